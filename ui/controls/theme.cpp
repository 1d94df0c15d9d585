// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/theme.h"

#include "ui/controls/themesheet.h"

#include <QApplication>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleFactory>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

namespace palier {

namespace {

Theme lightTheme()
{
    return {.dark = false,
            .window = "#f3f5f7",
            .panel = "#ffffff",
            .raised = "#f8fafb",
            .border = "#d9dfe5",
            .text = "#17212b",
            .muted = "#566473",
            .accent = "#1b6588",
            .accentText = "#ffffff",
            .selection = "#dcecf4"};
}

Theme darkTheme()
{
    return {.dark = true,
            .window = "#14191f",
            .panel = "#1c232b",
            .raised = "#222b34",
            .border = "#35414d",
            .text = "#e7edf2",
            .muted = "#a0aebb",
            .accent = "#5db4d8",
            .accentText = "#0c1a22",
            .selection = "#24414f"};
}

Theme &theTheme()
{
    static Theme theme = lightTheme();
    return theme;
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    // What the platform gave, before a palette of ours is set.
    static const QPalette platform = QGuiApplication::palette();
    return platform.color(QPalette::Window).lightness() < platform.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.text, theme.panel, theme.raised, theme.border, theme.border, theme.text, theme.text,
                     theme.panel, theme.window);
    palette.setColor(QPalette::AlternateBase, theme.raised);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    return palette;
}

void wear(QApplication &application, const Theme &theme)
{
    theTheme() = theme;
    application.setPalette(paletteOf(theme));
    application.setStyleSheet(sheetOf(theme));
}

} // namespace

const Theme &Theme::current() { return theTheme(); }

ToneColours Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return dark ? ToneColours{"#c3ced8", "#2d3843"} : ToneColours{"#435161", "#e8ecf0"};
    case Tone::Info:
        return dark ? ToneColours{"#8fd0ee", "#1d3c4b"} : ToneColours{"#12516f", "#dcedf6"};
    case Tone::Good:
        return dark ? ToneColours{"#8ddba8", "#1d3d2b"} : ToneColours{"#17603a", "#dcf2e4"};
    case Tone::Warning:
        return dark ? ToneColours{"#f2c879", "#43351a"} : ToneColours{"#7a4d00", "#fdeecf"};
    case Tone::Bad:
        return dark ? ToneColours{"#ffaba3", "#4b2725"} : ToneColours{"#9b1c14", "#fce3e1"};
    }
    Q_UNREACHABLE();
    return {};
}

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    const qreal size = font.pointSizeF();
    switch (role) {
    case TextRole::Caption:
        font.setPointSizeF(size * 0.9);
        break;
    case TextRole::Body:
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Heading:
        font.setPointSizeF(size * 1.1);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        font.setPointSizeF(size * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

void dress(QApplication &application, Look look)
{
    const bool systemDark = systemIsDark();
    application.setStyle(QStyleFactory::create("Fusion"));
    wear(application, look == Look::Dark || (look == Look::LikeSystem && systemDark) ? darkTheme() : lightTheme());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (look == Look::LikeSystem) {
        QObject::connect(application.styleHints(), &QStyleHints::colorSchemeChanged, &application,
                         [&application](Qt::ColorScheme scheme) {
                             wear(application, scheme == Qt::ColorScheme::Dark ? darkTheme() : lightTheme());
                         });
    }
#endif
}

} // namespace palier
