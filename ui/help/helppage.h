// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/page.h"

class QListWidget;
class QUrl;

namespace palier {

class HandbookText;

// The handbook in the window: its pages on the left, the one that is read on the right. Back and forward are the
// window's.
class HelpPage : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget *parent = nullptr);
    bool showsBooks() const override { return false; }
    QString title() const override { return tr("Handbook"); }
    void open(const QString &topic) override; // an unknown one: the first page
    void lookAgain() override;
    QVariant state() const override;
    void restore(const QVariant &state) override;
    QString helpTopic() const override { return m_topic; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void follow(const QUrl &link);

    QListWidget *m_topics;
    HandbookText *m_text;
    QString m_topic;
};

} // namespace palier
