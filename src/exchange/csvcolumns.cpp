// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people call the columns and the stages of their job search.
#include "csvcolumns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// Lower case, letters and digits only: "Date applied:" and "date_applied" are one name.
QString normalised(const QString &text)
{
    QString name;
    for (const QChar unit : text.toLower()) {
        if (unit.isLetterOrNumber())
            name += unit;
    }
    return name;
}

struct StageWords
{
    Stage stage;
    std::optional<Outcome> outcome;
    QStringView words;
};

const std::vector<StageWords> &stageWords()
{
    static const std::vector<StageWords> words{
        {Stage::Saved, {}, u" saved wishlist bookmarked toapply todo gemerkt vorgemerkt merkliste geplant "},
        {Stage::Applied, {}, u" applied submitted sent beworben bewerbunggesendet abgeschickt verschickt "},
        {Stage::Interviewing,
         {},
         u" interviewing interview interviews phonescreen screening interviewscheduled gespräch "
         u"vorstellungsgespräch imgespräch eingeladen "},
        {Stage::AwaitingDecision, {}, u" awaitingdecision waiting pending interviewed wartet warten offen "},
        {Stage::FollowingUp, {}, u" followingup followup followedup nachgefasst nachfassen "},
        {Stage::KeepingInTouch, {}, u" keepingintouch keepintouch warm networking kontakthalten "},
        {Stage::Offer, {}, u" offer offered offerreceived angebot angeboterhalten "},
        {Stage::Closed, {}, u" closed archived done abgeschlossen geschlossen beendet "},
        {Stage::Closed, Outcome::Accepted, u" accepted hired zusage angenommen eingestellt "},
        {Stage::Closed, Outcome::Rejected, u" rejected rejection turneddown abgelehnt absage abgesagt "},
        {Stage::Closed, Outcome::Withdrawn, u" withdrawn withdrew zurückgezogen "},
        {Stage::Closed, Outcome::Declined, u" declined offerdeclined angebotabgelehnt "},
        {Stage::Closed, Outcome::NoResponse, u" noresponse ghosted noanswer keineantwort keinerückmeldung "}};
    return words;
}

bool lists(QStringView names, const QString &name)
{
    return !name.isEmpty() && names.contains(QString(u' ' + name + u' '));
}

} // namespace

const std::vector<CsvColumnName> &csvColumnNames()
{
    static const std::vector<CsvColumnName> names{
        {CsvColumn::Id, "Id"_L1, u" afterwordid "},
        {CsvColumn::Company, "Company"_L1,
         u" companyname employer organisation organization firma unternehmen arbeitgeber firmenname "
         u"entreprise "
         u"société empresa "},
        {CsvColumn::Role, "Role"_L1,
         u" position jobtitle title job positiontitle stelle stellenbezeichnung stellentitel rolle beruf "
         u"poste "
         u"puesto cargo "},
        {CsvColumn::Stage, "Stage"_L1, u" status state phase stand bewerbungsstatus statut estado etapa "},
        {CsvColumn::Outcome, "Outcome"_L1, u" result ergebnis ausgang résultat resultado "},
        {CsvColumn::AppliedOn, "Applied on"_L1,
         u" applied dateapplied applieddate applicationdate dateofapplication appliedat date beworbenam "
         u"bewerbungsdatum beworben datum datedecandidature fechadesolicitud fecha "},
        {CsvColumn::ClosedOn, "Closed on"_L1, u" closed dateclosed closeddate abgeschlossenam beendetam "},
        {CsvColumn::Location, "Location"_L1,
         u" city place ort standort stadt arbeitsort lieu ville ubicación ciudad lugar "},
        {CsvColumn::Url, "URL"_L1,
         u" link joburl joblink posting website jobposting stellenanzeige anzeige webseite webadresse lien "
         u"enlace "},
        {CsvColumn::Source, "Source"_L1, u" foundon via jobboard quelle gefundenbei gefundenüber origen "},
        {CsvColumn::Salary, "Salary"_L1,
         u" pay compensation salaryrange gehalt gehaltsspanne gehaltsvorstellung vergütung salaire salario "},
        {CsvColumn::Tags, "Tags"_L1,
         u" tag labels label categories schlagworte schlagwörter kategorien etiquetas "},
        {CsvColumn::Dream, "Dream job"_L1, u" dream favourite favorite traumjob favorit "},
        {CsvColumn::Interest, "Interest"_L1, u" interesse intérêt interés "},
        {CsvColumn::TimeZone, "Time zone"_L1, u" zeitzone fuseauhoraire zonahoraria "},
        {CsvColumn::Region, "Holiday region"_L1, u" region feiertagsregion "},
        {CsvColumn::Notes, "Notes"_L1,
         u" note comments comment remarks notizen notiz bemerkungen bemerkung anmerkungen kommentar "
         u"kommentare "
         u"remarques notas comentarios "},
        {CsvColumn::StageNow, "Stage now"_L1, {}},
        {CsvColumn::NextInterview, "Next interview"_L1, {}},
        {CsvColumn::Interviews, "Interviews"_L1, {}},
        {CsvColumn::LastMessage, "Last message"_L1, {}}};
    return names;
}

std::optional<CsvColumn> csvColumnOf(const QString &header)
{
    const QString name = normalised(header);
    for (const CsvColumnName &known : csvColumnNames()) {
        if (name == normalised(known.header) || lists(known.others, name))
            return known.column;
    }
    return std::nullopt;
}

std::optional<CsvStage> csvStageOf(const QString &word)
{
    const QString name = normalised(word);
    for (const StageWords &known : stageWords()) {
        if (lists(known.words, name))
            return CsvStage{known.stage, known.outcome};
    }
    return std::nullopt;
}

QDate csvDateOf(const QString &text, bool dayFirst)
{
    static const QRegularExpression form(
        u"^(?:(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?:[T ].*)?|(\\d{1,2})([./])\\s?(\\d{1,2})\\6\\s?(\\d{4}))$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    if (match.hasCaptured(1))
        return QDate(number(1), number(3), number(4));
    const bool dotted = match.captured(6) == QString(u'.');
    return dotted || dayFirst ? QDate(number(8), number(7), number(5))
                              : QDate(number(8), number(5), number(7));
}

std::optional<bool> csvDayFirst(const QString &text)
{
    const bool asDay = csvDateOf(text, true).isValid();
    const bool asMonth = csvDateOf(text, false).isValid();
    return asDay == asMonth ? std::nullopt : std::optional(asDay);
}

} // namespace afterword
