// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Advice, suggestion, next step.
#include "detailsadvice.h"

#include "cardframe.h"
#include "detailsmodel.h"
#include "flowlayout.h"
#include "stepactions.h"
#include "steptitle.h"
#include "theme.h"
#include "wrappinglabel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

QRect onScreen(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint()), widget->size()};
}

} // namespace

DetailsAdvice::DetailsAdvice(QWidget *parent)
    : DetailsSection(u"detailsAdviceSection"_s, {}, parent)
{
    makeAdvice();
    makeSuggestion();
    makeStepCard();
    restyle();
}

QLabel *DetailsAdvice::addText(QVBoxLayout *layout, const QString &name)
{
    auto *label = new WrappingLabel(this);
    label->setObjectName(name);
    layout->addWidget(label);
    return label;
}

void DetailsAdvice::makeAdvice()
{
    auto *line = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    m_advice = addText(words, u"detailsAdvice"_s);
    m_adviceWhy = textButton(u"adviceWhyButton"_s, tr("Why?"), this);
    m_adviceWhy->setAccessibleName(tr("Why this advice"));
    connect(m_adviceWhy, &QToolButton::clicked, this, &DetailsAdvice::whyAdviceRequested);
    line->addLayout(words, 1);
    line->addWidget(m_adviceWhy, 0, Qt::AlignTop);
    column()->addLayout(line);
}

void DetailsAdvice::makeSuggestion()
{
    m_suggestion = new QWidget(this);
    auto *line = new QHBoxLayout(m_suggestion);
    line->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    m_suggested = addText(words, u"suggestedStageLabel"_s);
    m_move = new QPushButton(m_suggestion);
    m_move->setObjectName(u"suggestedStageButton"_s);
    m_move->setAutoDefault(false);
    line->addLayout(words, 1);
    line->addWidget(m_move, 0, Qt::AlignTop);
    column()->addWidget(m_suggestion);
    connect(m_move, &QPushButton::clicked, this, [this] {
        if (m_stage)
            Q_EMIT stageRequested(*m_stage, onScreen(m_move));
    });
}

void DetailsAdvice::makeStepCard()
{
    auto *card = new CardFrame(this);
    card->setObjectName(u"nextStep"_s);
    card->setAccessibleName(tr("Next step"));
    m_card = card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * grid::unit, grid::unit + grid::half, 2 * grid::unit,
                               grid::unit + grid::half);
    layout->setSpacing(grid::half);
    m_title = addText(layout, u"nextStepTitle"_s);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_when = addText(layout, u"nextStepWhen"_s);
    m_reason = addText(layout, u"nextStepReason"_s);
    mute(m_reason);
    m_main = new QPushButton(card);
    m_main->setObjectName(u"nextStepMainButton"_s);
    m_main->setDefault(false);
    m_snooze = textButton(u"nextStepSnoozeButton"_s, tr("Snooze…"), card);
    m_skip = textButton(u"nextStepSkipButton"_s, tr("Skip…"), card);
    m_why = textButton(u"nextStepWhyButton"_s, tr("Why?"), card);
    auto *row = new FlowLayout;
    row->setContentsMargins(0, grid::half, 0, 0);
    row->setSpacing(grid::half);
    row->addWidget(m_main);
    for (QToolButton *button : {m_snooze, m_skip, m_why})
        row->addWidget(button);
    m_buttons = row;
    layout->addLayout(row);
    m_later = addText(layout, u"laterSteps"_s);
    m_later->setContentsMargins(0, grid::half, 0, 0);
    mute(m_later);
    column()->addWidget(card);

    const auto withStep = [this](auto act) {
        return [this, act] {
            if (m_next)
                act(AgendaRow(*m_next));
        };
    };
    connect(m_main, &QPushButton::clicked, this,
            withStep([this](const AgendaRow &next) { Q_EMIT mainRequested(next); }));
    connect(m_skip, &QToolButton::clicked, this,
            withStep([this](const AgendaRow &next) { Q_EMIT skipRequested(next); }));
    connect(m_why, &QToolButton::clicked, this,
            withStep([this](const AgendaRow &next) { Q_EMIT whyRequested(next); }));
    connect(m_snooze, &QToolButton::clicked, this,
            withStep([this](const AgendaRow &next) { Q_EMIT snoozeRequested(next, onScreen(m_snooze)); }));
}

int DetailsAdvice::widthOfButtons() const
{
    const QMargins around = m_card->layout()->contentsMargins();
    return m_card->isVisibleTo(this) ? m_buttons->sizeHint().width() + around.left() + around.right() : 0;
}

void DetailsAdvice::show(const DetailsModel &model)
{
    // The next step below gives its reason itself: one sentence is not to be read twice.
    const QString advice = model.advice().summary.text();
    const AgendaRow *next = model.nextStep();
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty() && !(next && next->step.reason.text() == advice));
    m_adviceWhy->setVisible(m_advice->isVisibleTo(this));
    m_stage = model.advice().suggestedStage;
    m_suggestion->setVisible(m_stage.has_value());
    if (m_stage) {
        const QString stage = stageName(*m_stage);
        //: %1 is a stage of the board: "Following up"
        m_suggested->setText(tr("The facts say: %1").arg(stage));
        m_move->setText(tr("Move there"));
        //: For a screen reader; %1 is a stage of the board
        m_move->setAccessibleName(tr("Move to %1").arg(stage));
    }
    showNextStep(model);
}

void DetailsAdvice::showNextStep(const DetailsModel &model)
{
    const AgendaRow *next = model.nextStep();
    m_next = next ? std::optional(*next) : std::nullopt;
    m_card->setVisible(next);
    if (!next)
        return;
    m_title->setText(stepTitle(next->step.kind, next->recipient));
    QString when = model.whenText(next->step);
    m_tone = model.toneOf(next->step);
    if (m_tone == Tone::Blocked && next->step.blockedBy)
        when = blockedText(next->step.blockedBy);
    m_when->setText(when);
    m_when->setVisible(!when.isEmpty());
    m_reason->setText(next->step.reason.text());
    m_main->setText(mainActionText(next->step.kind));
    m_main->setAccessibleName(tr("%1: %2").arg(m_main->text(), m_title->text()));
    const bool adjustable = canBeAdjusted(next->step);
    m_snooze->setVisible(adjustable);
    m_skip->setVisible(adjustable);
    QStringList later;
    for (size_t i = 1; i < model.steps().size() && i < 4; ++i) {
        const AgendaRow &row = model.steps()[i];
        const QString its = model.whenText(row.step);
        const QString title = stepTitle(row.step.kind, row.recipient);
        //: A later step: %1 what, %2 when
        later.append(its.isEmpty() ? title : tr("%1, %2").arg(title, its));
    }
    //: %1 are steps, one a line
    m_later->setText(tr("Then:\n%1").arg(later.join(u'\n')));
    m_later->setVisible(!later.isEmpty());
    restyle();
}

void DetailsAdvice::restyle()
{
    const Theme theme(palette());
    QPalette when = palette();
    when.setColor(QPalette::WindowText, theme.toneText(m_tone));
    m_when->setPalette(when);
}

void DetailsAdvice::changeEvent(QEvent *event)
{
    DetailsSection::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_card)
        restyle();
}

} // namespace afterword
