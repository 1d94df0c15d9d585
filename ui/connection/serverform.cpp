// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/serverform.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace palier {

static constexpr int usualPort = 5432;
static const QString certificatesOption = QStringLiteral("sslrootcert=");

ServerForm::ServerForm(QWidget *parent)
    : Card(tr("The team’s server"), parent),
      m_port(new QSpinBox),
      m_certificates(new QLineEdit)
{
    setObjectName("serverForm");
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::normal);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    m_hosts = addField(grid, "serverHosts", tr("Server"),
                       tr("Its name, or several separated by commas: the one that takes changes is found by itself."));
    m_port->setObjectName("serverPort");
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setValue(usualPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setFixedWidth(90);
    auto *port = new Label(tr("Port"), TextRole::Strong);
    port->setBuddy(m_port);
    grid->addWidget(port, 0, 2);
    grid->addWidget(m_port, 0, 3);
    m_database = addField(grid, "serverDatabase", tr("Database"), {});
    m_login = addField(grid, "serverLogin", tr("Login"), tr("As your admin gave it to you, such as palier_anna."));
    m_password = addField(grid, "serverPassword", tr("Password"),
                          tr("Kept in this computer’s keychain and nowhere else. Leave empty if you sign in with a "
                             "certificate or a password file."));
    m_password->setEchoMode(QLineEdit::Password);
    auto *word = new Label(tr("Certificate authority"), TextRole::Strong);
    word->setBuddy(m_certificates);
    const int row = grid->rowCount();
    grid->addWidget(word, row, 0);
    grid->addWidget(certificateRow(), row, 1, 1, 3);
    grid->addWidget(
        (new Label(tr("A file from your IT department, where the server’s certificate is not from a public authority. "
                      "Usually empty."),
                   TextRole::Caption))
            ->muted()
            ->wrapped(),
        row + 1, 1, 1, 3);
    body()->addLayout(grid);
    setTabOrder(m_hosts, m_port); // they stand side by side

    for (QLineEdit *line : {m_hosts, m_database, m_login, m_password, m_certificates}) {
        connect(line, &QLineEdit::textChanged, this, &ServerForm::changed);
        connect(line, &QLineEdit::returnPressed, this, &ServerForm::submitted);
    }
    connect(m_port, &QSpinBox::valueChanged, this, &ServerForm::changed);
    connect(m_hosts, &QLineEdit::textChanged, this, &ServerForm::takeAddress);
}

QLineEdit *ServerForm::addField(QGridLayout *grid, const QString &objectName, const QString &name, const QString &help)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    line->setAccessibleName(name);
    line->setAccessibleDescription(help);
    auto *word = new Label(name, TextRole::Strong);
    word->setBuddy(line);
    const int row = objectName == "serverHosts" ? 0 : grid->rowCount();
    grid->addWidget(word, row, 0);
    grid->addWidget(line, row, 1, 1, row == 0 ? 1 : 3);
    if (!help.isEmpty())
        grid->addWidget((new Label(help, TextRole::Caption))->muted()->wrapped(), row + 1, 1, 1, 3);
    grid->setRowMinimumHeight(row + 2, space::tight);
    grid->addItem(new QSpacerItem(0, space::tight), row + 2, 0);
    return line;
}

QPushButton *ServerForm::certificateButton(const std::function<void(const QString &)> &chosen)
{
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName("chooseCertificates");
    choose->setAccessibleName(tr("Choose the file of the certificate authority"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, choose, [choose, chosen] {
        auto *files = new QFileDialog(choose, tr("Certificate authority"));
        files->setObjectName("certificateFiles");
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setFileMode(QFileDialog::ExistingFile);
        files->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
        connect(files, &QFileDialog::fileSelected, choose, chosen);
        files->open();
    });
    return choose;
}

QWidget *ServerForm::certificateRow()
{
    m_certificates->setObjectName("serverCertificates");
    m_certificates->setAccessibleName(tr("File of the certificate authority"));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_certificates, 1);
    line->addWidget(certificateButton([this](const QString &path) { m_certificates->setText(path); }));
    return row;
}

// Whoever was given a whole address pastes it where it seems to belong.
void ServerForm::takeAddress(const QString &text)
{
    if (!text.contains("://"))
        return;
    if (const auto books = DatabaseUrl::fromText(text.trimmed()))
        setBooks(*books);
}

void ServerForm::setBooks(const DatabaseUrl &books)
{
    if (books.engine != Engine::Postgresql)
        return;
    m_hosts->setText(books.hosts.join(", "));
    m_database->setText(books.database);
    m_login->setText(books.user);
    m_options.clear();
    m_certificates->clear();
    for (const QString &option : books.options) {
        if (option.startsWith(certificatesOption))
            m_certificates->setText(option.mid(certificatesOption.size()));
        else
            m_options << option;
    }
}

Result<DatabaseUrl> ServerForm::books() const
{
    DatabaseUrl books;
    books.engine = Engine::Postgresql;
    static const QRegularExpression gap("[,;\\s]+"), withPort("(:\\d+|\\])\\z");
    for (const QString &host : m_hosts->text().split(gap, Qt::SkipEmptyParts)) {
        const bool needsPort = m_port->value() != usualPort && !host.contains(withPort) && !host.startsWith('/');
        books.hosts << (needsPort ? QString("%1:%2").arg(host).arg(m_port->value()) : host);
    }
    books.database = m_database->text().trimmed();
    books.user = m_login->text().trimmed();
    books.options = m_options;
    if (const QString file = m_certificates->text().trimmed(); !file.isEmpty()) {
        books.options << certificatesOption + file;
        // An authority that is named is there to be asked, on this computer too.
        if (m_options.filter("sslmode=").isEmpty())
            books.options << "sslmode=verify-full";
    }
    for (const auto &[text, name] : {std::pair(books.hosts.join(','), tr("Server")),
                                     std::pair(books.database, tr("Database")), std::pair(books.user, tr("Login"))}) {
        if (text.isEmpty())
            return fail(Kind::Misuse, Fault::MissingArgument, name);
    }
    return DatabaseUrl::fromText(books.text()); // one form, however it was typed
}

QString ServerForm::password() const { return m_password->text(); }

void ServerForm::clearPassword() { m_password->clear(); }

void ServerForm::focusFirst() { m_hosts->setFocus(); }

void ServerForm::focusPassword() { m_password->setFocus(); }

} // namespace palier
