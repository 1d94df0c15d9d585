// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/mappingheader.h"

#include "ui/controls/theme.h"
#include "ui/intake/importwords.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace palier {

static constexpr int unused = -1;

namespace {

// The opened list says what is required; the closed box has the name alone.
class FieldDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const QString spoken = index.data(Qt::AccessibleTextRole).toString(); !spoken.isEmpty())
            option->text = spoken;
    }
};

} // namespace

MappingHeader::MappingHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName("mappingHeader");
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(60);
    setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeBoxes);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::placeBoxes);
}

int MappingHeader::nameHeight() const { return fontMetrics().height() + 18; }

int MappingHeader::boxHeight() const { return fontMetrics().height() + 16; }

QSize MappingHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), nameHeight() + boxHeight() + space::small};
}

int MappingHeader::wantedWidth(int section) const
{
    const QString name = model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
    constexpr int padding = 30, arrow = 62, most = 320;
    QFont heavy = font(); // as it is painted
    heavy.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(heavy).horizontalAdvance(name) + padding;
    const int box = section < m_first ? 0 : fontMetrics().horizontalAdvance(m_boxes[section - m_first]->currentText());
    return std::min(std::max(words, box + arrow), most);
}

void MappingHeader::setColumns(const QStringList &names, int firstSection)
{
    m_first = firstSection;
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (int column = 0; column < names.size(); ++column) {
        auto *box = new QComboBox(viewport());
        box->setObjectName(QStringLiteral("mapColumn%1").arg(column + 1));
        box->setAccessibleName(tr("Column “%1” holds").arg(names[column].simplified()));
        box->addItem(tr("– not used –"), unused);
        for (const auto &[field, fieldWord] : WordTable<InvoiceField>::words) {
            const bool required =
                std::find(requiredFields.begin(), requiredFields.end(), field) != requiredFields.end();
            box->addItem(ImportWords::of(field), int(field));
            if (required)
                box->setItemData(box->count() - 1, tr("%1 (required)").arg(ImportWords::of(field)),
                                 Qt::AccessibleTextRole);
        }
        box->setItemDelegate(new FieldDelegate(box));
        box->setMaxVisibleItems(box->count());
        box->view()->setMinimumWidth(260);
        box->installEventFilter(this);
        connect(box, &QComboBox::activated, this, [this, column] { choose(column); });
        if (!m_boxes.isEmpty())
            setTabOrder(m_boxes.last(), box);
        m_boxes << box;
        box->show();
    }
    placeBoxes();
}

void MappingHeader::setChoice(const ColumnChoice &choice)
{
    for (int column = 0; column < m_boxes.size(); ++column) {
        const auto fields = choice.column.keys(column);
        QComboBox *box = m_boxes[column];
        box->setCurrentIndex(box->findData(fields.isEmpty() ? unused : int(fields.first())));
        box->setProperty("active", !fields.isEmpty());
    }
}

// A field stands in one column only: the one that had it before has none then.
void MappingHeader::choose(int column)
{
    const QVariant field = m_boxes[column]->currentData();
    for (int other = 0; other < m_boxes.size(); ++other) {
        if (other != column && field != unused && m_boxes[other]->currentData() == field)
            m_boxes[other]->setCurrentIndex(m_boxes[other]->findData(unused));
    }
    Q_EMIT chosen();
}

QMap<InvoiceField, int> MappingHeader::columns() const
{
    QMap<InvoiceField, int> columns;
    for (int column = 0; column < m_boxes.size(); ++column) {
        if (const int field = m_boxes[column]->currentData().toInt(); field != unused)
            columns.insert(InvoiceField(field), column);
    }
    return columns;
}

void MappingHeader::placeBoxes()
{
    for (int column = 0; column < m_boxes.size(); ++column) {
        const int section = m_first + column;
        if (section >= count())
            return;
        m_boxes[column]->setGeometry(sectionViewportPosition(section) + space::tight, nameHeight(),
                                     sectionSize(section) - 2 * space::tight, boxHeight());
    }
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    constexpr int padding = 13; // as the cells have
    painter->save();
    QRect name = rect;
    name.setHeight(section < m_first ? rect.height() : nameHeight());
    name.adjust(padding, 0, -padding, 0);
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(Theme::current().muted);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(name, model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, name.width()));
    painter->setPen(Theme::current().border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

void MappingHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeBoxes();
}

bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    auto *box = static_cast<QComboBox *>(watched);
    // Who scrolls over the header means the table.
    if (event->type() == QEvent::Wheel && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn)
        Q_EMIT boxReached(m_first + int(m_boxes.indexOf(box)));
    return QHeaderView::eventFilter(watched, event);
}

} // namespace palier
