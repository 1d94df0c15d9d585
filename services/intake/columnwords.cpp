// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake/columnwords.h"

namespace palier {

namespace {

// clang-format off
constexpr ColumnWords wordsOfColumns[] = {
    // English
    {InvoiceField::Number, Certainty::Sure,
     "invoice number|invoice no|invoice nr|invoice num|invoice #|invoice id|invoice ref|invoice reference|"
     "invoice code|inv no|inv number|inv #|bill number|bill no"},
    {InvoiceField::Number, Certainty::Likely,
     "number|no|num|nr|#|invoice|document number|document no|doc no|document id|document|voucher number|"
     "voucher no"},
    {InvoiceField::Number, Certainty::Possible,
     "reference number|reference"},
    {InvoiceField::Customer, Certainty::Sure,
     "customer id|customer number|customer no|customer nr|customer #|customer code|customer ref|"
     "customer reference|customer key|customer account|cust id|cust no|client id|client number|client no|"
     "client code|client ref|debtor id|debtor number|debtor no|debtor code"},
    {InvoiceField::Customer, Certainty::Likely,
     "customer|client|debtor|buyer|partner"},
    {InvoiceField::Customer, Certainty::Possible,
     "account number|account no|account id|account code|contact id|contact number|partner id|buyer id|account"},
    {InvoiceField::CustomerName, Certainty::Sure,
     "customer name|client name|debtor name|account name|buyer name|partner name"},
    {InvoiceField::CustomerName, Certainty::Likely,
     "contact name|company name|company|name"},
    {InvoiceField::Email, Certainty::Sure,
     "customer email|customer e-mail|client email|client e-mail|contact email|invoice email|billing email"},
    {InvoiceField::Email, Certainty::Likely,
     "email|e-mail|email address|e-mail address|mail|mail address"},
    {InvoiceField::Language, Certainty::Sure,
     "language|lang|locale|customer language|language code|preferred language"},
    {InvoiceField::CustomerType, Certainty::Sure,
     "customer type|client type|debtor type|type of customer"},
    {InvoiceField::Issued, Certainty::Sure,
     "issue date|issued|issued on|date issued|date of issue|invoice date|date of invoice|inv date|billing date|"
     "bill date|document date|doc date|invoiced on"},
    {InvoiceField::Issued, Certainty::Likely,
     "date|posting date"},
    {InvoiceField::Due, Certainty::Sure,
     "due date|due|due on|date due|due by|payment due|payment due date|maturity|maturity date|net due date|"
     "invoice due date|pay by"},
    {InvoiceField::Amount, Certainty::Sure,
     "invoice amount|invoice total|invoice value|amount incl vat|amount including vat|amount incl tax|"
     "amount including tax|total incl vat|total including vat|total incl tax|total including tax|gross amount|"
     "gross total|gross|original amount|total amount|amount total|billed amount|amount billed"},
    {InvoiceField::Amount, Certainty::Likely,
     "amount|total|value|sum"},
    {InvoiceField::Open, Certainty::Sure,
     "open|open amount|open balance|amount open|outstanding|outstanding amount|amount outstanding|"
     "outstanding balance|balance|balance due|amount due|invoice amount due|remaining|remaining amount|"
     "amount remaining|residual|unpaid|unpaid amount|still open"},
    {InvoiceField::Currency, Certainty::Sure,
     "currency|currency code|ccy|curr|invoice currency|document currency|iso currency"},
    {InvoiceField::PaidOn, Certainty::Sure,
     "paid on|paid date|date paid|payment date|date of payment|fully paid on|fully paid on date|paid at|"
     "paid in full on"},
    {InvoiceField::RemindedStep, Certainty::Sure,
     "reminded step|reminder step|reminder level|dunning level|reminders sent|number of reminders"},
    // French
    {InvoiceField::Number, Certainty::Sure,
     "n° de facture|n° facture|n° de la facture|numéro de facture|numéro facture|numéro de la facture|"
     "num facture|num de facture|nr facture|n de facture|n facture|no de facture|réf facture|référence facture|"
     "référence de facture|référence de la facture|id facture|facture n°|facture numéro"},
    {InvoiceField::Number, Certainty::Likely,
     "numéro|n°|facture|n° pièce|n° de pièce|numéro de pièce|numéro pièce|n° document|numéro de document|pièce"},
    {InvoiceField::Number, Certainty::Possible,
     "référence|réf"},
    {InvoiceField::Customer, Certainty::Sure,
     "n° client|n° de client|numéro client|numéro de client|num client|no client|code client|id client|"
     "identifiant client|référence client|réf client|compte client|compte tiers|code tiers|n° tiers|n° débiteur|"
     "numéro débiteur|code débiteur"},
    {InvoiceField::Customer, Certainty::Likely,
     "tiers|débiteur|acheteur|partenaire"},
    {InvoiceField::Customer, Certainty::Possible,
     "compte"},
    {InvoiceField::CustomerName, Certainty::Sure,
     "nom client|nom du client|nom de client|nom débiteur|nom du débiteur|intitulé client|nom du tiers"},
    {InvoiceField::CustomerName, Certainty::Likely,
     "nom|raison sociale|dénomination|société|intitulé"},
    {InvoiceField::Email, Certainty::Sure,
     "email client|e-mail client|courriel client"},
    {InvoiceField::Email, Certainty::Likely,
     "courriel|adresse e-mail|adresse email|adresse mail|adresse électronique|adresse courriel|mél"},
    {InvoiceField::Language, Certainty::Sure,
     "langue|langue client|langue du client|code langue"},
    {InvoiceField::CustomerType, Certainty::Sure,
     "type client|type de client"},
    {InvoiceField::Issued, Certainty::Sure,
     "date de facture|date facture|date de la facture|date de facturation|date facturation|date d'émission|"
     "date émission|émise le|émis le|facturé le|date de pièce|date pièce|date du document|date document"},
    {InvoiceField::Due, Certainty::Sure,
     "date d'échéance|date échéance|date de l'échéance|échéance|échéance le|à payer avant|à payer le|"
     "date limite de paiement|date limite|exigible le"},
    {InvoiceField::Amount, Certainty::Sure,
     "montant ttc|total ttc|montant total ttc|montant facture|montant de la facture|montant de facture|"
     "montant facturé|montant total|net à payer|montant tvac|total tvac|tvac|ttc|montant initial"},
    {InvoiceField::Amount, Certainty::Likely,
     "montant"},
    {InvoiceField::Open, Certainty::Sure,
     "solde|solde dû|solde ouvert|solde restant|solde restant dû|reste dû|reste à payer|restant dû|"
     "restant à payer|montant dû|montant restant|montant restant dû|montant ouvert|ouvert|impayé|montant impayé|"
     "encours"},
    {InvoiceField::Currency, Certainty::Sure,
     "devise|code devise|monnaie|devise facture"},
    {InvoiceField::PaidOn, Certainty::Sure,
     "payé le|payée le|date de paiement|date paiement|date du paiement|réglé le|réglée le|date de règlement|"
     "date règlement|acquitté le"},
    {InvoiceField::RemindedStep, Certainty::Sure,
     "niveau de rappel|niveau rappel|niveau de relance|niveau relance|nombre de rappels|nombre de relances|"
     "étape de rappel"},
    // Dutch
    {InvoiceField::Number, Certainty::Sure,
     "factuurnummer|factuur nummer|factuurnr|factuur nr|factuur id|factuurreferentie|nummer factuur|nr factuur"},
    {InvoiceField::Number, Certainty::Likely,
     "nummer|factuur|documentnummer|document nr|boekstuknummer|boekstuk|stuknummer"},
    {InvoiceField::Number, Certainty::Possible,
     "referentie|kenmerk"},
    {InvoiceField::Customer, Certainty::Sure,
     "klantnummer|klant nummer|klantnr|klant nr|klantcode|klant code|klant id|klantreferentie|debiteurnummer|"
     "debiteurennummer|debiteurnr|debiteur nr|debiteurcode|debiteur code|relatienummer|relatiecode|relatie id"},
    {InvoiceField::Customer, Certainty::Likely,
     "klant|debiteur|relatie|afnemer"},
    {InvoiceField::CustomerName, Certainty::Sure,
     "klantnaam|klant naam|naam klant|debiteurnaam|naam debiteur|relatienaam|naam relatie"},
    {InvoiceField::CustomerName, Certainty::Likely,
     "naam|bedrijfsnaam|bedrijf|firmanaam"},
    {InvoiceField::Email, Certainty::Sure,
     "e-mail klant|email klant"},
    {InvoiceField::Email, Certainty::Likely,
     "e-mailadres|emailadres|mailadres"},
    {InvoiceField::Language, Certainty::Sure,
     "taal|taalcode|taal klant|klanttaal"},
    {InvoiceField::CustomerType, Certainty::Sure,
     "klanttype|type klant|soort klant|klantsoort|debiteurtype"},
    {InvoiceField::Issued, Certainty::Sure,
     "factuurdatum|factuur datum|datum factuur|datum van factuur|uitgiftedatum|documentdatum|boekstukdatum|"
     "gefactureerd op"},
    {InvoiceField::Issued, Certainty::Likely,
     "datum|boekdatum|boekingsdatum"},
    {InvoiceField::Due, Certainty::Sure,
     "vervaldatum|verval datum|vervaldag|vervalt op|vervalt|te betalen voor|te betalen op|uiterste betaaldatum|"
     "betalen voor|verval"},
    {InvoiceField::Amount, Certainty::Sure,
     "factuurbedrag|factuur bedrag|bedrag factuur|bedrag incl btw|bedrag inclusief btw|totaal incl btw|"
     "totaal inclusief btw|totaalbedrag|totaal bedrag|brutobedrag|bruto bedrag|oorspronkelijk bedrag"},
    {InvoiceField::Amount, Certainty::Likely,
     "bedrag|totaal"},
    {InvoiceField::Open, Certainty::Sure,
     "openstaand|openstaand bedrag|openstaand saldo|open bedrag|openstaande bedrag|nog te betalen|resterend|"
     "resterend bedrag|restbedrag|restant|saldo"},
    {InvoiceField::Currency, Certainty::Sure,
     "valuta|valutacode|munt|munteenheid|muntcode"},
    {InvoiceField::PaidOn, Certainty::Sure,
     "betaald op|betaaldatum|datum betaald|datum betaling|betalingsdatum|betaald per|voldaan op"},
    {InvoiceField::RemindedStep, Certainty::Sure,
     "herinneringsniveau|aanmaningsniveau|aantal herinneringen|aantal aanmaningen|herinneringsstap"},
    // German
    {InvoiceField::Number, Certainty::Sure,
     "rechnungsnummer|rechnungs nummer|rechnungsnr|rechnungs nr|rechnung nr|rechnung nummer|rg nr|rg nummer|"
     "re nr|rnr|rechnungs id|nummer der rechnung|faktura nr|fakturanummer"},
    {InvoiceField::Number, Certainty::Likely,
     "rechnung|belegnummer|belegnr|beleg nr|beleg|belegfeld 1|belegfeld1|dokumentnummer|opos nr"},
    {InvoiceField::Number, Certainty::Possible,
     "referenz"},
    {InvoiceField::Customer, Certainty::Sure,
     "kundennummer|kunden nummer|kundennr|kunden nr|kunde nr|kd nr|kdnr|kunden id|kundencode|debitorennummer|"
     "debitoren nr|debitor nr|debitornummer|debitorenkonto|personenkonto|schuldnernummer"},
    {InvoiceField::Customer, Certainty::Likely,
     "kunde|debitor|schuldner|käufer"},
    {InvoiceField::Customer, Certainty::Possible,
     "konto"},
    {InvoiceField::CustomerName, Certainty::Sure,
     "kundenname|kunden name|name des kunden|name kunde|debitorenname|debitorname"},
    {InvoiceField::CustomerName, Certainty::Likely,
     "firma|firmenname|unternehmen|geschäftspartner"},
    {InvoiceField::Email, Certainty::Sure,
     "e-mail kunde|email kunde|kunden e-mail|kunden email"},
    {InvoiceField::Email, Certainty::Likely,
     "e-mail-adresse|emailadresse|mailadresse"},
    {InvoiceField::Language, Certainty::Sure,
     "sprache|sprachcode|kundensprache|sprache des kunden|korrespondenzsprache"},
    {InvoiceField::CustomerType, Certainty::Sure,
     "kundentyp|kundenart|art des kunden"},
    {InvoiceField::Issued, Certainty::Sure,
     "rechnungsdatum|rechnungs datum|datum der rechnung|rg datum|re datum|belegdatum|ausstellungsdatum|"
     "ausgestellt am|fakturadatum|dokumentdatum"},
    {InvoiceField::Issued, Certainty::Likely,
     "buchungsdatum"},
    {InvoiceField::Due, Certainty::Sure,
     "fälligkeitsdatum|faelligkeitsdatum|fälligkeit|faelligkeit|fällig am|faellig am|fällig|faellig|zahlbar bis|"
     "zahlungsziel|nettofälligkeit|netto fällig am|zu zahlen bis|fälligkeitstag"},
    {InvoiceField::Amount, Certainty::Sure,
     "rechnungsbetrag|rechnungssumme|bruttobetrag|brutto|betrag brutto|brutto betrag|gesamtbetrag|gesamtsumme|"
     "endbetrag|betrag inkl mwst|gesamt brutto|ursprungsbetrag"},
    {InvoiceField::Amount, Certainty::Likely,
     "betrag|summe|gesamt|umsatz"},
    {InvoiceField::Open, Certainty::Sure,
     "offen|offener betrag|offener saldo|offener posten|offene summe|restbetrag|offener rest|noch offen|"
     "noch zu zahlen|restschuld|ausstehend|ausstehender betrag"},
    {InvoiceField::Currency, Certainty::Sure,
     "währung|waehrung|währungscode|whg|wkz|wkz umsatz|währungskennzeichen|rechnungswährung"},
    {InvoiceField::PaidOn, Certainty::Sure,
     "bezahlt am|zahlungsdatum|zahldatum|datum der zahlung|gezahlt am|beglichen am|zahlungseingang|"
     "ausgeglichen am"},
    {InvoiceField::RemindedStep, Certainty::Sure,
     "mahnstufe|mahnlevel|anzahl mahnungen"},
};
// clang-format on

} // namespace

std::span<const ColumnWords> columnWords() { return wordsOfColumns; }

} // namespace palier
