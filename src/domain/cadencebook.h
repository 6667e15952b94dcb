// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CadenceBook: the general cadence and those of the applications that go their own way.
#pragma once

#include "cadence.h"
#include "ids.h"

#include <QHash>

namespace afterword {

/// Stored in the tracker's `cadence` object: the overrides of the default, and beside them, under
/// `applications`, by application id, the overrides of the general cadence in the same keys. An override of
/// an application that is no more is kept and harms nobody: undo may bring the application back.
class CadenceBook
{
public:
    /// Every application has this one.
    explicit CadenceBook(const Cadence &general = {})
        : m_general(general)
    {}
    /// This general cadence with the applications' overrides out of the stored object; what of them cannot be
    /// read counts as not there.
    CadenceBook(const Cadence &general, const QJsonObject &stored);

    /// BadInput with the JSON pointer, as Cadence::from(), of anything in the object.
    static Result<CadenceBook> from(const QJsonObject &stored,
                                    const QString &pointer = QStringLiteral("/cadence"));

    const Cadence &general() const { return m_general; }
    /// The application's own, else the general one; constant time.
    const Cadence &of(const ApplicationId &application) const
    {
        if (m_own.isEmpty())
            return m_general;
        const auto own = m_own.constFind(application);
        return own == m_own.constEnd() ? m_general : *own;
    }

private:
    Cadence m_general;
    QHash<ApplicationId, Cadence> m_own;
};

/// Applications for which the stored object holds anything.
QList<ApplicationId> applicationsWithOwnCadence(const QJsonObject &stored);
/// The stored object without what it holds for applications.
QJsonObject withoutApplications(QJsonObject stored);
/// What the stored object holds for the application; empty: nothing of its own.
QJsonObject ownOverrides(const QJsonObject &stored, const ApplicationId &application);
/// The stored object with these overrides of the application; empty ones leave no trace of it.
QJsonObject withOwnOverrides(QJsonObject stored, const ApplicationId &application,
                             const QJsonObject &overrides);
/// The stored object with these general overrides; those of the applications stay as they are.
QJsonObject withGeneralOverrides(const QJsonObject &stored, QJsonObject overrides);
/// Applications whose overrides differ; nullopt: the general cadence differs, so all may.
std::optional<QList<ApplicationId>> changedCadences(const QJsonObject &before, const QJsonObject &after);

} // namespace afterword
