<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>palier::BulkChoice</name>
    <message numerus="yes">
        <source>%n proposal(s) chosen</source>
        <translation>
            <numerusform>%n proposal chosen</numerusform>
            <numerusform>%n proposals chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n can be decided in one go. Choose fewer.</source>
        <translation>
            <numerusform>At most %n can be decided in one go. Choose fewer.</numerusform>
            <numerusform>At most %n can be decided in one go. Choose fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n plan(s)</source>
        <translation>
            <numerusform>Refuse %n plan</numerusform>
            <numerusform>Refuse %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::BulkResult</name>
    <message numerus="yes">
        <source>%n could not be decided: see below.</source>
        <translation>
            <numerusform>%n could not be decided: see below.</numerusform>
            <numerusform>%n could not be decided: see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped: %n were not looked at and wait still.</source>
        <translation>
            <numerusform>You stopped: %n was not looked at and waits still.</numerusform>
            <numerusform>You stopped: %n were not looked at and wait still.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) approved</source>
        <translation>
            <numerusform>%n proposal approved</numerusform>
            <numerusform>%n proposals approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) refused</source>
        <translation>
            <numerusform>%n proposal refused</numerusform>
            <numerusform>%n proposals refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ChoiceFilter</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ConflictListPage</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ConflictsPage</name>
    <message numerus="yes">
        <source>Dismiss %n conflict(s)</source>
        <translation>
            <numerusform>Dismiss %n conflict</numerusform>
            <numerusform>Dismiss %n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ConnectionWizard</name>
    <message numerus="yes">
        <source>%n change(s) of yours wait for the present books</source>
        <translation>
            <numerusform>%n change of yours waits for the present books</numerusform>
            <numerusform>%n changes of yours wait for the present books</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ConsequenceCard</name>
    <message numerus="yes">
        <source>and %n more invoice(s)</source>
        <translation>
            <numerusform>and %n more invoice</numerusform>
            <numerusform>and %n more invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::CustomerListPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::DaysFilter</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%n day or more</numerusform>
            <numerusform>%n days or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ImportFileView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s). Mend them in the file and choose it again, or leave them out.</source>
        <translation>
            <numerusform>%n bad row. Mend it in the file and choose it again, or leave it out.</numerusform>
            <numerusform>%n bad rows. Mend them in the file and choose it again, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) will be left out.</source>
        <translation>
            <numerusform>%n bad row will be left out.</numerusform>
            <numerusform>%n bad rows will be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ImportOptions</name>
    <message numerus="yes">
        <source>%n open invoice(s) that the file does not have would be settled: %1</source>
        <translation>
            <numerusform>%n open invoice that the file does not have would be settled: %1</numerusform>
            <numerusform>%n open invoices that the file does not have would be settled: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ImportPage</name>
    <message numerus="yes">
        <source>%n bad row(s) saved</source>
        <translation>
            <numerusform>%n bad row saved</numerusform>
            <numerusform>%n bad rows saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ImportResult</name>
    <message numerus="yes">
        <source>%n bad row(s) were left out.</source>
        <translation>
            <numerusform>%n bad row was left out.</numerusform>
            <numerusform>%n bad rows were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::InstalmentChart</name>
    <message numerus="yes">
        <source>%n instalment(s), the first on %1, the last on %2, between %3 and %4.</source>
        <translation>
            <numerusform>%n instalment, the first on %1, the last on %2, between %3 and %4.</numerusform>
            <numerusform>%n instalments, the first on %1, the last on %2, between %3 and %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::InvoiceListPage</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::InvoiceTableModel</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ListPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) were copied: more are too many for a clipboard.</source>
        <translation>
            <numerusform>The first %n row was copied: more are too many for a clipboard.</numerusform>
            <numerusform>The first %n rows were copied: more are too many for a clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::Lookout</name>
    <message numerus="yes">
        <source>%n new proposal(s)</source>
        <translation>
            <numerusform>%n new proposal</numerusform>
            <numerusform>%n new proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%n conflict to look at</numerusform>
            <numerusform>%n conflicts to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) could not be sent</source>
        <translation>
            <numerusform>%n e-mail could not be sent</numerusform>
            <numerusform>%n e-mails could not be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::MainWindow</name>
    <message numerus="yes">
        <source>%n proposal(s) that wait for an answer</source>
        <translation>
            <numerusform>%n proposal that waits for an answer</numerusform>
            <numerusform>%n proposals that wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) that do not leave</source>
        <translation>
            <numerusform>%n e-mail that does not leave</numerusform>
            <numerusform>%n e-mails that do not leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%n conflict to look at</numerusform>
            <numerusform>%n conflicts to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::MessageListPage</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::MessagePreview</name>
    <message numerus="yes">
        <source>%n messages are chosen</source>
        <translation>
            <numerusform>%n message is chosen</numerusform>
            <numerusform>%n messages are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::MessagesPage</name>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>%n message could not be sent</numerusform>
            <numerusform>%n messages could not be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait longer than they should</source>
        <translation>
            <numerusform>%n message waits longer than it should</numerusform>
            <numerusform>%n messages wait longer than they should</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again</source>
        <translation>
            <numerusform>%n message will be sent again</numerusform>
            <numerusform>%n messages will be sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not: %1</source>
        <translation>
            <numerusform>%n could not: %1</numerusform>
            <numerusform>%n could not: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::Naming</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly instalment(s), on %1</source>
        <translation>
            <numerusform>%n weekly instalment, on %1</numerusform>
            <numerusform>%n weekly instalments, on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on the last day of the month</source>
        <translation>
            <numerusform>%n monthly instalment, on the last day of the month</numerusform>
            <numerusform>%n monthly instalments, on the last day of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on day %1 of the month</source>
        <translation>
            <numerusform>%n monthly instalment, on day %1 of the month</numerusform>
            <numerusform>%n monthly instalments, on day %1 of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::Navigation</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::OwedCard</name>
    <message numerus="yes">
        <source>%n open invoice(s), none overdue.</source>
        <translation>
            <numerusform>%n open invoice, not overdue.</numerusform>
            <numerusform>%n open invoices, none overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s)</source>
        <translation>
            <numerusform>%n open invoice</numerusform>
            <numerusform>%n open invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PauseCard</name>
    <message numerus="yes">
        <source>%n open invoice(s) are blocked by it.</source>
        <translation>
            <numerusform>%n open invoice is blocked by it.</numerusform>
            <numerusform>%n open invoices are blocked by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PayingCard</name>
    <message numerus="yes">
        <source>The last %n settled invoice(s), oldest first: a bar for days late, a dot for in time.</source>
        <translation>
            <numerusform>The last %n settled invoice: a bar for days late, a dot for in time.</numerusform>
            <numerusform>The last %n settled invoices, oldest first: a bar for days late, a dot for in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled invoice(s)</source>
        <translation>
            <numerusform>%n settled invoice</numerusform>
            <numerusform>%n settled invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) on average</source>
        <translation>
            <numerusform>%n day on average</numerusform>
            <numerusform>%n days on average</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PaymentChart</name>
    <message numerus="yes">
        <source>%n invoice(s) settled</source>
        <translation>
            <numerusform>%n invoice settled</numerusform>
            <numerusform>%n invoices settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PlanKeepingCard</name>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n waiting for an answer</numerusform>
            <numerusform>%n waiting for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn or lapsed</source>
        <translation>
            <numerusform>%n withdrawn or lapsed</numerusform>
            <numerusform>%n withdrawn or lapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>and %n older one</numerusform>
            <numerusform>and %n older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PlanListPage</name>
    <message numerus="yes">
        <source>%n payment plan(s)</source>
        <translation>
            <numerusform>%n payment plan</numerusform>
            <numerusform>%n payment plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ProposalListModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>has waited</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::QueuePage</name>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::RefusalPanel</name>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ReminderSection</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::TopBar</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%n conflict to look at</numerusform>
            <numerusform>%n conflicts to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::UndoBanner</name>
    <message numerus="yes">
        <source>The e-mail leaves in %n s.</source>
        <translation>
            <numerusform>The e-mail leaves in %n s.</numerusform>
            <numerusform>The e-mail leaves in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first e-mail leaves in %n s.</source>
        <translation>
            <numerusform>The first e-mail leaves in %n s.</numerusform>
            <numerusform>The first e-mail leaves in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) approved</source>
        <translation>
            <numerusform>%n proposal approved</numerusform>
            <numerusform>%n proposals approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) refused</source>
        <translation>
            <numerusform>%n proposal refused</numerusform>
            <numerusform>%n proposals refused</numerusform>
        </translation>
    </message>
</context>
</TS>
