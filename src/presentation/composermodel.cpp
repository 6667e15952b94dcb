// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of a composer.
#include "composermodel.h"

#include "detailswords.h"
#include "personalwords.h"

#include <algorithm>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds namesAgainAfter{2};

} // namespace

std::optional<ComposerSubject> subjectOf(const Step &step)
{
    if (!isDrafted(step.kind) || step.to.size() != 1 || step.application.isEmpty())
        return std::nullopt;
    ComposerSubject subject;
    subject.application = step.application;
    subject.kind = step.kind;
    subject.to = step.to.front();
    subject.interview = step.interview;
    subject.step = step.id;
    return subject;
}

ComposerModel::ComposerModel(const ComposerParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &ComposerModel::refresh);
    m_namesAgain.setSingleShot(true);
    m_namesAgain.setInterval(namesAgainAfter);
    connect(&m_namesAgain, &QTimer::timeout, this, &ComposerModel::readNames);
    connect(&parts.store, &TrackerStore::changed, this, &ComposerModel::follow);
}

void ComposerModel::follow(const ChangeSet &changes)
{
    const auto concerns = [&](const ComposerDraft *draft) {
        const ComposerSubject &own = draft->subject();
        return std::ranges::find(changes.changed, own.application) != changes.changed.end() ||
               std::ranges::find(changes.removed, own.application) != changes.removed.end() ||
               std::ranges::find(changes.touched, own.to) != changes.touched.end();
    };
    // Several changes in one turn of the event loop are read once.
    if (changes.everything || changes.profile || std::ranges::any_of(m_drafts, concerns))
        m_refresh.start();
}

Result<std::vector<ComposerSubject>> ComposerModel::panelOf(const ComposerSubject &subject) const
{
    const auto rows = m_parts.store.steps(subject.application);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<ComposerSubject> panel;
    for (const AgendaRow &row : *rows) {
        const auto other = subjectOf(row.step);
        if (other && other->kind == subject.kind && other->interview == subject.interview)
            panel.push_back(*other);
    }
    if (std::ranges::find(panel, subject.to, &ComposerSubject::to) == panel.end())
        panel.insert(panel.begin(), subject);
    return panel;
}

Result<std::shared_ptr<const Tracker>>
ComposerModel::readTracker(const ApplicationId &application, const std::vector<ComposerSubject> &panel) const
{
    std::vector<PersonId> recipients;
    recipients.reserve(panel.size() + m_drafts.size());
    for (const ComposerSubject &one : panel)
        recipients.push_back(one.to);
    for (const ComposerDraft *draft : m_drafts)
        recipients.push_back(draft->subject().to);
    auto tracker = m_parts.store.trackerAround(application, recipients);
    if (!tracker)
        return std::unexpected(tracker.error());
    return std::make_shared<const Tracker>(std::move(*tracker));
}

void ComposerModel::readNames()
{
    if (m_drafts.empty())
        return;
    const ApplicationId application = m_drafts.front()->subject().application;
    if (m_parts.readNames) {
        m_parts.readNames(application, this,
                          [this](const Result<KnownNamesPtr> &names) { takeNames(names); });
        return;
    }
    const auto outlines = m_parts.store.trackerOutlines();
    takeNames(outlines ? Result<KnownNamesPtr>(std::make_shared<const KnownNames>(*outlines, application))
                       : std::unexpected(outlines.error()));
}

void ComposerModel::takeNames(const Result<KnownNamesPtr> &names)
{
    if (!names) {
        // Without them nothing can be sent; whoever waits is told once.
        const bool isNew = !std::exchange(m_areNamesMissed, true);
        m_namesAgain.start();
        for (ComposerDraft *draft : m_drafts)
            draft->missNames(names.error());
        if (isNew)
            Q_EMIT failed(names.error());
        return;
    }
    m_areNamesMissed = false;
    m_namesAgain.stop();
    m_names = *names;
    m_parts.words.setNames(m_names->spelled);
    for (ComposerDraft *draft : m_drafts)
        draft->setNames(m_names);
}

ComposerSubject asStep(const ComposerSubject &subject, const TrackerStore &store, const Outbox &outbox)
{
    if (!subject.interview.isEmpty() || !subject.step.isEmpty())
        return subject;
    const auto kept = outbox.unsentFor(subject.application, subject.kind, subject.to, {});
    const auto rows = store.steps(subject.application);
    if (!rows || (kept && *kept))
        return subject;
    for (const AgendaRow &row : *rows) {
        const auto step = subjectOf(row.step);
        if (!step || step->kind != subject.kind || step->to != subject.to)
            continue;
        ComposerSubject same = subject;
        same.interview = step->interview;
        same.step = step->step;
        return same;
    }
    return subject;
}

Result<void> ComposerModel::open(const ComposerSubject &wanted)
{
    const ComposerSubject subject = asStep(wanted, m_parts.store, m_parts.outbox);
    auto panel = panelOf(subject);
    if (!panel)
        return std::unexpected(panel.error());
    if (!m_drafts.empty())
        panel = std::vector{subject};
    const auto tracker = readTracker(subject.application, *panel);
    if (!tracker)
        return std::unexpected(tracker.error());
    for (const ComposerSubject &one : *panel) {
        auto draft = std::make_unique<ComposerDraft>(m_parts, one);
        draft->setNames(m_names);
        const auto opened = draft->open(*tracker);
        if (opened)
            add(draft.release());
        else if (one.to == subject.to)
            return opened;
    }
    if (const Application *application = (*tracker)->find(subject.application))
        m_role = application->role;
    tellPanel();
    if (!m_names)
        readNames();
    return {};
}

void ComposerModel::add(ComposerDraft *draft)
{
    draft->setParent(this);
    connect(draft, &ComposerDraft::bodyChanged, this, &ComposerModel::tellPanel);
    connect(draft, &ComposerDraft::failed, this, &ComposerModel::failed);
    connect(draft, &ComposerDraft::discarded, this, [this, draft] {
        std::erase(m_drafts, draft);
        draft->deleteLater(); // after those who show it, who were told first or hear of it now
        tellPanel();
    });
    m_drafts.push_back(draft);
}

void ComposerModel::tellPanel()
{
    for (ComposerDraft *draft : m_drafts) {
        std::vector<PanelText> others;
        for (const ComposerDraft *other : m_drafts) {
            if (other != draft)
                others.push_back({other->recipientName(), other->message().body});
        }
        draft->setPanel(std::move(others));
    }
}

bool ComposerModel::isOfGroup(const ComposerSubject &subject) const
{
    return std::ranges::any_of(m_drafts, [&](const ComposerDraft *draft) {
        const ComposerSubject &own = draft->subject();
        return own.application == subject.application && own.kind == subject.kind &&
               own.interview == subject.interview;
    });
}

int ComposerModel::indexOf(const ComposerSubject &subject) const
{
    const auto found = std::ranges::find_if(m_drafts, [&](const ComposerDraft *draft) {
        const ComposerSubject &own = draft->subject();
        return own.application == subject.application && own.kind == subject.kind && own.to == subject.to &&
               (own.interview == subject.interview || subject.interview.isEmpty());
    });
    return found == m_drafts.end() ? -1 : static_cast<int>(found - m_drafts.begin());
}

QString ComposerModel::title() const
{
    if (m_drafts.empty())
        return {};
    const ComposerDraft &first = *m_drafts.front();
    //: Title of a window in which messages are written; %1 the kind of message, %2 a company, %3 a role
    return tr("%1: %2, %3").arg(messageName(first.subject().kind), first.company(), m_role);
}

bool ComposerModel::save()
{
    bool isKept = true;
    for (ComposerDraft *draft : m_drafts)
        isKept = draft->save() && isKept;
    return isKept;
}

void ComposerModel::close()
{
    for (ComposerDraft *draft : m_drafts)
        draft->close();
}

void ComposerModel::refresh()
{
    if (m_drafts.empty())
        return;
    const auto tracker = readTracker(m_drafts.front()->subject().application, {});
    if (!tracker) {
        Q_EMIT failed(tracker.error());
        return;
    }
    for (ComposerDraft *draft : m_drafts)
        draft->setFacts(*tracker);
    readNames();
}

} // namespace afterword
