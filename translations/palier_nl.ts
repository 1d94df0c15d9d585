<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
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
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
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
        <translation>Klanten stellen voor hoe ze betalen; u beslist.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Under development</source>
        <translation>In ontwikkeling</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebouwd met</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>About Palier</source>
        <translation>Over Palier</translation>
    </message>
</context>
<context>
    <name>palier::ActOutcome</name>
    <message>
        <source>✓ Saved here, waiting to sync</source>
        <translation>✓ Hier opgeslagen, wacht op synchronisatie</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Opgeslagen</translation>
    </message>
</context>
<context>
    <name>palier::AdminPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturatie</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Creditor and portal</source>
        <translation>Schuldeiser en portaal</translation>
    </message>
    <message>
        <source>Administration settings</source>
        <translation>Administratie-instellingen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>You can look at the settings, not change them</source>
        <translation>U kunt de instellingen bekijken, niet wijzigen</translation>
    </message>
    <message>
        <source>No setting matches. Try another word.</source>
        <translation>Geen instelling gevonden. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Instellingen zoeken</translation>
    </message>
    <message>
        <source>Save the mail server’s password</source>
        <translation>Wachtwoord van de mailserver opslaan</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Een testbericht versturen</translation>
    </message>
    <message>
        <source>Add the new user</source>
        <translation>De nieuwe gebruiker toevoegen</translation>
    </message>
    <message>
        <source>Save the selected user</source>
        <translation>De geselecteerde gebruiker opslaan</translation>
    </message>
    <message>
        <source>Remove the selected user…</source>
        <translation>De geselecteerde gebruiker verwijderen…</translation>
    </message>
</context>
<context>
    <name>palier::AgeLine</name>
    <message>
        <source>Fetching the books: %1 rows so far</source>
        <translation>Boekhouding ophalen: tot nu toe %1 rijen</translation>
    </message>
    <message>
        <source>Fetching the books…</source>
        <translation>Boekhouding ophalen…</translation>
    </message>
    <message>
        <source>No copy of the books yet</source>
        <translation>Nog geen kopie van de boekhouding</translation>
    </message>
    <message>
        <source>More than a day old: as of %1</source>
        <translation>Ouder dan een dag: stand van %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand van %1</translation>
    </message>
    <message>
        <source>%1 – offline</source>
        <translation>%1 – offline</translation>
    </message>
    <message>
        <source>%1 – offline since %2</source>
        <translation>%1 – offline sinds %2</translation>
    </message>
    <message>
        <source>A large change is being written to the books; what others did since %1 is still to come</source>
        <translation>Er wordt een omvangrijke wijziging in de boekhouding geschreven; wat anderen sinds %1 deden, komt nog</translation>
    </message>
    <message>
        <source>%1 – no sync</source>
        <translation>%1 – geen synchronisatie</translation>
    </message>
    <message>
        <source>%1 – signed out</source>
        <translation>%1 – afgemeld</translation>
    </message>
    <message>
        <source>%1 – no sync since %2</source>
        <translation>%1 – geen synchronisatie sinds %2</translation>
    </message>
    <message>
        <source>%1 – signed out since %2</source>
        <translation>%1 – afgemeld sinds %2</translation>
    </message>
</context>
<context>
    <name>palier::AmountFilter</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Enter it like %2.</source>
        <translation>“%1” is geen bedrag. Schrijf het als %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>onbeperkt</translation>
    </message>
</context>
<context>
    <name>palier::BillingSection</name>
    <message>
        <source>Payment plans</source>
        <translation>Betalingsregelingen</translation>
    </message>
    <message>
        <source>Allow proposal</source>
        <translation>Voorstel toestaan</translation>
    </message>
    <message>
        <source>Limits of a proposal</source>
        <translation>Limieten van een voorstel</translation>
    </message>
    <message>
        <source>A proposal outside a limit can’t be sent, and the customer is told why; one that is already waiting stays, and is marked. Empty: no limit.</source>
        <translation>Een voorstel buiten een limiet kan niet worden verstuurd; de klant ziet waarom. Wat al wacht, blijft en wordt gemarkeerd. Leeg: geen limiet.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>% of the total</source>
        <translation>% van het totaal</translation>
    </message>
    <message>
        <source>A plan is made for at least this amount.</source>
        <translation>Een regeling geldt voor minstens dit bedrag.</translation>
    </message>
    <message>
        <source>A plan is made for at most this amount.</source>
        <translation>Een regeling geldt voor hoogstens dit bedrag.</translation>
    </message>
    <message>
        <source>Each instalment is at least this amount.</source>
        <translation>Elke termijn is minstens dit bedrag.</translation>
    </message>
    <message>
        <source>At most this many instalments.</source>
        <translation>Hoogstens zoveel termijnen.</translation>
    </message>
    <message>
        <source>From the proposal to the last instalment.</source>
        <translation>Van het voorstel tot de laatste termijn.</translation>
    </message>
    <message>
        <source>From the proposal to the first instalment.</source>
        <translation>Van het voorstel tot de eerste termijn.</translation>
    </message>
    <message>
        <source>0: only invoices that are due already.</source>
        <translation>0: alleen facturen die al vervallen zijn.</translation>
    </message>
    <message>
        <source>The first instalment is at least this part.</source>
        <translation>De eerste termijn is minstens dit deel.</translation>
    </message>
    <message>
        <source>At most this many proposals may wait at once.</source>
        <translation>Hoogstens zoveel voorstellen wachten tegelijk.</translation>
    </message>
    <message>
        <source>For this long after a plan was refused, withdrawn or broken, or has lapsed, the customer can’t propose another.</source>
        <translation>Zo lang na een afgewezen, ingetrokken, verlopen of niet nagekomen regeling kan de klant geen nieuwe voorstellen.</translation>
    </message>
    <message>
        <source>How a plan is made and answered</source>
        <translation>Hoe een regeling tot stand komt en wordt beantwoord</translation>
    </message>
    <message>
        <source>Whole units</source>
        <translation>Hele eenheden</translation>
    </message>
    <message>
        <source>Every instalment but the last is rounded down to a whole unit.</source>
        <translation>Elke termijn behalve de laatste wordt naar beneden afgerond op een hele eenheid.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aanlooptijd</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Reactietijd</translation>
    </message>
    <message>
        <source>A proposal that nobody answers in time lapses, and its block is released.</source>
        <translation>Een voorstel dat niemand op tijd beantwoordt, verloopt, en de blokkering wordt opgeheven.</translation>
    </message>
    <message>
        <source>When an instalment falls on a closing day</source>
        <translation>Als een termijn op een sluitingsdag valt</translation>
    </message>
    <message>
        <source>TARGET closing days of the banks, and your own holidays.</source>
        <translation>TARGET-sluitingsdagen van de banken en uw eigen feestdagen.</translation>
    </message>
    <message>
        <source>Leave the date</source>
        <translation>Datum behouden</translation>
    </message>
    <message>
        <source>Next business day</source>
        <translation>Volgende werkdag</translation>
    </message>
    <message>
        <source>Next business day of the same month</source>
        <translation>Volgende werkdag in dezelfde maand</translation>
    </message>
    <message>
        <source>Business day before</source>
        <translation>Vorige werkdag</translation>
    </message>
    <message>
        <source>Own reasons for a refusal</source>
        <translation>Eigen redenen voor afwijzing</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Respijt</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Own holidays</source>
        <translation>Eigen feestdagen</translation>
    </message>
    <message>
        <source>Holidays count once dates are moved: choose above what happens on a closing day.</source>
        <translation>Feestdagen tellen mee zodra datums worden verschoven: kies hierboven wat er op een sluitingsdag gebeurt.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Decides which day it is: when a proposal lapses, a reminder goes out, an instalment is late.</source>
        <translation>Bepaalt welke dag het is: wanneer een voorstel verloopt, een herinnering uitgaat of een termijn te laat is.</translation>
    </message>
    <message>
        <source>Customers see “Request a payment plan” in the billing portal and can send a proposal. When off, nobody can.</source>
        <translation>Klanten zien “Betalingsregeling aanvragen” in het facturatieportaal en kunnen een voorstel versturen. Als dit is uitgeschakeld, kan niemand dat.</translation>
    </message>
    <message>
        <source>The first instalment is at least this many days after the proposal.</source>
        <translation>De eerste termijn valt minstens zoveel dagen na het voorstel.</translation>
    </message>
    <message>
        <source>A plan is broken when an instalment is still unpaid this many days after its due date.</source>
        <translation>Een regeling is niet nagekomen als een termijn zoveel dagen na de vervaldatum nog niet is betaald.</translation>
    </message>
    <message>
        <source>Besides the usual reasons, separated by commas: court order, insolvency.</source>
        <translation>Naast de gebruikelijke redenen, gescheiden door komma’s: gerechtelijk bevel, insolventie.</translation>
    </message>
    <message>
        <source>Days on which your bank or your office is closed, besides Saturdays, Sundays and the TARGET days.</source>
        <translation>Dagen waarop uw bank of uw kantoor gesloten is, naast zaterdagen, zondagen en de TARGET-dagen.</translation>
    </message>
</context>
<context>
    <name>palier::BlockCard</name>
    <message>
        <source>Blocks</source>
        <translation>Blokkeringen</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Blokkeren…</translation>
    </message>
    <message>
        <source>Block this invoice</source>
        <translation>Deze factuur blokkeren</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>waiting to sync</source>
        <translation>wacht op synchronisatie</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>geëindigd op %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>door %1</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Opheffen</translation>
    </message>
    <message>
        <source>Lift the block %1</source>
        <translation>Blokkering “%1” opheffen</translation>
    </message>
    <message>
        <source>Lift a block</source>
        <translation>Een blokkering opheffen</translation>
    </message>
    <message>
        <source>Nothing holds this invoice: reminders may be sent.</source>
        <translation>Niets houdt deze factuur tegen: herinneringen kunnen worden verstuurd.</translation>
    </message>
</context>
<context>
    <name>palier::BlockForm</name>
    <message>
        <source>Last day of the block</source>
        <translation>Laatste dag van de blokkering</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Nothing is sent for an invoice while a block holds.</source>
        <translation>Zolang een blokkering geldt, wordt er voor de factuur niets verstuurd.</translation>
    </message>
</context>
<context>
    <name>palier::BookFileForm</name>
    <message>
        <source>The file</source>
        <translation>Het bestand</translation>
    </message>
    <message>
        <source>Open existing books</source>
        <translation>Bestaande boekhouding openen</translation>
    </message>
    <message>
        <source>Create new books</source>
        <translation>Nieuwe boekhouding aanmaken</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>File of the books</source>
        <translation>Bestand van de boekhouding</translation>
    </message>
    <message>
        <source>Choose the file of the books</source>
        <translation>Bestand van de boekhouding kiezen</translation>
    </message>
    <message>
        <source>A file on a disk of this computer: several programs on one computer can work on it, several computers can’t.</source>
        <translation>Een bestand op een schijf van deze computer: meerdere programma’s op één computer kunnen ermee werken, meerdere computers niet.</translation>
    </message>
    <message>
        <source>New books</source>
        <translation>Nieuwe boekhouding</translation>
    </message>
    <message>
        <source>Open books</source>
        <translation>Boekhouding openen</translation>
    </message>
    <message>
        <source>Books (*.palier *.sqlite)</source>
        <translation>Boekhoudingen (*.palier *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>There is no such file. Choose another, or create new books there.</source>
        <translation>Dat bestand bestaat niet. Kies een ander, of maak daar een nieuwe boekhouding aan.</translation>
    </message>
    <message>
        <source>A file of this name exists already, and it was left as it is. Open it, or choose another name.</source>
        <translation>Er bestaat al een bestand met deze naam; het is gelaten zoals het is. Open het, of kies een andere naam.</translation>
    </message>
    <message>
        <source>This file is not a file of Palier’s books. It was left as it is.</source>
        <translation>Dit bestand is geen boekhouding van Palier. Het is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>You may not read and change files there with the account you use on this computer. Choose another place, or ask whoever looks after the computer.</source>
        <translation>Met uw account op deze computer mag u daar geen bestanden lezen en wijzigen. Kies een andere plek, of vraag het aan wie de computer beheert.</translation>
    </message>
    <message>
        <source>Books in a file can’t stand on a network drive: two computers would damage them. Choose a disk of this computer, or a team’s server.</source>
        <translation>Een boekhouding in een bestand kan niet op een netwerkschijf staan: twee computers zouden het bestand beschadigen. Kies een schijf van deze computer, of de server van een team.</translation>
    </message>
    <message>
        <source>The books are of a newer version of Palier. Install that version on this computer.</source>
        <translation>De boekhouding is van een nieuwere versie van Palier. Installeer die versie op deze computer.</translation>
    </message>
    <message>
        <source>The books are of an older version of Palier. Back them up, then bring them up to date with “palierctl books migrate”.</source>
        <translation>De boekhouding is van een oudere versie van Palier. Maak een reservekopie en werk de boekhouding dan bij met “palierctl books migrate”.</translation>
    </message>
</context>
<context>
    <name>palier::BulkChoice</name>
    <message>
        <source>Approve all</source>
        <translation>Alles goedkeuren</translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation>Alles afwijzen</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles bij elkaar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n proposal(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;voorstel afwijzen</numerusform>
            <numerusform>%Ln&#xa0;voorstellen afwijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Can’t be approved</source>
        <translation>Niet goed te keuren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Geselecteerd</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) selected</source>
        <translation>
            <numerusform>%Ln&#xa0;voorstel geselecteerd</numerusform>
            <numerusform>%Ln&#xa0;voorstellen geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n can be decided in one go. Select fewer.</source>
        <translation>
            <numerusform>Er kan over hoogstens %Ln&#xa0;voorstel tegelijk worden beslist. Kies er minder.</numerusform>
            <numerusform>Er kan over hoogstens %Ln&#xa0;voorstellen tegelijk worden beslist. Kies er minder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve %1 of %2</source>
        <translation>%1 van %2 goedkeuren</translation>
    </message>
    <message>
        <source>Outside limits</source>
        <translation>Buiten de limieten</translation>
    </message>
    <message>
        <source>None of them can be approved as it stands.</source>
        <translation>Geen ervan kan zo worden goedgekeurd.</translation>
    </message>
    <message>
        <source>Each is decided on its own. Those that can’t be decided are listed afterwards, with the reason.</source>
        <translation>Over elk voorstel wordt apart beslist: wat niet lukt, staat daarna in een lijst, met de reden.</translation>
    </message>
</context>
<context>
    <name>palier::BulkPanel</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>What is decided so far stays decided</source>
        <translation>Wat al is beslist, blijft beslist</translation>
    </message>
    <message>
        <source>Each is decided on its own. What is decided so far stays decided if you stop.</source>
        <translation>Over elk voorstel wordt apart beslist. Wat al is beslist, blijft beslist als u stopt.</translation>
    </message>
    <message>
        <source>Approving: %1 of %2</source>
        <translation>Goedkeuren: %1 van %2</translation>
    </message>
    <message>
        <source>Refusing: %1 of %2</source>
        <translation>Afwijzen: %1 van %2</translation>
    </message>
</context>
<context>
    <name>palier::BulkResult</name>
    <message>
        <source>Go on with the queue</source>
        <translation>Verder met de wachtrij</translation>
    </message>
    <message numerus="yes">
        <source>You stopped: %n were not looked at and are still waiting.</source>
        <translation>
            <numerusform>U bent gestopt: %Ln&#xa0;voorstel is niet behandeld en wacht nog.</numerusform>
            <numerusform>U bent gestopt: %Ln&#xa0;voorstellen zijn niet behandeld en wachten nog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) approved</source>
        <translation>
            <numerusform>%Ln&#xa0;voorstel goedgekeurd</numerusform>
            <numerusform>%Ln&#xa0;voorstellen goedgekeurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) refused</source>
        <translation>
            <numerusform>%Ln&#xa0;voorstel afgewezen</numerusform>
            <numerusform>%Ln&#xa0;voorstellen afgewezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped on the way</source>
        <translation>U bent onderweg gestopt</translation>
    </message>
    <message>
        <source>All of them are decided</source>
        <translation>Over alle is beslist</translation>
    </message>
    <message>
        <source>View the plan</source>
        <translation>Regeling bekijken</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be approved</source>
        <translation>
            <numerusform>%Ln&#xa0;kon niet worden goedgekeurd</numerusform>
            <numerusform>%Ln&#xa0;konden niet worden goedgekeurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be refused</source>
        <translation>
            <numerusform>%Ln&#xa0;kon niet worden afgewezen</numerusform>
            <numerusform>%Ln&#xa0;konden niet worden afgewezen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: see below.</source>
        <translation>%1: zie hieronder.</translation>
    </message>
    <message>
        <source>Could not be approved</source>
        <translation>Goedkeuren niet mogelijk</translation>
    </message>
    <message>
        <source>Could not be refused</source>
        <translation>Afwijzen niet mogelijk</translation>
    </message>
</context>
<context>
    <name>palier::ChoiceFilter</name>
    <message>
        <source>Clear selection</source>
        <translation>Selectie wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln&#xa0;geselecteerd</numerusform>
            <numerusform>%Ln&#xa0;geselecteerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ClerkForm</name>
    <message>
        <source>Login</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Leave empty if they sign in another way, such as with a certificate.</source>
        <translation>Leeg als er anders wordt aangemeld, bijvoorbeeld met een certificaat.</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one.</source>
        <translation>Leeg: het huidige blijft.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Wachtwoord herhalen</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>De twee wachtwoorden zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Lowercase letters, digits and _. The books’ own prefix is put before it.</source>
        <translation>Kleine letters, cijfers en _. Het voorvoegsel van de boekhouding komt ervoor.</translation>
    </message>
    <message>
        <source>Lowercase letters, digits and _.</source>
        <translation>Kleine letters, cijfers en _.</translation>
    </message>
</context>
<context>
    <name>palier::ClerkTable</name>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (u)</translation>
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
        <translation>Wat u deed</translation>
    </message>
    <message>
        <source>%1 – %2 by this computer’s clock</source>
        <translation>%1 – %2 volgens de klok van deze computer</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Uw opmerking</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Wat geldt</translation>
    </message>
    <message>
        <source>Their note</source>
        <translation>Opmerking daarbij</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Afhandelen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>View the plan</source>
        <translation>Regeling bekijken</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Factuur openen</translation>
    </message>
    <message>
        <source>Open the message</source>
        <translation>Bericht openen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Instellingen openen</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Klant openen</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Opnieuw beslissen</translation>
    </message>
    <message>
        <source>View the proposal</source>
        <translation>Voorstel bekijken</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
</context>
<context>
    <name>palier::ConflictListModel</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Wat u deed</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Wat geldt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat u kunt doen</translation>
    </message>
</context>
<context>
    <name>palier::ConflictListPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Search conflicts</source>
        <translation>Conflicten zoeken</translation>
    </message>
    <message>
        <source>Search customer or act</source>
        <translation>Klant of handeling zoeken</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>Somebody was faster, or the books could not take what you did. Nothing you did is lost: it stands here until you dismiss it.</source>
        <translation>Iemand was sneller, of de boekhouding kon uw handeling niet verwerken. Er gaat niets verloren: alles blijft hier staan tot u het afhandelt.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Geen conflicten</translation>
    </message>
    <message>
        <source>What the books could not accept from you appears here.</source>
        <translation>Wat de boekhouding van u niet kon verwerken, verschijnt hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;conflict</numerusform>
            <numerusform>%Ln&#xa0;conflicten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ConflictWords</name>
    <message>
        <source>Approved the payment plan</source>
        <translation>Betalingsregeling goedgekeurd</translation>
    </message>
    <message>
        <source>Refused the payment plan: %1</source>
        <translation>Betalingsregeling afgewezen: %1</translation>
    </message>
    <message>
        <source>Blocked invoice %1: %2</source>
        <translation>Factuur %1 geblokkeerd: %2</translation>
    </message>
    <message>
        <source>Lifted the block of invoice %1: %2</source>
        <translation>Blokkering van factuur %1 opgeheven: %2</translation>
    </message>
    <message>
        <source>Proposed a payment plan</source>
        <translation>Betalingsregeling voorgesteld</translation>
    </message>
    <message>
        <source>Withdrew the proposal</source>
        <translation>Voorstel ingetrokken</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Withdrawn by the customer</source>
        <translation>Ingetrokken door de klant</translation>
    </message>
    <message>
        <source>Lapsed: nobody answered in time</source>
        <translation>Verlopen: niemand antwoordde op tijd</translation>
    </message>
    <message>
        <source>In another payment plan</source>
        <translation>In een andere betalingsregeling</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <translation>Niet geblokkeerd</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 door %2</translation>
    </message>
    <message>
        <source>%1 by %2 (%3)</source>
        <translation>%1 door %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Dismiss it when you have read it.</source>
        <translation>Er hoeft niets meer te gebeuren. Handel het af als u het gelezen hebt.</translation>
    </message>
    <message>
        <source>Look at it as it stands now.</source>
        <translation>Bekijk wat nu geldt.</translation>
    </message>
    <message>
        <source>The plan still waits for an answer, in another version. Look at it and decide again.</source>
        <translation>De regeling wacht nog op een antwoord, in een andere versie. Bekijk de regeling en beslis opnieuw.</translation>
    </message>
    <message>
        <source>The proposal can’t be approved as it was made. Refuse it, or ask the customer for a new one.</source>
        <translation>Het voorstel kan zo niet worden goedgekeurd. Wijs het af, of vraag de klant om een nieuw voorstel.</translation>
    </message>
    <message>
        <source>Your role or a setting doesn’t allow it. Ask an admin.</source>
        <translation>Uw rol of een instelling staat dit niet toe. Vraag een beheerder.</translation>
    </message>
    <message>
        <source>Undid the decision on the payment plan</source>
        <translation>Beslissing over de regeling ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Sent a message again</source>
        <translation>Bericht opnieuw verstuurd</translation>
    </message>
    <message>
        <source>The message has been sent</source>
        <translation>Het bericht is verstuurd</translation>
    </message>
    <message>
        <source>The message is on its way</source>
        <translation>Het bericht is onderweg</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Niets meer</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Opnieuw beslissen</translation>
    </message>
    <message>
        <source>Ask an admin</source>
        <translation>Een beheerder vragen</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>De standaardwaarde</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Refuse or ask again</source>
        <translation>Afwijzen of een nieuw voorstel vragen</translation>
    </message>
    <message>
        <source>Ask for a new one</source>
        <translation>Nieuw voorstel vragen</translation>
    </message>
    <message>
        <source>Review and redo</source>
        <translation>Bekijken, dan wijzigen</translation>
    </message>
    <message>
        <source>The proposal is outside the limits. %1: %2.</source>
        <translation>Het voorstel valt buiten de limieten. %1: %2.</translation>
    </message>
    <message>
        <source>Look at it as it stands. If you don’t agree, speak with %1: the customer has been told, or will be.</source>
        <translation>Bekijk wat geldt. Bent u het er niet mee eens, overleg dan met %1: de klant weet het al, of verneemt het nog.</translation>
    </message>
    <message>
        <source>It was not proposed. Remove what prevents it, then propose it again.</source>
        <translation>Het voorstel is niet ingediend. Wijzig wat het in de weg staat en dien het opnieuw in.</translation>
    </message>
    <message>
        <source>The proposal is over and can’t be decided any more. Ask the customer for a new one.</source>
        <translation>Het voorstel is voorbij en er kan niet meer over worden beslist. Vraag de klant om een nieuw voorstel.</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile, so yours was not saved. If yours is right, change it again.</source>
        <translation>Iemand heeft dit intussen gewijzigd; uw waarde is daarom niet opgeslagen. Klopt uw waarde, vul die dan opnieuw in.</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Opnieuw voorstellen</translation>
    </message>
    <message>
        <source>Put the setting “%1” back to its default</source>
        <translation>Instelling “%1” teruggezet naar de standaardwaarde</translation>
    </message>
    <message>
        <source>Changed the setting “%1” to “%2”</source>
        <translation>Instelling “%1” gewijzigd in “%2”</translation>
    </message>
    <message>
        <source>Changed “%1” to “%2”</source>
        <translation>“%1” gewijzigd in “%2”</translation>
    </message>
    <message>
        <source>Approved the plan</source>
        <translation>Regeling goedgekeurd</translation>
    </message>
    <message>
        <source>Refused the plan</source>
        <translation>Regeling afgewezen</translation>
    </message>
    <message>
        <source>Undid the decision</source>
        <translation>Beslissing ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Blocked %1</source>
        <translation>%1 geblokkeerd</translation>
    </message>
    <message>
        <source>Lifted the block of %1</source>
        <translation>Blokkering van %1 opgeheven</translation>
    </message>
    <message>
        <source>Changed the setting “%1”</source>
        <translation>Instelling “%1” gewijzigd</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>“%1” gewijzigd</translation>
    </message>
    <message>
        <source>Refused by %1 (%2): %3</source>
        <translation>Afgewezen door %1 (%2): %3</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile.</source>
        <translation>De regeling is intussen gewijzigd.</translation>
    </message>
    <message>
        <source>%1 for %2. %3.</source>
        <translation>%1 voor %2. %3.</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Your note did not go into the books. Dismiss it when you have read it.</source>
        <translation>Er hoeft niets meer te gebeuren. Uw opmerking is niet in de boekhouding opgenomen. Handel het af als u het gelezen hebt.</translation>
    </message>
</context>
<context>
    <name>palier::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Afhandelen</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n conflict(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;conflict afhandelen</numerusform>
            <numerusform>%Ln&#xa0;conflicten afhandelen</numerusform>
        </translation>
    </message>
    <message>
        <source>View the plan</source>
        <translation>Regeling bekijken</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) selected</source>
        <translation>
            <numerusform>%Ln&#xa0;conflict geselecteerd</numerusform>
            <numerusform>%Ln&#xa0;conflicten geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Select only one to read what stands, and what you can do about it.</source>
        <translation>Selecteer één conflict om te lezen wat geldt en wat u kunt doen.</translation>
    </message>
</context>
<context>
    <name>palier::ConnectionWizard</name>
    <message>
        <source>Open anyway. Palier tries again by itself.</source>
        <translation>Toch openen. Palier probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation>Boekhouding openen</translation>
    </message>
    <message>
        <source>Where are the books?</source>
        <translation>Waar is de boekhouding?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>You work alone. Palier keeps the books in your own data folder and sends the mail itself.</source>
        <translation>U werkt alleen. Palier bewaart de boekhouding in uw eigen gegevensmap en verstuurt zelf de e‑mail.</translation>
    </message>
    <message>
        <source>On a team’s server</source>
        <translation>Op de server van een team</translation>
    </message>
    <message>
        <source>Several people share the books on PostgreSQL. You can work offline too.</source>
        <translation>Meerdere mensen delen de boekhouding op PostgreSQL. U kunt ook offline werken.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait for the present books</source>
        <translation>
            <numerusform>%Ln&#xa0;van uw wijzigingen is nog niet naar de huidige boekhouding verstuurd</numerusform>
            <numerusform>%Ln&#xa0;van uw wijzigingen zijn nog niet naar de huidige boekhouding verstuurd</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>Test eerst de verbinding.</translation>
    </message>
    <message>
        <source>Trying to reach the server…</source>
        <translation>Verbinding met de server wordt gemaakt…</translation>
    </message>
    <message>
        <source>No server answers there</source>
        <translation>Daar antwoordt geen server</translation>
    </message>
    <message>
        <source>The books can’t be opened</source>
        <translation>De boekhouding kan niet worden geopend</translation>
    </message>
    <message>
        <source>Check whether the name and the port are right and whether this computer is on the network.</source>
        <translation>Controleer of naam en poort kloppen en of deze computer verbonden is met het netwerk.</translation>
    </message>
    <message>
        <source>The login works, but no administration is open to it</source>
        <translation>De gebruikersnaam werkt, maar geeft tot geen enkele administratie toegang</translation>
    </message>
    <message>
        <source>Ask an admin to add you to one. You can save the connection already.</source>
        <translation>Vraag een beheerder u toe te voegen. U kunt de verbinding al opslaan.</translation>
    </message>
    <message>
        <source>The books can be opened</source>
        <translation>De boekhouding kan worden geopend</translation>
    </message>
    <message>
        <source>Open to you: %1.</source>
        <translation>Toegankelijk voor u: %1.</translation>
    </message>
    <message>
        <source>Go on for this session</source>
        <translation>Doorgaan voor deze sessie</translation>
    </message>
    <message>
        <source>The password could not be kept</source>
        <translation>Het wachtwoord kon niet worden bewaard</translation>
    </message>
    <message>
        <source>Welcome to Palier</source>
        <translation>Welkom bij Palier</translation>
    </message>
    <message>
        <source>Your customers propose how they will pay; you decide. Where shall the books be? You can change this later.</source>
        <translation>Uw klanten stellen voor hoe ze betalen; u beslist. Waar moet de boekhouding staan? U kunt dit later wijzigen.</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Proberen met demogegevens</translation>
    </message>
    <message>
        <source>In a file of my choice</source>
        <translation>In een bestand naar keuze</translation>
    </message>
    <message>
        <source>Books that are already elsewhere on this computer, or new ones where you want them. You work alone, as above.</source>
        <translation>Een boekhouding die al elders op deze computer staat, of een nieuwe waar u die wilt. U werkt alleen, zoals hierboven.</translation>
    </message>
    <message>
        <source>Create the books</source>
        <translation>Boekhouding aanmaken</translation>
    </message>
    <message>
        <source>Name the file first.</source>
        <translation>Geef eerst het bestand op.</translation>
    </message>
    <message>
        <source>The books can’t be created there</source>
        <translation>De boekhouding kan daar niet worden aangemaakt</translation>
    </message>
    <message>
        <source>Invented customers, invoices and proposals, in a place of their own. No e-mail is sent, and you can delete it all afterwards.</source>
        <translation>Verzonnen klanten, facturen en voorstellen, op een eigen plek. Er wordt geen e‑mail verstuurd, en u kunt alles weer&#xa0;verwijderen.</translation>
    </message>
    <message>
        <source>They stay on this computer, and are sent as soon as you open those books again.</source>
        <translation>Ze blijven op deze computer en worden verstuurd zodra u die boekhouding weer opent.</translation>
    </message>
    <message>
        <source>Fill in the server, the database and the login first.</source>
        <translation>Vul eerst de server, de database en de gebruikersnaam in.</translation>
    </message>
    <message>
        <source>The system’s keychain is locked or missing. You can go on: the password is used until you close Palier, and asked for at the next start.</source>
        <translation>De sleutelhanger van het systeem is vergrendeld of ontbreekt. U kunt doorgaan: het wachtwoord geldt tot u Palier sluit en wordt bij de volgende start weer gevraagd.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Boekhouding</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>palier::ConsequenceCard</name>
    <message>
        <source>What your decision does</source>
        <translation>Wat uw beslissing doet</translation>
    </message>
    <message>
        <source>No e-mail can be sent: the customer has no address.</source>
        <translation>Er kan geen e‑mail worden verstuurd: de klant heeft geen adres.</translation>
    </message>
    <message>
        <source>Reminders are switched off: none will be sent.</source>
        <translation>Herinneringen zijn uitgeschakeld: er wordt er geen verstuurd.</translation>
    </message>
    <message>
        <source>%1: no reminder, still blocked (%2)</source>
        <translation>%1: geen herinnering, nog geblokkeerd (%2)</translation>
    </message>
    <message>
        <source>%1: reminder %2 on %3</source>
        <translation>%1: herinnering %2 op %3</translation>
    </message>
    <message>
        <source>%1: no further reminder</source>
        <translation>%1: geen verdere herinnering</translation>
    </message>
    <message numerus="yes">
        <source>and %n more invoice(s)</source>
        <translation>
            <numerusform>en nog %Ln&#xa0;factuur</numerusform>
            <numerusform>en nog %Ln&#xa0;facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>The plan is active at once, with the instalments as proposed.</source>
        <translation>De regeling is meteen actief, met de termijnen zoals voorgesteld.</translation>
    </message>
    <message>
        <source>A confirmation goes to %1.</source>
        <translation>Er gaat een bevestiging naar %1.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>The block “%1” is released.</source>
        <translation>De blokkering “%1” wordt opgeheven.</translation>
    </message>
    <message>
        <source>A refusal with the reason goes to %1.</source>
        <translation>Er gaat een afwijzing met de reden naar %1.</translation>
    </message>
    <message>
        <source>The block becomes “%1”: no reminder is sent.</source>
        <translation>De blokkering wordt “%1”: er gaat geen herinnering uit.</translation>
    </message>
</context>
<context>
    <name>palier::ContactCard</name>
    <message>
        <source>Contact</source>
        <translation>Contactgegevens</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>Contactgegevens bewerken</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Please correct: %1.</source>
        <translation>Te verbeteren: %1.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has changed this. Now it is %1. Save again to put yours in its place.</source>
        <translation>Intussen heeft iemand anders dit gewijzigd. Nu staat er %1. Sla opnieuw op om uw waarde ervoor in de plaats te zetten.</translation>
    </message>
    <message>
        <source>Please correct:</source>
        <translation>Te verbeteren:</translation>
    </message>
</context>
<context>
    <name>palier::ContactForm</name>
    <message>
        <source>One a line, such as: Ann Example, purchasing, +44 20 7946 0123</source>
        <translation>Eén per regel, bijvoorbeeld: Anna Voorbeeld, inkoop, +31 20 123 4567</translation>
    </message>
    <message>
        <source>For their e-mails and the billing portal</source>
        <translation>Van de e‑mails aan de klant en van het facturatieportaal</translation>
    </message>
</context>
<context>
    <name>palier::CreditorSection</name>
    <message>
        <source>Creditor</source>
        <translation>Schuldeiser</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>The name of the account’s holder.</source>
        <translation>De naam van de rekeninghouder.</translation>
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
        <translation>Alleen nodig voor betalingen uit het buitenland.</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Betalingskenmerk</translation>
    </message>
    <message>
        <source>What the customer writes on a payment. Empty: the invoice’s number.</source>
        <translation>Wat de klant bij een betaling vermeldt. Leeg: het factuurnummer.</translation>
    </message>
    <message>
        <source>Billing portal</source>
        <translation>Facturatieportaal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Where customers open the portal, such as https://pay.example.com.</source>
        <translation>Waar klanten het portaal openen, bijvoorbeeld https://pay.example.com.</translation>
    </message>
    <message>
        <source>A link is valid for</source>
        <translation>Een link blijft geldig</translation>
    </message>
    <message>
        <source>Each e-mail brings a personal link of its own.</source>
        <translation>Elke e‑mail bevat een eigen persoonlijke link.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>The account that customers pay to.</source>
        <translation>De rekening waarop klanten betalen.</translation>
    </message>
    <message>
        <source>Signed in for</source>
        <translation>Aangemeld gedurende</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>Whom the customers pay. Appears in every e-mail.</source>
        <translation>Aan wie de klanten betalen. Staat in elke e‑mail.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;minuut</numerusform>
            <numerusform>%Ln&#xa0;minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer can use the portal this long after opening a link; after that they open the link again.</source>
        <translation>Zo lang kan een klant na het openen van een link het portaal gebruiken; daarna opent de klant de link opnieuw.</translation>
    </message>
</context>
<context>
    <name>palier::CustomerCard</name>
    <message>
        <source>The customer</source>
        <translation>De klant</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Opgegeven reden</translation>
    </message>
    <message>
        <source>How they have paid until now</source>
        <translation>Betaalgedrag tot nu toe</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Geen opgegeven</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Owes in all</source>
        <translation>Totale schuld</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>%1, due %2: %3</source>
        <translation>%1, vervaldatum %2: %3</translation>
    </message>
    <message>
        <source>(was %1)</source>
        <translation>(was %1)</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>In deze regeling</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Geen adres</translation>
    </message>
</context>
<context>
    <name>palier::CustomerFilter</name>
    <message>
        <source>No customer has this in the name or number.</source>
        <translation>Geen klant heeft dit in naam of nummer.</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Klanten zoeken</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Naam of nummer</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gevonden klanten</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle klanten</translation>
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
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Oudere tonen</translation>
    </message>
    <message>
        <source>Show older history</source>
        <translation>Oudere geschiedenis tonen</translation>
    </message>
    <message>
        <source>Nothing has happened to this customer yet.</source>
        <translation>Met deze klant is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>waiting to sync</source>
        <translation>wacht op synchronisatie</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>door %1</translation>
    </message>
</context>
<context>
    <name>palier::CustomerLink</name>
    <message>
        <source>Customer’s page</source>
        <translation>Pagina van de klant</translation>
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
        <translation>Klant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>palier::CustomerListPage</name>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Klanten zoeken</translation>
    </message>
    <message>
        <source>Search number or name</source>
        <translation>Nummer of naam zoeken</translation>
    </message>
    <message>
        <source>Owes something</source>
        <translation>Met openstaand bedrag</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Proposals off</source>
        <translation>Voorstellen uitgeschakeld</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Klant openen</translation>
    </message>
    <message>
        <source>Invoices of this customer</source>
        <translation>Facturen van deze klant</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Nog geen klanten</translation>
    </message>
    <message>
        <source>Customers come with their invoices: import the list of invoices from your invoicing program.</source>
        <translation>Klanten komen met hun facturen mee: importeer de factuurlijst uit uw facturatieprogramma.</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Facturen importeren</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>Geen klant gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;klant</numerusform>
            <numerusform>%Ln&#xa0;klanten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::CustomerNaming</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadres</translation>
    </message>
    <message>
        <source>Further contacts</source>
        <translation>Andere contactpersonen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consument</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>toegestaan</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>niet toegestaan</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>niet gepauzeerd</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>gepauzeerd tot en met %1</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Gepauzeerd tot en met %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Proposals off</source>
        <translation>Voorstellen uitgeschakeld</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Pauze beëindigd</translation>
    </message>
    <message>
        <source>Proposals allowed</source>
        <translation>Voorstellen toegestaan</translation>
    </message>
    <message>
        <source>Proposals no longer allowed</source>
        <translation>Voorstellen niet meer toegestaan</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 gewijzigd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Link to the portal made</source>
        <translation>Link naar het portaal aangemaakt</translation>
    </message>
    <message>
        <source>Link to the portal opened</source>
        <translation>Link naar het portaal geopend</translation>
    </message>
    <message>
        <source>Link to the portal revoked</source>
        <translation>Link naar het portaal ingetrokken</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>nu: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>by the import of %1</source>
        <translation>door de import van %1</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Geen e-mail</translation>
    </message>
</context>
<context>
    <name>palier::CustomerPage</name>
    <message>
        <source>Edit the contact</source>
        <translation>Contactgegevens bewerken</translation>
    </message>
    <message>
        <source>Invoices of this customer</source>
        <translation>Facturen van deze klant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Customer number %1</source>
        <translation>Klantnummer %1</translation>
    </message>
    <message>
        <source>Pause, or change the pause…</source>
        <translation>Pauzeren, of de pauze wijzigen…</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Pauze beëindigen</translation>
    </message>
    <message>
        <source>Allow proposals, or no longer</source>
        <translation>Voorstellen toestaan, of niet meer</translation>
    </message>
    <message>
        <source>New link to the billing portal</source>
        <translation>Nieuwe link naar het facturatieportaal</translation>
    </message>
    <message>
        <source>Revoke all links</source>
        <translation>Alle links intrekken</translation>
    </message>
    <message>
        <source>Waiting to sync</source>
        <translation>Wacht op synchronisatie</translation>
    </message>
    <message>
        <source>What you changed here is waiting to sync.</source>
        <translation>Wat u hier hebt gewijzigd, wacht op synchronisatie.</translation>
    </message>
</context>
<context>
    <name>palier::DayEdit</name>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
</context>
<context>
    <name>palier::DayList</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Day to add to %1</source>
        <translation>Dag om toe te voegen aan “%1”</translation>
    </message>
    <message>
        <source>Add the day to %1</source>
        <translation>De dag toevoegen aan “%1”</translation>
    </message>
    <message>
        <source>Remove the selected day from %1</source>
        <translation>De geselecteerde dag verwijderen uit “%1”</translation>
    </message>
</context>
<context>
    <name>palier::DaysFilter</name>
    <message>
        <source>any</source>
        <translation>elk aantal</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;dag</numerusform>
            <numerusform>%Ln&#xa0;dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%Ln&#xa0;dag of meer</numerusform>
            <numerusform>%Ln&#xa0;dagen of meer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::DecisionActions</name>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Afwijzen…</translation>
    </message>
</context>
<context>
    <name>palier::DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Afwijzen</translation>
    </message>
</context>
<context>
    <name>palier::DemoStrip</name>
    <message>
        <source>These are demo data</source>
        <translation>Dit zijn demogegevens</translation>
    </message>
    <message>
        <source>Use my own books…</source>
        <translation>Eigen boekhouding gebruiken…</translation>
    </message>
    <message>
        <source>Delete the demo</source>
        <translation>Demo verwijderen</translation>
    </message>
    <message>
        <source>Customers and invoices are invented. Decide as you like: no e‑mail leaves this computer.</source>
        <translation>Klanten en facturen zijn verzonnen. Beslis wat u wilt: er gaat geen bericht van deze computer uit.</translation>
    </message>
</context>
<context>
    <name>palier::DropZone</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wordt gelezen…</translation>
    </message>
    <message>
        <source>Let go to look at the file</source>
        <translation>Laat los om het bestand te bekijken</translation>
    </message>
    <message>
        <source>Nothing is imported before you say so.</source>
        <translation>Er wordt niets geïmporteerd voordat u dat bevestigt.</translation>
    </message>
    <message>
        <source>Drop a list of invoices here</source>
        <translation>Sleep een factuurlijst hierheen</translation>
    </message>
    <message>
        <source>A CSV file as your invoicing program exports it: with a line of column names. You see what would change before anything does.</source>
        <translation>Een CSV-bestand zoals uw facturatieprogramma het exporteert: met een rij met kolomnamen. U ziet eerst wat er zou wijzigen.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
</context>
<context>
    <name>palier::EmailSection</name>
    <message>
        <source>Save password</source>
        <translation>Wachtwoord opslaan</translation>
    </message>
    <message>
        <source>Send test message</source>
        <translation>Testbericht versturen</translation>
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
        <translation>De naam van uw SMTP-server, bijvoorbeeld smtp.example.com.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Usually 587 with STARTTLS, 465 with TLS.</source>
        <translation>Meestal 587 met STARTTLS, 465 met TLS.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>The server’s certificate is always checked.</source>
        <translation>Het certificaat van de server wordt altijd gecontroleerd.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS vanaf het begin</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>A PEM file, where your server’s certificate is not from a public authority. Usually empty.</source>
        <translation>Een PEM-bestand, als het certificaat van uw server niet van een openbare instantie komt. Meestal leeg.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>The address that customers see and answer to.</source>
        <translation>Het adres dat klanten zien en waarop ze antwoorden.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Leave it empty where the server wants no login; with a user there is a field for the password.</source>
        <translation>Laat dit leeg als de server geen aanmelding vraagt; met een gebruiker komt er een veld voor het wachtwoord.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in the books.</source>
        <translation>Wordt bewaard in de sleutelhanger van deze computer, nooit in de boekhouding.</translation>
    </message>
    <message>
        <source>Password of the mail server</source>
        <translation>Wachtwoord van de mailserver</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Sends one message with the settings above, so that you see whether customers would get theirs.</source>
        <translation>Verstuurt één bericht met de instellingen hierboven, zodat u ziet of berichten bij klanten zouden aankomen.</translation>
    </message>
    <message>
        <source>Address for the test message</source>
        <translation>Adres voor het testbericht</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>naam@example.com</translation>
    </message>
    <message>
        <source>✓ Saved in the keychain</source>
        <translation>✓ Opgeslagen in de sleutelhanger</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wordt verstuurd…</translation>
    </message>
    <message>
        <source>✓ The mail server took the message. Check whether it arrived.</source>
        <translation>✓ De mailserver heeft het bericht aangenomen. Controleer of het is aangekomen.</translation>
    </message>
    <message>
        <source>Without encryption there is no certificate to check.</source>
        <translation>Zonder versleuteling is er geen certificaat om te controleren.</translation>
    </message>
    <message>
        <source>Counts once messages to staff are switched on.</source>
        <translation>Geldt zodra berichten aan medewerkers zijn ingeschakeld.</translation>
    </message>
    <message>
        <source>Messages to staff</source>
        <translation>Berichten aan medewerkers</translation>
    </message>
    <message>
        <source>Tell staff by e-mail</source>
        <translation>Medewerkers per e-mail informeren</translation>
    </message>
    <message>
        <source>A message for each proposal that comes in, or lapses unanswered.</source>
        <translation>Een bericht bij elk voorstel dat binnenkomt of onbeantwoord verloopt.</translation>
    </message>
    <message>
        <source>Staff’s address</source>
        <translation>Adres van de medewerkers</translation>
    </message>
    <message>
        <source>One address; a mailing list reaches several people.</source>
        <translation>Eén adres; met een mailinglijst bereikt u meerdere mensen.</translation>
    </message>
    <message>
        <source>Language of these messages</source>
        <translation>Taal van deze berichten</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Verzending</translation>
    </message>
    <message>
        <source>Domain of the message numbers</source>
        <translation>Domein van de berichtnummers</translation>
    </message>
    <message>
        <source>Lease of a message</source>
        <translation>Reservering van een bericht</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Tijd om ongedaan te maken</translation>
    </message>
    <message>
        <source>Appears at the end of each message’s own number (Message-ID). Preferably the sender’s domain.</source>
        <translation>Staat aan het einde van het eigen nummer van elk bericht (Message-ID). Bij voorkeur het domein van de afzender.</translation>
    </message>
    <message>
        <source>One computer may take this long to send a message before another one tries. Longer for a slow server.</source>
        <translation>Zo lang mag één computer over het versturen van een bericht doen voordat een andere het probeert. Langer voor een trage server.</translation>
    </message>
    <message>
        <source>The e-mail of a decision that is made in this program leaves this much later, so that it can be undone until then. 0: it leaves at once.</source>
        <translation>De e‑mail van een beslissing in dit programma wordt zoveel later verstuurd, zodat de beslissing tot dan ongedaan kan worden gemaakt. 0: de e‑mail wordt meteen verstuurd.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;seconde</numerusform>
            <numerusform>%Ln&#xa0;seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificeringsinstantie</translation>
    </message>
</context>
<context>
    <name>palier::FaultWords</name>
    <message>
        <source>“%1” is not one of the possible values.</source>
        <translation>“%1” is geen mogelijke waarde.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Er ontbreekt iets: %1.</translation>
    </message>
    <message>
        <source>These don’t go together: %1.</source>
        <translation>Dit gaat niet samen: %1.</translation>
    </message>
    <message>
        <source>This value can’t be used here.</source>
        <translation>Deze waarde kan hier niet worden gebruikt.</translation>
    </message>
    <message>
        <source>This value can’t be used here. Expected: %1.</source>
        <translation>Deze waarde kan hier niet worden gebruikt. Verwacht: %1.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Er is geen instelling “%1”.</translation>
    </message>
    <message>
        <source>This can only be done on the books themselves.</source>
        <translation>Dit kan alleen rechtstreeks in de boekhouding.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Dit is geen bedrag.</translation>
    </message>
    <message>
        <source>This is not a date that can be used here.</source>
        <translation>Deze datum kan hier niet worden gebruikt.</translation>
    </message>
    <message>
        <source>This is not a currency.</source>
        <translation>Dit is geen valuta.</translation>
    </message>
    <message>
        <source>The invoices are in different currencies.</source>
        <translation>De facturen zijn in verschillende valuta’s.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Het bedrag is te groot.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Dit is geen e-mailadres.</translation>
    </message>
    <message>
        <source>This is not an address that can be used: %1.</source>
        <translation>Dit adres kan niet worden gebruikt: %1.</translation>
    </message>
    <message>
        <source>Proposals are switched off in the settings.</source>
        <translation>Voorstellen zijn uitgeschakeld in de instellingen.</translation>
    </message>
    <message>
        <source>This customer may not propose payment plans.</source>
        <translation>Deze klant mag geen betalingsregelingen voorstellen.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Er ontbreekt een reden.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters at most.</source>
        <translation>De tekst is te lang: hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>This number of instalments is not possible.</source>
        <translation>Dit aantal termijnen is niet mogelijk.</translation>
    </message>
    <message>
        <source>This day is not possible.</source>
        <translation>Deze dag is niet mogelijk.</translation>
    </message>
    <message>
        <source>The first date is too early.</source>
        <translation>De eerste datum is te vroeg.</translation>
    </message>
    <message>
        <source>An instalment would be too small.</source>
        <translation>Een termijn zou te klein zijn.</translation>
    </message>
    <message>
        <source>The proposal is outside the limits: %1.</source>
        <translation>Het voorstel valt buiten de limieten: %1.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Deze klant bestaat niet.</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Deze factuur bestaat niet.</translation>
    </message>
    <message>
        <source>An invoice is in another payment plan already.</source>
        <translation>Een factuur zit al in een andere betalingsregeling.</translation>
    </message>
    <message>
        <source>Nothing is open on the invoice.</source>
        <translation>Op de factuur staat niets open.</translation>
    </message>
    <message>
        <source>The instalments don’t add up to the total.</source>
        <translation>De termijnen zijn samen niet gelijk aan het totaal.</translation>
    </message>
    <message>
        <source>The instalments are not even.</source>
        <translation>De termijnen zijn niet gelijk verdeeld.</translation>
    </message>
    <message>
        <source>The dates of the instalments are not in order.</source>
        <translation>De datums van de termijnen staan niet in volgorde.</translation>
    </message>
    <message>
        <source>There is no such payment plan.</source>
        <translation>Deze betalingsregeling bestaat niet.</translation>
    </message>
    <message>
        <source>Choose why the proposal is refused.</source>
        <translation>Kies waarom het voorstel wordt afgewezen.</translation>
    </message>
    <message>
        <source>This reason is no longer in the list.</source>
        <translation>Deze reden staat niet meer in de lijst.</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile. Look at it again before you decide.</source>
        <translation>De regeling is intussen gewijzigd. Bekijk de regeling opnieuw voordat u beslist.</translation>
    </message>
    <message>
        <source>Somebody else has decided on this plan already.</source>
        <translation>Iemand anders heeft al over deze regeling beslist.</translation>
    </message>
    <message>
        <source>The customer has withdrawn the proposal.</source>
        <translation>De klant heeft het voorstel ingetrokken.</translation>
    </message>
    <message>
        <source>The proposal has lapsed: nobody answered in time.</source>
        <translation>Het voorstel is verlopen: niemand heeft op tijd geantwoord.</translation>
    </message>
    <message>
        <source>What is open on an invoice has changed since the proposal was made.</source>
        <translation>Het openstaande bedrag van een factuur is gewijzigd sinds het voorstel is gedaan.</translation>
    </message>
    <message>
        <source>The date of an instalment has passed.</source>
        <translation>De datum van een termijn is verstreken.</translation>
    </message>
    <message>
        <source>The plan no longer waits for an answer.</source>
        <translation>De regeling wacht niet meer op een antwoord.</translation>
    </message>
    <message>
        <source>The invoice has no such block.</source>
        <translation>De factuur heeft deze blokkering niet.</translation>
    </message>
    <message>
        <source>The invoice has this block already.</source>
        <translation>De factuur heeft deze blokkering al.</translation>
    </message>
    <message>
        <source>This reason is not known.</source>
        <translation>Deze reden is niet bekend.</translation>
    </message>
    <message>
        <source>A payment plan’s block can’t be changed by hand.</source>
        <translation>De blokkering van een betalingsregeling kan niet handmatig worden gewijzigd.</translation>
    </message>
    <message>
        <source>The file can’t be read.</source>
        <translation>Het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Het bestand bevat geen rijen.</translation>
    </message>
    <message>
        <source>The columns of the file are not known: %1.</source>
        <translation>De kolommen van het bestand zijn niet bekend: %1.</translation>
    </message>
    <message>
        <source>The order of day and month is not clear: %1.</source>
        <translation>De volgorde van dag en maand is niet duidelijk: %1.</translation>
    </message>
    <message>
        <source>The decimal sign is not clear: %1.</source>
        <translation>Het decimaalteken is niet duidelijk: %1.</translation>
    </message>
    <message>
        <source>A row of the file can’t be used.</source>
        <translation>Een rij van het bestand kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The invoice belongs to another customer.</source>
        <translation>De factuur is van een andere klant.</translation>
    </message>
    <message>
        <source>The column map can’t be used: %1.</source>
        <translation>De kolomtoewijzing kan niet worden gebruikt: %1.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Er ontbreekt een waarde.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Een aanhalingsteken is niet gesloten.</translation>
    </message>
    <message>
        <source>More is open than the invoice’s amount.</source>
        <translation>Er staat meer open dan het factuurbedrag.</translation>
    </message>
    <message>
        <source>Reminders are switched off in the settings.</source>
        <translation>Herinneringen zijn uitgeschakeld in de instellingen.</translation>
    </message>
    <message>
        <source>This was sent already.</source>
        <translation>Dit is al verstuurd.</translation>
    </message>
    <message>
        <source>The customer has no e-mail address.</source>
        <translation>De klant heeft geen e-mailadres.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Dit bericht bestaat niet.</translation>
    </message>
    <message>
        <source>The mail server could not be reached: %1</source>
        <translation>De mailserver is niet bereikbaar: %1</translation>
    </message>
    <message>
        <source>The mail server refused the message: %1</source>
        <translation>De mailserver heeft het bericht geweigerd: %1</translation>
    </message>
    <message>
        <source>The mail server is not set up completely: %1</source>
        <translation>De mailserver is niet volledig ingesteld: %1</translation>
    </message>
    <message>
        <source>The mail server’s certificate is not trusted: %1</source>
        <translation>Het certificaat van de mailserver wordt niet vertrouwd: %1</translation>
    </message>
    <message>
        <source>The mail server refused the login: %1</source>
        <translation>De mailserver heeft de aanmelding geweigerd: %1</translation>
    </message>
    <message>
        <source>A text template can’t be used: %1</source>
        <translation>Een tekstsjabloon kan niet worden gebruikt: %1</translation>
    </message>
    <message>
        <source>The audit log has been tampered with: %1</source>
        <translation>Er is met het auditlogboek geknoeid: %1</translation>
    </message>
    <message>
        <source>There are books already at %1.</source>
        <translation>Er is al een boekhouding op %1.</translation>
    </message>
    <message>
        <source>Books in a file can’t stand on a network drive: %1</source>
        <translation>Een boekhouding in een bestand kan niet op een netwerkschijf staan: %1</translation>
    </message>
    <message>
        <source>The same act arrived twice with different contents.</source>
        <translation>Dezelfde handeling is twee keer ontvangen, met verschillende inhoud.</translation>
    </message>
    <message>
        <source>There is no such administration. Known: %1</source>
        <translation>Deze administratie bestaat niet. Bekend: %1</translation>
    </message>
    <message>
        <source>On these books you act as %1.</source>
        <translation>In deze boekhouding werkt u als %1.</translation>
    </message>
    <message>
        <source>Your role doesn’t allow this act; nothing was changed. Ask an admin.</source>
        <translation>Uw rol staat deze handeling niet toe; er is niets gewijzigd. Vraag het aan een beheerder.</translation>
    </message>
    <message>
        <source>This conflict no longer exists.</source>
        <translation>Dit conflict bestaat niet meer.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Deze gebruiker bestaat niet.</translation>
    </message>
    <message>
        <source>The books are not empty.</source>
        <translation>De boekhouding is niet leeg.</translation>
    </message>
    <message>
        <source>The file exists already: %1</source>
        <translation>Het bestand bestaat al: %1</translation>
    </message>
    <message>
        <source>A program is missing: %1</source>
        <translation>Er ontbreekt een programma: %1</translation>
    </message>
    <message>
        <source>Something went wrong inside Palier: %1</source>
        <translation>Er is iets misgegaan in Palier: %1</translation>
    </message>
    <message>
        <source>The server refuses the password of %1, or knows no such login. Check both, or ask an admin for a new password.</source>
        <translation>De server weigert het wachtwoord van %1, of kent die gebruikersnaam niet. Controleer beide, of vraag een beheerder om een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>The books’ server runs PostgreSQL %1. Palier needs 15 or later: ask your IT department to upgrade it.</source>
        <translation>De server van de boekhouding draait PostgreSQL %1. Palier heeft 15 of later nodig: vraag uw IT-afdeling om een upgrade.</translation>
    </message>
    <message>
        <source>The login %1 no longer works in these books. Ask an admin if that is a mistake.</source>
        <translation>De gebruikersnaam %1 werkt niet meer in deze boekhouding. Neem contact op met een beheerder als dat een vergissing is.</translation>
    </message>
    <message>
        <source>This folder holds the copy of somebody else or of other books: %1. Choose another folder; nothing in this one was changed.</source>
        <translation>Deze map bevat de kopie van iemand anders of van een andere boekhouding: %1. Kies een andere map; in deze is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The server has a login %1 already that does not belong to these books. Take another name.</source>
        <translation>De server heeft al een gebruikersnaam %1 die niet bij deze boekhouding hoort. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Only the IT department, which owns the books, may do that: %1</source>
        <translation>Alleen de IT-afdeling, die eigenaar is van de boekhouding, mag dat: %1</translation>
    </message>
    <message>
        <source>The copy is not equal to the original: %1</source>
        <translation>De kopie is niet gelijk aan het origineel: %1</translation>
    </message>
    <message>
        <source>This is not a telephone number, such as +49 30 123456.</source>
        <translation>Dit is geen telefoonnummer. Schrijf het als +31 20 123 4567.</translation>
    </message>
    <message>
        <source>These are too many lines: %1 at most.</source>
        <translation>Dit zijn te veel regels: hoogstens %1.</translation>
    </message>
    <message>
        <source>The e-mail has gone, so the decision stands.</source>
        <translation>De e‑mail is al verstuurd, dus de beslissing blijft gelden.</translation>
    </message>
    <message>
        <source>That decision no longer stands: there is nothing to undo.</source>
        <translation>Die beslissing geldt niet meer: er is niets ongedaan te maken.</translation>
    </message>
    <message>
        <source>The file has changed since it was looked at.</source>
        <translation>Het bestand is gewijzigd sinds het is bekeken.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Het is geannuleerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>No invoice is selected.</source>
        <translation>Er is geen factuur geselecteerd.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Iemand anders heeft dit intussen gewijzigd.</translation>
    </message>
    <message>
        <source>The invoice appears in the file twice.</source>
        <translation>De factuur staat twee keer in het bestand.</translation>
    </message>
    <message>
        <source>The books are out of reach.</source>
        <translation>De boekhouding is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The books are of a newer version of Palier. Install that version on this computer.</source>
        <translation>De boekhouding is van een nieuwere versie van Palier. Installeer die versie op deze computer.</translation>
    </message>
    <message>
        <source>The books are of an older version of Palier. Ask your IT department to migrate them.</source>
        <translation>De boekhouding is van een oudere versie van Palier. Vraag uw IT-afdeling om die te migreren.</translation>
    </message>
    <message>
        <source>The server asks for the password of %1, and this computer has none. Enter it.</source>
        <translation>De server vraagt een wachtwoord voor %1, en deze computer heeft er geen. Voer het in.</translation>
    </message>
    <message>
        <source>The books’ server runs PostgreSQL %1, which is newer than this version of Palier knows. Install a newer Palier on this computer.</source>
        <translation>De server van de boekhouding draait PostgreSQL %1, nieuwer dan deze versie van Palier kent. Installeer een nieuwere Palier op deze computer.</translation>
    </message>
    <message>
        <source>%1 is not a login. Lowercase letters, digits and _ only, beginning with a letter, at most 40.</source>
        <translation>%1 is geen gebruikersnaam. Alleen kleine letters, cijfers en _, beginnend met een letter, hoogstens 40.</translation>
    </message>
    <message>
        <source>There are no books there. Check the server and the database, or ask your IT department whether they were created. (%1)</source>
        <translation>Daar is geen boekhouding. Controleer de server en de database, of vraag uw IT-afdeling of de boekhouding is aangemaakt. (%1)</translation>
    </message>
    <message>
        <source>The books are damaged. Stop, and ask your IT department to restore a backup. (%1)</source>
        <translation>De boekhouding is beschadigd. Stop, en vraag uw IT-afdeling een reservekopie terug te zetten. (%1)</translation>
    </message>
    <message>
        <source>This computer doesn’t know who issued the certificate of the books’ server, so nothing was sent to it. Ask your IT department for the file of its certificate authority. (%1)</source>
        <translation>Deze computer kent de uitgever van het certificaat van de server van de boekhouding niet, dus er is niets naartoe gestuurd. Vraag uw IT-afdeling om het bestand van de certificeringsinstantie. (%1)</translation>
    </message>
    <message>
        <source>The certificate of the books’ server is not valid today, so nothing was sent to it. Check this computer’s date, then ask your IT department to renew the certificate. (%1)</source>
        <translation>Het certificaat van de server van de boekhouding is vandaag niet geldig, dus er is niets naartoe gestuurd. Controleer de datum van deze computer en vraag dan uw IT-afdeling het certificaat te vernieuwen. (%1)</translation>
    </message>
    <message>
        <source>The certificate of the books’ server is made out to another name, so nothing was sent to it. Check the name of the server, then ask your IT department. (%1)</source>
        <translation>Het certificaat van de server van de boekhouding staat op een andere naam, dus er is niets naartoe gestuurd. Controleer de naam van de server en neem dan contact op met uw IT-afdeling. (%1)</translation>
    </message>
    <message>
        <source>The books’ server doesn’t offer an encrypted connection, so nothing was sent to it. Ask your IT department to switch TLS on. (%1)</source>
        <translation>De server van de boekhouding biedt geen versleutelde verbinding, dus er is niets naartoe gestuurd. Vraag uw IT-afdeling TLS in te schakelen. (%1)</translation>
    </message>
    <message>
        <source>None of the books’ servers takes changes at the moment. (%1)</source>
        <translation>Geen van de servers van de boekhouding neemt nu wijzigingen aan. (%1)</translation>
    </message>
    <message>
        <source>The books’ server has no connection free. Palier tries again by itself; tell your IT department if it lasts. (%1)</source>
        <translation>De server van de boekhouding heeft geen vrije verbinding. Palier probeert het vanzelf opnieuw; meld het uw IT-afdeling als het aanhoudt. (%1)</translation>
    </message>
    <message>
        <source>The system’s keychain is locked or missing. Unlock it, or type your password for the books. (%1)</source>
        <translation>De sleutelhanger van het systeem is vergrendeld of ontbreekt. Ontgrendel hem, of typ uw wachtwoord voor de boekhouding. (%1)</translation>
    </message>
    <message>
        <source>The server refuses this login or its password. Check both, or ask an admin for a new password.</source>
        <translation>De server weigert deze gebruikersnaam of het wachtwoord. Controleer beide, of vraag een beheerder om een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>palier::FilterActions</name>
    <message>
        <source>Find in this list</source>
        <translation>Zoeken in deze lijst</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>Opgeslagen filters…</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Dit filter opslaan…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
</context>
<context>
    <name>palier::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
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
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Facturen importeren</translation>
    </message>
    <message>
        <source>Enter the creditor</source>
        <translation>Schuldeiser invullen</translation>
    </message>
    <message>
        <source>Enter the mail server</source>
        <translation>Mailserver opgeven</translation>
    </message>
    <message>
        <source>Enter the portal’s address</source>
        <translation>Adres van het portaal invullen</translation>
    </message>
    <message>
        <source>Don’t show the first steps any more</source>
        <translation>Eerste stappen niet meer tonen</translation>
    </message>
    <message>
        <source>%1 – done</source>
        <translation>%1 – gedaan</translation>
    </message>
    <message>
        <source>Allow proposals</source>
        <translation>Voorstellen toestaan</translation>
    </message>
</context>
<context>
    <name>palier::GoToPanel</name>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes</source>
        <translation>Kies met Omhoog en Omlaag, Enter gaat erheen, Esc sluit</translation>
    </message>
    <message>
        <source>%1; %2 of %3</source>
        <translation>%1; %2 van %3</translation>
    </message>
    <message>
        <source>Invoice, customer (name or number), page, setting, action</source>
        <translation>Factuur, klant (naam of nummer), pagina, instelling, actie</translation>
    </message>
    <message>
        <source>Nothing found. Try another word; Esc closes</source>
        <translation>Niets gevonden. Probeer een ander woord; Esc sluit</translation>
    </message>
    <message>
        <source>The first of each kind: type more to find others. Enter goes there, Esc closes</source>
        <translation>De eerste van elke soort: typ meer om andere te vinden. Enter gaat erheen, Esc sluit</translation>
    </message>
</context>
<context>
    <name>palier::GoalWords</name>
    <message>
        <source>Pages and actions</source>
        <translation>Pagina’s en acties</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>%1 – open: %2</source>
        <translation>%1 – openstaand: %2</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Payment plans</source>
        <translation>Betalingsregelingen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
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
        <translation>Pagina’s van het handboek</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
</context>
<context>
    <name>palier::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Stap %1</translation>
    </message>
    <message>
        <source>Nothing has happened to this invoice yet.</source>
        <translation>Met deze factuur is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>waiting to sync</source>
        <translation>wacht op synchronisatie</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>door %1</translation>
    </message>
    <message>
        <source>The approval was undone before its e-mail left.</source>
        <translation>De goedkeuring is ongedaan gemaakt voordat de e‑mail werd verstuurd.</translation>
    </message>
    <message>
        <source>The refusal was undone before its e-mail left.</source>
        <translation>De afwijzing is ongedaan gemaakt voordat de e‑mail werd verstuurd.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>palier::HoldFields</name>
    <message>
        <source>Ends on</source>
        <translation>Eindigt op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>palier::ImportFileView</name>
    <message>
        <source>Mapped as last time</source>
        <translation>Toegewezen zoals de vorige keer</translation>
    </message>
    <message>
        <source>Only bad rows</source>
        <translation>Alleen foute rijen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Ander bestand…</translation>
    </message>
    <message>
        <source>Save bad rows…</source>
        <translation>Foute rijen opslaan…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Forget how files of this kind are mapped</source>
        <translation>Vergeten hoe bestanden van deze soort worden toegewezen</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rijen van het bestand</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;rij</numerusform>
            <numerusform>%Ln&#xa0;rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>gescheiden door %1</translation>
    </message>
    <message>
        <source>Looking through the rows…</source>
        <translation>De rijen worden doorgenomen…</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) will be left out.</source>
        <translation>
            <numerusform>%Ln&#xa0;foute rij wordt overgeslagen.</numerusform>
            <numerusform>%Ln&#xa0;foute rijen worden overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ All rows are good. They are in the books already.</source>
        <translation>✓ Alle rijen zijn goed. Ze staan al in de boekhouding.</translation>
    </message>
    <message>
        <source>✓ All rows are good.</source>
        <translation>✓ Alle rijen zijn goed.</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s). Correct them in the file and choose it again, or leave them out.</source>
        <translation>
            <numerusform>%Ln&#xa0;foute rij. Verbeter die in het bestand en kies het opnieuw, of sla de rij over.</numerusform>
            <numerusform>%Ln&#xa0;foute rijen. Verbeter ze in het bestand en kies het opnieuw, of sla ze over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s) that the file does not have will be marked as settled.</source>
        <translation>
            <numerusform>%Ln&#xa0;openstaande factuur die niet in het bestand staat, wordt op betaald gezet.</numerusform>
            <numerusform>%Ln&#xa0;openstaande facturen die niet in het bestand staan, worden op betaald gezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are good.</source>
        <translation>Alle rijen zijn goed.</translation>
    </message>
</context>
<context>
    <name>palier::ImportOptions</name>
    <message>
        <source>The file lists everything that is open</source>
        <translation>Het bestand bevat alles wat openstaat</translation>
    </message>
    <message>
        <source>Leave bad rows out</source>
        <translation>Foute rijen overslaan</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimaalteken</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Point: 1,234.56</source>
        <translation>Punt: 1,234.56</translation>
    </message>
    <message>
        <source>Comma: 1.234,56</source>
        <translation>Komma: 1.234,56</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Dag eerst: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Maand eerst: %1</translation>
    </message>
    <message>
        <source>Year first: %1</source>
        <translation>Jaar eerst: %1</translation>
    </message>
    <message>
        <source>From the file, else %1</source>
        <translation>Uit het bestand, anders %1</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1 (standaard)</translation>
    </message>
    <message>
        <source>Then invoices that are not in it count as paid, and are settled.</source>
        <translation>Facturen die er niet in staan, worden dan op betaald gezet.</translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s) that the file does not have would be marked as settled: %1</source>
        <translation>
            <numerusform>%Ln&#xa0;openstaande factuur die niet in het bestand staat, zou op betaald worden gezet: %1</numerusform>
            <numerusform>%Ln&#xa0;openstaande facturen die niet in het bestand staan, zouden op betaald worden gezet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open invoice is in the file: nothing would be settled.</source>
        <translation>Elke openstaande factuur staat in het bestand: er zou niets op betaald worden gezet.</translation>
    </message>
    <message>
        <source>A bad row without an invoice number may be any of them: correct the bad rows first.</source>
        <translation>Een foute rij zonder factuurnummer kan elk van deze facturen zijn: verbeter eerst de foute rijen.</translation>
    </message>
</context>
<context>
    <name>palier::ImportPage</name>
    <message>
        <source>Choose file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Save bad rows…</source>
        <translation>Foute rijen opslaan…</translation>
    </message>
    <message>
        <source>Files can’t be imported from this window.</source>
        <translation>Vanuit dit venster kunnen geen bestanden worden geïmporteerd.</translation>
    </message>
    <message>
        <source>You can’t import now</source>
        <translation>U kunt nu niet importeren</translation>
    </message>
    <message>
        <source>Choose a list of invoices</source>
        <translation>Een factuurlijst kiezen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Lijsten (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 can’t be imported</source>
        <translation>%1 kan niet worden geïmporteerd</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Er is niets geïmporteerd</translation>
    </message>
    <message>
        <source>Bad rows came to light in the books.</source>
        <translation>In de boekhouding kwamen foute rijen aan het licht.</translation>
    </message>
    <message>
        <source>The import was cancelled</source>
        <translation>De import is geannuleerd</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The file has changed since you looked at it</source>
        <translation>Het bestand is gewijzigd sinds u het bekeek</translation>
    </message>
    <message>
        <source>Nothing was imported. This is how it is now: look at it again.</source>
        <translation>Er is niets geïmporteerd. Zo is het nu: bekijk het opnieuw.</translation>
    </message>
    <message>
        <source>The connection broke while the import was finishing</source>
        <translation>De verbinding viel weg terwijl de import werd afgerond</translation>
    </message>
    <message>
        <source>The rows may have come in or not. Import the file again to be sure: what is there already is not changed.</source>
        <translation>De rijen kunnen zijn opgenomen of niet. Importeer het bestand voor de zekerheid opnieuw: wat er al is, wordt niet gewijzigd.</translation>
    </message>
    <message>
        <source>Save bad rows</source>
        <translation>Foute rijen opslaan</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Lijsten (*.csv)</translation>
    </message>
    <message>
        <source>%1 bad rows.csv</source>
        <translation>%1 foute rijen.csv</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>The bad rows could not be saved</source>
        <translation>De foute rijen konden niet worden opgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) saved</source>
        <translation>
            <numerusform>%Ln&#xa0;foute rij opgeslagen</numerusform>
            <numerusform>%Ln&#xa0;foute rijen opgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>De import annuleren</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Facturen importeren</translation>
    </message>
    <message>
        <source>To import, the books must be reachable. You can look at the file and match its columns now; it is kept here until you are online.</source>
        <translation>Om te importeren moet de boekhouding bereikbaar zijn. U kunt het bestand nu al bekijken en de kolommen toewijzen; het wordt hier bewaard tot u online bent.</translation>
    </message>
    <message>
        <source>Correct them in %1, then import that file.</source>
        <translation>Verbeter ze in %1 en importeer dat bestand daarna.</translation>
    </message>
</context>
<context>
    <name>palier::ImportResult</name>
    <message>
        <source>Show the invoices</source>
        <translation>Facturen tonen</translation>
    </message>
    <message>
        <source>Save bad rows…</source>
        <translation>Foute rijen opslaan…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Nog een bestand importeren</translation>
    </message>
    <message>
        <source>Everything in %1 was in the books already</source>
        <translation>Alles uit %1 stond al in de boekhouding</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) were left out.</source>
        <translation>
            <numerusform>%Ln&#xa0;foute rij is overgeslagen.</numerusform>
            <numerusform>%Ln&#xa0;foute rijen zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been imported</source>
        <translation>%1 is geïmporteerd</translation>
    </message>
    <message>
        <source>The invoices appear in the list as soon as this computer’s copy is up to date.</source>
        <translation>De facturen verschijnen in de lijst zodra de kopie op deze computer is bijgewerkt.</translation>
    </message>
</context>
<context>
    <name>palier::ImportRunView</name>
    <message>
        <source>Cancelling leaves nothing behind: all rows come in together, or none.</source>
        <translation>Na annuleren blijft er niets achter: alle rijen worden samen opgenomen, of geen enkele.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Voortgang van de import</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>De import annuleren</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wordt geïmporteerd</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>%1 of %2 rows read</source>
        <translation>%1 van %2 rijen gelezen</translation>
    </message>
    <message>
        <source>%1 of %2 rows compared with the books</source>
        <translation>%1 van %2 rijen vergeleken met de boekhouding</translation>
    </message>
    <message>
        <source>%1 of %2 rows written</source>
        <translation>%1 van %2 rijen geschreven</translation>
    </message>
    <message>
        <source>Finishing. This can’t be cancelled any more.</source>
        <translation>Afronden. Dit kan niet meer worden geannuleerd.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
</context>
<context>
    <name>palier::ImportSummary</name>
    <message numerus="yes">
        <source>New</source>
        <translation>
            <numerusform>Nieuw</numerusform>
            <numerusform>Nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed</source>
        <translation>
            <numerusform>Gewijzigd</numerusform>
            <numerusform>Gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unchanged</source>
        <translation>
            <numerusform>Ongewijzigd</numerusform>
            <numerusform>Ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled</source>
        <translation>
            <numerusform>Betaald</numerusform>
            <numerusform>Betaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row(s)</source>
        <translation>
            <numerusform>Rij</numerusform>
            <numerusform>Rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bad row(s)</source>
        <translation>
            <numerusform>Foute rij</numerusform>
            <numerusform>Foute rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New customer(s)</source>
        <translation>
            <numerusform>Nieuwe klant</numerusform>
            <numerusform>Nieuwe klanten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ImportTableModel</name>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>%1, bad: %2</source>
        <translation>%1, fout: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
</context>
<context>
    <name>palier::ImportWords</name>
    <message>
        <source>Invoice number</source>
        <translation>Factuurnummer</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Factuurdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Klantnaam</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Business or consumer</source>
        <translation>Bedrijf of consument</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog openstaand</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <source>Last reminder step</source>
        <translation>Laatste herinneringsstap</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ontbreekt</translation>
    </message>
    <message>
        <source>“%1” is not a valid date</source>
        <translation>“%1” is geen geldige datum</translation>
    </message>
    <message>
        <source>Day or month first? “%1” can be both, and the file has dates of either order</source>
        <translation>Dag of maand eerst? “%1” kan beide zijn, en het bestand bevat datums in beide volgordes</translation>
    </message>
    <message>
        <source>“%1” is not an amount</source>
        <translation>“%1” is geen bedrag</translation>
    </message>
    <message>
        <source>Decimals or thousands? “%1” can be both</source>
        <translation>Decimalen of duizendtallen? “%1” kan beide zijn</translation>
    </message>
    <message>
        <source>The amount %1 is too large</source>
        <translation>Het bedrag %1 is te groot</translation>
    </message>
    <message>
        <source>“%1” is not a currency</source>
        <translation>“%1” is geen valuta</translation>
    </message>
    <message>
        <source>The currency does not fit the invoice: %1</source>
        <translation>De valuta past niet bij de factuur: %1</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>“%1” is geen e-mailadres</translation>
    </message>
    <message>
        <source>“%1” can’t be used as %2</source>
        <translation>“%1” kan niet worden gebruikt als %2</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters at most</source>
        <translation>%1 is te lang: hoogstens %2 tekens</translation>
    </message>
    <message>
        <source>It would be due on %1, before it was issued</source>
        <translation>De vervaldatum zou %1 zijn, vóór de factuurdatum</translation>
    </message>
    <message>
        <source>More is open (%1) than the amount</source>
        <translation>Er staat meer open (%1) dan het bedrag</translation>
    </message>
    <message>
        <source>This invoice number belongs to another customer: %1</source>
        <translation>Dit factuurnummer is van een andere klant: %1</translation>
    </message>
    <message>
        <source>%1 cells, but the header has %2</source>
        <translation>%1 cellen, maar de rij met kolomnamen heeft er %2</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV there (File › Save as), and import that file.</source>
        <translation>Dit is een spreadsheet. Sla die daar op als CSV (Bestand › Opslaan als) en importeer dat bestand.</translation>
    </message>
    <message>
        <source>This is a PDF. Export the list as CSV from the program that made it.</source>
        <translation>Dit is een PDF. Exporteer de lijst als CSV uit het programma waarmee die is gemaakt.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it first.</source>
        <translation>Dit bestand is ingepakt. Pak het eerst uit.</translation>
    </message>
    <message>
        <source>This is no text file. Export the list as CSV from your invoicing program.</source>
        <translation>Dit is geen tekstbestand. Exporteer de lijst als CSV uit uw facturatieprogramma.</translation>
    </message>
    <message>
        <source>The file says that it is %1 text, but it is damaged. Export it again.</source>
        <translation>Volgens het bestand is het %1-tekst, maar het is beschadigd. Exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>The file can’t be read: %1</source>
        <translation>Het bestand kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>There is nothing to import in this file: it needs a line of column names and at least one row below.</source>
        <translation>Er valt niets te importeren uit dit bestand: er is een rij met kolomnamen nodig en daaronder minstens één rij met gegevens.</translation>
    </message>
    <message>
        <source>Choose above the columns for: %1.</source>
        <translation>Kies hierboven de kolommen voor: %1.</translation>
    </message>
    <message>
        <source>The books are out of reach. The file and its mapping are kept here: import it when you are online.</source>
        <translation>De boekhouding is niet bereikbaar. Het bestand en de toewijzing worden hier bewaard: importeer het zodra u online bent.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Het is geannuleerd.</translation>
    </message>
    <message>
        <source>Line %1 is understood as: invoice %2 to %3, issued %4, due %5, %6</source>
        <translation>Regel %1 wordt gelezen als: factuur %2 aan %3, factuurdatum %4, vervaldatum %5, %6</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1 (%2 openstaand)</translation>
    </message>
    <message>
        <source>The same invoice appears on line %1 with other values</source>
        <translation>Dezelfde factuur staat op regel %1 met andere waarden</translation>
    </message>
    <message>
        <source>A quotation mark on line %1 is never closed, so everything below it would be lost. Correct the file, or export it again.</source>
        <translation>Een aanhalingsteken op regel %1 wordt nergens gesloten, dus alles daaronder zou verloren gaan. Verbeter het bestand of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>Is the day or the month first? Every date in the file can be read both ways, for example on line %1. Choose the order under “Dates”.</source>
        <translation>Staat de dag of de maand eerst? Elke datum in het bestand kan op twee manieren worden gelezen, bijvoorbeeld op regel %1. Kies de volgorde bij “Datums”.</translation>
    </message>
    <message>
        <source>Is the sign before the decimals a point or a comma? The amounts can be read both ways, for example on line %1. Choose it under “Decimal sign”.</source>
        <translation>Is het teken voor de decimalen een punt of een komma? De bedragen kunnen op twee manieren worden gelezen, bijvoorbeeld op regel %1. Kies het bij “Decimaalteken”.</translation>
    </message>
</context>
<context>
    <name>palier::InstalmentCard</name>
    <message>
        <source>Instalments</source>
        <translation>Termijnen</translation>
    </message>
</context>
<context>
    <name>palier::InstalmentChart</name>
    <message>
        <source>Chart of the instalments</source>
        <translation>Grafiek van de termijnen</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s), the first on %1, the last on %2, between %3 and %4.</source>
        <translation>
            <numerusform>%Ln&#xa0;termijn, de eerste op %1, de laatste op %2, tussen %3 en %4.</numerusform>
            <numerusform>%Ln&#xa0;termijnen, de eerste op %1, de laatste op %2, tussen %3 en %4.</numerusform>
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
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Cumulatief</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
</context>
<context>
    <name>palier::InvoiceListPage</name>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;factuur</numerusform>
            <numerusform>%Ln&#xa0;facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice matches</source>
        <translation>Geen factuur gevonden</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Nog geen facturen</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Factuur openen</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Klant openen</translation>
    </message>
    <message>
        <source>Only invoices of this customer</source>
        <translation>Alleen facturen van deze klant</translation>
    </message>
    <message>
        <source>Search invoices</source>
        <translation>Facturen zoeken</translation>
    </message>
    <message>
        <source>Search number or customer</source>
        <translation>Nummer of klant zoeken</translation>
    </message>
    <message>
        <source>Blocking reason</source>
        <translation>Blokkeerreden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Overdue by at least</source>
        <translation>Te laat, minstens</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Import the list from your invoicing program: drop its file anywhere on this window, or choose it.</source>
        <translation>Importeer de lijst uit uw facturatieprogramma: sleep het bestand ergens op dit venster, of kies het.</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Facturen importeren</translation>
    </message>
    <message>
        <source>Decide on the selected proposals</source>
        <translation>Over de geselecteerde voorstellen beslissen</translation>
    </message>
    <message numerus="yes">
        <source>At most %n invoice(s) can be handled at once. Select fewer.</source>
        <translation>
            <numerusform>Hoogstens %Ln&#xa0;factuur kan tegelijk worden behandeld. Kies er minder.</numerusform>
            <numerusform>Hoogstens %Ln&#xa0;facturen kunnen tegelijk worden behandeld. Kies er minder.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the selected invoices has a waiting proposal.</source>
        <translation>Geen van de geselecteerde facturen heeft een voorstel dat wacht.</translation>
    </message>
</context>
<context>
    <name>palier::InvoicePage</name>
    <message>
        <source>Open amount</source>
        <translation>Openstaand bedrag</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factuur %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Factuurdatum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Voldaan op</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Laatst verstuurd</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Step %1, on %2</source>
        <translation>Stap %1, op %2</translation>
    </message>
    <message>
        <source>None: the procedure is at its end</source>
        <translation>Geen: de procedure is afgelopen</translation>
    </message>
    <message>
        <source>None: nothing is open</source>
        <translation>Geen: er staat niets open</translation>
    </message>
    <message>
        <source>Step %1, held back while the invoice is blocked</source>
        <translation>Stap %1, wordt tegengehouden zolang de factuur geblokkeerd is</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Verzending</translation>
    </message>
    <message>
        <source>Reminders are switched off in the settings</source>
        <translation>Herinneringen zijn uitgeschakeld in de instellingen</translation>
    </message>
    <message>
        <source>View the payment plan</source>
        <translation>De betalingsregeling bekijken</translation>
    </message>
    <message>
        <source>Block this invoice…</source>
        <translation>Deze factuur blokkeren…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Klant openen</translation>
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
        <translation>Klant</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Factuurdatum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Blocking reason</source>
        <translation>Blokkeerreden</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%Ln&#xa0;dag te laat</numerusform>
            <numerusform>%Ln&#xa0;dagen te laat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::LimitCard</name>
    <message>
        <source>Limits</source>
        <translation>Limieten</translation>
    </message>
    <message>
        <source>No limits are set.</source>
        <translation>Er zijn geen limieten ingesteld.</translation>
    </message>
    <message>
        <source>Limit %1, here %2</source>
        <translation>Limiet %1, hier %2</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Voldoet</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Voldoet niet</translation>
    </message>
</context>
<context>
    <name>palier::LinkCard</name>
    <message>
        <source>Links to the billing portal</source>
        <translation>Links naar het facturatieportaal</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nieuwe link</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Alle intrekken</translation>
    </message>
    <message>
        <source>The portal’s address is not set</source>
        <translation>Het adres van het portaal ontbreekt</translation>
    </message>
    <message>
        <source>Without it no link can be made: nobody would know where it leads.</source>
        <translation>Zonder adres kan geen link worden aangemaakt: niemand zou weten waar die heen leidt.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Set the portal’s address</source>
        <translation>Adres van het portaal invullen</translation>
    </message>
    <message>
        <source>The new link</source>
        <translation>De nieuwe link</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the new link</source>
        <translation>Nieuwe link kopiëren</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Gekopieerd</translation>
    </message>
    <message>
        <source>Shown this once: the books keep no copy of it. Whoever has it sees what this customer owes, so send it to nobody else.</source>
        <translation>Alleen deze ene keer te zien: de boekhouding bewaart er geen kopie van. Wie hem heeft, ziet wat deze klant schuldig is; stuur hem aan niemand anders.</translation>
    </message>
    <message>
        <source>Links can’t be made or revoked from this window.</source>
        <translation>Vanuit dit venster kunnen geen links worden aangemaakt of ingetrokken.</translation>
    </message>
    <message>
        <source>This customer has no working link to the portal. Every e-mail brings one of its own.</source>
        <translation>Op dit moment geen geldige link. Elke e‑mail bevat een eigen link.</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>Aangemaakt op %1 door %2</translation>
    </message>
    <message>
        <source>first opened %1</source>
        <translation>voor het eerst geopend op %1</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>nog niet geopend</translation>
    </message>
    <message>
        <source>Expires %1, %2</source>
        <translation>Verloopt op %1, %2</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Revoke the link of %1</source>
        <translation>De link van %1 intrekken</translation>
    </message>
    <message>
        <source>✓ Revoked: what was opened with it is closed too.</source>
        <translation>✓ Ingetrokken: wat ermee geopend was, is ook gesloten.</translation>
    </message>
    <message>
        <source>Links are made and revoked on the books themselves, and these are out of reach now: %1</source>
        <translation>Links worden in de boekhouding zelf aangemaakt en ingetrokken, en die is nu niet bereikbaar: %1</translation>
    </message>
    <message>
        <source>This customer has no working link to the portal.</source>
        <translation>Er is nu geen geldige link.</translation>
    </message>
</context>
<context>
    <name>palier::ListArrangement</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Kolommen herstellen</translation>
    </message>
</context>
<context>
    <name>palier::ListCells</name>
    <message>
        <source>%1, waiting to sync</source>
        <translation>%1, wacht op synchronisatie</translation>
    </message>
    <message>
        <source>What you did is waiting to sync.</source>
        <translation>Wat u hebt gedaan, wacht op synchronisatie.</translation>
    </message>
</context>
<context>
    <name>palier::ListPage</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln&#xa0;geselecteerd</numerusform>
            <numerusform>%Ln&#xa0;geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) were copied: more are too many for a clipboard.</source>
        <translation>
            <numerusform>De eerste %Ln&#xa0;rij is gekopieerd: meer is te veel voor het klembord.</numerusform>
            <numerusform>De eerste %Ln&#xa0;rijen zijn gekopieerd: meer is te veel voor het klembord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tellen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>The list is being read from this computer’s copy of the books.</source>
        <translation>De lijst wordt gelezen uit de kopie van de boekhouding op deze computer.</translation>
    </message>
    <message>
        <source>The list can’t be read</source>
        <translation>De lijst kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Change the search or the filters, or clear both.</source>
        <translation>Wijzig de zoekopdracht of de filters, of wis ze.</translation>
    </message>
</context>
<context>
    <name>palier::ListTable</name>
    <message>
        <source>Copy as table</source>
        <translation>Als tabel kopiëren</translation>
    </message>
</context>
<context>
    <name>palier::Lookout</name>
    <message>
        <source>New proposal</source>
        <translation>Nieuw voorstel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new proposal(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;nieuw voorstel</numerusform>
            <numerusform>%Ln&#xa0;nieuwe voorstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1, %2</source>
        <translation>Het laatste: %1, %2</translation>
    </message>
    <message>
        <source>The books could not accept what you did</source>
        <translation>De boekhouding kon uw handeling niet verwerken</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%Ln&#xa0;conflict te bekijken</numerusform>
            <numerusform>%Ln&#xa0;conflicten te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail is not going out</source>
        <translation>E-mail wordt niet verstuurd</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have not left yet</source>
        <translation>
            <numerusform>%Ln&#xa0;bericht is nog niet verstuurd</numerusform>
            <numerusform>%Ln&#xa0;berichten zijn nog niet verstuurd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::MainWindow</name>
    <message numerus="yes">
        <source>%n proposal(s) that wait for an answer</source>
        <translation>
            <numerusform>%Ln&#xa0;voorstel wacht op een antwoord</numerusform>
            <numerusform>%Ln&#xa0;voorstellen wachten op een antwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%Ln&#xa0;conflict te bekijken</numerusform>
            <numerusform>%Ln&#xa0;conflicten te bekijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) not going out</source>
        <translation>
            <numerusform>%Ln&#xa0;e-mail wordt niet verstuurd</numerusform>
            <numerusform>%Ln&#xa0;e-mails worden niet verstuurd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::MappingHeader</name>
    <message>
        <source>Column “%1” holds</source>
        <translation>Kolom “%1” bevat</translation>
    </message>
    <message>
        <source>– not used –</source>
        <translation>– niet gebruikt –</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (verplicht)</translation>
    </message>
</context>
<context>
    <name>palier::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Acties</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menu’s</translation>
    </message>
    <message>
        <source>&amp;Books…</source>
        <translation>&amp;Boekhouding…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Volledig &amp;scherm</translation>
    </message>
    <message>
        <source>Show &amp;notices outside the window too</source>
        <translation>&amp;Meldingen ook buiten het venster tonen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>Ga &amp;naar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>&amp;Administratie</translation>
    </message>
</context>
<context>
    <name>palier::MessageListModel</name>
    <message>
        <source>Queued</source>
        <translation>Klaargezet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>“Send again” is waiting for the books.</source>
        <translation>“Opnieuw versturen” wacht op de boekhouding.</translation>
    </message>
</context>
<context>
    <name>palier::MessageListPage</name>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Berichten doorzoeken</translation>
    </message>
    <message>
        <source>Search customer, address or subject</source>
        <translation>Klant, adres of onderwerp zoeken</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Klaargezet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nog geen berichten</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Geen bericht gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;bericht</numerusform>
            <numerusform>%Ln&#xa0;berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes to customers by e-mail appears here: answers to their proposals, and reminders. The first one comes with the first decision.</source>
        <translation>Hier staat wat per e‑mail naar klanten gaat: antwoorden op hun voorstellen, en herinneringen. Het eerste komt met de eerste beslissing.</translation>
    </message>
</context>
<context>
    <name>palier::MessagePreview</name>
    <message>
        <source>Send again</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Het bericht</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Tekst van het bericht</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Its text was not kept.</source>
        <translation>De tekst is niet bewaard.</translation>
    </message>
    <message>
        <source>Its text is written when it is sent for the first time, from what is true then.</source>
        <translation>De tekst wordt bij de eerste verzending geschreven, uit wat dan geldt.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Klaargezet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Volgende poging</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>View the plan</source>
        <translation>Regeling bekijken</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Klant openen</translation>
    </message>
    <message>
        <source>The message will be sent again</source>
        <translation>Het bericht wordt opnieuw verstuurd</translation>
    </message>
    <message>
        <source>The last attempt failed</source>
        <translation>De laatste poging is mislukt</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Geen bericht geselecteerd</translation>
    </message>
    <message>
        <source>Select a message to read it here.</source>
        <translation>Selecteer een bericht om het hier te lezen.</translation>
    </message>
    <message>
        <source>None of them can be sent again.</source>
        <translation>Geen ervan kan opnieuw worden verstuurd.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) again</source>
        <translation>
            <numerusform>%Ln&#xa0;bericht opnieuw versturen</numerusform>
            <numerusform>%Ln&#xa0;berichten opnieuw versturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are selected</source>
        <translation>
            <numerusform>%Ln&#xa0;bericht is geselecteerd</numerusform>
            <numerusform>%Ln&#xa0;berichten zijn geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. It will not be tried again by itself.</source>
        <translation>Niet verstuurd. Er volgt niet vanzelf een nieuwe poging.</translation>
    </message>
    <message>
        <source>Waiting to sync: the e-mail leaves as soon as the books have your request.</source>
        <translation>De e‑mail wordt verstuurd zodra uw verzoek in de boekhouding staat.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be sent again; the others are sent already, or on their way.</source>
        <translation>
            <numerusform>%Ln&#xa0;ervan kan opnieuw worden verstuurd; de andere zijn al verstuurd of&#xa0;onderweg.</numerusform>
            <numerusform>%Ln&#xa0;ervan kunnen opnieuw worden verstuurd; de andere zijn al verstuurd of&#xa0;onderweg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the cause, such as a mistake in the customer’s address, and send the message again.</source>
        <translation>Verhelp de oorzaak, bijvoorbeeld een fout in het adres van de klant, en verstuur het bericht opnieuw.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
</context>
<context>
    <name>palier::MessageWords</name>
    <message>
        <source>Will be tried again</source>
        <translation>Nieuwe poging</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wordt verstuurd</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Geen adres</translation>
    </message>
</context>
<context>
    <name>palier::MessagesPage</name>
    <message>
        <source>Show them</source>
        <translation>Bekijken</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>%Ln&#xa0;bericht kon niet worden verstuurd</numerusform>
            <numerusform>%Ln&#xa0;berichten konden niet worden verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait longer than they should</source>
        <translation>
            <numerusform>%Ln&#xa0;bericht wacht langer dan het zou moeten</numerusform>
            <numerusform>%Ln&#xa0;berichten wachten langer dan ze zouden moeten</numerusform>
        </translation>
    </message>
    <message>
        <source>View the plan</source>
        <translation>Regeling bekijken</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Klant openen</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Factuur openen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again</source>
        <translation>
            <numerusform>%Ln&#xa0;bericht wordt opnieuw verstuurd</numerusform>
            <numerusform>%Ln&#xa0;berichten worden opnieuw verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not: %1</source>
        <translation>
            <numerusform>%Ln&#xa0;niet gelukt: %1</numerusform>
            <numerusform>%Ln&#xa0;niet gelukt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>The computer that sends the e-mails does it, as soon as the books have your change.</source>
        <translation>De computer die de e‑mails verstuurt, doet dat zodra de boekhouding uw wijziging heeft.</translation>
    </message>
    <message>
        <source>One of them: “%1”</source>
        <translation>Eén daarvan: “%1”</translation>
    </message>
</context>
<context>
    <name>palier::Naming</name>
    <message>
        <source>Payment plan proposed</source>
        <translation>Betalingsregeling voorgesteld</translation>
    </message>
    <message>
        <source>Payment plan active</source>
        <translation>Betalingsregeling actief</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>Gepauzeerd door medewerker</translation>
    </message>
    <message>
        <source>Customer paused</source>
        <translation>Klant gepauzeerd</translation>
    </message>
    <message>
        <source>E-mail undeliverable</source>
        <translation>E-mail onbestelbaar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verstuurd</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Onder minimum</translation>
    </message>
    <message>
        <source>In collection</source>
        <translation>In incassotraject</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Deels betaald</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gecrediteerd</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Waits for a second approval</source>
        <translation>Wacht op tweede goedkeuring</translation>
    </message>
    <message>
        <source>Counter-proposal sent</source>
        <translation>Tegenvoorstel verstuurd</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Withdrawn by the customer</source>
        <translation>Ingetrokken door de klant</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Niet nagekomen</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <comment>instalment</comment>
        <translation>Deels betaald</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>instalment</comment>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Kwijtgescholden</translation>
    </message>
    <message>
        <source>Payment plan approved</source>
        <translation>Betalingsregeling goedgekeurd</translation>
    </message>
    <message>
        <source>Payment plan refused</source>
        <translation>Betalingsregeling afgewezen</translation>
    </message>
    <message>
        <source>Proposal withdrawn by the customer</source>
        <translation>Voorstel ingetrokken door de klant</translation>
    </message>
    <message>
        <source>Proposal lapsed without an answer</source>
        <translation>Voorstel verlopen zonder antwoord</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Block lifted</source>
        <translation>Blokkering opgeheven</translation>
    </message>
    <message>
        <source>Reminder queued</source>
        <translation>Herinnering klaargezet</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-mail verstuurd</translation>
    </message>
    <message>
        <source>E-mail failed</source>
        <translation>E-mail mislukt</translation>
    </message>
    <message>
        <source>Confirmation of the payment plan</source>
        <translation>Bevestiging van de regeling</translation>
    </message>
    <message>
        <source>Refusal of the payment plan</source>
        <translation>Afwijzing van de regeling</translation>
    </message>
    <message>
        <source>Proposal received</source>
        <translation>Voorstel ontvangen</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>Instalment due</source>
        <translation>Termijn te betalen</translation>
    </message>
    <message>
        <source>Instalment missed</source>
        <translation>Termijn niet betaald</translation>
    </message>
    <message>
        <source>Payment plan ended</source>
        <translation>Einde van de regeling</translation>
    </message>
    <message>
        <source>The plan takes too long</source>
        <translation>De regeling duurt te lang</translation>
    </message>
    <message>
        <source>The instalments are too low</source>
        <translation>De termijnen zijn te laag</translation>
    </message>
    <message>
        <source>The first payment comes too late</source>
        <translation>De eerste betaling komt te laat</translation>
    </message>
    <message>
        <source>Earlier agreements were not kept</source>
        <translation>Eerdere afspraken zijn niet nagekomen</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Een andere reden</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%Ln&#xa0;dag te laat</numerusform>
            <numerusform>%Ln&#xa0;dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Deferred payment</source>
        <translation>Uitgestelde betaling</translation>
    </message>
    <message>
        <source>Weekly instalments</source>
        <translation>Wekelijkse termijnen</translation>
    </message>
    <message>
        <source>Monthly instalments</source>
        <translation>Maandelijkse termijnen</translation>
    </message>
    <message>
        <source>One deferred payment</source>
        <translation>Eén uitgestelde betaling</translation>
    </message>
    <message numerus="yes">
        <source>%n weekly instalment(s), on %1</source>
        <translation>
            <numerusform>%Ln&#xa0;wekelijkse termijn, op %1</numerusform>
            <numerusform>%Ln&#xa0;wekelijkse termijnen, op %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on the last day of the month</source>
        <translation>
            <numerusform>%Ln&#xa0;maandelijkse termijn, op de laatste dag van de maand</numerusform>
            <numerusform>%Ln&#xa0;maandelijkse termijnen, op de laatste dag van de maand</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation>Minimaal totaal</translation>
    </message>
    <message>
        <source>Highest total</source>
        <translation>Maximaal totaal</translation>
    </message>
    <message>
        <source>Lowest instalment</source>
        <translation>Minimaal termijnbedrag</translation>
    </message>
    <message>
        <source>Most instalments</source>
        <translation>Maximaal aantal termijnen</translation>
    </message>
    <message>
        <source>Longest duration</source>
        <translation>Maximale looptijd</translation>
    </message>
    <message>
        <source>First payment within</source>
        <translation>Eerste betaling binnen</translation>
    </message>
    <message>
        <source>Invoices overdue for at least</source>
        <translation>Minimaal aantal dagen te laat</translation>
    </message>
    <message>
        <source>First instalment at least</source>
        <translation>Eerste termijn minstens</translation>
    </message>
    <message>
        <source>Proposals waiting per customer</source>
        <translation>Wachtende voorstellen per klant</translation>
    </message>
    <message>
        <source>Pause after a plan that failed</source>
        <translation>Wachttijd na een mislukte regeling</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;dag</numerusform>
            <numerusform>%Ln&#xa0;dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision undone</source>
        <translation>Beslissing ongedaan gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on the %1 of the month</source>
        <translation>
            <numerusform>%Ln&#xa0;maandelijkse termijn, op de %1e van de maand</numerusform>
            <numerusform>%Ln&#xa0;maandelijkse termijnen, op de %1e van de maand</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>palier::Navigation</name>
    <message>
        <source>Synced %1</source>
        <translation>Gesynchroniseerd %1</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchroniseren…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Synchronisatie mislukt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln&#xa0;te synchroniseren</numerusform>
            <numerusform>%Ln&#xa0;te synchroniseren</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Laatst gesynchroniseerd op %1</translation>
    </message>
    <message>
        <source>Never synced yet</source>
        <translation>Nog nooit gesynchroniseerd</translation>
    </message>
    <message>
        <source>Books…</source>
        <translation>Boekhouding…</translation>
    </message>
    <message>
        <source>Where the books are: on this computer, or on a team’s server</source>
        <translation>Waar de boekhouding is: op deze computer of op de server van een team</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigatie</translation>
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
        <translation>Meer</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>The whole note</source>
        <translation>De hele opmerking</translation>
    </message>
    <message>
        <source>Only the first lines of the note</source>
        <translation>Alleen de eerste regels van de opmerking</translation>
    </message>
</context>
<context>
    <name>palier::NoticeBar</name>
    <message>
        <source>Keep it in the keychain</source>
        <translation>In de sleutelhanger bewaren</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>Password of the books’ server</source>
        <translation>Wachtwoord van de server van de boekhouding</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Otherwise it is used until you close Palier.</source>
        <translation>Anders geldt het tot u Palier sluit.</translation>
    </message>
    <message>
        <source>The password was refused</source>
        <translation>Het wachtwoord is geweigerd</translation>
    </message>
    <message>
        <source>The keychain can’t be read</source>
        <translation>De sleutelhanger kan niet worden gelezen</translation>
    </message>
    <message>
        <source>You can go on working: what you do is kept here and sent when you have signed in.</source>
        <translation>U kunt doorwerken: wat u doet, wordt hier bewaard en verstuurd zodra u bent aangemeld.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Nu opnieuw proberen</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Synchronisatie mislukt</translation>
    </message>
    <message>
        <source>You can go on working: what you do is kept here and sent when it works again.</source>
        <translation>U kunt doorwerken: wat u doet, wordt hier bewaard en verstuurd zodra het weer lukt.</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Wachtwoord nodig</translation>
    </message>
    <message>
        <source>The server refuses the password of %1, or knows no such login. Type it again, or ask an admin for a new one; another login is chosen under “Books…”.</source>
        <translation>De server weigert het wachtwoord van %1, of kent die gebruikersnaam niet. Typ het opnieuw, of vraag een beheerder om een nieuw wachtwoord; een andere gebruikersnaam kiest u bij “Boekhouding…”.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Try again with the keychain</source>
        <translation>Opnieuw proberen met de sleutelhanger</translation>
    </message>
</context>
<context>
    <name>palier::NoticeCard</name>
    <message>
        <source>Close the notice: %1</source>
        <translation>Melding sluiten: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>View the notice: %1</source>
        <translation>Melding bekijken: %1</translation>
    </message>
</context>
<context>
    <name>palier::OneChoiceFilter</name>
    <message>
        <source>Clear selection</source>
        <translation>Selectie wissen</translation>
    </message>
</context>
<context>
    <name>palier::OpeningState</name>
    <message>
        <source>Fetching the books: %1 rows so far</source>
        <translation>Boekhouding ophalen: tot nu toe %1 rijen</translation>
    </message>
    <message>
        <source>Fetching the books…</source>
        <translation>Boekhouding ophalen…</translation>
    </message>
    <message>
        <source>The books are out of reach</source>
        <translation>De boekhouding is niet bereikbaar</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Nu opnieuw proberen</translation>
    </message>
    <message>
        <source>Your login no longer works in these books</source>
        <translation>U hebt geen toegang meer</translation>
    </message>
    <message>
        <source>Open other books…</source>
        <translation>Andere boekhouding openen…</translation>
    </message>
    <message>
        <source>The books can’t be opened</source>
        <translation>De boekhouding kan niet worden geopend</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Wachtwoord nodig</translation>
    </message>
    <message>
        <source>This computer fills its own copy of the books for the first time. Later Palier starts at once, online or offline.</source>
        <translation>Deze computer vult voor het eerst een eigen kopie van de boekhouding. Daarna start Palier meteen, online of offline.</translation>
    </message>
    <message>
        <source>This computer has no copy of the books yet, so there is nothing to show. Palier tries again by itself.</source>
        <translation>Deze computer heeft nog geen kopie van de boekhouding, dus er is niets te tonen. Palier probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>This computer has no copy of the books yet. Sign in above to fetch it.</source>
        <translation>Deze computer heeft nog geen kopie van de boekhouding. Meld u hierboven aan om die op te halen.</translation>
    </message>
    <message>
        <source>The copy on this computer was deleted. Ask an admin if that is a mistake.</source>
        <translation>De kopie op deze computer is verwijderd. Neem contact op met een beheerder als dat een vergissing is.</translation>
    </message>
</context>
<context>
    <name>palier::OwedCard</name>
    <message>
        <source>What they owe</source>
        <translation>Wat deze klant schuldig is</translation>
    </message>
    <message>
        <source>Their invoices</source>
        <translation>Facturen van deze klant</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Openstaand in %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>of which overdue</source>
        <translation>waarvan te laat</translation>
    </message>
    <message>
        <source>They owe nothing.</source>
        <translation>Deze klant is niets schuldig.</translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s), none overdue.</source>
        <translation>
            <numerusform>%Ln&#xa0;openstaande factuur, niet te laat.</numerusform>
            <numerusform>%Ln&#xa0;openstaande facturen, geen ervan te laat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them overdue, the oldest since %3 (%4).</source>
        <translation>%1, waarvan %2 te laat, de oudste sinds %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;openstaande factuur</numerusform>
            <numerusform>%Ln&#xa0;openstaande facturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;dag</numerusform>
            <numerusform>%Ln&#xa0;dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PageNames</name>
    <message>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Payment plans</source>
        <translation>Betalingsregelingen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Import invoices</source>
        <translation>Facturen importeren</translation>
    </message>
    <message>
        <source>Administration settings</source>
        <translation>Administratie-instellingen</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>About Palier</source>
        <translation>Over Palier</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Betalingsregeling</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
</context>
<context>
    <name>palier::PauseCard</name>
    <message>
        <source>Proposals and messages</source>
        <translation>Voorstellen en berichten</translation>
    </message>
    <message>
        <source>May propose payment plans</source>
        <translation>Mag betalingsregelingen voorstellen</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pauzeren…</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Pauze beëindigen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Last day of the pause</source>
        <translation>Laatste dag van de pauze</translation>
    </message>
    <message>
        <source>The billing portal shows them no request button.</source>
        <translation>Het facturatieportaal toont deze klant geen aanvraagknop.</translation>
    </message>
    <message>
        <source>Proposals are switched off for everybody in the settings.</source>
        <translation>Voorstellen zijn in de instellingen voor iedereen uitgeschakeld.</translation>
    </message>
    <message>
        <source>Within the limits of the settings.</source>
        <translation>Binnen de limieten van de instellingen.</translation>
    </message>
    <message>
        <source>Change the pause…</source>
        <translation>Pauze wijzigen…</translation>
    </message>
    <message>
        <source>Not paused. While a customer is paused nothing is sent to them: their open invoices are blocked, and so are those that are imported later. Other blocks stay as they are.</source>
        <translation>Niet gepauzeerd. Zolang een klant gepauzeerd is, wordt er niets verstuurd: de openstaande facturen zijn geblokkeerd, en facturen die later worden geïmporteerd ook. Andere blokkeringen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Paused indefinitely.</source>
        <translation>Voor onbepaalde tijd gepauzeerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s) are blocked by it.</source>
        <translation>
            <numerusform>%Ln&#xa0;openstaande factuur is erdoor geblokkeerd.</numerusform>
            <numerusform>%Ln&#xa0;openstaande facturen zijn erdoor geblokkeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1, %2.</source>
        <translation>Door %1, %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Paused up to and including %1.</source>
        <translation>Gepauzeerd tot en met %1.</translation>
    </message>
</context>
<context>
    <name>palier::PayingCard</name>
    <message>
        <source>How they have paid</source>
        <translation>Betaalgedrag</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Te laat betaald</translation>
    </message>
    <message numerus="yes">
        <source>%n settled invoice(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;voldane factuur</numerusform>
            <numerusform>%Ln&#xa0;voldane facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Gemiddeld te laat</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) on average</source>
        <translation>
            <numerusform>%Ln&#xa0;dag</numerusform>
            <numerusform>%Ln&#xa0;dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>never late</source>
        <translation>nooit te laat</translation>
    </message>
    <message>
        <source>Last settled on</source>
        <translation>Laatst voldaan op</translation>
    </message>
    <message>
        <source>%1% of %2</source>
        <translation>%1% van %2</translation>
    </message>
</context>
<context>
    <name>palier::PaymentChart</name>
    <message>
        <source>Chart of past payments</source>
        <translation>Grafiek van eerdere betalingen</translation>
    </message>
    <message>
        <source>No invoice has been settled yet.</source>
        <translation>Er is nog geen factuur voldaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) settled</source>
        <translation>
            <numerusform>%Ln&#xa0;factuur voldaan</numerusform>
            <numerusform>%Ln&#xa0;facturen voldaan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all in time.</source>
        <translation>%1, alles op tijd.</translation>
    </message>
    <message>
        <source>%1, %2 of them late, by %3 on average.</source>
        <translation>%1, waarvan %2 te laat, gemiddeld %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;dag</numerusform>
            <numerusform>%Ln&#xa0;dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln&#xa0;dag te laat</numerusform>
            <numerusform>%Ln&#xa0;dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>op tijd</translation>
    </message>
    <message>
        <source>%1, due %2: %3</source>
        <translation>%1, vervaldatum %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n+ day(s)</source>
        <translation>
            <numerusform>%Ln+&#xa0;dag</numerusform>
            <numerusform>%Ln+&#xa0;dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 late.</source>
        <translation>%1, %2 te laat.</translation>
    </message>
    <message>
        <source>%1, all of them late, by %2 on average.</source>
        <translation>%1, alle te laat, gemiddeld %2.</translation>
    </message>
    <message>
        <source>%1, 1 of them late, by %2.</source>
        <translation>%1, waarvan 1 te laat: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n settled invoice(s), oldest first: a bar for days late, a dot for in time.</source>
        <translation>
            <numerusform>De laatste %Ln&#xa0;voldane factuur: een balk voor dagen te laat, een punt voor op tijd.</numerusform>
            <numerusform>De laatste %Ln&#xa0;voldane facturen, oudste eerst: een balk voor dagen te laat, een punt voor op tijd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PeriodFilter</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
</context>
<context>
    <name>palier::PlanBanner</name>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>View the payment plan</source>
        <translation>De betalingsregeling bekijken</translation>
    </message>
    <message>
        <source>The customer proposes a payment plan</source>
        <translation>De klant stelt een betalingsregeling voor</translation>
    </message>
    <message>
        <source>Payment plan active</source>
        <translation>Betalingsregeling actief</translation>
    </message>
    <message>
        <source>Payment plan: %1</source>
        <translation>Betalingsregeling: %1</translation>
    </message>
    <message>
        <source>%1 in total: %2. Proposed on %3.</source>
        <translation>%1 in totaal: %2. Voorgesteld op %3.</translation>
    </message>
    <message>
        <source>Your decision is waiting to sync.</source>
        <translation>Uw beslissing wacht op synchronisatie.</translation>
    </message>
</context>
<context>
    <name>palier::PlanKeepingCard</name>
    <message>
        <source>Payment plans</source>
        <translation>Betalingsregelingen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%Ln&#xa0;wacht op antwoord</numerusform>
            <numerusform>%Ln&#xa0;wachten op antwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%Ln&#xa0;actief</numerusform>
            <numerusform>%Ln&#xa0;actief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%Ln&#xa0;nagekomen</numerusform>
            <numerusform>%Ln&#xa0;nagekomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%Ln&#xa0;niet nagekomen</numerusform>
            <numerusform>%Ln&#xa0;niet nagekomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln&#xa0;afgewezen</numerusform>
            <numerusform>%Ln&#xa0;afgewezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn or lapsed</source>
        <translation>
            <numerusform>%Ln&#xa0;ingetrokken of verlopen</numerusform>
            <numerusform>%Ln&#xa0;ingetrokken of verlopen</numerusform>
        </translation>
    </message>
    <message>
        <source>They have never proposed a payment plan.</source>
        <translation>Deze klant heeft nog nooit een betalingsregeling voorgesteld.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>en %Ln&#xa0;oudere</numerusform>
            <numerusform>en %Ln&#xa0;oudere</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed on %1</source>
        <translation>Voorgesteld op %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>View the plan of %1, %2</source>
        <translation>De regeling van %1 bekijken, %2</translation>
    </message>
</context>
<context>
    <name>palier::PlanListModel</name>
    <message>
        <source>Proposed on</source>
        <translation>Voorgesteld op</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord uiterlijk</translation>
    </message>
    <message>
        <source>Next instalment</source>
        <translation>Volgende termijn</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslist door</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, te laat</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, te laat</translation>
    </message>
</context>
<context>
    <name>palier::PlanListPage</name>
    <message>
        <source>Payment plans</source>
        <translation>Betalingsregelingen</translation>
    </message>
    <message>
        <source>Search payment plans</source>
        <translation>Betalingsregelingen doorzoeken</translation>
    </message>
    <message>
        <source>Search customer or invoice</source>
        <translation>Klant of factuur zoeken</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Due within three days</source>
        <translation>Binnen drie dagen te beantwoorden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Klant openen</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <translation>Factuur openen</translation>
    </message>
    <message>
        <source>View, approve or refuse…</source>
        <translation>Bekijken, goedkeuren of afwijzen…</translation>
    </message>
    <message>
        <source>No payment plans yet</source>
        <translation>Nog geen betalingsregelingen</translation>
    </message>
    <message>
        <source>They come from customers, who ask for them in the billing portal. An admin switches that on: Administration settings, Billing, Allow proposal.</source>
        <translation>Ze komen van klanten, die er in het facturatieportaal om vragen. Een beheerder zet dat aan: Administratie-instellingen, Facturatie, Voorstel toestaan.</translation>
    </message>
    <message>
        <source>No payment plan matches</source>
        <translation>Geen betalingsregeling gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n payment plan(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;betalingsregeling</numerusform>
            <numerusform>%Ln&#xa0;betalingsregelingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PlanNews</name>
    <message>
        <source>This proposal can’t be approved as it stands</source>
        <translation>Dit voorstel kan zo niet worden goedgekeurd</translation>
    </message>
    <message>
        <source>The time for an answer is over</source>
        <translation>De tijd voor een antwoord is om</translation>
    </message>
    <message>
        <source>The last day was %1. The proposal lapses at the next automatic run, unless you answer before.</source>
        <translation>De laatste dag was %1. Het voorstel verloopt bij de volgende automatische verwerking, tenzij u eerder antwoordt.</translation>
    </message>
    <message>
        <source>By %1, %2.</source>
        <translation>Door %1, %2.</translation>
    </message>
    <message>
        <source>By %1, %2: %3.</source>
        <translation>Door %1, %2: %3.</translation>
    </message>
    <message>
        <source>Waiting to sync: the e-mail leaves as soon as the books have your decision.</source>
        <translation>De e‑mail wordt verstuurd zodra de beslissing in de boekhouding staat.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>It is active once somebody else approves it too.</source>
        <translation>Actief zodra iemand anders ook goedkeurt.</translation>
    </message>
    <message>
        <source>It waits for the customer’s answer.</source>
        <translation>Wacht op het antwoord van de klant.</translation>
    </message>
    <message>
        <source>Nothing is expected from the customer until it goes on.</source>
        <translation>Van de klant wordt niets verwacht tot de regeling verdergaat.</translation>
    </message>
    <message>
        <source>The plan no longer blocks its invoices, and reminders continue. There is nothing to decide.</source>
        <translation>De regeling blokkeert de facturen niet meer, en herinneringen gaan verder. Er is niets te beslissen.</translation>
    </message>
    <message>
        <source>The last day for an answer was %1.</source>
        <translation>De laatste dag voor een antwoord was %1.</translation>
    </message>
    <message>
        <source>Lapsed: nobody answered in time</source>
        <translation>Verlopen: niemand antwoordde op tijd</translation>
    </message>
    <message>
        <source>Completed: everything is paid</source>
        <translation>Voltooid: alles is betaald</translation>
    </message>
    <message>
        <source>Broken: an instalment was not paid</source>
        <translation>Niet nagekomen: een termijn is niet betaald</translation>
    </message>
    <message>
        <source>The plan no longer blocks its invoices, and reminders continue.</source>
        <translation>De regeling blokkeert de facturen niet meer, en herinneringen gaan verder.</translation>
    </message>
    <message>
        <source>Terminated by staff</source>
        <translation>Beëindigd door medewerkers</translation>
    </message>
    <message>
        <source>%1: limit %2, here %3</source>
        <translation>%1: limiet %2, hier %3</translation>
    </message>
    <message>
        <source>Outside the limits</source>
        <translation>Buiten de limieten</translation>
    </message>
    <message>
        <source>Not paid: %1, the first of it due on %2.</source>
        <translation>Niet betaald: %1, waarvan de eerste termijn op %2 verviel.</translation>
    </message>
    <message>
        <source>The customer is late with this plan</source>
        <translation>De klant loopt achter met deze regeling</translation>
    </message>
    <message>
        <source>The plan no longer blocks its invoices, and reminders continue. The customer can ask again.</source>
        <translation>De regeling blokkeert de facturen niet meer, en herinneringen gaan verder. De klant kan een nieuw voorstel doen.</translation>
    </message>
    <message>
        <source>Not paid: %1, due on %2.</source>
        <translation>Niet betaald: %1, vervallen op %2.</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Goedgekeurd door %1, %2</translation>
    </message>
    <message>
        <source>Refused by %1, %2</source>
        <translation>Afgewezen door %1, %2</translation>
    </message>
    <message>
        <source>Refused by %1, %2: %3</source>
        <translation>Afgewezen door %1, %2: %3</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>Geëindigd op %1.</translation>
    </message>
    <message>
        <source>Ended on %1, recorded by %2.</source>
        <translation>Geëindigd op %1, vastgelegd door %2.</translation>
    </message>
    <message>
        <source>Approved by %1, %2.</source>
        <translation>Goedgekeurd door %1, %2.</translation>
    </message>
</context>
<context>
    <name>palier::ProposalListModel</name>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Betalingsregeling</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord uiterlijk</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>answer overdue</source>
        <translation>antwoord te laat</translation>
    </message>
    <message>
        <source>answer today</source>
        <translation>antwoord vandaag</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>antwoord uiterlijk %1</translation>
    </message>
    <message>
        <source>Waiting to sync</source>
        <translation>Wacht op synchronisatie</translation>
    </message>
    <message>
        <source>Balance changed</source>
        <translation>Saldo gewijzigd</translation>
    </message>
    <message>
        <source>Date passed</source>
        <translation>Datum voorbij</translation>
    </message>
    <message>
        <source>Outside limits</source>
        <translation>Buiten de limieten</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n day(s)</source>
        <translation>
            <numerusform>wacht al %Ln&#xa0;dag</numerusform>
            <numerusform>wacht al %Ln&#xa0;dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::QueueHead</name>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oudste eerst</translation>
    </message>
    <message>
        <source>Deadline first</source>
        <translation>Uiterste datum eerst</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Grootste eerst</translation>
    </message>
    <message>
        <source>Search proposals</source>
        <translation>Voorstellen zoeken</translation>
    </message>
    <message>
        <source>Search customer or invoice</source>
        <translation>Klant of factuur zoeken</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>palier::QueuePage</name>
    <message>
        <source>Next proposal</source>
        <translation>Volgend voorstel</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>Vorig voorstel</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>The list is being read from this computer’s copy of the books.</source>
        <translation>De lijst wordt gelezen uit de kopie van de boekhouding op deze computer.</translation>
    </message>
    <message>
        <source>The list can’t be read</source>
        <translation>De lijst kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Every proposal has its answer. New ones appear here by themselves.</source>
        <translation>Elk voorstel is beantwoord. Nieuwe verschijnen hier vanzelf.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>No proposal matches</source>
        <translation>Geen voorstel gevonden</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Open it on a page of its own</source>
        <translation>Op een eigen pagina openen</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Klant openen</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln&#xa0;gevonden</numerusform>
            <numerusform>%Ln&#xa0;gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a proposal</source>
        <translation>Selecteer een voorstel</translation>
    </message>
    <message>
        <source>Select several with Ctrl or Shift to decide them in one go.</source>
        <translation>Selecteer er meerdere met Ctrl of Shift om er in één keer over te beslissen.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln&#xa0;wacht</numerusform>
            <numerusform>%Ln&#xa0;wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Niets te beslissen</translation>
    </message>
    <message>
        <source>Open the invoices</source>
        <translation>Facturen openen</translation>
    </message>
    <message>
        <source>Change the search or the filters, or clear both.</source>
        <translation>Wijzig de zoekopdracht of de filters, of wis ze.</translation>
    </message>
</context>
<context>
    <name>palier::QueueTable</name>
    <message>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
</context>
<context>
    <name>palier::RefusalPanel</name>
    <message>
        <source>Refuse this plan</source>
        <translation>Deze regeling afwijzen</translation>
    </message>
    <message>
        <source>Reason for the refusal</source>
        <translation>Reden van de afwijzing</translation>
    </message>
    <message>
        <source>Note to the customer</source>
        <translation>Opmerking voor de klant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Note to the customer (optional)</source>
        <translation>Opmerking voor de klant (optioneel)</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Kies een reden…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%Ln&#xa0;teken te lang</numerusform>
            <numerusform>%Ln&#xa0;tekens te lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason and note appear in the e-mail to the customer.</source>
        <translation>Reden en opmerking staan in de e‑mail aan de klant.</translation>
    </message>
    <message>
        <source>Note to the customers</source>
        <translation>Opmerking voor de klanten</translation>
    </message>
    <message>
        <source>Reason and note appear in each customer’s e-mail.</source>
        <translation>Reden en opmerking staan in de e‑mail aan elke klant.</translation>
    </message>
    <message>
        <source>Note to the customers (optional)</source>
        <translation>Opmerking voor de klanten (optioneel)</translation>
    </message>
</context>
<context>
    <name>palier::ReminderSection</name>
    <message>
        <source>Send reminders</source>
        <translation>Herinneringen versturen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Switch reminders on</source>
        <translation>Herinneringen inschakelen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>Pause after a refusal</source>
        <translation>Wachttijd na een afwijzing</translation>
    </message>
    <message>
        <source>Reminders due today</source>
        <translation>Herinneringen van vandaag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>No reminder is due today.</source>
        <translation>Vandaag is geen herinnering aan de beurt.</translation>
    </message>
    <message>
        <source>Due today: reminders to %1 about %2.</source>
        <translation>Vandaag aan de beurt: herinneringen aan %1, voor %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;klant</numerusform>
            <numerusform>%Ln&#xa0;klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;factuur</numerusform>
            <numerusform>%Ln&#xa0;facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch reminders on?</source>
        <translation>Herinneringen inschakelen?</translation>
    </message>
    <message>
        <source>Days after the due date, one number for each reminder.</source>
        <translation>Dagen na de vervaldatum, één getal per herinnering.</translation>
    </message>
    <message>
        <source>The next reminder waits at least this long after a plan was refused or broken, or has lapsed.</source>
        <translation>De volgende herinnering wacht minstens zo lang na een afgewezen, niet nagekomen of verlopen regeling.</translation>
    </message>
    <message>
        <source>Off at first, so that importing old invoices never sends a flood. Before you switch it on, you see who would get what.</source>
        <translation>Standaard uitgeschakeld, zodat het importeren van oude facturen nooit een stroom herinneringen veroorzaakt. Voordat u ze inschakelt, ziet u wie wat zou krijgen.</translation>
    </message>
</context>
<context>
    <name>palier::ReviewPage</name>
    <message>
        <source>Payment plan</source>
        <translation>Betalingsregeling</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Next proposal (%1)</source>
        <translation>Volgend voorstel (%1)</translation>
    </message>
    <message>
        <source>Next proposal, or back to the list</source>
        <translation>Volgend voorstel, of terug naar de lijst</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Klant openen</translation>
    </message>
</context>
<context>
    <name>palier::ReviewPanel</name>
    <message>
        <source>%1. Proposed on %2.</source>
        <translation>%1. Voorgesteld op %2.</translation>
    </message>
    <message>
        <source>Answer by %1.</source>
        <translation>Antwoord uiterlijk op %1.</translation>
    </message>
    <message>
        <source>Outside limits</source>
        <translation>Buiten de limieten</translation>
    </message>
</context>
<context>
    <name>palier::RoleWords</name>
    <message>
        <source>Reviewer</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Office service</source>
        <translation>Achtergronddienst</translation>
    </message>
    <message>
        <source>Billing portal</source>
        <translation>Facturatieportaal</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Decides on payment plans, blocks invoices and changes customers’ details. Can’t change settings or users.</source>
        <translation>Beslist over betalingsregelingen, blokkeert facturen en wijzigt klantgegevens. Kan geen instellingen of gebruikers wijzigen.</translation>
    </message>
    <message>
        <source>Everything a reviewer does, and settings, imports and users.</source>
        <translation>Alles wat een beoordelaar doet, plus instellingen, imports en gebruikers.</translation>
    </message>
    <message>
        <source>For the headless service: sends mail, runs reminders and imports. Doesn’t decide.</source>
        <translation>Voor de dienst zonder scherm: verstuurt e‑mail, voert herinneringen en imports uit. Beslist niet.</translation>
    </message>
    <message>
        <source>For the portal’s service: reaches one customer at a time, by their link. Not for people.</source>
        <translation>Voor de dienst van het portaal: bereikt één klant tegelijk, via diens link. Niet voor mensen.</translation>
    </message>
    <message>
        <source>Reads everything, the audit log too. Changes nothing.</source>
        <translation>Leest alles, ook het auditlogboek. Wijzigt niets.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t decide on payment plans. Ask a reviewer or an admin.</source>
        <translation>Met uw rol (%1) kunt u niet over betalingsregelingen beslissen. Vraag het aan een beoordelaar of beheerder.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t block invoices. Ask a reviewer or an admin.</source>
        <translation>Met uw rol (%1) kunt u geen facturen blokkeren. Vraag het aan een beoordelaar of beheerder.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t change customers. Ask a reviewer or an admin.</source>
        <translation>Met uw rol (%1) kunt u geen klanten wijzigen. Vraag het aan een beoordelaar of beheerder.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t make or revoke links. Ask a reviewer or an admin.</source>
        <translation>Met uw rol (%1) kunt u geen links aanmaken of intrekken. Vraag het aan een beoordelaar of beheerder.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t change settings. Ask an admin.</source>
        <translation>Met uw rol (%1) kunt u geen instellingen wijzigen. Vraag het aan een beheerder.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t change users. Ask an admin.</source>
        <translation>Met uw rol (%1) kunt u geen gebruikers wijzigen. Vraag het aan een beheerder.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t import invoices. Ask an admin.</source>
        <translation>Met uw rol (%1) kunt u geen facturen importeren. Vraag het aan een beheerder.</translation>
    </message>
    <message>
        <source>With your role (%1) you can’t send messages again. Ask an admin.</source>
        <translation>Met uw rol (%1) kunt u geen berichten opnieuw versturen. Vraag het aan een beheerder.</translation>
    </message>
</context>
<context>
    <name>palier::SavedFilters</name>
    <message>
        <source>None yet. Filter the list, give the filter a name and save it here.</source>
        <translation>Nog geen. Filter de lijst, geef het filter een naam en sla het hier op.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Opgeslagen filters</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Naam van het filter</translation>
    </message>
    <message>
        <source>Name for what is filtered now</source>
        <translation>Naam voor wat nu gefilterd is</translation>
    </message>
    <message>
        <source>Nothing is filtered now.</source>
        <translation>Er is nu niets gefilterd.</translation>
    </message>
    <message>
        <source>Another saved filter has this name already.</source>
        <translation>Een ander opgeslagen filter heet al zo.</translation>
    </message>
</context>
<context>
    <name>palier::ServerForm</name>
    <message>
        <source>The team’s server</source>
        <translation>De server van het team</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Its name, or several separated by commas: the one that takes changes is found by itself.</source>
        <translation>De naam, of meerdere met komma’s ertussen: de server die wijzigingen aanneemt, wordt vanzelf gevonden.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>As your admin gave it to you, such as palier_anna.</source>
        <translation>Zoals uw beheerder die u gaf, bijvoorbeeld palier_anna.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain and nowhere else. Leave empty if you sign in with a certificate or a password file.</source>
        <translation>Bewaard in de sleutelhanger van deze computer en nergens anders. Laat leeg als u zich aanmeldt met een certificaat of wachtwoordbestand.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificeringsinstantie</translation>
    </message>
    <message>
        <source>A file from your IT department, where the server’s certificate is not from a public authority. Usually empty.</source>
        <translation>Een bestand van uw IT-afdeling, als het certificaat van de server niet van een openbare instantie is. Meestal leeg.</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Bestand van de certificeringsinstantie</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation>Het bestand van de certificeringsinstantie kiezen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificaten (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>palier::SettingField</name>
    <message>
        <source>✓ Saved here, waiting to sync</source>
        <translation>✓ Hier opgeslagen, wacht op synchronisatie</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Opgeslagen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 op de standaardwaarde zetten</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>“%1” is niet opgeslagen. %2</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has put “%1” here. What you type takes its place when you save it.</source>
        <translation>Intussen heeft iemand anders hier “%1” ingevuld. Wat u typt, komt ervoor in de plaats als u opslaat.</translation>
    </message>
</context>
<context>
    <name>palier::SettingText</name>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Vul een geheel getal van %1 tot en met %2 in.</translation>
    </message>
    <message>
        <source>Enter an amount such as %1, without a currency.</source>
        <translation>Vul een bedrag zoals %1 in, zonder valuta.</translation>
    </message>
    <message>
        <source>Enter one e-mail address, such as name@example.com.</source>
        <translation>Vul één e‑mailadres in, zoals naam@example.com.</translation>
    </message>
    <message>
        <source>Enter a web address such as https://pay.example.com, without a user, ? or #.</source>
        <translation>Vul een webadres zoals https://pay.example.com in, zonder gebruiker, ? of #.</translation>
    </message>
    <message>
        <source>Enter days that increase from step to step, separated by commas: 7, 21, 35.</source>
        <translation>Vul dagen in die per stap oplopen, gescheiden door komma’s: 7, 21, 35.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Brussels.</source>
        <translation>Kies een tijdzone uit de lijst, zoals Europe/Brussels.</translation>
    </message>
    <message>
        <source>This is no IBAN, or a digit is mistyped: its check digits don’t fit.</source>
        <translation>Dit is geen IBAN, of een cijfer is verkeerd getypt: de controlecijfers kloppen niet.</translation>
    </message>
    <message>
        <source>Choose days of the calendar.</source>
        <translation>Kies dagen van de kalender.</translation>
    </message>
    <message>
        <source>Enter the name of a server such as smtp.example.com, or its IP address.</source>
        <translation>Vul de naam van een server in, zoals smtp.example.com, of het IP-adres ervan.</translation>
    </message>
    <message>
        <source>Enter a domain such as example.com: letters, digits, points and hyphens.</source>
        <translation>Vul een domein in, zoals example.com: letters, cijfers, punten en koppeltekens.</translation>
    </message>
    <message>
        <source>A BIC has 8 or 11 letters and digits, such as GKCCBEBB.</source>
        <translation>Een BIC heeft 8 of 11 letters en cijfers, zoals GKCCBEBB.</translation>
    </message>
    <message>
        <source>Enter words of the letters a to z and digits, separated by commas: court order, insolvency.</source>
        <translation>Vul woorden in van de letters a tot en met z en cijfers, gescheiden door komma’s: gerechtelijk bevel, insolventie.</translation>
    </message>
    <message>
        <source>Enter one line of at most 500 characters.</source>
        <translation>Vul één regel van hoogstens 500 tekens in.</translation>
    </message>
    <message>
        <source>Allowed: %1–%2.</source>
        <translation>Toegestaan: %1–%2.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Standaard: %1.</translation>
    </message>
</context>
<context>
    <name>palier::ShortcutsPage</name>
    <message>
        <source>Everything can be done without a mouse: Tab goes from control to control, the arrow keys move in lists, Enter opens, Alt opens the menus.</source>
        <translation>Alles kan zonder muis: Tab gaat van element naar element, de pijltoetsen bewegen in lijsten, Enter opent, Alt opent de menu’s.</translation>
    </message>
    <message>
        <source>On the page %1</source>
        <translation>Op de pagina %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>palier::SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, aflopend</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, oplopend</translation>
    </message>
</context>
<context>
    <name>palier::SplitShare</name>
    <message>
        <source>Drag to resize; double-click to restore the original sizes</source>
        <translation>Sleep om de ruimte te verdelen; dubbelklik om de oorspronkelijke verdeling te herstellen</translation>
    </message>
</context>
<context>
    <name>palier::StationSection</name>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>For your account on this computer alone; colleagues have their own.</source>
        <translation>Alleen voor uw account op deze computer; collega’s hebben hun eigen instellingen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>For the windows, and how dates and amounts are written. Applies from the next start.</source>
        <translation>Voor de vensters en de notatie van bedragen en datums. Geldt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Applies at once.</source>
        <translation>Geldt meteen.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Relative to the system’s text size. Applies from the next start.</source>
        <translation>Ten opzichte van de tekstgrootte van het systeem. Geldt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>This computer can’t keep its settings</source>
        <translation>Deze computer kan zijn instellingen niet bewaren</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Opgeslagen</translation>
    </message>
    <message>
        <source>Close Palier and start it again to see it.</source>
        <translation>Sluit Palier en start het opnieuw om het te zien.</translation>
    </message>
    <message>
        <source>Notices outside the window</source>
        <translation>Meldingen buiten het venster</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>A new proposal, a conflict or e-mail that is not going out is also shown as a system notification, for when the window is not in front of you. It shows the customer’s name and the amount.</source>
        <translation>Een nieuw voorstel, een conflict of een e‑mail die niet wordt verstuurd, wordt ook als systeemmelding getoond, voor als u het venster niet voor u hebt. De naam van de klant en het bedrag staan erin.</translation>
    </message>
</context>
<context>
    <name>palier::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Administration settings</source>
        <translation>Administratie-instellingen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to sync</source>
        <translation>
            <numerusform>%Ln&#xa0;te synchroniseren</numerusform>
            <numerusform>%Ln&#xa0;te synchroniseren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;conflict</numerusform>
            <numerusform>%Ln&#xa0;conflicten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%Ln&#xa0;conflict te bekijken</numerusform>
            <numerusform>%Ln&#xa0;conflicten te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
</context>
<context>
    <name>palier::UndoBanner</name>
    <message>
        <source>Undo decision</source>
        <translation>Beslissing ongedaan maken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The decision stands</source>
        <translation>De beslissing blijft gelden</translation>
    </message>
    <message>
        <source>Waiting to sync: the e-mail leaves as soon as the books have your decision.</source>
        <translation>De e‑mail wordt verstuurd zodra de beslissing in de boekhouding staat.</translation>
    </message>
    <message>
        <source>Waiting to sync: the e-mails leave as soon as the books have your decisions.</source>
        <translation>De e‑mails worden verstuurd zodra de beslissingen in de boekhouding staan.</translation>
    </message>
    <message numerus="yes">
        <source>The e-mail leaves in %n s.</source>
        <translation>
            <numerusform>De e‑mail wordt over %Ln&#xa0;seconde verstuurd.</numerusform>
            <numerusform>De e‑mail wordt over %Ln&#xa0;seconden verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first e-mail leaves in %n s.</source>
        <translation>
            <numerusform>De eerste e‑mail wordt over %Ln&#xa0;seconde verstuurd.</numerusform>
            <numerusform>De eerste e‑mail wordt over %Ln&#xa0;seconden verstuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The e-mail has not left yet.</source>
        <translation>De e-mail is nog niet verstuurd.</translation>
    </message>
    <message>
        <source>Not all of the e-mails have left yet.</source>
        <translation>Nog niet alle e‑mails zijn verstuurd.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) approved</source>
        <translation>
            <numerusform>%Ln&#xa0;voorstel goedgekeurd</numerusform>
            <numerusform>%Ln&#xa0;voorstellen goedgekeurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) refused</source>
        <translation>
            <numerusform>%Ln&#xa0;voorstel afgewezen</numerusform>
            <numerusform>%Ln&#xa0;voorstellen afgewezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: %1, %2</source>
        <translation>Goedgekeurd: %1, %2</translation>
    </message>
    <message>
        <source>Refused: %1, %2</source>
        <translation>Afgewezen: %1, %2</translation>
    </message>
    <message>
        <source>Undo decisions</source>
        <translation>Beslissingen ongedaan maken</translation>
    </message>
</context>
<context>
    <name>palier::UsersSection</name>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Er staat nog niemand op de lijst.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Gebruiker toevoegen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Een gebruiker toevoegen</translation>
    </message>
    <message>
        <source>Users can only be changed while the books are in reach. The list is as this computer knows it.</source>
        <translation>Gebruikers kunnen alleen worden gewijzigd als de boekhouding bereikbaar is. De lijst is zoals deze computer die kent.</translation>
    </message>
    <message>
        <source>Users can’t be changed from this window.</source>
        <translation>Gebruikers kunnen vanuit dit venster niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>You can’t change users now</source>
        <translation>U kunt nu geen gebruikers wijzigen</translation>
    </message>
    <message>
        <source>These books are on this computer alone</source>
        <translation>Deze boekhouding staat alleen op deze computer</translation>
    </message>
    <message>
        <source>Roles are recorded, but whoever uses this computer’s account has every right. On a team’s server each user has a login, and the books hold them to their role.</source>
        <translation>Rollen worden vastgelegd, maar wie het account van deze computer gebruikt, heeft alle rechten. Op de server van een team heeft iedereen een eigen gebruikersnaam en laat de boekhouding alleen toe wat bij de rol hoort.</translation>
    </message>
    <message>
        <source>You can’t remove yourself. Another admin can.</source>
        <translation>U kunt uzelf niet verwijderen. Een andere beheerder wel.</translation>
    </message>
    <message>
        <source>Selected user</source>
        <translation>Geselecteerde gebruiker</translation>
    </message>
    <message>
        <source>✓ %1 has been added.</source>
        <translation>✓ %1 is toegevoegd.</translation>
    </message>
    <message>
        <source>✓ %1 has been changed.</source>
        <translation>✓ %1 is gewijzigd.</translation>
    </message>
    <message>
        <source>✓ %1 has been removed.</source>
        <translation>✓ %1 is verwijderd.</translation>
    </message>
    <message>
        <source>The login loses every right at once. That person’s copy of the books is deleted when their computer is next in contact. What they have decided stays.</source>
        <translation>De gebruikersnaam verliest meteen alle rechten. Zodra de computer van die persoon weer contact maakt, wordt de kopie van de boekhouding daar verwijderd. Wat is beslist, blijft.</translation>
    </message>
</context>
<context>
    <name>palier::WindowedModel</name>
    <message>
        <source>being read</source>
        <translation>wordt gelezen</translation>
    </message>
</context>
</TS>
