// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customerfield.h"

#include "models/setting.h"

#include <QRegularExpression>
#include <algorithm>

namespace palier {

bool isPhoneNumber(QStringView text)
{
    constexpr int fewestDigits = 3, mostDigits = 20; // an extension's are among them; E.164 has 15 at most
    static const QRegularExpression form(
        QStringLiteral(R"(\A\+?[0-9(][0-9 ()./\x{2013}-]*(?: ?(?:ext\.?|x|#) ?[0-9]{1,6})?\z)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return digits >= fewestDigits && digits <= mostDigits && form.match(text.toString()).hasMatch();
}

// What would be seen as something else than it is: control characters, and those that turn the direction of writing.
static bool isOdd(QChar c)
{
    return c.category() == QChar::Other_Control || (c >= QChar(0x202a) && c <= QChar(0x202e)) ||
           (c >= QChar(0x2066) && c <= QChar(0x2069));
}

static Result<QString> oneLine(const QString &value, const QString &field)
{
    const QString text = value.simplified();
    if (std::any_of(text.cbegin(), text.cend(), isOdd))
        return refused(Fault::BadValue, {}, field);
    if (text.size() > longestContactLine)
        return refused(Fault::TextTooLong, QString::number(longestContactLine), field);
    return text;
}

// Lines without those that are empty.
static Result<QString> someLines(const QString &value, int most, const QString &field)
{
    QString text = value;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        PALIER_TRY_ASSIGN(const QString written, oneLine(line, field));
        if (!written.isEmpty())
            lines << written;
    }
    if (lines.size() > most)
        return refused(Fault::TooManyLines, QString::number(most), field);
    return lines.join(u'\n');
}

template <typename Enum> static Result<QString> oneOf(const QString &text, const QString &field)
{
    if (fromWord<Enum>(text))
        return text;
    QStringList all;
    for (const auto &[value, name] : WordTable<Enum>::words)
        all << QString::fromLatin1(name);
    return refused(Fault::BadValue, all.join(QStringLiteral(", ")), field);
}

static Result<QString> switched(const QString &text, const QString &field)
{
    if (const auto written = normalised(u"billing.allow_proposal", text))
        return *written;
    return refused(Fault::BadValue, QStringLiteral("on, off"), field);
}

static Result<QString> pause(const QString &text, QDate businessDate, const QString &field)
{
    if (text == QLatin1String("on") || text == QLatin1String("off"))
        return text;
    const QDate until = QDate::fromString(text, Qt::ISODate);
    if (!until.isValid() || until.toString(Qt::ISODate) != text || until < businessDate)
        return refused(Fault::BadDate, text, field);
    return text;
}

QString detailOf(const Customer &customer, CustomerField field)
{
    const auto switched = [](bool on) { return on ? QStringLiteral("on") : QStringLiteral("off"); };
    switch (field) {
    case CustomerField::Name:
        return customer.name;
    case CustomerField::Email:
        return customer.email;
    case CustomerField::Language:
        return word(customer.language);
    case CustomerField::Type:
        return word(customer.type);
    case CustomerField::AllowProposal:
        return switched(customer.allowProposal);
    case CustomerField::Contact:
        return customer.contact;
    case CustomerField::Phone:
        return customer.phone;
    case CustomerField::Address:
        return customer.address;
    case CustomerField::Contacts:
        return customer.contacts;
    case CustomerField::Pause:
        return customer.pause && customer.pause->until.isValid() ? customer.pause->until.toString(Qt::ISODate)
                                                                 : switched(customer.pause.has_value());
    }
    Q_UNREACHABLE();
    return {};
}

QString seenOf(const Customer &customer, CustomerField field)
{
    return field == CustomerField::Pause && customer.pause ? customer.pause->act : detailOf(customer, field);
}

Result<QString> normalised(CustomerField field, const QString &value, QDate businessDate)
{
    const QString name = word(field), text = value.trimmed();
    switch (field) {
    case CustomerField::Name: {
        PALIER_TRY_ASSIGN(const QString line, oneLine(value, name));
        return line.isEmpty() ? Result<QString>(refused(Fault::MissingValue, name, name)) : Result<QString>(line);
    }
    case CustomerField::Contact:
        return oneLine(value, name);
    case CustomerField::Email:
        if (text.isEmpty() || isEmailAddress(text))
            return text;
        return refused(Fault::BadEmail, value, name);
    case CustomerField::Phone:
        if (text.isEmpty() || isPhoneNumber(text))
            return text.simplified();
        return refused(Fault::BadPhone, value, name);
    case CustomerField::Address:
        return someLines(value, mostAddressLines, name);
    case CustomerField::Contacts:
        return someLines(value, mostContactLines, name);
    case CustomerField::Language:
        return oneOf<Language>(text, name);
    case CustomerField::Type:
        return oneOf<CustomerType>(text, name);
    case CustomerField::AllowProposal:
        return switched(text, name);
    case CustomerField::Pause:
        return pause(text, businessDate, name);
    }
    Q_UNREACHABLE();
    return text;
}

} // namespace palier
