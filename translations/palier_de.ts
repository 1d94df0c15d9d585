<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>palier::AdminPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnungsprozess</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Mahnungen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Creditor and portal</source>
        <translation>Gläubiger und Portal</translation>
    </message>
    <message>
        <source>Administration settings</source>
        <translation>Administrationseinstellungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>You can look at the settings, not change them</source>
        <translation>Sie können die Einstellungen ansehen, aber nicht ändern</translation>
    </message>
</context>
<context>
    <name>palier::AgeLine</name>
    <message>
        <source>Fetching the books: %1 rows so far</source>
        <translation>Die Bücher werden geholt: bisher %1 Zeilen</translation>
    </message>
    <message>
        <source>Fetching the books…</source>
        <translation>Die Bücher werden geholt…</translation>
    </message>
    <message>
        <source>No copy of the books yet</source>
        <translation>Noch keine Kopie der Bücher</translation>
    </message>
    <message>
        <source>A long change is under way at the books; what others did since %1 is still to come</source>
        <translation>In den Büchern läuft eine lange Änderung; was andere seit %1 getan haben, kommt noch</translation>
    </message>
    <message>
        <source>More than a day old: as of %1</source>
        <translation>Älter als ein Tag: Stand %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation>%1 – offline</translation>
    </message>
    <message>
        <source>%1 – no contact</source>
        <translation>%1 – kein Kontakt</translation>
    </message>
    <message>
        <source>%1 – offline since %2</source>
        <translation>%1 – offline seit %2</translation>
    </message>
    <message>
        <source>%1 – no contact since %2</source>
        <translation>%1 – kein Kontakt seit %2</translation>
    </message>
</context>
<context>
    <name>palier::BillingSection</name>
    <message>
        <source>Payment plans</source>
        <translation>Ratenzahlungen</translation>
    </message>
    <message>
        <source>Allow proposal</source>
        <translation>Vorschlag erlauben</translation>
    </message>
    <message>
        <source>Customers see “Request a payment plan” in the billing portal and can send a proposal. Off, nobody can.</source>
        <translation>Kunden sehen „Ratenzahlung anfragen“ im Rechnungsportal und können einen Vorschlag senden. Ausgeschaltet kann es niemand.</translation>
    </message>
    <message>
        <source>Limits of a proposal</source>
        <translation>Grenzen eines Vorschlags</translation>
    </message>
    <message>
        <source>A proposal outside a limit can&apos;t be sent, and the customer is told why. An empty limit doesn&apos;t bind.</source>
        <translation>Ein Vorschlag außerhalb einer Grenze kann nicht gesendet werden, und der Kunde erfährt, warum. Eine leere Grenze bindet nicht.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>% of the total</source>
        <translation>% der Summe</translation>
    </message>
    <message>
        <source>A plan is made for at least this amount.</source>
        <translation>Eine Ratenzahlung gilt mindestens für diesen Betrag.</translation>
    </message>
    <message>
        <source>A plan is made for at most this amount.</source>
        <translation>Eine Ratenzahlung gilt höchstens für diesen Betrag.</translation>
    </message>
    <message>
        <source>No instalment is lower.</source>
        <translation>Keine Rate ist niedriger.</translation>
    </message>
    <message>
        <source>Not more instalments than this.</source>
        <translation>Nicht mehr Raten als diese.</translation>
    </message>
    <message>
        <source>From the proposal to the last instalment.</source>
        <translation>Vom Vorschlag bis zur letzten Rate.</translation>
    </message>
    <message>
        <source>From the proposal to the first instalment.</source>
        <translation>Vom Vorschlag bis zur ersten Rate.</translation>
    </message>
    <message>
        <source>0: only invoices that are due already.</source>
        <translation>0: nur Rechnungen, die schon fällig sind.</translation>
    </message>
    <message>
        <source>The first instalment is not lower.</source>
        <translation>Die erste Rate ist nicht niedriger.</translation>
    </message>
    <message>
        <source>Not more proposals that wait at once.</source>
        <translation>Nicht mehr wartende Vorschläge zugleich.</translation>
    </message>
    <message>
        <source>After a plan was refused, withdrawn, lapsed or broken.</source>
        <translation>Nachdem eine Ratenzahlung abgelehnt, zurückgezogen, verfallen oder gebrochen ist.</translation>
    </message>
    <message>
        <source>How a plan is made and answered</source>
        <translation>Wie eine Ratenzahlung entsteht und beantwortet wird</translation>
    </message>
    <message>
        <source>Whole units</source>
        <translation>Ganze Einheiten</translation>
    </message>
    <message>
        <source>Every instalment but the last is rounded down to a whole unit.</source>
        <translation>Jede Rate außer der letzten wird auf eine ganze Einheit abgerundet.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>The first instalment is at least so many days after the proposal.</source>
        <translation>Die erste Rate liegt mindestens so viele Tage nach dem Vorschlag.</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Antwortfrist</translation>
    </message>
    <message>
        <source>A proposal that nobody answers in time lapses, and its block is released.</source>
        <translation>Ein Vorschlag, den niemand rechtzeitig beantwortet, verfällt, und seine Blockierung wird aufgehoben.</translation>
    </message>
    <message>
        <source>When an instalment falls on a closing day</source>
        <translation>Wenn eine Rate auf einen Schließtag fällt</translation>
    </message>
    <message>
        <source>TARGET closing days of the banks, and your own holidays.</source>
        <translation>TARGET-Schließtage der Banken und Ihre eigenen Feiertage.</translation>
    </message>
    <message>
        <source>Leave the date</source>
        <translation>Das Datum lassen</translation>
    </message>
    <message>
        <source>Next business day</source>
        <translation>Nächster Geschäftstag</translation>
    </message>
    <message>
        <source>Next business day of the same month</source>
        <translation>Nächster Geschäftstag desselben Monats</translation>
    </message>
    <message>
        <source>Business day before</source>
        <translation>Geschäftstag davor</translation>
    </message>
    <message>
        <source>Own reasons for a refusal</source>
        <translation>Eigene Ablehnungsgründe</translation>
    </message>
    <message>
        <source>Short words beside the usual reasons, separated by commas: court_order,insolvency</source>
        <translation>Kurze Wörter neben den üblichen Gründen, durch Kommas getrennt: court_order,insolvency</translation>
    </message>
</context>
<context>
    <name>palier::BlockCard</name>
    <message>
        <source>Blocks</source>
        <translation>Blockierungen</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Blockieren…</translation>
    </message>
    <message>
        <source>Block this invoice</source>
        <translation>Diese Rechnung blockieren</translation>
    </message>
    <message>
        <source>Nothing holds this invoice: reminders may leave.</source>
        <translation>Nichts hält diese Rechnung: Mahnungen dürfen hinaus.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf Übertragung</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>beendet am %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Lift the block %1</source>
        <translation>Die Blockierung %1 aufheben</translation>
    </message>
</context>
<context>
    <name>palier::BlockFilter</name>
    <message>
        <source>Blocking reason</source>
        <translation>Blockierungsgrund</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n Grund</numerusform>
            <numerusform>%n Gründe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::BlockSheet</name>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Block invoice %1</source>
        <translation>Rechnung %1 blockieren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Last day of the block</source>
        <translation>Letzter Tag der Blockierung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Nothing is sent for an invoice while a block holds.</source>
        <translation>Für eine Rechnung wird nichts versandt, solange eine Blockierung gilt.</translation>
    </message>
</context>
<context>
    <name>palier::ClerkForm</name>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Small letters, digits and _. The books&apos; own prefix is put before it.</source>
        <translation>Kleinbuchstaben, Ziffern und _. Das Präfix der Bücher wird vorangestellt.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Empty where they sign in otherwise, such as by a certificate.</source>
        <translation>Leer, wenn die Anmeldung anders geschieht, etwa mit einem Zertifikat.</translation>
    </message>
    <message>
        <source>Empty: the present one stays.</source>
        <translation>Leer: Das bisherige bleibt.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>palier::ClerkTable</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
</context>
<context>
    <name>palier::ConflictCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>%1 – %2 by this computer&apos;s clock</source>
        <translation>%1 – %2 nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>Their note</source>
        <translation>Notiz dazu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Decide again…</source>
        <translation>Neu entscheiden…</translation>
    </message>
    <message>
        <source>Look at the plan</source>
        <translation>Ratenplan ansehen</translation>
    </message>
    <message>
        <source>Look at the invoice</source>
        <translation>Rechnung ansehen</translation>
    </message>
    <message>
        <source>Look at the settings</source>
        <translation>Einstellungen ansehen</translation>
    </message>
</context>
<context>
    <name>palier::ConflictWords</name>
    <message>
        <source>Approve the payment plan</source>
        <translation>Ratenzahlung genehmigen</translation>
    </message>
    <message>
        <source>Refuse the payment plan: %1</source>
        <translation>Ratenzahlung ablehnen: %1</translation>
    </message>
    <message>
        <source>Block invoice %1: %2</source>
        <translation>Rechnung %1 blockieren: %2</translation>
    </message>
    <message>
        <source>Lift the block of invoice %1: %2</source>
        <translation>Blockierung der Rechnung %1 aufheben: %2</translation>
    </message>
    <message>
        <source>Change the setting %1 to “%2”</source>
        <translation>Die Einstellung %1 in „%2“ ändern</translation>
    </message>
    <message>
        <source>Change customer %1: “%2”</source>
        <translation>Kunde %1 ändern: „%2“</translation>
    </message>
    <message>
        <source>Propose a payment plan</source>
        <translation>Eine Ratenzahlung vorschlagen</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Den Vorschlag zurückziehen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn by the customer</source>
        <translation>Vom Kunden zurückgezogen</translation>
    </message>
    <message>
        <source>Lapsed: nobody answered in time</source>
        <translation>Verfallen: Niemand hat rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>In another payment plan</source>
        <translation>In einer anderen Ratenzahlung</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <translation>Nicht blockiert</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1, by %2 (%3)</source>
        <translation>%1, von %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Dismiss it when you have read it.</source>
        <translation>Es bleibt nichts zu tun. Erledigen Sie es, wenn Sie es gelesen haben.</translation>
    </message>
    <message>
        <source>Look at it as it stands. If you don&apos;t agree, speak with %1: the customer has been told already.</source>
        <translation>Sehen Sie an, was gilt. Sind Sie nicht einverstanden, sprechen Sie mit %1: Der Kunde weiß es bereits.</translation>
    </message>
    <message>
        <source>Look at it as it stands now.</source>
        <translation>Sehen Sie an, was jetzt gilt.</translation>
    </message>
    <message>
        <source>The plan still waits for an answer, in another version. Look at it and decide again.</source>
        <translation>Die Ratenzahlung wartet noch auf eine Antwort, in einer anderen Fassung. Sehen Sie sie an und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>The proposal can&apos;t be approved as it was made. Refuse it, or ask the customer for a new one.</source>
        <translation>Der Vorschlag kann so nicht genehmigt werden. Lehnen Sie ihn ab, oder bitten Sie den Kunden um einen neuen.</translation>
    </message>
    <message>
        <source>A right or a setting stands against it. Ask an admin.</source>
        <translation>Ein Recht oder eine Einstellung steht dem entgegen. Fragen Sie einen Administrator.</translation>
    </message>
</context>
<context>
    <name>palier::ConflictsPage</name>
    <message>
        <source>Somebody was faster, or the books could not take what you did. Nothing of yours is lost silently: it stands here until you dismiss it.</source>
        <translation>Jemand war schneller, oder die Bücher konnten nicht übernehmen, was Sie taten. Nichts von Ihnen geht still verloren: Es steht hier, bis Sie es verwerfen.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Keine Konflikte</translation>
    </message>
    <message>
        <source>Everything that you decided was accepted by the books.</source>
        <translation>Alles, was Sie entschieden haben, wurde von den Büchern angenommen.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
</context>
<context>
    <name>palier::ConnectionWizard</name>
    <message>
        <source>Save anyway. Palier tries again by itself.</source>
        <translation>Trotzdem speichern. Palier versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation>Bücher öffnen</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where are the books?</source>
        <translation>Wo sind die Bücher?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>You work alone. Palier keeps the books in your own data folder and sends the mail itself.</source>
        <translation>Sie arbeiten allein. Palier führt die Bücher in Ihrem eigenen Datenordner und versendet die E-Mails selbst.</translation>
    </message>
    <message>
        <source>On a team&apos;s server</source>
        <translation>Auf dem Server eines Teams</translation>
    </message>
    <message>
        <source>Several people share the books on PostgreSQL. You can work offline too.</source>
        <translation>Mehrere Personen teilen sich die Bücher auf PostgreSQL. Sie können auch offline arbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait for the present books</source>
        <translation>
            <numerusform>%n Änderung von Ihnen wartet auf die jetzigen Bücher</numerusform>
            <numerusform>%n Änderungen von Ihnen warten auf die jetzigen Bücher</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay on this computer, and go up as soon as you open those books again.</source>
        <translation>Sie bleiben auf diesem Rechner und werden gesendet, sobald Sie jene Bücher wieder öffnen.</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>Testen Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>Trying to reach the server…</source>
        <translation>Der Server wird angesprochen…</translation>
    </message>
    <message>
        <source>No server answers there</source>
        <translation>Dort antwortet kein Server</translation>
    </message>
    <message>
        <source>The books can&apos;t be opened</source>
        <translation>Die Bücher können nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Look whether the name and the port are right and whether this computer is on the network.</source>
        <translation>Prüfen Sie, ob Name und Port stimmen und ob dieser Rechner im Netz ist.</translation>
    </message>
    <message>
        <source>The login works, but no administration is open to it</source>
        <translation>Die Anmeldung gelingt, aber keine Verwaltung ist ihr zugänglich</translation>
    </message>
    <message>
        <source>Ask an admin to add you to one. You can save the connection already.</source>
        <translation>Bitten Sie einen Administrator, Sie hinzuzufügen. Die Verbindung können Sie schon speichern.</translation>
    </message>
    <message>
        <source>The books can be opened</source>
        <translation>Die Bücher können geöffnet werden</translation>
    </message>
    <message>
        <source>Open to you: %1.</source>
        <translation>Für Sie zugänglich: %1.</translation>
    </message>
    <message>
        <source>Go on for this session</source>
        <translation>Für diese Sitzung fortfahren</translation>
    </message>
    <message>
        <source>The password could not be kept</source>
        <translation>Das Passwort konnte nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>You can go on: it is used until you close Palier, and asked for at the next start.</source>
        <translation>Sie können fortfahren: Es gilt, bis Sie Palier schließen, und wird beim nächsten Start wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>palier::ConsequenceCard</name>
    <message>
        <source>What your decision does</source>
        <translation>Was Ihre Entscheidung bewirkt</translation>
    </message>
    <message>
        <source>No e-mail can be sent: the customer has no address.</source>
        <translation>Es kann keine E-Mail gesendet werden: Der Kunde hat keine Adresse.</translation>
    </message>
    <message>
        <source>Reminders are switched off: none will be sent.</source>
        <translation>Mahnungen sind ausgeschaltet: Es wird keine gesendet.</translation>
    </message>
    <message>
        <source>%1: no reminder, still blocked (%2)</source>
        <translation>%1: keine Mahnung, noch blockiert (%2)</translation>
    </message>
    <message>
        <source>%1: reminder %2 on %3</source>
        <translation>%1: Mahnung %2 am %3</translation>
    </message>
    <message>
        <source>%1: no further reminder</source>
        <translation>%1: keine weitere Mahnung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more invoice(s)</source>
        <translation>
            <numerusform>und %n weitere Rechnung</numerusform>
            <numerusform>und %n weitere Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>The plan is active at once, with the instalments as proposed.</source>
        <translation>Die Ratenzahlung ist sofort aktiv, mit den Raten wie vorgeschlagen.</translation>
    </message>
    <message>
        <source>The block becomes “%1”: no reminder leaves.</source>
        <translation>Die Blockierung wird „%1“: Es geht keine Mahnung hinaus.</translation>
    </message>
    <message>
        <source>A confirmation goes to %1.</source>
        <translation>Eine Bestätigung geht an %1.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>The block “%1” is released.</source>
        <translation>Die Blockierung „%1“ wird aufgehoben.</translation>
    </message>
    <message>
        <source>A refusal with the reason goes to %1.</source>
        <translation>Eine Ablehnung mit dem Grund geht an %1.</translation>
    </message>
</context>
<context>
    <name>palier::CreditorSection</name>
    <message>
        <source>Creditor</source>
        <translation>Gläubiger</translation>
    </message>
    <message>
        <source>Whom the customers pay. Stands in every e-mail.</source>
        <translation>An wen die Kunden zahlen. Steht in jeder E-Mail.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name of the account&apos;s holder.</source>
        <translation>Der Name des Kontoinhabers.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Only needed for payments from abroad.</source>
        <translation>Nur für Zahlungen aus dem Ausland nötig.</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>What the customer writes on a payment. Empty: the invoice&apos;s number.</source>
        <translation>Was der Kunde bei einer Zahlung angibt. Leer: die Nummer der Rechnung.</translation>
    </message>
    <message>
        <source>Billing portal</source>
        <translation>Rechnungsportal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where customers open the portal, such as https://pay.example.com.</source>
        <translation>Wo Kunden das Portal öffnen, etwa https://pay.example.com.</translation>
    </message>
    <message>
        <source>A link is valid for</source>
        <translation>Ein Link gilt</translation>
    </message>
    <message>
        <source>Each e-mail brings a personal link of its own.</source>
        <translation>Jede E-Mail bringt einen eigenen persönlichen Link.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>palier::CustomerCard</name>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Angegebener Grund</translation>
    </message>
    <message>
        <source>How they have paid until now</source>
        <translation>Wie er bisher gezahlt hat</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Keiner angegeben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Owes in all</source>
        <translation>Schuldet insgesamt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1, due %2: %3</source>
        <translation>%1, fällig %2: %3</translation>
    </message>
    <message>
        <source>(was %1)</source>
        <translation>(war %1)</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>In dieser Ratenzahlung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
</context>
<context>
    <name>palier::DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>palier::EmailSection</name>
    <message>
        <source>Save password</source>
        <translation>Passwort speichern</translation>
    </message>
    <message>
        <source>Send test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The name of your SMTP server, such as smtp.example.com.</source>
        <translation>Der Name Ihres SMTP-Servers, etwa smtp.example.com.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Usually 587 with STARTTLS, 465 with TLS.</source>
        <translation>Meist 587 mit STARTTLS, 465 mit TLS.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is always checked.</source>
        <translation>Das Zertifikat des Servers wird immer geprüft.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A PEM file, where your server&apos;s certificate is not from a public authority. Usually empty.</source>
        <translation>Eine PEM-Datei, wo das Zertifikat Ihres Servers von keiner öffentlichen Stelle ist. Meist leer.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>The address that customers see and answer to.</source>
        <translation>Die Adresse, die Kunden sehen und an die sie antworten.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Leave it empty where the server wants no login.</source>
        <translation>Leer lassen, wo der Server keine Anmeldung will.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in the books.</source>
        <translation>Steht im Schlüsselbund dieses Rechners, nie in den Büchern.</translation>
    </message>
    <message>
        <source>Password of the mail server</source>
        <translation>Passwort des Mailservers</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Sends one message with the settings above, so that you see whether customers would get theirs.</source>
        <translation>Sendet eine Nachricht mit den Einstellungen oben, damit Sie sehen, ob Kunden die ihren bekämen.</translation>
    </message>
    <message>
        <source>Address for the test message</source>
        <translation>Adresse für die Testnachricht</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>✓ Saved in the keychain</source>
        <translation>✓ Im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>✓ The mail server took the message. Look whether it arrived.</source>
        <translation>✓ Der Mailserver nahm die Nachricht an. Sehen Sie nach, ob sie ankam.</translation>
    </message>
</context>
<context>
    <name>palier::FaultWords</name>
    <message>
        <source>“%1” is not a word that is known here.</source>
        <translation>„%1“ ist hier kein bekanntes Wort.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Etwas fehlt: %1.</translation>
    </message>
    <message>
        <source>These don&apos;t go together: %1.</source>
        <translation>Das passt nicht zusammen: %1.</translation>
    </message>
    <message>
        <source>This value can&apos;t be used here.</source>
        <translation>Dieser Wert ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>This value can&apos;t be used here. Expected: %1.</source>
        <translation>Dieser Wert ist hier nicht möglich. Erwartet: %1.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>This can only be done on the books themselves.</source>
        <translation>Das geht nur an den Büchern selbst.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>This is not a date that can be used here.</source>
        <translation>Dieses Datum ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>This is not a currency.</source>
        <translation>Das ist keine Währung.</translation>
    </message>
    <message>
        <source>The invoices are in different currencies.</source>
        <translation>Die Rechnungen sind in verschiedenen Währungen.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Der Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is not an address that can be used: %1.</source>
        <translation>Diese Adresse ist nicht möglich: %1.</translation>
    </message>
    <message>
        <source>Proposals are switched off in the settings.</source>
        <translation>Vorschläge sind in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>This customer may not propose payment plans.</source>
        <translation>Dieser Kunde darf keine Ratenzahlung vorschlagen.</translation>
    </message>
    <message>
        <source>No invoice is chosen.</source>
        <translation>Es ist keine Rechnung gewählt.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Ein Grund fehlt.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters at most.</source>
        <translation>Der Text ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This number of instalments is not possible.</source>
        <translation>Diese Zahl von Raten ist nicht möglich.</translation>
    </message>
    <message>
        <source>This day is not possible.</source>
        <translation>Dieser Tag ist nicht möglich.</translation>
    </message>
    <message>
        <source>The first date is too early.</source>
        <translation>Das erste Datum ist zu früh.</translation>
    </message>
    <message>
        <source>An instalment would be too small.</source>
        <translation>Eine Rate wäre zu klein.</translation>
    </message>
    <message>
        <source>The proposal is outside the limits: %1.</source>
        <translation>Der Vorschlag liegt außerhalb der Grenzen: %1.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Diesen Kunden gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Diese Rechnung gibt es nicht.</translation>
    </message>
    <message>
        <source>An invoice is in another payment plan already.</source>
        <translation>Eine Rechnung ist schon in einer anderen Ratenzahlung.</translation>
    </message>
    <message>
        <source>Nothing is open on the invoice.</source>
        <translation>Auf der Rechnung ist nichts offen.</translation>
    </message>
    <message>
        <source>The instalments don&apos;t make the total.</source>
        <translation>Die Raten ergeben nicht die Summe.</translation>
    </message>
    <message>
        <source>The instalments are not even.</source>
        <translation>Die Raten sind nicht gleichmäßig.</translation>
    </message>
    <message>
        <source>The dates of the instalments are not in order.</source>
        <translation>Die Daten der Raten sind nicht in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>There is no such payment plan.</source>
        <translation>Diese Ratenzahlung gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose why the proposal is refused.</source>
        <translation>Wählen Sie, warum der Vorschlag abgelehnt wird.</translation>
    </message>
    <message>
        <source>This reason is no longer in the list.</source>
        <translation>Dieser Grund steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile. Look at it again before you decide.</source>
        <translation>Die Ratenzahlung hat sich inzwischen geändert. Sehen Sie sie noch einmal an, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Somebody else has decided on this plan already.</source>
        <translation>Jemand anders hat über diese Ratenzahlung schon entschieden.</translation>
    </message>
    <message>
        <source>The customer has withdrawn the proposal.</source>
        <translation>Der Kunde hat den Vorschlag zurückgezogen.</translation>
    </message>
    <message>
        <source>The proposal has lapsed: nobody answered in time.</source>
        <translation>Der Vorschlag ist verfallen: Niemand hat rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>What is open on an invoice has changed since the proposal was made.</source>
        <translation>Was auf einer Rechnung offen ist, hat sich seit dem Vorschlag geändert.</translation>
    </message>
    <message>
        <source>The date of an instalment has passed.</source>
        <translation>Das Datum einer Rate ist vorbei.</translation>
    </message>
    <message>
        <source>The plan no longer waits for an answer.</source>
        <translation>Die Ratenzahlung wartet nicht mehr auf eine Antwort.</translation>
    </message>
    <message>
        <source>The invoice has no such block.</source>
        <translation>Die Rechnung hat diese Blockierung nicht.</translation>
    </message>
    <message>
        <source>The invoice has this block already.</source>
        <translation>Die Rechnung hat diese Blockierung schon.</translation>
    </message>
    <message>
        <source>This reason is not known.</source>
        <translation>Dieser Grund ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A payment plan&apos;s block can&apos;t be changed by hand.</source>
        <translation>Die Blockierung einer Ratenzahlung lässt sich nicht von Hand ändern.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The columns of the file are not known: %1.</source>
        <translation>Die Spalten der Datei sind nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>The order of day and month is not clear: %1.</source>
        <translation>Die Reihenfolge von Tag und Monat ist nicht klar: %1.</translation>
    </message>
    <message>
        <source>The decimal sign is not clear: %1.</source>
        <translation>Das Dezimalzeichen ist nicht klar: %1.</translation>
    </message>
    <message>
        <source>A row of the file can&apos;t be used.</source>
        <translation>Eine Zeile der Datei ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The invoice belongs to another customer.</source>
        <translation>Die Rechnung gehört einem anderen Kunden.</translation>
    </message>
    <message>
        <source>The invoice stands in the file twice.</source>
        <translation>Die Rechnung steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>The column map can&apos;t be used: %1.</source>
        <translation>Die Spaltenzuordnung ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>More is open than the invoice&apos;s amount.</source>
        <translation>Es ist mehr offen als der Betrag der Rechnung.</translation>
    </message>
    <message>
        <source>Reminders are switched off in the settings.</source>
        <translation>Mahnungen sind in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>This was sent already.</source>
        <translation>Das wurde schon gesendet.</translation>
    </message>
    <message>
        <source>The customer has no e-mail address.</source>
        <translation>Der Kunde hat keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Diese Nachricht gibt es nicht.</translation>
    </message>
    <message>
        <source>The mail server could not be reached: %1</source>
        <translation>Der Mailserver ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>The mail server refused the message: %1</source>
        <translation>Der Mailserver lehnte die Nachricht ab: %1</translation>
    </message>
    <message>
        <source>The mail server is not set up completely: %1</source>
        <translation>Der Mailserver ist nicht vollständig eingerichtet: %1</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted: %1</source>
        <translation>Dem Zertifikat des Mailservers wird nicht vertraut: %1</translation>
    </message>
    <message>
        <source>The mail server refused the login: %1</source>
        <translation>Der Mailserver lehnte die Anmeldung ab: %1</translation>
    </message>
    <message>
        <source>A text template can&apos;t be used: %1</source>
        <translation>Eine Textvorlage ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>The audit log has been tampered with: %1</source>
        <translation>Das Prüfprotokoll wurde verändert: %1</translation>
    </message>
    <message>
        <source>There are books already at %1.</source>
        <translation>Unter %1 gibt es schon Bücher.</translation>
    </message>
    <message>
        <source>The books are out of reach. What you decide is kept here and sent later.</source>
        <translation>Die Bücher sind nicht erreichbar. Was Sie entscheiden, wird hier behalten und später gesendet.</translation>
    </message>
    <message>
        <source>Books in a file can&apos;t stand on a network drive: %1</source>
        <translation>Bücher in einer Datei können nicht auf einem Netzlaufwerk liegen: %1</translation>
    </message>
    <message>
        <source>The same act arrived twice with different contents.</source>
        <translation>Dieselbe Handlung kam zweimal mit verschiedenem Inhalt an.</translation>
    </message>
    <message>
        <source>There is no such administration. Known: %1</source>
        <translation>Diese Verwaltung gibt es nicht. Bekannt: %1</translation>
    </message>
    <message>
        <source>On these books you act as %1.</source>
        <translation>An diesen Büchern handeln Sie als %1.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this. Ask an admin.</source>
        <translation>Ihre Rolle erlaubt das nicht. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>This conflict no longer exists.</source>
        <translation>Diesen Konflikt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such clerk.</source>
        <translation>Diesen Mitarbeiter gibt es nicht.</translation>
    </message>
    <message>
        <source>The books are not empty.</source>
        <translation>Die Bücher sind nicht leer.</translation>
    </message>
    <message>
        <source>The file exists already: %1</source>
        <translation>Die Datei gibt es schon: %1</translation>
    </message>
    <message>
        <source>A program is missing: %1</source>
        <translation>Ein Programm fehlt: %1</translation>
    </message>
    <message>
        <source>Something went wrong inside Palier: %1</source>
        <translation>In Palier ging etwas schief: %1</translation>
    </message>
    <message>
        <source>There are no books at %1. Check the address, or ask your operator whether they were made.</source>
        <translation>Unter %1 gibt es keine Bücher. Prüfen Sie die Adresse, oder fragen Sie die IT, ob sie angelegt wurden.</translation>
    </message>
    <message>
        <source>The books are of a newer version of Palier. Install that version on this computer: what you decide is kept here until then.</source>
        <translation>Die Bücher sind von einer neueren Version von Palier. Installieren Sie diese auf diesem Rechner: Was Sie entscheiden, wird bis dahin hier aufbewahrt.</translation>
    </message>
    <message>
        <source>The books are of an older version of Palier. Ask your operator to migrate them; what you decide is kept here until then.</source>
        <translation>Die Bücher sind von einer älteren Version von Palier. Bitten Sie die IT, sie zu migrieren; was Sie entscheiden, wird bis dahin hier aufbewahrt.</translation>
    </message>
    <message>
        <source>The books are damaged: %1. Stop, and ask your operator to restore a backup.</source>
        <translation>Die Bücher sind beschädigt: %1. Hören Sie auf, und bitten Sie die IT, eine Sicherung einzuspielen.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or missing: %1. Unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder fehlt: %1. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server refuses the password of %1, or knows no such login. Check both, or ask an admin for a new password.</source>
        <translation>Der Server lehnt das Passwort von %1 ab oder kennt diesen Anmeldenamen nicht. Prüfen Sie beides, oder bitten Sie einen Administrator um ein neues Passwort.</translation>
    </message>
    <message>
        <source>The server asks for a password of %1, and this computer has none. Type it.</source>
        <translation>Der Server verlangt ein Passwort für %1, und dieser Rechner hat keines. Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The certificate of the books&apos; server can&apos;t be trusted, so nothing was sent to it: %1. Ask your operator to renew it, or for the file of its certificate authority.</source>
        <translation>Dem Zertifikat des Servers der Bücher ist nicht zu trauen, darum wurde ihm nichts gesendet: %1. Bitten Sie die IT, es zu erneuern, oder um die Datei seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The books&apos; server doesn&apos;t offer an encrypted connection, so nothing was sent to it. Ask your operator to switch TLS on: %1</source>
        <translation>Der Server der Bücher bietet keine verschlüsselte Verbindung, darum wurde ihm nichts gesendet. Bitten Sie die IT, TLS einzuschalten: %1</translation>
    </message>
    <message>
        <source>The books&apos; server runs PostgreSQL %1. Palier needs 15 or later: ask your operator to upgrade it.</source>
        <translation>Auf dem Server der Bücher läuft PostgreSQL %1. Palier braucht 15 oder neuer: Bitten Sie die IT um ein Upgrade.</translation>
    </message>
    <message>
        <source>None of the books&apos; servers takes changes at the moment. What you decide is kept here and sent when one does: %1</source>
        <translation>Keiner der Server der Bücher nimmt zurzeit Änderungen an. Was Sie entscheiden, wird hier aufbewahrt und später gesendet: %1</translation>
    </message>
    <message>
        <source>The books&apos; server has no connection free. Palier tries again by itself; tell your operator if it lasts: %1</source>
        <translation>Der Server der Bücher hat keine Verbindung frei. Palier versucht es von selbst wieder; sagen Sie es der IT, wenn es andauert: %1</translation>
    </message>
    <message>
        <source>The login %1 no longer works in these books. Ask an admin if that is a mistake.</source>
        <translation>Der Anmeldename %1 gilt in diesen Büchern nicht mehr. Fragen Sie einen Administrator, wenn das ein Irrtum ist.</translation>
    </message>
    <message>
        <source>This folder holds the copy of somebody else or of other books: %1. Choose another folder; nothing in this one was changed.</source>
        <translation>Dieser Ordner enthält die Kopie von jemand anderem oder von anderen Büchern: %1. Wählen Sie einen anderen Ordner; in diesem wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is no login. Small letters, digits and _ only, beginning with a letter, at most 40.</source>
        <translation>%1 ist kein Anmeldename. Nur Kleinbuchstaben, Ziffern und _, am Anfang ein Buchstabe, höchstens 40.</translation>
    </message>
    <message>
        <source>The server has a login %1 already that does not belong to these books. Take another name.</source>
        <translation>Der Server hat schon einen Anmeldenamen %1, der nicht zu diesen Büchern gehört. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Only the operator who owns the books may do that: %1</source>
        <translation>Das darf nur die IT, der die Bücher gehören: %1</translation>
    </message>
    <message>
        <source>The copy is not equal to the original: %1</source>
        <translation>Die Kopie ist dem Original nicht gleich: %1</translation>
    </message>
</context>
<context>
    <name>palier::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing has happened to this invoice yet.</source>
        <translation>Mit dieser Rechnung ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf Übertragung</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>palier::InstalmentCard</name>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
</context>
<context>
    <name>palier::InstalmentChart</name>
    <message>
        <source>Chart of the instalments</source>
        <translation>Diagramm der Raten</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s), the first on %1, the last on %2, between %3 and %4.</source>
        <translation>
            <numerusform>%n Rate, die erste am %1, die letzte am %2, zwischen %3 und %4.</numerusform>
            <numerusform>%n Raten, die erste am %1, die letzte am %2, zwischen %3 und %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
</context>
<context>
    <name>palier::InstalmentModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Laufende Summe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>palier::InvoiceFilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Search invoices</source>
        <translation>Rechnungen suchen</translation>
    </message>
    <message>
        <source>Search number or customer</source>
        <translation>Nummer oder Kunde suchen</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>Nur überfällige</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Nur offene</translation>
    </message>
</context>
<context>
    <name>palier::InvoiceListPage</name>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice matches</source>
        <translation>Keine Rechnung passt</translation>
    </message>
    <message>
        <source>No invoice has everything that you filter by.</source>
        <translation>Keine Rechnung hat alles, wonach Sie filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Noch keine Rechnungen</translation>
    </message>
    <message>
        <source>Import the list of invoices from your invoicing program: palierctl invoices import FILE.</source>
        <translation>Importieren Sie die Rechnungsliste aus Ihrem Rechnungsprogramm: palierctl invoices import FILE.</translation>
    </message>
</context>
<context>
    <name>palier::InvoicePage</name>
    <message>
        <source>Open amount</source>
        <translation>Offener Betrag</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Mahnungen</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Beglichen am</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Step %1, on %2</source>
        <translation>Stufe %1, am %2</translation>
    </message>
    <message>
        <source>None: the procedure is at its end</source>
        <translation>Keine: Das Verfahren ist zu Ende</translation>
    </message>
    <message>
        <source>None: nothing is open</source>
        <translation>Keine: Es ist nichts offen</translation>
    </message>
    <message>
        <source>Step %1, held back while the invoice is blocked</source>
        <translation>Stufe %1, zurückgehalten, solange die Rechnung blockiert ist</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Reminders are switched off in the settings</source>
        <translation>Mahnungen sind in den Einstellungen ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>palier::InvoiceTableModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Blocking reason</source>
        <translation>Blockierungsgrund</translation>
    </message>
    <message>
        <source>%1, waiting to be sent</source>
        <translation>%1, wartet auf den Versand</translation>
    </message>
    <message>
        <source>What you did is waiting to be sent.</source>
        <translation>Was Sie getan haben, wartet auf den Versand.</translation>
    </message>
</context>
<context>
    <name>palier::LimitCard</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>No limits are set.</source>
        <translation>Es sind keine Grenzen gesetzt.</translation>
    </message>
    <message>
        <source>limit %1, here %2</source>
        <translation>Grenze %1, hier %2</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht eingehalten</translation>
    </message>
</context>
<context>
    <name>palier::MainWindow</name>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
</context>
<context>
    <name>palier::Naming</name>
    <message>
        <source>Payment plan proposed</source>
        <translation>Ratenzahlung vorgeschlagen</translation>
    </message>
    <message>
        <source>Payment plan active</source>
        <translation>Ratenzahlung aktiv</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Von uns ausgesetzt</translation>
    </message>
    <message>
        <source>Customer paused</source>
        <translation>Kunde ausgesetzt</translation>
    </message>
    <message>
        <source>E-mail undeliverable</source>
        <translation>E-Mail unzustellbar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht versandt</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Unter dem Mindestbetrag</translation>
    </message>
    <message>
        <source>In collection</source>
        <translation>Im Inkasso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Waits for a second approval</source>
        <translation>Wartet auf die zweite Genehmigung</translation>
    </message>
    <message>
        <source>Counter-proposal sent</source>
        <translation>Gegenvorschlag gesendet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn by the customer</source>
        <translation>Vom Kunden zurückgezogen</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <comment>instalment</comment>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>instalment</comment>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Payment plan approved</source>
        <translation>Ratenzahlung genehmigt</translation>
    </message>
    <message>
        <source>Payment plan refused</source>
        <translation>Ratenzahlung abgelehnt</translation>
    </message>
    <message>
        <source>Proposal withdrawn by the customer</source>
        <translation>Vorschlag vom Kunden zurückgezogen</translation>
    </message>
    <message>
        <source>Proposal lapsed without an answer</source>
        <translation>Vorschlag ohne Antwort verfallen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Block lifted</source>
        <translation>Blockierung aufgehoben</translation>
    </message>
    <message>
        <source>Reminder queued</source>
        <translation>Mahnung eingereiht</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>E-mail failed</source>
        <translation>E-Mail gescheitert</translation>
    </message>
    <message>
        <source>confirmation of the payment plan</source>
        <translation>Bestätigung der Ratenzahlung</translation>
    </message>
    <message>
        <source>refusal of the payment plan</source>
        <translation>Ablehnung der Ratenzahlung</translation>
    </message>
    <message>
        <source>proposal received</source>
        <translation>Vorschlag eingegangen</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Mahnung</translation>
    </message>
    <message>
        <source>instalment due</source>
        <translation>Rate fällig</translation>
    </message>
    <message>
        <source>instalment missed</source>
        <translation>Rate versäumt</translation>
    </message>
    <message>
        <source>payment plan ended</source>
        <translation>Ratenzahlung beendet</translation>
    </message>
    <message>
        <source>The plan takes too long</source>
        <translation>Die Ratenzahlung dauert zu lange</translation>
    </message>
    <message>
        <source>The instalments are too low</source>
        <translation>Die Raten sind zu niedrig</translation>
    </message>
    <message>
        <source>The first payment comes too late</source>
        <translation>Die erste Zahlung kommt zu spät</translation>
    </message>
    <message>
        <source>Earlier agreements were not kept</source>
        <translation>Frühere Vereinbarungen wurden nicht eingehalten</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Deferred payment</source>
        <translation>Zahlungsaufschub</translation>
    </message>
    <message>
        <source>Weekly instalments</source>
        <translation>Wöchentliche Raten</translation>
    </message>
    <message>
        <source>Monthly instalments</source>
        <translation>Monatliche Raten</translation>
    </message>
    <message>
        <source>One deferred payment</source>
        <translation>Ein Zahlungsaufschub</translation>
    </message>
    <message numerus="yes">
        <source>%n weekly instalment(s), on %1</source>
        <translation>
            <numerusform>%n wöchentliche Rate, am %1</numerusform>
            <numerusform>%n wöchentliche Raten, am %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on the last day of the month</source>
        <translation>
            <numerusform>%n monatliche Rate, am letzten Tag des Monats</numerusform>
            <numerusform>%n monatliche Raten, am letzten Tag des Monats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on day %1 of the month</source>
        <translation>
            <numerusform>%n monatliche Rate, am %1. des Monats</numerusform>
            <numerusform>%n monatliche Raten, am %1. des Monats</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation>Kleinste Summe</translation>
    </message>
    <message>
        <source>Highest total</source>
        <translation>Größte Summe</translation>
    </message>
    <message>
        <source>Lowest instalment</source>
        <translation>Kleinste Rate</translation>
    </message>
    <message>
        <source>Most instalments</source>
        <translation>Meiste Raten</translation>
    </message>
    <message>
        <source>Longest duration</source>
        <translation>Längste Dauer</translation>
    </message>
    <message>
        <source>First payment within</source>
        <translation>Erste Zahlung innerhalb von</translation>
    </message>
    <message>
        <source>Invoices overdue for at least</source>
        <translation>Rechnungen überfällig seit mindestens</translation>
    </message>
    <message>
        <source>First instalment at least</source>
        <translation>Erste Rate mindestens</translation>
    </message>
    <message>
        <source>Proposals waiting per customer</source>
        <translation>Wartende Vorschläge je Kunde</translation>
    </message>
    <message>
        <source>Pause after a plan that failed</source>
        <translation>Pause nach einer gescheiterten Ratenzahlung</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>palier::Navigation</name>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation>Konflikte (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%n Konflikt anzusehen</numerusform>
            <numerusform>%n Konflikte anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Abgeglichen %1</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wird abgeglichen…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Abgleich gescheitert</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Zuletzt abgeglichen %1</translation>
    </message>
    <message>
        <source>Never synced yet</source>
        <translation>Noch nie abgeglichen</translation>
    </message>
    <message>
        <source>Books…</source>
        <translation>Bücher…</translation>
    </message>
    <message>
        <source>Where the books are: on this computer, or on a team&apos;s server</source>
        <translation>Wo die Bücher sind: auf diesem Rechner oder auf dem Server eines Teams</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
</context>
<context>
    <name>palier::NoticeBar</name>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Password of the books&apos; server</source>
        <translation>Passwort des Servers der Bücher</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Otherwise it is used until you close Palier.</source>
        <translation>Sonst gilt es, bis Sie Palier schließen.</translation>
    </message>
    <message>
        <source>The password was refused</source>
        <translation>Das Passwort wurde abgelehnt</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be read</source>
        <translation>Der Schlüsselbund kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The books want your password</source>
        <translation>Die Bücher verlangen Ihr Passwort</translation>
    </message>
    <message>
        <source>You can go on working: what you do is kept here and sent when you have signed in.</source>
        <translation>Sie können weiterarbeiten: Was Sie tun, wird hier aufbewahrt und gesendet, sobald Sie angemeldet sind.</translation>
    </message>
</context>
<context>
    <name>palier::OpeningState</name>
    <message>
        <source>Fetching the books: %1 rows so far</source>
        <translation>Die Bücher werden geholt: bisher %1 Zeilen</translation>
    </message>
    <message>
        <source>Fetching the books…</source>
        <translation>Die Bücher werden geholt…</translation>
    </message>
    <message>
        <source>This workstation fills its own copy for the first time. Later it starts at once, online or offline.</source>
        <translation>Dieser Arbeitsplatz füllt zum ersten Mal seine eigene Kopie. Später startet er sofort, online oder offline.</translation>
    </message>
    <message>
        <source>The books are out of reach</source>
        <translation>Die Bücher sind nicht erreichbar</translation>
    </message>
    <message>
        <source>This workstation has no copy of them yet, so there is nothing to show. It tries again by itself.</source>
        <translation>Dieser Arbeitsplatz hat noch keine Kopie davon, also gibt es nichts zu zeigen. Er versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>The books want your password</source>
        <translation>Die Bücher verlangen Ihr Passwort</translation>
    </message>
    <message>
        <source>This workstation has no copy of them yet. Sign in above to fetch it.</source>
        <translation>Dieser Arbeitsplatz hat noch keine Kopie davon. Melden Sie sich oben an, um sie zu holen.</translation>
    </message>
    <message>
        <source>Your login no longer works in these books</source>
        <translation>Ihr Anmeldename gilt in diesen Büchern nicht mehr</translation>
    </message>
    <message>
        <source>The copy on this computer was deleted.</source>
        <translation>Die Kopie auf diesem Rechner wurde gelöscht.</translation>
    </message>
    <message>
        <source>Open other books…</source>
        <translation>Andere Bücher öffnen…</translation>
    </message>
    <message>
        <source>The books can&apos;t be opened</source>
        <translation>Die Bücher können nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>palier::PaymentChart</name>
    <message>
        <source>Chart of past payments</source>
        <translation>Diagramm der bisherigen Zahlungen</translation>
    </message>
    <message>
        <source>No invoice has been settled yet.</source>
        <translation>Noch keine Rechnung wurde beglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) settled</source>
        <translation>
            <numerusform>%n Rechnung beglichen</numerusform>
            <numerusform>%n Rechnungen beglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all in time.</source>
        <translation>%1, alle rechtzeitig.</translation>
    </message>
    <message>
        <source>%1, %2 of them late, by %3 on average.</source>
        <translation>%1, davon %2 verspätet, um durchschnittlich %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag verspätet</numerusform>
            <numerusform>%n Tage verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>%1, due %2: %3</source>
        <translation>%1, fällig %2: %3</translation>
    </message>
</context>
<context>
    <name>palier::PlanBanner</name>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>View the payment plan</source>
        <translation>Die Ratenzahlung ansehen</translation>
    </message>
    <message>
        <source>The customer proposes a payment plan</source>
        <translation>Der Kunde schlägt eine Ratenzahlung vor</translation>
    </message>
    <message>
        <source>Payment plan active</source>
        <translation>Ratenzahlung aktiv</translation>
    </message>
    <message>
        <source>Payment plan: %1</source>
        <translation>Ratenzahlung: %1</translation>
    </message>
    <message>
        <source>%1 in total: %2. Proposed on %3.</source>
        <translation>%1 insgesamt: %2. Vorgeschlagen am %3.</translation>
    </message>
    <message>
        <source>Your decision is waiting to be sent.</source>
        <translation>Ihre Entscheidung wartet auf den Versand.</translation>
    </message>
</context>
<context>
    <name>palier::RefusalPanel</name>
    <message>
        <source>Refuse this plan</source>
        <translation>Diese Ratenzahlung ablehnen</translation>
    </message>
    <message>
        <source>Reason for the refusal</source>
        <translation>Grund der Ablehnung</translation>
    </message>
    <message>
        <source>Note to the customer</source>
        <translation>Bemerkung an den Kunden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Note to the customer (optional)</source>
        <translation>Bemerkung an den Kunden (freiwillig)</translation>
    </message>
    <message>
        <source>Reason and note stand in the e-mail to the customer.</source>
        <translation>Grund und Bemerkung stehen in der E-Mail an den Kunden.</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Grund wählen…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n Zeichen zu lang</numerusform>
            <numerusform>%n Zeichen zu lang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ReminderSection</name>
    <message>
        <source>Send reminders</source>
        <translation>Mahnungen senden</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Mahnungen</translation>
    </message>
    <message>
        <source>Off at first, so that importing old invoices never sends a flood. Before you switch on you see who would get what.</source>
        <translation>Zuerst aus, damit der Import alter Rechnungen nie eine Flut auslöst. Vor dem Einschalten sehen Sie, wer was bekäme.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch reminders on</source>
        <translation>Mahnungen einschalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Days after the due date, one number for each reminder: 7,21,35</source>
        <translation>Tage nach der Fälligkeit, eine Zahl je Mahnung: 7,21,35</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Pause after a refusal</source>
        <translation>Pause nach einer Ablehnung</translation>
    </message>
    <message>
        <source>The next reminder waits at least so long after a plan was refused, broken or lapsed.</source>
        <translation>Die nächste Mahnung wartet mindestens so lange, nachdem eine Ratenzahlung abgelehnt, gebrochen oder verfallen ist.</translation>
    </message>
    <message>
        <source>Who would get what today</source>
        <translation>Wer heute was bekäme</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Nobody would get a reminder today.</source>
        <translation>Niemand bekäme heute eine Mahnung.</translation>
    </message>
    <message>
        <source>%1 would get a reminder about %2.</source>
        <translation>Heute ginge eine Mahnung an %1, zu insgesamt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunden</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch reminders on?</source>
        <translation>Mahnungen einschalten?</translation>
    </message>
    <message>
        <source>✓ Saved here, waiting to be sent</source>
        <translation>✓ Hier gespeichert, wartet auf den Versand</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Gespeichert</translation>
    </message>
</context>
<context>
    <name>palier::ReviewPage</name>
    <message>
        <source>Payment plan</source>
        <translation>Ratenzahlung</translation>
    </message>
    <message>
        <source>%1. Proposed on %2.</source>
        <translation>%1. Vorgeschlagen am %2.</translation>
    </message>
    <message>
        <source>This proposal can&apos;t be approved as it stands</source>
        <translation>Dieser Vorschlag kann so nicht genehmigt werden</translation>
    </message>
    <message>
        <source>By %1, %2.</source>
        <translation>Von %1, %2.</translation>
    </message>
    <message>
        <source>By %1, %2: %3.</source>
        <translation>Von %1, %2: %3.</translation>
    </message>
    <message>
        <source>Waiting to be sent: the e-mail leaves when the books have it.</source>
        <translation>Wartet auf den Versand: Die E-Mail geht hinaus, wenn die Bücher die Entscheidung haben.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Next proposal (%1)</source>
        <translation>Nächster Vorschlag (%1)</translation>
    </message>
</context>
<context>
    <name>palier::RoleWords</name>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Office service</source>
        <translation>Bürodienst</translation>
    </message>
    <message>
        <source>Billing portal</source>
        <translation>Rechnungsportal</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Decides on payment plans, blocks invoices and changes customers. Can&apos;t change settings or users.</source>
        <translation>Entscheidet über Ratenzahlungen, blockiert Rechnungen und ändert Kunden. Kann weder Einstellungen noch Benutzer ändern.</translation>
    </message>
    <message>
        <source>Everything a reviewer does, and settings, imports and users.</source>
        <translation>Alles, was ein Prüfer tut, dazu Einstellungen, Importe und Benutzer.</translation>
    </message>
    <message>
        <source>For the headless service: sends mail, runs reminders and imports. Doesn&apos;t decide.</source>
        <translation>Für den Dienst ohne Bildschirm: versendet E-Mails, führt Mahnungen und Importe aus. Entscheidet nicht.</translation>
    </message>
    <message>
        <source>For the portal&apos;s service: reaches one customer at a time, by their link. Not for people.</source>
        <translation>Für den Dienst des Portals: erreicht einen Kunden auf einmal, über dessen Link. Nicht für Menschen.</translation>
    </message>
    <message>
        <source>Reads everything, the audit log too. Changes nothing.</source>
        <translation>Liest alles, auch das Prüfprotokoll. Ändert nichts.</translation>
    </message>
    <message>
        <source>Your role (%1) doesn&apos;t decide on payment plans. A reviewer or an admin does.</source>
        <translation>Ihre Rolle (%1) entscheidet nicht über Ratenzahlungen. Das tut ein Prüfer oder ein Administrator.</translation>
    </message>
    <message>
        <source>Your role (%1) doesn&apos;t block invoices. A reviewer or an admin does.</source>
        <translation>Ihre Rolle (%1) blockiert keine Rechnungen. Das tut ein Prüfer oder ein Administrator.</translation>
    </message>
    <message>
        <source>Your role (%1) doesn&apos;t change customers. A reviewer or an admin does.</source>
        <translation>Ihre Rolle (%1) ändert keine Kunden. Das tut ein Prüfer oder ein Administrator.</translation>
    </message>
    <message>
        <source>Your role (%1) doesn&apos;t change settings. An admin does.</source>
        <translation>Ihre Rolle (%1) ändert keine Einstellungen. Das tut ein Administrator.</translation>
    </message>
    <message>
        <source>Your role (%1) doesn&apos;t change users. An admin does.</source>
        <translation>Ihre Rolle (%1) ändert keine Benutzer. Das tut ein Administrator.</translation>
    </message>
</context>
<context>
    <name>palier::ServerForm</name>
    <message>
        <source>The team&apos;s server</source>
        <translation>Der Server des Teams</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Its name, or several separated by commas: the one that takes changes is found by itself.</source>
        <translation>Sein Name, oder mehrere durch Kommas getrennt: Der, der Änderungen annimmt, wird von selbst gefunden.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>As your admin gave it to you, such as palier_anna.</source>
        <translation>Wie Ihr Administrator ihn Ihnen gab, etwa palier_anna.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain and nowhere else. Empty where you sign in otherwise, by a certificate or a password file.</source>
        <translation>Wird im Schlüsselbund dieses Rechners aufbewahrt und nirgends sonst. Leer, wenn Sie sich anders anmelden, mit Zertifikat oder Passwortdatei.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A file from your operator, where the server&apos;s certificate is not from a public authority. Usually empty.</source>
        <translation>Eine Datei von der IT, wenn das Zertifikat des Servers nicht von einer öffentlichen Stelle ist. Meist leer.</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation>Die Datei der Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>palier::SettingField</name>
    <message>
        <source>✓ Saved here, waiting to be sent</source>
        <translation>✓ Hier gespeichert, wartet auf den Versand</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Gespeichert</translation>
    </message>
</context>
<context>
    <name>palier::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Administration settings</source>
        <translation>Administrationseinstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n wartet auf den Versand</numerusform>
            <numerusform>%n warten auf den Versand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%n Konflikt anzusehen</numerusform>
            <numerusform>%n Konflikte anzusehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::UsersSection</name>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Noch steht niemand auf der Liste.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Chosen user</source>
        <translation>Gewählter Benutzer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The login loses every right at once. Its copy of the books is deleted from that person&apos;s computer at its next contact. What they have decided stays.</source>
        <translation>Der Anmeldename verliert sofort jedes Recht. Die Kopie der Bücher wird beim nächsten Kontakt vom Rechner dieser Person gelöscht. Was sie entschieden hat, bleibt.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Einen Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Users can only be changed while the books are in reach. The list is as this computer knows it.</source>
        <translation>Benutzer können nur geändert werden, solange die Bücher erreichbar sind. Die Liste ist so, wie dieser Rechner sie kennt.</translation>
    </message>
    <message>
        <source>Users can&apos;t be changed from this window.</source>
        <translation>Benutzer können von diesem Fenster aus nicht geändert werden.</translation>
    </message>
    <message>
        <source>You can&apos;t change users now</source>
        <translation>Sie können jetzt keine Benutzer ändern</translation>
    </message>
    <message>
        <source>These books are on this computer alone</source>
        <translation>Diese Bücher sind nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Roles are recorded, but whoever uses this computer&apos;s account has every right. On a team&apos;s server each user has a login, and the books hold them to their role.</source>
        <translation>Rollen werden festgehalten, aber wer das Konto dieses Rechners benutzt, hat jedes Recht. Auf dem Server eines Teams hat jeder einen eigenen Anmeldenamen, und die Bücher setzen seine Rolle durch.</translation>
    </message>
    <message>
        <source>You can&apos;t remove yourself. Another admin can.</source>
        <translation>Sie können sich nicht selbst entfernen. Ein anderer Administrator kann es.</translation>
    </message>
    <message>
        <source>✓ %1 is added.</source>
        <translation>✓ %1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>✓ %1 is changed.</source>
        <translation>✓ %1 ist geändert.</translation>
    </message>
    <message>
        <source>✓ %1 is removed.</source>
        <translation>✓ %1 ist entfernt.</translation>
    </message>
</context>
</TS>
