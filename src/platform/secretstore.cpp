// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One job of QtKeychain for each call.
#include "secretstore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>

#include <algorithm>

#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <keychain.h>
#endif

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// QtKeychain has one error for a keyring that failed and for a bus that has none.
bool isThere()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QStringList names{u"org.freedesktop.secrets"_s, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s};
    return std::ranges::any_of(
        names, [&](const QString &name) { return bus.interface()->isServiceRegistered(name).value(); });
}

std::unexpected<Error> noKeyring()
{
    return fail(ErrorCode::Unavailable,
                SecretStore::tr("There is no keyring on this desktop, so the password is not "
                                "kept; it is asked for each time."));
}

Result<void> resultOf(const QKeychain::Job *job)
{
    switch (job->error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return fail(ErrorCode::NotFound, SecretStore::tr("The keyring holds no password for this account."));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(ErrorCode::Refused,
                    SecretStore::tr("The keyring did not give access; unlock it and try again."));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return noKeyring();
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    if (!isThere())
        return noKeyring();
    return fail(ErrorCode::Internal,
                SecretStore::tr("The keyring reported an error; the password was not kept."),
                job->errorString());
}

} // namespace

SecretStore::SecretStore(QObject *parent)
    : SecretStore(u"org.afterword.Afterword"_s, parent)
{}

SecretStore::SecretStore(const QString &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{}

void SecretStore::start(QKeychain::Job *job, const QString &name)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(name);
    job->start();
}

void SecretStore::read(const QString &name, QObject *context, SecretAnswer answer)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service, this);
    connect(job, &QKeychain::Job::finished, context, [job, answer = std::move(answer)] {
        if (const Result<void> result = resultOf(job); !result)
            answer(std::unexpected(result.error()));
        else
            answer(job->binaryData());
    });
    start(job, name);
}

void SecretStore::write(const QString &name, const QByteArray &secret, QObject *context, Answer answer)
{
    auto *job = new QKeychain::WritePasswordJob(m_service, this);
    job->setBinaryData(secret);
    connect(job, &QKeychain::Job::finished, context,
            [job, answer = std::move(answer)] { answer(resultOf(job)); });
    start(job, name);
}

void SecretStore::forget(const QString &name, QObject *context, Answer answer)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service, this);
    connect(job, &QKeychain::Job::finished, context, [job, answer = std::move(answer)] {
        const Result<void> result = resultOf(job);
        answer(!result && result.error().code == ErrorCode::NotFound ? Result<void>() : result);
    });
    start(job, name);
}

} // namespace afterword
