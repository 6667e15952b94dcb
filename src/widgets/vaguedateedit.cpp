// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words in, one confirmed day out.
#include "vaguedateedit.h"

#include "datepopup.h"
#include "icons.h"
#include "localtext.h"
#include "theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

VagueDateEdit::VagueDateEdit(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_calendar(new QToolButton(this))
    , m_list(new QListWidget(this))
    , m_tick(new QLabel(this))
    , m_told(new QLabel(this))
{
    m_line->setObjectName(u"dateWordsEdit"_s);
    m_line->setMaxLength(400);
    m_line->setClearButtonEnabled(true);
    //: What may be typed where a date is asked for
    m_line->setPlaceholderText(tr("As it was said: by the end of next week"));
    m_line->setMinimumWidth(fontMetrics().horizontalAdvance(m_line->placeholderText()) + 3 * grid::unit);
    m_line->installEventFilter(this);
    m_calendar->setObjectName(u"dateCalendarButton"_s);
    m_calendar->setIcon(lineIcon(u"calendar"_s));
    m_calendar->setToolTip(tr("Choose the day in a calendar"));
    m_calendar->setAccessibleName(m_calendar->toolTip());
    m_calendar->setFocusPolicy(Qt::StrongFocus);
    m_list->setObjectName(u"dateProposals"_s);
    m_list->setAccessibleName(tr("Days that it may mean"));
    // The keys stay with the words: Down and Up there mark a day here.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_told->setObjectName(u"dateTold"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    setFocusProxy(m_line);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::half);
    row->addWidget(m_line, 1);
    row->addWidget(m_calendar);
    column->addLayout(row);
    column->addWidget(m_list);
    auto *told = new QHBoxLayout;
    told->setSpacing(grid::half);
    told->addWidget(m_tick, 0, Qt::AlignTop);
    told->addWidget(m_told, 1);
    column->addLayout(told);

    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_confirmed.reset();
        m_isByHand = false;
        read();
    });
    // The clear button edits too, but tells it as a change alone.
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_confirmed)
            clear();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] { confirm(m_list->currentRow()); });
    connect(m_calendar, &QToolButton::clicked, this, &VagueDateEdit::pickByHand);
    setQuestion(tr("By when"));
    restyle();
    showState();
}

void VagueDateEdit::setQuestion(const QString &question)
{
    setAccessibleName(question);
    m_line->setAccessibleName(question);
}

void VagueDateEdit::setSpoken(const SpokenOn &spoken, const Zone &zone)
{
    m_spoken = spoken;
    m_zone = zone;
    if (m_isByHand)
        return;
    const auto before = m_confirmed;
    m_confirmed.reset();
    read();
    if (!before)
        return;
    const auto same = std::ranges::find_if(m_dates.proposals, [&](const DateProposal &proposal) {
        return proposal.day == before->day && proposal.time == before->time;
    });
    if (same != m_dates.proposals.end()) {
        m_confirmed = *same;
        showState();
        Q_EMIT changed();
    }
}

void VagueDateEdit::setWords(const QString &words)
{
    m_line->setText(words);
    Q_EMIT m_line->textEdited(words);
}

void VagueDateEdit::setDeadline(const std::optional<Deadline> &deadline)
{
    if (!deadline) {
        clear();
        return;
    }
    DateProposal known;
    known.day = deadline->dateIn(m_zone);
    if (!deadline->isDay())
        known.time = m_zone.local(deadline->instant()).time;
    const QString day = dayInWords(known.day, m_spoken.day, m_spoken.locale);
    //: %1 is a day, %2 a time of it: "Friday 11 December, 17:00"
    known.reading = known.time ? tr("%1, %2").arg(day, shortTime(*known.time, m_spoken.locale)) : day;
    m_line->setText(known.reading);
    m_dates = {};
    m_confirmed = known;
    m_isByHand = true;
    showState();
    Q_EMIT changed();
}

void VagueDateEdit::clear()
{
    m_confirmed.reset();
    m_isByHand = false;
    m_line->clear();
    read();
}

std::optional<Deadline> VagueDateEdit::deadline() const
{
    return m_confirmed ? std::optional(m_confirmed->deadline(m_zone)) : std::nullopt;
}

QString VagueDateEdit::words() const
{
    return m_isByHand ? QString() : m_line->text().simplified();
}

bool VagueDateEdit::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

void VagueDateEdit::read()
{
    m_dates = readVagueDate(m_line->text(), m_spoken);
    m_list->clear();
    for (const DateProposal &proposal : m_dates.proposals)
        m_list->addItem(proposal.reading);
    m_list->setCurrentRow(m_dates.isEmpty() ? -1 : 0);
    showState();
    Q_EMIT changed();
}

void VagueDateEdit::confirm(int row)
{
    if (row < 0 || row >= static_cast<int>(m_dates.proposals.size()))
        return;
    m_confirmed = m_dates.proposals[static_cast<size_t>(row)];
    showState();
    Q_EMIT changed();
}

void VagueDateEdit::pickByHand()
{
    const bool hasSome = !m_dates.isEmpty();
    auto *popup = new DatePopup(m_confirmed ? m_confirmed->day
                                : hasSome   ? m_dates.proposals.front().day
                                            : m_spoken.day,
                                m_line->accessibleName(), this);
    connect(popup, &DatePopup::picked, this, [this](QDate day) {
        setDeadline(Deadline(day));
        m_line->setFocus();
    });
    popup->openAt(QRect(m_calendar->mapToGlobal(QPoint()), m_calendar->size()));
}

bool VagueDateEdit::eventFilter(QObject *watched, QEvent *event)
{
    const bool isChoosing = !m_confirmed && !m_dates.isEmpty();
    if (event->type() == QEvent::KeyPress && isChoosing) {
        const int count = m_list->count();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow(std::min(m_list->currentRow() + 1, count - 1));
            showState();
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
            showState();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // This Enter confirms the day; the next one is the dialog's.
            confirm(m_list->currentRow());
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void VagueDateEdit::showState()
{
    const bool isChoosing = !m_confirmed && !m_dates.isEmpty();
    m_problem = m_confirmed || isEmpty() ? QString()
                : isChoosing ? tr("The day is not confirmed yet: press Enter or click the day that is meant.")
                             : m_dates.remark;
    m_list->setVisible(isChoosing);
    QString told;
    if (m_confirmed)
        told = m_isByHand ? QString() : m_confirmed->reading;
    else if (isChoosing) {
        told = m_list->count() > 1 ? tr("Enter takes the marked day, Down and Up mark another.")
                                   : tr("Enter takes this day.");
    } else {
        told = m_problem;
    }
    m_tick->setVisible(m_confirmed && !told.isEmpty());
    m_told->setVisible(!told.isEmpty());
    m_told->setText(told);
    QString described = told;
    if (m_confirmed) {
        //: For a screen reader: %1 is the day that was confirmed
        described = tr("Confirmed: %1").arg(m_confirmed->reading);
    } else if (isChoosing) {
        const int row = m_list->currentRow();
        //: For a screen reader: %1 is the marked day, %2 its place, %3 how many there are, %4 what the keys
        //: do
        described = tr("%1 (%2 of %3). %4")
                        .arg(m_dates.proposals[static_cast<size_t>(row)].reading)
                        .arg(row + 1)
                        .arg(m_list->count())
                        .arg(told);
    }
    m_line->setAccessibleDescription(described);
    restyle();
    fit();
}

// As high as what is shown, no more: a form would make room for the worst case of a label that wraps, and a
// dialog grows only for a height that is known.
void VagueDateEdit::fit()
{
    int height = std::max(m_line->sizeHint().height(), m_calendar->sizeHint().height());
    if (!m_list->isHidden()) {
        int rows = 2 * m_list->frameWidth();
        for (int row = 0; row < m_list->count(); ++row)
            rows += m_list->sizeHintForRow(row) + 2 * m_list->spacing();
        m_list->setFixedHeight(rows);
        height += layout()->spacing() + rows;
    }
    if (!m_told->isHidden()) {
        const int line = fontMetrics().height();
        const int beside = m_tick->isHidden() ? 0 : line + grid::half;
        m_told->setMinimumHeight(0); // or it would never be lower again
        const int lines = std::max(line, m_told->heightForWidth(width() - beside));
        m_told->setFixedHeight(lines);
        height += layout()->spacing() + lines;
    }
    setFixedHeight(height);
}

void VagueDateEdit::restyle()
{
    const Theme theme(palette());
    m_line->setPalette(withReadablePlaceholder(palette()));
    QPalette told = palette();
    told.setColor(QPalette::WindowText, m_confirmed ? told.color(QPalette::WindowText) : theme.mutedText());
    m_told->setPalette(told);
    const int size = fontMetrics().height();
    m_tick->setPixmap(lineIcon(u"done"_s).pixmap(size, size));
    // Marked as by the keys although the focus is in the words.
    QPalette list = palette();
    for (const QPalette::ColorRole role : {QPalette::Highlight, QPalette::HighlightedText})
        list.setColor(QPalette::Inactive, role, list.color(QPalette::Active, role));
    m_list->setPalette(list);
}

void VagueDateEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void VagueDateEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace afterword
