// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QNetworkAccessManager, made to wait, and never to follow anybody elsewhere by itself.
#include "davtalk.h"

#include <QAuthenticator>
#include <QCoreApplication>
#include <QEventLoop>
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

class NetworkTalk final : public DavTalk
{
public:
    NetworkTalk(QString user, QByteArray password, std::function<bool()> goesOn, DavLimits limits)
        : m_user(std::move(user))
        , m_password(std::move(password))
        , m_goesOn(std::move(goesOn))
        , m_limits(std::move(limits))
    {
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    ~NetworkTalk() override { m_password.fill('\0'); }

    Result<DavAnswer> once(const DavRequest &request) override;

private:
    QString m_user;
    QByteArray m_password;
    std::function<bool()> m_goesOn;
    DavLimits m_limits;
    QNetworkAccessManager m_network;
};

Result<DavAnswer> NetworkTalk::once(const DavRequest &request)
{
    QUrl url = request.url;
    url.setUserInfo({});
    QNetworkRequest wanted(url);
    wanted.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wanted.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wanted.setTransferTimeout(static_cast<int>(m_limits.answer.count()));
    wanted.setRawHeader("User-Agent", "Afterword");
    if (!request.contentType.isEmpty())
        wanted.setRawHeader("Content-Type", request.contentType);
    if (!m_user.isEmpty())
        wanted.setRawHeader("Authorization", "Basic " + (m_user.toUtf8() + ':' + m_password).toBase64());
    for (const auto &[name, value] : request.headers)
        wanted.setRawHeader(name, value);
    if (!m_limits.trustedCertificates.isEmpty()) {
        QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
        ssl.addCaCertificates(m_limits.trustedCertificates);
        wanted.setSslConfiguration(ssl);
    }

    const std::unique_ptr<QNetworkReply> reply(
        m_network.sendCustomRequest(wanted, request.method, request.body));
    QEventLoop loop;
    bool wasAsked = false;
    QString certificateTrouble;
    bool isCancelled = false;
    bool isTooLong = false;
    QObject::connect(&m_network, &QNetworkAccessManager::authenticationRequired, &loop,
                     [&](QNetworkReply *, QAuthenticator *authenticator) {
                         // Digest, which some servers want; asked twice, it was the wrong one.
                         if (wasAsked || m_user.isEmpty())
                             return;
                         wasAsked = true;
                         authenticator->setUser(m_user);
                         authenticator->setPassword(QString::fromUtf8(m_password));
                     });
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, &loop, [&](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            certificateTrouble = errors.first().errorString();
    });
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, &loop, [&](qint64 received, qint64) {
        if (received > m_limits.mostBytes) {
            isTooLong = true;
            reply->abort();
        }
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer patience;
    QObject::connect(&patience, &QTimer::timeout, &loop, [&] {
        if (m_goesOn && !m_goesOn()) {
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
                    m_user.isEmpty()
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

} // namespace

std::unique_ptr<DavTalk> beginDavTalk(QString user, QByteArray password, std::function<bool()> goesOn,
                                      DavLimits limits)
{
    return std::make_unique<NetworkTalk>(std::move(user), std::move(password), std::move(goesOn),
                                         std::move(limits));
}

} // namespace afterword
