// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/proposaldelegate.h"

#include "ui/controls/display.h"
#include "ui/controls/naming.h"
#include "ui/controls/rowline.h"
#include "ui/queue/proposallistmodel.h"

#include <QPainter>

namespace palier {

static int lineHeight(TextRole role) { return QFontMetrics(fontFor(role)).height(); }

int ProposalDelegate::rowHeight()
{
    return 2 * space::small + lineHeight(TextRole::Strong) + lineHeight(TextRole::Caption) +
           chipSize(QStringLiteral("x")).height() + 2 * space::tight;
}

namespace {
// Lines one below the other; each has something at the left that is cut and something at the right that is not.
class Lines
{
public:
    Lines(QPainter &painter, const QRect &field) : m_painter(painter), m_field(field) {}

    void add(TextRole role, const QColor &ink, const QString &left, const QString &right)
    {
        const QFont font = fontFor(role);
        const QFontMetrics metrics(font);
        const QRect line(m_field.left(), m_field.top(), m_field.width(), metrics.height());
        const int rightWidth = right.isEmpty() ? 0 : metrics.horizontalAdvance(right) + space::small;
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           metrics.elidedText(left.simplified(), Qt::ElideRight, line.width() - rightWidth));
        m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
        m_field.setTop(line.bottom() + 1 + space::tight);
    }
    // What is said at their end gives way to them.
    void addChips(const QList<ChipText> &chips, bool outlined, const QColor &ink, const QString &atEnd)
    {
        int left = m_field.left();
        for (const ChipText &chip : chips) {
            const int width = chipSize(chip.text).width();
            if (left > m_field.left() && left + width > m_field.right())
                break;
            paintChip(m_painter, {left, m_field.top()}, chip, outlined);
            left += width + space::tight;
        }
        const QFont font = fontFor(TextRole::Caption);
        const QRect rest(left, m_field.top(), m_field.right() + 1 - left, chipSize(QStringLiteral("x")).height());
        if (QFontMetrics(font).horizontalAdvance(atEnd) > rest.width())
            return;
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, atEnd);
    }

private:
    QPainter &m_painter;
    QRect m_field;
};
} // namespace

void ProposalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto &model = *static_cast<const ProposalListModel *>(index.model());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        painter->fillRect(option.rect, theme.selection);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    }
    paintRowLine(*painter, option.rect, isSelected);
    Lines lines(*painter,
                option.rect.adjusted(space::normal + space::tight, space::small, -space::normal, -space::small));
    if (const QueuedProposal *proposal = model.at(index.row())) {
        const Plan &plan = proposal->plan;
        lines.add(TextRole::Strong, theme.text, plan.customerName, displayed(plan.total));
        lines.add(TextRole::Caption, theme.muted, Naming::terms(plan.terms), {});
        lines.addChips(model.chips(*proposal), isSelected, theme.muted, model.age(plan));
    } else {
        lines.add(TextRole::Strong, theme.muted, QStringLiteral("…"), {});
    }
    paintCurrentFrame(*painter, option);
}

} // namespace palier
