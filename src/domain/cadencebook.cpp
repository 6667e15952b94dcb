// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and changing of the stored cadences.
#include "cadencebook.h"

#include "cadencesettings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr QLatin1StringView Applications("applications");

} // namespace

CadenceBook::CadenceBook(const Cadence &general, const QJsonObject &stored)
    : m_general(general)
{
    const QJsonObject applications = stored.value(Applications).toObject();
    for (auto it = applications.begin(); it != applications.end(); ++it) {
        if (const auto own = overlaid(general, it->toObject(), CadenceScope::OneApplication, {}))
            m_own.insert(ApplicationId(it.key()), *own);
    }
}

Result<CadenceBook> CadenceBook::from(const QJsonObject &stored, const QString &pointer)
{
    const auto expected = [](const QString &place) {
        return fail(ErrorCode::BadInput, QCoreApplication::translate("Cadence", "An object is expected."),
                    place);
    };
    const auto general = Cadence::from(stored, pointer);
    if (!general)
        return std::unexpected(general.error());
    CadenceBook book(*general);
    const QString place = pointer + u'/' + Applications;
    const QJsonValue applications = stored.value(Applications);
    if (!applications.isUndefined() && !applications.isObject())
        return expected(place);
    const QJsonObject byId = applications.toObject();
    for (auto it = byId.begin(); it != byId.end(); ++it) {
        const QString its = place + u'/' + pointerToken(it.key());
        if (!it->isObject())
            return expected(its);
        const auto own = overlaid(*general, it->toObject(), CadenceScope::OneApplication, its);
        if (!own)
            return std::unexpected(own.error());
        book.m_own.insert(ApplicationId(it.key()), *own);
    }
    return book;
}

QList<ApplicationId> applicationsWithOwnCadence(const QJsonObject &stored)
{
    QList<ApplicationId> ids;
    const QStringList keys = stored.value(Applications).toObject().keys();
    for (const QString &key : keys)
        ids.append(ApplicationId(key));
    return ids;
}

QJsonObject withoutApplications(QJsonObject stored)
{
    stored.remove(Applications);
    return stored;
}

QJsonObject ownOverrides(const QJsonObject &stored, const ApplicationId &application)
{
    return stored.value(Applications).toObject().value(application.value()).toObject();
}

QJsonObject withOwnOverrides(QJsonObject stored, const ApplicationId &application,
                             const QJsonObject &overrides)
{
    QJsonObject applications = stored.value(Applications).toObject();
    if (overrides.isEmpty())
        applications.remove(application.value());
    else
        applications.insert(application.value(), overrides);
    if (applications.isEmpty())
        stored.remove(Applications);
    else
        stored.insert(Applications, applications);
    return stored;
}

QJsonObject withGeneralOverrides(const QJsonObject &stored, QJsonObject overrides)
{
    if (const QJsonValue applications = stored.value(Applications); applications.isObject())
        overrides.insert(Applications, applications);
    return overrides;
}

std::optional<QList<ApplicationId>> changedCadences(const QJsonObject &before, const QJsonObject &after)
{
    if (withoutApplications(before) != withoutApplications(after))
        return std::nullopt;
    const QJsonObject old = before.value(Applications).toObject();
    const QJsonObject now = after.value(Applications).toObject();
    QList<ApplicationId> changed;
    for (auto it = old.begin(); it != old.end(); ++it) {
        if (now.value(it.key()) != *it)
            changed.append(ApplicationId(it.key()));
    }
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (!old.contains(it.key()))
            changed.append(ApplicationId(it.key()));
    }
    return changed;
}

} // namespace afterword
