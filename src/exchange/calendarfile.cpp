// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Revisions first, then the file in chunks.
#include "calendarfile.h"

#include <QCoreApplication>

namespace afterword {

Result<bool> writeCalendarFile(const QString &file, const Tracker &tracker, const Plan &plan,
                               const CalendarFileOrder &order)
{
    CalendarRevisions revisions;
    if (order.ledger) {
        auto known = order.ledger->calendarRevisions();
        if (!known)
            return std::unexpected(known.error());
        revisions = std::move(*known);
    }
    CalendarExport calendar(tracker, plan, order.options, revisions);
    if (order.ledger) {
        const std::vector<CalendarChange> changes = reviseCalendar(calendar, revisions, plan.at);
        if (const auto remembered = order.ledger->rememberCalendar(changes); !remembered)
            return std::unexpected(remembered.error());
    }
    SafeFileWriter writer(file);
    if (const auto opened = writer.open(); !opened)
        return std::unexpected(opened.error());
    if (const auto written = writer.write(calendar.head()); !written)
        return std::unexpected(written.error());
    const auto total = static_cast<int>(calendar.count());
    for (;;) {
        if (order.progress && !order.progress(static_cast<int>(calendar.written()), total))
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("SafeFile", "Stopped; the file was left as it was."),
                        file);
        const QByteArray chunk = calendar.next();
        if (chunk.isEmpty())
            break;
        if (const auto written = writer.write(chunk); !written)
            return std::unexpected(written.error());
    }
    if (const auto written = writer.write(calendar.foot()); !written)
        return std::unexpected(written.error());
    return writer.commit(order.commit);
}

} // namespace afterword
