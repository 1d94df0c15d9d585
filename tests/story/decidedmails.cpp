// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/decidedmails.h"

#include <QFile>
#include <QJsonDocument>

namespace palier::test {

// How a customer sees which of the two it is, by the language of their mail.
static bool saysSo(const QString &subject, const QString &language, const QString &verdict)
{
    static const QHash<QString, std::pair<QString, QString>> words{{"en", {"has been approved", "was not accepted"}},
                                                                   {"fr", {"est approuvé", "n’a pas été acceptée"}},
                                                                   {"nl", {"is goedgekeurd", "is niet aanvaard"}},
                                                                   {"de", {"wurde genehmigt", "wurde abgelehnt"}}};
    const auto &[approved, refused] = words[language];
    return !approved.isEmpty() && subject.contains(approved) == (verdict == "approve") &&
           subject.contains(refused) == (verdict == "refuse");
}

static bool isOfDecision(const QJsonObject &mail)
{
    return mail["kind"] == "plan_approved" || mail["kind"] == "plan_refused";
}

namespace {

class Comparison
{
public:
    Comparison(const StoryOffice &office, Copies copies) : m_copies(copies)
    {
        const QJsonArray mails = office.list({"mail", "list"});
        for (const QJsonValue &value : mails) {
            const QJsonObject mail = value.toObject();
            if (m_queue.contains(mail["message_id"].toString()))
                fault("one Message-ID for two mails", mail["message_id"].toString());
            m_queue.insert(mail["message_id"].toString(), mail);
            if (isOfDecision(mail))
                m_ofPlan.insert(mail["plan"].toString(), mail);
        }
        const QJsonArray customers = office.list({"customers", "list"});
        for (const QJsonValue &customer : customers)
            m_customers.insert(customer["id"].toString(), customer.toObject());
        for (const CaughtMail &caught : office.mail.caught())
            m_caught.insert(caught.messageId, caught);
    }

    void look(const QJsonObject &plan)
    {
        const QString id = plan["id"].toString(), verdict = plan["decision"]["verdict"].toString();
        const auto mails = m_ofPlan.values(id);
        if (mails.size() != (verdict.isEmpty() ? 0 : 1))
            return fault(QString("%1 mails in the queue").arg(mails.size()), id);
        if (verdict.isEmpty())
            return;
        if (mails.first()["kind"] != (verdict == "approve" ? "plan_approved" : "plan_refused"))
            fault("a mail of the wrong kind is queued", id);
        const auto copies = m_caught.values(mails.first()["message_id"].toString());
        if (copies.isEmpty() || (copies.size() > 1 && m_copies == Copies::None))
            fault(QString("%1 mails have arrived").arg(copies.size()), id);
        const QJsonObject customer = m_customers[plan["customer"].toString()];
        for (const CaughtMail &caught : copies) {
            if (caught.to != customer["email"].toString() || caught.language != customer["language"].toString())
                fault("somebody else's mail", id + ' ' + caught.to + ' ' + caught.language);
            if (!saysSo(caught.subject, caught.language, verdict))
                fault("a mail says the wrong thing", id + ' ' + caught.subject);
        }
    }

    void lookForStrays()
    {
        const auto arrived = m_caught.uniqueKeys();
        for (const QString &messageId : arrived) {
            if (!m_queue.contains(messageId))
                fault("a mail that nobody has queued", messageId);
        }
        for (const QJsonObject &mail : std::as_const(m_queue)) {
            if (mail["state"] != "sent" || !m_caught.contains(mail["message_id"].toString()))
                fault("a mail didn't arrive",
                      mail["id"].toString() + ' ' + mail["state"].toString() + ' ' + mail["last_error"].toString());
        }
    }

    QStringList faults;

private:
    void fault(const QString &what, const QString &where) { faults << what + ": " + where; }

    Copies m_copies;
    QHash<QString, QJsonObject> m_queue; // by Message-ID
    QMultiHash<QString, QJsonObject> m_ofPlan;
    QHash<QString, QJsonObject> m_customers;
    QMultiHash<QString, CaughtMail> m_caught; // by Message-ID
};

} // namespace

QStringList faultsOfDecidedMails(const StoryOffice &office, Copies copies)
{
    Comparison comparison(office, copies);
    const QJsonArray plans = office.list({"plans", "list"});
    for (const QJsonValue &plan : plans)
        comparison.look(plan.toObject());
    comparison.lookForStrays();
    return comparison.faults;
}

QStringList faultsOfBooks(const StoryOffice &office)
{
    QStringList faults;
    const CliRun check = office.cli.json({"books", "check"});
    if (check.exit != 0 || !check.json["problems"].toArray().isEmpty())
        faults << "books check: " + QString::fromUtf8(check.out + check.err);
    const CliRun audit = office.cli.json({"audit", "verify"});
    if (audit.exit != 0)
        faults << "audit verify: " + QString::fromUtf8(audit.out + audit.err);

    // The books' own evidence: how often a plan was decided.
    const QString path = office.cli.path("audit.jsonl");
    QFile::remove(path);
    office.cli.must({"audit", "export", path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return faults << "audit export wrote nothing";
    QHash<QString, int> decisions;
    while (!file.atEnd()) {
        const QJsonObject act = QJsonDocument::fromJson(file.readLine()).object();
        if (act["fact"] != "decision")
            continue;
        const QString plan = QJsonDocument::fromJson(act["body"].toString().toUtf8())["plan_id"].toString();
        if (plan.isEmpty() || ++decisions[plan] > 1)
            faults << "decided twice: " + plan;
    }
    return faults;
}

} // namespace palier::test
