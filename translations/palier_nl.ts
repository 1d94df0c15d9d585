<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>palier::AdminPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creditor and portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::BillingSection</name>
    <message>
        <source>Payment plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers see “Request a payment plan” in the billing portal and can send a proposal. Off, nobody can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal outside a limit can&apos;t be sent, and the customer is told why. An empty limit doesn&apos;t bind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is made for at least this amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is made for at most this amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instalment is lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not more instalments than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the proposal to the last instalment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the proposal to the first instalment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: only invoices that are due already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first instalment is not lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not more proposals that wait at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a plan was refused, withdrawn, lapsed or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a plan is made and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instalment but the last is rounded down to a whole unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first instalment is at least so many days after the proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal that nobody answers in time lapses, and its block is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an instalment falls on a closing day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TARGET closing days of the banks, and your own holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next business day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next business day of the same month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own reasons for a refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short words beside the usual reasons, separated by commas: court_order,insolvency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::BlockCard</name>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block this invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds this invoice: reminders may leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the block %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::BlockFilter</name>
    <message>
        <source>Blocking reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::BlockSheet</name>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent for an invoice while a block holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::ConflictsPage</name>
    <message>
        <source>Somebody was faster, or the books could not take what you did. Nothing of yours is lost silently: it stands here until you dismiss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that you decided was accepted by the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the payment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the payment plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block invoice %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the block of invoice %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the setting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::ConsequenceCard</name>
    <message>
        <source>What your decision does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail can be sent: the customer has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders are switched off: none will be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no reminder, still blocked (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: reminder %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no further reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more invoice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is active at once, with the instalments as proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block becomes “%1”: no reminder leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A confirmation goes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block “%1” is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refusal with the reason goes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::CreditorSection</name>
    <message>
        <source>Creditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the customers pay. Stands in every e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the account&apos;s holder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only needed for payments from abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer writes on a payment. Empty: the invoice&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where customers open the portal, such as https://pay.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link is valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each e-mail brings a personal link of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::CustomerCard</name>
    <message>
        <source>The customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they have paid until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(was %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::EmailSection</name>
    <message>
        <source>Save password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of your SMTP server, such as smtp.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually 587 with STARTTLS, 465 with TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is always checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, where your server&apos;s certificate is not from a public authority. Usually empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that customers see and answer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty where the server wants no login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends one message with the settings above, so that you see whether customers would get theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for the test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The mail server took the message. Look whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::FaultWords</name>
    <message>
        <source>“%1” is not a word that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These don&apos;t go together: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value can&apos;t be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value can&apos;t be used here. Expected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can only be done on the books themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date that can be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoices are in different currencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that can be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals are switched off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer may not propose payment plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long: %1 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number of instalments is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first date is too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instalment would be too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal is outside the limits: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invoice is in another payment plan already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open on the invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instalments don&apos;t make the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instalments are not even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of the instalments are not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such payment plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why the proposal is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason is no longer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has changed meanwhile. Look at it again before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has decided on this plan already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has withdrawn the proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal has lapsed: nobody answered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open on an invoice has changed since the proposal was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of an instalment has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan no longer waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice has no such block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice has this block already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment plan&apos;s block can&apos;t be changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of the file are not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of day and month is not clear: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimal sign is not clear: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the file can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice belongs to another customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice stands in the file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column map can&apos;t be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is open than the invoice&apos;s amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders are switched off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server could not be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused the message: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server is not set up completely: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused the login: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text template can&apos;t be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log has been tampered with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no books at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are books already at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are out of reach. What you decide is kept here and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books were made by a newer version of Palier. Install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are from an older version. An operator has to migrate them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books in a file can&apos;t stand on a network drive: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same act arrived twice with different contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such administration. Known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these books you act as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this. Ask an admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conflict no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such clerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain is not available: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program is missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Palier: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::HistoryCard</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened to this invoice yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::InstalmentCard</name>
    <message>
        <source>Instalments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::InstalmentChart</name>
    <message>
        <source>Chart of the instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s), the first on %1, the last on %2, between %3 and %4.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::InstalmentModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::InvoiceFilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search number or customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::InvoiceListPage</name>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice has everything that you filter by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the list of invoices from your invoicing program: palierctl invoices import FILE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::InvoicePage</name>
    <message>
        <source>Open amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the procedure is at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, held back while the invoice is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders are switched off in the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::InvoiceTableModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocking reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::LimitCard</name>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limits are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1, here %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::MainWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the books…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation fills its own copy for the first time. Later it starts at once, online or offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation has no copy of them yet, so there is nothing to show. It tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::Naming</name>
    <message>
        <source>Payment plan proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment plan active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail undeliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a second approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter-proposal sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly paid</source>
        <comment>instalment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>instalment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment plan approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment plan refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal withdrawn by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal lapsed without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmation of the payment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refusal of the payment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instalment due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instalment missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment plan ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instalments are too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first payment comes too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier agreements were not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deferred payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One deferred payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weekly instalment(s), on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on the last day of the month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on day %1 of the month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest instalment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First payment within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices overdue for at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First instalment at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals waiting per customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after a plan that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::Navigation</name>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never synced yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::PaymentChart</name>
    <message>
        <source>Chart of past payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice has been settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) settled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of them late, by %3 on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::PlanBanner</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View the payment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer proposes a payment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment plan active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in total: %2. Proposed on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision is waiting to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::RefusalPanel</name>
    <message>
        <source>Refuse this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the customer</source>
        <translation>Opmerking voor de klant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ReminderSection</name>
    <message>
        <source>Send reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off at first, so that importing old invoices never sends a flood. Before you switch on you see who would get what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch reminders on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after the due date, one number for each reminder: 7,21,35</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after a refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next reminder waits at least so long after a plan was refused, broken or lapsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would get what today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would get a reminder today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would get a reminder about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Switch reminders on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved here, waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::ReviewPage</name>
    <message>
        <source>Payment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Proposed on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proposal can&apos;t be approved as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1, %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent: the e-mail leaves when the books have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::SettingField</name>
    <message>
        <source>✓ Saved here, waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palier::TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
