// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/invoicereader.h"

#include "models/moneytext.h"
#include "services/intake/delimitedtable.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace palier;

// How some program writes its files.
struct Dialect {
    QChar separator;
    QChar decimal;
    QString dateForm;
    QString lineEnd;
    bool quoteAll;
    bool mark;
    int encoding; // 0 UTF-8, 1 UTF-16LE, 2 UTF-16BE
};

class RandomInvoicesTest : public QObject
{
    Q_OBJECT

    QRandomGenerator random{20241123};

    template <typename T> T anyOf(std::initializer_list<T> values)
    {
        return *(values.begin() + random.bounded(int(values.size())));
    }

    Dialect anyDialect()
    {
        return {anyOf({u',', u';', u'\t'}),
                anyOf({u'.', u','}),
                anyOf<QString>({"yyyy-MM-dd", "d/M/yyyy", "MM/dd/yyyy", "d-M-yyyy", "dd.MM.yyyy", "yyyyMMdd"}),
                anyOf<QString>({"\n", "\r\n", "\r"}),
                random.bounded(2) == 0,
                random.bounded(2) == 0,
                random.bounded(3)};
    }

    QString anyName()
    {
        static const QString letters = QStringLiteral("aB é\"ß;,\t'œ-€\u4e2d=+@<");
        QString name;
        for (int i = random.bounded(12); i > 0; --i)
            name += letters[random.bounded(int(letters.size()))];
        return name.simplified();
    }

    InvoiceRow anyRow(int index)
    {
        InvoiceRow row;
        row.number = InvoiceNumber(QStringLiteral("%1-é%2").arg(random.bounded(1000), 6, 10, QChar(u'0')).arg(index));
        row.customer = CustomerId(QStringLiteral("00%1").arg(random.bounded(50)));
        row.customerName = anyName();
        row.issued = QDate(2000, 1, 1).addDays(random.bounded(9000));
        row.due = row.issued.addDays(random.bounded(90));
        const Currency currency = *Currency::fromCode(anyOf<QString>({"EUR", "JPY", "TND"}));
        row.amount = {random.bounded(-10'000'000, 10'000'000), currency};
        if (row.amount.isNegative() && random.bounded(2) == 0)
            row.due = row.issued.addDays(-random.bounded(90));
        if (random.bounded(2) == 0)
            row.open = Money{row.amount.minor / (1 + random.bounded(9)), currency};
        if (random.bounded(2) == 0)
            row.paidOn = row.due.addDays(random.bounded(50));
        return row;
    }

    static QString cellOf(QString text, const Dialect &dialect)
    {
        const bool needed = text.contains(dialect.separator) || text.contains(u'"') || text.contains(u'\n');
        return needed || dialect.quoteAll ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
    }

    QByteArray written(const QList<InvoiceRow> &rows, const Dialect &dialect)
    {
        const auto amount = [&](Money money) { return toMajorText(money).replace(u'.', dialect.decimal); };
        const auto date = [&](QDate day) { return day.isValid() ? day.toString(dialect.dateForm) : QString(); };
        QList<QStringList> table{
            {"Numéro", "Client", "Nom", "Devise", "Montant", "Solde", "Date", "Échéance", "Payé le"}};
        for (const InvoiceRow &row : rows)
            table.append({row.number.text(), row.customer.text(), row.customerName, row.amount.currency.code(),
                          amount(row.amount), row.open ? amount(*row.open) : QString(), date(row.issued), date(row.due),
                          date(row.paidOn)});
        QString text;
        for (const QStringList &record : table) {
            QStringList cells;
            for (const QString &cell : record)
                cells.append(cellOf(cell, dialect));
            text += cells.join(dialect.separator) + dialect.lineEnd;
        }
        const auto encoding = std::array{QStringConverter::Utf8, QStringConverter::Utf16LE,
                                         QStringConverter::Utf16BE}[size_t(dialect.encoding)];
        QStringEncoder encoder(encoding,
                               dialect.mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return encoder(text);
    }

private Q_SLOTS:
    // Whatever program wrote it, what it meant is read, or it is asked about; never is anything else read.
    void whatIsWrittenIsRead()
    {
        int asked = 0;
        for (int round = 0; round < 400; ++round) {
            const Dialect dialect = anyDialect();
            QList<InvoiceRow> rows;
            for (int i = random.bounded(1, 40); i > 0; --i) {
                rows.append(anyRow(i));
                rows.last().line = int(rows.size()) + 1;
            }
            const QByteArray file = written(rows, dialect);
            const auto read = readInvoices(file, {}, {});
            if (!read) {
                QVERIFY2(read.error().fault == Fault::AmbiguousDates || read.error().fault == Fault::AmbiguousDecimals,
                         file.constData());
                ++asked;
                continue;
            }
            if (!read->rejected.isEmpty())
                qDebug() << word(read->rejected.front().fault) << read->rejected.front().field
                         << read->rejected.front().detail << file;
            QVERIFY(read->rejected.isEmpty());
            QCOMPARE(read->rows.size(), rows.size());
            for (int i = 0; i < rows.size(); ++i) {
                QVERIFY2(read->rows[i].saysTheSameAs(rows[i]), file.constData());
                QCOMPARE(read->rows[i].line, rows[i].line);
            }
            // With the answers given, nothing is left to ask.
            ColumnMap map;
            map.decimal = dialect.decimal;
            map.dateFormat = *DateFormat::fromText(dialect.dateForm);
            const auto told = readInvoices(file, map, {});
            QVERIFY(told);
            QCOMPARE(told->rows.size(), rows.size());
        }
        QVERIFY(asked < 100);
    }

    void nothingMakesItCrash()
    {
        const QByteArray pieces[] = {"\"",
                                     "\"\"",
                                     ",",
                                     ";",
                                     "\t",
                                     "\n",
                                     "\r",
                                     "\r\n",
                                     QByteArray(1, '\0'),
                                     "\xEF\xBB\xBF",
                                     "\xFF\xFE",
                                     "\xFE\xFF",
                                     "\xE9",
                                     "\x80",
                                     "Number",
                                     "Customer",
                                     "Issued",
                                     "Due",
                                     "Amount",
                                     "sep=;",
                                     "1/2/2024",
                                     "13/13/2024",
                                     "-",
                                     "1.234",
                                     "1,5",
                                     "(",
                                     ")",
                                     "€",
                                     " ",
                                     "2024-01-01",
                                     "Open",
                                     "=",
                                     "99999999999999999999",
                                     "\xF0\x9F\x98\x80"};
        for (int round = 0; round < 20000; ++round) {
            QByteArray file = random.bounded(2) ? QByteArray("Number;Customer;Issued;Due;Amount\n") : QByteArray();
            for (int i = random.bounded(60); i > 0; --i) {
                if (random.bounded(4))
                    file += pieces[random.bounded(int(std::size(pieces)))];
                else
                    file += char(random.bounded(256));
            }
            const auto read = readInvoices(file, {}, {});
            if (read)
                QVERIFY(read->rows.size() + read->rejected.size() <= read->read);
            else
                QCOMPARE(read.error().kind, Kind::Refused);
        }
    }

    // A file cut anywhere is read as far as its whole rows go, and never otherwise than before.
    void aFileThatWasCut()
    {
        const Dialect dialect{u';', u',', "dd/MM/yyyy", "\n", true, false, 0};
        QList<InvoiceRow> rows;
        for (int i = 0; i < 12; ++i)
            rows.append(anyRow(i));
        const QByteArray file = written(rows, dialect);
        for (qsizetype size = 0; size < file.size(); ++size) {
            const auto read = readInvoices(file.first(size), {}, {});
            if (!read)
                continue;
            for (int i = 0; i + 1 < read->rows.size(); ++i)
                QVERIFY(read->rows[i].saysTheSameAs(rows[i]));
        }
    }

    void aMillionRows()
    {
        if (qEnvironmentVariableIsEmpty("PALIER_BIG_TESTS"))
            QSKIP("PALIER_BIG_TESTS is not set");
        QByteArray file("Invoice number,Customer ID,Customer name,Email,Invoice date,Due date,Amount,Open,Currency\n");
        for (int i = 0; i < 1'000'000; ++i) {
            const auto customer = QByteArray::number(i % 50'000);
            file += "INV-" + QByteArray::number(1'000'000 + i) + ",C" + customer + ",\"Customer, " + customer + "\",c" +
                    customer + "@mail.example,1/" + QByteArray::number(1 + i % 28) + "/2024,3/31/2024," +
                    QByteArray::number(i % 9000) + ".50," + QByteArray::number(i % 9000) + ".50,EUR\n";
        }
        QElapsedTimer timer;
        timer.start();
        const auto read = readInvoices(file, {}, {});
        QVERIFY(read);
        QCOMPARE(read->rows.size(), 1'000'000);
        qInfo() << "a million rows," << file.size() / 1'000'000 << "MB:" << timer.elapsed() << "ms";
        QVERIFY(timer.elapsed() < 10'000);
    }
};

QTEST_GUILESS_MAIN(RandomInvoicesTest)
#include "tst_invoicereader_random.moc"
