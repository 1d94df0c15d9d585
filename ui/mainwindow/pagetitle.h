// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/label.h"

namespace palier {

// The title of the page that is shown, as far as there is room for it: a customer's name may be longer than the window.
class PageTitle : public Label
{
    Q_OBJECT

public:
    explicit PageTitle(QWidget *parent = nullptr);
    void setTitle(const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    QString m_title;
};

} // namespace palier
