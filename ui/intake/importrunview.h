// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intake/importwatch.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace palier {

class Label;

// While an import is under way: how far it is, and the way to stop it.
class ImportRunView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportRunView(QWidget *parent = nullptr);
    void begin(const QString &fileName);
    void show(const ImportProgress &progress);
    void showStopping();

Q_SIGNALS:
    void cancelClicked();

private:
    Label *m_title, *m_state, *m_promise;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    bool m_stopping = false;
};

} // namespace palier
