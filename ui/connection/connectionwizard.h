// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/workstation/booksprobe.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QPushButton;
class QRadioButton;
class QBoxLayout;
class QFrame;
class QVBoxLayout;

namespace palier {

class Banner;
class BookFileForm;
class Keychain;
class Label;
class ServerForm;
enum class Tone;

// Asks where the books are: on this computer, in its own place or in a file that the clerk names, or on a team's
// server. A file is taken when it could be opened, or made. A server is taken when a test has reached it, or, where
// what stands in the way may pass, when the clerk says that it shall be saved anyway. The password goes to the
// keychain; where there is none it is good until the program ends.
class ConnectionWizard : public QDialog
{
    Q_OBJECT

public:
    ConnectionWizard(Keychain *keychain, BooksProbe probe, QWidget *parent = nullptr);
    // A file of the clerk's own choice; `make` makes new books in one.
    void offerFile(BooksProbe make);
    // Demo books to try, which whoever takes `chosen` makes.
    void offerDemo(const DatabaseUrl &demo);

    // What is chosen now, and how many acts wait here for it.
    void setPresent(const DatabaseUrl &books, qint64 waiting);

Q_SIGNALS:
    // An empty password: none was typed, so it is looked for where it always is.
    void chosen(const palier::DatabaseUrl &books, const QString &password);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *arrange();
    QRadioButton *addChoice(QBoxLayout *column, const QString &objectName, const QString &name, const QString &help);
    bool isServer() const;
    bool isFile() const;
    void openFile();
    void fit();
    void takeHeight(int least);
    void fieldsChanged();
    void test();
    void answer(const Result<FoundBooks> &found);
    void say(Tone tone, const QString &icon, const QString &title, const QString &text);
    void finish();
    void choose(const DatabaseUrl &books);
    void showWhatIsPossible();

    Keychain *m_keychain;
    BooksProbe m_probe, m_make;
    QRadioButton *m_own = nullptr, *m_file = nullptr, *m_server = nullptr, *m_demo = nullptr;
    Label *m_title, *m_lead;
    QWidget *m_contents = nullptr, *m_fileRow = nullptr, *m_demoRow = nullptr;
    DatabaseUrl m_demoBooks;
    BookFileForm *m_fileForm;
    ServerForm *m_form;
    QFrame *m_foot;
    Banner *m_waiting;
    Banner *m_answer;
    QCheckBox *m_anyway;
    Label *m_why; // the books can't be opened yet
    QPushButton *m_test, *m_finish;
    int m_job = 0; // answers to an older question are dropped
    bool m_testing = false, m_tested = false;
    bool m_passes = false;         // what stood in the way of the test may be over soon
    bool m_isSettled = false;      // the window is shown, and its texts have their places
    bool m_forThisSession = false; // the keychain has refused, and the clerk was told
};

} // namespace palier
