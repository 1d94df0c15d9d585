// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/daysfilter.h"

#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace palier {

namespace {

// Without a number it is empty, and one can be typed at once.
class DaysBox : public QSpinBox
{
public:
    explicit DaysBox(const QString &none)
    {
        lineEdit()->setPlaceholderText(none);
        constexpr int around = 32; // padding and frame, in pixels
        setMinimumWidth(fontMetrics().horizontalAdvance(none) + around);
        setValue(0); // written as below, not as a number
    }

protected:
    QString textFromValue(int days) const override { return days > 0 ? QSpinBox::textFromValue(days) : QString(); }
    int valueFromText(const QString &text) const override { return text.isEmpty() ? 0 : QSpinBox::valueFromText(text); }
    QValidator::State validate(QString &text, int &cursor) const override
    {
        return text.isEmpty() ? QValidator::Acceptable : QSpinBox::validate(text, cursor);
    }
};

} // namespace

DaysFilter::DaysFilter(const QString &id, const char *objectName, const QString &title, const QString &sentence,
                       QWidget *parent)
    : FilterPanelButton(id, objectName, title, parent),
      m_days(new DaysBox(tr("any")))
{
    m_days->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_days->setObjectName(QLatin1String(objectName) + QStringLiteral("Days"));
    m_days->setAccessibleName(sentence);
    m_days->setRange(0, 9999);
    m_days->setKeyboardTracking(false);
    panel()->addWidget(new Label(sentence));
    auto *row = new QHBoxLayout;
    row->addWidget(m_days);
    row->addWidget(new Label(tr("days")), 1);
    panel()->addLayout(row);
    auto *usual = new QHBoxLayout;
    usual->setSpacing(space::tight);
    for (const int days : {1, 7, 14, 30, 60, 90}) {
        auto *button = new QPushButton(QString::number(days));
        button->setObjectName(QLatin1String(objectName) + QString::number(days));
        button->setAccessibleName(tr("%n day(s)", nullptr, days));
        button->setMinimumWidth(40);
        connect(button, &QPushButton::clicked, this, [this, days] {
            m_days->setValue(days);
            closePanel();
        });
        usual->addWidget(button);
    }
    panel()->addLayout(usual);
    connect(m_days, &QSpinBox::valueChanged, this, [this] {
        show();
        tell();
    });
}

QJsonValue DaysFilter::value() const { return m_days->value() > 0 ? QJsonValue(m_days->value()) : QJsonValue(); }

void DaysFilter::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_days);
    m_days->setValue(value.toInt());
    show();
}

void DaysFilter::show()
{
    showChoice(m_days->value() > 0 ? tr("%n day(s) or more", nullptr, m_days->value()) : QString());
}

} // namespace palier
