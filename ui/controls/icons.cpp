// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/icons.h"

#include "ui/controls/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QtMath>
#include <algorithm>

namespace palier {

namespace {

// The drawing in one ink, no smaller than so many pixels where there is one, and read when it is painted for the first
// time: a start shows few of the icons that the menus and pages know, and each in one size. (Of itself Qt takes the one
// of the screen's scale alone: an icon that is to be larger than drawn, or on a screen of 125 %, would be small.)
const QIcon &drawn(const QString &name, const char *ink, int pixels)
{
    static QHash<QString, QIcon> all;
    constexpr std::pair<int, const char *> sizes[] = {{24, ""}, {48, "@2x"}, {72, "@3x"}, {120, "@5x"}};
    const auto enough = std::find_if(std::begin(sizes), std::end(sizes) - 1,
                                     [pixels](const auto &size) { return size.first >= pixels; });
    const QString file =
        QStringLiteral(":/icons/%1/%2%3.png").arg(QLatin1String(ink), name, QLatin1String(enough->second));
    auto found = all.find(file);
    if (found == all.end())
        found = all.insert(file, QIcon(file));
    return *found;
}

// Faint by itself, whatever the ink: what Qt makes of an icon that is disabled looks enabled on a dark window.
constexpr qreal faintness = 0.4;

QPixmap faint(const QPixmap &whole)
{
    if (whole.isNull())
        return whole;
    QPixmap faded(whole.size());
    faded.setDevicePixelRatio(whole.devicePixelRatio());
    faded.fill(Qt::transparent);
    QPainter painter(&faded);
    painter.setOpacity(faintness);
    painter.drawPixmap(0, 0, whole);
    return faded;
}

// In the middle of as many pixels as were asked for. Of itself Qt gives no more than the drawing, and where room was
// asked for beside it, a word would stick to it.
QPixmap centred(const QPixmap &drawing, const QSize &pixels)
{
    if (drawing.isNull() || drawing.width() > pixels.width() || drawing.height() > pixels.height() ||
        drawing.size() == pixels)
        return drawing;
    QPixmap whole(pixels);
    const qreal ratio = drawing.devicePixelRatio();
    whole.setDevicePixelRatio(ratio);
    whole.fill(Qt::transparent);
    const QSize around = (pixels - drawing.size()) / 2;
    QPainter painter(&whole);
    painter.drawPixmap(QPointF(around.width() / ratio, around.height() / ratio), drawing);
    return whole;
}

// Where a drawing stands in the middle of a field and begins at one of the screen's own pixels: between them it would
// be soft, and rows of it missing.
QPointF onPixels(const QPainter &painter, const QRectF &field, const QSizeF &drawing)
{
    const QTransform &toScreen = painter.deviceTransform();
    const QPointF place =
        toScreen.map(field.topLeft() + QPointF(field.width() - drawing.width(), field.height() - drawing.height()) / 2);
    return toScreen.inverted().map(QPointF(qRound(place.x()), qRound(place.y())));
}

// Asks for the theme whenever it is painted, so that no page has to set its icons anew when the theme changes. Selected
// looks like unselected: our selections are pale.
class ThemedEngine : public QIconEngine
{
public:
    explicit ThemedEngine(const QString &name) : m_name(name) {}
    QIconEngine *clone() const override { return new ThemedEngine(*this); }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF(), before = painter->opacity();
        const QPixmap drawing = worn(qCeil(rect.height() * ratio)).pixmap(rect.size(), ratio, QIcon::Normal, state);
        painter->setOpacity(mode == QIcon::Disabled ? before * faintness : before);
        painter->drawPixmap(onPixels(*painter, QRectF(rect), drawing.deviceIndependentSize()), drawing);
        painter->setOpacity(before);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return calm(worn(size.height()).pixmap(size, 1.0, QIcon::Normal, state), size, mode);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QPixmap drawing =
            worn(size.height()).pixmap((QSizeF(size) / scale).toSize(), scale, QIcon::Normal, state);
        return calm(drawing, size, mode);
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{24, 24}, {48, 48}, {72, 72}, {120, 120}};
    }
    bool isNull() override { return !QFile::exists(QStringLiteral(":/icons/light/%1.png").arg(m_name)); }

private:
    const QIcon &worn(int pixels) const { return drawn(m_name, Theme::current().dark ? "dark" : "light", pixels); }
    static QPixmap calm(const QPixmap &drawing, const QSize &pixels, QIcon::Mode mode)
    {
        return centred(mode == QIcon::Disabled ? faint(drawing) : drawing, pixels);
    }
    QString m_name;
};

} // namespace

QIcon themedIcon(const QString &name) { return QIcon(new ThemedEngine(name)); }

} // namespace palier
