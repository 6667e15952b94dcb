// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The likely moments, and one of the person’s own.
#include "snoozepopover.h"

#include "datetext.h"
#include "dialogfields.h"
#include "dialogproblems.h"
#include "theme.h"
#include "ui_snoozepopover.h"

#include <QPainter>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace afterword {

SnoozePopover::SnoozePopover(Instant now, const Zone &zone, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::SnoozePopover>())
    , m_now(now)
    , m_zone(zone)
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    setMoment(m_ui->untilEdit, zone.resolve(zone.dateAt(now).addDays(3), QTime(9, 0)), zone);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Snooze"));
    m_problems = new DialogProblems(m_ui->problemLabel, m_ui->buttonBox->button(QDialogButtonBox::Ok), this);
    connect(m_ui->untilEdit, &QDateTimeEdit::dateTimeChanged, m_ui->dateRadio,
            [this] { m_ui->dateRadio->setChecked(true); });
    connect(m_ui->untilEdit, &QDateTimeEdit::dateTimeChanged, this, &SnoozePopover::check);
    connect(m_ui->dateRadio, &QRadioButton::toggled, this, &SnoozePopover::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // The same words and moments as in the menus of Today.
    const DateText dates(zone, now);
    for (const SnoozeChoice choice : snoozeChoices(now, zone)) {
        QRadioButton *radio = radioOf(choice);
        if (choice == SnoozeChoice::OneHour)
            radio->setText(tr("&For one hour"));
        //: A choice and its moment: "Tonight (today 18:00)"
        radio->setText(tr("%1 (%2)").arg(radio->text(), dates.moment(snoozedUntil(choice, now, zone))));
    }
    m_ui->tomorrowRadio->setFocus();
    check();
}

SnoozePopover::~SnoozePopover() = default;

void SnoozePopover::setWhyNot(const WhyNot &whyNot)
{
    m_whyNot = whyNot;
    const QRadioButton *chosen = nullptr;
    for (const SnoozeChoice choice : snoozeChoices(m_now, m_zone)) {
        QRadioButton *radio = radioOf(choice);
        const QString why = problemOf(snoozedUntil(choice, m_now, m_zone));
        radio->setEnabled(why.isEmpty());
        radio->setToolTip(why);
        radio->setAccessibleDescription(why);
        if (why.isEmpty() && (!chosen || choice == SnoozeChoice::TomorrowMorning)) {
            radio->setChecked(true);
            radio->setFocus();
            chosen = radio;
        }
    }
    if (!chosen) {
        // A step that opens later only is put off from there.
        constexpr int mostDays = 90;
        for (int days = 1; days <= mostDays; ++days) {
            const Instant morning = m_zone.resolve(m_zone.dateAt(m_now).addDays(days), QTime(9, 0));
            if (problemOf(morning).isEmpty()) {
                setMoment(m_ui->untilEdit, morning, m_zone);
                break;
            }
        }
        m_ui->dateRadio->setChecked(true);
        m_ui->untilEdit->setFocus();
    }
    check();
}

void SnoozePopover::check()
{
    m_problems->setProblem(m_ui->untilEdit, problemOf(until()));
    adjustSize(); // a reason takes a line or two
}

QString SnoozePopover::problemOf(Instant until) const
{
    if (m_whyNot)
        return m_whyNot(until);
    return until > m_now ? QString() : tr("That moment is already over.");
}

Instant SnoozePopover::until() const
{
    if (m_ui->dateRadio->isChecked())
        return momentIn(m_ui->untilEdit, m_zone);
    for (const SnoozeChoice choice : snoozeChoices(m_now, m_zone)) {
        if (radioOf(choice)->isChecked())
            return snoozedUntil(choice, m_now, m_zone);
    }
    return snoozedUntil(SnoozeChoice::TomorrowMorning, m_now, m_zone);
}

QRadioButton *SnoozePopover::radioOf(SnoozeChoice choice) const
{
    switch (choice) {
    case SnoozeChoice::OneHour: // in the evening there is no tonight
    case SnoozeChoice::Tonight:
        break;
    case SnoozeChoice::TomorrowMorning:
        return m_ui->tomorrowRadio;
    case SnoozeChoice::NextMonday:
        return m_ui->mondayRadio;
    }
    return m_ui->tonightRadio;
}

void paintPopoverEdge(QWidget *popover)
{
    QPainter painter(popover);
    painter.setPen(blended(popover->palette().color(QPalette::Window),
                           popover->palette().color(QPalette::WindowText), 0.4));
    painter.drawRect(popover->rect().adjusted(0, 0, -1, -1));
}

void SnoozePopover::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    paintPopoverEdge(this);
}

void placePopover(QWidget *popover, const QRect &anchor)
{
    popover->adjustSize();
    const QScreen *screen = QGuiApplication::screenAt(anchor.center());
    if (!screen)
        screen = popover->screen();
    const QRect room = screen->availableGeometry();
    QPoint place(anchor.left(), anchor.bottom() + 4);
    if (place.y() + popover->height() > room.bottom())
        place.setY(anchor.top() - popover->height() - 4);
    // A tall anchor, as a column of the board, has room on neither side: the popover lies on it.
    if (place.y() < room.top())
        place.setY(anchor.center().y() - popover->height() / 2);
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - popover->width())));
    place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - popover->height())));
    popover->move(place);
}

} // namespace afterword
