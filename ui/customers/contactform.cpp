// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contactform.h"

#include "ui/controls/faultwords.h"
#include "ui/controls/intoview.h"
#include "ui/controls/label.h"
#include "ui/controls/validity.h"
#include "ui/customers/customernaming.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace palier {

ContactForm::ContactForm(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    setObjectName("contactForm");
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(space::small);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    add(CustomerField::Name, {.line = new QLineEdit});
    add(CustomerField::Contact, {.line = new QLineEdit});
    add(CustomerField::Email, {.line = new QLineEdit});
    add(CustomerField::Phone, {.line = new QLineEdit});
    add(CustomerField::Address, {.lines = new QPlainTextEdit});
    add(CustomerField::Contacts, {.lines = new QPlainTextEdit},
        tr("One a line, such as: Ann Example, purchasing, +44 20 7946 0123"));
    auto *languages = new QComboBox, *types = new QComboBox;
    for (const auto &[language, name] : WordTable<Language>::words)
        languages->addItem(CustomerNaming::of(language), QString::fromLatin1(name));
    for (const auto &[type, name] : WordTable<CustomerType>::words)
        types->addItem(CustomerNaming::of(type), QString::fromLatin1(name));
    add(CustomerField::Language, {.choice = languages}, tr("For their e-mails and the billing portal"));
    add(CustomerField::Type, {.choice = types});
}

void ContactForm::add(CustomerField field, Field editor, const QString &hint)
{
    const QString name = CustomerNaming::of(field);
    QWidget *widget = nullptr;
    if (editor.line) {
        connect(editor.line, &QLineEdit::textEdited, this, &ContactForm::check);
        connect(editor.line, &QLineEdit::returnPressed, this, &ContactForm::submitted);
        widget = editor.line;
    } else if (editor.lines) {
        constexpr int shownLines = 4;
        editor.lines->setTabChangesFocus(true);
        editor.lines->setFixedHeight(shownLines * editor.lines->fontMetrics().lineSpacing() + 2 * space::small);
        connect(editor.lines, &QPlainTextEdit::textChanged, this, &ContactForm::check);
        widget = editor.lines;
    } else {
        connect(editor.choice, &QComboBox::activated, this, &ContactForm::check);
        widget = editor.choice;
    }
    widget->setObjectName("contact." + word(field));
    widget->setAccessibleName(name);
    widget->setAccessibleDescription(hint);
    editor.fault = new Label({}, TextRole::Caption);
    editor.fault->setObjectName(widget->objectName() + ".fault");
    editor.fault->setTone("bad");
    editor.fault->wrapped()->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(widget);
    if (!hint.isEmpty())
        column->addWidget((new Label(hint, TextRole::Caption))->muted()->wrapped());
    column->addWidget(editor.fault);
    auto *title = new Label(name, TextRole::Strong);
    title->setBuddy(widget);
    m_form->addRow(title, column);
    m_fields.insert(field, editor);
}

ContactForm::Values ContactForm::valuesOf(const Customer &customer)
{
    Values values;
    for (const CustomerField field :
         {CustomerField::Name, CustomerField::Contact, CustomerField::Email, CustomerField::Phone,
          CustomerField::Address, CustomerField::Contacts, CustomerField::Language, CustomerField::Type})
        values.insert(field, detailOf(customer, field));
    return values;
}

void ContactForm::setValues(const Values &values)
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QString value = values.value(field.key());
        if (valueOf(*field) == value)
            continue; // the cursor stays, and what can be undone
        if (field->line)
            field->line->setText(value);
        else if (field->lines)
            field->lines->setPlainText(value);
        else
            field->choice->setCurrentIndex(field->choice->findData(value));
    }
    check();
}

QString ContactForm::valueOf(const Field &field) const
{
    if (field.line)
        return field.line->text();
    return field.lines ? field.lines->toPlainText() : field.choice->currentData().toString();
}

ContactForm::Values ContactForm::values() const
{
    Values all;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        all.insert(field.key(), valueOf(*field));
    return all;
}

void ContactForm::check()
{
    m_faulty.clear();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const auto written = normalised(field.key(), valueOf(*field), {});
        if (!written)
            m_faulty << field.key();
        field->fault->setText(written ? QString() : FaultWords::of(written.error()));
        field->fault->setVisible(!written);
        if (field->line)
            markValid(field->line, bool(written));
    }
    Q_EMIT changed();
}

void ContactForm::goTo(CustomerField field)
{
    auto *editor = findChild<QWidget *>("contact." + word(field));
    editor->setFocus();
    scrollIntoView(editor);
}

} // namespace palier
