// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of settings: complete, in bounds, and lossless there and back; the presets.
#include "cadencesettings.h"
#include "testsupport.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// Another value that the setting allows.
CadenceValue another(const CadenceSetting &setting)
{
    const CadenceValue now = setting.defaultValue();
    if (const int *number = std::get_if<int>(&now))
        return *number < setting.most ? *number + 1 : *number - 1;
    if (const bool *flag = std::get_if<bool>(&now))
        return !*flag;
    if (const QTime *time = std::get_if<QTime>(&now))
        return time->addSecs(60);
    if (std::holds_alternative<WithoutPromise>(now))
        return WithoutPromise::None;
    return std::array{true, false, false, false, false, true, false};
}

} // namespace

class CadenceSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySetting_data()
    {
        QTest::addColumn<QString>("key");
        for (const CadenceSetting &setting : cadenceSettings())
            QTest::newRow(QByteArray(setting.key.data(), setting.key.size()).constData())
                << QString(setting.key);
    }

    /// Changed, written, read back: the same; and nothing else was written.
    void everySetting()
    {
        QFETCH(QString, key);
        const CadenceSetting *setting = cadenceSetting(key);
        QVERIFY(setting);
        Cadence changed;
        setting->set(changed, another(*setting));
        QVERIFY(changed != Cadence());
        const QJsonObject stored = differences(Cadence(), changed);
        QCOMPARE(stored.size(), 1);
        const auto read = Cadence::from(stored);
        VERIFY_RESULT(read);
        QVERIFY(*read == changed);
        QVERIFY(setting->valueIn(*read) == another(*setting));
        const auto own = overlaid(Cadence(), stored, CadenceScope::OneApplication, u"/x"_s);
        QCOMPARE(own.has_value(), !setting->forAllOnly);
        static const QRegularExpression id(u"^(own(-[a-z-]+)?|C-\\d\\d|00[0-4]-\\d\\d)$"_s);
        for (const QString &source : setting->sourceIds())
            QVERIFY2(id.match(source).hasMatch(), qPrintable(source));
        if (const CadenceValue value = setting->defaultValue();
            const int *number = std::get_if<int>(&value)) {
            QVERIFY(setting->least < setting->most);
            QVERIFY(*number >= setting->least && *number <= setting->most);
            QVERIFY(!setting->read(setting->least - 1, u"/x"_s));
            QVERIFY(!setting->read(setting->most + 1, u"/x"_s));
            QVERIFY(setting->read(setting->least, u"/x"_s));
            QVERIFY(setting->read(setting->most, u"/x"_s));
        }
    }

    void boundsAreTheRulebooks()
    {
        const auto bounds = [](QStringView key) {
            const CadenceSetting *setting = cadenceSetting(key);
            return setting ? std::pair(setting->least, setting->most) : std::pair(-1, -1);
        };
        QCOMPARE(bounds(u"promiseGraceHours"), std::pair(0, 96));
        QCOMPARE(bounds(u"unansweredCap"), std::pair(2, 4));
        QCOMPARE(bounds(u"keepInTouch/max"), std::pair(1, 2));
    }

    void aNumberOutOfBoundsIsBroughtBackIntoThem()
    {
        Cadence cadence;
        cadenceSetting(u"promiseGraceHours")->set(cadence, 1000);
        QCOMPARE(cadence.promiseGraceHours, 96);
    }

    void onlyWhatDiffersIsStored()
    {
        QVERIFY(differences(Cadence(), Cadence()).isEmpty());
        Cadence cadence;
        cadence.unansweredCap = 2;
        cadence.thankYou.dueHours = 36;
        cadence.sendWindow.weekdays[5] = true;
        const QJsonObject expected{
            {u"unansweredCap"_s, 2},
            {u"thankYou"_s, QJsonObject{{u"dueHours"_s, 36}}},
            {u"sendWindow"_s, QJsonObject{{u"weekdays"_s, QJsonArray{1, 2, 3, 4, 5, 6}}}}};
        QCOMPARE(differences(Cadence(), cadence), expected);
    }

    void presets_data()
    {
        QTest::addColumn<CadencePreset>("preset");
        QTest::addColumn<QJsonObject>("overrides");
        const auto row = [](const char *name, CadencePreset preset, const QJsonObject &overrides) {
            QTest::newRow(name) << preset << overrides;
        };
        row("balanced", CadencePreset::Balanced, {});
        row("patient", CadencePreset::Patient, {{u"withoutPromise"_s, u"status-after-week"_s}});
        row("strict", CadencePreset::Strict, {{u"withoutPromise"_s, u"none"_s}});
    }

    void presets()
    {
        QFETCH(CadencePreset, preset);
        QFETCH(QJsonObject, overrides);
        QCOMPARE(overridesOf(preset), overrides);
        const auto cadence = Cadence::from(overrides);
        VERIFY_RESULT(cadence);
        QCOMPARE(presetOf(*cadence), std::optional(preset));
        // Somebody's own send window neither hides the preset nor is lost by choosing it.
        Cadence own;
        own.sendWindow.to = QTime(16, 0);
        own.withoutPromise = WithoutPromise::StatusAfterWeek;
        afterword::apply(preset, own);
        QCOMPARE(presetOf(own), std::optional(preset));
        QCOMPARE(own.sendWindow.to, QTime(16, 0));
        QCOMPARE(own.withoutPromise, cadence->withoutPromise);
    }
};

QTEST_GUILESS_MAIN(CadenceSettingsTest)
#include "tst_cadencesettings.moc"
