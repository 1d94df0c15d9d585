// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/importoffice.h"
#include "services/desk/clerkroll.h"
#include "services/desk/linkissuer.h"
#include "services/sync/syncround.h"
#include "tests/support/have.h"
#include "tests/tour/tourviews.h"
#include "ui/mainwindow/mainwindow.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace palier::tour {

using test::have;

// What a scene is played on: demo books with the usual settings, a replica, and the window, which has not opened its
// desk yet. Everything that is drawn speaks and looks as the view says.
class TourStage
{
public:
    TourStage(QDir pictures, View view, QString scene);

    // --- the office ---
    QDate today() const;
    Books &books() { return *m_books; }
    std::unique_ptr<Books> colleagues() const; // the same, where somebody else acts
    DatabaseUrl booksUrl() const;
    Replica &replica() { return *m_replica; }
    Desk &desk() { return *m_desk; } // from open() on
    const View &view() const { return m_view; }
    // The first sync: the window opens its desk and shows its first page.
    void open() { sync(); }
    void sync();
    void reach(BooksReach how, const QString &why = {}) { m_window->showReach({how, why, {}, {}, {}}); }
    void become(const QString &login); // as if the books were a team's

    // --- the window ---
    MainWindow &window() { return *m_window; }
    // The visible one of that object name, once there is one; the tour ends where none comes.
    template <typename T> T *find(const char *name)
    {
        T *found = nullptr;
        const auto look = [&] {
            const auto widgets = m_window->findChildren<T *>(name);
            const auto seen = std::find_if(widgets.begin(), widgets.end(), [](T *one) { return one->isVisible(); });
            found = seen == widgets.end() ? nullptr : *seen;
            return found != nullptr;
        };
        constexpr int patience = 20'000;
        if (!look() && !QTest::qWaitFor(look, patience))
            qFatal("tour: nothing visible is called %s", name);
        return found;
    }
    void click(const char *name);
    void write(const char *lineEdit, const QString &text);
    void openRow(const char *table, int row); // by a double click
    void settle();
    // Milliseconds: what was asked to be painted is painted by then, what fades in is there.
    void shot(const char *name, int after = 200) { shot(*m_window, name, after); }
    void shot(QWidget &window, const char *name, int after = 200); // a dialog, a menu
    qsizetype cutTexts() const { return m_cutTexts; }              // that were seen in its pictures
    // Where the next picture of something other than a widget goes.
    QString file(const char *name);

private:
    QDir m_pictures;
    View m_view;
    QString m_scene;
    int m_number = 0;
    qsizetype m_cutTexts = 0;
    QTemporaryDir m_folder;
    std::unique_ptr<Books> m_books;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ClerkRoll> m_roll;
    std::unique_ptr<ImportOffice> m_imports;
    std::unique_ptr<LinkIssuer> m_issuer;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace palier::tour
