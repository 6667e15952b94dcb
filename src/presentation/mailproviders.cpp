// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of providers, as they tell their customers.
#include "mailproviders.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct MailProviders
{
    Q_DECLARE_TR_FUNCTIONS(MailProviders)
};

enum class Needs { Nothing, AppPassword, Allowing, OwnPassword, Bridge, NoPasswords };

struct Row
{
    const char *domains; ///< separated by blanks
    const char *name;
    const char *host;
    int port;
    bool startTls;
    Needs needs;
};

constexpr std::array rows{
    Row{"gmail.com googlemail.com", "Gmail", "smtp.gmail.com", 465, false, Needs::AppPassword},
    Row{"outlook.com hotmail.com live.com msn.com outlook.de hotmail.de", "Outlook.com", "", 587, true,
        Needs::NoPasswords},
    Row{"yahoo.com yahoo.de yahoo.co.uk yahoo.fr ymail.com rocketmail.com", "Yahoo", "smtp.mail.yahoo.com",
        465, false, Needs::AppPassword},
    Row{"icloud.com me.com mac.com", "iCloud", "smtp.mail.me.com", 587, true, Needs::AppPassword},
    Row{"aol.com", "AOL", "smtp.aol.com", 465, false, Needs::AppPassword},
    Row{"fastmail.com fastmail.fm", "Fastmail", "smtp.fastmail.com", 465, false, Needs::AppPassword},
    Row{"gmx.de gmx.net gmx.at gmx.ch", "GMX", "mail.gmx.net", 465, false, Needs::Allowing},
    Row{"gmx.com gmx.us gmx.co.uk", "GMX", "mail.gmx.com", 465, false, Needs::Allowing},
    Row{"web.de", "WEB.DE", "smtp.web.de", 587, true, Needs::Allowing},
    Row{"t-online.de magenta.de", "Telekom", "securesmtp.t-online.de", 465, false, Needs::OwnPassword},
    Row{"freenet.de", "freenet", "mx.freenet.de", 587, true, Needs::Nothing},
    Row{"posteo.de posteo.net posteo.org", "Posteo", "posteo.de", 465, false, Needs::Nothing},
    Row{"mailbox.org", "mailbox.org", "smtp.mailbox.org", 465, false, Needs::Nothing},
    Row{"zoho.com", "Zoho", "smtp.zoho.com", 465, false, Needs::Nothing},
    Row{"proton.me protonmail.com pm.me", "Proton", "", 465, false, Needs::Bridge},
};

QString hintFor(Needs needs, const QString &name)
{
    switch (needs) {
    case Needs::Nothing:
        break;
    case Needs::AppPassword:
        //: %1 is a mail provider
        return MailProviders::tr("%1 wants a password for this program alone: make an app password in the "
                                 "security settings of your account.")
            .arg(name);
    case Needs::Allowing:
        //: %1 is a mail provider
        return MailProviders::tr(
                   "%1 has to be told first: allow POP3 and IMAP in the settings of your mailbox.")
            .arg(name);
    case Needs::OwnPassword:
        //: %1 is a mail provider
        return MailProviders::tr(
                   "%1 has a password of its own for mail programs; set it in the customer centre.")
            .arg(name);
    case Needs::Bridge:
        //: %1 is a mail provider
        return MailProviders::tr(
                   "%1 takes no mail from other programs. Open messages in your mail program, or copy "
                   "them, instead.")
            .arg(name);
    case Needs::NoPasswords:
        //: %1 is a mail provider
        return MailProviders::tr(
                   "%1 no longer takes passwords from programs. Open messages in your mail program, or "
                   "copy them, instead.")
            .arg(name);
    }
    return {};
}

} // namespace

std::optional<MailProvider> mailProviderFor(const QString &address)
{
    const QString domain = address.trimmed().section(u'@', -1).toLower();
    if (!address.contains(u'@') || domain.isEmpty())
        return std::nullopt;
    const auto found = std::ranges::find_if(
        rows, [&](const Row &row) { return QString::fromLatin1(row.domains).split(u' ').contains(domain); });
    if (found == rows.end())
        return std::nullopt;
    const QString name = QString::fromLatin1(found->name);
    return MailProvider{name, QString::fromLatin1(found->host), found->port, found->startTls,
                        hintFor(found->needs, name)};
}

QString hostProblem(const QString &host)
{
    static const QRegularExpression domain(u"^[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?$"_s);
    if (host.isEmpty() || (domain.match(host).hasMatch() && !host.contains(".."_L1)))
        return {};
    return MailProviders::tr("A server is named like smtp.example.org, without anything before or after.");
}

} // namespace afterword
