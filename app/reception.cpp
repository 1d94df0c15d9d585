// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reception.h"

#include "app/bookslook.h"
#include "app/demoplace.h"
#include "services/workstation/places.h"
#include "ui/connection/connectionwizard.h"

#include <QApplication>
#include <QFileInfo>

namespace palier {

Reception::Reception(StartOptions options, StationSettings settings)
    : m_options(std::move(options)),
      m_settings(std::move(settings))
{
}

Reception::~Reception() = default;

std::optional<DatabaseUrl> Reception::known() const
{
    if (!m_options.ownBooks)
        return m_options.books;
    if (const auto remembered = m_settings.books())
        return remembered;
    if (QFileInfo::exists(defaultBooksUrl().path))
        return defaultBooksUrl();
    return std::nullopt;
}

void Reception::start()
{
    if (const auto books = known())
        open(*books);
    else
        ask();
}

void Reception::open(const DatabaseUrl &books, const QString &password)
{
    StartOptions options = m_options;
    options.ownBooks = books == defaultBooksUrl();
    options.books = books;
    if (options.replicaFolder.isEmpty())
        options.replicaFolder = defaultReplicaFolder(books);
    m_workplace = std::make_unique<Workplace>(options, password, m_settings);
    connect(m_workplace.get(), &Workplace::booksWanted, this, &Reception::ask);
    // Not from within what it closes.
    connect(m_workplace.get(), &Workplace::demoEndWanted, this, &Reception::endDemo, Qt::QueuedConnection);
    m_workplace->start();
}

void Reception::ask()
{
    if (m_wizard)
        return m_wizard->raise();
    m_wizard = new ConnectionWizard(&m_keychain, booksLook(this), m_workplace ? m_workplace->window() : nullptr);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    m_wizard->offerFile(booksMaking(this));
    m_wizard->offerDemo(demoBooksUrl());
    if (m_workplace)
        m_wizard->setPresent(m_workplace->books(), m_workplace->waiting());
    connect(m_wizard, &ConnectionWizard::chosen, this, &Reception::take, Qt::QueuedConnection);
    connect(m_wizard, &QDialog::finished, this, [this](int outcome) {
        m_wizard = nullptr;
        if (outcome == QDialog::Rejected && !m_workplace)
            Q_EMIT left();
    });
    m_wizard->open();
}

// The one window goes before the next comes: that is not the program's end.
void Reception::closing(const std::function<void()> &work)
{
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_workplace.reset();
    m_options.replicaFolder.clear(); // that named at the start belongs to the books named at the start
    m_options.administration.clear();
    work();
    QApplication::setQuitOnLastWindowClosed(quits);
}

// One workplace after the other: two would be at the same replica.
void Reception::take(const DatabaseUrl &books, const QString &password)
{
    const auto remembered = m_settings.rememberBooks(books);
    closing([&] { open(books, password); });
    if (!remembered)
        m_workplace->showFailure(remembered.error());
}

void Reception::endDemo()
{
    m_settings.forgetBooks();
    closing([this] {
        removeDemo();
        start();
    });
}

} // namespace palier
