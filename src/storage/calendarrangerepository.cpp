// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each statement goes by one index; which ones, tst_calendarrange asks the database.
#include "calendarrangerepository.h"

#include "calendarrangeschema.h"
#include "planrows.h"

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

using Part = CalendarRangeRepository::Part;

/// False: the row holds what this program does not know.
template <typename E>
bool take(const Query &row, int column, E &value)
{
    const auto known = fromExchangeName<E>(row.text(column));
    value = known.value_or(value);
    return known.has_value();
}

std::optional<Instant> instantOf(const Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Instant::fromMilliseconds(row.integer(column)));
}

std::optional<Deadline> deadlineOf(const Query &row, int instant, int day)
{
    if (!row.isNull(instant))
        return Deadline(Instant::fromMilliseconds(row.integer(instant)));
    if (!row.isNull(day))
        return Deadline(QDate::fromString(row.text(day), Qt::ISODate));
    return std::nullopt;
}

bool addInterview(const Query &row, CalendarEntries &entries)
{
    CalendarInterview found;
    found.application = ApplicationId(row.text(0));
    found.id = InterviewId(row.text(1));
    found.round = static_cast<int>(row.integer(2));
    found.start = Instant::fromMilliseconds(row.integer(3));
    found.end = Instant::fromMilliseconds(row.integer(4));
    found.timeZone = row.text(row.text(5).isEmpty() ? 11 : 5);
    const bool isKnown = take(row, 6, found.mode) && take(row, 7, found.status);
    found.location = row.text(8);
    found.company = row.text(9);
    found.role = row.text(10);
    entries.interviews.push_back(std::move(found));
    return isKnown;
}

bool addStep(const Query &row, CalendarEntries &entries)
{
    CalendarStep found;
    found.id = StepId(row.text(0));
    found.application = ApplicationId(row.text(1));
    const bool isKnown = take(row, 2, found.kind) && take(row, 3, found.state);
    found.opens = instantOf(row, 4);
    found.due = instantOf(row, 5);
    found.closes = instantOf(row, 6);
    found.optional = row.integer(7) != 0;
    found.company = row.text(8);
    found.role = row.text(9);
    found.recipient = row.text(10);
    entries.steps.push_back(std::move(found));
    return isKnown;
}

CalendarDate dateOf(const Query &row, CalendarDate::Of of)
{
    CalendarDate found;
    found.of = of;
    found.application = ApplicationId(row.text(0));
    found.record = row.text(1);
    found.by = deadlineOf(row, 2, 3);
    found.company = row.text(4);
    found.role = row.text(5);
    return found;
}

bool addCommitment(const Query &row, CalendarEntries &entries)
{
    CalendarDate found = dateOf(row, CalendarDate::Of::Commitment);
    const bool isKnown = take(row, 6, found.type);
    found.from = instantOf(row, 7);
    found.to = instantOf(row, 8);
    found.what = row.text(9);
    found.isSettled = !row.isNull(10);
    entries.dates.push_back(std::move(found));
    return isKnown;
}

bool addReply(const Query &row, CalendarEntries &entries)
{
    CalendarDate found = dateOf(row, CalendarDate::Of::Reply);
    found.type = row.text(6) == exchangeName(Meaning::NewDate) ? CommitmentType::DecisionBy
                                                               : CommitmentType::CheckBackIfSilent;
    entries.dates.push_back(std::move(found));
    return true;
}

bool addOffer(const Query &row, CalendarEntries &entries)
{
    CalendarDate found = dateOf(row, CalendarDate::Of::Offer);
    found.isSettled = !row.isNull(6) || !row.isNull(7);
    entries.dates.push_back(std::move(found));
    return true;
}

} // namespace

std::vector<Part> CalendarRangeRepository::interviewParts(const CalendarRange &range)
{
    const QString select =
        u"SELECT i.application, i.id, i.round, i.starts_at, i.ends_at, i.time_zone, i.mode, i.status, "
        "i.location, a.company, a.role, a.time_zone FROM interviews i JOIN applications a "
        "ON a.id = i.application WHERE "_s;
    const Instant near = range.from - Duration(longInterviewMs);
    const QString hasPart = u" AND (i.starts_at >= ? OR i.ends_at > ?)"_s;
    return {{select + u"i.starts_at >= ? AND i.starts_at < ?"_s + hasPart,
             {toSql(near), toSql(range.until), toSql(range.from), toSql(range.from)}},
            {select + u"i.ends_at - i.starts_at > %1 AND i.starts_at < ?"_s.arg(longInterviewMs) + hasPart,
             {toSql(near), toSql(range.from), toSql(range.from)}}};
}

std::vector<Part> CalendarRangeRepository::stepParts(const CalendarRange &range)
{
    const QString select =
        u"SELECT s.id, s.application, s.kind, s.state, s.opens, s.due, s.closes, s.optional, a.company, "
        "a.role, p.name FROM planned_steps s LEFT JOIN applications a ON a.id = s.application "
        "LEFT JOIN people p ON p.id = s.recipient WHERE "_s;
    // What opens before the range is looked at in the index alone; without due it is over at once.
    return {
        {select + u"s.opens >= ? AND s.opens < ?"_s, {toSql(range.from), toSql(range.until)}},
        {select + u"s.opens < ? AND s.due_order > ? AND s.due_order < %1"_s.arg(withoutDue),
         {toSql(range.from), toSql(range.from)}},
        {select + u"s.opens IS NULL AND s.due_order > ? AND s.due_order <= ? AND s.state <> 'scheduled'"_s,
         {toSql(range.from), toSql(range.until)}}};
}

std::vector<Part> CalendarRangeRepository::commitmentParts(const CalendarRange &range)
{
    const QString select =
        u"SELECT r.application, r.id, r.by_at, r.by_day, a.company, a.role, r.type, r.window_from, "
        "r.window_to, r.what, r.fulfilled_at FROM commitments r JOIN applications a "
        "ON a.id = r.application WHERE "_s;
    return {{select + u"r.by_at > ? AND r.by_at <= ?"_s, {toSql(range.from), toSql(range.until)}},
            {select + u"r.by_day >= ? AND r.by_day <= ?"_s, {toSql(range.first), toSql(range.last)}},
            {select + u"r.window_to >= ? AND (r.window_from >= ? OR r.window_to > ?) AND r.window_from < ? "
                      "AND r.by_at IS NULL AND r.by_day IS NULL"_s,
             {toSql(range.from), toSql(range.from), toSql(range.from), toSql(range.until)}}};
}

std::vector<Part> CalendarRangeRepository::replyParts(const CalendarRange &range)
{
    const QString select =
        u"SELECT r.application, r.id, r.until_at, r.until_day, a.company, a.role, r.meaning "
        "FROM correspondence r JOIN applications a ON a.id = r.application WHERE "
        "r.direction = 'in' AND r.meaning IN ('new-date', 'check-back-if-silent') AND "_s;
    return {{select + u"r.until_at > ? AND r.until_at <= ?"_s, {toSql(range.from), toSql(range.until)}},
            {select + u"r.until_day >= ? AND r.until_day <= ?"_s, {toSql(range.first), toSql(range.last)}}};
}

std::vector<Part> CalendarRangeRepository::offerParts(const CalendarRange &range)
{
    const QString select = u"SELECT r.application, r.id, r.respond_by_at, r.respond_by_day, a.company, "
                           "a.role, r.accepted_at, r.declined_at FROM offers r JOIN applications a "
                           "ON a.id = r.application WHERE "_s;
    return {
        {select + u"r.respond_by_at > ? AND r.respond_by_at <= ?"_s, {toSql(range.from), toSql(range.until)}},
        {select + u"r.respond_by_day >= ? AND r.respond_by_day <= ?"_s,
         {toSql(range.first), toSql(range.last)}}};
}

Result<CalendarEntries> CalendarRangeRepository::entries(const CalendarRange &range,
                                                         const std::vector<ApplicationId> &only) const
{
    CalendarEntries entries;
    bool understood = true;
    const auto readPart = [&](const QString &sql, const SqlValues &bound, auto add) -> Result<void> {
        Query query(m_database, sql);
        return query.each(bound, [&](const Query &row) { understood &= add(row, entries); });
    };
    const auto read = [&](const std::vector<Part> &parts, const QString &column, auto add) -> Result<void> {
        for (const Part &part : parts) {
            if (only.empty()) {
                if (auto done = readPart(part.sql, part.bound, add); !done)
                    return done;
            }
            for (const ApplicationId &id : only) {
                SqlValues bound = part.bound;
                bound.push_back(toSql(id));
                if (auto done = readPart(part.sql + u" AND %1.application = ?"_s.arg(column), bound, add);
                    !done)
                    return done;
            }
        }
        return {};
    };
    auto done = read(interviewParts(range), u"i"_s, addInterview);
    if (done)
        done = read(stepParts(range), u"s"_s, addStep);
    if (done)
        done = read(commitmentParts(range), u"r"_s, addCommitment);
    if (done)
        done = read(replyParts(range), u"r"_s, addReply);
    if (done)
        done = read(offerParts(range), u"r"_s, addOffer);
    if (!done)
        return std::unexpected(done.error());
    if (!understood)
        return fail(ErrorCode::Damaged, Database::tr("What is stored of these days cannot be understood."),
                    m_database.file());
    return entries;
}

} // namespace afterword
