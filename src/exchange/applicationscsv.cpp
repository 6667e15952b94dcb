// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing of the table of applications.
#include "applicationscsv.h"

#include "csvcells.h"
#include "csvcolumns.h"
#include "csvtext.h"
#include "homezone.h"
#include "interviewjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

QString wallClock(Instant instant, const Zone &zone)
{
    const LocalTime local = zone.local(instant);
    return local.date.toString(Qt::ISODate) + u' ' + local.time.toString(u"HH:mm") + u' ' + zone.name();
}

QString nextInterview(const Application &application, const Zone &zone, Instant at)
{
    const Interview *next = nullptr;
    for (const Interview &interview : application.interviews) {
        if (interview.isPlannedAt(at) && (!next || interview.start < next->start))
            next = &interview;
    }
    return next ? wallClock(next->start, zoneOr(next->timeZone, zone)) : QString();
}

QString lastMessage(const Application &application, const Zone &zone)
{
    const auto latest = std::ranges::max_element(application.correspondence, {}, &Correspondence::at);
    if (latest == application.correspondence.end())
        return {};
    return zone.dateAt(latest->at).toString(Qt::ISODate);
}

QString writtenCell(CsvColumn column, const Application &application, const Zone &zone,
                    const CsvExportOptions &options)
{
    switch (column) {
    case CsvColumn::StageNow: {
        const auto stage =
            application.stage || !options.stageNow ? application.stage : options.stageNow(application);
        return stage ? QString(exchangeName(*stage)) : QString();
    }
    case CsvColumn::NextInterview:
        return options.at ? nextInterview(application, zone, *options.at) : QString();
    case CsvColumn::Interviews:
        return QString::number(application.interviews.size());
    case CsvColumn::LastMessage:
        return lastMessage(application, zone);
    default:
        return csvCell(column, application);
    }
}

} // namespace

QByteArray writeApplicationsCsv(const Tracker &tracker, const CsvExportOptions &options)
{
    const Zone home = homeZone(tracker.profile.timeZone);
    QStringList headers;
    for (const CsvColumnName &column : csvColumnNames())
        headers.append(QString(column.header));
    QString text = csvRecord(headers, options.separator);
    for (const Application &application : tracker.applications) {
        const Zone zone = zoneOr(application.timeZone, home);
        QStringList cells;
        for (const CsvColumnName &column : csvColumnNames())
            cells.append(writtenCell(column.column, application, zone, options));
        text += csvRecord(cells, options.separator);
    }
    return (options.byteOrderMark ? QByteArrayLiteral("\xef\xbb\xbf") : QByteArray()) + text.toUtf8();
}

} // namespace afterword
