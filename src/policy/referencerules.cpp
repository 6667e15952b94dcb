// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of references and of the search as a whole: consent, heads-up, were they called; duplicates.
#include "rules.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::policy {

namespace {

Sketch toReference(Kind kind, const PersonId &reference)
{
    Sketch sketch;
    sketch.kind = kind;
    sketch.key = {reference.value()};
    sketch.to = {reference};
    return sketch;
}

} // namespace

// 001-27, C-18: once for a person, wherever they are listed
void confirmReference(const Situation &situation, Steps &steps)
{
    if (situation.isClosed())
        return;
    const Application &application = situation.application();
    for (const PersonId &id : application.references) {
        const Consent consent = situation.index().consent(id);
        if (consent == Consent::Given || consent == Consent::Declined)
            continue;
        if (!application.referencesRequested && !situation.firstHeld())
            continue;
        Sketch sketch = toReference(Kind::ConfirmReference, id);
        if (!application.referencesRequested)
            sketch.opens = situation.firstHeld()->end;
        sketch.reason = Sentence(
            QT_TRANSLATE_NOOP(
                "Policy",
                "%1 is on your list of references but has not agreed yet; ask before anybody gets the name."),
            nameOf(situation, id));
        sketch.rules = {u"001-27"_s, u"C-18"_s};
        add(situation, steps, std::move(sketch));
    }
}

// 000-23, 000-24, 001-28
void notifyReference(const Situation &situation, Steps &steps)
{
    const Application &application = situation.application();
    if (situation.isClosed() || !application.referencesRequested || !situation.firstHeld())
        return;
    for (const PersonId &id : application.references) {
        if (situation.index().consent(id) != Consent::Given || situation.lastSent(Kind::NotifyReference, id))
            continue;
        Sketch sketch = toReference(Kind::NotifyReference, id);
        sketch.opens = situation.firstHeld()->end;
        sketch.due = *sketch.opens + std::chrono::hours(situation.cadence().references.notifyDueHours);
        sketch.reason = Sentence(
            QT_TRANSLATE_NOOP(
                "Policy", "%1 asked for references; tell %2 now about the job and that a call may come, so "
                          "that it is no surprise."),
            application.company, nameOf(situation, id));
        sketch.rules = {u"000-23"_s, u"000-24"_s, u"001-28"_s, u"C-18"_s, u"own"_s};
        add(situation, steps, std::move(sketch));
    }
}

// 002-11, C-18
void askReferenceContacted(const Situation &situation, Steps &steps)
{
    if (situation.isClosed() || situation.openOffer() || situation.hasVerbalOfferOnly())
        return;
    for (const PersonId &id : situation.application().references) {
        const Correspondence *told = situation.lastSent(Kind::NotifyReference, id);
        if (!told || situation.wasSent(Kind::AskReferenceContacted, told->at, id))
            continue;
        Sketch sketch = toReference(Kind::AskReferenceContacted, id);
        sketch.causedAt = told->at;
        sketch.opens = situation.messageZone(id).plusDays(
            told->at, situation.cadence().references.askContactedAfterDays);
        sketch.optional = true;
        sketch.reason =
            Sentence(QT_TRANSLATE_NOOP("Policy", "You told %1 on %2 that a call may come; ask whether it "
                                                 "did. If not, that means nothing bad."),
                     nameOf(situation, id), situation.messageZone(id).dateAt(told->at));
        sketch.rules = {u"002-11"_s, u"002-13"_s, u"C-18"_s, u"own"_s};
        add(situation, steps, std::move(sketch));
    }
}

// 000-55, C-40
void mergeDuplicates(const Situation &situation, Steps &steps)
{
    if (situation.isClosed())
        return;
    const auto same = situation.index().duplicatesOf(situation.application());
    if (same.size() < 2)
        return;
    std::vector<ApplicationId> others;
    for (const Application *application : same) {
        if (application == &situation.application() || Situation(*application, situation.index()).isClosed())
            continue;
        if (application->id < situation.application().id)
            return; // told there
        others.push_back(application->id);
    }
    if (others.empty())
        return;
    std::ranges::sort(others);
    Sketch sketch;
    sketch.kind = Kind::MergeDuplicates;
    sketch.reason = Sentence(
        QT_TRANSLATE_NOOP("Policy",
                          "%1 at %2 is entered more than once; merge the entries, or one person may get the "
                          "same mail twice."),
        situation.application().role, situation.application().company);
    sketch.rules = {u"000-55"_s, u"C-40"_s};
    if (auto step = finished(situation, std::move(sketch))) {
        step->alsoFor = others;
        steps.push_back(std::move(*step));
    }
}

} // namespace afterword::policy
