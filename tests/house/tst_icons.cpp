// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

// The icons reach a program whole: every drawing, in both inks, at three scales, sharp and not empty.
class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDrawingIsThere_data();
    void everyDrawingIsThere();
    void theApplicationsOwn();
};

void TestIcons::everyDrawingIsThere_data()
{
    QTest::addColumn<QString>("name");
    const QDir drawings(QStringLiteral(PALIER_SOURCE_DIR "/resources/icons"));
    const QStringList files = drawings.entryList({u"*.svg"_s}, QDir::Files);
    QVERIFY(files.size() > 20);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        if (name != u"palier")
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestIcons::everyDrawingIsThere()
{
    QFETCH(const QString, name);
    const QList<std::pair<QString, int>> scales{{QString(), 24}, {u"@2x"_s, 48}, {u"@3x"_s, 72}, {u"@5x"_s, 120}};
    for (const QString &ink : {u"light"_s, u"dark"_s}) {
        const QString path = u":/icons/%1/%2%3.png"_s;
        for (const auto &[suffix, size] : scales) {
            const QImage image(path.arg(ink, name, suffix));
            QCOMPARE(image.size(), QSize(size, size));
            int inked = 0;
            for (int y = 0; y < size; ++y) {
                for (int x = 0; x < size; ++x)
                    inked += qAlpha(image.pixel(x, y)) > 127;
            }
            QVERIFY2(inked > size * size / 50 && inked < size * size / 2, qPrintable(QString::number(inked)));
        }
    }
    const auto lightness = [&name](const QString &ink) {
        const QImage image(u":/icons/%1/%2@3x.png"_s.arg(ink, name));
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255)
                    return qGray(image.pixel(x, y));
            }
        }
        return -1;
    };
    QVERIFY(lightness(u"light"_s) >= 0 && lightness(u"light"_s) < 100);
    QVERIFY(lightness(u"dark"_s) > 180);
}

void TestIcons::theApplicationsOwn()
{
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        QCOMPARE(QImage(u":/icons/palier-%1.png"_s.arg(size)).size(), QSize(size, size));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
