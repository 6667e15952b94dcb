// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One job of QtKeychain for each call.
#include "secretstore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPointer>

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

void SecretStore::readQuietly(const QString &name, QObject *context, const SecretAnswer &answer)
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                           u"/org/freedesktop/secrets/aliases/default"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), context);
    connect(watcher, &QDBusPendingCallWatcher::finished, context,
            [self = QPointer(this), watcher, context, name, answer] {
                watcher->deleteLater();
                const QDBusPendingReply<QDBusVariant> locked = *watcher;
                if (!self)
                    return;
                if (locked.isValid() && locked.value().variant().toBool())
                    answer(fail(ErrorCode::Unavailable,
                                tr("The keyring is locked, so the password in it cannot be had.")));
                else
                    self->read(name, context, answer); // what cannot say so is asked itself
            });
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

std::optional<Error> keptPassword(const QString &name, const Result<void> &forgotten)
{
    if (forgotten || forgotten.error().code == ErrorCode::Unavailable)
        return std::nullopt;
    const Error &why = forgotten.error();
    //: %1 is what a password is called in the keyring: "caldav:sam@cloud.example.org"
    return Error{why.code,
                 SecretStore::tr("The keyring still holds its password, “%1”: delete it there.").arg(name),
                 why.place.isEmpty() ? why.message : why.place};
}

} // namespace afterword
