// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the agenda, their keys and their painting.
#include "calendaragendalist.h"

#include "icons.h"
#include "theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int margin = 2 * grid::unit;

QFont small(const QStyleOptionViewItem &option)
{
    return scaledFont(option.font, 0.92);
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize CalendarAgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int title = QFontMetrics(option.font).height();
    if (index.data(CalendarAgendaModel::HeadingRole).toBool())
        return {20 * grid::unit, title + 3 * grid::unit};
    return {20 * grid::unit, title + QFontMetrics(small(option)).height() + grid::unit + grid::half};
}

void CalendarAgendaDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    // Nobody can choose a heading, but it is read as well as any other row.
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active);
    const Theme theme(palette);
    const QRect row = option.rect.adjusted(margin, 0, -margin, -grid::half);
    const bool isToday = index.data(CalendarAgendaModel::TodayRole).toBool();
    const QFont font = strong(option.font);
    const QFontMetrics metrics(font);
    const QString words = metrics.elidedText(index.data().toString(), Qt::ElideRight, row.width());
    const QRect line(row.left(), row.bottom() - metrics.height() - 3, row.width(), metrics.height());
    painter.setFont(font);
    painter.setPen(isToday ? theme.accentText() : theme.text());
    const auto align = [&option](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, side)) | Qt::AlignVCenter |
               Qt::TextSingleLine;
    };
    painter.drawText(line, align(Qt::AlignLeft), words);
    painter.setFont(small(option));
    painter.setPen(theme.mutedText());
    const int used = metrics.horizontalAdvance(words) + 2 * grid::unit;
    const QRect rest = QStyle::visualRect(option.direction, line, line.adjusted(used, 0, 0, 0));
    painter.drawText(
        rest, align(Qt::AlignRight),
        QFontMetrics(painter.font())
            .elidedText(index.data(CalendarAgendaModel::NoteRole).toString(), Qt::ElideRight, rest.width()));
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1),
                     isToday ? theme.accent() : theme.hairline());
}

void CalendarAgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (index.data(CalendarAgendaModel::HeadingRole).toBool()) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    const Theme theme(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(margin, 1, -margin, -1);
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? theme.selected() : theme.hovered());
        painter->drawRoundedRect(row, grid::half, grid::half);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent(), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), grid::half, grid::half);
    }
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const auto align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                       Qt::AlignVCenter | Qt::TextSingleLine;
    const bool isOver = index.data(CalendarAgendaModel::OverRole).toBool();
    const int kind = index.data(CalendarAgendaModel::KindRole).toInt();
    const auto tone = static_cast<Tone>(index.data(CalendarAgendaModel::ToneRole).toInt());
    // A mark of its kind: solid for an interview, a flag for a date, the state's bar for a step.
    const QRect mark =
        place(QRect(row.left() + grid::unit, row.top() + grid::half, 4, row.height() - grid::unit));
    if (kind == 1) {
        const int side = 2 * grid::unit;
        lineIcon(u"flag"_s, isOver ? theme.mutedText() : theme.text())
            .paint(painter, QRect(mark.center().x() - side / 2, mark.center().y() - side / 2, side, side));
    } else {
        painter->setPen(Qt::NoPen);
        const QColor colour = kind == 0             ? (isOver ? theme.mutedText() : theme.accent())
                              : tone == Tone::Quiet ? theme.mutedText()
                                                    : theme.tone(tone);
        painter->setBrush(colour);
        painter->drawRoundedRect(mark, 2, 2);
    }
    QFont title = kind == 0 ? strong(option.font) : option.font;
    title.setStrikeOut(isOver);
    const QFontMetrics titles(title);
    const QFontMetrics details(small(option));
    const int left = row.left() + 4 * grid::unit;
    const int top = row.top() + (row.height() - titles.height() - details.height()) / 2;
    const QString when = index.data(CalendarAgendaModel::WhenRole).toString();
    const int whenWidth = std::min(row.width() / 3, details.horizontalAdvance(when) + grid::unit);
    const QRect whenPlace =
        place(QRect(row.right() - whenWidth - grid::unit, top, whenWidth, titles.height()));
    const QRect first =
        place(QRect(left, top, row.right() - left - whenWidth - 2 * grid::unit, titles.height()));
    const QRect second =
        place(QRect(left, top + titles.height(), row.right() - left - grid::unit, details.height()));
    painter->setFont(title);
    painter->setPen(isOver ? theme.mutedText() : theme.onCard(theme.text(), isSelected));
    painter->drawText(first, align,
                      titles.elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    painter->setFont(small(option));
    painter->setPen(theme.onCard(kind == 2 ? theme.toneText(tone) : theme.mutedText(), isSelected));
    painter->drawText(whenPlace,
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)) |
                          Qt::AlignVCenter | Qt::TextSingleLine,
                      details.elidedText(when, Qt::ElideRight, whenPlace.width()));
    QStringList words{index.data(CalendarAgendaModel::DetailRole).toString(),
                      index.data(CalendarAgendaModel::TheirsRole).toString()};
    words.removeAll(QString());
    painter->setPen(theme.onCard(theme.mutedText(), isSelected));
    painter->drawText(second, align,
                      details.elidedText(words.join(u" · "_s), Qt::ElideRight, second.width()));
    painter->restore();
}

CalendarAgendaList::CalendarAgendaList(CalendarViewModel &model, QWidget *parent)
    : QListView(parent)
    , m_days(model)
    , m_rows(model)
{
    setObjectName(u"calendarAgenda"_s);
    setAccessibleName(tr("Agenda"));
    setFrameShape(QFrame::NoFrame);
    setModel(&m_rows);
    setItemDelegate(new CalendarAgendaDelegate(this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const DayEntry *entry = m_rows.entryAt(index.row()))
            Q_EMIT entryActivated(DayEntry(*entry));
    });
    const auto refresh = [this] {
        if (isVisible())
            m_rows.refresh();
    };
    connect(&model, &CalendarViewModel::changed, this, refresh);
    connect(&model, &CalendarViewModel::minuteChanged, this, refresh);
}

void CalendarAgendaList::list(QDate first, QDate last)
{
    m_rows.list(first, last);
}

void CalendarAgendaList::showDay(QDate day)
{
    const int heading = m_rows.rowOf(day);
    if (heading < 0)
        return;
    int row = heading;
    while (row < m_rows.rowCount() && m_rows.isHeading(row))
        ++row;
    scrollTo(m_rows.index(heading), QAbstractItemView::PositionAtTop);
    if (row < m_rows.rowCount())
        selectionModel()->setCurrentIndex(m_rows.index(row), QItemSelectionModel::ClearAndSelect);
    scrollTo(m_rows.index(heading), QAbstractItemView::PositionAtTop);
}

void CalendarAgendaList::setCurrent(const QString &key)
{
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        const DayEntry *entry = m_rows.entryAt(row);
        if (entry && entry->key() == key) {
            setCurrentIndex(m_rows.index(row));
            return;
        }
    }
}

const DayEntry *CalendarAgendaList::currentEntry() const
{
    return currentIndex().isValid() ? m_rows.entryAt(currentIndex().row()) : nullptr;
}

QDate CalendarAgendaList::currentDay() const
{
    return currentIndex().isValid() ? m_rows.dayAt(currentIndex().row()) : QDate();
}

QRect CalendarAgendaList::globalRect(const QString &key) const
{
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        const DayEntry *entry = m_rows.entryAt(row);
        if (entry && entry->key() == key) {
            const QRect rect = visualRect(m_rows.index(row));
            return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
        }
    }
    return {};
}

void CalendarAgendaList::keyPressEvent(QKeyEvent *event)
{
    const DayEntry *entry = currentEntry();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (entry)
            Q_EMIT entryActivated(DayEntry(*entry));
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT turnRequested(event->key() == Qt::Key_PageDown ? 1 : -1);
        return;
    case Qt::Key_Home:
        Q_EMIT todayRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (entry && event->modifiers().testFlag(Qt::AltModifier)) {
            const bool isForward = (event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
            const QDate from = entry->step() ? std::max(entry->first, m_days.today()) : entry->first;
            Q_EMIT moveRequested(DayEntry(*entry), from.addDays(isForward ? 1 : -1), QTime());
            return;
        }
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void CalendarAgendaList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    const DayEntry *entry = index.isValid() ? m_rows.entryAt(index.row()) : nullptr;
    if (!entry)
        return;
    Q_EMIT menuRequested(DayEntry(*entry),
                         isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void CalendarAgendaList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentEntryChanged();
}

} // namespace afterword
