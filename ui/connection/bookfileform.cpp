// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/bookfileform.h"

#include "ui/controls/faultwords.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

namespace palier {

BookFileForm::BookFileForm(QWidget *parent)
    : Card(tr("The file"), parent),
      m_there(addKind("bookFileIsThere", tr("Open existing books"))),
      m_new(addKind("bookFileIsNew", tr("Create new books"))),
      m_path(new QLineEdit),
      m_choose(new QPushButton(tr("Choose…")))
{
    setObjectName("bookFileForm");
    m_there->setChecked(true);
    m_path->setObjectName("bookFile");
    m_path->setAccessibleName(tr("File of the books"));
    m_choose->setObjectName("chooseBookFile");
    m_choose->setAccessibleName(tr("Choose the file of the books"));
    m_choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    body()->addWidget(m_there);
    body()->addWidget(m_new);
    body()->addLayout(row);
    body()->addWidget((new Label(tr("A file on a disk of this computer: several programs on one computer can work on "
                                    "it, several computers can’t."),
                                 TextRole::Caption))
                          ->muted()
                          ->wrapped());
    connect(m_new, &QRadioButton::toggled, this, &BookFileForm::changed);
    connect(m_path, &QLineEdit::textChanged, this, &BookFileForm::changed);
    connect(m_path, &QLineEdit::returnPressed, this, &BookFileForm::submitted);
    connect(m_choose, &QPushButton::clicked, this, &BookFileForm::chooseFile);
}

QRadioButton *BookFileForm::addKind(const char *objectName, const QString &text)
{
    auto *kind = new QRadioButton(text, this);
    kind->setObjectName(objectName);
    kind->setAccessibleName(text);
    return kind;
}

// One that is there is opened and never written over: so the system's own question whether to do that is left out.
void BookFileForm::chooseFile()
{
    auto *files = new QFileDialog(this, isNew() ? tr("New books") : tr("Open books"));
    files->setObjectName("bookFiles");
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setNameFilters({tr("Books (*.palier *.sqlite)"), tr("All files (*)")});
    const QString start = m_path->text().trimmed();
    files->setDirectory(start.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                        : QFileInfo(start).absolutePath());
    if (isNew()) {
        files->setAcceptMode(QFileDialog::AcceptSave);
        files->setOption(QFileDialog::DontConfirmOverwrite);
        files->setDefaultSuffix("palier");
    } else {
        files->setFileMode(QFileDialog::ExistingFile);
    }
    connect(files, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    files->open();
}

void BookFileForm::setBooks(const DatabaseUrl &books)
{
    m_there->setChecked(true);
    m_path->setText(QDir::toNativeSeparators(books.path));
}

Result<DatabaseUrl> BookFileForm::books() const
{
    const QString path = m_path->text().trimmed();
    if (path.isEmpty())
        return fail(Kind::Misuse, Fault::MissingArgument, m_path->accessibleName());
    return DatabaseUrl::file(QDir::fromNativeSeparators(path));
}

bool BookFileForm::isNew() const { return m_new->isChecked(); }

void BookFileForm::focusFirst() { m_path->setFocus(); }

QString BookFileForm::sentence(const Error &error)
{
    switch (error.fault) {
    case Fault::BooksMissing:
        return tr("There is no such file. Choose another, or create new books there.");
    case Fault::FileExists:
    case Fault::BooksExist:
        return tr("A file of this name exists already, and it was left as it is. Open it, or choose another name.");
    case Fault::UnreadableFile:
        return tr("This file is not a file of Palier’s books. It was left as it is.");
    case Fault::NotAllowed:
        return tr("You may not read and change files there with the account you use on this computer. Choose another "
                  "place, or ask whoever looks after the computer.");
    case Fault::NetworkDrive:
        return tr("Books in a file can’t stand on a network drive: two computers would damage them. Choose a disk of "
                  "this computer, or a team’s server.");
    case Fault::BooksTooNew:
        return tr("The books are of a newer version of Palier. Install that version on this computer.");
    case Fault::BooksTooOld:
        return tr("The books are of an older version of Palier. Back them up, then bring them up to date with "
                  "“palierctl books migrate”.");
    default: // nothing that is about a file
        return FaultWords::of(error);
    }
}

} // namespace palier
