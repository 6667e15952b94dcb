// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts as an array of a settings file.
#include "mailaccounts.h"

#include "ids.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array securities{std::pair{SmtpSecurity::ImplicitTls, "tls"_L1},
                                std::pair{SmtpSecurity::StartTls, "starttls"_L1},
                                std::pair{SmtpSecurity::PlainLoopback, "none"_L1}};

QString nameOf(SmtpSecurity security)
{
    return std::ranges::find(securities, security, [](const auto &known) { return known.first; })->second;
}

} // namespace

QString MailAccounts::settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/afterword/mail.ini"_s;
}

std::vector<MailAccount> MailAccounts::all() const
{
    std::vector<MailAccount> accounts;
    const int count = m_settings.beginReadArray(u"accounts"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const auto text = [this](const QString &name) { return m_settings.value(name).toString(); };
        MailAccount account{text(u"key"_s), {text(u"name"_s), text(u"address"_s)}, {}};
        account.server.host = text(u"host"_s);
        account.server.user = text(u"user"_s);
        bool isNumber = false;
        const int port = text(u"port"_s).toInt(&isNumber);
        const QString wanted = text(u"security"_s);
        const auto security =
            std::ranges::find(securities, wanted, [](const auto &known) { return QString(known.second); });
        if (account.key.isEmpty() || account.server.host.isEmpty() || !isNumber || port < 1 || port > 65535 ||
            security == securities.end())
            continue;
        account.server.port = static_cast<quint16>(port);
        account.server.security = security->first;
        accounts.push_back(std::move(account));
    }
    m_settings.endArray();
    return accounts;
}

std::optional<MailAccount> MailAccounts::account(const QString &key) const
{
    const std::vector<MailAccount> accounts = all();
    const auto found = std::ranges::find(accounts, key, &MailAccount::key);
    return found == accounts.end() ? std::nullopt : std::optional(*found);
}

QString MailAccounts::save(MailAccount account)
{
    if (account.key.isEmpty())
        account.key = newId();
    QString key = account.key;
    std::vector<MailAccount> accounts = all();
    const auto present = std::ranges::find(accounts, key, &MailAccount::key);
    if (present == accounts.end())
        accounts.push_back(std::move(account));
    else
        *present = std::move(account);
    write(accounts);
    return key;
}

void MailAccounts::remove(const QString &key)
{
    std::vector<MailAccount> accounts = all();
    std::erase_if(accounts, [&](const MailAccount &account) { return account.key == key; });
    write(accounts);
}

void MailAccounts::write(const std::vector<MailAccount> &accounts)
{
    m_settings.remove(u"accounts"_s);
    m_settings.beginWriteArray(u"accounts"_s, static_cast<int>(accounts.size()));
    int index = 0;
    for (const MailAccount &account : accounts) {
        m_settings.setArrayIndex(index++);
        m_settings.setValue(u"key"_s, account.key);
        m_settings.setValue(u"name"_s, account.sender.name);
        m_settings.setValue(u"address"_s, account.sender.address);
        m_settings.setValue(u"host"_s, account.server.host);
        m_settings.setValue(u"port"_s, int{account.server.port});
        m_settings.setValue(u"security"_s, nameOf(account.server.security));
        m_settings.setValue(u"user"_s, account.server.user);
    }
    m_settings.endArray();
    m_settings.sync();
}

} // namespace afterword
