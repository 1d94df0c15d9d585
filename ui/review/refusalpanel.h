// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QBoxLayout;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace palier {

class Label;

// Asks why a proposal is refused, inside the page: a reason from the list, and a note.
class RefusalPanel : public QFrame
{
    Q_OBJECT

public:
    enum class Of { One, Several };
    explicit RefusalPanel(Of proposals = Of::One, QWidget *parent = nullptr);
    void ask(const QStringList &reasons);
    void complain(const QString &sentence);
    void setConfirmText(const QString &text); // of its button

Q_SIGNALS:
    void confirmed(const QString &reason, const QString &note);
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showState();
    QComboBox *m_reason;
    QPlainTextEdit *m_note;
    Label *m_left, *m_error;
    QPushButton *m_confirm;
    QBoxLayout *m_fields;
};

} // namespace palier
