// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonValue>
#include <QString>
#include <QToolButton>
#include <functional>

class QFrame;
class QVBoxLayout;

namespace palier {

// One filter of a FilterBar: what it is called in the filter's object, and the value that stands there.
class FilterControl
{
public:
    explicit FilterControl(QString id) : m_id(std::move(id)) {}
    virtual ~FilterControl() = default;
    const QString &id() const { return m_id; }
    virtual QWidget *widget() = 0;
    virtual QJsonValue value() const = 0;               // null: it filters nothing
    virtual void setValue(const QJsonValue &value) = 0; // tells nobody
    std::function<void()> told;                         // the clerk changed it

private:
    QString m_id;
};

// A filter as a button that looks like a chip: its name, and once something is chosen, what.
class FilterButton : public QToolButton, public FilterControl
{
    Q_OBJECT

public:
    // `objectName` as tests and scripts know it; `title` is the accessible name, whatever is chosen.
    FilterButton(const QString &id, const char *objectName, const QString &title, QWidget *parent = nullptr);
    QWidget *widget() override { return this; }

protected:
    // Empty: nothing is chosen. `alone`: as it reads where there is no room for the title before it.
    void showChoice(const QString &choice, const QString &spoken = {}, const QString &alone = {});
    void tell();
    void paintEvent(QPaintEvent *event) override;
};

// The sign of a button that opens something, at its end: in place of the style's own for a menu.
void paintOpener(QToolButton &button);

// A button beside the filters that opens something, and looks like them.
class OpenerButton : public QToolButton
{
    Q_OBJECT

public:
    OpenerButton(const char *objectName, const QString &title, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A filter whose button opens a small panel with fields.
class FilterPanelButton : public FilterButton
{
    Q_OBJECT

public:
    FilterPanelButton(const QString &id, const char *objectName, const QString &title, QWidget *parent = nullptr);

protected:
    QVBoxLayout *panel() const { return m_column; }
    virtual void panelOpens() {}
    void fitPanel(); // to what is shown in it
    void closePanel();

private:
    void openPanel();
    QFrame *m_frame;
    QVBoxLayout *m_column;
};

// On or off: "Open only". Value: true.
class SwitchFilter : public FilterButton
{
    Q_OBJECT

public:
    SwitchFilter(const QString &id, const char *objectName, const QString &title, QWidget *parent = nullptr);
    QJsonValue value() const override { return isChecked() ? QJsonValue(true) : QJsonValue(); }
    void setValue(const QJsonValue &value) override;
};

} // namespace palier
