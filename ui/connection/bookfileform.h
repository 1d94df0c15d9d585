// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workstation/places.h"
#include "ui/controls/card.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace palier {

// Books in a file of the clerk's own choice: one that is there, or a new one.
class BookFileForm : public Card
{
    Q_OBJECT

public:
    explicit BookFileForm(QWidget *parent = nullptr);

    void setBooks(const DatabaseUrl &books); // that are there
    // Misuse MissingArgument while no file is named.
    Result<DatabaseUrl> books() const;
    bool isNew() const; // the file is to be made
    void focusFirst();

    // Why a file was not opened or made, in words that fit a file of one's own.
    static QString sentence(const Error &error);

Q_SIGNALS:
    void changed();
    void submitted(); // the return key in the field

private:
    QRadioButton *addKind(const char *objectName, const QString &text);
    void chooseFile();

    QRadioButton *m_there, *m_new;
    QLineEdit *m_path;
    QPushButton *m_choose;
};

} // namespace palier
