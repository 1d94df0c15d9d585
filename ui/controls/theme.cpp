// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/theme.h"

#include "ui/controls/systemlook.h"
#include "ui/controls/themesheet.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QStyleFactory>

namespace palier {

namespace {

Theme lightTheme()
{
    return {.dark = false,
            .window = "#f3f5f7",
            .panel = "#ffffff",
            .raised = "#f8fafb",
            .text = "#17212b",
            .muted = "#566473",
            .accent = "#1b6588",
            .accentText = "#ffffff",
            .selection = "#dcecf4",
            .border = "#d9dfe5",
            .edge = "#7d8a97"};
}

Theme darkTheme()
{
    return {.dark = true,
            .window = "#14191f",
            .panel = "#1c232b",
            .raised = "#222b34",
            .text = "#e7edf2",
            .muted = "#a0aebb",
            .accent = "#5db4d8",
            .accentText = "#0c1a22",
            .selection = "#24414f",
            .border = "#35414d",
            .edge = "#6b7a88"};
}

Theme &theTheme()
{
    static Theme theme = lightTheme();
    return theme;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.text, theme.panel, theme.raised, theme.border, theme.border, theme.text, theme.text,
                     theme.panel, theme.window);
    palette.setColor(QPalette::AlternateBase, theme.raised);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
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
    static Look wanted = Look::LikeSystem;
    wanted = look;
    auto *system = application.findChild<SystemLook *>();
    if (!system) {
        system = new SystemLook(&application); // before a palette of ours is set
        application.setStyle(QStyleFactory::create("Fusion"));
        // Every icon is ours or the style's: none is looked for on the disk. (Without a path Qt would take the
        // system's.)
        QIcon::setThemeSearchPaths({QStringLiteral(":/icons")});
        QIcon::setFallbackSearchPaths({});
        QObject::connect(system, &SystemLook::changed, &application, [system, &application] {
            if (wanted == Look::LikeSystem)
                wear(application, system->isDark() ? darkTheme() : lightTheme());
        });
    }
    wear(application,
         look == Look::Dark || (look == Look::LikeSystem && system->isDark()) ? darkTheme() : lightTheme());
}

Look lookNamed(const QString &name)
{
    return name == QLatin1String("light") ? Look::Light : name == QLatin1String("dark") ? Look::Dark : Look::LikeSystem;
}

void enlargeText(QApplication &application, int percent)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(font.pixelSize() * percent / 100);
    application.setFont(font);
}

} // namespace palier
