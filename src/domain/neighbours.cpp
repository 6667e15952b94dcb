// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing of jobs and addresses; who ties applications together.
#include "neighbours.h"

#include "participants.h"
#include "step.h"

namespace afterword {

namespace {

bool isSameText(const QString &left, const QString &right)
{
    return left == right || left.simplified().compare(right.simplified(), Qt::CaseInsensitive) == 0;
}

/// Of the text without regard to case and to how its words are spaced.
quint64 looseHash(QStringView text, quint64 seed)
{
    quint64 hash = seed;
    const auto take = [&hash](char32_t unit) {
        hash = (hash ^ unit) * 0x9e3779b97f4a7c15;
        hash ^= hash >> 29;
    };
    bool isSpace = true; // leading spaces do not count
    bool wantsSpace = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isSpace()) {
            wantsSpace = wantsSpace || !isSpace;
            isSpace = true;
            continue;
        }
        if (wantsSpace)
            take(U' ');
        wantsSpace = isSpace = false;
        const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        take(QChar::toCaseFolded(isPair ? QChar::surrogateToUcs4(unit, text[i + 1])
                                        : char32_t{unit.unicode()}));
        i += isPair ? 1 : 0;
    }
    return hash;
}

} // namespace

bool isSameJob(const Application &left, const Application &right)
{
    return isSameText(left.company, right.company) && isSameText(left.role, right.role);
}

qint64 jobKey(const QString &company, const QString &role)
{
    return static_cast<qint64>(looseHash(role, looseHash(company, 0x51ed270b) + 1));
}

bool tiesApplications(const Application &application, const PersonId &person, bool isReference)
{
    if (!isReference || isOfEmployer(application, person))
        return true;
    return std::ranges::any_of(application.correspondence, [&](const Correspondence &entry) {
        if (std::ranges::find(entry.people, person) == entry.people.end())
            return false;
        // What comes from references alone is no reply (settled, Cadence).
        if (entry.direction == Direction::In)
            return std::ranges::any_of(entry.people, [&](const PersonId &id) { return id != person; });
        return entry.kind && (isEmployerFacing(*entry.kind) || *entry.kind == Kind::LinkedinConnect);
    });
}

} // namespace afterword
