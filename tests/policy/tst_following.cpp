// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tracker that is followed through random changes is planned as one that is read anew each time.
#include "followingpolicy.h"
#include "histories.h"
#include "plan.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a keeper of plans has after each change: the parts that were told last.
struct Kept
{
    QHash<ApplicationId, QList<Step>> steps;
    QHash<ApplicationId, ApplicationAdvice> advice;

    void take(const Plan &plan)
    {
        for (const ApplicationAdvice &covered : plan.applications) {
            steps.remove(covered.application);
            advice.insert(covered.application, covered);
        }
        steps.remove(ApplicationId());
        for (const Step &step : plan.steps)
            steps[step.application].append(step);
    }

    bool operator==(const Kept &) const = default;
};

class Changes
{
public:
    Changes(const PlausibleHistory &history, quint32 seed)
        : m_tracker(history.tracker)
        , m_now(history.now)
        , m_random(seed)
    {}

    const Tracker &tracker() const { return m_tracker; }
    /// Changes something and says what.
    FactsChange next();

private:
    int below(size_t bound)
    {
        return std::uniform_int_distribution<int>(0, static_cast<int>(bound) - 1)(m_random);
    }
    template <typename Items>
    auto &any(Items &items)
    {
        return items[static_cast<size_t>(below(items.size()))];
    }
    FactsChange changed(Application &application, const std::function<void(Application &)> &edit);
    FactsChange add();
    FactsChange remove();
    Correspondence message(Direction direction);

    Tracker m_tracker;
    Instant m_now;
    std::minstd_rand m_random;
    int m_made = 0;
};

Correspondence Changes::message(Direction direction)
{
    Correspondence message;
    message.id = CorrespondenceId(u"made-%1"_s.arg(++m_made));
    message.direction = direction;
    message.at = m_now - 1h * below(400);
    message.channel = Channel::Email;
    message.people = {any(m_tracker.people).id};
    return message;
}

FactsChange Changes::changed(Application &application, const std::function<void(Application &)> &edit)
{
    FactsChange change{false, {application.id}, {application}, {}, {}};
    edit(application);
    return change;
}

FactsChange Changes::add()
{
    Application copy = any(m_tracker.applications);
    copy.id = ApplicationId(u"added-%1"_s.arg(++m_made));
    copy.stage.reset();
    if (below(2))
        copy.company += u" Two"_s;
    m_tracker.applications.push_back(copy);
    return {false, {copy.id}, {}, {}, {}};
}

FactsChange Changes::remove()
{
    if (m_tracker.applications.size() > 2)
        m_tracker.applications.erase(m_tracker.applications.begin() + below(m_tracker.applications.size()));
    return {true, {}, {}, {}, {}};
}

FactsChange Changes::next()
{
    Application &application = any(m_tracker.applications);
    switch (below(11)) {
    case 0:
        return changed(application, [&](Application &it) {
            Correspondence out = message(Direction::Out);
            out.kind = below(2) ? Kind::ThankYou : Kind::StatusCheckIn;
            it.correspondence.push_back(out);
        });
    case 1:
        return changed(application, [&](Application &it) {
            Correspondence in = message(Direction::In);
            in.meaning = below(2) ? Meaning::Bounce : Meaning::Unclear;
            if (below(3) == 0)
                in.address = any(m_tracker.people).email;
            it.correspondence.push_back(in);
        });
    case 2:
        return changed(application, [&](Application &it) {
            if (!it.correspondence.empty())
                it.correspondence.erase(it.correspondence.begin() + below(it.correspondence.size()));
        });
    case 3:
        return changed(application, [&](Application &it) { it.hiringManager = any(m_tracker.people).id; });
    case 4:
        return changed(application, [&](Application &it) {
            const Application other = any(m_tracker.applications);
            it.company = other.company.toUpper();
            it.role = other.role;
        });
    case 5:
        return changed(application, [&](Application &it) {
            Offer offer;
            offer.id = OfferId(u"made-%1"_s.arg(++m_made));
            offer.form = below(2) ? OfferForm::Written : OfferForm::Verbal;
            offer.at = m_now - 1h * below(100);
            if (below(3) == 0)
                offer.acceptedAt = m_now - 30min;
            it.offers.push_back(offer);
        });
    case 6:
        return changed(application, [&](Application &it) { it.offers.clear(); });
    case 7: {
        Person &person = any(m_tracker.people);
        const Person before = person;
        if (below(2))
            person.email = any(m_tracker.people).email;
        else
            person.contactRefused = !person.contactRefused;
        return {false, {}, {}, {person.id}, {before}};
    }
    case 8: {
        Person person = any(m_tracker.people);
        person.id = PersonId(u"added-%1"_s.arg(++m_made));
        m_tracker.people.push_back(person);
        FactsChange change = changed(application, [&](Application &it) { it.coordinator = person.id; });
        change.people = {person.id};
        return change;
    }
    case 9:
        return add();
    default:
        return remove();
    }
}

QString told(const ApplicationAdvice &advice)
{
    QStringList parts{exchangeName(advice.advice), exchangeName(advice.stage), advice.summary.text()};
    for (const HeldMessage &held : advice.held)
        parts << exchangeName(held.kind) + u": "_s + held.reason.text();
    return parts.join(u" | "_s);
}

QString told(const QList<Step> &steps)
{
    QStringList parts;
    for (const Step &step : steps)
        parts << step.id.value() + u": "_s + step.reason.text() +
                     (step.blockedBy ? exchangeName(*step.blockedBy) : QString());
    return parts.join(u" | "_s);
}

QStringList differences(const Kept &one, const Kept &other)
{
    QStringList found;
    for (auto it = other.advice.cbegin(); it != other.advice.cend(); ++it) {
        const ApplicationId &id = it.key();
        if (!one.advice.contains(id))
            found << u"nothing is known of "_s + id.value();
        else if (one.advice[id] != *it)
            found << u"%1 is told “%2”, not “%3”"_s.arg(id.value(), told(one.advice[id]), told(*it));
        if (one.steps.value(id) != other.steps.value(id))
            found << u"%1 has “%2”, not “%3”"_s.arg(id.value(), told(one.steps.value(id)),
                                                    told(other.steps.value(id)));
    }
    if (one.steps.value(ApplicationId()) != other.steps.value(ApplicationId()))
        found << u"other tasks of the whole search"_s;
    return found;
}

} // namespace

class TestFollowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesArePlannedAsIfAllWereNew();
    void anInsertionInTheMiddleIsNoticed();
};

void TestFollowing::changesArePlannedAsIfAllWereNew()
{
    VERIFY_NO_FAULTS(faultsOverHistories(
        [](const PlausibleHistory &history) {
            Changes changes(history, history.seed);
            FollowingPolicy following(changes.tracker(), testCalendar());
            Kept kept;
            kept.take(following.plan(history.now));
            QStringList faults;
            for (int step = 0; step < 8 && faults.isEmpty(); ++step) {
                const FactsChange change = changes.next();
                kept.take(following.planChange(change, history.now));
                Kept anew;
                anew.take(plan(changes.tracker(), Cadence(), testCalendar(), history.now));
                for (const QString &difference : differences(kept, anew))
                    faults << u"after change %1 (%2 %3): %4"_s.arg(step + 1).arg(
                        change.applications.empty() ? QString() : change.applications.front().value(),
                        change.people.empty() ? QString() : change.people.front().value(), difference);
            }
            return faults;
        },
        {.applications = 5, .relatedInTen = 4}));
}

/// As when an undo brings a removed application back to its old place.
void TestFollowing::anInsertionInTheMiddleIsNoticed()
{
    PlausibleHistory history = plausibleHistory(3);
    const Application taken = history.tracker.applications.front();
    history.tracker.applications.erase(history.tracker.applications.begin());
    FollowingPolicy following(history.tracker, testCalendar());
    Kept kept;
    kept.take(following.plan(history.now));
    history.tracker.applications.insert(history.tracker.applications.begin(), taken);
    kept.take(following.planChange({false, {taken.id}, {}, {}, {}}, history.now));
    Kept anew;
    anew.take(plan(history.tracker, Cadence(), testCalendar(), history.now));
    QCOMPARE(differences(kept, anew), QStringList());
}

QTEST_GUILESS_MAIN(TestFollowing)
#include "tst_following.moc"
