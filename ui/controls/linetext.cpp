// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/linetext.h"

#include <QCache>
#include <QFontMetrics>
#include <QPainter>
#include <QStaticText>
#include <cmath>

namespace palier {

namespace {

struct LineKey {
    QString text;
    QFont font;
    bool operator==(const LineKey &) const = default;
};

size_t qHash(const LineKey &key, size_t seed) { return qHashMulti(seed, key.text, key.font); }

constexpr int keptLines = 4'000; // some screens full of cells

} // namespace

static const QStaticText &lineOf(const QString &text, const QFont &font)
{
    static auto &lines = *new QCache<LineKey, QStaticText>(keptLines); // for good: at exit the fonts go before it
    const LineKey key{text, font};
    if (const QStaticText *known = lines.object(key))
        return *known;
    auto *line = new QStaticText(text);
    line->setTextFormat(Qt::PlainText);
    line->prepare({}, font);
    lines.insert(key, line);
    return *line;
}

int lineWidth(const QString &text, const QFont &font) { return int(std::ceil(lineOf(text, font).size().width())); }

void paintLine(QPainter &painter, const QRect &field, Qt::Alignment alignment, const QString &text)
{
    const QFont font = painter.font();
    const QStaticText &line = lineOf(text, font);
    const QSizeF size = line.size();
    if (size.width() > field.width()) {
        const QString shorter = QFontMetrics(font).elidedText(text, Qt::ElideRight, field.width());
        if (shorter != text)
            return paintLine(painter, field, alignment, shorter);
    }
    qreal left = field.left();
    if (alignment.testFlag(Qt::AlignRight))
        left += field.width() - size.width();
    else if (alignment.testFlag(Qt::AlignHCenter))
        left += (field.width() - size.width()) / 2;
    painter.drawStaticText(QPointF(left, field.top() + (field.height() - size.height()) / 2), line);
}

} // namespace palier
