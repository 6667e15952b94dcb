// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a person does, the plan that the store keeps is the one that all the facts give.
#include "histories.h"
#include "manyapplications.h"
#include "policyplanner.h"
#include "sqltrackerstore.h"
#include "testsupport.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString moment(const std::optional<Instant> &instant)
{
    return instant ? instant->toString() : u"-"_s;
}

template <typename Ids>
QString list(const Ids &ids)
{
    QStringList values;
    for (const auto &id : ids)
        values << id.value();
    return values.join(u',');
}

/// All but the state, which goes by the clock.
QString told(const Step &step)
{
    QStringList topics;
    for (const Topic topic : step.avoidTopics)
        topics << exchangeName(topic);
    return QStringList{step.id.value(),
                       step.application.value(),
                       list(step.alsoFor),
                       step.interview.value(),
                       exchangeName(step.kind),
                       list(step.to),
                       step.about.value(),
                       step.channel ? QString(exchangeName(*step.channel)) : QString(),
                       step.blockedBy ? QString(exchangeName(*step.blockedBy)) : QString(),
                       step.needsUser ? QString(exchangeName(*step.needsUser)) : QString(),
                       moment(step.opens),
                       moment(step.target),
                       moment(step.due),
                       moment(step.closes),
                       QString::number(int{step.optional}),
                       topics.join(u','),
                       step.rules.join(u','),
                       step.reason.text()}
        .join(u'|');
}

QString told(const ApplicationAdvice &advice)
{
    QStringList parts{advice.application.value(),
                      exchangeName(advice.stage),
                      advice.suggestedStage ? QString(exchangeName(*advice.suggestedStage)) : QString(),
                      advice.suggestedOutcome ? QString(exchangeName(*advice.suggestedOutcome)) : QString(),
                      exchangeName(advice.advice),
                      moment(advice.until),
                      QString::number(advice.unanswered),
                      advice.summary.text()};
    for (const HeldMessage &held : advice.held)
        parts << exchangeName(held.kind) + list(held.to) + moment(held.until) + held.reason.text() +
                     held.rules.join(u',');
    return parts.join(u'|');
}

using Lines = std::map<QString, QStringList>; ///< by application

Lines linesOf(const Plan &plan)
{
    Lines lines;
    for (const ApplicationAdvice &advice : plan.applications)
        lines[advice.application.value()] << told(advice);
    for (const Step &step : plan.steps)
        lines[step.application.value()] << told(step);
    return lines;
}

class Life
{
public:
    explicit Life(const PlausibleHistory &history)
        : m_clock(history.now)
        , m_random(history.seed)
        , m_history(history)
    {
        m_store = SqlTrackerStore::open(m_folder.filePath(u"life.db"_s), m_planner, m_clock).value();
        static_cast<void>(m_store->import(history.tracker, false).value());
    }

    SqlTrackerStore &store() { return *m_store; }
    FakeClock &clock() { return m_clock; }
    const PolicyPlanner &planner() const { return m_planner; }
    /// Something happens; says what.
    QString next();
    /// Where the stored plan is not the one that the facts give; empty: nowhere.
    QStringList faults() const;

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
    QString name(const char *what) { return QString::fromLatin1(what) + QString::number(++m_made); }
    Correspondence message(Direction direction);
    std::vector<Change> changes(QString &what);
    void change(Application &application, QString &what);

    QTemporaryDir m_folder;
    FakeClock m_clock;
    PolicyPlanner m_planner{testCalendar()};
    std::unique_ptr<SqlTrackerStore> m_store;
    std::minstd_rand m_random;
    PlausibleHistory m_history;
    Tracker m_tracker; ///< as it is now
    int m_made = 0;
};

Correspondence Life::message(Direction direction)
{
    Correspondence message;
    message.id = CorrespondenceId(name("made-"));
    message.direction = direction;
    message.at = m_clock.now() - 1h * below(400);
    message.channel = Channel::Email;
    message.people = {any(m_tracker.people).id};
    return message;
}

void Life::change(Application &it, QString &what)
{
    const int kind = below(10);
    what = u"edit %1 of "_s.arg(kind) + it.id.value();
    switch (kind) {
    case 0:
    case 1: {
        Correspondence out = message(Direction::Out);
        const std::array kinds{Kind::ThankYou, Kind::StatusCheckIn, Kind::LinkedinConnect};
        out.kind = any(kinds);
        it.correspondence.push_back(out);
        break;
    }
    case 2: {
        Correspondence in = message(Direction::In);
        in.meaning = below(2) ? Meaning::Bounce : Meaning::Unclear;
        if (below(3) == 0)
            in.address = any(m_tracker.people).email;
        it.correspondence.push_back(in);
        break;
    }
    case 3:
        if (!it.correspondence.empty())
            it.correspondence.erase(it.correspondence.begin() + below(it.correspondence.size()));
        break;
    case 4:
        it.hiringManager = any(m_tracker.people).id;
        break;
    case 5: {
        const Application &other = any(m_tracker.applications);
        it.company = u' ' + other.company.toUpper();
        it.role = other.role;
        break;
    }
    case 6: {
        Offer offer;
        offer.id = OfferId(name("offer-"));
        offer.form = below(2) ? OfferForm::Written : OfferForm::Verbal;
        offer.at = m_clock.now() - 1h * below(100);
        if (below(2) == 0)
            offer.acceptedAt = m_clock.now() + 1h * (below(60) - 30);
        it.offers.push_back(offer);
        break;
    }
    case 7:
        it.offers.clear();
        break;
    case 8:
        if (below(2))
            it.references = {any(m_tracker.people).id};
        else
            it.referencesRequested = !it.referencesRequested;
        break;
    default:
        it.stage.reset();
        it.outcome.reset();
    }
}

std::vector<Change> Life::changes(QString &what)
{
    Application application = any(m_tracker.applications);
    const int kind = below(14);
    what = u"change %1"_s.arg(kind);
    switch (kind) {
    case 0: {
        Person person = any(m_tracker.people);
        what = u"new address of "_s + person.id.value();
        if (below(2))
            person.email = any(m_tracker.people).email.toUpper();
        else
            person.contactRefused = !person.contactRefused;
        return {SavePerson{person}};
    }
    case 1: {
        Person person = any(m_tracker.people);
        person.id = PersonId(name("person-"));
        application.coordinator = person.id;
        return {SavePerson{person}, SaveApplication{application}};
    }
    case 2:
        application.id = ApplicationId(name("application-"));
        application.stage.reset();
        application.outcome.reset();
        return {SaveApplication{application}};
    case 3:
        if (m_tracker.applications.size() < 3)
            return {};
        return {RemoveApplication{application.id}};
    case 4: {
        const auto stage = static_cast<Stage>(below(8));
        return {MoveCard{application.id,
                         stage,
                         stage == Stage::Closed ? std::optional(Outcome::Withdrawn) : std::nullopt,
                         {}}};
    }
    case 5: {
        constexpr std::array consents{Consent::Given, Consent::Asked, Consent::NotAsked};
        return {SaveReference{{any(m_tracker.people).id, any(consents), {}}}};
    }
    case 6: {
        Profile profile = m_tracker.profile;
        profile.timeZone = below(2) ? u"Asia/Tokyo"_s : u"Europe/Berlin"_s;
        return {SaveProfile{profile}};
    }
    case 7:
        return {SaveCadence{QJsonObject{{u"unansweredCap"_s, 1 + below(4)}}}};
    default:
        change(application, what);
        return {SaveApplication{application}};
    }
}

QString Life::next()
{
    m_tracker = m_store->tracker().value();
    if (m_tracker.applications.empty()) // the import itself was undone
        return m_store->redo() ? u"redo"_s : u"nothing to redo"_s;
    switch (below(12)) {
    case 0:
        m_clock.advance(1h * below(200));
        return m_store->replan(m_clock.now()) ? u"time passes"_s : u"no replan"_s;
    case 1:
        m_clock.advance(1h * below(50)); // and the next command comes before anybody planned
        return u"time passes unseen"_s;
    case 2:
        return m_store->undo() ? u"undo"_s : u"nothing to undo"_s;
    case 3:
        return m_store->redo() ? u"redo"_s : u"nothing to redo"_s;
    case 4: {
        Tracker more = plausibleHistory(m_history.seed + 7'000, {.applications = 2}).tracker;
        return m_store->import(more, false) ? u"import"_s : u"import refused"_s;
    }
    default: {
        QString what;
        const auto list = changes(what);
        const auto done = m_store->execute({what, list});
        return done ? what : what + u" refused: "_s + done.error().message;
    }
    }
}

QStringList Life::faults() const
{
    const auto at = m_clock.now();
    const auto until = m_store->planValidUntil().value();
    if (until && *until <= at) {
        if (const auto planned = m_store->replan(at); !planned)
            return {planned.error().message};
    }
    const Tracker tracker = m_store->tracker().value();
    const Lines wanted = linesOf(m_planner.plan(tracker, at));
    Plan stored;
    for (const Application &application : tracker.applications) {
        const auto advice = m_store->advice(application.id);
        if (!advice)
            return {application.id.value() + u": "_s + advice.error().message};
        stored.applications.push_back(*advice);
    }
    const auto agenda = m_store->agenda(at + 24h * 5000, 100'000);
    if (!agenda)
        return {agenda.error().message};
    for (const AgendaRow &row : *agenda)
        stored.steps.push_back(row.step);
    Lines kept = linesOf(stored);
    QStringList faults;
    for (const auto &[id, lines] : wanted) {
        QStringList left = lines;
        QStringList right = kept[id];
        left.sort();
        right.sort();
        if (left != right)
            faults << u"%1 has\n%2\nnot\n%3"_s.arg(id, right.join(u'\n'), left.join(u'\n'));
        kept.erase(id);
    }
    for (const auto &[id, lines] : kept)
        faults << u"%1 has %2"_s.arg(id, lines.join(u'\n'));
    return faults;
}

} // namespace

class PlannedStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlanIsAlwaysTheOneOfAllFacts();
    void manyAreConcernedByOneEdit();
    void aNewLanguageIsPlannedInParts();
};

void PlannedStoreTest::thePlanIsAlwaysTheOneOfAllFacts()
{
    const quint32 seeds = qEnvironmentVariableIsSet("AFTERWORD_ITERATIONS") ? iterations() : 60;
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        Life life(plausibleHistory(seed, {.applications = 5, .relatedInTen = 5}));
        QStringList done{u"seed %1"_s.arg(seed)};
        QCOMPARE(life.faults(), QStringList());
        for (int step = 0; step < 12; ++step) {
            done << life.next();
            if (done.last() == u"time passes unseen"_s)
                continue;
            const QStringList faults = life.faults();
            QVERIFY2(faults.isEmpty(), qPrintable(done.join(u", "_s) + u":\n"_s + faults.join(u"\n\n"_s)));
        }
        const auto problems = life.store().check();
        VERIFY_RESULT(problems);
        QVERIFY2(problems->empty(), qPrintable(done.join(u", "_s)));
    }
}

/// A recruiter of three hundred jobs: what an edit cannot plan at once is planned in parts.
void PlannedStoreTest::manyAreConcernedByOneEdit()
{
    PlausibleHistory history;
    history.seed = 1;
    history.now = at("2026-11-23T09:00:00Z");
    history.tracker = manyApplications(600, history.now);
    for (size_t i = 0; i < 400; ++i)
        history.tracker.applications[i].coordinator = history.tracker.people.front().id;
    Life life(history);
    QCOMPARE(life.faults(), QStringList());
    Person recruiter = history.tracker.people.front();
    recruiter.email.clear();
    VERIFY_RESULT(life.store().execute({u"losing an address"_s, {SavePerson{recruiter}}}));
    QVERIFY(*life.store().planValidUntil().value() < life.clock().now());
    int turns = 0;
    for (bool isDone = false; !isDone; ++turns) {
        const auto planned = life.store().replanSome(life.clock().now(), 16);
        VERIFY_RESULT(planned);
        isDone = *planned;
    }
    QVERIFY(turns > 0);
    const auto until = life.store().planValidUntil().value();
    QVERIFY(!until || *until > life.clock().now());
    QCOMPARE(life.faults(), QStringList());
}

void PlannedStoreTest::aNewLanguageIsPlannedInParts()
{
    PlausibleHistory history;
    history.seed = 1;
    history.now = at("2026-11-23T09:00:00Z");
    history.tracker = manyApplications(100, history.now);
    Life life(history);
    VERIFY_RESULT(life.store().adoptPlan(u"1.0"_s, u"en"_s));
    VERIFY_RESULT(life.store().replan(life.clock().now()));
    VERIFY_RESULT(life.store().adoptPlan(u"1.0"_s, u"en"_s)); // the same: nothing to do
    QVERIFY(*life.store().planValidUntil().value() > life.clock().now());
    VERIFY_RESULT(life.store().adoptPlan(u"1.0"_s, u"de"_s));
    QVERIFY(*life.store().planValidUntil().value() < life.clock().now());
    QCOMPARE(life.store().boardCards(Stage::Closed, 0, 100)->size(), size_t{40}); // the old one shows
    QCOMPARE(life.store().replanSome(life.clock().now(), 60).value(), false);
    QCOMPARE(life.store().replanSome(life.clock().now(), 60).value(), true);
    QVERIFY(*life.store().planValidUntil().value() > life.clock().now());
}

QTEST_GUILESS_MAIN(PlannedStoreTest)
#include "tst_plannedstore.moc"
