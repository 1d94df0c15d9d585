// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/destination.h"

#include <QFrame>
#include <optional>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace palier {

class Banner;
class Chip;
class EmptyState;
class FactList;
class Label;
class WholeText;

// One message: to whom, what it says, and how it fared. Its text is shown as plain text, the customer's link in it
// blacked out as it is kept; nothing is ever loaded from anywhere.
class MessagePreview : public QFrame
{
    Q_OBJECT

public:
    explicit MessagePreview(Desk &desk, QWidget *parent = nullptr);

    void show(const MailId &mail);
    void showNone();
    // How many are chosen, and how many of them can be sent again where that is known.
    void showSeveral(int chosen, std::optional<int> fitting);
    void lookAgain();
    void setBelow(bool isBelow); // the list, with its margins; else beside it
    const MailId &mail() const { return m_mail; }
    // The text as it was sent; empty until the message is sent for the first time.
    QString text() const;

Q_SIGNALS:
    void go(const palier::Destination &destination);
    void failed(const palier::Error &error);
    void retryClicked();
    void retryChosenClicked();
    void copyTextClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void layOut();
    void setMargins();
    void fill(const MailEntry &entry, const QueuedMail &mail);
    void fadeBlackened();
    void fillFacts(const MailEntry &entry, const QueuedMail &mail);
    void fillTimes(const MailEntry &entry);
    void fillInvoices(const QStringList &numbers);
    void fillLinks(const MailEntry &entry);
    void orderLinks();
    QPushButton *link(const QString &text, const Destination &destination, const char *name);
    void fillNews(const MailEntry &entry);

    Desk &m_desk;
    MailId m_mail;
    bool m_isBelow = false;
    QStackedWidget *m_stack;
    QScrollArea *m_area;
    QFrame *m_foot;
    EmptyState *m_none;
    Label *m_subject, *m_denied;
    Chip *m_state;
    Banner *m_news;
    QBoxLayout *m_body; // what is known of the message, and what it says
    QVBoxLayout *m_column = nullptr, *m_about = nullptr;
    FactList *m_facts;
    QHBoxLayout *m_links;
    QList<QPushButton *> m_ordered; // the links, from top to bottom
    QStringList m_made;             // what these and the facts are made of
    Label *m_noText;
    WholeText *m_text;
    QPushButton *m_retry, *m_copy;
};

} // namespace palier
