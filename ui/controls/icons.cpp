// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/icons.h"

#include "ui/controls/theme.h"

#include <QIconEngine>
#include <QPainter>

namespace palier {

namespace {

// Asks for the theme whenever it is painted, so that no page has to set its icons anew when the theme changes. Selected
// looks like unselected: our selections are pale.
class ThemedEngine : public QIconEngine
{
public:
    explicit ThemedEngine(const QString &name)
    {
        // Each of them by name: of itself Qt takes the one of the screen's scale alone, and an icon that is to be
        // larger than drawn, or on a screen of 125 %, would be small.
        for (const char *scale : {"", "@2x", "@3x", "@5x"}) {
            m_light.addFile(QStringLiteral(":/icons/light/%1%2.png").arg(name, QLatin1String(scale)));
            m_dark.addFile(QStringLiteral(":/icons/dark/%1%2.png").arg(name, QLatin1String(scale)));
        }
    }
    QIconEngine *clone() const override { return new ThemedEngine(*this); }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        worn().paint(painter, rect, Qt::AlignCenter, calm(mode), state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return worn().pixmap(size, 1.0, calm(mode), state);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return worn().pixmap((QSizeF(size) / scale).toSize(), scale, calm(mode), state);
    }
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        return m_light.availableSizes(mode, state);
    }
    bool isNull() override { return m_light.isNull(); }

private:
    const QIcon &worn() const { return Theme::current().dark ? m_dark : m_light; }
    static QIcon::Mode calm(QIcon::Mode mode) { return mode == QIcon::Disabled ? mode : QIcon::Normal; }
    QIcon m_light, m_dark;
};

} // namespace

QIcon themedIcon(const QString &name) { return QIcon(new ThemedEngine(name)); }

} // namespace palier
