// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/desk/desk.h"
#include "ui/controls/page.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace palier {

class Card;
class SettingField;
struct FieldText;

// One section of the settings: cards with fields, in a column that scrolls. What stands in it can be looked for.
class AdminSection : public QWidget
{
    Q_OBJECT

public:
    explicit AdminSection(Desk &desk, QWidget *parent = nullptr);
    virtual void lookAgain();
    // Marks what fits all of these words, and says how many that are. No words: nothing is marked.
    int search(const QStringList &words);
    void showTop();
    void showFirstFound(); // scrolls to it
    bool goToFirstFound(); // and gives it the keyboard, where it can be changed
    // What Ctrl+K finds here; `part`: the section's name.
    QList<Landmark> landmarks(const QString &part) const;
    // Marks it, scrolls to it, and gives it the keyboard. False: it can't be changed now.
    bool goTo(const QString &landmark);

protected:
    Card *addCard(const QString &heading);
    // Without a layout the field is put somewhere by the caller.
    SettingField *addField(QLayout *layout, const QString &key, const FieldText &text);
    // Something else than a field: `marker` bears the name, `place` takes the keyboard; it is found by its `phrases`
    // too.
    void makeFindable(QWidget *marker, QWidget *place, const QString &name, const QStringList &phrases = {});
    void closeColumn(); // after the last card
    bool eventFilter(QObject *watched, QEvent *event) override;
    Desk &desk() { return m_desk; }
    QVBoxLayout *column() { return m_column; }

private:
    struct Findable {
        QWidget *marker;
        QWidget *place; // nothing: a heading
        QString name, subject;
        QStringList phrases; // that it may be looked for by too
        QString words = {};  // all of it, folded
        bool found = false;
    };
    void fitMargins();
    void keep(Findable one);
    const Findable *firstFound() const;
    void showMarks();

    Desk &m_desk;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QList<SettingField *> m_fields;
    QList<Findable> m_findables;
};

} // namespace palier
