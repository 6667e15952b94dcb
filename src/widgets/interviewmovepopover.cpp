// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A question beside the place where an interview was dropped.
#include "interviewmovepopover.h"

#include "calendarviewentry.h"
#include "dialogproblems.h"
#include "snoozepopover.h"
#include "ui_interviewmovepopover.h"

#include <QPushButton>

namespace afterword {

InterviewMovePopover::InterviewMovePopover(const QString &company, const Interview &before,
                                           const Interview &moved, const DateText &dates, const Zone &theirs,
                                           QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::InterviewMovePopover>())
{
    setObjectName(QStringLiteral("interviewMovePopover"));
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    //: %1 is a company
    m_ui->headingLabel->setText(tr("Move the interview at %1?").arg(company));
    //: The old and the new moment of an interview
    QString times = tr("From %1 to %2.").arg(dates.moment(before.start), dates.moment(moved.start));
    if (theirs.offsetSeconds(moved.start) != dates.zone().offsetSeconds(moved.start)) {
        const DateText there(theirs, dates.now());
        times += QLatin1Char('\n') +
                 //: %1 is a city, %2 the new moment by the clocks there
                 tr("By the clocks of %1: %2.").arg(placeName(theirs), there.moment(moved.start));
    }
    m_ui->timesLabel->setText(times);
    m_ui->timesLabel->setMinimumWidth(48 * fontMetrics().averageCharWidth()); // both moments in one line
    setAccessibleName(m_ui->headingLabel->text());
    setAccessibleDescription(times + QLatin1Char(' ') + m_ui->questionLabel->text());
    connect(m_ui->moveButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->notYetButton, &QPushButton::clicked, this, [this] {
        Q_EMIT declined();
        reject();
    });
    connect(m_ui->changeButton, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT changeRequested();
    });
    m_ui->moveButton->setFocus();
}

InterviewMovePopover::~InterviewMovePopover() = default;

void InterviewMovePopover::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    paintPopoverEdge(this);
}

} // namespace afterword
