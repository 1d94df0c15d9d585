// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/icons.h"

#include "ui/controls/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>

namespace palier {

namespace {

// The drawing in one ink at each scale, read when it is painted for the first time: a start shows few of the icons that
// the menus and pages know.
const QIcon &drawn(const QString &name, const char *ink)
{
    static QHash<QString, QIcon> all;
    const QString place = QStringLiteral(":/icons/%1/%2").arg(QLatin1String(ink), name);
    auto found = all.find(place);
    if (found == all.end()) {
        found = all.insert(place, QIcon());
        // Each of them by name: of itself Qt takes the one of the screen's scale alone, and an icon that is to be
        // larger than drawn, or on a screen of 125 %, would be small.
        for (const char *scale : {"", "@2x", "@3x", "@5x"})
            found->addFile(place + QLatin1String(scale) + QStringLiteral(".png"));
    }
    return *found;
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
        return worn().availableSizes(mode, state);
    }
    bool isNull() override { return !QFile::exists(QStringLiteral(":/icons/light/%1.png").arg(m_name)); }

private:
    const QIcon &worn() const { return drawn(m_name, Theme::current().dark ? "dark" : "light"); }
    static QIcon::Mode calm(QIcon::Mode mode) { return mode == QIcon::Disabled ? mode : QIcon::Normal; }
    QString m_name;
};

} // namespace

QIcon themedIcon(const QString &name) { return QIcon(new ThemedEngine(name)); }

} // namespace palier
