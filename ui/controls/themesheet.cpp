// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/themesheet.h"

#include "ui/controls/theme.h"

namespace palier {

QString sheetOf(const Theme &theme)
{
    // Tables are hardly rounded: their rows go square into the corners. No colour for the text of fields: the palette
    // has it, and Qt would make their placeholders half transparent.
    static const QString sheet = QStringLiteral(R"(
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px; }
QWidget[look="page"] { background: @window; }
QWidget[look="panel"], QFrame[look="panel"] { background: @panel; border: 1px solid @border; border-radius: 8px; }
QFrame[look="raised"] { background: @panel; border: 1px solid @muted; border-radius: 10px; }
QListView[look="plain"] { background: transparent; border: none; }
QTextBrowser[look="reading"] { background: @window; color: @text; border: none; }
QFrame[look="bar"] { background: @panel; border: none; border-bottom: 1px solid @border; }
QFrame[look="foot"] { background: @panel; border: none; border-top: 1px solid @border; }
QFrame[look="side"] { background: @panel; border: none; border-right: 1px solid @border; }
QFrame[look="list"] { background: @panel; border: none; }
QStackedWidget#queuePreview { border: none; border-left: 1px solid @border; }
QFrame[look="line"] { background: @border; border: none; max-height: 1px; min-height: 1px; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="bad"] { color: @badInk; }
QLabel[tone="good"] { color: @goodInk; }
QLabel[tone="warning"] { color: @warningInk; }
QLabel[found="true"] { background: @warningFill; color: @warningInk; border-radius: 4px; padding: 0 4px; }

QPushButton { background: @panel; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 6px 14px; min-height: 20px; }
QPushButton:hover { background: @raised; border-color: @muted; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @muted; background: @window; border-color: @border; }
QPushButton[look="primary"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @text; text-decoration: underline; }
QPushButton[look="primary"]:disabled { background: @border; color: @muted; border-color: @border; }
QPushButton[look="danger"] { color: @badInk; border-color: @badInk; background: @panel; }
QPushButton[look="danger"]:hover { background: @badFill; }
QPushButton[look="danger"]:focus { border-color: @accent; }
QPushButton[look="danger"]:disabled { color: @muted; background: @window; border-color: @border; }
QPushButton[look="link"] { border: none; background: transparent; color: @accent; padding: 4px 6px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid @accent; padding: 3px 5px; }
QPushButton[look="link"][flush="true"] { padding: 4px 6px 4px 0; }
QPushButton[look="link"][flush="true"]:focus { border: none; border-bottom: 2px solid @accent; padding: 4px 6px 2px 0; }
QPushButton[look="link"][flush="fact"] { padding: 0 6px 4px 0; min-height: 0; }
QPushButton[look="link"][flush="fact"]:focus { border: none; border-bottom: 2px solid @accent; padding: 0 6px 2px 0; }
QPushButton[look="link"][flush="end"] { padding: 4px 0 4px 6px; }
QPushButton[look="link"][flush="end"]:focus { border: none; border-bottom: 2px solid @accent; padding: 4px 0 2px 6px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; color: @text; }
QToolButton:hover { background: @raised; border-color: @border; }
QToolButton:focus { border: 2px solid @accent; padding: 4px; }
QToolButton[look="nav"] { padding: 8px 8px; text-align: left; }
QToolButton[look="nav"]:focus { padding: 7px 7px; }
QToolButton[look="nav"]:disabled { color: @muted; }
QToolButton[look="nav"]:checked { background: @selection; font-weight: 600; }
QToolButton[look="filter"] { background: @panel; border: 1px solid @edge; padding: 6px 24px 6px 4px; min-height: 20px; }
QToolButton[look="filter"]:hover { border-color: @muted; }
QToolButton[look="filter"]:focus { border: 2px solid @accent; padding: 5px 23px 5px 3px; }
QToolButton[look="filter"][active="true"], QToolButton[look="filter"]:checked { background: @selection; border-color: @accent; }
QToolButton[look="filter"]:disabled { background: @window; border-color: @border; color: @muted; }
QToolButton[look="filter"][toggle="true"] { padding-right: 4px; }
QToolButton[look="filter"]::menu-indicator { image: none; width: 0; }
QToolButton::menu-indicator { subcontrol-position: right center; subcontrol-origin: padding; right: 8px; width: 10px; }

QLineEdit, QPlainTextEdit, QDateEdit, QSpinBox { background: @panel; border: 1px solid @edge; border-radius: 6px; padding: 6px 8px; selection-background-color: @accent; selection-color: @accentText; }
QLineEdit:focus, QPlainTextEdit:focus, QDateEdit:focus, QSpinBox:focus { border: 2px solid @accent; padding: 5px 7px; }
QPlainTextEdit { padding: 6px; }
QPlainTextEdit:focus { padding: 5px; }
QLineEdit, QDateEdit, QSpinBox { min-height: 20px; }
QPlainTextEdit[look="fact"], QPlainTextEdit[look="fact"]:focus { background: transparent; border: none; padding: 0; }
QLineEdit { lineedit-clear-button-icon: url(:/icons/@ink/refuse.png); }
QLineEdit[valid="false"] { border: 2px solid @badInk; padding: 5px 7px; }
QDateEdit { min-width: 8.5em; }
QComboBox { background: @panel; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 6px 9px; min-height: 20px; combobox-popup: 0; }
QComboBox:hover, QDateEdit:hover { border-color: @muted; }
QComboBox:focus, QComboBox:on { border: 2px solid @accent; padding: 5px 8px; }
QComboBox:disabled, QDateEdit:disabled { color: @muted; }
QComboBox:disabled, QDateEdit:disabled, QLineEdit:disabled, QPlainTextEdit:disabled { background: @window; border-color: @border; }
QComboBox::drop-down, QDateEdit::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: 28px; border: none; background: transparent; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/@ink/chevron-down.png); width: 16px; height: 16px; }
QComboBox::down-arrow:disabled, QDateEdit::down-arrow:disabled { image: url(:/icons/@faintInk/chevron-down.png); }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @border; border-radius: 0; padding: 4px; selection-background-color: @selection; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 6px; border-radius: 4px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @muted; border-radius: 4px; background: @panel; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/@checkInk/check.png); }
QRadioButton:focus { outline: none; }
QRadioButton { spacing: 10px; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid @muted; border-radius: 9px; background: @panel; }
QRadioButton::indicator:checked { border-color: @accent; background: @dot; }
QRadioButton::indicator:focus { border: 2px solid @accent; width: 14px; height: 14px; }
QRadioButton::indicator:checked:focus { border-color: @text; }
QCheckBox { padding-right: 4px; }
QCheckBox:focus { outline: 2px solid @accent; outline-radius: 4px; outline-offset: 2px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @window; border-color: @border; }
QCheckBox::indicator:checked:disabled { background: @muted; border-color: @muted; }
QRadioButton::indicator:checked:disabled { border-color: @muted; }

QMenuBar { background: @panel; border-bottom: 1px solid @border; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 6px; background: transparent; color: @text; }
QMenuBar::item:selected { background: @selection; }
QMenuBar::item:pressed { background: @selection; }
QMenu::item:disabled { color: @muted; }
QMenu { background: @panel; border: 1px solid @border; padding: 6px; menu-scrollable: 1; }
QMenu::item { padding: 6px 24px 6px 20px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::indicator { width: 14px; height: 14px; left: 10px; border: 1px solid @muted; border-radius: 3px; background: @panel; }
QMenu::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/@checkInk/check.png); }
QMenu::separator { height: 1px; background: @border; margin: 6px 4px; }

QTableView, QListView { background: @panel; border: 1px solid @border; border-radius: 4px; outline: none; gridline-color: @border; }
QTableView:focus, QListView:focus { border: 2px solid @accent; }
QTableView { padding: 1px; }
QTableView:focus, QTableView#proposalList { padding: 0; }
QListView::item { padding: 4px 10px; border: none; color: @text; }
QListView::item:selected { background: @selection; color: @text; }
QTableView::item { padding: 0 10px; border: none; }
QTableView::item:selected { background: @selection; color: @text; }
QListView[look="menu"], QListView[look="menu"]:focus { background: @panel; border: none; border-radius: 0; padding: 8px; }
QListView[look="menu"]::item { padding: 0 12px; border-radius: 6px; color: @text; }
QListView[look="menu"]::item:selected { background: @selection; color: @text; border-left: 3px solid @accent; border-radius: 0; padding-left: 9px; }
QListView[look="menu"]::item:selected:focus { border: 2px solid @accent; border-radius: 6px; padding: 0 10px; }
QCalendarWidget { background: @panel; border: 1px solid @edge; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @raised; }
QCalendarWidget QToolButton { padding: 4px 6px; }
QCalendarWidget QToolButton:focus { padding: 3px 5px; }
QCalendarWidget QToolButton::menu-indicator { image: none; width: 0; }
QCalendarWidget QSpinBox, QCalendarWidget QSpinBox:focus { padding: 2px 4px; }
QCalendarWidget QTableView, QCalendarWidget QTableView:focus { border: none; border-radius: 0; padding: 0; }
QCalendarWidget QTableView::item { padding: 0; border: none; }
QCalendarWidget QTableView::item:selected { background: @accent; color: @accentText; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @muted; border: none; border-bottom: 1px solid @border; padding: 9px 13px; font-weight: 600; }
QHeaderView[look="small"]::section { border-bottom: none; }
QHeaderView[look="list"]::section { padding: 9px 8px; border-bottom: none; }
QTableView#proposalList, QTableView#proposalList:focus { border: none; border-top: 1px solid @border; border-radius: 0; }
QTableCornerButton::section { background: transparent; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget[look="page"] { background: @window; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QProgressBar { background: @raised; border: 1px solid @border; border-radius: 5px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QSplitter::handle { background: @border; }
QSplitter::handle:hover { background: @accent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: @edge; border-radius: 4px; min-height: 32px; }
QScrollBar::handle:vertical:hover { background: @muted; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: @edge; border-radius: 4px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)");
    QString text = sheet;
    const auto put = [&text](const char *name, const QColor &colour) {
        text.replace(QLatin1String(name), colour.alpha() == 255 ? colour.name() : colour.name(QColor::HexArgb));
    };
    text.replace(QLatin1String("@checkInk"),
                 QLatin1String(theme.dark ? "accent-dark" : "accent-light")); // the ink of text on the accent
    text.replace(QLatin1String("@faintInk"), QLatin1String(theme.dark ? "light" : "dark")); // of what is disabled
    text.replace(QLatin1String("@ink"), QLatin1String(theme.dark ? "dark" : "light"));
    text.replace(QLatin1String("@dot"), "qradialgradient(cx:0.5, cy:0.5, fx:0.5, fy:0.5, radius:0.5, stop:0 @panel, "
                                        "stop:0.44 @panel, stop:0.52 @accent, stop:1 @accent)");
    put("@accentText", theme.accentText);
    put("@accentHover", theme.dark ? theme.accent.lighter(112) : theme.accent.darker(112));
    put("@accent", theme.accent);
    put("@badInk", theme.tone(Tone::Bad).ink);
    put("@badFill", theme.tone(Tone::Bad).fill);
    put("@goodInk", theme.tone(Tone::Good).ink);
    put("@warningInk", theme.tone(Tone::Warning).ink);
    put("@warningFill", theme.tone(Tone::Warning).fill);
    put("@window", theme.window);
    put("@panel", theme.panel);
    put("@raised", theme.raised);
    put("@border", theme.border);
    put("@edge", theme.edge);
    put("@selection", theme.selection);
    put("@muted", theme.muted);
    put("@text", theme.text);
    return text;
}

} // namespace palier
