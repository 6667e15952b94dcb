// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Field, list and keys of the quick open.
#include "quickopen.h"

#include "icons.h"
#include "quickopendelegate.h"
#include "theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace afterword {

QuickOpen::QuickOpen(QuickOpenModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_status(new QLabel(this))
{
    setObjectName(u"quickOpen"_s);
    setAccessibleName(tr("Search and quick open"));
    m_field->setObjectName(u"quickOpenField"_s);
    m_field->setPlaceholderText(tr("Search applications, people, notes and messages"));
    m_field->setAccessibleName(tr("Search"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"quickOpenList"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setItemDelegate(new QuickOpenDelegate(m_list));
    m_list->setModel(&model);
    m_status->setObjectName(u"quickOpenStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setContentsMargins(grid::unit, grid::half, grid::unit, grid::half);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::unit, grid::unit, grid::unit, grid::unit);
    layout->setSpacing(grid::half);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_status);
    connect(m_field, &QLineEdit::textChanged, this, &QuickOpen::find);
    connect(m_list, &QListView::clicked, this, &QuickOpen::choose);
    m_field->installEventFilter(this);
    parent->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now) && now->window() == window())
            leave(false);
    });
    hide();
}

void QuickOpen::open()
{
    if (!isVisible()) {
        m_focusBefore = window()->focusWidget();
        m_field->clear();
        find({});
        show();
        raise();
        place();
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void QuickOpen::find(const QString &typed)
{
    m_model.setTyped(typed);
    m_list->scrollToTop();
    setCurrent(m_model.nextResult(0, 1));
    tell();
    place();
}

void QuickOpen::setCurrent(int row)
{
    const QModelIndex index = m_model.index(row);
    m_list->setCurrentIndex(index);
    if (row >= 0 && m_model.nextResult(row - 1, -1) < 0)
        m_list->scrollToTop(); // with its heading
    // The field has the focus: what Enter would open is read out as its description.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void QuickOpen::tell()
{
    const int count = m_model.resultCount();
    QString status;
    if (m_model.typed().trimmed().isEmpty())
        status = count == 0 ? tr("Type a company, a name, or a word of a note or message.") : QString();
    else if (count == 0)
        status = tr("Nothing has these words yet. Try fewer letters, or a company or a name.");
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    m_list->setVisible(count > 0);
    //: Read out by screen readers while somebody types
    m_list->setAccessibleName(count > 0 ? tr("%n found", nullptr, count) : tr("Found"));
    if (!isVisible())
        return;
    QAccessibleEvent named(m_list, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    m_status->setAccessibleName(count > 0 ? tr("%n found", nullptr, count) : status);
    QAccessibleEvent alert(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool QuickOpen::pressed(int key)
{
    const int row = m_list->currentIndex().row();
    const auto move = [&](int from, int by) {
        if (const int next = m_model.nextResult(from, by); next >= 0)
            setCurrent(next);
        return true;
    };
    const auto page = [&] {
        return std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)));
    };
    switch (key) {
    case Qt::Key_Down:
        return m_model.nextResult(row + 1, 1) >= 0 ? move(row + 1, 1) : move(0, 1);
    case Qt::Key_Up:
        return row > 0 && m_model.nextResult(row - 1, -1) >= 0 ? move(row - 1, -1)
                                                               : move(m_model.rowCount() - 1, -1);
    case Qt::Key_PageDown:
        return move(std::min(row + page(), m_model.rowCount() - 1), -1);
    case Qt::Key_PageUp:
        return move(std::max(row - page(), 0), 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        leave(true);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere to go but to close it
    default:
        return false;
    }
}

void QuickOpen::choose(const QModelIndex &index)
{
    if (!index.isValid() || !m_model.flags(index).testFlag(Qt::ItemIsSelectable))
        return;
    const QuickOpenRow row = m_model.row(index.row());
    leave(true);
    if (row.what == QuickOpenRow::What::Command)
        Q_EMIT commandChosen(row.command.id);
    else if (!row.hit.person.isEmpty())
        Q_EMIT personChosen(row.hit.person);
    else
        Q_EMIT applicationChosen(row.hit.application, row.hit.entry);
}

void QuickOpen::leave(bool giveFocusBack)
{
    if (giveFocusBack && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    hide();
}

void QuickOpen::place()
{
    if (!isVisible())
        return;
    const QWidget *parent = parentWidget();
    const int margin = 3 * grid::unit;
    // Wide enough for a line of a message in whatever font.
    const int wide =
        std::min(parent->width() - 2 * margin, std::max(600, fontMetrics().averageCharWidth() * 90));
    const int most = parent->height() * 3 / 4 - 2 * margin;
    int rows = 0;
    for (int row = 0; row < m_model.rowCount() && rows < most; ++row)
        rows += m_list->sizeHintForRow(row);
    setFixedWidth(std::max(wide, 200));
    const int around =
        2 * grid::unit + m_field->sizeHint().height() + grid::half +
        (m_status->isHidden() ? 0 : m_status->heightForWidth(wide - 2 * grid::unit) + grid::half);
    setFixedHeight(std::min(most, around + rows + grid::half));
    move((parent->width() - width()) / 2, margin);
}

bool QuickOpen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress)
            return pressed(static_cast<QKeyEvent *>(event)->key());
        // Escape belongs to the field before any shortcut of the window.
        if (event->type() == QEvent::ShortcutOverride &&
            static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void QuickOpen::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.hairline());
    painter.setBrush(theme.surface());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid::radius, grid::radius);
}

} // namespace afterword
