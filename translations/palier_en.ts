<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>palier::BlockFilter</name>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
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
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
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
        <source>%n conflict(s) to look at</source>
        <translation>
            <numerusform>%n conflict to look at</numerusform>
            <numerusform>%n conflicts to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
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
</TS>
