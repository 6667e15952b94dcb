// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the import of spreadsheets.
#include "spreadsheetwords.h"

#include "steptitle.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct SpreadsheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SpreadsheetWords)
};

} // namespace

const std::vector<CsvColumn> &columnChoices()
{
    static const std::vector<CsvColumn> choices{
        CsvColumn::Company, CsvColumn::Role,      CsvColumn::InterviewAt, CsvColumn::Stage,
        CsvColumn::Outcome, CsvColumn::AppliedOn, CsvColumn::ClosedOn,    CsvColumn::Location,
        CsvColumn::Url,     CsvColumn::Source,    CsvColumn::Salary,      CsvColumn::Tags,
        CsvColumn::Notes,   CsvColumn::Dream,     CsvColumn::Interest,    CsvColumn::TimeZone,
        CsvColumn::Region,  CsvColumn::Id,        CsvColumn::ToNotes,     CsvColumn::Ignored};
    return choices;
}

QString columnTitle(CsvColumn column)
{
    switch (column) {
    case CsvColumn::Id:
        //: What a column of a spreadsheet becomes: the identifier that Afterword's own exports have
        return SpreadsheetWords::tr("Afterword’s id");
    case CsvColumn::Company:
        return SpreadsheetWords::tr("Company");
    case CsvColumn::Role:
        return SpreadsheetWords::tr("Role");
    case CsvColumn::Stage:
        return SpreadsheetWords::tr("Stage");
    case CsvColumn::Outcome:
        //: How a closed application ended
        return SpreadsheetWords::tr("Outcome");
    case CsvColumn::AppliedOn:
        return SpreadsheetWords::tr("Applied on");
    case CsvColumn::ClosedOn:
        return SpreadsheetWords::tr("Closed on");
    case CsvColumn::Location:
        return SpreadsheetWords::tr("Location");
    case CsvColumn::Url:
        return SpreadsheetWords::tr("Link");
    case CsvColumn::Source:
        //: Where the job was found
        return SpreadsheetWords::tr("Source");
    case CsvColumn::Salary:
        return SpreadsheetWords::tr("Salary");
    case CsvColumn::Tags:
        return SpreadsheetWords::tr("Tags");
    case CsvColumn::Dream:
        return SpreadsheetWords::tr("Dream job");
    case CsvColumn::Interest:
        return SpreadsheetWords::tr("Interest");
    case CsvColumn::TimeZone:
        return SpreadsheetWords::tr("Time zone");
    case CsvColumn::Region:
        return SpreadsheetWords::tr("Holiday region");
    case CsvColumn::Notes:
        return SpreadsheetWords::tr("Notes");
    case CsvColumn::InterviewAt:
        //: When an interview was or will be
        return SpreadsheetWords::tr("Interview");
    case CsvColumn::ToNotes:
        //: What a column of a spreadsheet becomes: a line of the notes that begins with the column's name
        return SpreadsheetWords::tr("To the notes, with its name");
    default:
        //: What a column of a spreadsheet becomes: nothing
        return SpreadsheetWords::tr("Leave out");
    }
}

const std::vector<std::optional<CsvStage>> &stageChoices()
{
    static const std::vector<std::optional<CsvStage>> choices{std::nullopt,
                                                              CsvStage{},
                                                              CsvStage{Stage::Saved, {}},
                                                              CsvStage{Stage::Applied, {}},
                                                              CsvStage{Stage::Interviewing, {}},
                                                              CsvStage{Stage::AwaitingDecision, {}},
                                                              CsvStage{Stage::FollowingUp, {}},
                                                              CsvStage{Stage::KeepingInTouch, {}},
                                                              CsvStage{Stage::Offer, {}},
                                                              CsvStage{Stage::Closed, {}},
                                                              CsvStage{Stage::Closed, Outcome::Rejected},
                                                              CsvStage{Stage::Closed, Outcome::NoResponse},
                                                              CsvStage{Stage::Closed, Outcome::Withdrawn},
                                                              CsvStage{Stage::Closed, Outcome::Declined},
                                                              CsvStage{Stage::Closed, Outcome::Accepted}};
    return choices;
}

QString stageTitle(const std::optional<CsvStage> &stage)
{
    if (!stage) {
        //: A word of a spreadsheet whose stage is not known yet
        return SpreadsheetWords::tr("Choose…");
    }
    if (!stage->stage) {
        //: No stage of its own: it follows from what is recorded
        return SpreadsheetWords::tr("As the facts say");
    }
    if (!stage->outcome)
        return stageName(*stage->stage);
    //: A stage and how it ended: "Closed: rejected"
    return SpreadsheetWords::tr("%1: %2").arg(stageName(*stage->stage), outcomeName(*stage->outcome));
}

QString encodingTitle(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return u"UTF-8"_s;
    case CsvEncoding::Utf16LittleEndian:
        return u"UTF-16"_s;
    case CsvEncoding::Utf16BigEndian:
        //: An encoding of text with the bytes the other way round
        return SpreadsheetWords::tr("UTF-16, big-endian");
    case CsvEncoding::Windows1252:
        //: The encoding Windows-1252, of which Latin-1 is a part
        return SpreadsheetWords::tr("Western (Windows-1252, Latin-1)");
    }
    return {};
}

QString separatorTitle(QChar separator)
{
    switch (separator.unicode()) {
    case u',':
        return SpreadsheetWords::tr("Comma ,");
    case u';':
        return SpreadsheetWords::tr("Semicolon ;");
    case u'\t':
        return SpreadsheetWords::tr("Tab");
    case u'|':
        return SpreadsheetWords::tr("Bar |");
    default:
        return separator;
    }
}

QString rowTitle(CsvRow::What what)
{
    switch (what) {
    case CsvRow::What::Added:
        //: What becomes of a row of a spreadsheet
        return SpreadsheetWords::tr("new");
    case CsvRow::What::Changed:
        //: What becomes of a row of a spreadsheet: something of the application changes
        return SpreadsheetWords::tr("changed");
    case CsvRow::What::Unchanged:
        //: What becomes of a row of a spreadsheet: all of it is there already
        return SpreadsheetWords::tr("as it was");
    case CsvRow::What::LeftOut:
        //: What becomes of a row of a spreadsheet
        return SpreadsheetWords::tr("left out");
    case CsvRow::What::Wrong:
        //: What becomes of a row of a spreadsheet
        return SpreadsheetWords::tr("cannot be read");
    }
    return {};
}

QString rowReason(const CsvRow &row, const CsvMapping &mapping, const QString &stageColumn)
{
    switch (row.what) {
    case CsvRow::What::Wrong: {
        const bool isStage =
            mapping.has(CsvColumn::Stage) && !row.column.isEmpty() && row.column == stageColumn &&
            std::ranges::any_of(mapping.stages, [](const CsvStageWord &word) { return !word.meaning; });
        const QString reason =
            isStage ? SpreadsheetWords::tr("What its stage means is still to be chosen above.") : row.reason;
        const QString column = row.column.endsWith(u':') ? row.column.chopped(1) : row.column;
        //: %1 is the name of a column, %2 a sentence about what is wrong in it
        return column.isEmpty() ? reason : SpreadsheetWords::tr("%1: %2").arg(column, reason);
    }
    case CsvRow::What::Changed: {
        QStringList titles;
        for (const CsvColumn column : row.changed)
            titles.append(columnTitle(column));
        const QString changed = titles.join(u", "_s);
        return row.reason.isEmpty() ? changed : changed + u". "_s + row.reason;
    }
    case CsvRow::What::Unchanged:
        return {};
    default:
        return row.reason;
    }
}

QString factsText(const Application &application)
{
    QStringList parts;
    if (application.stage)
        parts << stageTitle(CsvStage{application.stage, application.outcome});
    if (application.appliedOn.isValid())
        //: %1 is a day
        parts << SpreadsheetWords::tr("applied on %1")
                     .arg(QLocale().toString(application.appliedOn, QLocale::ShortFormat));
    if (!application.interviews.empty())
        parts << SpreadsheetWords::tr("%n interview(s)", nullptr,
                                      static_cast<int>(application.interviews.size()));
    return parts.join(u", "_s);
}

QString countsText(const CsvReading &reading)
{
    QStringList parts;
    parts << SpreadsheetWords::tr("%n new", nullptr, reading.count(CsvRow::What::Added))
          << SpreadsheetWords::tr("%n changed", nullptr, reading.count(CsvRow::What::Changed))
          << SpreadsheetWords::tr("%n as it was", nullptr, reading.count(CsvRow::What::Unchanged));
    if (const int count = reading.count(CsvRow::What::LeftOut))
        parts << SpreadsheetWords::tr("%n left out", nullptr, count);
    if (const int count = reading.count(CsvRow::What::Wrong))
        parts << SpreadsheetWords::tr("%n cannot be read", nullptr, count);
    return parts.join(u", "_s);
}

} // namespace afterword
