// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits on both sides, broken connections and killed programs: no edit is lost, nothing is doubled,
// and in the end the server has what the tracker says. AFTERWORD_ITERATIONS: how many sequences;
// AFTERWORD_FIRST: the seed of the first, so that many can be run beside each other.
#include "davfixture.h"

#include <QRandomGenerator>

#include <algorithm>
#include <csignal>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class PublishingEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothing_data();
    void losesNothing();
    void cleanupTestCase();

private:
    void sequence(quint32 seed);
    void editHere(QRandomGenerator &random);
    void editThere(QRandomGenerator &random);
    void answer(QRandomGenerator &random);
    void kill(QRandomGenerator &random);
    /// What they wrote last is what the server has; empty: nothing is amiss.
    QString lost() const;

    std::unique_ptr<DavFixture> m_d;
    /// Whether ours has never heard that this entry arrived.
    bool isArrivalUnknown(const QString &uid) const;

    QHash<QString, QString> m_theirs; ///< what they wrote last, by UID; empty: they deleted it
    int m_next = 0;
    int m_kills = 0;
};

void PublishingEditsTest::editHere(QRandomGenerator &random)
{
    const std::vector<Application> all = m_d->store->tracker()->applications;
    const int what = random.bounded(10);
    if (what < 2 || all.empty()) {
        Tracker more;
        Application one = publishedTracker(1).applications[0];
        one.id = ApplicationId(u"a%1"_s.arg(m_next++));
        one.interviews[0].start = one.interviews[0].start + std::chrono::hours(random.bounded(500));
        one.interviews[0].end = one.interviews[0].start + std::chrono::hours(1);
        more.applications = {one};
        VERIFY_RESULT(m_d->store->import(more, false));
        return;
    }
    const Application &some = all[random.bounded(quint32(all.size()))];
    if (what < 4) {
        VERIFY_RESULT(m_d->store->execute(command(RemoveApplication{some.id})));
        return;
    }
    Interview talk = some.interviews[0];
    if (what < 8) {
        talk.start = talk.start + std::chrono::minutes(15 * (1 + random.bounded(8)));
        talk.end = talk.start + std::chrono::hours(1);
    } else {
        talk.location = u"Room %1"_s.arg(random.bounded(1000));
    }
    VERIFY_RESULT(m_d->store->execute(command(SaveInterview{some.id, talk})));
}

bool PublishingEditsTest::isArrivalUnknown(const QString &uid) const
{
    const auto known = m_d->store->published(m_d->collection());
    return std::ranges::none_of(known.value(), [&](const PublishedEntry &entry) {
        return entry.uid.toString(QUuid::WithoutBraces) == uid &&
               (entry.state != PublishedState::Putting || !entry.etag.isEmpty());
    });
}

void PublishingEditsTest::editThere(QRandomGenerator &random)
{
    const QHash<QString, QString> there = m_d->onServer();
    if (there.isEmpty())
        return;
    QStringList uids = there.keys();
    uids.sort();
    const QString uid = uids[random.bounded(int(uids.size()))];
    QString body = there.value(uid);
    const int what = random.bounded(10);
    if (what < 5) {
        body = DavFixture::moved(body, 1 + random.bounded(20));
    } else if (what < 7) {
        body = DavFixture::renamed(body, u"Mine %1"_s.arg(random.bounded(100'000)));
    } else if (what < 8 && body.contains(u"NEEDS-ACTION"_s)) {
        body = DavFixture::done(body);
    } else if (what == 9) {
        // Nobody can tell what was deleted before its arrival was known from what never arrived: it is
        // published once more.
        const bool mayComeBack = isArrivalUnknown(uid);
        QVERIFY(m_d->otherDeletes(uid));
        if (mayComeBack)
            m_theirs.remove(uid);
        else
            m_theirs.insert(uid, {});
        return;
    } else {
        return;
    }
    QVERIFY(m_d->otherWrites(uid, body));
    m_theirs.insert(uid, body);
}

void PublishingEditsTest::answer(QRandomGenerator &random)
{
    for (const CalendarQuestion &question : m_d->questions()) {
        const int what = random.bounded(3);
        const QString uid = question.entry.uid.toString(QUuid::WithoutBraces);
        // Taking theirs is recording it first; here, that is an edit of its own or none.
        VERIFY_RESULT(answerCalendarQuestion(*m_d->store, question.entry,
                                             what == 0   ? CalendarAnswer::TakeTheirs
                                             : what == 1 ? CalendarAnswer::KeepOurs
                                                         : CalendarAnswer::LeaveIt,
                                             m_d->f.clock.now()));
        // Unless they change it once more, it is ours again, or left alone for good.
        const bool isSeen = m_theirs.value(uid).isEmpty() ||
                            m_d->itemOf(m_theirs.value(uid)) == m_d->itemOf(question.entry.theirs);
        if (isSeen)
            m_theirs.remove(uid);
    }
}

void PublishingEditsTest::kill(QRandomGenerator &random)
{
    m_d->f.clock.advance(std::chrono::seconds(5));
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(PUBLISH_CHILD),
                {m_d->f.file, m_d->order.account.address, m_d->f.clock.now().toString()});
    QVERIFY(child.waitForStarted());
    if (!child.waitForFinished(30 + random.bounded(250))) {
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        ++m_kills;
        child.waitForFinished();
    }
    QVERIFY(child.exitStatus() == QProcess::CrashExit || child.exitCode() != 2);
}

QString PublishingEditsTest::lost() const
{
    const QHash<QString, QString> there = m_d->onServer();
    for (auto edit = m_theirs.cbegin(); edit != m_theirs.cend(); ++edit) {
        if (edit->isEmpty() != !there.contains(edit.key()))
            return edit->isEmpty() ? u"came back: "_s + there.value(edit.key()) : u"gone: "_s + *edit;
        if (!edit->isEmpty() && !(m_d->itemOf(there.value(edit.key())) == m_d->itemOf(*edit)))
            return u"written over:\n"_s + *edit + u"\nby\n"_s + there.value(edit.key());
    }
    return {};
}

void PublishingEditsTest::sequence(quint32 seed)
{
    QRandomGenerator random(seed);
    m_theirs.clear();
    m_next = 3;
    QVERIFY(m_d->reset(3));
    m_d->order.limits.answer = std::chrono::seconds(5);
    VERIFY_RESULT(m_d->publish());
    constexpr int rounds = 6;
    for (int round = 0; round < rounds; ++round) {
        for (int edits = random.bounded(4); edits > 0; --edits)
            editHere(random);
        for (int edits = random.bounded(3); edits > 0; --edits)
            editThere(random);
        const int way = random.bounded(10);
        if (way < 4) {
            kill(random);
        } else if (way < 8) {
            m_d->breakBy("sometimes 0.3");
            const auto tried = m_d->publish(); // it may fail
            Q_UNUSED(tried)
            m_d->breakBy("");
        } else {
            VERIFY_RESULT(m_d->publish());
        }
        const QString missing = lost();
        QVERIFY2(missing.isEmpty(), qPrintable(u"seed %1, round %2, "_s.arg(seed).arg(round) + missing));
        if (random.bounded(4) == 0)
            answer(random);
    }
    m_d->breakBy("");
    VERIFY_RESULT(m_d->publish());
    QVERIFY2(lost().isEmpty(), qPrintable(u"seed %1, "_s.arg(seed) + lost()));
    const QString difference = m_d->difference();
    QVERIFY2(difference.isEmpty(), qPrintable(u"seed %1, "_s.arg(seed) + difference));
    const auto again = m_d->publish();
    VERIFY_RESULT(again);
    QCOMPARE(again->added + again->changed + again->deleted, 0);
    // Every edit of theirs that ours would have to write over is asked about.
    const auto questions = m_d->store->publishedQuestions();
    for (const PublishedEntry &entry : questions.value())
        VERIFY_RESULT(
            answerCalendarQuestion(*m_d->store, entry, CalendarAnswer::KeepOurs, m_d->f.clock.now()));
    VERIFY_RESULT(m_d->publish());
    QVERIFY(m_d->questions().empty());
    QCOMPARE(m_d->difference(), QString());
}

void PublishingEditsTest::initTestCase()
{
    m_d = std::make_unique<DavFixture>();
    QVERIFY(m_d->start());
}

// In rows, so that each has its own time on a slow disk.
void PublishingEditsTest::losesNothing_data()
{
    constexpr int RowLength = 5;
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("AFTERWORD_ITERATIONS", &given);
    const int first = qEnvironmentVariableIntValue("AFTERWORD_FIRST");
    const int end = first + (given ? wanted : 50);
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (int from = first; from < end; from += RowLength) {
        const int to = std::min(from + RowLength, end);
        QTest::addRow("%d to %d", from, to - 1) << from << to;
    }
}

void PublishingEditsTest::losesNothing()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    for (int i = from; i < to; ++i) {
        sequence(quint32(i));
        if (QTest::currentTestFailed())
            return;
    }
}

void PublishingEditsTest::cleanupTestCase()
{
    qInfo("%d kills", m_kills);
    m_d.reset();
}

QTEST_GUILESS_MAIN(PublishingEditsTest)
#include "tst_publishingedits.moc"
