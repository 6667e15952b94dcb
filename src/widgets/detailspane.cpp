// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Header, advice, next step, rounds, people, time line, notes.
#include "detailspane.h"

#include "dialogproblems.h"
#include "heldlist.h"
#include "icons.h"
#include "stepactions.h"
#include "steptitle.h"
#include "theme.h"
#include "timelinedelegate.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int LeastWidth = 46 * grid::unit;
constexpr int MostWidth = 64 * grid::unit;

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // Gone from sight at once; a click that is being handled may still come from it.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QToolButton *smallButton(const QString &name, const QString &icon, const QString &what, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(lineIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(what);
    button->setAccessibleName(what);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton *textButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

DetailsPane::DetailsPane(DetailsModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
{
    setObjectName(u"detailsPane"_s);
    setAccessibleName(tr("Details of the application"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(LeastWidth);
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    auto *empty = new QLabel(tr("Choose an application to see its whole story here."), page);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(3 * grid::unit);
    m_hints.append(empty);
    m_empty = empty;
    m_contents = new QWidget(page);
    pageLayout->addWidget(m_empty);
    pageLayout->addWidget(m_contents);
    m_column = new QVBoxLayout(m_contents);
    m_column->setContentsMargins(2 * grid::unit, 2 * grid::unit, 2 * grid::unit, 2 * grid::unit);
    m_column->setSpacing(grid::unit);

    auto *top = new QHBoxLayout;
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    m_company = addText(names, u"detailsCompany"_s);
    makeHeading(m_company);
    m_role = addText(names, u"detailsRole"_s);
    m_headline = addText(names, u"detailsHeadline"_s);
    m_hints.append(m_headline);
    auto *edit = smallButton(u"detailsEditButton"_s, u"edit"_s, tr("Change the application"), m_contents);
    connect(edit, &QToolButton::clicked, this, &DetailsPane::editRequested);
    auto *cadence =
        smallButton(u"detailsCadenceButton"_s, u"clock"_s, tr("Cadence for this application"), m_contents);
    connect(cadence, &QToolButton::clicked, this, &DetailsPane::cadenceRequested);
    top->addLayout(names, 1);
    top->addWidget(cadence, 0, Qt::AlignTop);
    top->addWidget(edit, 0, Qt::AlignTop);
    m_column->addLayout(top);
    m_column->addLayout(makeAdviceLine());
    m_column->addWidget(makeStepCard());
    m_heldHeading = addHeading(u"heldHeading"_s, tr("Better not now"));
    m_held = new HeldList(m_contents);
    m_column->addWidget(m_held);
    connect(m_held, &HeldList::whyRequested, this, &DetailsPane::whyHeldRequested);

    addHeading(u"roundsHeading"_s, tr("Interviews"));
    m_rounds = new QVBoxLayout;
    m_rounds->setSpacing(grid::unit);
    m_column->addLayout(m_rounds);
    addHeading(u"commitmentsHeading"_s, tr("What they said"));
    m_commitments = new QVBoxLayout;
    m_commitments->setSpacing(grid::unit);
    m_column->addLayout(m_commitments);
    m_peopleHeading = addHeading(u"peopleHeading"_s, tr("People"));
    m_people = new QVBoxLayout;
    m_people->setSpacing(grid::unit);
    m_column->addLayout(m_people);
    m_notesHeading = addHeading(u"notesHeading"_s, tr("Notes"));
    m_notes = addText(m_column, u"detailsNotes"_s);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addHeading(u"timelineHeading"_s, tr("Everything so far"));
    auto *log = new QHBoxLayout;
    auto *sent = new QPushButton(lineIcon(u"mail"_s), tr("Log sent…"), m_contents);
    sent->setObjectName(u"logSentButton"_s);
    sent->setAccessibleName(tr("Log a message that you sent"));
    auto *reply = new QPushButton(lineIcon(u"import"_s), tr("Log reply…"), m_contents);
    reply->setObjectName(u"logReplyButton"_s);
    reply->setAccessibleName(tr("Log a reply that came"));
    connect(sent, &QPushButton::clicked, this, &DetailsPane::logSentRequested);
    connect(reply, &QPushButton::clicked, this, &DetailsPane::logReplyRequested);
    log->addWidget(sent);
    log->addWidget(reply);
    log->addStretch();
    m_column->addLayout(log);
    m_timeline = new QListView(m_contents);
    m_timeline->setObjectName(u"timeline"_s);
    m_timeline->setAccessibleName(tr("Everything that happened, the newest first"));
    m_timeline->setFrameShape(QFrame::NoFrame);
    m_timeline->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeline->setSelectionMode(QAbstractItemView::NoSelection);
    m_timeline->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_timeline->setResizeMode(QListView::Adjust);
    m_timeline->setItemDelegate(new TimelineDelegate(m_timeline));
    m_timeline->setModel(m_model.timeline());
    m_column->addWidget(m_timeline);
    m_column->addStretch();
    setWidget(page);

    connect(&m_model, &DetailsModel::changed, this, &DetailsPane::show);
    restyle();
    show();
}

QLabel *DetailsPane::addText(QVBoxLayout *layout, const QString &name)
{
    auto *label = new QLabel(m_contents);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

QLabel *DetailsPane::addHeading(const QString &name, const QString &text)
{
    auto *label = new QLabel(text, m_contents);
    label->setObjectName(name);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, grid::unit, 0, 0);
    m_column->addWidget(label);
    m_headings.append(label);
    return label;
}

QLayout *DetailsPane::makeAdviceLine()
{
    auto *line = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    m_advice = addText(words, u"detailsAdvice"_s);
    m_adviceWhy = textButton(u"adviceWhyButton"_s, tr("Why?"), m_contents);
    m_adviceWhy->setAccessibleName(tr("Why this advice"));
    connect(m_adviceWhy, &QToolButton::clicked, this, &DetailsPane::whyAdviceRequested);
    line->addLayout(words, 1);
    line->addWidget(m_adviceWhy, 0, Qt::AlignTop);
    return line;
}

QWidget *DetailsPane::makeStepCard()
{
    auto *card = new QFrame(m_contents);
    card->setObjectName(u"nextStep"_s);
    card->setAccessibleName(tr("Next step"));
    m_stepCard = card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * grid::unit, grid::unit + grid::half, 2 * grid::unit,
                               grid::unit + grid::half);
    layout->setSpacing(grid::half);
    m_stepTitle = addText(layout, u"nextStepTitle"_s);
    QFont font = m_stepTitle->font();
    font.setWeight(QFont::DemiBold);
    m_stepTitle->setFont(font);
    m_stepWhen = addText(layout, u"nextStepWhen"_s);
    m_stepReason = addText(layout, u"nextStepReason"_s);
    m_hints.append(m_stepReason);
    m_main = new QPushButton(card);
    m_main->setObjectName(u"nextStepMainButton"_s);
    m_main->setDefault(false);
    m_snooze = textButton(u"nextStepSnoozeButton"_s, tr("Snooze…"), card);
    m_skip = textButton(u"nextStepSkipButton"_s, tr("Skip…"), card);
    m_why = textButton(u"nextStepWhyButton"_s, tr("Why?"), card);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, grid::half, 0, 0);
    row->setSpacing(grid::half);
    row->addWidget(m_main);
    for (QToolButton *button : {m_snooze, m_skip, m_why})
        row->addWidget(button);
    row->addStretch();
    layout->addLayout(row);
    m_stepLater = addText(layout, u"laterSteps"_s);
    m_hints.append(m_stepLater);

    const auto withStep = [this](auto act) {
        return [this, act] {
            if (const AgendaRow *next = m_model.nextStep())
                act(*next);
        };
    };
    connect(m_main, &QPushButton::clicked, this,
            withStep([this](const AgendaRow &next) { Q_EMIT mainRequested(next); }));
    connect(m_skip, &QToolButton::clicked, this,
            withStep([this](const AgendaRow &next) { Q_EMIT skipRequested(next); }));
    connect(m_why, &QToolButton::clicked, this,
            withStep([this](const AgendaRow &next) { Q_EMIT whyRequested(next); }));
    connect(m_snooze, &QToolButton::clicked, this, withStep([this](const AgendaRow &next) {
                Q_EMIT snoozeRequested(next, QRect(m_snooze->mapToGlobal(QPoint()), m_snooze->size()));
            }));
    return card;
}

void DetailsPane::show()
{
    const bool some = !m_model.isEmpty();
    m_empty->setVisible(!some);
    m_contents->setVisible(some);
    if (!some)
        return;
    const Application &application = m_model.application();
    m_company->setText(application.company);
    m_role->setText(application.role);
    m_headline->setText(m_model.headline());
    // The next step below gives its reason itself: one sentence is not to be read twice.
    const QString advice = m_model.advice().summary.text();
    const AgendaRow *next = m_model.nextStep();
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty() && !(next && next->step.reason.text() == advice));
    m_adviceWhy->setVisible(m_advice->isVisibleTo(m_contents));
    showNextStep();
    m_held->show(m_model);
    m_held->setVisible(!m_model.advice().held.empty());
    m_heldHeading->setVisible(!m_model.advice().held.empty());
    showRounds();
    showCommitments();
    showPeople();
    m_notes->setText(application.notes);
    m_notes->setVisible(!application.notes.isEmpty());
    m_notesHeading->setVisible(!application.notes.isEmpty());
    fitTimeline();
    fitWidth();
}

/// The next step's buttons do not wrap: where a language has long words for them the pane is wider, within
/// reason.
void DetailsPane::fitWidth()
{
    const QMargins around = m_column->contentsMargins();
    const int wanted = m_stepCard->minimumSizeHint().width() + around.left() + around.right() +
                       verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::clamp(wanted, LeastWidth, MostWidth));
}

void DetailsPane::showNextStep()
{
    const AgendaRow *next = m_model.nextStep();
    m_stepCard->setVisible(next);
    if (!next)
        return;
    m_stepTitle->setText(stepTitle(next->step.kind, next->recipient));
    QString when = m_model.whenText(next->step);
    const Tone tone = m_model.toneOf(next->step);
    if (tone == Tone::Blocked && next->step.blockedBy)
        when = blockedText(next->step.blockedBy);
    m_stepWhen->setText(when);
    m_stepWhen->setVisible(!when.isEmpty());
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, Theme(this->palette()).toneText(tone));
    m_stepWhen->setPalette(palette);
    m_stepReason->setText(next->step.reason.text());
    m_main->setText(mainActionText(next->step.kind));
    m_main->setAccessibleName(tr("%1: %2").arg(m_main->text(), m_stepTitle->text()));
    const bool adjustable = canBeAdjusted(next->step);
    m_snooze->setVisible(adjustable);
    m_skip->setVisible(adjustable);
    QStringList later;
    for (size_t i = 1; i < m_model.steps().size() && i < 4; ++i) {
        const AgendaRow &row = m_model.steps()[i];
        const QString its = m_model.whenText(row.step);
        const QString title = stepTitle(row.step.kind, row.recipient);
        //: A later step: %1 what, %2 when
        later.append(its.isEmpty() ? title : tr("%1, %2").arg(title, its));
    }
    //: %1 are steps, one a line
    m_stepLater->setText(tr("Then:\n%1").arg(later.join(QLatin1Char('\n'))));
    m_stepLater->setVisible(!later.isEmpty());
    m_stepLater->setContentsMargins(0, grid::half, 0, 0);
}

void DetailsPane::showRounds()
{
    clearLayout(m_rounds);
    for (const DetailsRound &round : m_model.rounds()) {
        auto *row = new QWidget(m_contents);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        QStringList lines{round.title, round.when};
        for (const QString &line : {round.people, round.place}) {
            if (!line.isEmpty())
                lines.append(line);
        }
        auto *text = new QLabel(lines.join(QLatin1Char('\n')), row);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        layout->addWidget(text, 1);
        if (round.held) {
            auto *debrief = smallButton(u"debriefButton-"_s + round.interview.value(),
                                        round.debriefed ? u"done"_s : u"write"_s,
                                        round.debriefed ? tr("Read the debrief of this interview")
                                                        : tr("Write down how this interview went"),
                                        row);
            connect(debrief, &QToolButton::clicked, this,
                    [this, id = round.interview] { Q_EMIT debriefRequested(id); });
            layout->addWidget(debrief, 0, Qt::AlignTop);
        }
        auto *edit = smallButton(u"interviewButton-"_s + round.interview.value(), u"edit"_s,
                                 tr("Change this interview"), row);
        connect(edit, &QToolButton::clicked, this,
                [this, id = round.interview] { Q_EMIT interviewEditRequested(id); });
        layout->addWidget(edit, 0, Qt::AlignTop);
        m_rounds->addWidget(row);
        row->show();
    }
    auto *add = new QPushButton(lineIcon(u"add"_s), tr("Add an interview…"), m_contents);
    add->setObjectName(u"addInterviewButton"_s);
    connect(add, &QPushButton::clicked, this, &DetailsPane::interviewRequested);
    m_rounds->addWidget(add, 0, Qt::AlignLeft);
    add->show();
}

void DetailsPane::showCommitments()
{
    clearLayout(m_commitments);
    for (const DetailsCommitment &commitment : m_model.commitments()) {
        auto *row = new QWidget(m_contents);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        auto *text = new QLabel(commitment.title + u'\n' + commitment.detail, row);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        layout->addWidget(text, 1);
        const QString id = commitment.commitment.value();
        QToolButton *done =
            smallButton(u"commitmentDone-"_s + id, commitment.isDone ? u"undo"_s : u"done"_s,
                        commitment.isDone ? tr("This is not settled after all") : tr("This is settled"), row);
        QToolButton *edit =
            smallButton(u"commitmentEdit-"_s + id, u"edit"_s, tr("Change what they said"), row);
        QToolButton *remove =
            smallButton(u"commitmentRemove-"_s + id, u"delete"_s, tr("Remove what they said"), row);
        connect(done, &QToolButton::clicked, this,
                [this, which = commitment.commitment] { Q_EMIT commitmentDoneRequested(which); });
        connect(edit, &QToolButton::clicked, this,
                [this, which = commitment.commitment] { Q_EMIT commitmentEditRequested(which); });
        connect(remove, &QToolButton::clicked, this,
                [this, which = commitment.commitment] { Q_EMIT commitmentRemoveRequested(which); });
        for (QToolButton *button : {done, edit, remove})
            layout->addWidget(button, 0, Qt::AlignTop);
        m_commitments->addWidget(row);
        row->show();
    }
    auto *row = new QWidget(m_contents);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *named = new QPushButton(lineIcon(u"calendar"_s), tr("They named a date…"), row);
    named->setObjectName(u"namedDateButton"_s);
    auto *asked = new QPushButton(tr("They asked…"), row);
    asked->setObjectName(u"askedForButton"_s);
    asked->setAccessibleName(tr("They asked for something"));
    connect(named, &QPushButton::clicked, this, &DetailsPane::namedDateRequested);
    connect(asked, &QPushButton::clicked, this, &DetailsPane::askedForRequested);
    layout->addWidget(named);
    layout->addWidget(asked);
    layout->addStretch();
    m_commitments->addWidget(row);
    row->show();
}

void DetailsPane::showPeople()
{
    clearLayout(m_people);
    m_peopleHeading->setVisible(!m_model.people().empty());
    for (const DetailsPerson &person : m_model.people()) {
        QStringList lines{person.role.isEmpty() ? person.name
                                                //: %1 is a name, %2 what the person is: "hiring manager"
                                                : tr("%1, %2").arg(person.name, person.role),
                          person.contact};
        auto *text = new QLabel(lines.join(QLatin1Char('\n')), m_contents);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_people->addWidget(text);
        text->show();
    }
}

void DetailsPane::fitTimeline()
{
    int height = 0;
    m_timeline->doItemsLayout();
    for (int row = 0; row < m_timeline->model()->rowCount(); ++row)
        height += m_timeline->sizeHintForIndex(m_timeline->model()->index(row, 0)).height();
    m_timeline->setFixedHeight(std::max(height, 1));
}

void DetailsPane::restyle()
{
    const Theme theme(palette());
    for (QLabel *hint : std::as_const(m_hints)) {
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, theme.mutedText());
        hint->setPalette(muted);
    }
    QPalette plain = palette();
    plain.setColor(QPalette::Window, theme.surface());
    plain.setColor(QPalette::Base, theme.surface());
    widget()->setAutoFillBackground(true);
    widget()->setPalette(plain);
    m_timeline->setPalette(plain);
    // A hairline around the next step; colours of the palette alone.
    m_stepCard->setStyleSheet(u"#nextStep { border: 1px solid %1; border-radius: %2px; background: %3; }"_s
                                  .arg(theme.hairline().name())
                                  .arg(grid::radius)
                                  .arg(theme.canvas().name()));
}

void DetailsPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && widget()) {
        restyle();
        if (!m_model.isEmpty())
            showNextStep();
    }
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitTimeline();
}

} // namespace afterword
