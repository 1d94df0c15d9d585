// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/gotopanel.h"

#include "ui/controls/label.h"
#include "ui/mainwindow/goaldelegate.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace palier {

static constexpr int usualWidth = 680, mostListHeight = 460, fromTop = 56, pageRows = 8;

GoToPanel::GoToPanel(Search search, QWidget *window)
    : QFrame(window),
      m_search(std::move(search)),
      m_typed(new QLineEdit),
      m_list(new QListView),
      m_model(new GoalModel(this)),
      m_hint(new Label({}, TextRole::Caption))
{
    setObjectName("goToPanel");
    setAccessibleName(tr("Go to"));
    setProperty("look", "raised");
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(40);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    m_typed->setObjectName("goToText");
    m_typed->setAccessibleName(tr("Go to"));
    m_typed->setPlaceholderText(tr("Invoice, customer (name or number), page, setting, action"));
    m_hint->setObjectName("goToHint");
    m_list->setObjectName("goToResults");
    m_list->setAccessibleName(tr("Results"));
    m_list->setProperty("look", "plain");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GoalDelegate(m_list));
    m_list->setFocusPolicy(Qt::TabFocus); // the arrows choose from the field too
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::normal, space::normal, space::normal, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    column->addWidget(m_hint->muted());
    setTabOrder(m_typed, m_list);
    for (QWidget *part : std::initializer_list<QWidget *>{m_typed, m_list})
        part->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &GoToPanel::look);
    connect(m_list, &QListView::clicked, this, &GoToPanel::choose);
    hide();
}

void GoToPanel::open()
{
    if (isVisible())
        return m_typed->selectAll();
    m_before = QApplication::focusWidget();
    m_typed->clear();
    look();
    show();
    raise();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void GoToPanel::close(bool giveFocusBack)
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (giveFocusBack && hadFocus && m_before && m_before->isVisible())
        m_before->setFocus();
}

void GoToPanel::look()
{
    const Goals goals = m_search(m_typed->text());
    m_model->show(goals.list);
    m_list->setVisible(!goals.list.isEmpty());
    m_hint->setText(goals.list.isEmpty() ? tr("Nothing found. Try another word; Esc closes")
                    : goals.mayBeMore
                        ? tr("The first of each kind: type more to find others. Enter goes there, Esc closes")
                        : tr("Up and Down choose, Enter goes there, Esc closes"));
    if (!goals.list.isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    place();
    tell();
}

void GoToPanel::place()
{
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_model->rowCount() && height < mostListHeight; ++row)
        height += m_list->sizeHintForRow(row);
    const QWidget *window = parentWidget();
    m_list->setFixedHeight(std::min({height, mostListHeight, window->height() - 3 * fromTop}));
    const int width = std::min(usualWidth, window->width() - 2 * space::page);
    setFixedWidth(width);
    adjustSize();
    move((window->width() - width) / 2, fromTop);
}

void GoToPanel::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, last);
    m_list->setCurrentIndex(m_model->index(row));
    if (row == 0)
        m_list->scrollToTop(); // its heading too
    tell();
}

void GoToPanel::tell()
{
    const QModelIndex index = m_list->currentIndex();
    m_typed->setAccessibleDescription(index.isValid() ? tr("%1; %2 of %3")
                                                            .arg(index.data(Qt::AccessibleTextRole).toString())
                                                            .arg(index.row() + 1)
                                                            .arg(m_model->rowCount())
                                                      : m_hint->text());
    QAccessibleEvent changed(m_typed, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void GoToPanel::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Goal goal = m_model->at(index.row());
    close(); // first: an action may be about what had the focus
    Q_EMIT chosen(goal);
}

static bool isPageKey(int key) { return key == Qt::Key_PageUp || key == Qt::Key_PageDown; }

bool GoToPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    const bool isPart = watched == m_typed || watched == m_list;
    if (isPart && event->type() == QEvent::FocusOut && !isAncestorOf(QApplication::focusWidget()) &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        close(false); // a click elsewhere
    if (isPart && event->type() == QEvent::ShortcutOverride && isPageKey(static_cast<QKeyEvent *>(event)->key())) {
        event->accept(); // the page below may have them for its scroll bar
        return true;
    }
    if (!isPart || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-pageRows);
        return true;
    case Qt::Key_PageDown:
        step(pageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace palier
