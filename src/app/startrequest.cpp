// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The line of JSON that a second start hands over.
#include "startrequest.h"

#include "location.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int Version = 1;

/// Without links on the way, whether or not the file is there yet.
QString realPath(const QString &file)
{
    const QFileInfo info(file);
    if (QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + u'/' + info.fileName();
}

} // namespace

QByteArray toMessage(const StartRequest &request)
{
    const QJsonObject json{
        {u"version"_s, Version},       {u"hidden"_s, request.hidden},
        {u"file"_s, request.file},     {u"link"_s, request.link},
        {u"sample"_s, request.sample}, {u"token"_s, QString::fromLatin1(request.token)},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<StartRequest> fromMessage(const QByteArray &message)
{
    const QJsonObject json = QJsonDocument::fromJson(message).object();
    if (json.value("version"_L1).toInt() != Version)
        return std::nullopt;
    StartRequest request;
    request.hidden = json.value("hidden"_L1).toBool();
    request.file = json.value("file"_L1).toString();
    request.link = json.value("link"_L1).toString();
    request.sample = json.value("sample"_L1).toBool();
    request.token = json.value("token"_L1).toString().toLatin1();
    return request;
}

QString instanceName(const StartRequest &request)
{
    QString own = u"own"_s;
    if (request.database.isEmpty())
        return own;
    const QString path = realPath(request.database);
    if (path == realPath(defaultDatabasePath()))
        return own;
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"tracker-"_s + QString::fromLatin1(hash.first(24));
}

} // namespace afterword
