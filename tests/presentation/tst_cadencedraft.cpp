// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A cadence being changed: own numbers, resets, presets, and the command that stores it; and its words.
#include "cadencedraft.h"
#include "cadencewords.h"
#include "rulebook.h"
#include "testsupport.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

const CadenceSetting &setting(QStringView key)
{
    return *cadenceSetting(key);
}

QJsonObject storedBy(const Command &command)
{
    return std::get<SaveCadence>(command.changes.at(0)).overrides;
}

const ApplicationId acme(u"acme"_s);

} // namespace

class TestCadenceDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsChangedAndReset()
    {
        CadenceDraft draft(object(R"({"finalAfterDays": 9})"));
        QSignalSpy changed(&draft, &CadenceDraft::changed);
        QVERIFY(!draft.isChanged());
        QCOMPARE(draft.ownCount(), 1);
        draft.setValue(setting(u"promiseGraceHours"), 72);
        draft.setValue(setting(u"promiseGraceHours"), 72);
        QCOMPARE(changed.count(), 1);
        QVERIFY(draft.isOwn(setting(u"promiseGraceHours")));
        QVERIFY(draft.isChanged());
        QCOMPARE(draft.ownCount(), 2);
        draft.reset(setting(u"promiseGraceHours"));
        QVERIFY(!draft.isChanged());
        draft.resetAll();
        QCOMPARE(draft.ownCount(), 0);
        QVERIFY(draft.isChanged());
        QVERIFY(storedBy(draft.command(object(R"({"finalAfterDays": 9})"))).isEmpty());
    }

    void onlyWhatDiffersIsStoredAndWhatApplicationsHaveStays()
    {
        const QJsonObject stored = object(R"({"applications": {"acme": {"unansweredCap": 2}}})");
        CadenceDraft draft(stored);
        QVERIFY(draft.command(stored).changes.empty());
        draft.choose(CadencePreset::Patient);
        QCOMPARE(draft.preset(), std::optional(CadencePreset::Patient));
        const Command command = draft.command(stored);
        QCOMPARE(
            storedBy(command),
            object(
                R"({"withoutPromise": "status-after-week", "applications": {"acme": {"unansweredCap": 2}}})"));
        QCOMPARE(command.label, u"changing the cadence"_s);
        draft.setStored(storedBy(command));
        QVERIFY(!draft.isChanged());
        QVERIFY(draft.command(storedBy(command)).changes.empty());
        // Taken back elsewhere: a draft without changes follows.
        draft.setStored(stored);
        QCOMPARE(draft.preset(), std::optional(CadencePreset::Balanced));
        QVERIFY(!draft.isChanged());
    }

    void aDraftWithChangesKeepsThem()
    {
        CadenceDraft draft({}, acme);
        draft.setValue(setting(u"finalAfterDays"), 5);
        draft.setStored(object(R"({"finalAfterDays": 9})"));
        QCOMPARE(draft.cadence().finalAfterDays, 5);
        QCOMPARE(draft.base().finalAfterDays, 9);
        QVERIFY(draft.isChanged());
        draft.reset(setting(u"finalAfterDays"));
        QVERIFY(!draft.isChanged());
    }

    void oneApplicationDiffersFromEverywhere()
    {
        const QJsonObject stored =
            object(R"({"unansweredCap": 4, "applications": {"beta": {"unansweredCap": 2}}})");
        CadenceDraft draft(stored, acme);
        QCOMPARE(draft.cadence().unansweredCap, 4);
        QCOMPARE(draft.ownCount(), 0);
        draft.setValue(setting(u"unansweredCap"), 3); // the default, yet not as everywhere
        draft.setValue(setting(u"finalAfterDays"), 5);
        QCOMPARE(draft.ownCount(), 2);
        draft.reset(setting(u"finalAfterDays"));
        const Command command = draft.command(stored, u"Acme"_s);
        QCOMPARE(
            storedBy(command),
            object(
                R"({"unansweredCap": 4, "applications": {"acme": {"unansweredCap": 3}, "beta": {"unansweredCap": 2}}})"));
        QCOMPARE(command.label, u"changing the cadence for Acme"_s);
        draft.resetAll();
        QVERIFY(!draft.isChanged());
    }

    void whatIsStoredElsewhereMeanwhileIsKept()
    {
        CadenceDraft draft({}, acme);
        draft.setValue(setting(u"finalAfterDays"), 5);
        QCOMPARE(storedBy(draft.command(object(R"({"unansweredCap": 2})"), u"Acme"_s)),
                 object(R"({"unansweredCap": 2, "applications": {"acme": {"finalAfterDays": 5}}})"));
    }

    void aContradictionIsTold()
    {
        CadenceDraft draft({});
        QVERIFY(!draft.problem());
        draft.setValue(setting(u"sendWindow/to"), QTime(8, 0));
        QCOMPARE(draft.problem()->sentence, u"The send window must end after it begins."_s);
        QCOMPARE(QString(draft.problem()->key), u"sendWindow/to"_s);
        draft.reset(setting(u"sendWindow/to"));
        QVERIFY(!draft.problem());
    }

    /// Every setting stands on the page once, but the one that the presets choose; an application's page
    /// leaves out what is for all.
    void everySettingHasItsPlace()
    {
        QStringList everywhere;
        for (const CadenceGroup &group : cadenceGroups(CadenceScope::Everywhere)) {
            QVERIFY(!group.title.isEmpty());
            for (const CadenceSetting *row : group.settings) {
                QVERIFY2(!everywhere.contains(QString(row->key)), qPrintable(QString(row->key)));
                everywhere.append(QString(row->key));
            }
        }
        QStringList ofOne;
        for (const CadenceGroup &group : cadenceGroups(CadenceScope::OneApplication)) {
            for (const CadenceSetting *row : group.settings)
                ofOne.append(QString(row->key));
        }
        for (const CadenceSetting &row : cadenceSettings()) {
            const QString key = row.key;
            QVERIFY2(everywhere.contains(key) || key == "withoutPromise"_L1, qPrintable(key));
            QCOMPARE(ofOne.contains(key), everywhere.contains(key) && !row.forAllOnly);
            QVERIFY(!cadenceLabel(row).isEmpty());
            QVERIFY(!cadenceValueText(row, row.defaultValue()).isEmpty());
        }
    }

    /// What stands beside a number can be read.
    void everySourceIsInTheRulebook()
    {
        const RuleBook book;
        for (const CadenceSetting &row : cadenceSettings()) {
            const QStringList ids = row.sourceIds();
            for (const QString &id : ids) {
                QVERIFY2(book.find(id), qPrintable(id));
                QCOMPARE(sourceLinkText(id), id.startsWith("own"_L1) ? u"ours"_s : id);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCadenceDraft)
#include "tst_cadencedraft.moc"
