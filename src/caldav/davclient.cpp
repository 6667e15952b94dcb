// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QNetworkAccessManager, made to wait, and never to follow anybody elsewhere by itself.
#include "davclient.h"

#include <QAuthenticator>
#include <QCoreApplication>
#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DavClient)
};

constexpr int MostRedirects = 5;

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isSameServer(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return one.host() == other.host() && port(one) == port(other) && one.scheme() == other.scheme();
}

/// What went wrong before there was an answer.
Error failureOf(const QNetworkReply &reply, const QString &certificateTrouble)
{
    const QString host = reply.url().host();
    QString sentence;
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        //: %1 is a server
        sentence = Words::tr("There is no server called %1, or no connection to the network.").arg(host);
        break;
    case QNetworkReply::ConnectionRefusedError:
        //: %1 is a server
        sentence = Words::tr("%1 takes no connection at that address.").arg(host);
        break;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        //: %1 is a server
        sentence = Words::tr("%1 did not answer in time.").arg(host);
        break;
    case QNetworkReply::SslHandshakeFailedError:
        sentence =
            certificateTrouble.isEmpty()
                //: %1 is a server
                ? Words::tr("No safe connection to %1 could be made.").arg(host)
                //: %1 is a server, %2 what is wrong with its certificate
                : Words::tr("The certificate of %1 is not to be trusted: %2").arg(host, certificateTrouble);
        break;
    default:
        //: %1 is a server, %2 what the system says
        sentence = Words::tr("The connection to %1 broke: %2").arg(host, reply.errorString());
    }
    return {ErrorCode::Unavailable, sentence, reply.url().toString(QUrl::RemoveUserInfo)};
}

} // namespace

class DavClient::Private
{
public:
    Result<DavAnswer> once(const DavRequest &request);

    QString user;
    QByteArray password;
    std::function<bool()> goesOn;
    DavLimits limits;
    QNetworkAccessManager network;
};

DavClient::DavClient(QString user, QByteArray password, std::function<bool()> goesOn, DavLimits limits)
    : d(std::make_unique<Private>())
{
    d->user = std::move(user);
    d->password = std::move(password);
    d->goesOn = std::move(goesOn);
    d->limits = std::move(limits);
    d->network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

DavClient::~DavClient()
{
    d->password.fill('\0');
}

Result<void> DavClient::checkAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return fail(ErrorCode::BadInput, Words::tr("“%1” is no address of a calendar server; write one like "
                                                   "https://calendar.example.org.")
                                             .arg(url.toString(QUrl::RemoveUserInfo)));
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return fail(
            ErrorCode::BadInput,
            //: %1 is a server
            Words::tr("The connection to %1 would not be encrypted; the address must begin with https.")
                .arg(url.host()));
    return {};
}

Result<DavAnswer> DavClient::send(const DavRequest &request)
{
    DavRequest current = request;
    for (int redirects = 0; redirects <= MostRedirects; ++redirects) {
        if (auto safe = checkAddress(current.url); !safe)
            return std::unexpected(safe.error());
        auto answer = d->once(current);
        if (!answer)
            return answer;
        const bool leadsOn =
            answer->status == 301 || answer->status == 302 || answer->status == 307 || answer->status == 308;
        if (!leadsOn)
            return answer;
        const QUrl next = answer->url;
        if (!isSameServer(next, request.url))
            return fail(
                ErrorCode::Refused,
                //: %1 and %2 are servers
                Words::tr("%1 sends its visitors to %2. Your password was not sent there; if that is your "
                          "server, enter its address.")
                    .arg(request.url.host(), next.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
        current.url = next;
    }
    return fail(ErrorCode::Unavailable, Words::tr("The server leads in a circle."));
}

Result<DavAnswer> DavClient::Private::once(const DavRequest &request)
{
    QUrl url = request.url;
    url.setUserInfo({});
    QNetworkRequest wanted(url);
    wanted.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wanted.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wanted.setTransferTimeout(static_cast<int>(limits.answer.count()));
    wanted.setRawHeader("User-Agent", "Afterword");
    if (!request.contentType.isEmpty())
        wanted.setRawHeader("Content-Type", request.contentType);
    if (!user.isEmpty())
        wanted.setRawHeader("Authorization", "Basic " + (user.toUtf8() + ':' + password).toBase64());
    for (const auto &[name, value] : request.headers)
        wanted.setRawHeader(name, value);
    if (!limits.trustedCertificates.isEmpty()) {
        QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
        ssl.addCaCertificates(limits.trustedCertificates);
        wanted.setSslConfiguration(ssl);
    }

    const std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(wanted, request.method, request.body));
    QEventLoop loop;
    bool wasAsked = false;
    QString certificateTrouble;
    bool isCancelled = false;
    bool isTooLong = false;
    QObject::connect(&network, &QNetworkAccessManager::authenticationRequired, &loop,
                     [&](QNetworkReply *, QAuthenticator *authenticator) {
                         // Digest, which some servers want; asked twice, it was the wrong one.
                         if (wasAsked || user.isEmpty())
                             return;
                         wasAsked = true;
                         authenticator->setUser(user);
                         authenticator->setPassword(QString::fromUtf8(password));
                     });
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, &loop, [&](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            certificateTrouble = errors.first().errorString();
    });
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, &loop, [&](qint64 received, qint64) {
        if (received > limits.mostBytes) {
            isTooLong = true;
            reply->abort();
        }
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer patience;
    QObject::connect(&patience, &QTimer::timeout, &loop, [&] {
        if (goesOn && !goesOn()) {
            isCancelled = true;
            reply->abort();
        }
    });
    patience.start(std::chrono::milliseconds(100));
    if (!reply->isFinished())
        loop.exec();

    if (isCancelled)
        return fail(ErrorCode::Cancelled, Words::tr("Stopped; what was not done yet is done the next time."));
    if (isTooLong)
        return fail(ErrorCode::Unavailable, Words::tr("The server’s answer has no end."));
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    // An answer that was cut off is none.
    const QNetworkReply::NetworkError error = reply->error();
    const bool isCut = error == QNetworkReply::RemoteHostClosedError ||
                       error == QNetworkReply::TimeoutError ||
                       error == QNetworkReply::OperationCanceledError ||
                       error == QNetworkReply::ProtocolFailure || error == QNetworkReply::UnknownNetworkError;
    if (!status.isValid() || isCut)
        return std::unexpected(failureOf(*reply, certificateTrouble));
    DavAnswer answer;
    answer.status = status.toInt();
    answer.body = reply->readAll();
    answer.etag = QString::fromUtf8(reply->rawHeader("ETag"));
    answer.url = url;
    if (answer.status == 401)
        return fail(ErrorCode::Refused,
                    user.isEmpty()
                        //: %1 is a server
                        ? Words::tr("%1 wants a user name and a password.").arg(url.host())
                        //: %1 is a server
                        : Words::tr("%1 does not accept that user name and password.").arg(url.host()),
                    url.toString());
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (target.isValid())
        answer.url = url.resolved(target);
    return answer;
}

} // namespace afterword
