// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees while they type into the quick open: names first, commands by their names, the latest.
#include "faketrackerstore.h"
#include "quickopenmodel.h"
#include "recentlyopened.h"
#include "testsupport.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

SearchHit hit(SearchHit::What what, const QString &title, bool marked = true)
{
    SearchHit hit;
    hit.what = what;
    hit.application = ApplicationId(u"a-"_s + title);
    hit.title = title;
    if (marked)
        hit.titleMarks = {{0, 1}};
    return hit;
}

QString shown(const QuickOpenModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString text = index.data().toString();
        lines += index.data(QuickOpenModel::HeadingRole).toBool() ? text + u':' : text;
    }
    return lines.join(u' ');
}

} // namespace

class QuickOpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<FakeTrackerStore>();
        m_model = std::make_unique<QuickOpenModel>(*m_store, m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setCommands({{u"new"_s, u"New Application…"_s, u"Ctrl+N"_s, u"add create"_s, {}},
                              {u"settings"_s, u"Settings…"_s, {}, u"preferences options"_s, {}},
                              {u"calendar"_s, u"Export Calendar…"_s, {}, {}, {}},
                              {u"tracker"_s, u"Export Tracker…"_s, {}, {}, {}}});
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_store.reset();
    }

    void nothingTypedShowsWhatWasOpenedLast();
    void commandsAreFoundByTheirNames_data();
    void commandsAreFoundByTheirNames();
    void groupsStandInTheirOrder();
    void aCommandComesFirstWhereNoNameMatches();
    void headingsAreSteppedOver();
    void aRowIsReadOutAsASentence();
    void aFailureIsTold();
    void theLatestAreRemembered();

private:
    FakeClock m_clock{at("2026-11-25T10:20:00Z")};
    std::unique_ptr<FakeTrackerStore> m_store;
    std::unique_ptr<QuickOpenModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void QuickOpenTest::nothingTypedShowsWhatWasOpenedLast()
{
    m_store->add(card(u"a"_s, Stage::Applied, u"Acme"_s, u"Analyst"_s));
    m_store->add(card(u"b"_s, Stage::Applied, u"Beta"_s, u"Nurse"_s));
    m_model->setRecent({ApplicationId(u"b"_s), ApplicationId(u"gone"_s), ApplicationId(u"a"_s)});
    m_model->setTyped(u"  "_s);
    QVERIFY2(shown(*m_model).startsWith(u"Recently opened: Beta Acme Commands: New Application…"_s),
             qPrintable(shown(*m_model)));
}

void QuickOpenTest::commandsAreFoundByTheirNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rows");
    QTest::newRow("name") << u"new"_s << u"Commands: New Application…"_s;
    QTest::newRow("other name") << u"opt"_s << u"Commands: Settings…"_s;
    QTest::newRow("two") << u"export"_s << u"Commands: Export Calendar… Export Tracker…"_s;
    QTest::newRow("two words") << u"tracker exp"_s << u"Commands: Export Tracker…"_s;
    QTest::newRow("nothing") << u"xyz"_s << QString();
    QTest::newRow("only signs") << u"--"_s << QString();
}

void QuickOpenTest::commandsAreFoundByTheirNames()
{
    QFETCH(QString, typed);
    m_model->setTyped(typed);
    QTEST(shown(*m_model), "rows");
}

void QuickOpenTest::groupsStandInTheirOrder()
{
    using What = SearchHit::What;
    m_store->setSearchHits({hit(What::Application, u"Newton"_s), hit(What::Person, u"Newman"_s),
                            hit(What::ApplicationNotes, u"N1"_s), hit(What::PersonNotes, u"N2"_s),
                            hit(What::MessageSent, u"M1"_s), hit(What::Interview, u"M2"_s)});
    m_model->setTyped(u"new"_s);
    QCOMPARE(shown(*m_model), u"Applications: Newton People: Newman Commands: New Application… Notes: N1 N2 "
                              "Messages and meetings: M1 M2"_s);
    QCOMPARE(m_model->resultCount(), 7);
}

void QuickOpenTest::aCommandComesFirstWhereNoNameMatches()
{
    using What = SearchHit::What;
    m_store->setSearchHits({hit(What::Application, u"Acme"_s, false), hit(What::MessageSent, u"M"_s)});
    m_model->setTyped(u"new"_s);
    QCOMPARE(shown(*m_model), u"Commands: New Application… Applications: Acme Messages and meetings: M"_s);
}

void QuickOpenTest::headingsAreSteppedOver()
{
    m_store->setSearchHits(
        {hit(SearchHit::What::Application, u"Acme"_s), hit(SearchHit::What::MessageSent, u"M"_s)});
    m_model->setTyped(u"a"_s);
    QCOMPARE(m_model->nextResult(0, 1), 1);
    QVERIFY(!m_model->flags(m_model->index(0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(m_model->flags(m_model->index(1)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(m_model->nextResult(0, -1), -1);
}

void QuickOpenTest::aRowIsReadOutAsASentence()
{
    SearchHit sent = hit(SearchHit::What::MessageSent, u"Acme"_s);
    sent.context = u"Analyst"_s;
    sent.text = u"Thank you"_s;
    sent.at = at("2026-11-24T10:00:00Z");
    m_store->setSearchHits({sent});
    m_store->setTimeZone(u"UTC"_s);
    m_model->setTyped(u"thank"_s);
    QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(),
             u"Acme, Analyst, Sent, yesterday 10:00, Thank you"_s);
}

void QuickOpenTest::aFailureIsTold()
{
    QSignalSpy failures(m_model.get(), &QuickOpenModel::failed);
    m_store->failSearch({ErrorCode::Locked, u"busy"_s, {}});
    m_model->setTyped(u"acme"_s);
    QCOMPARE(failures.size(), 1);
    QCOMPARE(m_model->resultCount(), 0);
}

void QuickOpenTest::theLatestAreRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    RecentlyOpened recent(settings);
    for (int i = 0; i < 30; ++i)
        recent.add(ApplicationId(QString::number(i)));
    recent.add(ApplicationId(u"15"_s));
    recent.add({});
    const RecentlyOpened later(settings);
    QCOMPARE(later.applications().size(), RecentlyOpened::Most);
    QCOMPARE(later.applications()[0].value(), u"15"_s);
    QCOMPARE(later.applications()[1].value(), u"29"_s);
    QCOMPARE(std::ranges::count(later.applications(), ApplicationId(u"15"_s)), 1);
}

QTEST_GUILESS_MAIN(QuickOpenTest)
#include "tst_quickopen.moc"
