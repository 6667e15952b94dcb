// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking such an address apart.
#include "afterwordlink.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr QLatin1StringView Scheme = "afterword:"_L1;
constexpr qsizetype LongestId = 1024; ///< a step's id names its application, kind, person and interview

QString decoded(QStringView part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
}

bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= LongestId &&
           std::ranges::none_of(id, [](QChar unit) { return unit.category() == QChar::Other_Control; });
}

} // namespace

bool AfterwordLink::isLink(const QString &text)
{
    return text.startsWith(Scheme, Qt::CaseInsensitive);
}

Result<AfterwordLink> AfterwordLink::parse(const QString &text)
{
    const auto nowhere = [&] {
        return fail(ErrorCode::BadInput,
                    QCoreApplication::translate("AfterwordLink", "This link leads to no step or interview."),
                    text.left(200));
    };
    if (!isLink(text))
        return nowhere();
    // Some open "afterword:step/…" as "afterword://step/…" or "afterword:///step/…".
    QStringView rest = QStringView(text).sliced(Scheme.size());
    while (rest.startsWith(u'/'))
        rest = rest.sliced(1);
    const qsizetype slash = rest.indexOf(u'/');
    if (slash < 0)
        return nowhere();
    const QStringView what = rest.first(slash);
    const QStringView where = rest.sliced(slash + 1);
    AfterwordLink link;
    const bool isEntry = where.size() == 36 && (what == "step"_L1 || what == "interview"_L1);
    if (isEntry) {
        link.entry = QUuid::fromString(where);
        if (!link.entry.isNull())
            return link;
    }
    if (what == "step"_L1) {
        // The first part of a step's id is its application, in which % and / are escaped once more; a task of
        // the whole search has one part alone.
        const QString id = decoded(where);
        if (!isId(id))
            return nowhere();
        link.step = StepId(id);
        if (const qsizetype end = id.indexOf(u'/'); end > 0)
            link.application = ApplicationId(decoded(QStringView(id).first(end)));
        return link;
    }
    const auto parts = where.split(u'/');
    if (what != "interview"_L1 || parts.size() != 2)
        return nowhere();
    const QString application = decoded(parts.front());
    const QString interview = decoded(parts.back());
    if (!isId(application) || !isId(interview))
        return nowhere();
    link.application = ApplicationId(application);
    link.interview = InterviewId(interview);
    return link;
}

} // namespace afterword
