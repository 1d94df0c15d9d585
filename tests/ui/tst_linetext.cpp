// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/linetext.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace palier;

static const QRect field(3, 5, 180, 30);

static QImage painted(const QString &text, Qt::Alignment alignment)
{
    QImage image(200, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    paintLine(painter, field, alignment, text);
    return image;
}

// Where there is ink, left to right.
static std::pair<int, int> inked(const QImage &image)
{
    int first = image.width(), last = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == Qt::white)
                continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    return {first, last};
}

class TestLineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthIsTheFonts_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"INV-2026-0001", "1 234,56 €", "Société Générale", "<b>x</b><img src=x>", "x &amp; y",
                                 "شركة", "株式会社", "…"})
            QTest::newRow(text) << QString(text);
    }
    void widthIsTheFonts()
    {
        QFETCH(const QString, text);
        const QFont font;
        QVERIFY(std::abs(lineWidth(text, font) - QFontMetrics(font).horizontalAdvance(text)) <= 1);
    }

    void standsWhereItIsTo()
    {
        const QString text("1 234,56");
        const auto left = inked(painted(text, Qt::AlignLeft)), right = inked(painted(text, Qt::AlignRight)),
                   centre = inked(painted(text, Qt::AlignCenter));
        QVERIFY(left.first - field.left() <= 2 && left.first >= field.left());
        QVERIFY(field.right() - right.second <= 2 && right.second <= field.right());
        QVERIFY(std::abs((centre.first - field.left()) - (field.right() - centre.second)) <= 3);
    }

    // The same picture whether it was painted before or not.
    void isRemembered() { QCOMPARE(painted("Boulangerie", Qt::AlignLeft), painted("Boulangerie", Qt::AlignLeft)); }

    void isCutShort()
    {
        const QString text = QString("Wholesale ").repeated(20);
        QVERIFY(lineWidth(text, {}) > field.width());
        const auto ink = inked(painted(text, Qt::AlignLeft));
        QVERIFY(ink.second <= field.right());
        const QString shown = QFontMetrics(QFont()).elidedText(text, Qt::ElideRight, field.width());
        QVERIFY(shown.endsWith(QChar(0x2026)));
        QCOMPARE(painted(text, Qt::AlignLeft), painted(shown, Qt::AlignLeft));
    }

    void hasNoRoomAtAll()
    {
        QImage image(10, 40, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        paintLine(painter, QRect(0, 0, 0, 40), Qt::AlignLeft, "Boulangerie");
        paintLine(painter, QRect(0, 0, -8, 40), Qt::AlignRight, "Boulangerie"); // a column narrower than its margins
    }
};

QTEST_MAIN(TestLineText)
#include "tst_linetext.moc"
