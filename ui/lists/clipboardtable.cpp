// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/clipboardtable.h"

#include <QMimeData>

namespace palier {

QString asCell(const QString &text)
{
    // A tabulator or an end of line would be the end of the cell; spaces before a formula don't keep it from being one.
    const QString line = text.simplified();
    static const QString begins = QStringLiteral("=+-@");
    // (Full-width forms: some spreadsheets take them for the same.)
    static const QString wide = QStringLiteral("\uff1d\uff0b\uff0d\uff20");
    return !line.isEmpty() && (begins.contains(line[0]) || wide.contains(line[0])) ? u'\'' + line : line;
}

QString tabbedText(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << asCell(cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString htmlTable(const QList<QStringList> &rows, const QList<bool> &toTheRight)
{
    QString html = QStringLiteral("<table>");
    bool isHeader = true;
    for (const QStringList &row : rows) {
        html += QStringLiteral("<tr>");
        const QString tag = isHeader ? QStringLiteral("th") : QStringLiteral("td");
        for (qsizetype column = 0; column < row.size(); ++column)
            html += QStringLiteral("<%1%2>%3</%1>")
                        .arg(tag, toTheRight.value(column) ? QStringLiteral(" align=\"right\"") : QString(),
                             asCell(row[column]).toHtmlEscaped());
        html += QStringLiteral("</tr>");
        isHeader = false;
    }
    return html + QStringLiteral("</table>");
}

QMimeData *clipboardTable(const QList<QStringList> &rows, const QList<bool> &toTheRight)
{
    auto *data = new QMimeData;
    data->setText(tabbedText(rows));
    data->setHtml(htmlTable(rows, toTheRight));
    return data;
}

} // namespace palier
