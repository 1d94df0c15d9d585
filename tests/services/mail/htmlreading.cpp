// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/mail/htmlreading.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace palier {

HtmlReading readHtml(const QString &html)
{
    HtmlReading reading;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            reading.elements += reader.name().toString();
            const auto attributes = reader.attributes();
            for (const auto &attribute : attributes) {
                if (attribute.name().startsWith(QLatin1String("on")))
                    reading.elements += attribute.name().toString();
            }
            if (reader.name() == QLatin1String("a"))
                reading.links += attributes.value(QLatin1String("href")).toString();
        } else if (reader.isCharacters()) {
            reading.text += reader.text();
        }
    }
    reading.text.replace(QRegularExpression(QStringLiteral("[ \\n]+")), QStringLiteral(" "));
    if (reader.hasError())
        reading.error = QStringLiteral("%1 in line %2").arg(reader.errorString()).arg(reader.lineNumber());
    return reading;
}

} // namespace palier
