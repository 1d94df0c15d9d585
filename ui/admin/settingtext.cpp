// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/settingtext.h"

#include "models/figures.h"
#include "ui/controls/display.h"

#include <QLocale>
#include <QRegularExpression>

namespace palier {

namespace {

bool isKey(const SettingRule &rule, const char *key) { return QLatin1String(rule.key) == QLatin1String(key); }

// A port is a name rather than a number: without groups.
QString shownBound(const SettingRule &rule, qint64 bound)
{
    return isKey(rule, "smtp.port") ? QString::number(bound) : QLocale().toString(bound);
}

QString shownAmount(const QString &kept)
{
    const QLocale locale;
    const QString whole = kept.section(u'.', 0, 0), rest = kept.section(u'.', 1);
    bool isNumber = false;
    const qulonglong number = whole.toULongLong(&isNumber);
    if (!isNumber)
        return kept;
    return locale.toString(number) + (rest.isEmpty() ? QString() : locale.decimalPoint() + rest);
}

// "1.234,50" of a German, "1 234,50" of a Frenchman: the groups are taken out only where they are groups, so that a
// point in the wrong place is never a factor of a thousand.
QString keptNumber(const QString &typed)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\u00a0\u202f'\u2019]"));
    const QLocale locale;
    QString text = typed;
    text.remove(blanks);
    const QString group = QRegularExpression::escape(locale.groupSeparator());
    const QString decimal = QRegularExpression::escape(locale.decimalPoint());
    const QRegularExpression grouped(QStringLiteral("\\A[0-9]{1,3}(%1[0-9]{3})+(%2[0-9]*)?\\z").arg(group, decimal));
    if (grouped.match(text).hasMatch())
        text.remove(locale.groupSeparator());
    else if (text.contains(locale.groupSeparator()) && locale.groupSeparator() == QLatin1String("."))
        return u'?' + typed; // no number in this language, though one with a point where it is kept
    return text.replace(locale.decimalPoint(), QStringLiteral("."));
}

QStringList parts(const QString &typed)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[,;]\\s*"));
    return typed.trimmed().split(separator, Qt::SkipEmptyParts);
}

// "Court order; insolvency" is kept as court_order,insolvency.
QString keptReasons(const QString &typed)
{
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    QStringList codes;
    const QStringList words = parts(typed);
    for (const QString &word : words)
        codes << word.toLower().replace(blank, QStringLiteral("_"));
    return codes.join(u',');
}

} // namespace

QString SettingText::shown(const SettingRule &rule, const QString &kept)
{
    if (kept.isEmpty())
        return kept;
    switch (rule.type) {
    case SettingType::Switch:
        return kept == QLatin1String("on") ? tr("on") : tr("off");
    case SettingType::Amount:
        return shownAmount(kept);
    case SettingType::Iban:
        return writtenIban(kept);
    case SettingType::Steps:
        return kept.split(u',').join(QStringLiteral(", "));
    case SettingType::Dates: {
        QStringList dates;
        const QStringList days = kept.split(u',');
        for (const QString &day : days)
            dates << displayed(QDate::fromString(day, Qt::ISODate));
        return dates.join(QStringLiteral(", "));
    }
    case SettingType::Text:
        if (isKey(rule, "billing.refusal_reasons"))
            return QString(kept).replace(u'_', u' ').split(u',').join(QStringLiteral(", "));
        return kept;
    case SettingType::WholeNumber: // also a port: without groups
    case SettingType::Choice:
    case SettingType::Email:
    case SettingType::Url:
    case SettingType::TimeZone:
        return kept;
    }
    Q_UNREACHABLE();
    return kept;
}

QString SettingText::kept(const SettingRule &rule, const QString &typed)
{
    const QString text = typed.trimmed();
    switch (rule.type) {
    case SettingType::WholeNumber:
    case SettingType::Amount:
        return keptNumber(text);
    case SettingType::Steps:
        return parts(text).join(u',');
    case SettingType::Url:
        return text.isEmpty() || text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text;
    case SettingType::Text:
        if (isKey(rule, "billing.refusal_reasons"))
            return keptReasons(text);
        return isKey(rule, "creditor.bic") ? QString(text).remove(u' ').toUpper() : text;
    case SettingType::Switch:
    case SettingType::Choice:
    case SettingType::Email:
    case SettingType::Dates:
    case SettingType::TimeZone:
    case SettingType::Iban:
        return text;
    }
    Q_UNREACHABLE();
    return text;
}

QString SettingText::wanted(const SettingRule &rule)
{
    switch (rule.type) {
    case SettingType::WholeNumber:
        return tr("Enter a whole number from %1 to %2.").arg(shownBound(rule, rule.least), shownBound(rule, rule.most));
    case SettingType::Amount:
        return tr("Enter an amount such as %1, without a currency.").arg(shownAmount(QStringLiteral("1250.50")));
    case SettingType::Email:
        return tr("Enter one e-mail address, such as name@example.com.");
    case SettingType::Url:
        return tr("Enter a web address such as https://pay.example.com, without a user, ? or #.");
    case SettingType::Steps:
        return tr("Enter days that increase from step to step, separated by commas: 7, 21, 35.");
    case SettingType::TimeZone:
        return tr("Choose a time zone from the list, such as Europe/Brussels.");
    case SettingType::Iban:
        return tr("This is no IBAN, or a digit is mistyped: its check digits don’t fit.");
    case SettingType::Dates:
        return tr("Choose days of the calendar.");
    case SettingType::Text:
        return wantedText(QString::fromLatin1(rule.key));
    case SettingType::Switch:
    case SettingType::Choice:
        return {}; // nothing else can be chosen
    }
    Q_UNREACHABLE();
    return {};
}

QString SettingText::wantedText(const QString &key)
{
    if (key == QLatin1String("smtp.host"))
        return tr("Enter the name of a server such as smtp.example.com, or its IP address.");
    if (key == QLatin1String("mail.message_id_domain"))
        return tr("Enter a domain such as example.com: letters, digits, points and hyphens.");
    if (key == QLatin1String("creditor.bic"))
        return tr("A BIC has 8 or 11 letters and digits, such as GKCCBEBB.");
    if (key == QLatin1String("billing.refusal_reasons"))
        return tr("Enter words of the letters a to z and digits, separated by commas: court order, insolvency.");
    return tr("Enter one line of at most 500 characters.");
}

QString SettingText::limits(const SettingRule &rule, const QString &shownDefault)
{
    const QString unbroken = QStringLiteral("\u2060–\u2060"); // a range stays on its line
    QStringList sentences;
    if (rule.type == SettingType::WholeNumber)
        sentences << tr("Allowed: %1–%2.")
                         .replace(u'–', unbroken)
                         .arg(shownBound(rule, rule.least), shownBound(rule, rule.most));
    if (!shownDefault.isEmpty())
        sentences << tr("Default: %1.").arg(shownDefault);
    return sentences.join(u' ').replace(QLatin1String(": "),
                                        QStringLiteral(":\u00a0")); // and what follows a colon on its
}

} // namespace palier
