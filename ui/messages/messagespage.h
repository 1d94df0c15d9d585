// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/page.h"

#include <optional>

class QAction;
class QSplitter;

namespace palier {

class Banner;
class MessageListPage;
class MessagePreview;
class SplitShare;

// Everything that goes out by e-mail: the list, and beside it the message that is chosen. Below it in a narrow window.
class MessagesPage : public Page
{
    Q_OBJECT

public:
    explicit MessagesPage(Desk &desk, QWidget *parent = nullptr);
    QString title() const override { return tr("Messages"); }
    void open(const QString &mail) override;
    void lookAgain() override;
    QVariant state() const override;
    void restore(const QVariant &state) override;
    QString helpTopic() const override { return QStringLiteral("messages"); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *addAct(const char *name, const QString &text, const QString &icon, void (MessagesPage::*act)());
    void addActs();
    void makeRoom();
    void takeShares();
    void shareRoom();
    void showChosen();
    void showTrouble();
    void retry();
    void retryAll(const QList<MailId> &mails);
    void say(int done, int failed, const std::optional<Error> &why);
    void openPlan();
    void openCustomer();
    void openInvoice();
    void copyText();
    void copyAddress();
    const MailEntry *current() const;
    std::optional<int> fitting() const;

    Desk &m_desk;
    MessageListPage *m_list;
    MessagePreview *m_preview;
    QSplitter *m_split;
    SplitShare *m_share;
    std::optional<bool> m_isBelow; // the preview; not known before it has a size
    Banner *m_news;                // what came of the clerk's own act
    Banner *m_trouble;             // mail that doesn't leave
    QAction *m_retry, *m_plan, *m_customer, *m_invoice, *m_copyText, *m_copyAddress;
    MailId m_asked; // opened by its id, wherever it stands in the list
};

} // namespace palier
