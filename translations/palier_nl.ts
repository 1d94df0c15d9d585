<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
        <source>A long change is under way at the books; what others did since %1 is still to come</source>
        <translation>In de boekhouding loopt een lange wijziging; wat anderen sinds %1 deden, komt nog</translation>
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
        <source>%1 – no contact</source>
        <translation>%1 – geen contact</translation>
    </message>
    <message>
        <source>%1 – offline since %2</source>
        <translation>%1 – offline sinds %2</translation>
    </message>
    <message>
        <source>%1 – no contact since %2</source>
        <translation>%1 – geen contact sinds %2</translation>
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
        <source>Customers see “Request a payment plan” in the billing portal and can send a proposal. Off, nobody can.</source>
        <translation>Klanten zien ‘Betalingsregeling aanvragen’ in het facturatieportaal en kunnen een voorstel versturen. Uitgeschakeld kan niemand dat.</translation>
    </message>
    <message>
        <source>Limits of a proposal</source>
        <translation>Limieten van een voorstel</translation>
    </message>
    <message>
        <source>A proposal outside a limit can&apos;t be sent, and the customer is told why. An empty limit doesn&apos;t bind.</source>
        <translation>Een voorstel buiten een limiet kan niet worden verstuurd; de klant ziet waarom. Een lege limiet geldt niet.</translation>
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
        <source>No instalment is lower.</source>
        <translation>Geen enkele termijn is lager.</translation>
    </message>
    <message>
        <source>Not more instalments than this.</source>
        <translation>Meer termijnen zijn niet mogelijk.</translation>
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
        <source>The first instalment is not lower.</source>
        <translation>De eerste termijn is niet lager.</translation>
    </message>
    <message>
        <source>Not more proposals that wait at once.</source>
        <translation>Niet meer voorstellen die tegelijk wachten.</translation>
    </message>
    <message>
        <source>After a plan was refused, withdrawn, lapsed or broken.</source>
        <translation>Na een afgewezen, ingetrokken, verlopen of niet nagekomen regeling.</translation>
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
        <source>The first instalment is at least so many days after the proposal.</source>
        <translation>De eerste termijn valt minstens zoveel dagen na het voorstel.</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Reactietijd</translation>
    </message>
    <message>
        <source>A proposal that nobody answers in time lapses, and its block is released.</source>
        <translation>Een voorstel dat niemand op tijd beantwoordt, verloopt en de blokkering wordt opgeheven.</translation>
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
        <source>Short words beside the usual reasons, separated by commas: court_order,insolvency</source>
        <translation>Korte woorden naast de gebruikelijke redenen, gescheiden door komma’s: gerechtelijk_bevel,insolventie</translation>
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
        <source>Nothing holds this invoice: reminders may leave.</source>
        <translation>Niets houdt deze factuur tegen: er kunnen herinneringen uitgaan.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wacht op verzending</translation>
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
        <translation>Blokkering ‘%1’ opheffen</translation>
    </message>
</context>
<context>
    <name>palier::BlockFilter</name>
    <message>
        <source>Blocking reason</source>
        <translation>Blokkeerreden</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Selectie wissen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n reden</numerusform>
            <numerusform>%n redenen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::BlockSheet</name>
    <message>
        <source>Ends on</source>
        <translation>Eindigt op</translation>
    </message>
    <message>
        <source>Block invoice %1</source>
        <translation>Factuur %1 blokkeren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Last day of the block</source>
        <translation>Laatste dag van de blokkering</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>Nothing is sent for an invoice while a block holds.</source>
        <translation>Zolang een blokkering geldt, wordt er voor een factuur niets verstuurd.</translation>
    </message>
</context>
<context>
    <name>palier::ClerkForm</name>
    <message>
        <source>Login</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Small letters, digits and _. The books&apos; own prefix is put before it.</source>
        <translation>Kleine letters, cijfers en _. Het voorvoegsel van de boekhouding komt ervoor.</translation>
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
        <source>Empty where they sign in otherwise, such as by a certificate.</source>
        <translation>Leeg als er anders wordt aangemeld, bijvoorbeeld met een certificaat.</translation>
    </message>
    <message>
        <source>Empty: the present one stays.</source>
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
        <source>%1 – %2 by this computer&apos;s clock</source>
        <translation>%1 – %2 volgens de klok van deze computer</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Uw opmerking</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Wat geldt</translation>
    </message>
    <message>
        <source>Their note</source>
        <translation>Notitie daarbij</translation>
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
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Decide again…</source>
        <translation>Opnieuw beslissen…</translation>
    </message>
    <message>
        <source>Look at the plan</source>
        <translation>Regeling bekijken</translation>
    </message>
    <message>
        <source>Look at the invoice</source>
        <translation>Factuur bekijken</translation>
    </message>
    <message>
        <source>Look at the settings</source>
        <translation>Instellingen bekijken</translation>
    </message>
</context>
<context>
    <name>palier::ConflictWords</name>
    <message>
        <source>Approve the payment plan</source>
        <translation>De betalingsregeling goedkeuren</translation>
    </message>
    <message>
        <source>Refuse the payment plan: %1</source>
        <translation>De betalingsregeling afwijzen: %1</translation>
    </message>
    <message>
        <source>Block invoice %1: %2</source>
        <translation>Factuur %1 blokkeren: %2</translation>
    </message>
    <message>
        <source>Lift the block of invoice %1: %2</source>
        <translation>Blokkering van factuur %1 opheffen: %2</translation>
    </message>
    <message>
        <source>Change the setting %1 to “%2”</source>
        <translation>De instelling %1 wijzigen in “%2”</translation>
    </message>
    <message>
        <source>Change customer %1: “%2”</source>
        <translation>Klant %1 wijzigen: “%2”</translation>
    </message>
    <message>
        <source>Propose a payment plan</source>
        <translation>Een betalingsregeling voorstellen</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Het voorstel intrekken</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Afgewezen: %1</translation>
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
        <translation>Vervallen: niemand antwoordde op tijd</translation>
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
        <source>%1, by %2</source>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>%1, by %2 (%3)</source>
        <translation>%1, door %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Dismiss it when you have read it.</source>
        <translation>Er hoeft niets meer te gebeuren. Verwijder het als u het gelezen hebt.</translation>
    </message>
    <message>
        <source>Look at it as it stands. If you don&apos;t agree, speak with %1: the customer has been told already.</source>
        <translation>Bekijk wat geldt. Bent u het er niet mee eens, overleg dan met %1: de klant weet het al.</translation>
    </message>
    <message>
        <source>Look at it as it stands now.</source>
        <translation>Bekijk wat nu geldt.</translation>
    </message>
    <message>
        <source>The plan still waits for an answer, in another version. Look at it and decide again.</source>
        <translation>De regeling wacht nog op een antwoord, in een andere versie. Bekijk haar en beslis opnieuw.</translation>
    </message>
    <message>
        <source>The proposal can&apos;t be approved as it was made. Refuse it, or ask the customer for a new one.</source>
        <translation>Het voorstel kan zo niet worden goedgekeurd. Wijs het af, of vraag de klant om een nieuw.</translation>
    </message>
    <message>
        <source>A right or a setting stands against it. Ask an admin.</source>
        <translation>Een recht of een instelling staat het in de weg. Vraag een beheerder.</translation>
    </message>
</context>
<context>
    <name>palier::ConflictsPage</name>
    <message>
        <source>Somebody was faster, or the books could not take what you did. Nothing of yours is lost silently: it stands here until you dismiss it.</source>
        <translation>Iemand was sneller, of de boekhouding kon uw handeling niet verwerken. Niets van u gaat ongemerkt verloren: het blijft hier staan tot u het afsluit.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Geen conflicten</translation>
    </message>
    <message>
        <source>Everything that you decided was accepted by the books.</source>
        <translation>Alles wat u hebt beslist, is in de boekhouding verwerkt.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
</context>
<context>
    <name>palier::ConnectionWizard</name>
    <message>
        <source>Save anyway. Palier tries again by itself.</source>
        <translation>Toch opslaan. Palier probeert het zelf opnieuw.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation>Boekhouding openen</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Boekhouding</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
        <translation>U werkt alleen. Palier bewaart de boekhouding in uw eigen gegevensmap en verstuurt zelf de e-mail.</translation>
    </message>
    <message>
        <source>On a team&apos;s server</source>
        <translation>Op de server van een team</translation>
    </message>
    <message>
        <source>Several people share the books on PostgreSQL. You can work offline too.</source>
        <translation>Meerdere mensen delen de boekhouding op PostgreSQL. U kunt ook offline werken.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait for the present books</source>
        <translation>
            <numerusform>%n wijziging van u wacht op de huidige boekhouding</numerusform>
            <numerusform>%n wijzigingen van u wachten op de huidige boekhouding</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay on this computer, and go up as soon as you open those books again.</source>
        <translation>Ze blijven op deze computer en worden verstuurd zodra u die boekhouding weer opent.</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>Test eerst de verbinding.</translation>
    </message>
    <message>
        <source>Trying to reach the server…</source>
        <translation>De server wordt benaderd…</translation>
    </message>
    <message>
        <source>No server answers there</source>
        <translation>Daar antwoordt geen server</translation>
    </message>
    <message>
        <source>The books can&apos;t be opened</source>
        <translation>De boekhouding kan niet worden geopend</translation>
    </message>
    <message>
        <source>Look whether the name and the port are right and whether this computer is on the network.</source>
        <translation>Controleer of naam en poort kloppen en of deze computer verbonden is met het netwerk.</translation>
    </message>
    <message>
        <source>The login works, but no administration is open to it</source>
        <translation>De gebruikersnaam werkt, maar heeft toegang tot geen enkele administratie</translation>
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
        <source>You can go on: it is used until you close Palier, and asked for at the next start.</source>
        <translation>U kunt doorgaan: het geldt tot u Palier sluit en wordt bij de volgende start weer gevraagd.</translation>
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
        <translation>Er kan geen e-mail worden verstuurd: de klant heeft geen adres.</translation>
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
            <numerusform>en nog %n factuur</numerusform>
            <numerusform>en nog %n facturen</numerusform>
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
        <source>The block becomes “%1”: no reminder leaves.</source>
        <translation>De blokkering wordt ‘%1’: er gaat geen herinnering uit.</translation>
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
        <translation>De blokkering ‘%1’ wordt opgeheven.</translation>
    </message>
    <message>
        <source>A refusal with the reason goes to %1.</source>
        <translation>Er gaat een afwijzing met de reden naar %1.</translation>
    </message>
</context>
<context>
    <name>palier::CreditorSection</name>
    <message>
        <source>Creditor</source>
        <translation>Schuldeiser</translation>
    </message>
    <message>
        <source>Whom the customers pay. Stands in every e-mail.</source>
        <translation>Aan wie de klanten betalen. Staat in elke e-mail.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>The name of the account&apos;s holder.</source>
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
        <source>What the customer writes on a payment. Empty: the invoice&apos;s number.</source>
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
        <translation>Elke e-mail bevat een eigen persoonlijke link.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
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
        <source>The server&apos;s certificate is always checked.</source>
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
        <source>Own certificate authority</source>
        <translation>Eigen certificeringsinstantie</translation>
    </message>
    <message>
        <source>A PEM file, where your server&apos;s certificate is not from a public authority. Usually empty.</source>
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
        <source>Leave it empty where the server wants no login.</source>
        <translation>Laat dit leeg als de server geen aanmelding vraagt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in the books.</source>
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
        <source>✓ The mail server took the message. Look whether it arrived.</source>
        <translation>✓ De mailserver heeft het bericht aangenomen. Controleer of het is aangekomen.</translation>
    </message>
</context>
<context>
    <name>palier::FaultWords</name>
    <message>
        <source>“%1” is not a word that is known here.</source>
        <translation>‘%1’ is hier geen bekend woord.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Er ontbreekt iets: %1.</translation>
    </message>
    <message>
        <source>These don&apos;t go together: %1.</source>
        <translation>Dit gaat niet samen: %1.</translation>
    </message>
    <message>
        <source>This value can&apos;t be used here.</source>
        <translation>Deze waarde kan hier niet worden gebruikt.</translation>
    </message>
    <message>
        <source>This value can&apos;t be used here. Expected: %1.</source>
        <translation>Deze waarde kan hier niet worden gebruikt. Verwacht: %1.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Er is geen instelling ‘%1’.</translation>
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
        <source>No invoice is chosen.</source>
        <translation>Er is geen factuur gekozen.</translation>
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
        <source>The instalments don&apos;t make the total.</source>
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
        <translation>De regeling is intussen gewijzigd. Bekijk deze opnieuw voordat u beslist.</translation>
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
        <source>A payment plan&apos;s block can&apos;t be changed by hand.</source>
        <translation>De blokkering van een betalingsregeling kan niet handmatig worden gewijzigd.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
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
        <source>A row of the file can&apos;t be used.</source>
        <translation>Een rij van het bestand kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The invoice belongs to another customer.</source>
        <translation>De factuur is van een andere klant.</translation>
    </message>
    <message>
        <source>The invoice stands in the file twice.</source>
        <translation>De factuur staat twee keer in het bestand.</translation>
    </message>
    <message>
        <source>The column map can&apos;t be used: %1.</source>
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
        <source>More is open than the invoice&apos;s amount.</source>
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
        <source>The mail server&apos;s certificate is not trusted: %1</source>
        <translation>Het certificaat van de mailserver wordt niet vertrouwd: %1</translation>
    </message>
    <message>
        <source>The mail server refused the login: %1</source>
        <translation>De mailserver heeft de aanmelding geweigerd: %1</translation>
    </message>
    <message>
        <source>A text template can&apos;t be used: %1</source>
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
        <source>The books are out of reach. What you decide is kept here and sent later.</source>
        <translation>De boekhouding is onbereikbaar. Wat u beslist, wordt hier bewaard en later verstuurd.</translation>
    </message>
    <message>
        <source>Books in a file can&apos;t stand on a network drive: %1</source>
        <translation>Een boekhouding in een bestand mag niet op een netwerkstation staan: %1</translation>
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
        <source>Your role doesn&apos;t allow this. Ask an admin.</source>
        <translation>Uw rol staat dit niet toe. Vraag het aan een beheerder.</translation>
    </message>
    <message>
        <source>This conflict no longer exists.</source>
        <translation>Dit conflict bestaat niet meer.</translation>
    </message>
    <message>
        <source>There is no such clerk.</source>
        <translation>Deze medewerker bestaat niet.</translation>
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
        <source>There are no books at %1. Check the address, or ask your operator whether they were made.</source>
        <translation>Er is geen boekhouding op %1. Controleer het adres, of vraag uw systeembeheerder of ze is aangemaakt.</translation>
    </message>
    <message>
        <source>The books are of a newer version of Palier. Install that version on this computer: what you decide is kept here until then.</source>
        <translation>De boekhouding is van een nieuwere versie van Palier. Installeer die op deze computer: wat u beslist, wordt tot dan hier bewaard.</translation>
    </message>
    <message>
        <source>The books are of an older version of Palier. Ask your operator to migrate them; what you decide is kept here until then.</source>
        <translation>De boekhouding is van een oudere versie van Palier. Vraag uw systeembeheerder haar te migreren; wat u beslist, wordt tot dan hier bewaard.</translation>
    </message>
    <message>
        <source>The books are damaged: %1. Stop, and ask your operator to restore a backup.</source>
        <translation>De boekhouding is beschadigd: %1. Stop, en vraag uw systeembeheerder een back-up terug te zetten.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or missing: %1. Unlock it and try again.</source>
        <translation>De sleutelhanger van het systeem is vergrendeld of ontbreekt: %1. Ontgrendel hem en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The server refuses the password of %1, or knows no such login. Check both, or ask an admin for a new password.</source>
        <translation>De server weigert het wachtwoord van %1, of kent die gebruikersnaam niet. Controleer beide, of vraag een beheerder om een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>The server asks for a password of %1, and this computer has none. Type it.</source>
        <translation>De server vraagt een wachtwoord voor %1, en deze computer heeft er geen. Voer het in.</translation>
    </message>
    <message>
        <source>The certificate of the books&apos; server can&apos;t be trusted, so nothing was sent to it: %1. Ask your operator to renew it, or for the file of its certificate authority.</source>
        <translation>Het certificaat van de server van de boekhouding is niet te vertrouwen, dus er is niets naartoe gestuurd: %1. Vraag uw systeembeheerder het te vernieuwen, of vraag om het bestand van de certificeringsinstantie.</translation>
    </message>
    <message>
        <source>The books&apos; server doesn&apos;t offer an encrypted connection, so nothing was sent to it. Ask your operator to switch TLS on: %1</source>
        <translation>De server van de boekhouding biedt geen versleutelde verbinding, dus er is niets naartoe gestuurd. Vraag uw systeembeheerder TLS in te schakelen: %1</translation>
    </message>
    <message>
        <source>The books&apos; server runs PostgreSQL %1. Palier needs 15 or later: ask your operator to upgrade it.</source>
        <translation>De server van de boekhouding draait PostgreSQL %1. Palier heeft 15 of later nodig: vraag uw systeembeheerder om een upgrade.</translation>
    </message>
    <message>
        <source>None of the books&apos; servers takes changes at the moment. What you decide is kept here and sent when one does: %1</source>
        <translation>Geen van de servers van de boekhouding neemt nu wijzigingen aan. Wat u beslist, wordt hier bewaard en later verstuurd: %1</translation>
    </message>
    <message>
        <source>The books&apos; server has no connection free. Palier tries again by itself; tell your operator if it lasts: %1</source>
        <translation>De server van de boekhouding heeft geen vrije verbinding. Palier probeert het zelf opnieuw; meld het uw systeembeheerder als het aanhoudt: %1</translation>
    </message>
    <message>
        <source>The login %1 no longer works in these books. Ask an admin if that is a mistake.</source>
        <translation>De gebruikersnaam %1 werkt niet meer in deze boekhouding. Vraag een beheerder als dat een vergissing is.</translation>
    </message>
    <message>
        <source>This folder holds the copy of somebody else or of other books: %1. Choose another folder; nothing in this one was changed.</source>
        <translation>Deze map bevat de kopie van iemand anders of van een andere boekhouding: %1. Kies een andere map; in deze is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is no login. Small letters, digits and _ only, beginning with a letter, at most 40.</source>
        <translation>%1 is geen gebruikersnaam. Alleen kleine letters, cijfers en _, beginnend met een letter, hoogstens 40.</translation>
    </message>
    <message>
        <source>The server has a login %1 already that does not belong to these books. Take another name.</source>
        <translation>De server heeft al een gebruikersnaam %1 die niet bij deze boekhouding hoort. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Only the operator who owns the books may do that: %1</source>
        <translation>Alleen de systeembeheerder die eigenaar is van de boekhouding mag dat: %1</translation>
    </message>
    <message>
        <source>The copy is not equal to the original: %1</source>
        <translation>De kopie is niet gelijk aan het origineel: %1</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing has happened to this invoice yet.</source>
        <translation>Met deze factuur is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wacht op verzending</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>door %1</translation>
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
            <numerusform>%n termijn, de eerste op %1, de laatste op %2, tussen %3 en %4.</numerusform>
            <numerusform>%n termijnen, de eerste op %1, de laatste op %2, tussen %3 en %4.</numerusform>
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
        <translation>Afgesproken</translation>
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
</context>
<context>
    <name>palier::InvoiceFilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
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
        <source>Overdue only</source>
        <translation>Alleen te laat</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Alleen openstaande</translation>
    </message>
</context>
<context>
    <name>palier::InvoiceListPage</name>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n factuur</numerusform>
            <numerusform>%n facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice matches</source>
        <translation>Geen factuur gevonden</translation>
    </message>
    <message>
        <source>No invoice has everything that you filter by.</source>
        <translation>Geen enkele factuur voldoet aan al uw filters.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Nog geen facturen</translation>
    </message>
    <message>
        <source>Import the list of invoices from your invoicing program: palierctl invoices import FILE.</source>
        <translation>Importeer de factuurlijst uit uw facturatieprogramma: palierctl invoices import BESTAND.</translation>
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
    <message>
        <source>%1, waiting to be sent</source>
        <translation>%1, wacht op verzending</translation>
    </message>
    <message>
        <source>What you did is waiting to be sent.</source>
        <translation>Wat u deed, wacht op verzending.</translation>
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
        <source>limit %1, here %2</source>
        <translation>limiet %1, hier %2</translation>
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
    <name>palier::MainWindow</name>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
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
        <translation>Herinnering in wachtrij</translation>
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
        <source>confirmation of the payment plan</source>
        <translation>bevestiging van de betalingsregeling</translation>
    </message>
    <message>
        <source>refusal of the payment plan</source>
        <translation>afwijzing van de betalingsregeling</translation>
    </message>
    <message>
        <source>proposal received</source>
        <translation>voorstel ontvangen</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>herinnering</translation>
    </message>
    <message>
        <source>instalment due</source>
        <translation>termijn te betalen</translation>
    </message>
    <message>
        <source>instalment missed</source>
        <translation>termijn niet betaald</translation>
    </message>
    <message>
        <source>payment plan ended</source>
        <translation>einde van de betalingsregeling</translation>
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
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
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
            <numerusform>%n wekelijkse termijn, op %1</numerusform>
            <numerusform>%n wekelijkse termijnen, op %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on the last day of the month</source>
        <translation>
            <numerusform>%n maandelijkse termijn, op de laatste dag van de maand</numerusform>
            <numerusform>%n maandelijkse termijnen, op de laatste dag van de maand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on day %1 of the month</source>
        <translation>
            <numerusform>%n maandelijkse termijn, op dag %1 van de maand</numerusform>
            <numerusform>%n maandelijkse termijnen, op dag %1 van de maand</numerusform>
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
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
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
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation>Conflicten (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%n conflict te bekijken</numerusform>
            <numerusform>%n conflicten te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Bijgewerkt om %1</translation>
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
            <numerusform>%n wachtend</numerusform>
            <numerusform>%n wachtend</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Laatst bijgewerkt op %1</translation>
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
        <source>Where the books are: on this computer, or on a team&apos;s server</source>
        <translation>Waar de boekhouding is: op deze computer of op de server van een team</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Afgemeld</translation>
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
        <source>Password of the books&apos; server</source>
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
        <source>The keychain can&apos;t be read</source>
        <translation>De sleutelhanger kan niet worden gelezen</translation>
    </message>
    <message>
        <source>The books want your password</source>
        <translation>De boekhouding vraagt uw wachtwoord</translation>
    </message>
    <message>
        <source>You can go on working: what you do is kept here and sent when you have signed in.</source>
        <translation>U kunt doorwerken: wat u doet, wordt hier bewaard en verstuurd zodra u bent aangemeld.</translation>
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
        <source>This workstation fills its own copy for the first time. Later it starts at once, online or offline.</source>
        <translation>Deze werkplek vult voor het eerst een eigen kopie. Daarna start het programma meteen, online of offline.</translation>
    </message>
    <message>
        <source>The books are out of reach</source>
        <translation>De boekhouding is onbereikbaar</translation>
    </message>
    <message>
        <source>This workstation has no copy of them yet, so there is nothing to show. It tries again by itself.</source>
        <translation>Deze werkplek heeft er nog geen kopie van, dus er is niets te tonen. Er wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Nu opnieuw proberen</translation>
    </message>
    <message>
        <source>The books want your password</source>
        <translation>De boekhouding vraagt uw wachtwoord</translation>
    </message>
    <message>
        <source>This workstation has no copy of them yet. Sign in above to fetch it.</source>
        <translation>Deze werkplek heeft er nog geen kopie van. Meld u hierboven aan om die op te halen.</translation>
    </message>
    <message>
        <source>Your login no longer works in these books</source>
        <translation>Uw gebruikersnaam werkt niet meer in deze boekhouding</translation>
    </message>
    <message>
        <source>The copy on this computer was deleted.</source>
        <translation>De kopie op deze computer is verwijderd.</translation>
    </message>
    <message>
        <source>Open other books…</source>
        <translation>Andere boekhouding openen…</translation>
    </message>
    <message>
        <source>The books can&apos;t be opened</source>
        <translation>De boekhouding kan niet worden geopend</translation>
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
            <numerusform>%n factuur voldaan</numerusform>
            <numerusform>%n facturen voldaan</numerusform>
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
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
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
        <source>Your decision is waiting to be sent.</source>
        <translation>Uw beslissing wacht op verzending.</translation>
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
        <source>Reason and note stand in the e-mail to the customer.</source>
        <translation>Reden en opmerking staan in de e-mail aan de klant.</translation>
    </message>
    <message>
        <source>Choose a reason…</source>
        <translation>Kies een reden…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n teken te lang</numerusform>
            <numerusform>%n tekens te lang</numerusform>
        </translation>
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
        <source>Off at first, so that importing old invoices never sends a flood. Before you switch on you see who would get what.</source>
        <translation>Eerst uitgeschakeld, zodat het importeren van oude facturen nooit een stroom herinneringen veroorzaakt. Voordat u inschakelt, ziet u wie wat zou krijgen.</translation>
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
        <source>Days after the due date, one number for each reminder: 7,21,35</source>
        <translation>Dagen na de vervaldatum, één getal per herinnering: 7,21,35</translation>
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
        <source>The next reminder waits at least so long after a plan was refused, broken or lapsed.</source>
        <translation>De volgende herinnering wacht minstens zo lang na een afgewezen, niet nagekomen of verlopen regeling.</translation>
    </message>
    <message>
        <source>Who would get what today</source>
        <translation>Wie vandaag wat zou krijgen</translation>
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
        <source>Nobody would get a reminder today.</source>
        <translation>Niemand zou vandaag een herinnering krijgen.</translation>
    </message>
    <message>
        <source>%1 would get a reminder about %2.</source>
        <translation>Een herinnering zou gaan naar %1, voor %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n klant</numerusform>
            <numerusform>%n klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n factuur</numerusform>
            <numerusform>%n facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch reminders on?</source>
        <translation>Herinneringen inschakelen?</translation>
    </message>
    <message>
        <source>✓ Saved here, waiting to be sent</source>
        <translation>✓ Hier opgeslagen, wacht op verzending</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Opgeslagen</translation>
    </message>
</context>
<context>
    <name>palier::ReviewPage</name>
    <message>
        <source>Payment plan</source>
        <translation>Betalingsregeling</translation>
    </message>
    <message>
        <source>%1. Proposed on %2.</source>
        <translation>%1. Voorgesteld op %2.</translation>
    </message>
    <message>
        <source>This proposal can&apos;t be approved as it stands</source>
        <translation>Dit voorstel kan zo niet worden goedgekeurd</translation>
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
        <source>Waiting to be sent: the e-mail leaves when the books have it.</source>
        <translation>Wacht op verzending: de e-mail vertrekt zodra de beslissing in de boekhouding staat.</translation>
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
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Next proposal (%1)</source>
        <translation>Volgend voorstel (%1)</translation>
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
        <translation>Kantoordienst</translation>
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
        <source>Decides on payment plans, blocks invoices and changes customers. Can&apos;t change settings or users.</source>
        <translation>Beslist over betalingsregelingen, blokkeert facturen en wijzigt klanten. Kan geen instellingen of gebruikers wijzigen.</translation>
    </message>
    <message>
        <source>Everything a reviewer does, and settings, imports and users.</source>
        <translation>Alles wat een beoordelaar doet, plus instellingen, imports en gebruikers.</translation>
    </message>
    <message>
        <source>For the headless service: sends mail, runs reminders and imports. Doesn&apos;t decide.</source>
        <translation>Voor de dienst zonder scherm: verstuurt e-mail, voert herinneringen en imports uit. Beslist niet.</translation>
    </message>
    <message>
        <source>For the portal&apos;s service: reaches one customer at a time, by their link. Not for people.</source>
        <translation>Voor de dienst van het portaal: bereikt één klant tegelijk, via diens link. Niet voor mensen.</translation>
    </message>
    <message>
        <source>Reads everything, the audit log too. Changes nothing.</source>
        <translation>Leest alles, ook het auditlogboek. Wijzigt niets.</translation>
    </message>
    <message>
        <source>Your role (%1) doesn&apos;t decide on payment plans. A reviewer or an admin does.</source>
        <translation>Uw rol (%1) beslist niet over betalingsregelingen. Een beoordelaar of beheerder doet dat.</translation>
    </message>
    <message>
        <source>Your role (%1) doesn&apos;t block invoices. A reviewer or an admin does.</source>
        <translation>Uw rol (%1) blokkeert geen facturen. Een beoordelaar of beheerder doet dat.</translation>
    </message>
    <message>
        <source>Your role (%1) doesn&apos;t change customers. A reviewer or an admin does.</source>
        <translation>Uw rol (%1) wijzigt geen klanten. Een beoordelaar of beheerder doet dat.</translation>
    </message>
    <message>
        <source>Your role (%1) doesn&apos;t change settings. An admin does.</source>
        <translation>Uw rol (%1) wijzigt geen instellingen. Een beheerder doet dat.</translation>
    </message>
    <message>
        <source>Your role (%1) doesn&apos;t change users. An admin does.</source>
        <translation>Uw rol (%1) wijzigt geen gebruikers. Een beheerder doet dat.</translation>
    </message>
</context>
<context>
    <name>palier::ServerForm</name>
    <message>
        <source>The team&apos;s server</source>
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
        <source>Kept in this computer&apos;s keychain and nowhere else. Empty where you sign in otherwise, by a certificate or a password file.</source>
        <translation>Bewaard in de sleutelhanger van deze computer en nergens anders. Leeg als u zich anders aanmeldt, met een certificaat of wachtwoordbestand.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificeringsinstantie</translation>
    </message>
    <message>
        <source>A file from your operator, where the server&apos;s certificate is not from a public authority. Usually empty.</source>
        <translation>Een bestand van uw systeembeheerder, als het certificaat van de server niet van een openbare instantie is. Meestal leeg.</translation>
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
        <source>✓ Saved here, waiting to be sent</source>
        <translation>✓ Hier opgeslagen, wacht op verzending</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Opgeslagen</translation>
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
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n wacht op verzending</numerusform>
            <numerusform>%n wachten op verzending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%n conflict te bekijken</numerusform>
            <numerusform>%n conflicten te bekijken</numerusform>
        </translation>
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
        <source>Chosen user</source>
        <translation>Gekozen gebruiker</translation>
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
        <source>The login loses every right at once. Its copy of the books is deleted from that person&apos;s computer at its next contact. What they have decided stays.</source>
        <translation>De gebruikersnaam verliest meteen elk recht. De kopie van de boekhouding wordt bij het volgende contact van de computer van die persoon verwijderd. Wat is beslist, blijft.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Een gebruiker toevoegen</translation>
    </message>
    <message>
        <source>Users can only be changed while the books are in reach. The list is as this computer knows it.</source>
        <translation>Gebruikers kunnen alleen worden gewijzigd als de boekhouding bereikbaar is. De lijst is zoals deze computer haar kent.</translation>
    </message>
    <message>
        <source>Users can&apos;t be changed from this window.</source>
        <translation>Gebruikers kunnen vanuit dit venster niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>You can&apos;t change users now</source>
        <translation>U kunt nu geen gebruikers wijzigen</translation>
    </message>
    <message>
        <source>These books are on this computer alone</source>
        <translation>Deze boekhouding staat alleen op deze computer</translation>
    </message>
    <message>
        <source>Roles are recorded, but whoever uses this computer&apos;s account has every right. On a team&apos;s server each user has a login, and the books hold them to their role.</source>
        <translation>Rollen worden vastgelegd, maar wie het account van deze computer gebruikt, heeft elk recht. Op de server van een team heeft iedereen een eigen gebruikersnaam, en bewaakt de boekhouding de rol.</translation>
    </message>
    <message>
        <source>You can&apos;t remove yourself. Another admin can.</source>
        <translation>U kunt uzelf niet verwijderen. Een andere beheerder wel.</translation>
    </message>
    <message>
        <source>✓ %1 is added.</source>
        <translation>✓ %1 is toegevoegd.</translation>
    </message>
    <message>
        <source>✓ %1 is changed.</source>
        <translation>✓ %1 is gewijzigd.</translation>
    </message>
    <message>
        <source>✓ %1 is removed.</source>
        <translation>✓ %1 is verwijderd.</translation>
    </message>
</context>
</TS>
