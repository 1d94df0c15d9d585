// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importoptions.h"

#include "ui/controls/label.h"
#include "ui/intake/importwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRegularExpression>

namespace palier {

// Those that finance staff of our languages meet; another one of the file's own map is added.
static const char *const usualCurrencies[] = {"EUR", "USD", "GBP", "CHF", "AUD", "BGN", "CAD", "CNY", "CZK", "DKK",
                                              "HKD", "HUF", "INR", "ISK", "JPY", "MAD", "MXN", "NOK", "NZD", "PLN",
                                              "RON", "SEK", "SGD", "TND", "TRY", "UAH", "XAF", "XOF", "ZAR"};

ImportOptions::ImportOptions(QWidget *parent)
    : QFrame(parent),
      m_snapshot(new QCheckBox(tr("The file lists everything that is open"))),
      m_skipBad(new QCheckBox(tr("Leave bad rows out"))),
      m_snapshotHelp(new Label({}, TextRole::Caption))
{
    setProperty("look", "panel");
    setObjectName("importOptions");
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_dates = addBox("importDates", tr("Dates"), row);
    m_decimal = addBox("importDecimal", tr("Decimal sign"), row);
    m_currency = addBox("importCurrency", tr("Currency"), row);
    row->addStretch(1);
    m_decimal->addItem(tr("As recognised"), QString());
    m_decimal->addItem(tr("Point: 1,234.56"), QStringLiteral("."));
    m_decimal->addItem(tr("Comma: 1.234,56"), QStringLiteral(","));

    m_snapshot->setObjectName("importSnapshot");
    m_snapshot->setAccessibleName(m_snapshot->text());
    m_skipBad->setObjectName("importSkipBad");
    m_skipBad->setAccessibleName(m_skipBad->text());
    m_snapshotHelp->setObjectName("importSnapshotHelp");
    m_snapshotHelp->setBuddy(m_snapshot);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::normal);
    choices->addWidget(m_snapshot);
    choices->addStretch(1);
    choices->addWidget(m_skipBad);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::normal + space::tight, space::normal, space::normal + space::tight,
                               space::normal);
    column->setSpacing(space::small);
    column->addLayout(row);
    column->addLayout(choices);
    column->addWidget(m_snapshotHelp->muted()->wrapped());

    for (QComboBox *box : {m_dates, m_decimal, m_currency})
        connect(box, &QComboBox::activated, this, &ImportOptions::readingChosen);
    for (QCheckBox *box : {m_snapshot, m_skipBad})
        connect(box, &QCheckBox::toggled, this, &ImportOptions::choiceChanged);
    reset();
}

QComboBox *ImportOptions::addBox(const QString &objectName, const QString &name, QHBoxLayout *row)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *words = (new Label(name))->muted();
    words->setBuddy(box);
    row->addWidget(words);
    row->addWidget(box);
    row->addSpacing(space::normal);
    return box;
}

// The sign between the numbers of the first date in the file; a slash where there is none.
static QChar dateDivider(const OpenedFile &file, const ColumnChoice &columns)
{
    static const QRegularExpression form(QStringLiteral("\\A\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}"));
    constexpr int looked = 50; // rows
    for (const InvoiceField field : {InvoiceField::Issued, InvoiceField::Due, InvoiceField::PaidOn}) {
        for (int row = 0; columns.of(field) >= 0 && row < std::min(looked, file.table.rowCount()); ++row) {
            if (const auto match = form.match(file.table.cell(row, columns.of(field))); match.hasMatch())
                return match.captured(1).front();
        }
    }
    return u'/';
}

void ImportOptions::setFile(const OpenedFile &file, const ColumnChoice &columns, Currency byDefault)
{
    const QString divider(dateDivider(file, columns));
    const auto with = [&](const char *text) { return QString::fromLatin1(text).replace('/', divider); };
    const QString dates = m_dates->currentData().toString();
    m_dates->clear();
    m_dates->addItem(tr("As recognised"), QString());
    m_dates->addItem(tr("Day first: %1").arg(with("31/12/2026")), with("d/M/yyyy"));
    m_dates->addItem(tr("Month first: %1").arg(with("12/31/2026")), with("M/d/yyyy"));
    m_dates->addItem(tr("Day first: %1").arg(with("31/12/26")), with("d/M/yy"));
    m_dates->addItem(tr("Month first: %1").arg(with("12/31/26")), with("M/d/yy"));
    m_dates->addItem(tr("Year first: %1").arg(with("26/12/31")), with("yy/M/d"));
    m_dates->setCurrentIndex(std::max(0, m_dates->findData(dates)));

    const QString currency = m_currency->currentData().toString();
    m_currency->clear();
    m_currency->addItem(columns.of(InvoiceField::Currency) >= 0 ? tr("From the file, else %1").arg(byDefault.code())
                                                                : tr("%1 (usual)").arg(byDefault.code()),
                        QString());
    for (const char *code : usualCurrencies)
        m_currency->addItem(QString::fromLatin1(code), QString::fromLatin1(code));
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(currency)));
}

// One that is not in the list, of an older map, is added as it stands.
static void choose(QComboBox *box, const QString &data)
{
    if (box->findData(data) < 0)
        box->addItem(data, data);
    box->setCurrentIndex(box->findData(data));
}

void ImportOptions::setReading(const FileReading &reading)
{
    choose(m_dates, reading.dateFormat ? reading.dateFormat->text() : QString());
    choose(m_decimal, reading.decimal.isNull() ? QString() : QString(reading.decimal));
    choose(m_currency, reading.columns.currency ? reading.columns.currency->code() : QString());
}

void ImportOptions::applyTo(FileReading &reading) const
{
    reading.dateFormat.reset();
    if (const QString form = m_dates->currentData().toString(); !form.isEmpty()) {
        if (const auto format = DateFormat::fromText(form))
            reading.dateFormat = *format;
    }
    const QString decimal = m_decimal->currentData().toString();
    reading.decimal = decimal.isEmpty() ? QChar() : decimal.front();
    reading.columns.currency = Currency::fromCode(m_currency->currentData().toString());
}

ImportChoice ImportOptions::choice() const { return {false, m_skipBad->isChecked(), m_snapshot->isChecked()}; }

void ImportOptions::reset()
{
    const QSignalBlocker quietSnapshot(m_snapshot), quietSkipping(m_skipBad);
    m_snapshot->setChecked(false);
    m_skipBad->setChecked(false);
    m_decimal->setCurrentIndex(0);
    m_dates->setCurrentIndex(0);
    m_currency->setCurrentIndex(0);
    showEffectUnknown();
}

void ImportOptions::showEffectUnknown()
{
    m_snapshotHelp->setTone("muted");
    m_snapshotHelp->setText(tr("Then invoices that are not in it count as paid, and are settled."));
    m_skipBad->setEnabled(false);
    m_snapshot->setAccessibleDescription(m_snapshotHelp->text());
}

void ImportOptions::showEffect(const ImportPreview &preview)
{
    const ImportOutcome &outcome = preview.outcome;
    showEffectUnknown();
    m_skipBad->setEnabled(!outcome.rejected.isEmpty());
    if (!m_snapshot->isChecked())
        return;
    m_snapshotHelp->setTone("warning");
    if (preview.hidesAbsent)
        m_snapshotHelp->setText(
            tr("A bad row without an invoice number may be any of them: correct the bad rows first."));
    else if (outcome.settled > 0)
        m_snapshotHelp->setText(tr("%n open invoice(s) that the file does not have would be marked as settled: %1",
                                   nullptr, int(outcome.settled))
                                    .arg(ImportWords::absent(outcome)));
    else
        m_snapshotHelp->setText(tr("Every open invoice is in the file: nothing would be settled."));
    m_snapshot->setAccessibleDescription(m_snapshotHelp->text());
}

} // namespace palier
