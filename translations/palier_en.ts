<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>palier::BulkChoice</name>
    <message numerus="yes">
        <source>Refuse %n proposal(s)</source>
        <translation>
            <numerusform>Refuse %Ln proposal</numerusform>
            <numerusform>Refuse %Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) selected</source>
        <translation>
            <numerusform>%Ln proposal selected</numerusform>
            <numerusform>%Ln proposals selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n can be decided in one go. Select fewer.</source>
        <translation>
            <numerusform>At most %Ln can be decided in one go. Select fewer.</numerusform>
            <numerusform>At most %Ln can be decided in one go. Select fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::BulkResult</name>
    <message numerus="yes">
        <source>You stopped: %n were not looked at and are still waiting.</source>
        <translation>
            <numerusform>You stopped: %Ln was not looked at and is still waiting.</numerusform>
            <numerusform>You stopped: %Ln were not looked at and are still waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) approved</source>
        <translation>
            <numerusform>%Ln proposal approved</numerusform>
            <numerusform>%Ln proposals approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) refused</source>
        <translation>
            <numerusform>%Ln proposal refused</numerusform>
            <numerusform>%Ln proposals refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be approved</source>
        <translation>
            <numerusform>%Ln could not be approved</numerusform>
            <numerusform>%Ln could not be approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be refused</source>
        <translation>
            <numerusform>%Ln could not be refused</numerusform>
            <numerusform>%Ln could not be refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ChoiceFilter</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ConflictListPage</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ConflictsPage</name>
    <message numerus="yes">
        <source>Dismiss %n conflict(s)</source>
        <translation>
            <numerusform>Dismiss %Ln conflict</numerusform>
            <numerusform>Dismiss %Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) selected</source>
        <translation>
            <numerusform>%Ln conflict selected</numerusform>
            <numerusform>%Ln conflicts selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ConnectionWizard</name>
    <message numerus="yes">
        <source>%n change(s) of yours wait for the present books</source>
        <translation>
            <numerusform>%Ln of your changes has not been sent to the present books yet</numerusform>
            <numerusform>%Ln of your changes have not been sent to the present books yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ConsequenceCard</name>
    <message numerus="yes">
        <source>and %n more invoice(s)</source>
        <translation>
            <numerusform>and %Ln more invoice</numerusform>
            <numerusform>and %Ln more invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::CreditorSection</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::CustomerListPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::DaysFilter</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%Ln day or more</numerusform>
            <numerusform>%Ln days or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::EmailSection</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ImportFileView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s) will be left out.</source>
        <translation>
            <numerusform>%Ln bad row will be left out.</numerusform>
            <numerusform>%Ln bad rows will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s). Correct them in the file and choose it again, or leave them out.</source>
        <translation>
            <numerusform>%Ln&#xa0;bad row. Correct it in the file and choose it again, or leave it out.</numerusform>
            <numerusform>%Ln&#xa0;bad rows. Correct them in the file and choose it again, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s) that the file does not have will be marked as settled.</source>
        <translation>
            <numerusform>%Ln open invoice that the file does not have will be marked as settled.</numerusform>
            <numerusform>%Ln open invoices that the file does not have will be marked as settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ImportOptions</name>
    <message numerus="yes">
        <source>%n open invoice(s) that the file does not have would be marked as settled: %1</source>
        <translation>
            <numerusform>%Ln open invoice that the file does not have would be marked as settled: %1</numerusform>
            <numerusform>%Ln open invoices that the file does not have would be marked as settled: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ImportPage</name>
    <message numerus="yes">
        <source>%n bad row(s) saved</source>
        <translation>
            <numerusform>%Ln bad row saved</numerusform>
            <numerusform>%Ln bad rows saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ImportResult</name>
    <message numerus="yes">
        <source>%n bad row(s) were left out.</source>
        <translation>
            <numerusform>%Ln bad row was left out.</numerusform>
            <numerusform>%Ln bad rows were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ImportSummary</name>
    <message numerus="yes">
        <source>Row(s)</source>
        <translation>
            <numerusform>Row</numerusform>
            <numerusform>Rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New</source>
        <translation>
            <numerusform>New</numerusform>
            <numerusform>New</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed</source>
        <translation>
            <numerusform>Changed</numerusform>
            <numerusform>Changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unchanged</source>
        <translation>
            <numerusform>Unchanged</numerusform>
            <numerusform>Unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled</source>
        <translation>
            <numerusform>Settled</numerusform>
            <numerusform>Settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bad row(s)</source>
        <translation>
            <numerusform>Bad row</numerusform>
            <numerusform>Bad rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New customer(s)</source>
        <translation>
            <numerusform>New customer</numerusform>
            <numerusform>New customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::InstalmentChart</name>
    <message numerus="yes">
        <source>%n instalment(s), the first on %1, the last on %2, between %3 and %4.</source>
        <translation>
            <numerusform>%Ln instalment, the first on %1, the last on %2, between %3 and %4.</numerusform>
            <numerusform>%Ln instalments, the first on %1, the last on %2, between %3 and %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::InvoiceListPage</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n invoice(s) can be handled at once. Select fewer.</source>
        <translation>
            <numerusform>At most %Ln invoice can be handled at once. Select fewer.</numerusform>
            <numerusform>At most %Ln invoices can be handled at once. Select fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::InvoiceTableModel</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ListPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) were copied: more are too many for a clipboard.</source>
        <translation>
            <numerusform>The first %Ln row was copied: more are too many for a clipboard.</numerusform>
            <numerusform>The first %Ln rows were copied: more are too many for a clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::Lookout</name>
    <message numerus="yes">
        <source>%n new proposal(s)</source>
        <translation>
            <numerusform>%Ln new proposal</numerusform>
            <numerusform>%Ln new proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%Ln conflict to look at</numerusform>
            <numerusform>%Ln conflicts to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have not left yet</source>
        <translation>
            <numerusform>%Ln message has not left yet</numerusform>
            <numerusform>%Ln messages have not left yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::MainWindow</name>
    <message numerus="yes">
        <source>%n proposal(s) that wait for an answer</source>
        <translation>
            <numerusform>%Ln proposal that waits for an answer</numerusform>
            <numerusform>%Ln proposals that wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%Ln conflict to look at</numerusform>
            <numerusform>%Ln conflicts to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) not going out</source>
        <translation>
            <numerusform>%Ln e-mail not going out</numerusform>
            <numerusform>%Ln e-mails not going out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::MessageListPage</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::MessagePreview</name>
    <message numerus="yes">
        <source>Send %n message(s) again</source>
        <translation>
            <numerusform>Send %Ln message again</numerusform>
            <numerusform>Send %Ln messages again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are selected</source>
        <translation>
            <numerusform>%Ln message is selected</numerusform>
            <numerusform>%Ln messages are selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be sent again; the others are sent already, or on their way.</source>
        <translation>
            <numerusform>%Ln&#xa0;of them can be sent again; the others are sent already, or on their way.</numerusform>
            <numerusform>%Ln&#xa0;of them can be sent again; the others are sent already, or on their way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::MessagesPage</name>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>%Ln message could not be sent</numerusform>
            <numerusform>%Ln messages could not be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait longer than they should</source>
        <translation>
            <numerusform>%Ln message has been waiting longer than it should</numerusform>
            <numerusform>%Ln messages have been waiting longer than they should</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again</source>
        <translation>
            <numerusform>%Ln message will be sent again</numerusform>
            <numerusform>%Ln messages will be sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not: %1</source>
        <translation>
            <numerusform>%Ln could not: %1</numerusform>
            <numerusform>%Ln could not: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::Naming</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly instalment(s), on %1</source>
        <translation>
            <numerusform>%Ln weekly instalment, on %1</numerusform>
            <numerusform>%Ln weekly instalments, on %1s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on the last day of the month</source>
        <translation>
            <numerusform>%Ln monthly instalment, on the last day of the month</numerusform>
            <numerusform>%Ln monthly instalments, on the last day of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly instalment(s), on the %1 of the month</source>
        <translation>
            <numerusform>%Ln monthly instalment, on the %1 of the month</numerusform>
            <numerusform>%Ln monthly instalments, on the %1 of the month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::Navigation</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln to sync</numerusform>
            <numerusform>%Ln to sync</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::OwedCard</name>
    <message numerus="yes">
        <source>%n open invoice(s), none overdue.</source>
        <translation>
            <numerusform>%Ln open invoice, not overdue.</numerusform>
            <numerusform>%Ln open invoices, none overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s)</source>
        <translation>
            <numerusform>%Ln open invoice</numerusform>
            <numerusform>%Ln open invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PauseCard</name>
    <message numerus="yes">
        <source>%n open invoice(s) are blocked by it.</source>
        <translation>
            <numerusform>%Ln open invoice is blocked by it.</numerusform>
            <numerusform>%Ln open invoices are blocked by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PayingCard</name>
    <message numerus="yes">
        <source>%n settled invoice(s)</source>
        <translation>
            <numerusform>%Ln settled invoice</numerusform>
            <numerusform>%Ln settled invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) on average</source>
        <translation>
            <numerusform>%Ln day on average</numerusform>
            <numerusform>%Ln days on average</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PaymentChart</name>
    <message numerus="yes">
        <source>%n invoice(s) settled</source>
        <translation>
            <numerusform>%Ln invoice settled</numerusform>
            <numerusform>%Ln invoices settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ day(s)</source>
        <translation>
            <numerusform>%Ln+ day</numerusform>
            <numerusform>%Ln+ days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n settled invoice(s), oldest first: a bar for days late, a dot for in time.</source>
        <translation>
            <numerusform>The last %Ln settled invoice: a bar for days late, a dot for one paid on time.</numerusform>
            <numerusform>The last %Ln settled invoices, oldest first: a bar for days late, a dot for one paid on time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PlanKeepingCard</name>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%Ln waiting for an answer</numerusform>
            <numerusform>%Ln waiting for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%Ln kept</numerusform>
            <numerusform>%Ln kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%Ln broken</numerusform>
            <numerusform>%Ln broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn or lapsed</source>
        <translation>
            <numerusform>%Ln withdrawn or lapsed</numerusform>
            <numerusform>%Ln withdrawn or lapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>and %Ln older one</numerusform>
            <numerusform>and %Ln older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::PlanListPage</name>
    <message numerus="yes">
        <source>%n payment plan(s)</source>
        <translation>
            <numerusform>%Ln payment plan</numerusform>
            <numerusform>%Ln payment plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ProposalListModel</name>
    <message numerus="yes">
        <source>waiting %n day(s)</source>
        <translation>
            <numerusform>waiting %Ln&#xa0;day</numerusform>
            <numerusform>waiting %Ln&#xa0;days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::QueuePage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::RefusalPanel</name>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%Ln character too long</numerusform>
            <numerusform>%Ln characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::ReminderSection</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::TopBar</name>
    <message numerus="yes">
        <source>%n waiting to sync</source>
        <translation>
            <numerusform>%Ln waiting to sync</numerusform>
            <numerusform>%Ln waiting to sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%Ln conflict to look at</numerusform>
            <numerusform>%Ln conflicts to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palier::UndoBanner</name>
    <message numerus="yes">
        <source>The e-mail leaves in %n s.</source>
        <translation>
            <numerusform>The e-mail leaves in %Ln s.</numerusform>
            <numerusform>The e-mail leaves in %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first e-mail leaves in %n s.</source>
        <translation>
            <numerusform>The first e-mail leaves in %Ln s.</numerusform>
            <numerusform>The first e-mail leaves in %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) approved</source>
        <translation>
            <numerusform>%Ln proposal approved</numerusform>
            <numerusform>%Ln proposals approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) refused</source>
        <translation>
            <numerusform>%Ln proposal refused</numerusform>
            <numerusform>%Ln proposals refused</numerusform>
        </translation>
    </message>
</context>
</TS>
