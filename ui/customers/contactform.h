// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/customerfield.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace palier {

class Label;

// A customer's contacts in fields: checked while one types, each with what is wrong below it. Nothing is kept here but
// what is typed.
class ContactForm : public QWidget
{
    Q_OBJECT

public:
    using Values = QMap<CustomerField, QString>;

    explicit ContactForm(QWidget *parent = nullptr);
    static Values valuesOf(const Customer &customer);
    void setValues(const Values &values);
    Values values() const;
    bool isValid() const { return m_faulty.isEmpty(); }
    const QList<CustomerField> &faulty() const { return m_faulty; } // the fields that aren't right
    void goTo(CustomerField field);

Q_SIGNALS:
    void changed();
    void submitted(); // Enter in a line

private:
    struct Field {
        QLineEdit *line = nullptr;
        QPlainTextEdit *lines = nullptr;
        QComboBox *choice = nullptr;
        Label *fault = nullptr;
    };

    void add(CustomerField field, Field editor, const QString &hint = {});
    QString valueOf(const Field &field) const;
    void check();

    QFormLayout *m_form;
    QMap<CustomerField, Field> m_fields;
    QList<CustomerField> m_faulty;
};

} // namespace palier
