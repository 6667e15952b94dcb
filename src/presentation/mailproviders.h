// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MailProviders: where well-known providers take mail, as a proposal; nothing is looked up in the network.
#pragma once

#include <QString>

#include <optional>

namespace afterword {

/// An account as it is typed; the password is no part of it.
struct MailAccountForm
{
    QString name; ///< as recipients see it
    QString address;
    QString host;
    int port = 465;
    bool startTls = false; ///< TLS after a greeting; else from the first byte
    QString user;

    bool operator==(const MailAccountForm &) const = default;
};

struct MailProvider
{
    QString name; ///< "Gmail"
    QString host; ///< empty: it takes no mail from programs
    int port = 465;
    bool startTls = false;
    QString hint; ///< translated: what has to be set up there first; empty: nothing

    bool operator==(const MailProvider &) const = default;
};

/// By the part of the address behind the @; nullopt: not one of the known ones.
std::optional<MailProvider> mailProviderFor(const QString &address);

/// One sentence on what is wrong with a host; empty: nothing.
QString hostProblem(const QString &host);

} // namespace afterword
