// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the plan of every history: its shape, its names, and what it may and may not depend on.
#include "histories.h"
#include "plan.h"
#include "planfaults.h"
#include "randomtracker.h"
#include "testsupport.h"

#include <QRegularExpression>

#include <algorithm>
#include <random>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Plan planned(const Tracker &tracker, Instant at)
{
    return plan(tracker, Cadence(), testCalendar(), at);
}

/// Everything that a person sees of it, in one line; without the state, which changes by the hour.
QString timeless(const Step &step)
{
    const auto text = [](std::optional<Instant> at) { return at ? at->toString() : u"-"_s; };
    QStringList others;
    for (const ApplicationId &other : step.alsoFor)
        others << other.value();
    QStringList topics;
    for (const Topic topic : step.avoidTopics)
        topics << exchangeName(topic);
    return QStringList{describe(step),
                       step.about.value(),
                       step.interview.value(),
                       step.channel ? exchangeName(*step.channel).toString() : QString(),
                       step.blockedBy ? exchangeName(*step.blockedBy).toString() : QString(),
                       step.needsUser ? exchangeName(*step.needsUser).toString() : QString(),
                       text(step.opens),
                       text(step.target),
                       text(step.due),
                       text(step.closes),
                       step.optional ? u"optional"_s : QString(),
                       others.join(u","),
                       topics.join(u","),
                       step.reason.text(),
                       step.rules.join(u",")}
        .join(u"|");
}

QString inFull(const Step &step)
{
    return timeless(step) + u"|"_s + exchangeName(step.state);
}

QString inFull(const ApplicationAdvice &advice)
{
    QStringList parts{advice.application.value(),         exchangeName(advice.stage),
                      exchangeName(advice.advice),        advice.until ? advice.until->toString() : u"-"_s,
                      QString::number(advice.unanswered), advice.summary.text()};
    parts << (advice.suggestedStage ? exchangeName(*advice.suggestedStage).toString() : u"-"_s)
          << (advice.suggestedOutcome ? exchangeName(*advice.suggestedOutcome).toString() : u"-"_s);
    for (const HeldMessage &held : advice.held) {
        parts << u"held "_s + exchangeName(held.kind) + u" "_s +
                     (held.until ? held.until->toString() : u"-"_s) + held.reason.text() +
                     held.rules.join(u",");
        for (const PersonId &person : held.to)
            parts << person.value();
    }
    return parts.join(u"|");
}

/// What stands in one list only, at most a few.
QStringList difference(const QStringList &one, const QStringList &other)
{
    QStringList found;
    for (const QString &line : one) {
        if (!other.contains(line))
            found << u"only before: "_s + line;
    }
    for (const QString &line : other) {
        if (!one.contains(line))
            found << u"only after: "_s + line;
    }
    if (found.isEmpty() && one != other)
        found << u"the order differs"_s;
    return found;
}

template <typename Items, typename Line>
QStringList lines(const Items &items, const Line &line)
{
    QStringList list;
    for (const auto &item : items)
        list << line(item);
    return list;
}

QStringList adviceLines(const Plan &plan)
{
    return lines(plan.applications, [](const ApplicationAdvice &advice) { return inFull(advice); });
}

QStringList stepLines(const Plan &plan)
{
    return lines(plan.steps, [](const Step &step) { return inFull(step); });
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// A sentence has all its places filled, one space between words, and an end.
QStringList sentenceFaults(const Plan &plan)
{
    static const QRegularExpression unfilled(u"%[0-9n]|  |^ | $|\\.\\.|[^.!?”]$"_s);
    QStringList faults;
    const auto look = [&](const QString &sentence) {
        if (sentence.isEmpty() || sentence.contains(unfilled))
            faults << u"not a sentence: “%1”"_s.arg(sentence);
    };
    for (const Step &step : plan.steps)
        look(step.reason.text());
    for (const ApplicationAdvice &advice : plan.applications) {
        look(advice.summary.text());
        for (const HeldMessage &held : advice.held)
            look(held.reason.text());
    }
    return faults;
}

} // namespace

class TestPlanProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlanHasItsShape();
    void everyPlanOfHostileDataHasItsShape();
    void theSameTrackerGivesTheSamePlan();
    void aStepKeepsItsIdAtEveryMoment();
    void theOrderInTheFileDoesNotMatter();
    void anUnrelatedApplicationChangesNothing();
    void aPartialPlanSaysWhatTheWholeSays();
    void aPlanHoldsUntilItSays();
    void anApplicationsPlanHoldsUntilItSays();
};

void TestPlanProperties::everyPlanHasItsShape()
{
    VERIFY_NO_FAULTS(faultsOverHistories([](const PlausibleHistory &history) {
        QStringList faults;
        for (const Duration later : {0h, 9h, 50h, 300h}) {
            const Instant at = history.now + later;
            const Plan plan = planned(history.tracker, at);
            faults += planFaults(plan, history.tracker, at);
            faults += sentenceFaults(plan);
        }
        return faults;
    }));
}

void TestPlanProperties::everyPlanOfHostileDataHasItsShape()
{
    for (quint32 seed = 1; seed <= iterations(); ++seed) {
        const Tracker tracker = randomTracker(seed);
        const Instant at = test::at("2026-03-01T12:00:00Z") + 24h * static_cast<int>(seed % 300);
        const QStringList faults = planFaults(planned(tracker, at), tracker, at);
        QVERIFY2(faults.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + faults.mid(0, 5).join(u"; ")));
    }
}

void TestPlanProperties::theSameTrackerGivesTheSamePlan()
{
    VERIFY_NO_FAULTS(faultsOverHistories([](const PlausibleHistory &history) {
        const Plan one = planned(history.tracker, history.now);
        const Plan other = planned(Tracker(history.tracker), history.now);
        return one == other ? QStringList() : difference(stepLines(one), stepLines(other)) << u"differ"_s;
    }));
}

void TestPlanProperties::aStepKeepsItsIdAtEveryMoment()
{
    VERIFY_NO_FAULTS(faultsOverHistories([](const PlausibleHistory &history) {
        using Ids = QMap<QString, QStringList>;
        const auto idsByStep = [](const Plan &plan) {
            Ids ids;
            for (const Step &step : plan.steps) {
                QStringList what{step.application.value(), exchangeName(step.kind), step.about.value(),
                                 step.interview.value()};
                for (const PersonId &person : step.to)
                    what << person.value();
                ids[what.join(u"|")] << step.id.value();
            }
            return ids;
        };
        const Ids now = idsByStep(planned(history.tracker, history.now));
        QStringList faults;
        for (const Duration later : {1h, 30h, 200h}) {
            const Ids then = idsByStep(planned(history.tracker, history.now + later));
            for (auto it = now.begin(); it != now.end(); ++it) {
                const QStringList after = then.value(it.key());
                if (after.size() == it->size() && sorted(after) != sorted(*it))
                    faults << it.key() + u" was "_s + it->join(u",") + u" and became "_s + after.join(u",");
            }
        }
        return faults;
    }));
}

void TestPlanProperties::theOrderInTheFileDoesNotMatter()
{
    VERIFY_NO_FAULTS(faultsOverHistories([](const PlausibleHistory &history) {
        std::minstd_rand random(7);
        Tracker shuffled = history.tracker;
        std::shuffle(shuffled.applications.begin(), shuffled.applications.end(), random);
        std::shuffle(shuffled.people.begin(), shuffled.people.end(), random);
        for (Application &application : shuffled.applications) {
            std::shuffle(application.interviews.begin(), application.interviews.end(), random);
            std::shuffle(application.correspondence.begin(), application.correspondence.end(), random);
        }
        const Plan one = planned(history.tracker, history.now);
        const Plan other = planned(shuffled, history.now);
        return difference(sorted(stepLines(one)), sorted(stepLines(other))) +
               difference(sorted(adviceLines(one)), sorted(adviceLines(other)));
    }));
}

void TestPlanProperties::anUnrelatedApplicationChangesNothing()
{
    VERIFY_NO_FAULTS(faultsOverHistories([](const PlausibleHistory &history) {
        // A stranger's history, in which every person and company bears another name.
        const Tracker stranger = plausibleHistory(history.seed + 100'000, {.applications = 1}).tracker;
        const auto renamed = [](PersonId &id) {
            if (id)
                id = PersonId(u"stranger-"_s + id.value());
        };
        Application added = stranger.applications.front();
        added.id = ApplicationId(u"stranger"_s);
        added.company = u"Elsewhere"_s;
        added.offers.clear(); // an accepted offer concerns everyone
        added.references.clear();
        for (PersonId *id : {&added.hiringManager, &added.coordinator, &added.designatedContact})
            renamed(*id);
        for (Interview &interview : added.interviews)
            std::ranges::for_each(interview.interviewers, renamed);
        for (Commitment &commitment : added.commitments)
            renamed(commitment.person);
        for (Correspondence &message : added.correspondence)
            std::ranges::for_each(message.people, renamed);
        Tracker larger = history.tracker;
        for (Person person : stranger.people) {
            renamed(person.id);
            person.email.prepend(u"x"_s);
            larger.people.push_back(person);
        }
        larger.applications.push_back(added);

        Plan one = planned(history.tracker, history.now);
        Plan other = planned(larger, history.now);
        const auto isElsewhere = [&](const auto &item) {
            return item.application.isEmpty() || item.application == added.id;
        };
        std::erase_if(one.steps, isElsewhere);
        std::erase_if(other.steps, isElsewhere);
        std::erase_if(other.applications, isElsewhere);
        return difference(stepLines(one), stepLines(other)) +
               difference(adviceLines(one), adviceLines(other));
    }));
}

void TestPlanProperties::aPartialPlanSaysWhatTheWholeSays()
{
    VERIFY_NO_FAULTS(faultsOverHistories(
        [](const PlausibleHistory &history) {
            const Plan whole = planned(history.tracker, history.now);
            QStringList faults;
            for (const Application &application : history.tracker.applications) {
                const Plan part =
                    planFor(history.tracker, Cadence(), testCalendar(), history.now, {application.id});
                Plan restricted = whole;
                std::erase_if(restricted.steps,
                              [&](const Step &step) { return step.application != application.id; });
                std::erase_if(restricted.applications, [&](const ApplicationAdvice &advice) {
                    return advice.application != application.id;
                });
                faults += difference(stepLines(restricted), stepLines(part));
                faults += difference(adviceLines(restricted), adviceLines(part));
            }
            return faults;
        },
        {.applications = 7, .relatedInTen = 2}));
}

void TestPlanProperties::aPlanHoldsUntilItSays()
{
    VERIFY_NO_FAULTS(faultsOverHistories([](const PlausibleHistory &history) {
        const Plan now = planned(history.tracker, history.now);
        if (now.validUntil && *now.validUntil <= history.now)
            return QStringList{u"is over before it begins: "_s + now.validUntil->toString()};
        const Instant until = now.validUntil.value_or(history.now + 24h * 500);
        const auto timelessLines = [](const Plan &plan) {
            return lines(plan.steps, [](const Step &step) { return timeless(step); });
        };
        QStringList faults;
        for (const Instant at : {history.now + 1min, history.now + (until - history.now) / 2, until - 1s}) {
            if (at <= history.now || at >= until)
                continue;
            const Plan later = planned(history.tracker, at);
            const QStringList found = difference(timelessLines(now), timelessLines(later)) +
                                      difference(adviceLines(now), adviceLines(later));
            if (!found.isEmpty())
                faults << u"until %1, but at %2: "_s.arg(until.toString(), at.toString()) +
                              found.join(u" / ");
        }
        return faults;
    }));
}

/// Each application for itself, though all others may be planned otherwise by then.
void TestPlanProperties::anApplicationsPlanHoldsUntilItSays()
{
    VERIFY_NO_FAULTS(faultsOverHistories(
        [](const PlausibleHistory &history) {
            const Plan now = planned(history.tracker, history.now);
            QStringList faults;
            for (size_t place = 0; place < now.applications.size(); ++place) {
                const ApplicationId id = now.applications[place].application;
                const auto told = [&](const Plan &plan) {
                    QStringList lines{inFull(plan.applications[place])};
                    for (const Step &step : plan.steps) {
                        if (step.application == id)
                            lines << timeless(step);
                    }
                    return lines;
                };
                const Instant until = now.standings[place].validUntil.value_or(history.now + 24h * 500);
                for (const Instant at : {history.now + (until - history.now) / 3, until - 1s}) {
                    if (at <= history.now || at >= until)
                        continue;
                    const QStringList found = difference(told(now), told(planned(history.tracker, at)));
                    if (!found.isEmpty())
                        faults << u"%1 until %2, but at %3: "_s.arg(id.value(), until.toString(),
                                                                    at.toString()) +
                                      found.join(u" / ");
                }
            }
            return faults;
        },
        {.applications = 5, .relatedInTen = 5}));
}

QTEST_GUILESS_MAIN(TestPlanProperties)
#include "tst_planproperties.moc"
