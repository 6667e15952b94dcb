// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SecretStore: passwords in the desktop's keyring, and nowhere else.
#pragma once

#include "error.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace QKeychain {
class Job;
}

namespace afterword {

/// The Secret Service or KWallet through QtKeychain. Never blocks, and never falls back to a file: without a
/// keyring the answer is Unavailable, and the caller asks the person each time instead. Answers come in the
/// thread of the store, once each, never from within the call, and not where the context is gone by then.
///
/// Errors: Unavailable (no keyring here), NotFound (nothing under that name), Refused (the person or the
/// keyring said no, or it stayed locked), Internal (anything else; what the keyring said is the place).
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<void>)>;
    using SecretAnswer = std::function<void(Result<QByteArray>)>;

    explicit SecretStore(QObject *parent = nullptr);
    /// Under another name than Afterword's; for tests.
    SecretStore(const QString &service, QObject *parent);

    /// The name tells one account from another and is shown in the keyring: "smtp:sam@mail.example.org".
    void read(const QString &name, QObject *context, SecretAnswer answer);
    /// The same, but Unavailable where the keyring would ask to be unlocked: nobody asked for this just now.
    void readQuietly(const QString &name, QObject *context, const SecretAnswer &answer);
    void write(const QString &name, const QByteArray &secret, QObject *context, Answer answer);
    /// That there is nothing to forget is no error.
    void forget(const QString &name, QObject *context, Answer answer);

private:
    void start(QKeychain::Job *job, const QString &name);

    QString m_service;
};

/// What a person is to know of a password that was to be forgotten and may still be kept under that name;
/// nullopt: it is gone, or there is no keyring that could have it.
std::optional<Error> keptPassword(const QString &name, const Result<void> &forgotten);

} // namespace afterword
