<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
</context>
<context>
    <name>palier::AboutPage</name>
    <message>
        <source>Palier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Customers propose how they will pay; you decide.</source>
        <translation>Kunden schlagen vor, wie sie zahlen; Sie entscheiden.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Under development</source>
        <translation>In Entwicklung</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>About Palier</source>
        <translation>Über Palier</translation>
    </message>
</context>
<context>
    <name>palier::ActOutcome</name>
    <message>
        <source>✓ Saved here, waiting to sync</source>
        <translation>✓ Hier gespeichert, wartet auf Übertragung</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Gespeichert</translation>
    </message>
</context>
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
    <message>
        <source>No setting matches. Try another word.</source>
        <translation>Keine Einstellung passt dazu. Suchen Sie mit einem anderen&#xa0;Wort.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Save the mail server’s password</source>
        <translation>Passwort des Mailservers speichern</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Eine Testnachricht senden</translation>
    </message>
    <message>
        <source>Add the new user</source>
        <translation>Den neuen Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Save the selected user</source>
        <translation>Den ausgewählten Benutzer speichern</translation>
    </message>
    <message>
        <source>Remove the selected user…</source>
        <translation>Den ausgewählten Benutzer entfernen…</translation>
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
        <source>%1 – offline since %2</source>
        <translation>%1 – offline seit %2</translation>
    </message>
    <message>
        <source>A large change is being written to the books; what others did since %1 is still to come</source>
        <translation>Eine umfangreiche Änderung wird in die Bücher geschrieben; was andere seit %1 getan haben, kommt noch</translation>
    </message>
    <message>
        <source>%1 – no sync</source>
        <translation>%1 – kein Abgleich</translation>
    </message>
    <message>
        <source>%1 – signed out</source>
        <translation>%1 – abgemeldet</translation>
    </message>
    <message>
        <source>%1 – no sync since %2</source>
        <translation>%1 – kein Abgleich seit %2</translation>
    </message>
    <message>
        <source>%1 – signed out since %2</source>
        <translation>%1 – abgemeldet seit %2</translation>
    </message>
</context>
<context>
    <name>palier::AmountFilter</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Enter it like %2.</source>
        <translation>„%1“ ist kein Betrag. Richtig wäre zum Beispiel&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
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
        <source>Limits of a proposal</source>
        <translation>Grenzen eines Vorschlags</translation>
    </message>
    <message>
        <source>A proposal outside a limit can’t be sent, and the customer is told why; one that is already waiting stays, and is marked. Empty: no limit.</source>
        <translation>Ein Vorschlag außerhalb einer Grenze kann nicht gesendet werden, und der Kunde erfährt, warum; was schon wartet, bleibt und wird gekennzeichnet. Leer: keine Grenze.</translation>
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
        <source>Each instalment is at least this amount.</source>
        <translation>Jede Rate beträgt mindestens so viel.</translation>
    </message>
    <message>
        <source>At most this many instalments.</source>
        <translation>Höchstens so viele Raten.</translation>
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
        <translation>0:&#xa0;nur Rechnungen, die schon fällig sind.</translation>
    </message>
    <message>
        <source>The first instalment is at least this part.</source>
        <translation>Die erste Rate ist mindestens dieser Anteil.</translation>
    </message>
    <message>
        <source>At most this many proposals may wait at once.</source>
        <translation>So viele Vorschläge dürfen höchstens zugleich warten.</translation>
    </message>
    <message>
        <source>For this long after a plan was refused, withdrawn or broken, or has lapsed, the customer can’t propose another.</source>
        <translation>So lange kann der Kunde nach einer abgelehnten, zurückgezogenen, verfallenen oder nicht eingehaltenen Ratenzahlung keine neue vorschlagen.</translation>
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
        <translation>Datum beibehalten</translation>
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
        <source>Grace</source>
        <translation>Nachfrist</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Own holidays</source>
        <translation>Eigene Feiertage</translation>
    </message>
    <message>
        <source>Holidays count once dates are moved: choose above what happens on a closing day.</source>
        <translation>Feiertage zählen, sobald Daten verschoben werden: Wählen Sie oben, was an einem Schließtag geschieht.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Decides which day it is: when a proposal lapses, a reminder goes out, an instalment is late.</source>
        <translation>Bestimmt, welcher Tag ist: wann ein Vorschlag verfällt, eine Mahnung versendet wird, eine Rate verspätet ist.</translation>
    </message>
    <message>
        <source>Customers see “Request a payment plan” in the billing portal and can send a proposal. When off, nobody can.</source>
        <translation>Kunden sehen „Ratenzahlung anfragen“ im Rechnungsportal und können einen Vorschlag senden. Ist dies ausgeschaltet, kann es niemand.</translation>
    </message>
    <message>
        <source>The first instalment is at least this many days after the proposal.</source>
        <translation>Die erste Rate liegt mindestens so viele Tage nach dem Vorschlag.</translation>
    </message>
    <message>
        <source>A plan is broken when an instalment is still unpaid this many days after its due date.</source>
        <translation>Eine Ratenzahlung gilt als nicht eingehalten, wenn eine Rate so viele Tage nach ihrer Fälligkeit noch unbezahlt ist.</translation>
    </message>
    <message>
        <source>Besides the usual reasons, separated by commas: court order, insolvency.</source>
        <translation>Neben den üblichen Gründen, durch Kommas getrennt: Gerichtsbeschluss, Insolvenz.</translation>
    </message>
    <message>
        <source>Days on which your bank or your office is closed, besides Saturdays, Sundays and the TARGET days.</source>
        <translation>Tage, an denen Ihre Bank oder Ihr Büro geschlossen ist, neben Samstagen, Sonntagen und den TARGET-Tagen.</translation>
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
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>waiting to sync</source>
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
    <message>
        <source>Lift a block</source>
        <translation>Eine Blockierung aufheben</translation>
    </message>
    <message>
        <source>Nothing holds this invoice: reminders may be sent.</source>
        <translation>Diese Rechnung ist nicht blockiert: Mahnungen können versendet werden.</translation>
    </message>
</context>
<context>
    <name>palier::BlockForm</name>
    <message>
        <source>Last day of the block</source>
        <translation>Letzter Tag der Blockierung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Nothing is sent for an invoice while a block holds.</source>
        <translation>Für eine Rechnung wird nichts versendet, solange eine Blockierung gilt.</translation>
    </message>
</context>
<context>
    <name>palier::BookFileForm</name>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Open existing books</source>
        <translation>Vorhandene Bücher öffnen</translation>
    </message>
    <message>
        <source>Create new books</source>
        <translation>Neue Bücher anlegen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File of the books</source>
        <translation>Datei der Bücher</translation>
    </message>
    <message>
        <source>Choose the file of the books</source>
        <translation>Datei der Bücher wählen</translation>
    </message>
    <message>
        <source>A file on a disk of this computer: several programs on one computer can work on it, several computers can’t.</source>
        <translation>Eine Datei auf einem Laufwerk dieses Rechners: Mehrere Programme eines Rechners können damit arbeiten, mehrere Rechner nicht.</translation>
    </message>
    <message>
        <source>New books</source>
        <translation>Neue Bücher</translation>
    </message>
    <message>
        <source>Open books</source>
        <translation>Bücher öffnen</translation>
    </message>
    <message>
        <source>Books (*.palier *.sqlite)</source>
        <translation>Bücher (*.palier *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no such file. Choose another, or create new books there.</source>
        <translation>Diese Datei gibt es nicht. Wählen Sie eine andere, oder legen Sie dort neue Bücher an.</translation>
    </message>
    <message>
        <source>A file of this name exists already, and it was left as it is. Open it, or choose another name.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen; sie wurde nicht verändert. Öffnen Sie sie, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This file is not a file of Palier’s books. It was left as it is.</source>
        <translation>Diese Datei enthält keine Bücher von Palier. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>You may not read and change files there with the account you use on this computer. Choose another place, or ask whoever looks after the computer.</source>
        <translation>Mit Ihrem Konto auf diesem Rechner dürfen Sie dort keine Dateien lesen und ändern. Wählen Sie einen anderen Ort, oder wenden Sie sich an die Person, die den Rechner betreut.</translation>
    </message>
    <message>
        <source>Books in a file can’t stand on a network drive: two computers would damage them. Choose a disk of this computer, or a team’s server.</source>
        <translation>Bücher in einer Datei können nicht auf einem Netzlaufwerk liegen: Zwei Rechner würden sie beschädigen. Wählen Sie ein Laufwerk dieses Rechners oder den Server eines Teams.</translation>
    </message>
    <message>
        <source>The books are of a newer version of Palier. Install that version on this computer.</source>
        <translation>Die Bücher sind von einer neueren Version von Palier. Installieren Sie diese Version auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The books are of an older version of Palier. Back them up, then bring them up to date with “palierctl books migrate”.</source>
        <translation>Die Bücher sind von einer älteren Version von Palier. Sichern Sie sie, und bringen Sie sie dann mit „palierctl books migrate“ auf den neuen Stand.</translation>
    </message>
</context>
<context>
    <name>palier::BulkChoice</name>
    <message>
        <source>Approve all</source>
        <translation>Alle genehmigen</translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation>Alle ablehnen</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n proposal(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Vorschlag ablehnen</numerusform>
            <numerusform>%Ln&#xa0;Vorschläge ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Can’t be approved</source>
        <translation>Genehmigung nicht möglich</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln&#xa0;weiterer</numerusform>
            <numerusform>und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) selected</source>
        <translation>
            <numerusform>%Ln&#xa0;Vorschlag ausgewählt</numerusform>
            <numerusform>%Ln&#xa0;Vorschläge ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n can be decided in one go. Select fewer.</source>
        <translation>
            <numerusform>Über höchstens %Ln&#xa0;lässt sich in einem Zug entscheiden. Wählen Sie weniger.</numerusform>
            <numerusform>Über höchstens %Ln&#xa0;lässt sich in einem Zug entscheiden. Wählen Sie weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve %1 of %2</source>
        <translation>%1 von %2 genehmigen</translation>
    </message>
    <message>
        <source>Outside limits</source>
        <translation>Außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>None of them can be approved as it stands.</source>
        <translation>Keiner davon kann so genehmigt werden.</translation>
    </message>
    <message>
        <source>Each is decided on its own. Those that can’t be decided are listed afterwards, with the reason.</source>
        <translation>Über jeden Vorschlag wird einzeln entschieden. Was nicht geht, wird danach mit Grund aufgeführt.</translation>
    </message>
</context>
<context>
    <name>palier::BulkPanel</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What is decided so far stays decided</source>
        <translation>Was bisher entschieden ist, bleibt entschieden</translation>
    </message>
    <message>
        <source>Each is decided on its own. What is decided so far stays decided if you stop.</source>
        <translation>Über jeden wird einzeln entschieden. Was bisher entschieden ist, bleibt entschieden, auch wenn Sie anhalten.</translation>
    </message>
    <message>
        <source>Approving: %1 of %2</source>
        <translation>Genehmigen: %1 von %2</translation>
    </message>
    <message>
        <source>Refusing: %1 of %2</source>
        <translation>Ablehnen: %1 von %2</translation>
    </message>
</context>
<context>
    <name>palier::BulkResult</name>
    <message>
        <source>Go on with the queue</source>
        <translation>Weiter mit der Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>You stopped: %n were not looked at and are still waiting.</source>
        <translation>
            <numerusform>Sie haben angehalten: %Ln&#xa0;wurde nicht angesehen und wartet noch.</numerusform>
            <numerusform>Sie haben angehalten: %Ln&#xa0;wurden nicht angesehen und warten noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) approved</source>
        <translation>
            <numerusform>%Ln&#xa0;Vorschlag genehmigt</numerusform>
            <numerusform>%Ln&#xa0;Vorschläge genehmigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) refused</source>
        <translation>
            <numerusform>%Ln&#xa0;Vorschlag abgelehnt</numerusform>
            <numerusform>%Ln&#xa0;Vorschläge abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln&#xa0;weiterer</numerusform>
            <numerusform>und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped on the way</source>
        <translation>Sie haben zwischendurch angehalten</translation>
    </message>
    <message>
        <source>All of them are decided</source>
        <translation>Über alle ist entschieden</translation>
    </message>
    <message>
        <source>View the plan</source>
        <translation>Ratenzahlung ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be approved</source>
        <translation>
            <numerusform>%Ln&#xa0;konnte nicht genehmigt werden</numerusform>
            <numerusform>%Ln&#xa0;konnten nicht genehmigt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be refused</source>
        <translation>
            <numerusform>%Ln&#xa0;konnte nicht abgelehnt werden</numerusform>
            <numerusform>%Ln&#xa0;konnten nicht abgelehnt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: see below.</source>
        <translation>%1: siehe unten.</translation>
    </message>
    <message>
        <source>Could not be approved</source>
        <translation>Genehmigung nicht möglich</translation>
    </message>
    <message>
        <source>Could not be refused</source>
        <translation>Ablehnung nicht möglich</translation>
    </message>
</context>
<context>
    <name>palier::ChoiceFilter</name>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln&#xa0;ausgewählt</numerusform>
            <numerusform>%Ln&#xa0;ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ClerkForm</name>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
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
        <source>Leave empty if they sign in another way, such as with a certificate.</source>
        <translation>Leer, wenn die Anmeldung anders geschieht, etwa mit einem Zertifikat.</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one.</source>
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
    <message>
        <source>Lowercase letters, digits and _. The books’ own prefix is put before it.</source>
        <translation>Kleinbuchstaben, Ziffern und _. Das Präfix der Bücher wird vorangestellt.</translation>
    </message>
    <message>
        <source>Lowercase letters, digits and _.</source>
        <translation>Kleinbuchstaben, Ziffern und _.</translation>
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
        <translation>Ihre Handlung</translation>
    </message>
    <message>
        <source>%1 – %2 by this computer’s clock</source>
        <translation>%1 – %2 nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Bemerkung</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>Their note</source>
        <translation>Bemerkung dazu</translation>
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
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>View the plan</source>
        <translation>Ratenzahlung ansehen</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Rechnung öffnen</translation>
    </message>
    <message>
        <source>Open the message</source>
        <translation>Nachricht öffnen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <source>View the proposal</source>
        <translation>Vorschlag ansehen</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>palier::ConflictListModel</name>
    <message>
        <source>Found</source>
        <translation>Festgestellt</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ihre Handlung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
</context>
<context>
    <name>palier::ConflictListPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Search conflicts</source>
        <translation>Konflikte durchsuchen</translation>
    </message>
    <message>
        <source>Search customer or act</source>
        <translation>Kunde oder Handlung suchen</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Somebody was faster, or the books could not take what you did. Nothing you did is lost: it stands here until you dismiss it.</source>
        <translation>Jemand war schneller, oder die Bücher konnten nicht übernehmen, was Sie getan haben. Nichts davon geht verloren: Alles steht hier, bis Sie es als erledigt markieren.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Keine Konflikte</translation>
    </message>
    <message>
        <source>What the books could not accept from you appears here.</source>
        <translation>Was die Bücher von Ihnen nicht übernehmen konnten, erscheint hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Konflikt</numerusform>
            <numerusform>%Ln&#xa0;Konflikte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ConflictWords</name>
    <message>
        <source>Approved the payment plan</source>
        <translation>Ratenzahlung genehmigt</translation>
    </message>
    <message>
        <source>Refused the payment plan: %1</source>
        <translation>Ratenzahlung abgelehnt: %1</translation>
    </message>
    <message>
        <source>Blocked invoice %1: %2</source>
        <translation>Rechnung %1 blockiert: %2</translation>
    </message>
    <message>
        <source>Lifted the block of invoice %1: %2</source>
        <translation>Blockierung der Rechnung %1 aufgehoben: %2</translation>
    </message>
    <message>
        <source>Proposed a payment plan</source>
        <translation>Ratenzahlung vorgeschlagen</translation>
    </message>
    <message>
        <source>Withdrew the proposal</source>
        <translation>Vorschlag zurückgezogen</translation>
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
        <source>%1 by %2</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>%1 by %2 (%3)</source>
        <translation>%1 (von %2, %3)</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Dismiss it when you have read it.</source>
        <translation>Es ist nichts weiter zu tun. Markieren Sie den Konflikt als erledigt, wenn Sie ihn gelesen haben.</translation>
    </message>
    <message>
        <source>Look at it as it stands now.</source>
        <translation>Sehen Sie sich an, was jetzt gilt.</translation>
    </message>
    <message>
        <source>The plan still waits for an answer, in another version. Look at it and decide again.</source>
        <translation>Die Ratenzahlung wartet noch auf eine Antwort, in einer anderen Fassung. Sehen Sie sich diese an und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>The proposal can’t be approved as it was made. Refuse it, or ask the customer for a new one.</source>
        <translation>Der Vorschlag kann so nicht genehmigt werden. Lehnen Sie ihn ab, oder bitten Sie den Kunden um einen neuen.</translation>
    </message>
    <message>
        <source>Your role or a setting doesn’t allow it. Ask an admin.</source>
        <translation>Ihre Rolle oder eine Einstellung lässt das nicht zu. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>Undid the decision on the payment plan</source>
        <translation>Entscheidung rückgängig gemacht</translation>
    </message>
    <message>
        <source>Sent a message again</source>
        <translation>Nachricht erneut gesendet</translation>
    </message>
    <message>
        <source>The message has been sent</source>
        <translation>Die Nachricht ist gesendet</translation>
    </message>
    <message>
        <source>The message is on its way</source>
        <translation>Die Nachricht ist unterwegs</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nichts mehr</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <source>Ask an admin</source>
        <translation>Einen Administrator fragen</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>Die Vorgabe</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Refuse or ask again</source>
        <translation>Ablehnen oder neu anfragen</translation>
    </message>
    <message>
        <source>Ask for a new one</source>
        <translation>Neuer Vorschlag nötig</translation>
    </message>
    <message>
        <source>Review and redo</source>
        <translation>Ansehen und ändern</translation>
    </message>
    <message>
        <source>The proposal is outside the limits. %1: %2.</source>
        <translation>Der Vorschlag liegt außerhalb der Grenzen. %1: %2.</translation>
    </message>
    <message>
        <source>Look at it as it stands. If you don’t agree, speak with %1: the customer has been told, or will be.</source>
        <translation>Sehen Sie sich an, was gilt. Sind Sie nicht einverstanden, sprechen Sie mit %1: Der Kunde weiß es bereits oder erfährt es noch.</translation>
    </message>
    <message>
        <source>It was not proposed. Remove what prevents it, then propose it again.</source>
        <translation>Der Vorschlag wurde nicht eingetragen. Ändern Sie, was dagegenspricht, und schlagen Sie erneut vor.</translation>
    </message>
    <message>
        <source>The proposal is over and can’t be decided any more. Ask the customer for a new one.</source>
        <translation>Der Vorschlag gilt nicht mehr und lässt keine Entscheidung mehr zu. Bitten Sie den Kunden um einen neuen.</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile, so yours was not saved. If yours is right, change it again.</source>
        <translation>Jemand hat es inzwischen geändert; Ihr Wert wurde deshalb nicht gespeichert. Ist Ihrer richtig, ändern Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Neu vorschlagen</translation>
    </message>
    <message>
        <source>Put the setting “%1” back to its default</source>
        <translation>Einstellung „%1“ auf die Vorgabe zurückgesetzt</translation>
    </message>
    <message>
        <source>Changed the setting “%1” to “%2”</source>
        <translation>Einstellung „%1“ auf „%2“ geändert</translation>
    </message>
    <message>
        <source>Changed “%1” to “%2”</source>
        <translation>„%1“ auf „%2“ geändert</translation>
    </message>
    <message>
        <source>Approved the plan</source>
        <translation>Ratenzahlung genehmigt</translation>
    </message>
    <message>
        <source>Refused the plan</source>
        <translation>Ratenzahlung abgelehnt</translation>
    </message>
    <message>
        <source>Undid the decision</source>
        <translation>Entscheidung rückgängig gemacht</translation>
    </message>
    <message>
        <source>Blocked %1</source>
        <translation>%1 blockiert</translation>
    </message>
    <message>
        <source>Lifted the block of %1</source>
        <translation>Blockierung von %1 aufgehoben</translation>
    </message>
    <message>
        <source>Changed the setting “%1”</source>
        <translation>Einstellung „%1“ geändert</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>„%1“ geändert</translation>
    </message>
    <message>
        <source>Refused by %1 (%2): %3</source>
        <translation>Abgelehnt (von %1, %2): %3</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile.</source>
        <translation>Die Ratenzahlung hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>%1 for %2. %3.</source>
        <translation>%1 für %2. %3.</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Your note did not go into the books. Dismiss it when you have read it.</source>
        <translation>Es ist nichts weiter zu tun. Ihre Bemerkung wurde nicht übernommen. Markieren Sie den Konflikt als erledigt, wenn Sie ihn gelesen haben.</translation>
    </message>
</context>
<context>
    <name>palier::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n conflict(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Konflikt als erledigt markieren</numerusform>
            <numerusform>%Ln&#xa0;Konflikte als erledigt markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>View the plan</source>
        <translation>Ratenzahlung ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) selected</source>
        <translation>
            <numerusform>%Ln&#xa0;Konflikt ausgewählt</numerusform>
            <numerusform>%Ln&#xa0;Konflikte ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to read what stands, and what you can do about it.</source>
        <translation>Wählen Sie einen einzelnen aus, um zu lesen, was gilt und was Sie tun können.</translation>
    </message>
</context>
<context>
    <name>palier::ConnectionWizard</name>
    <message>
        <source>Open anyway. Palier tries again by itself.</source>
        <translation>Trotzdem öffnen. Palier versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation>Bücher öffnen</translation>
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
        <translation>Sie arbeiten allein. Palier führt die Bücher in Ihrem eigenen Datenordner und versendet die E‑Mails selbst.</translation>
    </message>
    <message>
        <source>On a team’s server</source>
        <translation>Auf dem Server eines Teams</translation>
    </message>
    <message>
        <source>Several people share the books on PostgreSQL. You can work offline too.</source>
        <translation>Mehrere Personen teilen sich die Bücher auf PostgreSQL. Sie können auch offline arbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait for the present books</source>
        <translation>
            <numerusform>%Ln&#xa0;Ihrer Änderungen ist noch nicht an die jetzigen Bücher übertragen</numerusform>
            <numerusform>%Ln&#xa0;Ihrer Änderungen sind noch nicht an die jetzigen Bücher übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>Testen Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>Trying to reach the server…</source>
        <translation>Verbindung zum Server wird hergestellt…</translation>
    </message>
    <message>
        <source>No server answers there</source>
        <translation>Dort antwortet kein Server</translation>
    </message>
    <message>
        <source>The books can’t be opened</source>
        <translation>Die Bücher können nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Check whether the name and the port are right and whether this computer is on the network.</source>
        <translation>Prüfen Sie, ob Name und Port stimmen und ob dieser Rechner im Netz ist.</translation>
    </message>
    <message>
        <source>The login works, but no administration is open to it</source>
        <translation>Die Anmeldung gelingt, gibt aber zu keiner Verwaltung Zugang</translation>
    </message>
    <message>
        <source>Ask an admin to add you to one. You can save the connection already.</source>
        <translation>Bitten Sie einen Administrator, Sie zu einer hinzuzufügen. Die Verbindung können Sie schon speichern.</translation>
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
        <source>Welcome to Palier</source>
        <translation>Willkommen bei Palier</translation>
    </message>
    <message>
        <source>Your customers propose how they will pay; you decide. Where shall the books be? You can change this later.</source>
        <translation>Ihre Kunden schlagen vor, wie sie zahlen; Sie entscheiden. Wo sollen die Bücher sein? Das lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Mit Demodaten ausprobieren</translation>
    </message>
    <message>
        <source>In a file of my choice</source>
        <translation>In einer Datei meiner Wahl</translation>
    </message>
    <message>
        <source>Books that are already elsewhere on this computer, or new ones where you want them. You work alone, as above.</source>
        <translation>Bücher, die schon anderswo auf diesem Rechner liegen, oder neue, wo Sie sie haben wollen. Sie arbeiten allein, wie oben.</translation>
    </message>
    <message>
        <source>Create the books</source>
        <translation>Bücher anlegen</translation>
    </message>
    <message>
        <source>Name the file first.</source>
        <translation>Geben Sie zuerst die Datei an.</translation>
    </message>
    <message>
        <source>The books can’t be created there</source>
        <translation>Die Bücher können dort nicht angelegt werden</translation>
    </message>
    <message>
        <source>Invented customers, invoices and proposals, in a place of their own. No e-mail is sent, and you can delete it all afterwards.</source>
        <translation>Erfundene Kunden, Rechnungen und Vorschläge, an einem eigenen Ort. Es wird keine E‑Mail versendet, und Sie können alles wieder löschen.</translation>
    </message>
    <message>
        <source>They stay on this computer, and are sent as soon as you open those books again.</source>
        <translation>Die Änderungen bleiben auf diesem Rechner und werden übertragen, sobald Sie diese Bücher wieder öffnen.</translation>
    </message>
    <message>
        <source>Fill in the server, the database and the login first.</source>
        <translation>Geben Sie zuerst Server, Datenbank und Anmeldenamen ein.</translation>
    </message>
    <message>
        <source>The system’s keychain is locked or missing. You can go on: the password is used until you close Palier, and asked for at the next start.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder fehlt. Sie können fortfahren: Das Passwort gilt, bis Sie Palier schließen, und wird beim nächsten Start wieder abgefragt.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Es kann keine E‑Mail gesendet werden: Der Kunde hat keine Adresse.</translation>
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
            <numerusform>und %Ln&#xa0;weitere Rechnung</numerusform>
            <numerusform>und %Ln&#xa0;weitere Rechnungen</numerusform>
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
    <message>
        <source>The block becomes “%1”: no reminder is sent.</source>
        <translation>Die Blockierung wird „%1“: Es wird keine Mahnung versendet.</translation>
    </message>
</context>
<context>
    <name>palier::ContactCard</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Please correct: %1.</source>
        <translation>Bitte berichtigen: %1.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has changed this. Now it is %1. Save again to put yours in its place.</source>
        <translation>Inzwischen hat jemand anders das geändert. Jetzt steht da: %1. Speichern Sie noch einmal, um das durch Ihren Wert zu ersetzen.</translation>
    </message>
    <message>
        <source>Please correct:</source>
        <translation>Bitte berichtigen:</translation>
    </message>
</context>
<context>
    <name>palier::ContactForm</name>
    <message>
        <source>One a line, such as: Ann Example, purchasing, +44 20 7946 0123</source>
        <translation>Einer je Zeile, etwa: Anna Beispiel, Einkauf, +49 30 123456</translation>
    </message>
    <message>
        <source>For their e-mails and the billing portal</source>
        <translation>Für E‑Mails an diesen Kunden und für das Rechnungsportal</translation>
    </message>
</context>
<context>
    <name>palier::CreditorSection</name>
    <message>
        <source>Creditor</source>
        <translation>Gläubiger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name of the account’s holder.</source>
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
        <source>What the customer writes on a payment. Empty: the invoice’s number.</source>
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
        <translation>Jede E‑Mail bringt einen eigenen persönlichen Link.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>The account that customers pay to.</source>
        <translation>Das Konto, auf das Kunden zahlen.</translation>
    </message>
    <message>
        <source>Signed in for</source>
        <translation>Angemeldet bleiben für</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Whom the customers pay. Appears in every e-mail.</source>
        <translation>An wen die Kunden zahlen. Steht in jeder E‑Mail.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer can use the portal this long after opening a link; after that they open the link again.</source>
        <translation>So lange kann ein Kunde nach dem Öffnen eines Links das Portal nutzen; danach öffnet er den Link erneut.</translation>
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
        <translation>Zahlungsverhalten</translation>
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
    <name>palier::CustomerFilter</name>
    <message>
        <source>No customer has this in the name or number.</source>
        <translation>Kein Kunde hat das im Namen oder in der Nummer.</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden durchsuchen</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>palier::CustomerHistoryCard</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Show older history</source>
        <translation>Älteren Verlauf zeigen</translation>
    </message>
    <message>
        <source>Nothing has happened to this customer yet.</source>
        <translation>Mit diesem Kunden ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>waiting to sync</source>
        <translation>wartet auf Übertragung</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>palier::CustomerLink</name>
    <message>
        <source>Customer’s page</source>
        <translation>Kunden öffnen</translation>
    </message>
</context>
<context>
    <name>palier::CustomerListModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
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
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>palier::CustomerListPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden durchsuchen</translation>
    </message>
    <message>
        <source>Search number or name</source>
        <translation>Nummer oder Name suchen</translation>
    </message>
    <message>
        <source>Owes something</source>
        <translation>Schuldet etwas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Proposals off</source>
        <translation>Vorschläge gesperrt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Invoices of this customer</source>
        <translation>Rechnungen dieses Kunden</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Customers come with their invoices: import the list of invoices from your invoicing program.</source>
        <translation>Kunden kommen mit ihren Rechnungen: Importieren Sie die Rechnungsliste aus Ihrem Rechnungsprogramm.</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Rechnungen importieren</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>Kein passender Kunde</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Kunde</numerusform>
            <numerusform>%Ln&#xa0;Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::CustomerNaming</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Further contacts</source>
        <translation>Weitere Kontakte</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Verbraucher</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>nicht pausiert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>pausiert bis %1</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pausiert bis %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Proposals off</source>
        <translation>Vorschläge gesperrt</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Pause beendet</translation>
    </message>
    <message>
        <source>Proposals allowed</source>
        <translation>Vorschläge erlaubt</translation>
    </message>
    <message>
        <source>Proposals no longer allowed</source>
        <translation>Vorschläge nicht mehr erlaubt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Link to the portal made</source>
        <translation>Link zum Portal angelegt</translation>
    </message>
    <message>
        <source>Link to the portal opened</source>
        <translation>Link zum Portal geöffnet</translation>
    </message>
    <message>
        <source>Link to the portal revoked</source>
        <translation>Link zum Portal widerrufen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>jetzt: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>by the import of %1</source>
        <translation>durch den Import von %1</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Keine E-Mail</translation>
    </message>
</context>
<context>
    <name>palier::CustomerPage</name>
    <message>
        <source>Edit the contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Invoices of this customer</source>
        <translation>Rechnungen dieses Kunden</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer number %1</source>
        <translation>Kundennummer %1</translation>
    </message>
    <message>
        <source>Pause, or change the pause…</source>
        <translation>Pausieren, oder die Pause ändern…</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Allow proposals, or no longer</source>
        <translation>Vorschläge erlauben, oder nicht mehr</translation>
    </message>
    <message>
        <source>New link to the billing portal</source>
        <translation>Neuer Link zum Rechnungsportal</translation>
    </message>
    <message>
        <source>Revoke all links</source>
        <translation>Alle Links widerrufen</translation>
    </message>
    <message>
        <source>Waiting to sync</source>
        <translation>Wartet auf Übertragung</translation>
    </message>
    <message>
        <source>What you changed here is waiting to sync.</source>
        <translation>Was Sie hier geändert haben, wartet auf Übertragung.</translation>
    </message>
</context>
<context>
    <name>palier::DayEdit</name>
    <message>
        <source>Previous month</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>palier::DayList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Day to add to %1</source>
        <translation>Neuer Tag für „%1“</translation>
    </message>
    <message>
        <source>Add the day to %1</source>
        <translation>Den Tag zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected day from %1</source>
        <translation>Den ausgewählten Tag aus „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>palier::DaysFilter</name>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag</numerusform>
            <numerusform>%Ln&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>ab %Ln&#xa0;Tag</numerusform>
            <numerusform>ab %Ln&#xa0;Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::DecisionActions</name>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Ablehnen…</translation>
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
    <name>palier::DemoStrip</name>
    <message>
        <source>These are demo data</source>
        <translation>Dies sind Demodaten</translation>
    </message>
    <message>
        <source>Use my own books…</source>
        <translation>Eigene Bücher verwenden…</translation>
    </message>
    <message>
        <source>Delete the demo</source>
        <translation>Demo löschen</translation>
    </message>
    <message>
        <source>Customers and invoices are invented. Decide as you like: no e‑mail leaves this computer.</source>
        <translation>Kunden und Rechnungen sind erfunden. Entscheiden Sie, wie Sie wollen: Keine Nachricht verlässt diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>palier::DropZone</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Let go to look at the file</source>
        <translation>Loslassen, um die Datei anzusehen</translation>
    </message>
    <message>
        <source>Nothing is imported before you say so.</source>
        <translation>Nichts wird importiert, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Drop a list of invoices here</source>
        <translation>Legen Sie eine Rechnungsliste hier ab</translation>
    </message>
    <message>
        <source>A CSV file as your invoicing program exports it: with a line of column names. You see what would change before anything does.</source>
        <translation>Eine CSV-Datei, wie Ihr Rechnungsprogramm sie exportiert: mit den Spaltennamen in einer Zeile. Sie sehen, was sich ändern würde, bevor es geschieht.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
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
        <source>The server’s certificate is always checked.</source>
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
        <source>A PEM file, where your server’s certificate is not from a public authority. Usually empty.</source>
        <translation>Eine PEM-Datei, wenn das Zertifikat Ihres Servers nicht von einer öffentlichen Stelle stammt. Meist leer.</translation>
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
        <source>Leave it empty where the server wants no login; with a user there is a field for the password.</source>
        <translation>Leer lassen, wenn der Server keine Anmeldung verlangt; mit einem Benutzer erscheint ein Feld für das Passwort.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in the books.</source>
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
        <source>✓ The mail server took the message. Check whether it arrived.</source>
        <translation>✓ Der Mailserver hat die Nachricht angenommen. Sehen Sie nach, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>Without encryption there is no certificate to check.</source>
        <translation>Ohne Verschlüsselung gibt es kein Zertifikat zu prüfen.</translation>
    </message>
    <message>
        <source>Counts once messages to staff are switched on.</source>
        <translation>Gilt, sobald Nachrichten an Mitarbeiter eingeschaltet sind.</translation>
    </message>
    <message>
        <source>Messages to staff</source>
        <translation>Nachrichten an Mitarbeiter</translation>
    </message>
    <message>
        <source>Tell staff by e-mail</source>
        <translation>Mitarbeiter per E‑Mail benachrichtigen</translation>
    </message>
    <message>
        <source>A message for each proposal that comes in, or lapses unanswered.</source>
        <translation>Eine Nachricht für jeden Vorschlag, der eingeht oder unbeantwortet verfällt.</translation>
    </message>
    <message>
        <source>Staff’s address</source>
        <translation>Adresse der Mitarbeiter</translation>
    </message>
    <message>
        <source>One address; a mailing list reaches several people.</source>
        <translation>Eine Adresse; eine Mailingliste erreicht mehrere Personen.</translation>
    </message>
    <message>
        <source>Language of these messages</source>
        <translation>Sprache dieser Nachrichten</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Domain of the message numbers</source>
        <translation>Domain der Nachrichtennummern</translation>
    </message>
    <message>
        <source>Lease of a message</source>
        <translation>Reservierung einer Nachricht</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Frist zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Appears at the end of each message’s own number (Message-ID). Preferably the sender’s domain.</source>
        <translation>Steht am Ende der eigenen Nummer jeder Nachricht (Message-ID). Am besten die Domain des Absenders.</translation>
    </message>
    <message>
        <source>One computer may take this long to send a message before another one tries. Longer for a slow server.</source>
        <translation>So lange darf ein Rechner brauchen, um eine Nachricht zu senden, bevor ein anderer es versucht. Länger bei einem langsamen Server.</translation>
    </message>
    <message>
        <source>The e-mail of a decision that is made in this program leaves this much later, so that it can be undone until then. 0: it leaves at once.</source>
        <translation>Die E‑Mail zu einer Entscheidung in diesem Programm wird um so viel später versendet, damit die Entscheidung bis dahin rückgängig gemacht werden kann. 0:&#xa0;Die E‑Mail wird sofort versendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
</context>
<context>
    <name>palier::FaultWords</name>
    <message>
        <source>“%1” is not one of the possible values.</source>
        <translation>„%1“ ist kein möglicher Wert.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Etwas fehlt: %1.</translation>
    </message>
    <message>
        <source>These don’t go together: %1.</source>
        <translation>Das passt nicht zusammen: %1.</translation>
    </message>
    <message>
        <source>This value can’t be used here.</source>
        <translation>Dieser Wert ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>This value can’t be used here. Expected: %1.</source>
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
        <source>A reason is missing.</source>
        <translation>Ein Grund fehlt.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters at most.</source>
        <translation>Der Text ist zu lang: höchstens %1&#xa0;Zeichen.</translation>
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
        <source>The instalments don’t add up to the total.</source>
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
        <translation>Die Ratenzahlung hat sich inzwischen geändert. Sehen Sie sich die neue Fassung an, bevor Sie entscheiden.</translation>
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
        <source>A payment plan’s block can’t be changed by hand.</source>
        <translation>Die Blockierung einer Ratenzahlung lässt sich nicht von Hand ändern.</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
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
        <source>A row of the file can’t be used.</source>
        <translation>Eine Zeile der Datei ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The invoice belongs to another customer.</source>
        <translation>Die Rechnung gehört zu einem anderen Kunden.</translation>
    </message>
    <message>
        <source>The column map can’t be used: %1.</source>
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
        <source>More is open than the invoice’s amount.</source>
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
        <translation>Der Mailserver hat die Nachricht abgelehnt: %1</translation>
    </message>
    <message>
        <source>The mail server is not set up completely: %1</source>
        <translation>Der Mailserver ist nicht vollständig eingerichtet: %1</translation>
    </message>
    <message>
        <source>The mail server’s certificate is not trusted: %1</source>
        <translation>Dem Zertifikat des Mailservers wird nicht vertraut: %1</translation>
    </message>
    <message>
        <source>The mail server refused the login: %1</source>
        <translation>Der Mailserver hat die Anmeldung abgelehnt: %1</translation>
    </message>
    <message>
        <source>A text template can’t be used: %1</source>
        <translation>Eine Textvorlage ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>The audit log has been tampered with: %1</source>
        <translation>Das Prüfprotokoll wurde manipuliert: %1</translation>
    </message>
    <message>
        <source>There are books already at %1.</source>
        <translation>Unter %1 gibt es schon Bücher.</translation>
    </message>
    <message>
        <source>Books in a file can’t stand on a network drive: %1</source>
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
        <translation>In diesen Büchern arbeiten Sie als %1.</translation>
    </message>
    <message>
        <source>Your role doesn’t allow this act; nothing was changed. Ask an admin.</source>
        <translation>Ihre Rolle erlaubt diese Handlung nicht; nichts wurde geändert. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>This conflict no longer exists.</source>
        <translation>Diesen Konflikt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Diesen Benutzer gibt es nicht.</translation>
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
        <source>The server refuses the password of %1, or knows no such login. Check both, or ask an admin for a new password.</source>
        <translation>Der Server lehnt das Passwort von %1 ab oder kennt diesen Anmeldenamen nicht. Prüfen Sie beides, oder bitten Sie einen Administrator um ein neues Passwort.</translation>
    </message>
    <message>
        <source>The books’ server runs PostgreSQL %1. Palier needs 15 or later: ask your IT department to upgrade it.</source>
        <translation>Auf dem Server der Bücher läuft PostgreSQL %1. Palier braucht 15 oder neuer: Bitten Sie die IT, es zu aktualisieren.</translation>
    </message>
    <message>
        <source>The login %1 no longer works in these books. Ask an admin if that is a mistake.</source>
        <translation>%1 gehört nicht mehr zu den Benutzern dieser Bücher. Fragen Sie einen Administrator, wenn das ein Irrtum ist.</translation>
    </message>
    <message>
        <source>This folder holds the copy of somebody else or of other books: %1. Choose another folder; nothing in this one was changed.</source>
        <translation>Dieser Ordner enthält die Kopie von jemand anderem oder von anderen Büchern: %1. Wählen Sie einen anderen Ordner; in diesem wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server has a login %1 already that does not belong to these books. Take another name.</source>
        <translation>Der Server hat schon einen Anmeldenamen %1, der nicht zu diesen Büchern gehört. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Only the IT department, which owns the books, may do that: %1</source>
        <translation>Das darf nur die IT, der die Bücher gehören: %1</translation>
    </message>
    <message>
        <source>The copy is not equal to the original: %1</source>
        <translation>Die Kopie ist dem Original nicht gleich: %1</translation>
    </message>
    <message>
        <source>This is not a telephone number, such as +49 30 123456.</source>
        <translation>Das ist keine Telefonnummer. Beispiel: +49 30 123456.</translation>
    </message>
    <message>
        <source>These are too many lines: %1 at most.</source>
        <translation>Das sind zu viele Zeilen: höchstens %1.</translation>
    </message>
    <message>
        <source>The e-mail has gone, so the decision stands.</source>
        <translation>Die E‑Mail ist schon versendet, daher bleibt es bei der Entscheidung.</translation>
    </message>
    <message>
        <source>That decision no longer stands: there is nothing to undo.</source>
        <translation>Diese Entscheidung gilt nicht mehr: Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The file has changed since it was looked at.</source>
        <translation>Die Datei hat sich geändert, seit sie angesehen wurde.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Es wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No invoice is selected.</source>
        <translation>Es ist keine Rechnung ausgewählt.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Jemand anders hat das inzwischen geändert.</translation>
    </message>
    <message>
        <source>The invoice appears in the file twice.</source>
        <translation>Die Rechnung steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>The books are out of reach.</source>
        <translation>Die Bücher sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>The books are of a newer version of Palier. Install that version on this computer.</source>
        <translation>Die Bücher sind von einer neueren Version von Palier. Installieren Sie diese Version auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The books are of an older version of Palier. Ask your IT department to migrate them.</source>
        <translation>Die Bücher sind von einer älteren Version von Palier. Bitten Sie die IT, sie zu migrieren.</translation>
    </message>
    <message>
        <source>The server asks for the password of %1, and this computer has none. Enter it.</source>
        <translation>Der Server verlangt ein Passwort für %1, und dieser Rechner hat keines. Geben Sie es&#xa0;ein.</translation>
    </message>
    <message>
        <source>The books’ server runs PostgreSQL %1, which is newer than this version of Palier knows. Install a newer Palier on this computer.</source>
        <translation>Auf dem Server der Bücher läuft PostgreSQL %1. Diese Version von Palier kennt es noch nicht: Installieren Sie auf diesem Rechner ein neueres Palier.</translation>
    </message>
    <message>
        <source>%1 is not a login. Lowercase letters, digits and _ only, beginning with a letter, at most 40.</source>
        <translation>%1 ist kein Anmeldename. Nur Kleinbuchstaben, Ziffern und _, am Anfang ein Buchstabe, höchstens 40.</translation>
    </message>
    <message>
        <source>There are no books there. Check the server and the database, or ask your IT department whether they were created. (%1)</source>
        <translation>Dort gibt es keine Bücher. Prüfen Sie Server und Datenbank, oder fragen Sie die IT, ob die Bücher angelegt wurden. (%1)</translation>
    </message>
    <message>
        <source>The books are damaged. Stop, and ask your IT department to restore a backup. (%1)</source>
        <translation>Die Bücher sind beschädigt. Arbeiten Sie nicht weiter, und bitten Sie die IT, eine Sicherung einzuspielen. (%1)</translation>
    </message>
    <message>
        <source>This computer doesn’t know who issued the certificate of the books’ server, so nothing was sent to it. Ask your IT department for the file of its certificate authority. (%1)</source>
        <translation>Dieser Rechner kennt den Aussteller des Zertifikats des Servers der Bücher nicht; es wurde deshalb nichts an ihn gesendet. Bitten Sie die IT um die Datei der Zertifizierungsstelle. (%1)</translation>
    </message>
    <message>
        <source>The certificate of the books’ server is not valid today, so nothing was sent to it. Check this computer’s date, then ask your IT department to renew the certificate. (%1)</source>
        <translation>Das Zertifikat des Servers der Bücher ist heute nicht gültig; es wurde deshalb nichts an ihn gesendet. Prüfen Sie das Datum dieses Rechners und bitten Sie dann die IT, das Zertifikat zu erneuern. (%1)</translation>
    </message>
    <message>
        <source>The certificate of the books’ server is made out to another name, so nothing was sent to it. Check the name of the server, then ask your IT department. (%1)</source>
        <translation>Das Zertifikat des Servers der Bücher ist auf einen anderen Namen ausgestellt; es wurde deshalb nichts an ihn gesendet. Prüfen Sie den Namen des Servers und fragen Sie dann die IT. (%1)</translation>
    </message>
    <message>
        <source>The books’ server doesn’t offer an encrypted connection, so nothing was sent to it. Ask your IT department to switch TLS on. (%1)</source>
        <translation>Der Server der Bücher bietet keine verschlüsselte Verbindung an; es wurde deshalb nichts an ihn gesendet. Bitten Sie die IT, TLS einzuschalten. (%1)</translation>
    </message>
    <message>
        <source>None of the books’ servers takes changes at the moment. (%1)</source>
        <translation>Keiner der Server der Bücher nimmt zurzeit Änderungen an. (%1)</translation>
    </message>
    <message>
        <source>The books’ server has no connection free. Palier tries again by itself; tell your IT department if it lasts. (%1)</source>
        <translation>Der Server der Bücher hat keine Verbindung frei. Palier versucht es von selbst wieder; sagen Sie es der IT, wenn es andauert. (%1)</translation>
    </message>
    <message>
        <source>The system’s keychain is locked or missing. Unlock it, or type your password for the books. (%1)</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder fehlt. Entsperren Sie ihn, oder geben Sie Ihr Passwort für die Bücher ein. (%1)</translation>
    </message>
    <message>
        <source>The server refuses this login or its password. Check both, or ask an admin for a new password.</source>
        <translation>Der Server lehnt diesen Anmeldenamen oder das Passwort ab. Prüfen Sie beides, oder bitten Sie einen Administrator um ein neues Passwort.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>palier::FilterActions</name>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>Gespeicherte Filter…</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>palier::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>palier::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>palier::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Rechnungen importieren</translation>
    </message>
    <message>
        <source>Enter the creditor</source>
        <translation>Gläubiger eintragen</translation>
    </message>
    <message>
        <source>Enter the mail server</source>
        <translation>Mailserver eintragen</translation>
    </message>
    <message>
        <source>Enter the portal’s address</source>
        <translation>Portaladresse eintragen</translation>
    </message>
    <message>
        <source>Don’t show the first steps any more</source>
        <translation>Die ersten Schritte nicht mehr zeigen</translation>
    </message>
    <message>
        <source>%1 – done</source>
        <translation>%1 – erledigt</translation>
    </message>
    <message>
        <source>Allow proposals</source>
        <translation>Vorschläge erlauben</translation>
    </message>
</context>
<context>
    <name>palier::GoToPanel</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes</source>
        <translation>Mit Auf und Ab wählen, mit Eingabe öffnen, mit Esc schließen</translation>
    </message>
    <message>
        <source>%1; %2 of %3</source>
        <translation>%1; %2 von %3</translation>
    </message>
    <message>
        <source>Invoice, customer (name or number), page, setting, action</source>
        <translation>Rechnung, Kunde (Name oder Nummer), Seite, Einstellung, Aktion</translation>
    </message>
    <message>
        <source>Nothing found. Try another word; Esc closes</source>
        <translation>Nichts gefunden. Suchen Sie mit einem anderen Wort; Esc schließt</translation>
    </message>
    <message>
        <source>The first of each kind: type more to find others. Enter goes there, Esc closes</source>
        <translation>Die ersten jeder Art: Tippen Sie weiter, um andere zu finden. Mit Eingabe öffnen, mit Esc schließen</translation>
    </message>
</context>
<context>
    <name>palier::GoalWords</name>
    <message>
        <source>Pages and actions</source>
        <translation>Seiten und Aktionen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>%1 – open: %2</source>
        <translation>%1 – offen: %2</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Payment plans</source>
        <translation>Ratenzahlungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>palier::HelpPage</name>
    <message>
        <source>Pages of the handbook</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
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
        <source>Nothing has happened to this invoice yet.</source>
        <translation>Mit dieser Rechnung ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>waiting to sync</source>
        <translation>wartet auf Übertragung</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>The approval was undone before its e-mail left.</source>
        <translation>Die Genehmigung wurde rückgängig gemacht, bevor ihre E‑Mail versendet wurde.</translation>
    </message>
    <message>
        <source>The refusal was undone before its e-mail left.</source>
        <translation>Die Ablehnung wurde rückgängig gemacht, bevor ihre E‑Mail versendet wurde.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>palier::HoldFields</name>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>palier::ImportFileView</name>
    <message>
        <source>Mapped as last time</source>
        <translation>Zugeordnet wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Only bad rows</source>
        <translation>Nur fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Save bad rows…</source>
        <translation>Fehlerhafte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Forget how files of this kind are mapped</source>
        <translation>Vergessen, wie Dateien dieser Art zugeordnet werden</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile</numerusform>
            <numerusform>%Ln&#xa0;Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>getrennt durch %1</translation>
    </message>
    <message>
        <source>Looking through the rows…</source>
        <translation>Die Zeilen werden durchgesehen…</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) will be left out.</source>
        <translation>
            <numerusform>%Ln&#xa0;fehlerhafte Zeile wird ausgelassen.</numerusform>
            <numerusform>%Ln&#xa0;fehlerhafte Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ All rows are good. They are in the books already.</source>
        <translation>✓ Alle Zeilen sind in Ordnung. Sie stehen schon in den Büchern.</translation>
    </message>
    <message>
        <source>✓ All rows are good.</source>
        <translation>✓ Alle Zeilen sind in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s). Correct them in the file and choose it again, or leave them out.</source>
        <translation>
            <numerusform>%Ln&#xa0;fehlerhafte Zeile. Berichtigen Sie sie in der Datei und wählen Sie diese erneut, oder lassen Sie sie aus.</numerusform>
            <numerusform>%Ln&#xa0;fehlerhafte Zeilen. Berichtigen Sie sie in der Datei und wählen Sie diese erneut, oder lassen Sie sie aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s) that the file does not have will be marked as settled.</source>
        <translation>
            <numerusform>%Ln&#xa0;offene Rechnung, die in der Datei fehlt, gilt dann als bezahlt.</numerusform>
            <numerusform>%Ln&#xa0;offene Rechnungen, die in der Datei fehlen, gelten dann als bezahlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are good.</source>
        <translation>Alle Zeilen sind in Ordnung.</translation>
    </message>
</context>
<context>
    <name>palier::ImportOptions</name>
    <message>
        <source>The file lists everything that is open</source>
        <translation>Die Datei führt alles auf, was offen ist</translation>
    </message>
    <message>
        <source>Leave bad rows out</source>
        <translation>Fehlerhafte Zeilen auslassen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Point: 1,234.56</source>
        <translation>Punkt: 1,234.56</translation>
    </message>
    <message>
        <source>Comma: 1.234,56</source>
        <translation>Komma: 1.234,56</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Tag zuerst: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Monat zuerst: %1</translation>
    </message>
    <message>
        <source>Year first: %1</source>
        <translation>Jahr zuerst: %1</translation>
    </message>
    <message>
        <source>From the file, else %1</source>
        <translation>Aus der Datei, sonst %1</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1 (üblich)</translation>
    </message>
    <message>
        <source>Then invoices that are not in it count as paid, and are settled.</source>
        <translation>Dann gelten Rechnungen, die nicht darin stehen, als bezahlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s) that the file does not have would be marked as settled: %1</source>
        <translation>
            <numerusform>%Ln&#xa0;offene Rechnung, die in der Datei fehlt, gilt dann als bezahlt: %1</numerusform>
            <numerusform>%Ln&#xa0;offene Rechnungen, die in der Datei fehlen, gelten dann als bezahlt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open invoice is in the file: nothing would be settled.</source>
        <translation>Jede offene Rechnung steht in der Datei: Keine würde als bezahlt gelten.</translation>
    </message>
    <message>
        <source>A bad row without an invoice number may be any of them: correct the bad rows first.</source>
        <translation>Eine fehlerhafte Zeile ohne Rechnungsnummer kann jede von ihnen sein: Berichtigen Sie zuerst die fehlerhaften Zeilen.</translation>
    </message>
</context>
<context>
    <name>palier::ImportPage</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Save bad rows…</source>
        <translation>Fehlerhafte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Files can’t be imported from this window.</source>
        <translation>In diesem Fenster lassen sich keine Dateien importieren.</translation>
    </message>
    <message>
        <source>You can’t import now</source>
        <translation>Sie können jetzt nicht importieren</translation>
    </message>
    <message>
        <source>Choose a list of invoices</source>
        <translation>Eine Rechnungsliste wählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listen (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can’t be imported</source>
        <translation>%1 lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>Bad rows came to light in the books.</source>
        <translation>Beim Abgleich mit den Büchern zeigten sich fehlerhafte Zeilen.</translation>
    </message>
    <message>
        <source>The import was cancelled</source>
        <translation>Der Import wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file has changed since you looked at it</source>
        <translation>Die Datei hat sich geändert, seit Sie sie angesehen haben</translation>
    </message>
    <message>
        <source>Nothing was imported. This is how it is now: look at it again.</source>
        <translation>Nichts wurde importiert. So ist sie jetzt: Sehen Sie sich die Datei noch einmal an.</translation>
    </message>
    <message>
        <source>The connection broke while the import was finishing</source>
        <translation>Die Verbindung brach ab, während der Import abgeschlossen wurde</translation>
    </message>
    <message>
        <source>The rows may have come in or not. Import the file again to be sure: what is there already is not changed.</source>
        <translation>Die Zeilen sind vielleicht angekommen, vielleicht nicht. Importieren Sie die Datei sicherheitshalber erneut: Was schon da ist, wird nicht geändert.</translation>
    </message>
    <message>
        <source>Save bad rows</source>
        <translation>Fehlerhafte Zeilen speichern</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>%1 bad rows.csv</source>
        <translation>%1 fehlerhafte Zeilen.csv</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The bad rows could not be saved</source>
        <translation>Die fehlerhaften Zeilen konnten nicht gespeichert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) saved</source>
        <translation>
            <numerusform>%Ln&#xa0;fehlerhafte Zeile gespeichert</numerusform>
            <numerusform>%Ln&#xa0;fehlerhafte Zeilen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Rechnungen importieren</translation>
    </message>
    <message>
        <source>To import, the books must be reachable. You can look at the file and match its columns now; it is kept here until you are online.</source>
        <translation>Zum Importieren müssen die Bücher erreichbar sein. Sie können die Datei jetzt ansehen und ihre Spalten zuordnen; sie bleibt hier, bis Sie online sind.</translation>
    </message>
    <message>
        <source>Correct them in %1, then import that file.</source>
        <translation>Berichtigen Sie sie in %1, und importieren Sie dann diese Datei.</translation>
    </message>
</context>
<context>
    <name>palier::ImportResult</name>
    <message>
        <source>Show the invoices</source>
        <translation>Rechnungen ansehen</translation>
    </message>
    <message>
        <source>Save bad rows…</source>
        <translation>Fehlerhafte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Andere Datei importieren</translation>
    </message>
    <message>
        <source>Everything in %1 was in the books already</source>
        <translation>Alles aus %1 stand schon in den Büchern</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) were left out.</source>
        <translation>
            <numerusform>%Ln&#xa0;fehlerhafte Zeile wurde ausgelassen.</numerusform>
            <numerusform>%Ln&#xa0;fehlerhafte Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been imported</source>
        <translation>%1 wurde importiert</translation>
    </message>
    <message>
        <source>The invoices appear in the list as soon as this computer’s copy is up to date.</source>
        <translation>Die Rechnungen erscheinen in der Liste, sobald die Kopie auf diesem Rechner auf dem neuesten Stand ist.</translation>
    </message>
</context>
<context>
    <name>palier::ImportRunView</name>
    <message>
        <source>Cancelling leaves nothing behind: all rows come in together, or none.</source>
        <translation>Beim Abbrechen wird nichts übernommen: Es kommen alle Zeilen zusammen hinein oder keine.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 rows read</source>
        <translation>%1 von %2 Zeilen gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 rows compared with the books</source>
        <translation>%1 von %2 Zeilen mit den Büchern verglichen</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>%1 von %2 Zeilen geschrieben</translation>
    </message>
    <message>
        <source>Finishing. This can’t be cancelled any more.</source>
        <translation>Wird abgeschlossen. Das lässt sich nicht mehr abbrechen.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>palier::ImportSummary</name>
    <message numerus="yes">
        <source>New</source>
        <translation>
            <numerusform>Neu</numerusform>
            <numerusform>Neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed</source>
        <translation>
            <numerusform>Geändert</numerusform>
            <numerusform>Geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unchanged</source>
        <translation>
            <numerusform>Unverändert</numerusform>
            <numerusform>Unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled</source>
        <translation>
            <numerusform>Bezahlt</numerusform>
            <numerusform>Bezahlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row(s)</source>
        <translation>
            <numerusform>Zeile</numerusform>
            <numerusform>Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bad row(s)</source>
        <translation>
            <numerusform>Fehlerhafte Zeile</numerusform>
            <numerusform>Fehlerhafte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New customer(s)</source>
        <translation>
            <numerusform>Neuer Kunde</numerusform>
            <numerusform>Neue Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ImportTableModel</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1, bad: %2</source>
        <translation>%1, fehlerhaft: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>palier::ImportWords</name>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenname</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Business or consumer</source>
        <translation>Unternehmen oder Verbraucher</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Last reminder step</source>
        <translation>Letzte Mahnstufe</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>“%1” is not a valid date</source>
        <translation>„%1“ ist kein gültiges Datum</translation>
    </message>
    <message>
        <source>Day or month first? “%1” can be both, and the file has dates of either order</source>
        <translation>Tag oder Monat zuerst? „%1“ kann beides sein, und die Datei enthält beide Reihenfolgen</translation>
    </message>
    <message>
        <source>“%1” is not an amount</source>
        <translation>„%1“ ist kein Betrag</translation>
    </message>
    <message>
        <source>Decimals or thousands? “%1” can be both</source>
        <translation>Dezimalstellen oder Tausender? „%1“ kann beides sein</translation>
    </message>
    <message>
        <source>The amount %1 is too large</source>
        <translation>Der Betrag %1 ist zu groß</translation>
    </message>
    <message>
        <source>“%1” is not a currency</source>
        <translation>„%1“ ist keine Währung</translation>
    </message>
    <message>
        <source>The currency does not fit the invoice: %1</source>
        <translation>Die Währung passt nicht zur Rechnung: %1</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>„%1“ ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>“%1” can’t be used as %2</source>
        <translation>„%1“ ist nicht möglich als %2</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters at most</source>
        <translation>%1 ist zu lang: höchstens %2&#xa0;Zeichen</translation>
    </message>
    <message>
        <source>It would be due on %1, before it was issued</source>
        <translation>Sie wäre am %1 fällig, bevor sie ausgestellt wurde</translation>
    </message>
    <message>
        <source>More is open (%1) than the amount</source>
        <translation>Es ist mehr offen (%1) als der Betrag</translation>
    </message>
    <message>
        <source>This invoice number belongs to another customer: %1</source>
        <translation>Diese Rechnungsnummer gehört zu einem anderen Kunden: %1</translation>
    </message>
    <message>
        <source>%1 cells, but the header has %2</source>
        <translation>%1 Zellen, aber die Kopfzeile hat %2</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV there (File › Save as), and import that file.</source>
        <translation>Das ist die Datei einer Tabellenkalkulation. Speichern Sie sie dort als CSV (Datei › Speichern unter), und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is a PDF. Export the list as CSV from the program that made it.</source>
        <translation>Das ist ein PDF. Exportieren Sie die Liste als CSV aus dem Programm, das es erstellt hat.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first.</source>
        <translation>Diese Datei ist gepackt. Entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This is no text file. Export the list as CSV from your invoicing program.</source>
        <translation>Das ist keine Textdatei. Exportieren Sie die Liste als CSV aus Ihrem Rechnungsprogramm.</translation>
    </message>
    <message>
        <source>The file says that it is %1 text, but it is damaged. Export it again.</source>
        <translation>Die Datei gibt sich als %1-Text aus, ist aber beschädigt. Exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file can’t be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>There is nothing to import in this file: it needs a line of column names and at least one row below.</source>
        <translation>In dieser Datei gibt es nichts zu importieren: Sie braucht eine Zeile mit den Spaltennamen und mindestens eine Zeile darunter.</translation>
    </message>
    <message>
        <source>Choose above the columns for: %1.</source>
        <translation>Wählen Sie oben die Spalten für: %1.</translation>
    </message>
    <message>
        <source>The books are out of reach. The file and its mapping are kept here: import it when you are online.</source>
        <translation>Die Bücher sind nicht erreichbar. Die Datei und ihre Zuordnung bleiben hier: Importieren Sie sie, wenn Sie online sind.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Line %1 is understood as: invoice %2 to %3, issued %4, due %5, %6</source>
        <translation>Zeile %1 wird verstanden als: Rechnung %2 an %3, ausgestellt am %4, fällig am %5, %6</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1 (%2 offen)</translation>
    </message>
    <message>
        <source>The same invoice appears on line %1 with other values</source>
        <translation>Dieselbe Rechnung steht in Zeile %1 der Datei mit anderen Werten</translation>
    </message>
    <message>
        <source>A quotation mark on line %1 is never closed, so everything below it would be lost. Correct the file, or export it again.</source>
        <translation>Ein Anführungszeichen in Zeile %1 der Datei wird nie geschlossen, alles darunter ginge also verloren. Berichtigen Sie die Datei, oder exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Is the day or the month first? Every date in the file can be read both ways, for example on line %1. Choose the order under “Dates”.</source>
        <translation>Steht der Tag oder der Monat zuerst? Jedes Datum ist auf beide Arten lesbar, zum Beispiel in Zeile %1 der Datei. Wählen Sie die Reihenfolge bei „Datumsangaben“.</translation>
    </message>
    <message>
        <source>Is the sign before the decimals a point or a comma? The amounts can be read both ways, for example on line %1. Choose it under “Decimal sign”.</source>
        <translation>Ist das Zeichen vor den Dezimalstellen ein Punkt oder ein Komma? Die Beträge sind auf beide Arten lesbar, zum Beispiel in Zeile %1 der Datei. Wählen Sie es bei „Dezimalzeichen“.</translation>
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
            <numerusform>%Ln&#xa0;Rate, die erste am %1, die letzte am %2, zwischen %3 und %4.</numerusform>
            <numerusform>%Ln&#xa0;Raten, die erste am %1, die letzte am %2, zwischen %3 und %4.</numerusform>
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
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Kumuliert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
</context>
<context>
    <name>palier::InvoiceListPage</name>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Rechnung</numerusform>
            <numerusform>%Ln&#xa0;Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice matches</source>
        <translation>Keine passende Rechnung</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Noch keine Rechnungen</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Rechnung öffnen</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Only invoices of this customer</source>
        <translation>Nur Rechnungen dieses Kunden</translation>
    </message>
    <message>
        <source>Search invoices</source>
        <translation>Rechnungen durchsuchen</translation>
    </message>
    <message>
        <source>Search number or customer</source>
        <translation>Nummer oder Kunde suchen</translation>
    </message>
    <message>
        <source>Blocking reason</source>
        <translation>Blockierungsgrund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overdue by at least</source>
        <translation>Überfällig seit mindestens</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Import the list from your invoicing program: drop its file anywhere on this window, or choose it.</source>
        <translation>Importieren Sie die Liste aus Ihrem Rechnungsprogramm: Legen Sie die Datei irgendwo auf dieses Fenster, oder wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Rechnungen importieren</translation>
    </message>
    <message>
        <source>Decide on the selected proposals</source>
        <translation>Über die ausgewählten Vorschläge entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>At most %n invoice(s) can be handled at once. Select fewer.</source>
        <translation>
            <numerusform>Höchstens %Ln&#xa0;Rechnung kann auf einmal bearbeitet werden. Wählen Sie weniger aus.</numerusform>
            <numerusform>Höchstens %Ln&#xa0;Rechnungen können auf einmal bearbeitet werden. Wählen Sie weniger aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the selected invoices has a waiting proposal.</source>
        <translation>Keine der ausgewählten Rechnungen hat einen wartenden Vorschlag.</translation>
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
    <message>
        <source>View the payment plan</source>
        <translation>Die Ratenzahlung ansehen</translation>
    </message>
    <message>
        <source>Block this invoice…</source>
        <translation>Diese Rechnung blockieren…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
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
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag überfällig</numerusform>
            <numerusform>%Ln&#xa0;Tage überfällig</numerusform>
        </translation>
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
        <source>Limit %1, here %2</source>
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
    <name>palier::LinkCard</name>
    <message>
        <source>Links to the billing portal</source>
        <translation>Links zum Rechnungsportal</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Alle widerrufen</translation>
    </message>
    <message>
        <source>The portal’s address is not set</source>
        <translation>Die Adresse des Portals fehlt</translation>
    </message>
    <message>
        <source>Without it no link can be made: nobody would know where it leads.</source>
        <translation>Ohne sie lässt sich kein Link anlegen: Niemand wüsste, wohin er führt.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Set the portal’s address</source>
        <translation>Adresse des Portals eintragen</translation>
    </message>
    <message>
        <source>The new link</source>
        <translation>Der neue Link</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the new link</source>
        <translation>Neuen Link kopieren</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Kopiert</translation>
    </message>
    <message>
        <source>Shown this once: the books keep no copy of it. Whoever has it sees what this customer owes, so send it to nobody else.</source>
        <translation>Dieser Link ist nur dieses eine Mal zu sehen: Die Bücher behalten keine Kopie. Wer ihn hat, sieht, was dieser Kunde schuldet; senden Sie ihn niemand anderem.</translation>
    </message>
    <message>
        <source>Links can’t be made or revoked from this window.</source>
        <translation>In diesem Fenster lassen sich keine Links anlegen oder widerrufen.</translation>
    </message>
    <message>
        <source>This customer has no working link to the portal. Every e-mail brings one of its own.</source>
        <translation>Zurzeit kein gültiger Link. Jede E‑Mail enthält einen eigenen.</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>Angelegt am %1 von %2</translation>
    </message>
    <message>
        <source>first opened %1</source>
        <translation>zuerst geöffnet am %1</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>noch nicht geöffnet</translation>
    </message>
    <message>
        <source>Expires %1, %2</source>
        <translation>Läuft am %1 ab, %2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke the link of %1</source>
        <translation>Link vom %1 widerrufen</translation>
    </message>
    <message>
        <source>✓ Revoked: what was opened with it is closed too.</source>
        <translation>✓ Widerrufen: Was damit geöffnet war, ist ebenfalls geschlossen.</translation>
    </message>
    <message>
        <source>Links are made and revoked on the books themselves, and these are out of reach now: %1</source>
        <translation>Links werden in den Büchern selbst angelegt und widerrufen, und die sind gerade nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>This customer has no working link to the portal.</source>
        <translation>Zurzeit kein gültiger Link.</translation>
    </message>
</context>
<context>
    <name>palier::ListArrangement</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>palier::ListCells</name>
    <message>
        <source>%1, waiting to sync</source>
        <translation>%1, wartet auf Übertragung</translation>
    </message>
    <message>
        <source>What you did is waiting to sync.</source>
        <translation>Was Sie getan haben, wartet auf Übertragung.</translation>
    </message>
</context>
<context>
    <name>palier::ListPage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln&#xa0;ausgewählt</numerusform>
            <numerusform>%Ln&#xa0;ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) were copied: more are too many for a clipboard.</source>
        <translation>
            <numerusform>Die erste %Ln&#xa0;Zeile wurde kopiert: Mehr sind für die Zwischenablage zu viele.</numerusform>
            <numerusform>Die ersten %Ln&#xa0;Zeilen wurden kopiert: Mehr sind für die Zwischenablage zu viele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The list is being read from this computer’s copy of the books.</source>
        <translation>Die Liste wird aus der Kopie der Bücher auf diesem Rechner gelesen.</translation>
    </message>
    <message>
        <source>The list can’t be read</source>
        <translation>Die Liste lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Change the search or the filters, or clear both.</source>
        <translation>Ändern Sie die Suche oder die Filter, oder heben Sie beides auf.</translation>
    </message>
</context>
<context>
    <name>palier::ListTable</name>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>palier::Lookout</name>
    <message>
        <source>New proposal</source>
        <translation>Neuer Vorschlag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new proposal(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;neuer Vorschlag</numerusform>
            <numerusform>%Ln&#xa0;neue Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1, %2</source>
        <translation>Der letzte: %1, %2</translation>
    </message>
    <message>
        <source>The books could not accept what you did</source>
        <translation>Die Bücher konnten nicht übernehmen, was Sie getan haben</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%Ln&#xa0;Konflikt anzusehen</numerusform>
            <numerusform>%Ln&#xa0;Konflikte anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail is not going out</source>
        <translation>E-Mails werden nicht versendet</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have not left yet</source>
        <translation>
            <numerusform>%Ln&#xa0;Nachricht wurde noch nicht versendet</numerusform>
            <numerusform>%Ln&#xa0;Nachrichten wurden noch nicht versendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::MainWindow</name>
    <message numerus="yes">
        <source>%n proposal(s) that wait for an answer</source>
        <translation>
            <numerusform>%Ln&#xa0;Vorschlag wartet auf eine Antwort</numerusform>
            <numerusform>%Ln&#xa0;Vorschläge warten auf eine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%Ln&#xa0;Konflikt anzusehen</numerusform>
            <numerusform>%Ln&#xa0;Konflikte anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) not going out</source>
        <translation>
            <numerusform>%Ln&#xa0;E-Mail wird nicht versendet</numerusform>
            <numerusform>%Ln&#xa0;E-Mails werden nicht versendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::MappingHeader</name>
    <message>
        <source>Column “%1” holds</source>
        <translation>Spalte „%1“ enthält</translation>
    </message>
    <message>
        <source>– not used –</source>
        <translation>– nicht verwendet –</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
</context>
<context>
    <name>palier::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ktionen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>&amp;Books…</source>
        <translation>&amp;Bücher…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Show &amp;notices outside the window too</source>
        <translation>&amp;Hinweise auch außerhalb des Fensters zeigen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>&amp;Verwaltung</translation>
    </message>
</context>
<context>
    <name>palier::MessageListModel</name>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>“Send again” is waiting for the books.</source>
        <translation>„Erneut senden“ wartet auf die Bücher.</translation>
    </message>
</context>
<context>
    <name>palier::MessageListPage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Search customer, address or subject</source>
        <translation>Kunde, Adresse oder Betreff suchen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Keine passende Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Nachricht</numerusform>
            <numerusform>%Ln&#xa0;Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes to customers by e-mail appears here: answers to their proposals, and reminders. The first one comes with the first decision.</source>
        <translation>Hier steht, was per E‑Mail an Kunden geht: Antworten auf ihre Vorschläge und Mahnungen. Die erste kommt mit der ersten Entscheidung.</translation>
    </message>
</context>
<context>
    <name>palier::MessagePreview</name>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
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
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Its text was not kept.</source>
        <translation>Ihr Text wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Its text is written when it is sent for the first time, from what is true then.</source>
        <translation>Ihr Text wird beim ersten Senden geschrieben, aus dem, was dann gilt.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>View the plan</source>
        <translation>Ratenzahlung ansehen</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>The message will be sent again</source>
        <translation>Die Nachricht wird erneut gesendet</translation>
    </message>
    <message>
        <source>The last attempt failed</source>
        <translation>Der letzte Versuch ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Keine Nachricht ausgewählt</translation>
    </message>
    <message>
        <source>Select a message to read it here.</source>
        <translation>Wählen Sie eine Nachricht, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>None of them can be sent again.</source>
        <translation>Keine davon kann erneut gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) again</source>
        <translation>
            <numerusform>%Ln&#xa0;Nachricht erneut senden</numerusform>
            <numerusform>%Ln&#xa0;Nachrichten erneut senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are selected</source>
        <translation>
            <numerusform>%Ln&#xa0;Nachricht ist ausgewählt</numerusform>
            <numerusform>%Ln&#xa0;Nachrichten sind ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. It will not be tried again by itself.</source>
        <translation>Nicht gesendet; wird nicht von selbst erneut gesendet</translation>
    </message>
    <message>
        <source>Waiting to sync: the e-mail leaves as soon as the books have your request.</source>
        <translation>Die E‑Mail wird versendet, sobald Ihre Anforderung übertragen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be sent again; the others are sent already, or on their way.</source>
        <translation>
            <numerusform>%Ln&#xa0;davon kann erneut gesendet werden; die anderen sind schon gesendet oder unterwegs.</numerusform>
            <numerusform>%Ln&#xa0;davon können erneut gesendet werden; die anderen sind schon gesendet oder unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the cause, such as a mistake in the customer’s address, and send the message again.</source>
        <translation>Beheben Sie die Ursache, etwa einen Fehler in der Adresse des Kunden, und senden Sie die Nachricht erneut.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
</context>
<context>
    <name>palier::MessageWords</name>
    <message>
        <source>Will be tried again</source>
        <translation>Wird erneut versucht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
</context>
<context>
    <name>palier::MessagesPage</name>
    <message>
        <source>Show them</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>%Ln&#xa0;Nachricht konnte nicht gesendet werden</numerusform>
            <numerusform>%Ln&#xa0;Nachrichten konnten nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait longer than they should</source>
        <translation>
            <numerusform>%Ln&#xa0;Nachricht wartet länger, als sie sollte</numerusform>
            <numerusform>%Ln&#xa0;Nachrichten warten länger, als sie sollten</numerusform>
        </translation>
    </message>
    <message>
        <source>View the plan</source>
        <translation>Ratenzahlung ansehen</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Rechnung öffnen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again</source>
        <translation>
            <numerusform>%Ln&#xa0;Nachricht wird erneut gesendet</numerusform>
            <numerusform>%Ln&#xa0;Nachrichten werden erneut gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not: %1</source>
        <translation>
            <numerusform>Bei %Ln&#xa0;war es nicht möglich: %1</numerusform>
            <numerusform>Bei %Ln&#xa0;war es nicht möglich: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>The computer that sends the e-mails does it, as soon as the books have your change.</source>
        <translation>Der Rechner, der die E‑Mails sendet, erledigt es, sobald die Bücher Ihre Änderung haben.</translation>
    </message>
    <message>
        <source>One of them: “%1”</source>
        <translation>Eine davon: „%1“</translation>
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
        <translation>Von uns pausiert</translation>
    </message>
    <message>
        <source>Customer paused</source>
        <translation>Kunde pausiert</translation>
    </message>
    <message>
        <source>E-mail undeliverable</source>
        <translation>E-Mail unzustellbar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht versendet</translation>
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
        <translation>Pausiert</translation>
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
        <translation>E-Mail fehlgeschlagen</translation>
    </message>
    <message>
        <source>Confirmation of the payment plan</source>
        <translation>Bestätigung der Ratenzahlung</translation>
    </message>
    <message>
        <source>Refusal of the payment plan</source>
        <translation>Ablehnung der Ratenzahlung</translation>
    </message>
    <message>
        <source>Proposal received</source>
        <translation>Vorschlag eingegangen</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Mahnung</translation>
    </message>
    <message>
        <source>Instalment due</source>
        <translation>Rate fällig</translation>
    </message>
    <message>
        <source>Instalment missed</source>
        <translation>Rate versäumt</translation>
    </message>
    <message>
        <source>Payment plan ended</source>
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
            <numerusform>%Ln&#xa0;Tag überfällig</numerusform>
            <numerusform>%Ln&#xa0;Tage überfällig</numerusform>
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
            <numerusform>%Ln&#xa0;wöchentliche Rate, am %1</numerusform>
            <numerusform>%Ln&#xa0;wöchentliche Raten, jeweils am %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on the last day of the month</source>
        <translation>
            <numerusform>%Ln&#xa0;monatliche Rate, am letzten Tag des Monats</numerusform>
            <numerusform>%Ln&#xa0;monatliche Raten, am letzten Tag des Monats</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>Highest total</source>
        <translation>Höchstbetrag</translation>
    </message>
    <message>
        <source>Lowest instalment</source>
        <translation>Mindestrate</translation>
    </message>
    <message>
        <source>Most instalments</source>
        <translation>Höchstzahl der Raten</translation>
    </message>
    <message>
        <source>Longest duration</source>
        <translation>Höchstdauer</translation>
    </message>
    <message>
        <source>First payment within</source>
        <translation>Höchstfrist bis zur ersten Zahlung</translation>
    </message>
    <message>
        <source>Invoices overdue for at least</source>
        <translation>Mindestverzug der Rechnungen</translation>
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
            <numerusform>%Ln&#xa0;Tag</numerusform>
            <numerusform>%Ln&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision undone</source>
        <translation>Entscheidung rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on the %1 of the month</source>
        <translation>
            <numerusform>%Ln&#xa0;monatliche Rate, am %1. des Monats</numerusform>
            <numerusform>%Ln&#xa0;monatliche Raten, am %1. des Monats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>palier::Navigation</name>
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
        <translation>Abgleich fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln&#xa0;zu übertragen</numerusform>
            <numerusform>%Ln&#xa0;zu übertragen</numerusform>
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
        <source>Where the books are: on this computer, or on a team’s server</source>
        <translation>Wo die Bücher sind: auf diesem Rechner oder auf dem Server eines Teams</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>palier::NoteText</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>The whole note</source>
        <translation>Die ganze Bemerkung</translation>
    </message>
    <message>
        <source>Only the first lines of the note</source>
        <translation>Nur die ersten Zeilen der Bemerkung</translation>
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
        <source>Password of the books’ server</source>
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
        <source>The keychain can’t be read</source>
        <translation>Der Schlüsselbund kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>You can go on working: what you do is kept here and sent when you have signed in.</source>
        <translation>Sie können weiterarbeiten: Was Sie tun, bleibt hier aufgehoben und wird übertragen, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Abgleich fehlgeschlagen</translation>
    </message>
    <message>
        <source>You can go on working: what you do is kept here and sent when it works again.</source>
        <translation>Sie können weiterarbeiten: Was Sie tun, bleibt hier aufgehoben und wird übertragen, sobald es wieder geht.</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Passwort erforderlich</translation>
    </message>
    <message>
        <source>The server refuses the password of %1, or knows no such login. Type it again, or ask an admin for a new one; another login is chosen under “Books…”.</source>
        <translation>Der Server lehnt das Passwort von %1 ab oder kennt diesen Anmeldenamen nicht. Geben Sie es erneut ein, oder bitten Sie einen Administrator um ein neues; einen anderen Anmeldenamen wählen Sie unter „Bücher…“.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again with the keychain</source>
        <translation>Mit dem Schlüsselbund erneut versuchen</translation>
    </message>
</context>
<context>
    <name>palier::NoticeCard</name>
    <message>
        <source>Close the notice: %1</source>
        <translation>Hinweis schließen: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>View the notice: %1</source>
        <translation>Hinweis ansehen: %1</translation>
    </message>
</context>
<context>
    <name>palier::OneChoiceFilter</name>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
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
        <source>The books are out of reach</source>
        <translation>Die Bücher sind nicht erreichbar</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Your login no longer works in these books</source>
        <translation>Ihr Anmeldename gilt in diesen Büchern nicht mehr</translation>
    </message>
    <message>
        <source>Open other books…</source>
        <translation>Andere Bücher öffnen…</translation>
    </message>
    <message>
        <source>The books can’t be opened</source>
        <translation>Die Bücher können nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Passwort erforderlich</translation>
    </message>
    <message>
        <source>This computer fills its own copy of the books for the first time. Later Palier starts at once, online or offline.</source>
        <translation>Dieser Rechner füllt zum ersten Mal seine eigene Kopie der Bücher. Später startet Palier sofort, online oder offline.</translation>
    </message>
    <message>
        <source>This computer has no copy of the books yet, so there is nothing to show. Palier tries again by itself.</source>
        <translation>Dieser Rechner hat noch keine Kopie der Bücher, also gibt es nichts zu zeigen. Palier versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>This computer has no copy of the books yet. Sign in above to fetch it.</source>
        <translation>Dieser Rechner hat noch keine Kopie der Bücher. Melden Sie sich oben an, um sie zu holen.</translation>
    </message>
    <message>
        <source>The copy on this computer was deleted. Ask an admin if that is a mistake.</source>
        <translation>Die Kopie auf diesem Rechner wurde gelöscht. Fragen Sie einen Administrator, wenn das ein Irrtum ist.</translation>
    </message>
</context>
<context>
    <name>palier::OwedCard</name>
    <message>
        <source>What they owe</source>
        <translation>Was dieser Kunde schuldet</translation>
    </message>
    <message>
        <source>Their invoices</source>
        <translation>Rechnungen ansehen</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Offen in %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>of which overdue</source>
        <translation>davon überfällig</translation>
    </message>
    <message>
        <source>They owe nothing.</source>
        <translation>Dieser Kunde schuldet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s), none overdue.</source>
        <translation>
            <numerusform>%Ln&#xa0;offene Rechnung, nicht überfällig.</numerusform>
            <numerusform>%Ln&#xa0;offene Rechnungen, keine überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them overdue, the oldest since %3 (%4).</source>
        <translation>%1, davon %2 überfällig, die älteste seit dem %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;offene Rechnung</numerusform>
            <numerusform>%Ln&#xa0;offene Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag</numerusform>
            <numerusform>%Ln&#xa0;Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PageNames</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Payment plans</source>
        <translation>Ratenzahlungen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Rechnungen importieren</translation>
    </message>
    <message>
        <source>Administration settings</source>
        <translation>Administrationseinstellungen</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Palier</source>
        <translation>Über Palier</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Ratenzahlung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
</context>
<context>
    <name>palier::PauseCard</name>
    <message>
        <source>Proposals and messages</source>
        <translation>Vorschläge und Nachrichten</translation>
    </message>
    <message>
        <source>May propose payment plans</source>
        <translation>Darf Ratenzahlungen vorschlagen</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren…</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Last day of the pause</source>
        <translation>Letzter Tag der Pause</translation>
    </message>
    <message>
        <source>The billing portal shows them no request button.</source>
        <translation>Das Rechnungsportal zeigt diesem Kunden keine Schaltfläche dafür.</translation>
    </message>
    <message>
        <source>Proposals are switched off for everybody in the settings.</source>
        <translation>Vorschläge sind in den Einstellungen für alle ausgeschaltet.</translation>
    </message>
    <message>
        <source>Within the limits of the settings.</source>
        <translation>In den Grenzen der Einstellungen.</translation>
    </message>
    <message>
        <source>Change the pause…</source>
        <translation>Pause ändern…</translation>
    </message>
    <message>
        <source>Not paused. While a customer is paused nothing is sent to them: their open invoices are blocked, and so are those that are imported later. Other blocks stay as they are.</source>
        <translation>Nicht pausiert. Solange ein Kunde pausiert ist, wird ihm nichts gesendet: Seine offenen Rechnungen sind blockiert, später importierte ebenso. Andere Blockierungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Paused indefinitely.</source>
        <translation>Unbefristet pausiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s) are blocked by it.</source>
        <translation>
            <numerusform>%Ln&#xa0;offene Rechnung ist dadurch blockiert.</numerusform>
            <numerusform>%Ln&#xa0;offene Rechnungen sind dadurch blockiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1, %2.</source>
        <translation>Von %1, %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Paused up to and including %1.</source>
        <translation>Pausiert bis einschließlich %1.</translation>
    </message>
</context>
<context>
    <name>palier::PayingCard</name>
    <message>
        <source>How they have paid</source>
        <translation>Zahlungsverhalten</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Verspätet bezahlt</translation>
    </message>
    <message numerus="yes">
        <source>%n settled invoice(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;beglichenen Rechnung</numerusform>
            <numerusform>%Ln&#xa0;beglichenen Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Verspätung</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) on average</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag im Durchschnitt</numerusform>
            <numerusform>%Ln&#xa0;Tage im Durchschnitt</numerusform>
        </translation>
    </message>
    <message>
        <source>never late</source>
        <translation>nie verspätet</translation>
    </message>
    <message>
        <source>Last settled on</source>
        <translation>Zuletzt beglichen am</translation>
    </message>
    <message>
        <source>%1% of %2</source>
        <translation>%1&#xa0;% von %2</translation>
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
            <numerusform>%Ln&#xa0;Rechnung beglichen</numerusform>
            <numerusform>%Ln&#xa0;Rechnungen beglichen</numerusform>
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
            <numerusform>%Ln&#xa0;Tag</numerusform>
            <numerusform>%Ln&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag verspätet</numerusform>
            <numerusform>%Ln&#xa0;Tage verspätet</numerusform>
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
    <message numerus="yes">
        <source>%n+ day(s)</source>
        <translation>
            <numerusform>%Ln+ Tag</numerusform>
            <numerusform>%Ln+ Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 late.</source>
        <translation>%1, %2 verspätet.</translation>
    </message>
    <message>
        <source>%1, all of them late, by %2 on average.</source>
        <translation>%1, alle verspätet, um durchschnittlich %2.</translation>
    </message>
    <message>
        <source>%1, 1 of them late, by %2.</source>
        <translation>%1, davon 1 verspätet, um %2.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n settled invoice(s), oldest first: a bar for days late, a dot for in time.</source>
        <translation>
            <numerusform>Die letzte %Ln&#xa0;beglichene Rechnung: Ein Balken zeigt die Verzugstage, ein Punkt eine pünktliche Zahlung.</numerusform>
            <numerusform>Die letzten %Ln&#xa0;beglichenen Rechnungen, die älteste zuerst: Ein Balken zeigt die Verzugstage, ein Punkt eine pünktliche Zahlung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PeriodFilter</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
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
        <source>Your decision is waiting to sync.</source>
        <translation>Ihre Entscheidung wartet auf Übertragung.</translation>
    </message>
</context>
<context>
    <name>palier::PlanKeepingCard</name>
    <message>
        <source>Payment plans</source>
        <translation>Ratenzahlungen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%Ln&#xa0;wartet auf Antwort</numerusform>
            <numerusform>%Ln&#xa0;warten auf Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%Ln&#xa0;aktiv</numerusform>
            <numerusform>%Ln&#xa0;aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%Ln&#xa0;eingehalten</numerusform>
            <numerusform>%Ln&#xa0;eingehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%Ln&#xa0;nicht eingehalten</numerusform>
            <numerusform>%Ln&#xa0;nicht eingehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln&#xa0;abgelehnt</numerusform>
            <numerusform>%Ln&#xa0;abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn or lapsed</source>
        <translation>
            <numerusform>%Ln&#xa0;zurückgezogen oder verfallen</numerusform>
            <numerusform>%Ln&#xa0;zurückgezogen oder verfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>They have never proposed a payment plan.</source>
        <translation>Dieser Kunde hat noch nie eine Ratenzahlung vorgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>und %Ln&#xa0;ältere</numerusform>
            <numerusform>und %Ln&#xa0;ältere</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed on %1</source>
        <translation>Vorgeschlagen am %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>View the plan of %1, %2</source>
        <translation>Ratenzahlung vom %1 ansehen, %2</translation>
    </message>
</context>
<context>
    <name>palier::PlanListModel</name>
    <message>
        <source>Proposed on</source>
        <translation>Vorgeschlagen am</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Next instalment</source>
        <translation>Nächste Rate</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, verspätet</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
</context>
<context>
    <name>palier::PlanListPage</name>
    <message>
        <source>Payment plans</source>
        <translation>Ratenzahlungen</translation>
    </message>
    <message>
        <source>Search payment plans</source>
        <translation>Ratenzahlungen durchsuchen</translation>
    </message>
    <message>
        <source>Search customer or invoice</source>
        <translation>Kunde oder Rechnung suchen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due within three days</source>
        <translation>Fällig binnen drei Tagen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Rechnung öffnen</translation>
    </message>
    <message>
        <source>View, approve or refuse…</source>
        <translation>Ansehen, genehmigen oder ablehnen…</translation>
    </message>
    <message>
        <source>No payment plans yet</source>
        <translation>Noch keine Ratenzahlungen</translation>
    </message>
    <message>
        <source>They come from customers, who ask for them in the billing portal. An admin switches that on: Administration settings, Billing, Allow proposal.</source>
        <translation>Sie kommen von Kunden, die sie im Rechnungsportal anfragen. Ein Administrator schaltet das ein: Administrationseinstellungen, Rechnungsprozess, Vorschlag erlauben.</translation>
    </message>
    <message>
        <source>No payment plan matches</source>
        <translation>Keine passende Ratenzahlung</translation>
    </message>
    <message numerus="yes">
        <source>%n payment plan(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Ratenzahlung</numerusform>
            <numerusform>%Ln&#xa0;Ratenzahlungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PlanNews</name>
    <message>
        <source>This proposal can’t be approved as it stands</source>
        <translation>Dieser Vorschlag kann so nicht genehmigt werden</translation>
    </message>
    <message>
        <source>The time for an answer is over</source>
        <translation>Die Zeit für eine Antwort ist um</translation>
    </message>
    <message>
        <source>The last day was %1. The proposal lapses at the next automatic run, unless you answer before.</source>
        <translation>Der letzte Tag war der %1. Der Vorschlag verfällt beim nächsten automatischen Lauf, wenn Sie nicht vorher antworten.</translation>
    </message>
    <message>
        <source>By %1, %2.</source>
        <translation>Entschieden von %1, %2.</translation>
    </message>
    <message>
        <source>By %1, %2: %3.</source>
        <translation>Entschieden von %1, %2: %3.</translation>
    </message>
    <message>
        <source>Waiting to sync: the e-mail leaves as soon as the books have your decision.</source>
        <translation>Die E‑Mail wird versendet, sobald die Entscheidung übertragen ist.</translation>
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
        <source>It is active once somebody else approves it too.</source>
        <translation>Aktiv, sobald jemand anders ebenfalls genehmigt.</translation>
    </message>
    <message>
        <source>It waits for the customer’s answer.</source>
        <translation>Wartet auf die Antwort des Kunden.</translation>
    </message>
    <message>
        <source>Nothing is expected from the customer until it goes on.</source>
        <translation>Vom Kunden wird nichts erwartet, bis es weitergeht.</translation>
    </message>
    <message>
        <source>The plan no longer blocks its invoices, and reminders continue. There is nothing to decide.</source>
        <translation>Die Ratenzahlung blockiert die Rechnungen nicht mehr, und Mahnungen gehen weiter. Es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>The last day for an answer was %1.</source>
        <translation>Der letzte Tag für eine Antwort war der %1.</translation>
    </message>
    <message>
        <source>Lapsed: nobody answered in time</source>
        <translation>Verfallen: Niemand hat rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Completed: everything is paid</source>
        <translation>Abgeschlossen: Alles ist bezahlt</translation>
    </message>
    <message>
        <source>Broken: an instalment was not paid</source>
        <translation>Nicht eingehalten: Eine Rate wurde nicht bezahlt</translation>
    </message>
    <message>
        <source>The plan no longer blocks its invoices, and reminders continue.</source>
        <translation>Die Ratenzahlung blockiert die Rechnungen nicht mehr, und Mahnungen gehen weiter.</translation>
    </message>
    <message>
        <source>Terminated by staff</source>
        <translation>Von Mitarbeitern beendet</translation>
    </message>
    <message>
        <source>%1: limit %2, here %3</source>
        <translation>%1: Grenze %2, hier %3</translation>
    </message>
    <message>
        <source>Outside the limits</source>
        <translation>Außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Not paid: %1, the first of it due on %2.</source>
        <translation>Nicht bezahlt: %1, die erste Rate davon war am %2 fällig.</translation>
    </message>
    <message>
        <source>The customer is late with this plan</source>
        <translation>Der Kunde ist mit dieser Ratenzahlung in Verzug</translation>
    </message>
    <message>
        <source>The plan no longer blocks its invoices, and reminders continue. The customer can ask again.</source>
        <translation>Die Ratenzahlung blockiert die Rechnungen nicht mehr, und Mahnungen gehen weiter. Der Kunde kann erneut anfragen.</translation>
    </message>
    <message>
        <source>Not paid: %1, due on %2.</source>
        <translation>Nicht bezahlt: %1, fällig am %2.</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Genehmigt von %1, %2</translation>
    </message>
    <message>
        <source>Refused by %1, %2</source>
        <translation>Abgelehnt von %1, %2</translation>
    </message>
    <message>
        <source>Refused by %1, %2: %3</source>
        <translation>Abgelehnt von %1, %2: %3</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>Beendet am %1.</translation>
    </message>
    <message>
        <source>Ended on %1, recorded by %2.</source>
        <translation>Beendet am %1, eingetragen von %2.</translation>
    </message>
    <message>
        <source>Approved by %1, %2.</source>
        <translation>Genehmigt von %1, %2.</translation>
    </message>
</context>
<context>
    <name>palier::ProposalListModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Ratenzahlung</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>answer overdue</source>
        <translation>Antwort überfällig</translation>
    </message>
    <message>
        <source>answer today</source>
        <translation>Antwort heute</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>Antwort bis %1</translation>
    </message>
    <message>
        <source>Waiting to sync</source>
        <translation>Wartet auf Übertragung</translation>
    </message>
    <message>
        <source>Balance changed</source>
        <translation>Saldo geändert</translation>
    </message>
    <message>
        <source>Date passed</source>
        <translation>Datum vorbei</translation>
    </message>
    <message>
        <source>Outside limits</source>
        <translation>Außerhalb der Grenzen</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n day(s)</source>
        <translation>
            <numerusform>wartet seit %Ln&#xa0;Tag</numerusform>
            <numerusform>wartet seit %Ln&#xa0;Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::QueueHead</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Deadline first</source>
        <translation>Frist zuerst</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Search proposals</source>
        <translation>Vorschläge durchsuchen</translation>
    </message>
    <message>
        <source>Search customer or invoice</source>
        <translation>Kunde oder Rechnung suchen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>palier::QueuePage</name>
    <message>
        <source>Next proposal</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The list is being read from this computer’s copy of the books.</source>
        <translation>Die Liste wird aus der Kopie der Bücher auf diesem Rechner gelesen.</translation>
    </message>
    <message>
        <source>The list can’t be read</source>
        <translation>Die Liste lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Every proposal has its answer. New ones appear here by themselves.</source>
        <translation>Jeder Vorschlag hat seine Antwort. Neue erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>No proposal matches</source>
        <translation>Kein passender Vorschlag</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Open it on a page of its own</source>
        <translation>Auf einer eigenen Seite öffnen</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln&#xa0;Treffer</numerusform>
            <numerusform>%Ln&#xa0;Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a proposal</source>
        <translation>Wählen Sie einen Vorschlag</translation>
    </message>
    <message>
        <source>Select several with Ctrl or Shift to decide them in one go.</source>
        <translation>Wählen Sie mehrere mit Strg oder Umschalt, um in einem Zug über sie zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln&#xa0;wartet</numerusform>
            <numerusform>%Ln&#xa0;warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>Open the invoices</source>
        <translation>Rechnungen öffnen</translation>
    </message>
    <message>
        <source>Change the search or the filters, or clear both.</source>
        <translation>Ändern Sie die Suche oder die Filter, oder heben Sie beides auf.</translation>
    </message>
</context>
<context>
    <name>palier::QueueTable</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
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
        <translation>Bemerkung für die E‑Mail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Note to the customer (optional)</source>
        <translation>Bemerkung für die E‑Mail (optional)</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Grund wählen…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeichen zu lang</numerusform>
            <numerusform>%Ln&#xa0;Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason and note appear in the e-mail to the customer.</source>
        <translation>Grund und Bemerkung erscheinen in der E‑Mail.</translation>
    </message>
    <message>
        <source>Note to the customers</source>
        <translation>Bemerkung für die E‑Mails</translation>
    </message>
    <message>
        <source>Reason and note appear in each customer’s e-mail.</source>
        <translation>Grund und Bemerkung erscheinen in der E‑Mail an jeden Kunden.</translation>
    </message>
    <message>
        <source>Note to the customers (optional)</source>
        <translation>Bemerkung für die E‑Mails (optional)</translation>
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
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Pause after a refusal</source>
        <translation>Pause nach einer Ablehnung</translation>
    </message>
    <message>
        <source>Reminders due today</source>
        <translation>Heute fällige Mahnungen</translation>
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
        <source>No reminder is due today.</source>
        <translation>Heute ist keine Mahnung fällig.</translation>
    </message>
    <message>
        <source>Due today: reminders to %1 about %2.</source>
        <translation>Heute fällig: Mahnungen an %1 zu insgesamt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Kunden</numerusform>
            <numerusform>%Ln&#xa0;Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Rechnung</numerusform>
            <numerusform>%Ln&#xa0;Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch reminders on?</source>
        <translation>Mahnungen einschalten?</translation>
    </message>
    <message>
        <source>Days after the due date, one number for each reminder.</source>
        <translation>Tage nach der Fälligkeit, eine Zahl für jede Mahnung.</translation>
    </message>
    <message>
        <source>The next reminder waits at least this long after a plan was refused or broken, or has lapsed.</source>
        <translation>Die nächste Mahnung wartet mindestens so lange nach einer abgelehnten, nicht eingehaltenen oder verfallenen Ratenzahlung.</translation>
    </message>
    <message>
        <source>Off at first, so that importing old invoices never sends a flood. Before you switch it on, you see who would get what.</source>
        <translation>Anfangs ausgeschaltet, damit der Import alter Rechnungen nie eine Flut auslöst. Vor dem Einschalten sehen Sie die heute fälligen Mahnungen.</translation>
    </message>
</context>
<context>
    <name>palier::ReviewPage</name>
    <message>
        <source>Payment plan</source>
        <translation>Ratenzahlung</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Next proposal (%1)</source>
        <translation>Nächster Vorschlag (%1)</translation>
    </message>
    <message>
        <source>Next proposal, or back to the list</source>
        <translation>Nächster Vorschlag, oder zurück zur Liste</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
</context>
<context>
    <name>palier::ReviewPanel</name>
    <message>
        <source>%1. Proposed on %2.</source>
        <translation>%1. Vorgeschlagen am %2.</translation>
    </message>
    <message>
        <source>Answer by %1.</source>
        <translation>Antwort bis %1.</translation>
    </message>
    <message>
        <source>Outside limits</source>
        <translation>Außerhalb der Grenzen</translation>
    </message>
</context>
<context>
    <name>palier::RoleWords</name>
    <message>
        <source>Reviewer</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Office service</source>
        <translation>Hintergrunddienst</translation>
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
        <source>Decides on payment plans, blocks invoices and changes customers’ details. Can’t change settings or users.</source>
        <translation>Entscheidet über Ratenzahlungen, blockiert Rechnungen und bearbeitet Kundendaten. Kann weder Einstellungen noch Benutzer ändern.</translation>
    </message>
    <message>
        <source>Everything a reviewer does, and settings, imports and users.</source>
        <translation>Alles, was ein Bearbeiter tut, dazu Einstellungen, Importe und Benutzer.</translation>
    </message>
    <message>
        <source>For the headless service: sends mail, runs reminders and imports. Doesn’t decide.</source>
        <translation>Für den Dienst ohne Bildschirm: versendet E‑Mails, führt Mahnungen und Importe aus. Entscheidet nicht.</translation>
    </message>
    <message>
        <source>For the portal’s service: reaches one customer at a time, by their link. Not for people.</source>
        <translation>Für den Dienst des Portals: erreicht immer nur einen Kunden, über dessen Link. Nicht für Menschen.</translation>
    </message>
    <message>
        <source>Reads everything, the audit log too. Changes nothing.</source>
        <translation>Liest alles, auch das Prüfprotokoll. Ändert nichts.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t decide on payment plans. Ask a reviewer or an admin.</source>
        <translation>Mit Ihrer Rolle (%1) können Sie nicht über Ratenzahlungen entscheiden. Fragen Sie einen Bearbeiter oder einen Administrator.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t block invoices. Ask a reviewer or an admin.</source>
        <translation>Mit Ihrer Rolle (%1) können Sie keine Rechnungen blockieren. Fragen Sie einen Bearbeiter oder einen Administrator.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t change customers. Ask a reviewer or an admin.</source>
        <translation>Mit Ihrer Rolle (%1) können Sie keine Kunden ändern. Fragen Sie einen Bearbeiter oder einen Administrator.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t make or revoke links. Ask a reviewer or an admin.</source>
        <translation>Mit Ihrer Rolle (%1) können Sie keine Links anlegen oder widerrufen. Fragen Sie einen Bearbeiter oder einen Administrator.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t change settings. Ask an admin.</source>
        <translation>Mit Ihrer Rolle (%1) können Sie keine Einstellungen ändern. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t change users. Ask an admin.</source>
        <translation>Mit Ihrer Rolle (%1) können Sie keine Benutzer ändern. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t import invoices. Ask an admin.</source>
        <translation>Mit Ihrer Rolle (%1) können Sie keine Rechnungen importieren. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t send messages again. Ask an admin.</source>
        <translation>Mit Ihrer Rolle (%1) können Sie keine Nachrichten erneut senden. Fragen Sie einen Administrator.</translation>
    </message>
</context>
<context>
    <name>palier::SavedFilters</name>
    <message>
        <source>None yet. Filter the list, give the filter a name and save it here.</source>
        <translation>Noch keine. Filtern Sie die Liste, geben Sie dem Filter einen Namen und speichern Sie ihn hier.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Name for what is filtered now</source>
        <translation>Name für den jetzigen Filter</translation>
    </message>
    <message>
        <source>Nothing is filtered now.</source>
        <translation>Jetzt ist nichts gefiltert.</translation>
    </message>
    <message>
        <source>Another saved filter has this name already.</source>
        <translation>Ein anderer gespeicherter Filter heißt schon so.</translation>
    </message>
</context>
<context>
    <name>palier::ServerForm</name>
    <message>
        <source>The team’s server</source>
        <translation>Der Server des Teams</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Its name, or several separated by commas: the one that takes changes is found by itself.</source>
        <translation>Der Name des Servers, oder mehrere durch Kommas getrennt: Der Server, der Änderungen annimmt, wird von selbst gefunden.</translation>
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
        <source>Kept in this computer’s keychain and nowhere else. Leave empty if you sign in with a certificate or a password file.</source>
        <translation>Wird im Schlüsselbund dieses Rechners aufbewahrt und nirgends sonst. Leer lassen, wenn Sie sich mit Zertifikat oder Passwortdatei anmelden.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A file from your IT department, where the server’s certificate is not from a public authority. Usually empty.</source>
        <translation>Eine Datei von der IT, wenn das Zertifikat des Servers nicht von einer öffentlichen Stelle stammt. Meist leer.</translation>
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
        <source>✓ Saved here, waiting to sync</source>
        <translation>✓ Hier gespeichert, wartet auf Übertragung</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Gespeichert</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 auf die Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>„%1“ wurde nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has put “%1” here. What you type takes its place when you save it.</source>
        <translation>Inzwischen hat jemand anders hier „%1“ eingetragen. Was Sie eingeben, ersetzt es beim Speichern.</translation>
    </message>
</context>
<context>
    <name>palier::SettingText</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Geben Sie eine ganze Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Enter an amount such as %1, without a currency.</source>
        <translation>Geben Sie einen Betrag wie %1 ein, ohne Währung.</translation>
    </message>
    <message>
        <source>Enter one e-mail address, such as name@example.com.</source>
        <translation>Geben Sie eine E‑Mail-Adresse wie name@example.com ein.</translation>
    </message>
    <message>
        <source>Enter a web address such as https://pay.example.com, without a user, ? or #.</source>
        <translation>Geben Sie eine Webadresse wie https://pay.example.com ein, ohne Benutzer, ? oder #.</translation>
    </message>
    <message>
        <source>Enter days that increase from step to step, separated by commas: 7, 21, 35.</source>
        <translation>Geben Sie Tage ein, die von Stufe zu Stufe steigen, durch Kommas getrennt: 7, 21, 35.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Brussels.</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste, etwa Europe/Brussels.</translation>
    </message>
    <message>
        <source>This is no IBAN, or a digit is mistyped: its check digits don’t fit.</source>
        <translation>Das ist keine IBAN, oder eine Ziffer ist vertippt: Die Prüfziffern passen nicht.</translation>
    </message>
    <message>
        <source>Choose days of the calendar.</source>
        <translation>Wählen Sie Tage des Kalenders.</translation>
    </message>
    <message>
        <source>Enter the name of a server such as smtp.example.com, or its IP address.</source>
        <translation>Geben Sie den Namen eines Servers wie smtp.example.com oder seine IP-Adresse ein.</translation>
    </message>
    <message>
        <source>Enter a domain such as example.com: letters, digits, points and hyphens.</source>
        <translation>Geben Sie eine Domain wie example.com ein: Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>A BIC has 8 or 11 letters and digits, such as GKCCBEBB.</source>
        <translation>Ein BIC hat 8 oder 11 Buchstaben und Ziffern, etwa GKCCBEBB.</translation>
    </message>
    <message>
        <source>Enter words of the letters a to z and digits, separated by commas: court order, insolvency.</source>
        <translation>Geben Sie Wörter aus den Buchstaben a bis z und Ziffern ein, durch Kommas getrennt: Gerichtsbeschluss, Insolvenz.</translation>
    </message>
    <message>
        <source>Enter one line of at most 500 characters.</source>
        <translation>Geben Sie eine Zeile von höchstens 500&#xa0;Zeichen ein.</translation>
    </message>
    <message>
        <source>Allowed: %1–%2.</source>
        <translation>Erlaubt:&#xa0;%1–%2.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
</context>
<context>
    <name>palier::ShortcutsPage</name>
    <message>
        <source>Everything can be done without a mouse: Tab goes from control to control, the arrow keys move in lists, Enter opens, Alt opens the menus.</source>
        <translation>Alles geht ohne Maus: Tab führt von Element zu Element, mit den Pfeiltasten bewegen Sie sich in Listen, Eingabe öffnet, Alt öffnet die Menüs.</translation>
    </message>
    <message>
        <source>On the page %1</source>
        <translation>Auf der Seite %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>palier::SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, aufsteigend</translation>
    </message>
</context>
<context>
    <name>palier::SplitShare</name>
    <message>
        <source>Drag to resize; double-click to restore the original sizes</source>
        <translation>Ziehen, um den Platz aufzuteilen; Doppelklick teilt ihn auf wie zu Beginn</translation>
    </message>
</context>
<context>
    <name>palier::StationSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>For your account on this computer alone; colleagues have their own.</source>
        <translation>Nur für Ihr Konto auf diesem Rechner; Kollegen haben ihre eigene.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>For the windows, and how dates and amounts are written. Applies from the next start.</source>
        <translation>Für die Fenster und die Schreibweise von Beträgen und Datumsangaben. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Applies at once.</source>
        <translation>Gilt sofort.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>Relative to the system’s text size. Applies from the next start.</source>
        <translation>Im Verhältnis zur Systemschrift. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>This computer can’t keep its settings</source>
        <translation>Dieser Rechner kann seine Einstellungen nicht behalten</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Gespeichert</translation>
    </message>
    <message>
        <source>Close Palier and start it again to see it.</source>
        <translation>Schließen Sie Palier und starten Sie es neu, um es zu sehen.</translation>
    </message>
    <message>
        <source>Notices outside the window</source>
        <translation>Hinweise außerhalb des Fensters</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>A new proposal, a conflict or e-mail that is not going out is also shown as a system notification, for when the window is not in front of you. It shows the customer’s name and the amount.</source>
        <translation>Ein neuer Vorschlag, ein Konflikt oder nicht versendete E‑Mails werden auch als Systembenachrichtigung angezeigt, wenn Sie das Fenster nicht vor sich haben. Der Name des Kunden und der Betrag stehen darin.</translation>
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
        <source>%n waiting to sync</source>
        <translation>
            <numerusform>%Ln&#xa0;wartet auf Übertragung</numerusform>
            <numerusform>%Ln&#xa0;warten auf Übertragung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Konflikt</numerusform>
            <numerusform>%Ln&#xa0;Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%Ln&#xa0;Konflikt anzusehen</numerusform>
            <numerusform>%Ln&#xa0;Konflikte anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
</context>
<context>
    <name>palier::UndoBanner</name>
    <message>
        <source>Undo decision</source>
        <translation>Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The decision stands</source>
        <translation>Die Entscheidung gilt</translation>
    </message>
    <message>
        <source>Waiting to sync: the e-mail leaves as soon as the books have your decision.</source>
        <translation>Die E‑Mail wird versendet, sobald die Entscheidung übertragen ist.</translation>
    </message>
    <message>
        <source>Waiting to sync: the e-mails leave as soon as the books have your decisions.</source>
        <translation>Die E‑Mails werden versendet, sobald die Entscheidungen übertragen sind.</translation>
    </message>
    <message numerus="yes">
        <source>The e-mail leaves in %n s.</source>
        <translation>
            <numerusform>Die E-Mail wird in %Ln&#xa0;s versendet.</numerusform>
            <numerusform>Die E-Mail wird in %Ln&#xa0;s versendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first e-mail leaves in %n s.</source>
        <translation>
            <numerusform>Die erste E‑Mail wird in %Ln&#xa0;s versendet.</numerusform>
            <numerusform>Die erste E‑Mail wird in %Ln&#xa0;s versendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The e-mail has not left yet.</source>
        <translation>Die E‑Mail ist noch nicht versendet.</translation>
    </message>
    <message>
        <source>Not all of the e-mails have left yet.</source>
        <translation>Noch sind nicht alle E‑Mails versendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) approved</source>
        <translation>
            <numerusform>%Ln&#xa0;Vorschlag genehmigt</numerusform>
            <numerusform>%Ln&#xa0;Vorschläge genehmigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) refused</source>
        <translation>
            <numerusform>%Ln&#xa0;Vorschlag abgelehnt</numerusform>
            <numerusform>%Ln&#xa0;Vorschläge abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: %1, %2</source>
        <translation>Genehmigt: %1, %2</translation>
    </message>
    <message>
        <source>Refused: %1, %2</source>
        <translation>Abgelehnt: %1, %2</translation>
    </message>
    <message>
        <source>Undo decisions</source>
        <translation>Entscheidungen rückgängig machen</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
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
        <source>Users can’t be changed from this window.</source>
        <translation>Benutzer können von diesem Fenster aus nicht geändert werden.</translation>
    </message>
    <message>
        <source>You can’t change users now</source>
        <translation>Sie können jetzt keine Benutzer ändern</translation>
    </message>
    <message>
        <source>These books are on this computer alone</source>
        <translation>Diese Bücher sind nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Roles are recorded, but whoever uses this computer’s account has every right. On a team’s server each user has a login, and the books hold them to their role.</source>
        <translation>Rollen werden festgehalten, aber wer das Konto dieses Rechners benutzt, hat jedes Recht. Auf dem Server eines Teams hat jeder einen eigenen Anmeldenamen, und die Bücher setzen seine Rolle durch.</translation>
    </message>
    <message>
        <source>You can’t remove yourself. Another admin can.</source>
        <translation>Sie können sich nicht selbst entfernen. Ein anderer Administrator kann es.</translation>
    </message>
    <message>
        <source>Selected user</source>
        <translation>Ausgewählter Benutzer</translation>
    </message>
    <message>
        <source>✓ %1 has been added.</source>
        <translation>✓ %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>✓ %1 has been changed.</source>
        <translation>✓ %1 wurde geändert.</translation>
    </message>
    <message>
        <source>✓ %1 has been removed.</source>
        <translation>✓ %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The login loses every right at once. That person’s copy of the books is deleted when their computer is next in contact. What they have decided stays.</source>
        <translation>Der Anmeldename verliert sofort jedes Recht. Die Kopie der Bücher dieser Person wird gelöscht, sobald ihr Rechner wieder Kontakt hat. Was sie entschieden hat, bleibt.</translation>
    </message>
</context>
<context>
    <name>palier::WindowedModel</name>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
</context>
</TS>
