// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Labels, units, presets.
#include "cadencewords.h"

#include "localtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct CadenceWords
{
    Q_DECLARE_TR_FUNCTIONS(CadenceWords)
};

struct Words
{
    const char *key;
    const char *label;
};

struct Group
{
    const char *title;
    std::vector<Words> words;
};

const std::vector<Group> &groups()
{
    static const std::vector<Group> all{
        {QT_TRANSLATE_NOOP("CadenceWords", "Thank-you"),
         {{"morningEnds",
           QT_TRANSLATE_NOOP("CadenceWords", "An interview is in the morning if it begins before")},
          {"thankYou/morningOpens",
           QT_TRANSLATE_NOOP("CadenceWords", "After a morning: write from, the same day")},
          {"thankYou/morningTarget",
           QT_TRANSLATE_NOOP("CadenceWords", "After a morning: best by, the same day")},
          {"thankYou/afternoonOpens",
           QT_TRANSLATE_NOOP("CadenceWords", "After an afternoon: write from, the next day")},
          {"thankYou/afternoonTarget",
           QT_TRANSLATE_NOOP("CadenceWords", "After an afternoon: best by, the next day")},
          {"thankYou/dueHours", QT_TRANSLATE_NOOP("CadenceWords", "Due after the interview’s end")},
          {"thankYou/closesHours",
           QT_TRANSLATE_NOOP("CadenceWords", "Very late after the interview’s end")}}},
        {QT_TRANSLATE_NOOP("CadenceWords", "Follow-up when no date was named"),
         {{"interest/afterThankYouHours",
           QT_TRANSLATE_NOOP("CadenceWords", "Write of your interest: after the thank-you at least")},
          {"interest/afterInterviewHours",
           QT_TRANSLATE_NOOP("CadenceWords", "Write of your interest: after the interview at least")},
          {"interest/dueAfterInterviewHours",
           QT_TRANSLATE_NOOP("CadenceWords", "Write of your interest: due after the interview")},
          {"statusAfterWeekDays",
           QT_TRANSLATE_NOOP("CadenceWords", "Ask about the decision: after the thank-you")},
          {"finalAfterDays", QT_TRANSLATE_NOOP("CadenceWords", "Last mail: after the one before it")},
          {"nudgeDueBusinessDays",
           QT_TRANSLATE_NOOP("CadenceWords", "Time for a question or a last mail, once it may go")}}},
        {QT_TRANSLATE_NOOP("CadenceWords", "When a date was named"),
         {{"promiseGraceHours", QT_TRANSLATE_NOOP("CadenceWords", "Wait after the date has passed")},
          {"interest/whilePromisePending",
           QT_TRANSLATE_NOOP("CadenceWords", "Write of your interest before that date as well")}}},
        {QT_TRANSLATE_NOOP("CadenceWords", "When they answer"),
         {{"acknowledgeDueHours", QT_TRANSLATE_NOOP("CadenceWords", "Answer their message within")},
          {"quietBusinessDays", QT_TRANSLATE_NOOP("CadenceWords", "Stay quiet after an unclear answer")},
          {"keepInTouch/intervalDays",
           QT_TRANSLATE_NOOP("CadenceWords", "Keep in touch after a warm answer every")},
          {"keepInTouch/max", QT_TRANSLATE_NOOP("CadenceWords", "Keep in touch at most with")},
          {"keepInTouch/haltedAfterDays",
           QT_TRANSLATE_NOOP("CadenceWords", "Keeping in touch is over after a silence of")}}},
        {QT_TRANSLATE_NOOP("CadenceWords", "Stopping"),
         {{"unansweredCap", QT_TRANSLATE_NOOP("CadenceWords", "Unanswered at most, the thank-you included")},
          {"noResponseAfterDays",
           QT_TRANSLATE_NOOP("CadenceWords", "Counts as no response after the last mail and")},
          {"thankYouAnyway/offer", QT_TRANSLATE_NOOP("CadenceWords", "Suggest thanking after a rejection")},
          {"thankYouAnyway/dueHours",
           QT_TRANSLATE_NOOP("CadenceWords", "Thanks after a rejection: due after")},
          {"thankYouAnyway/closesDays",
           QT_TRANSLATE_NOOP("CadenceWords", "Thanks after a rejection: no longer after")},
          {"withdrawDueHours",
           QT_TRANSLATE_NOOP("CadenceWords", "Withdraw elsewhere after accepting an offer, within")}}},
        {QT_TRANSLATE_NOOP("CadenceWords", "Notes, references and cards"),
         {{"debrief/dueHours", QT_TRANSLATE_NOOP("CadenceWords", "Write down how it went within")},
          {"references/notifyDueHours",
           QT_TRANSLATE_NOOP("CadenceWords", "Tell your references after the interview within")},
          {"references/askContactedAfterDays",
           QT_TRANSLATE_NOOP("CadenceWords", "Ask them whether they were contacted after")},
          {"handwrittenCard/offer", QT_TRANSLATE_NOOP("CadenceWords", "Suggest a handwritten card")},
          {"handwrittenCard/closesDays",
           QT_TRANSLATE_NOOP("CadenceWords", "A card is no longer worth it after")},
          {"linkedin/offer", QT_TRANSLATE_NOOP("CadenceWords", "Suggest to connect on LinkedIn")},
          {"linkedin/closesDays",
           QT_TRANSLATE_NOOP("CadenceWords", "Connecting is no longer worth it after")}}},
        {QT_TRANSLATE_NOOP("CadenceWords", "When mail may go out"),
         {{"sendWindow/from", QT_TRANSLATE_NOOP("CadenceWords", "From, by the recipient’s clock")},
          {"sendWindow/to", QT_TRANSLATE_NOOP("CadenceWords", "Until, by the recipient’s clock")},
          {"sendWindow/weekdays", QT_TRANSLATE_NOOP("CadenceWords", "On these days")},
          {"sendWindow/holidays", QT_TRANSLATE_NOOP("CadenceWords", "Never on public holidays")}}},
        {QT_TRANSLATE_NOOP("CadenceWords", "Several applications"),
         {{"collisionBusinessDays",
           QT_TRANSLATE_NOOP("CadenceWords", "Between two like mails to one person about two jobs")},
          {"keepApplying/minimumActive",
           QT_TRANSLATE_NOOP("CadenceWords", "Remind to keep applying with fewer than")},
          {"keepApplying/everyDays", QT_TRANSLATE_NOOP("CadenceWords", "Remind of it at most every")}}},
        {QT_TRANSLATE_NOOP("CadenceWords", "Length of mails"),
         {{"words/thankYou", QT_TRANSLATE_NOOP("CadenceWords", "Thank-you at most")},
          {"words/followUp", QT_TRANSLATE_NOOP("CadenceWords", "Follow-up: warn above")},
          {"words/short", QT_TRANSLATE_NOOP("CadenceWords", "Last mail and answers: warn above")}}}};
    return all;
}

} // namespace

std::vector<CadenceGroup> cadenceGroups(CadenceScope scope)
{
    std::vector<CadenceGroup> result;
    for (const Group &group : groups()) {
        CadenceGroup made{QCoreApplication::translate("CadenceWords", group.title), {}};
        for (const Words &words : group.words) {
            const CadenceSetting *setting = cadenceSetting(QString::fromLatin1(words.key));
            if (setting && !(setting->forAllOnly && scope == CadenceScope::OneApplication))
                made.settings.push_back(setting);
        }
        if (!made.settings.empty())
            result.push_back(std::move(made));
    }
    return result;
}

QString cadenceLabel(const CadenceSetting &setting)
{
    for (const Group &group : groups()) {
        for (const Words &words : group.words) {
            if (setting.key == QLatin1StringView(words.key))
                return QCoreApplication::translate("CadenceWords", words.label);
        }
    }
    return CadenceWords::tr("When no date was named"); // what the presets choose
}

QString cadenceNumberText(CadenceUnit unit, int number)
{
    switch (unit) {
    case CadenceUnit::Hours:
        return CadenceWords::tr("%n hour(s)", nullptr, number);
    case CadenceUnit::Days:
        return CadenceWords::tr("%n day(s)", nullptr, number);
    case CadenceUnit::BusinessDays:
        return CadenceWords::tr("%n business day(s)", nullptr, number);
    case CadenceUnit::Messages:
        return CadenceWords::tr("%n message(s)", nullptr, number);
    case CadenceUnit::Applications:
        return CadenceWords::tr("%n application(s)", nullptr, number);
    case CadenceUnit::Words:
        return CadenceWords::tr("%n word(s)", nullptr, number);
    case CadenceUnit::TimeOfDay:
    case CadenceUnit::YesNo:
    case CadenceUnit::Weekdays:
    case CadenceUnit::Choice:
        break;
    }
    return QString::number(number);
}

QString cadenceValueText(const CadenceSetting &setting, const CadenceValue &value, const QLocale &locale)
{
    struct Speaker
    {
        const CadenceSetting &setting;
        const QLocale &locale;
        QString operator()(int number) const { return cadenceNumberText(setting.unit, number); }
        QString operator()(bool flag) const
        {
            return flag ? CadenceWords::tr("yes") : CadenceWords::tr("no");
        }
        QString operator()(QTime time) const { return shortTime(time, locale); }
        QString operator()(const std::array<bool, 7> &days) const
        {
            QStringList names;
            for (int day = 1; day <= 7; ++day) {
                if (days[static_cast<size_t>(day) - 1])
                    names.append(locale.dayName(day, QLocale::ShortFormat));
            }
            return names.join(", "_L1);
        }
        QString operator()(WithoutPromise choice) const
        {
            Cadence cadence;
            cadence.withoutPromise = choice;
            const auto preset = presetOf(cadence);
            return preset ? presetName(*preset) : QString();
        }
    };
    return std::visit(Speaker{setting, locale}, value);
}

QString presetName(CadencePreset preset)
{
    switch (preset) {
    case CadencePreset::Balanced:
        //: How patient a person is: the usual way
        return CadenceWords::tr("Balanced");
    case CadencePreset::Patient:
        //: How patient a person is
        return CadenceWords::tr("Patient");
    case CadencePreset::Strict:
        //: How patient a person is: waits for a date that was named
        return CadenceWords::tr("Strict");
    }
    return {};
}

QString presetSentence(CadencePreset preset)
{
    switch (preset) {
    case CadencePreset::Balanced:
        return CadenceWords::tr(
            "With no date named, a short mail of interest on the third or fourth day, and a "
            "last one a week later.");
    case CadencePreset::Patient:
        return CadenceWords::tr(
            "With no date named, nothing until a full week has passed; then one question about "
            "the decision.");
    case CadencePreset::Strict:
        return CadenceWords::tr(
            "You ask only once a date that they named has passed; with no date named you thank "
            "them and wait.");
    }
    return {};
}

QString sourceLinkText(const QString &id)
{
    //: A link to where a number comes from: it is the program’s own, from no article
    return id.startsWith("own"_L1) ? CadenceWords::tr("ours") : id;
}

} // namespace afterword
