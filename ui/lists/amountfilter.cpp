// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/amountfilter.h"

#include "models/figures.h"
#include "models/moneytext.h"
#include "ui/controls/display.h"
#include "ui/controls/label.h"
#include "ui/controls/validity.h"

#include <QGridLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace palier {

AmountFilter::AmountFilter(const QString &id, const char *objectName, const QString &title, Currency currency,
                           QWidget *parent)
    : FilterPanelButton(id, objectName, title, parent),
      m_currency(currency),
      m_fromLine(line("From", tr("From"))),
      m_toLine(line("To", tr("To"))),
      m_fault(new Label)
{
    auto *form = new QGridLayout; // each word at the middle of its field, which a form’s is not
    form->setSpacing(space::small);
    form->setColumnStretch(1, 1);
    form->addWidget(new Label(tr("From")), 0, 0);
    form->addWidget(m_fromLine, 0, 1);
    form->addWidget(new Label(tr("To")), 1, 0);
    form->addWidget(m_toLine, 1, 1);
    panel()->addLayout(form);
    m_fault->setTone("bad");
    m_fault->wrapped()->hide();
    panel()->addWidget(m_fault);
    m_typing.setSingleShot(true);
    m_typing.setInterval(250); // half an amount is another amount
    connect(&m_typing, &QTimer::timeout, this, &AmountFilter::read);
}

QLineEdit *AmountFilter::line(const char *name, const QString &title)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName() + QLatin1String(name));
    edit->setAccessibleName(tr("%1: %2").arg(accessibleName(), title));
    edit->setAlignment(Qt::AlignRight);
    edit->setMaxLength(24);
    edit->setMinimumWidth(160);
    connect(edit, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(edit, &QLineEdit::returnPressed, this, [this] {
        read();
        if (m_fault->isHidden())
            closePanel();
    });
    return edit;
}

// Not before: the application may have been spoken to in another language meanwhile, and the sheet has been read.
void AmountFilter::panelOpens()
{
    for (QLineEdit *edit : {m_fromLine, m_toLine}) {
        edit->setPlaceholderText(tr("any"));
        edit->setMinimumHeight(edit->sizeHint().height()); // a long sentence below must not squeeze it
    }
}

std::optional<Money> AmountFilter::typed(const QString &text, Currency currency)
{
    QString digits = text;
    for (const QChar sign : QString(u' ') + QChar(0x00a0) + QChar(0x202f) + u'\'' + u'€' + u'£')
        digits.remove(sign);
    // The last of point and comma parts the cents, unless three digits follow it and it could be a thousand.
    const qsizetype point = std::max(digits.lastIndexOf(u'.'), digits.lastIndexOf(u','));
    if (point >= 0) {
        const QChar sign = digits[point];
        const bool isGrouping = digits.count(sign) > 1 || (digits.size() - point - 1 == 3);
        QString whole = digits.left(isGrouping ? digits.size() : point),
                part = isGrouping ? QString() : digits.mid(point + 1);
        digits = whole.remove(u'.').remove(u',') + (part.isEmpty() ? QString() : u'.' + part);
    }
    const auto amount = fromMajorText(digits, currency);
    return amount ? std::optional(*amount) : std::nullopt;
}

void AmountFilter::read()
{
    m_typing.stop();
    QString fault;
    const auto take = [&](QLineEdit *edit, std::optional<qint64> &into) {
        const QString text = edit->text().trimmed();
        const auto amount = text.isEmpty() ? std::nullopt : typed(text, m_currency);
        const bool isBad = !text.isEmpty() && !amount;
        markValid(edit, !isBad);
        if (isBad)
            fault = tr("“%1” is not an amount. Enter it like %2.")
                        .arg(text, writtenDigits(Money{123450, m_currency}, QLocale()));
        else
            into = amount ? std::optional(amount->minor) : std::nullopt;
    };
    take(m_fromLine, m_from);
    take(m_toLine, m_to);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    fitPanel();
    show();
    tell();
}

QJsonValue AmountFilter::value() const
{
    QJsonObject value;
    if (m_from)
        value["from"] = *m_from;
    if (m_to)
        value["to"] = *m_to;
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

void AmountFilter::setValue(const QJsonValue &value)
{
    m_typing.stop();
    const auto take = [&](const char *key, QLineEdit *edit, std::optional<qint64> &into) {
        const QJsonValue part = value[QLatin1String(key)];
        into = part.isDouble() ? std::optional(part.toInteger()) : std::nullopt;
        const QSignalBlocker quiet(edit);
        edit->setText(into ? writtenDigits(Money{*into, m_currency}, QLocale()) : QString());
        edit->setProperty("valid", true);
    };
    take("from", m_fromLine, m_from);
    take("to", m_toLine, m_to);
    m_fault->hide();
    show();
}

void AmountFilter::show()
{
    const auto text = [this](const std::optional<qint64> &minor) { return displayed(Money{*minor, m_currency}); };
    if (m_from && m_to)
        showChoice(tr("%1 to %2").arg(text(m_from), text(m_to)));
    else if (m_from)
        showChoice(tr("from %1").arg(text(m_from)));
    else if (m_to)
        showChoice(tr("to %1").arg(text(m_to)));
    else
        showChoice({});
}

} // namespace palier
