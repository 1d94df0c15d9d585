// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/tourstage.h"

#include "services/books/links.h"
#include "services/intake/demobooks.h"
#include "tests/ui/textfit.h"
#include "ui/lists/windowedmodel.h"

#include <QAbstractAnimation>
#include <QAbstractItemView>
#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QTest>
#include <cstdio>

namespace palier::tour {

namespace {

constexpr int demoInvoices = 600;
constexpr quint64 seed = 7;

// Says yes to everything; the copy hears of it at once.
class WillingRoll : public ClerkRoll
{
public:
    explicit WillingRoll(Replica &replica) : m_replica(replica) {}
    void add(const Clerk &clerk, const QString &, Answered answered) override
    {
        const Clerk whole{"palier_" + clerk.login, clerk.role};
        have(m_replica.connection().run("INSERT INTO clerk (administration_id, login, role) VALUES (1, ?, ?)",
                                        {whole.login, word(whole.role)}));
        answered(whole);
    }
    void remove(const QString &login, Answered answered) override { answered(Clerk{login}); }

private:
    Replica &m_replica;
};

// Makes links on the books at once.
class WillingIssuer : public LinkIssuer
{
public:
    explicit WillingIssuer(Books &books) : m_books(books) {}
    void mint(const CustomerId &customer, Minted minted) override
    {
        constexpr int days = 90; // as the setting has it
        minted("https://pay.example.com/c/" + have(Links(m_books).mint(customer, days)));
    }
    void revoke(const CustomerId &customer, const QString &link, Revoked revoked) override
    {
        revoked(Links(m_books).revoke(customer, link));
    }

private:
    Books &m_books;
};

// As somebody sits before it: with the focus where it is. (Others of the tour's processes share the screen; what its
// server thinks is active is nobody's, and what had popped up may be closed by it.)
void makeActive(QWidget &window)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    if (window.windowType() == Qt::Popup) {
        QWidget *part = window.focusWidget();
        window.show();
        if (part)
            part->setFocus(Qt::PopupFocusReason);
    } else if (window.isWindow()) {
        QApplication::setActiveWindow(&window);
    }
    QT_WARNING_POP
}

// What fades in or out, such as the button of a search field.
bool isMoving(const QWidget &window)
{
    const auto all = window.findChildren<QAbstractAnimation *>();
    return std::any_of(all.begin(), all.end(),
                       [](const auto *one) { return one->state() == QAbstractAnimation::Running; });
}

} // namespace

TourStage::TourStage(QDir pictures, View view, QString scene)
    : m_pictures(std::move(pictures)),
      m_view(std::move(view)),
      m_scene(std::move(scene))
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit()); // what one scene remembers is its own
    m_books = have(Books::create(booksUrl(), "Atelier Vauban", Currency()));
    have(fillDemo(*m_books, demoInvoices, seed, today()));
    Desk admin(*m_books, today());
    for (const auto &[key, value] :
         QList<std::pair<QString, QString>>{{"billing.max_instalments", "12"},
                                            {"billing.min_instalment", "50.00"},
                                            {"billing.max_days", "200"},
                                            {"billing.grace_days", "14"}, // one plan is late, and is not broken yet
                                            {"reminders.steps", "1,10,20"},
                                            {"reminders.enabled", "on"},
                                            {"smtp.host", "smtp.example.com"},
                                            {"smtp.from", "finance@example.com"},
                                            {"creditor.name", "Atelier Vauban SA"},
                                            {"creditor.iban", "BE68539007547034"},
                                            {"creditor.bic", "TRIOBEBB"}})
        have(admin.set(key, value));
    m_replica = have(Replica::open(m_folder.filePath("replica")));
    m_roll = std::make_unique<WillingRoll>(*m_replica);
    m_issuer = std::make_unique<WillingIssuer>(*m_books);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(m_view.size);
    m_window->show();
}

QDate TourStage::today() const { return {2026, 3, 2}; }

DatabaseUrl TourStage::booksUrl() const { return DatabaseUrl::file(m_folder.filePath("books.sqlite")); }

std::unique_ptr<Books> TourStage::colleagues() const
{
    auto books = have(Books::open(booksUrl(), "bruno"));
    have(books->choose({}));
    return books;
}

void TourStage::sync()
{
    have(syncOnce(*m_replica, *m_books));
    if (!m_desk) {
        have(m_replica->choose({}));
        m_desk = std::make_unique<Desk>(*m_replica, today());
        m_imports = std::make_unique<ImportOffice>(
            BooksAccess{booksUrl(), m_desk->administrationName(), {}, [] { return QString(); }},
            m_folder.filePath("replica"), m_desk->currency(), [this] { return today(); });
        m_window->openDesk(*m_desk, {m_roll.get(), m_imports.get(), m_issuer.get()});
        makeActive(*m_window);
    }
    reach(BooksReach::InStep);
    m_window->lookAgain();
}

void TourStage::become(const QString &login)
{
    have(m_replica->connection().run("UPDATE replica_state SET books = 'postgresql://books/palier', login = ?",
                                     {login}));
    m_window->lookAgain();
}

void TourStage::click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }

void TourStage::write(const char *lineEdit, const QString &text)
{
    auto *line = find<QLineEdit>(lineEdit);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

// Until every list has read what it shows.
void TourStage::settle()
{
    const auto isSettled = [this] {
        const auto models = m_window->findChildren<WindowedModel *>();
        return std::all_of(models.begin(), models.end(), [](const WindowedModel *model) { return model->isSettled(); });
    };
    if (!QTest::qWaitFor(isSettled, 20'000))
        qFatal("tour: a list is still being read");
}

void TourStage::openRow(const char *table, int row)
{
    settle();
    auto *view = find<QAbstractItemView>(table);
    view->setCurrentIndex(view->model()->index(row, 0));
    const QPoint middle = view->visualRect(view->currentIndex()).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, middle);
}

QString TourStage::file(const char *name)
{
    return m_pictures.filePath(QString("%1-%2-%3-%4.png")
                                   .arg(m_view.name, m_scene)
                                   .arg(++m_number, 2, 10, QChar(u'0'))
                                   .arg(QLatin1String(name)));
}

void TourStage::shot(QWidget &window, const char *name, int after)
{
    settle();
    makeActive(window);
    QTest::qWait(after);
    (void)QTest::qWaitFor([&window] { return test::cutTexts(window).isEmpty(); }, 500); // a layout takes some turns
    (void)QTest::qWaitFor([&window] { return !isMoving(window); }, 1000);
    const QString picture = file(name);
    const QStringList cut = test::cutTexts(window);
    m_cutTexts += cut.size();
    for (const QString &sentence : cut)
        std::fprintf(stderr, "tour: %s: %s\n", qPrintable(QFileInfo(picture).fileName()), qPrintable(sentence));
    makeActive(window); // another process may have taken it meanwhile
    if (!window.grab().save(picture))
        qFatal("tour: %s can't be written", qPrintable(picture));
}

} // namespace palier::tour
