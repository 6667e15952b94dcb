// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sections, one below the other.
#include "detailspane.h"

#include "detailsadvice.h"
#include "detailsfacts.h"
#include "detailsheader.h"
#include "detailspeople.h"
#include "detailsrounds.h"
#include "detailstimeline.h"
#include "heldlist.h"
#include "inplaceedit.h"
#include "theme.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int LeastWidth = 46 * grid::unit;
constexpr int MostWidth = 64 * grid::unit;
constexpr int NarrowWidth = 38 * grid::unit;
constexpr int NarrowWindow = 116 * grid::unit;

QLabel *makeSectionHeading(const QString &name, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, grid::unit, 0, 0);
    return label;
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
    setAcceptDrops(true);
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    m_empty = new QLabel(tr("Choose an application to see its whole story here."), page);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(3 * grid::unit);
    pageLayout->addWidget(m_empty);
    setWidget(page);
    connect(&m_model, &DetailsModel::changed, this, &DetailsPane::show);
    restyle();
    show();
}

void DetailsPane::addAbove(QWidget *above)
{
    static_cast<QVBoxLayout *>(widget()->layout())->insertWidget(0, above);
}

template <typename Section>
Section *DetailsPane::add(Section *section)
{
    m_sections.append(section);
    m_column->addWidget(section);
    return section;
}

// Once there is something to show: an empty pane is there sooner.
void DetailsPane::build()
{
    m_contents = new QWidget(widget());
    widget()->layout()->addWidget(m_contents);
    m_column = new QVBoxLayout(m_contents);
    m_column->setContentsMargins(2 * grid::unit, 2 * grid::unit, 2 * grid::unit, 2 * grid::unit);
    m_column->setSpacing(grid::unit);

    m_header = add(new DetailsHeader(m_contents));
    connect(m_header, &DetailsHeader::fieldEdited, this, &DetailsPane::fieldEdited);
    connect(m_header, &DetailsHeader::dreamToggled, this, &DetailsPane::dreamToggled);
    connect(m_header, &DetailsHeader::editRequested, this, &DetailsPane::editRequested);
    connect(m_header, &DetailsHeader::cadenceRequested, this, &DetailsPane::cadenceRequested);
    m_advice = add(new DetailsAdvice(m_contents));
    connect(m_advice, &DetailsAdvice::mainRequested, this, &DetailsPane::mainRequested);
    connect(m_advice, &DetailsAdvice::snoozeRequested, this, &DetailsPane::snoozeRequested);
    connect(m_advice, &DetailsAdvice::skipRequested, this, &DetailsPane::skipRequested);
    connect(m_advice, &DetailsAdvice::whyRequested, this, &DetailsPane::whyRequested);
    connect(m_advice, &DetailsAdvice::whyAdviceRequested, this, &DetailsPane::whyAdviceRequested);
    connect(m_advice, &DetailsAdvice::stageRequested, this, &DetailsPane::stageRequested);
    m_heldHeading = makeSectionHeading(u"heldHeading"_s, tr("Better not now"), m_contents);
    m_column->addWidget(m_heldHeading);
    m_held = new HeldList(m_contents);
    m_column->addWidget(m_held);
    connect(m_held, &HeldList::whyRequested, this, &DetailsPane::whyHeldRequested);
    m_facts = add(new DetailsFacts(m_contents));
    connect(m_facts, &DetailsFacts::fieldEdited, this, &DetailsPane::fieldEdited);

    auto *rounds = add(new DetailsRounds(m_contents));
    connect(rounds, &DetailsRounds::addRequested, this, &DetailsPane::interviewRequested);
    connect(rounds, &DetailsRounds::editRequested, this, &DetailsPane::interviewEditRequested);
    connect(rounds, &DetailsRounds::prepareRequested, this, &DetailsPane::prepareRequested);
    connect(rounds, &DetailsRounds::debriefRequested, this, &DetailsPane::debriefRequested);
    connect(rounds, &DetailsRounds::anotherTimeRequested, this, &DetailsPane::anotherTimeRequested);
    connect(rounds, &DetailsRounds::removeRequested, this, [this](const InterviewId &id) {
        Q_EMIT entryRemoveRequested(TimelineKind::Interview, id.value());
    });
    auto *promises = add(new DetailsPromises(m_contents));
    connect(promises, &DetailsPromises::namedDateRequested, this, &DetailsPane::namedDateRequested);
    connect(promises, &DetailsPromises::askedForRequested, this, &DetailsPane::askedForRequested);
    connect(promises, &DetailsPromises::editRequested, this, &DetailsPane::commitmentEditRequested);
    connect(promises, &DetailsPromises::doneRequested, this, &DetailsPane::commitmentDoneRequested);
    connect(promises, &DetailsPromises::removeRequested, this, [this](const CommitmentId &id) {
        Q_EMIT entryRemoveRequested(TimelineKind::Commitment, id.value());
    });
    auto *people = add(new DetailsPeople(m_contents));
    connect(people, &DetailsPeople::addRequested, this, &DetailsPane::personAddRequested);
    connect(people, &DetailsPeople::chosen, this, &DetailsPane::personChosen);
    connect(people, &DetailsPeople::editRequested, this, &DetailsPane::personEditRequested);
    connect(people, &DetailsPeople::removeRequested, this, &DetailsPane::personRemoveRequested);
    connect(people, &DetailsPeople::thankRequested, this, &DetailsPane::referenceThanksRequested);
    addNotes();
    auto *links = add(new DetailsAttachments(m_contents));
    connect(links, &DetailsAttachments::attachRequested, this, &DetailsPane::attachRequested);
    connect(links, &DetailsAttachments::activated, this, &DetailsPane::linkActivated);
    m_timeline = add(new DetailsTimeline(*m_model.timeline(), m_contents));
    connect(m_timeline, &DetailsTimeline::logSentRequested, this, &DetailsPane::logSentRequested);
    connect(m_timeline, &DetailsTimeline::logReplyRequested, this, &DetailsPane::logReplyRequested);
    connect(m_timeline, &DetailsTimeline::openRequested, this, &DetailsPane::entryOpenRequested);
    connect(m_timeline, &DetailsTimeline::removeRequested, this, &DetailsPane::entryRemoveRequested);
    m_column->addStretch(1);
}

void DetailsPane::addNotes()
{
    m_column->addWidget(makeSectionHeading(u"notesHeading"_s, fieldName(DetailsField::Notes), m_contents));
    m_notes = new InPlaceEdit(u"detailsNotes"_s, fieldName(DetailsField::Notes), InPlaceEdit::Lines::Many,
                              m_contents);
    m_notes->setInvitation(fieldInvitation(DetailsField::Notes));
    connect(m_notes, &InPlaceEdit::edited, this,
            [this](const QString &text) { Q_EMIT fieldEdited(m_shown, DetailsField::Notes, text); });
    m_column->addWidget(m_notes);
}

void DetailsPane::show()
{
    const bool some = !m_model.isEmpty();
    m_empty->setVisible(!some);
    if (some && !m_contents)
        build();
    if (!m_contents)
        return;
    const Application &application = m_model.application();
    if (application.id != m_shown) {
        // What was being written about another application is saved there.
        m_notes->finish();
        m_header->finishEdits();
        m_facts->finishEdits();
        m_shown = application.id;
        verticalScrollBar()->setValue(0);
    }
    m_contents->setVisible(some);
    if (!some)
        return;
    m_notes->setText(application.notes, application.notes);
    m_held->show(m_model);
    m_held->setVisible(!m_model.advice().held.empty());
    m_heldHeading->setVisible(!m_model.advice().held.empty());
    for (DetailsSection *section : std::as_const(m_sections))
        section->show(m_model);
    fitWidth();
}

void DetailsPane::showEntry(const ApplicationId &application, const QString &entry)
{
    if (m_model.application().id != application)
        m_model.show(application);
    if (m_model.application().id != application)
        return;
    m_contents->layout()->activate();
    widget()->layout()->activate();
    const QRect place = m_timeline->choose(entry);
    if (!place.isValid())
        return;
    const QPoint top = m_timeline->mapTo(widget(), place.topLeft());
    ensureVisible(top.x(), top.y() + place.height() / 2, 0, place.height() / 2 + 4 * grid::unit);
}

void DetailsPane::editField(DetailsField field)
{
    if (!m_contents)
        return;
    if (field == DetailsField::Notes)
        m_notes->edit();
    else
        m_facts->edit(field);
}

/// Wide enough for the next step's buttons in one row, within reason. In a narrow window the page beside it
/// needs the room more, and the buttons take a second row.
void DetailsPane::fitWidth()
{
    int wanted = LeastWidth;
    if (m_contents) {
        const QMargins around = m_column->contentsMargins();
        wanted = m_advice->widthOfButtons() + around.left() + around.right() +
                 verticalScrollBar()->sizeHint().width();
    }
    setMinimumWidth(m_isNarrow ? NarrowWidth : std::clamp(wanted, LeastWidth, MostWidth));
}

void DetailsPane::setWindowWidth(int width)
{
    if (std::exchange(m_isNarrow, width < NarrowWindow) != m_isNarrow)
        fitWidth();
}

void DetailsPane::restyle()
{
    const Theme theme(palette());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.mutedText());
    m_empty->setPalette(muted);
    QPalette plain = palette();
    plain.setColor(QPalette::Window, theme.surface());
    plain.setColor(QPalette::Base, theme.surface());
    widget()->setAutoFillBackground(true);
    widget()->setPalette(plain);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && widget())
        restyle();
}

void DetailsPane::dragEnterEvent(QDragEnterEvent *event)
{
    // A mail or an invitation is nothing to attach: the window around takes it.
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString name = urls.size() == 1 ? urls.front().path().toLower() : QString();
    const bool isForWindow = name.endsWith(".eml"_L1) || name.endsWith(".ics"_L1);
    if (!m_model.isEmpty() && !urls.isEmpty() && !isForWindow) {
        event->setDropAction(Qt::LinkAction);
        event->accept();
    }
}

void DetailsPane::dropEvent(QDropEvent *event)
{
    // The file stays where it is: only where it lies is noted down.
    event->setDropAction(Qt::LinkAction);
    event->accept();
    Q_EMIT dropped(event->mimeData()->urls());
}

} // namespace afterword
