// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mail accounts: kept as they are, whatever stands beside them in the file, and never with a password.
#include "mailaccounts.h"
#include "testsupport.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace afterword;
using namespace Qt::StringLiterals;

class MailAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThem();
    void leavesOutWhatItCannotUnderstand();
};

namespace {

MailAccount robin()
{
    return {{},
            {u"Robin Söderström"_s, u"robin@example.org"_s},
            {u"mail.example.org"_s, 587, SmtpSecurity::StartTls, u"robin, \"the\" first"_s}};
}

} // namespace

void MailAccountsTest::keepsThem()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"mail.ini"_s);
    QString first;
    QString second;
    {
        QSettings settings(file, QSettings::IniFormat);
        MailAccounts accounts(settings);
        QVERIFY(accounts.all().empty());
        first = accounts.save(robin());
        MailAccount other = robin();
        other.server.security = SmtpSecurity::ImplicitTls;
        other.server.port = 65535;
        other.server.user.clear();
        second = accounts.save(other);
        QVERIFY(first != second);
    }
    QSettings settings(file, QSettings::IniFormat);
    MailAccounts accounts(settings);
    QCOMPARE(accounts.all().size(), size_t{2});
    MailAccount wanted = robin();
    wanted.key = first;
    QVERIFY(accounts.account(first) == wanted);
    wanted.server.host = u"smtp.example.org"_s;
    QCOMPARE(accounts.save(wanted), first);
    QVERIFY(accounts.all().front() == wanted); // in its place
    accounts.remove(first);
    QVERIFY(!accounts.account(first));
    QCOMPARE(accounts.all().size(), size_t{1});
    QCOMPARE(accounts.account(second)->server.port, 65535);
}

void MailAccountsTest::leavesOutWhatItCannotUnderstand()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"mail.ini"_s), QSettings::IniFormat);
    MailAccounts accounts(settings);
    const QString key = accounts.save(robin());
    for (const auto &[name, value] :
         {std::pair(u"port"_s, u"0"_s), std::pair(u"port"_s, u"65536"_s), std::pair(u"port"_s, u"smtp"_s),
          std::pair(u"security"_s, u"ssl3"_s), std::pair(u"host"_s, QString())}) {
        const QString place = u"accounts/1/"_s + name;
        const QVariant before = settings.value(place);
        settings.setValue(place, value);
        QVERIFY2(accounts.all().empty(), qPrintable(name));
        settings.setValue(place, before);
    }
    QVERIFY(accounts.account(key));
}

QTEST_GUILESS_MAIN(MailAccountsTest)
#include "tst_mailaccounts.moc"
