// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ids and nothing else.
#include "boarddata.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <unordered_set>

namespace afterword {

QString applicationIdsMimeType()
{
    return QStringLiteral("application/x-afterword-application-ids");
}

QByteArray encodeApplicationIds(const std::vector<ApplicationId> &ids)
{
    QJsonArray array;
    for (const ApplicationId &id : ids)
        array.append(id.value());
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<ApplicationId> decodeApplicationIds(const QByteArray &bytes)
{
    std::vector<ApplicationId> ids;
    std::unordered_set<ApplicationId> seen;
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue value : array) {
        if (!value.isString() || value.toString().isEmpty())
            return {};
        const ApplicationId id(value.toString());
        if (seen.insert(id).second)
            ids.push_back(id);
    }
    return ids;
}

} // namespace afterword
