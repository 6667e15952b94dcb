// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people call the columns and the stages of their job search.
#include "csvcolumns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct StageWords
{
    Stage stage;
    std::optional<Outcome> outcome;
    QStringView words;
};

const std::vector<StageWords> &stageWords()
{
    static const std::vector<StageWords> words{
        {Stage::Saved,
         {},
         u" saved wishlist bookmarked applying interested toapply notapplied todo draft researching "
         u"gemerkt vorgemerkt merkliste geplant idee nochnichtbeworben "},
        {Stage::Applied,
         {},
         u" applied submitted sent applicationsent applicationsubmitted inreview underreview beworben "
         u"bewerbunggesendet abgeschickt verschickt versendet gesendet eingereicht inprüfung "
         u"eingangsbestätigung eingangbestätigt "},
        {Stage::Interviewing,
         {},
         u" interviewing interview interviews phonescreen screening onsite assessment "
         u"interviewscheduled gespräch vorstellungsgespräch imgespräch eingeladen einladung erstgespräch "
         u"zweitgespräch telefoninterview "},
        {Stage::AwaitingDecision, {}, u" awaitingdecision waiting pending interviewed wartet warten offen "},
        {Stage::FollowingUp, {}, u" followingup followup followedup nachgefasst nachfassen "},
        {Stage::KeepingInTouch, {}, u" keepingintouch keepintouch warm networking kontakthalten "},
        {Stage::Offer,
         {},
         u" offer offered offerreceived negotiating negotiation angebot angeboterhalten verhandlung "},
        {Stage::Closed, {}, u" closed archived done abgeschlossen geschlossen beendet "},
        {Stage::Closed, Outcome::Accepted,
         u" accepted offeraccepted hired signed zusage zugesagt angenommen eingestellt unterschrieben "},
        {Stage::Closed, Outcome::Rejected,
         u" rejected rejection turneddown notselected unsuccessful abgelehnt absage abgesagt "
         u"absageerhalten "},
        {Stage::Closed, Outcome::Withdrawn, u" withdrawn withdrew iwithdrew zurückgezogen selbstabgesagt "},
        {Stage::Closed, Outcome::Declined, u" declined offerdeclined angebotabgelehnt "},
        {Stage::Closed, Outcome::NoResponse,
         u" noresponse ghosted noanswer noreply keineantwort keinerückmeldung "}};
    return words;
}

/// "Interview 2", "2nd interview", "Absage (Mail)": a known word at the beginning or at the end.
std::optional<CsvStage> stageLike(const QString &name)
{
    static const std::vector<std::pair<QString, CsvStage>> stems{
        {u"interview"_s, {Stage::Interviewing, {}}},
        {u"gespräch"_s, {Stage::Interviewing, {}}},
        {u"rejected"_s, {Stage::Closed, Outcome::Rejected}},
        {u"absage"_s, {Stage::Closed, Outcome::Rejected}},
        {u"abgelehnt"_s, {Stage::Closed, Outcome::Rejected}},
        {u"applied"_s, {Stage::Applied, {}}},
        {u"beworben"_s, {Stage::Applied, {}}}};
    for (const QString &no :
         {u"no"_s, u"kein"_s, u"nicht"_s, u"selbst"_s, u"nach"_s, u"after"_s, u"post"_s}) {
        if (name.startsWith(no))
            return std::nullopt;
    }
    for (const auto &[stem, stage] : stems) {
        if (name.startsWith(stem) || name.endsWith(stem))
            return stage;
    }
    return std::nullopt;
}

bool lists(QStringView names, const QString &name)
{
    return !name.isEmpty() && names.contains(QString(u' ' + name + u' '));
}

std::optional<CsvColumn> columnNamed(const QString &name)
{
    for (const CsvColumnName &known : csvColumnNames()) {
        if (name == normalisedName(known.header) || lists(known.others, name))
            return known.column;
    }
    constexpr QStringView interview =
        u" interview interviewdate interviewon interviewat interviewtime interviewdatetime dateofinterview "
        u"firstinterview nextinterviewdate vorstellungsgespräch vorstellungsgesprächam gesprächam "
        u"gesprächstermin interviewam interviewtermin termin ";
    return lists(interview, name) ? std::optional(CsvColumn::InterviewAt) : std::nullopt;
}

} // namespace

QString normalisedName(const QString &text)
{
    QString name;
    for (const QChar unit : text.toLower()) {
        if (unit.isLetterOrNumber())
            name += unit;
    }
    return name;
}

const std::vector<CsvColumnName> &csvColumnNames()
{
    static const std::vector<CsvColumnName> names{
        {CsvColumn::Id, "Id"_L1, u" afterwordid "},
        {CsvColumn::Company, "Company"_L1,
         u" companyname employer employername organisation organization firma unternehmen arbeitgeber "
         u"firmenname "
         u"entreprise "
         u"société empresa "},
        {CsvColumn::Role, "Role"_L1,
         u" position jobtitle title job jobposition jobrole roletitle positiontitle stelle "
         u"stellenbezeichnung "
         u"stellentitel rolle beruf bezeichnung "
         u"poste "
         u"puesto cargo "},
        {CsvColumn::Stage, "Stage"_L1,
         u" status state phase list listname column applicationstatus applicationstage currentstage stand "
         u"bewerbungsstatus bewerbungsstand statut estado etapa "},
        {CsvColumn::Outcome, "Outcome"_L1, u" result ergebnis ausgang résultat resultado "},
        {CsvColumn::AppliedOn, "Applied on"_L1,
         u" applied dateapplied applieddate applicationdate dateofapplication appliedat submitted "
         u"submittedon "
         u"datesubmitted applicationsubmitted date beworbenam bewerbungam bewerbungvom gesendetam "
         u"versendetam "
         u"bewerbungsdatum beworben datum datedecandidature fechadesolicitud fecha "},
        {CsvColumn::ClosedOn, "Closed on"_L1, u" closed dateclosed closeddate abgeschlossenam beendetam "},
        {CsvColumn::Location, "Location"_L1,
         u" city place joblocation ort standort stadt arbeitsort lieu ville ubicación ciudad lugar "},
        {CsvColumn::Url, "URL"_L1,
         u" link joburl joblink posting postingurl jobpostingurl applicationurl applicationlink website "
         u"jobposting "
         u"stellenanzeige anzeige linkzuranzeige webseite webadresse lien "
         u"enlace "},
        {CsvColumn::Source, "Source"_L1, u" foundon via jobboard quelle gefundenbei gefundenüber origen "},
        {CsvColumn::Salary, "Salary"_L1,
         u" pay compensation salaryrange maxsalary gehalt gehaltsspanne gehaltsvorstellung vergütung salaire "
         u"salario "},
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
    if (const auto column = columnNamed(normalisedName(header)))
        return column;
    static const QRegularExpression aside(u"\\([^)]*\\)|\\[[^\\]]*\\]"_s);
    static const QRegularExpression joins(u"[/|&]"_s);
    const QString bare = QString(header).remove(aside);
    for (const QString &part : bare.split(joins, Qt::SkipEmptyParts)) {
        if (const auto column = columnNamed(normalisedName(part)))
            return column;
    }
    return std::nullopt;
}

QString csvStageKey(const QString &word)
{
    const QString name = normalisedName(word);
    return name.isEmpty() ? word.simplified() : name;
}

std::optional<CsvStage> csvStageOf(const QString &word)
{
    const QString name = normalisedName(word);
    for (const StageWords &known : stageWords()) {
        if (lists(known.words, name))
            return CsvStage{known.stage, known.outcome};
    }
    return stageLike(name);
}

} // namespace afterword
