// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Matching of rows with what is there, by id, day and name.
#include "csvidentity.h"

#include <QUuid>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// Somebody who applies again for the same job does so later than that.
constexpr qint64 mostDaysOfACorrection = 45;

QString nameOf(const QString &company, const QString &role)
{
    return company.simplified().toCaseFolded() + u'\n' + role.simplified().toCaseFolded();
}

/// From what the row is about; `before` counts the rows above that are about the same.
QString newIdFor(const QString &name, QDate appliedOn, int before)
{
    static const QUuid space = QUuid::fromString(u"{6b1b36c0-6a55-4d0a-9f5a-0f6c5f1d7c52}"_s);
    QString key = name + u'\n' + appliedOn.toString(Qt::ISODate);
    if (before > 0)
        key += u'\n' + QString::number(before);
    return QUuid::createUuidV5(space, key).toString(QUuid::WithoutBraces);
}

} // namespace

CsvIdentity::CsvIdentity(const Tracker &present)
{
    for (const Application &application : present.applications) {
        m_byId.insert(application.id.value(), &application);
        m_byName[nameOf(application.company, application.role)].push_back(&application);
    }
}

std::vector<QString> CsvIdentity::idsFor(const std::vector<CsvRowName> &rows) const
{
    std::vector<QString> ids;
    QHash<QString, int> alike;
    QHash<QString, std::vector<size_t>> groups;
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString name = nameOf(rows[i].company, rows[i].role);
        const QString dated = name + u'\n' + rows[i].appliedOn.toString(Qt::ISODate);
        ids.push_back(newIdFor(name, rows[i].appliedOn, alike[dated]++));
        groups[name].push_back(i);
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        const auto there = m_byName.constFind(group.key());
        if (there == m_byName.cend())
            continue;
        QSet<const Application *> free(there->begin(), there->end());
        std::vector<size_t> open;
        for (const size_t i : *group) {
            if (const Application *same = m_byId.value(ids[i]))
                free.remove(same);
            else
                open.push_back(i);
        }
        const auto settle = [&](auto fits) {
            std::erase_if(open, [&](size_t i) {
                for (const Application *candidate : *there) {
                    if (free.contains(candidate) && fits(rows[i], *candidate)) {
                        free.remove(candidate);
                        ids[i] = candidate->id.value();
                        return true;
                    }
                }
                return false;
            });
        };
        settle([](const CsvRowName &row, const Application &application) {
            return row.appliedOn == application.appliedOn;
        });
        settle([](const CsvRowName &row, const Application &application) {
            return row.appliedOn.isNull() || application.appliedOn.isNull();
        });
        // One row and one application of that name: the day was corrected in one of the two.
        if (group->size() == 1 && there->size() == 1) {
            settle([](const CsvRowName &row, const Application &application) {
                return std::abs(row.appliedOn.daysTo(application.appliedOn)) <= mostDaysOfACorrection;
            });
        }
    }
    return ids;
}

} // namespace afterword
