// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CsvIdentity: which application a row is about, the same one in every import.
#pragma once

#include "tracker.h"

#include <QHash>
#include <QSet>

namespace afterword {

/// What a row without an id says about which application it is.
struct CsvRowName
{
    QString company;
    QString role;
    QDate appliedOn; ///< null: not said
};

class CsvIdentity
{
public:
    /// `present` must outlive it.
    explicit CsvIdentity(const Tracker &present);

    const Application *present(const QString &id) const { return m_byId.value(id); }
    /// An id for each row. A row is what it was in an earlier import; else the application there of that
    /// company and role that was applied for on that day, or where one of both days is not said, or where
    /// there is but one such row and application and the days are near each other; else a new one.
    std::vector<QString> idsFor(const std::vector<CsvRowName> &rows) const;

private:
    QHash<QString, const Application *> m_byId;
    QHash<QString, std::vector<const Application *>> m_byName;
};

} // namespace afterword
