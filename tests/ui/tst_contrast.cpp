// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text stands out from what is behind it (WCAG 2.1: 4.5:1), and every control's edge and focus from what is
// around it (3:1), in both looks.
#include "ui/controls/rowline.h"
#include "ui/controls/theme.h"
#include "ui/controls/themesheet.h"

#include <QApplication>
#include <QLineEdit>
#include <QPalette>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QtTest>
#include <cmath>

using namespace palier;

namespace {

constexpr double forText = 4.5, forEdges = 3;

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
    void paletteOfTheApplication_data();
    void paletteOfTheApplication();
    void placeholders_data();
    void placeholders();
    void sheetUsesTheThemeAlone();
    void theMeasureIsRight();
    void cleanup() { dress(*qApp, Look::Light); }

private:
    static void addLooks();
};

void TestContrast::addLooks()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestContrast::pairs_data() { addLooks(); }

void TestContrast::pairs()
{
    QFETCH(bool, dark);
    dress(*qApp, dark ? Look::Dark : Look::Light);
    const Theme &theme = Theme::current();
    const auto check = [](const char *what, const QColor &front, const QColor &back, double least) {
        QVERIFY2(contrast(front, back) >= least, qPrintable(QString("%1: %2 on %3 is %4")
                                                                .arg(what, front.name(), back.name())
                                                                .arg(contrast(front, back), 0, 'f', 2)));
    };
    const QList<std::pair<const char *, QColor>> grounds{
        {"window", theme.window}, {"panel", theme.panel}, {"raised", theme.raised}, {"selection", theme.selection}};
    const QList<Tone> tones{Tone::Neutral, Tone::Info, Tone::Good, Tone::Warning, Tone::Bad};
    for (const auto &[name, ground] : grounds) {
        check(name, theme.text, ground, forText);
        check(name, theme.muted, ground, forText);  // captions, placeholders, what is disabled
        check(name, theme.accent, ground, forText); // links
        for (const Tone tone : tones)
            check(name, theme.tone(tone).ink, ground, forText);
    }
    for (const Tone tone : tones) {
        const ToneColours colours = theme.tone(tone);
        check("chip", colours.ink, colours.fill, forText);
        check("banner", theme.text, colours.fill, forText);
        check("muted in a banner", theme.muted, colours.fill, forText);
        check("link in a banner", theme.accent, colours.fill, forText);
    }
    check("primary button", theme.accentText, theme.accent, forText);
    check("primary button under the mouse", theme.accentText,
          dark ? theme.accent.lighter(112) : theme.accent.darker(112), forText);
    check("disabled primary button", theme.muted, theme.border, forText);
    check("marked text in a field", theme.accentText, theme.accent, forText);
    for (const QColor &ground : {theme.window, theme.panel, theme.raised}) {
        check("edge of a control", theme.edge, ground, forEdges);
        check("focus", theme.accent, ground, forEdges);
    }
    check("focus on what is selected", theme.accent, theme.selection, forEdges);
    check("focus of a primary button", theme.text, theme.panel, forEdges);
    check("knob of a switch that is on", theme.accentText, theme.accent, forEdges);
    check("track of a switch that is off", theme.muted, theme.panel, forEdges);
}

void TestContrast::paletteOfTheApplication_data() { addLooks(); }

// What no sheet names is drawn by the palette: message boxes, calendars, completers.
void TestContrast::paletteOfTheApplication()
{
    QFETCH(bool, dark);
    dress(*qApp, dark ? Look::Dark : Look::Light);
    const QPalette palette = QApplication::palette();
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window},       {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},      {QPalette::ButtonText, QPalette::Button},
        {QPalette::PlaceholderText, QPalette::Base},    {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Link, QPalette::Base},
        {QPalette::LinkVisited, QPalette::Base},        {QPalette::BrightText, QPalette::Base}};
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto &[front, back] : pairs) {
            const double ratio = contrast(palette.color(group, front), palette.color(group, back));
            QVERIFY2(ratio >= forText,
                     qPrintable(
                         QString("group %1, role %2 on %3: %4").arg(group).arg(front).arg(back).arg(ratio, 0, 'f', 2)));
        }
    }
}

// As the sheet leaves them: a colour there would make placeholders half transparent.
void TestContrast::placeholders_data() { addLooks(); }

void TestContrast::placeholders()
{
    QFETCH(bool, dark);
    dress(*qApp, dark ? Look::Dark : Look::Light);
    QLineEdit line;
    QPlainTextEdit text;
    for (QWidget *field : QList<QWidget *>{&line, &text}) {
        field->ensurePolished();
        const QColor ink = field->palette().color(QPalette::PlaceholderText);
        QCOMPARE(ink.alpha(), 255);
        QVERIFY(contrast(ink, Theme::current().panel) >= forText);
        QCOMPARE(field->palette().color(QPalette::Text), Theme::current().text);
    }
}

// No colour of its own slips in, and no name is left unfilled.
void TestContrast::sheetUsesTheThemeAlone()
{
    dress(*qApp, Look::Light);
    const Theme &theme = Theme::current();
    const QString sheet = sheetOf(theme);
    QVERIFY(!sheet.contains('@'));
    QStringList known;
    for (const QColor &colour :
         {theme.window, theme.panel, theme.raised, theme.border, theme.edge, theme.text, theme.muted, theme.accent,
          theme.accentText, theme.selection, theme.accent.darker(112), rowLine(theme)})
        known << colour.name();
    for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Good, Tone::Warning, Tone::Bad})
        known << theme.tone(tone).ink.name() << theme.tone(tone).fill.name();
    static const QRegularExpression colour("#([0-9a-f]{2})?([0-9a-f]{6})\\b");
    for (auto found = colour.globalMatch(sheet); found.hasNext();) {
        const QString name = '#' + found.next().captured(2);
        QVERIFY2(known.contains(name), qPrintable(name));
    }
}

void TestContrast::theMeasureIsRight()
{
    QCOMPARE(std::round(contrast(Qt::black, Qt::white)), 21.0);
    QCOMPARE(std::round(contrast(QColor("#777777"), Qt::white) * 100) / 100, 4.48); // the grey that just fails
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
