// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds and promises, a row each.
#include "detailsrounds.h"

#include "icons.h"
#include "theme.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace afterword {

DetailsRounds::DetailsRounds(QWidget *parent)
    : DetailsSection(u"rounds"_s, tr("Interviews"), parent)
{
    auto *add = new QPushButton(lineIcon(u"add"_s), tr("Add an interview…"), this);
    add->setObjectName(u"addInterviewButton"_s);
    connect(add, &QPushButton::clicked, this, &DetailsRounds::addRequested);
    column()->addWidget(add, 0, Qt::AlignLeft);
}

void DetailsRounds::show(const DetailsModel &model)
{
    if (model.rounds() == m_shown)
        return;
    m_shown = model.rounds();
    clearRows();
    for (const DetailsRound &round : m_shown) {
        QStringList lines{round.title, round.when};
        for (const QString &line : {round.people, round.place}) {
            if (!line.isEmpty())
                lines.append(line);
        }
        const QString id = round.interview.value();
        QList<QToolButton *> buttons;
        if (round.isAhead) {
            buttons.append(smallButton(u"prepareButton-"_s + id, u"info"_s,
                                       tr("What to know and to ask at this interview"), this));
            connect(buttons.last(), &QToolButton::clicked, this,
                    [this, which = round.interview] { Q_EMIT prepareRequested(which); });
        }
        if (round.held) {
            buttons.append(smallButton(u"debriefButton-"_s + id, round.debriefed ? u"done"_s : u"write"_s,
                                       round.debriefed ? tr("Read the debrief of this interview")
                                                       : tr("Write down how this interview went"),
                                       this));
            connect(buttons.last(), &QToolButton::clicked, this,
                    [this, which = round.interview] { Q_EMIT debriefRequested(which); });
        }
        if (round.isMissed) {
            buttons.append(smallButton(u"anotherTimeButton-"_s + id, u"write"_s,
                                       tr("Ask for another time, as this interview did not take place"),
                                       this));
            connect(buttons.last(), &QToolButton::clicked, this,
                    [this, which = round.interview] { Q_EMIT anotherTimeRequested(which); });
        }
        buttons.append(smallButton(u"interviewButton-"_s + id, u"edit"_s, tr("Change this interview"), this));
        connect(buttons.last(), &QToolButton::clicked, this,
                [this, which = round.interview] { Q_EMIT editRequested(which); });
        buttons.append(
            smallButton(u"interviewRemove-"_s + id, u"delete"_s, tr("Remove this interview"), this));
        connect(buttons.last(), &QToolButton::clicked, this,
                [this, which = round.interview] { Q_EMIT removeRequested(which); });
        addRow(lines, buttons);
    }
}

DetailsPromises::DetailsPromises(QWidget *parent)
    : DetailsSection(u"commitments"_s, tr("What they said"), parent)
{
    auto *row = new QHBoxLayout;
    auto *named = new QPushButton(lineIcon(u"calendar"_s), tr("They named a date…"), this);
    named->setObjectName(u"namedDateButton"_s);
    auto *asked = new QPushButton(tr("They asked…"), this);
    asked->setObjectName(u"askedForButton"_s);
    asked->setAccessibleName(tr("They asked for something"));
    connect(named, &QPushButton::clicked, this, &DetailsPromises::namedDateRequested);
    connect(asked, &QPushButton::clicked, this, &DetailsPromises::askedForRequested);
    row->addWidget(named);
    row->addWidget(asked);
    row->addStretch();
    column()->addLayout(row);
}

void DetailsPromises::show(const DetailsModel &model)
{
    if (model.commitments() == m_shown)
        return;
    m_shown = model.commitments();
    clearRows();
    for (const DetailsCommitment &commitment : m_shown) {
        const QString id = commitment.commitment.value();
        const QList<QToolButton *> buttons{
            smallButton(u"commitmentDone-"_s + id, commitment.isDone ? u"undo"_s : u"done"_s,
                        commitment.isDone ? tr("This is not settled after all") : tr("This is settled"),
                        this),
            smallButton(u"commitmentEdit-"_s + id, u"edit"_s, tr("Change what they said"), this),
            smallButton(u"commitmentRemove-"_s + id, u"delete"_s, tr("Remove what they said"), this)};
        connect(buttons[0], &QToolButton::clicked, this,
                [this, which = commitment.commitment] { Q_EMIT doneRequested(which); });
        connect(buttons[1], &QToolButton::clicked, this,
                [this, which = commitment.commitment] { Q_EMIT editRequested(which); });
        connect(buttons[2], &QToolButton::clicked, this,
                [this, which = commitment.commitment] { Q_EMIT removeRequested(which); });
        addRow({commitment.title, commitment.detail}, buttons);
    }
}

} // namespace afterword
