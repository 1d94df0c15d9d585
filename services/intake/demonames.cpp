// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/demonames.h"

namespace palier {

namespace {

struct Country {
    Language language;
    const char *firstNames[14];
    const char *lastNames[18];
    const char *trades[10]; // %1: a last name; %2: a town
    const char *forms[3];
    const char *towns[8];
    const char *street; // %1: a number
    const char *phone;  // %1: three digits, in a range that is nobody's; empty: there is none
};

constexpr Country countries[] = {
    {Language::French,
     {"Camille", "Léa", "Chloé", "Élodie", "Hélène", "Inès", "Françoise", "Jérôme", "Julien", "Mathieu", "Nicolas",
      "Théo", "Yann", "Benoît"},
     {"Martin", "Bernard", "Dubois", "Moreau", "Lefèvre", "Garnier", "Rousseau", "Chevalier", "Gauthier", "Perrin",
      "Masson", "Noël", "Fabre", "Besson", "Collet", "Leclercq", "Benoist", "Marchand"},
     {"Boulangerie %1", "Menuiserie %1", "Garage %1", "Transports %1", "Plomberie %1 & Fils", "Imprimerie de %2",
      "Électricité %1", "Jardins de %2", "Atelier %1", "Cabinet %1"},
     {"SARL", "SAS", "SA"},
     {"Lyon", "Nantes", "Rennes", "Lille", "Dijon", "Namur", "Liège", "Tours"},
     "%1, rue des Tilleuls",
     "+33 1 99 00 0%1"},
    {Language::Dutch,
     {"Sanne", "Lotte", "Femke", "Anouk", "Eva", "Maud", "Zoë", "Bram", "Daan", "Jeroen", "Koen", "Sven", "Wouter",
      "Thijs"},
     {"de Vries", "Janssens", "Peeters", "Bakker", "Visser", "Smit", "Mulder", "Dekker", "Claes", "Maes", "Wouters",
      "van den Berg", "Hermans", "Goossens", "Kuipers", "Postma", "Dijkstra", "Verhoeven"},
     {"Bakkerij %1", "Schrijnwerkerij %1", "Garage %1", "Transport %1", "Installatiebedrijf %1", "Drukkerij %2",
      "Elektro %1", "Tuinen van %2", "Atelier %1", "Kantoor %1"},
     {"BV", "NV", "VOF"},
     {"Gent", "Utrecht", "Breda", "Leuven", "Zwolle", "Mechelen", "Delft", "Haarlem"},
     "Lindelaan %1",
     ""},
    {Language::German,
     {"Anna", "Lena", "Käthe", "Jana", "Miriam", "Heike", "Sabine", "Jürgen", "Lukas", "Tobias", "Stefan", "Uwe",
      "Björn", "Max"},
     {"Müller", "Schmidt", "Schneider", "Fischer", "Weber", "Krüger", "Wagner", "Becker", "Hoffmann", "Schäfer", "Koch",
      "Richter", "Wolf", "Neumann", "Schröder", "Zimmermann", "Braun", "Groß"},
     {"Bäckerei %1", "Tischlerei %1", "Autohaus %1", "Spedition %1", "Sanitär %1", "Druckerei %2", "Elektro %1",
      "Gärtnerei %2", "Werkstatt %1", "Kanzlei %1"},
     {"GmbH", "KG", "AG"},
     {"Köln", "Bremen", "Leipzig", "Graz", "Aachen", "Ulm", "Kiel", "Basel"},
     "Lindenallee %1",
     "+49 30 23125 %1"},
    {Language::English,
     {"Alice", "Emily", "Grace", "Olivia", "Ruth", "Siobhán", "Zara", "Adam", "George", "Harry", "Owen", "Patrick",
      "Thomas", "William"},
     {"Smith", "Jones", "Taylor", "Brown", "Davies", "Wilson", "Evans", "Walker", "O'Brien", "Byrne", "Clarke",
      "Hughes", "Murphy", "Kelly", "Wood", "Turner", "Hill", "Cooper"},
     {"%1 Bakery", "%1 Joinery", "%1 Motors", "%1 Haulage", "%1 Plumbing", "%2 Printworks", "%1 Electrical",
      "%2 Gardens", "%1 Studio", "%1 & Partners"},
     {"Ltd", "LLP", "plc"},
     {"Bristol", "Leeds", "Cork", "Dublin", "York", "Exeter", "Galway", "Derby"},
     "%1 Linden Road",
     "+44 1632 960%1"},
};

constexpr const char *domains[] = {"example.com", "example.org", "example.net"};

// "Élodie O'Brien" -> "elodie.obrien"
QString mailboxName(const QString &name)
{
    QString plain;
    for (const QChar character : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (character.unicode() < 128 && character.isLetterOrNumber())
            plain += character;
        else if (character == u' ' && !plain.endsWith(u'.'))
            plain += u'.';
    }
    return plain.left(40);
}

} // namespace

Customer demoCustomer(DemoRandom &random, const CustomerId &id)
{
    const Country &country = random.oneOf(countries);
    const auto text = [&random](const auto &list) { return QString::fromUtf8(random.oneOf(list)); };
    Customer customer;
    customer.id = id;
    customer.language = country.language;
    customer.type = random.chance(600) ? CustomerType::Business : CustomerType::Consumer;
    const QString last = text(country.lastNames);
    const QString first = text(country.firstNames);
    const QString trade = text(country.trades);
    const QString form = text(country.forms);
    const QString town = text(country.towns);
    if (customer.type == CustomerType::Business)
        customer.name =
            QString(trade).replace(QLatin1String("%1"), last).replace(QLatin1String("%2"), town) + u' ' + form;
    else
        customer.name = first + u' ' + last;
    const QString domain = text(domains);
    if (!random.chance(40))
        customer.email = mailboxName(customer.name) + u'.' + mailboxName(id.text()) + u'@' + domain;
    customer.allowProposal = !random.chance(20);
    // By their number, not drawn: so the rest of the books stays as it is by its seed.
    const int number = id.text().toInt();
    if (customer.type == CustomerType::Business)
        customer.contact = first + u' ' + last;
    customer.phone =
        QString::fromUtf8(country.phone).replace("%1", QString("%1").arg(number % 1000, 3, 10, QChar('0')));
    customer.address =
        QString::fromUtf8(country.street).replace("%1", QString::number(1 + number % 120)) + u'\n' + town;
    return customer;
}

} // namespace palier
