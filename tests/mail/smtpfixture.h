// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of sending share: certificates, an account, a letter.
#pragma once

#include "mailserver.h"
#include "mailwriter.h"
#include "smtptransfer.h"
#include "testsupport.h"

namespace afterword::test {

using namespace Qt::StringLiterals;

inline const QByteArray Password = "secret2";

inline MailMessage letterTo(const QString &name, const QString &id)
{
    MailMessage mail;
    mail.messageId = id;
    mail.from = {u"Sam Lee"_s, u"sam@example.org"_s};
    mail.to = {{u"Dana Díaz"_s, name + u"@example.com"_s}};
    mail.subject = u"Yesterday’s interview"_s;
    mail.body = u"Dear Ms. Díaz,\n\n.\n..\n.x\nthank you.\n\nSam Lee"_s;
    mail.date = at("2026-11-22T10:00:00Z");
    return mail;
}

inline SmtpMail transport(const MailMessage &mail)
{
    return {mail.from.address, envelopeRecipients(mail).value(), writeMail(mail, MailForm::Sending).value()};
}

/// A copy of its own: the transfer overwrites it.
inline QByteArray password(const QByteArray &text = Password)
{
    return QByteArray(text.constData(), text.size());
}

/// A test calls makeFolder() first: it makes the certificates.
class SmtpFixture : public QObject
{
protected:
    void makeFolder()
    {
        QVERIFY(openFolder(m_folder));
        QVERIFY(makeCertificates(m_folder.path()));
    }
    SmtpAccount account(quint16 port, SmtpSecurity security = SmtpSecurity::StartTls) const
    {
        return {u"localhost"_s, port, security, u"candidate"_s};
    }
    SmtpLimits limits() const
    {
        SmtpLimits limits;
        limits.trustedCertificates = file("ca.pem");
        return limits;
    }
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QStringList certificate(const QString &name) const
    {
        return {u"--cert"_s, m_folder.filePath(name + u".pem"_s), u"--key"_s,
                m_folder.filePath(name + u".key"_s)};
    }
    SmtpOutcome sent(const SmtpAccount &account, const SmtpMail &mail, const SmtpHooks &hooks = {},
                     const QByteArray &secret = Password) const
    {
        return SmtpTransfer::make(account, mail, limits(), hooks)->run(password(secret));
    }
    void stage(const QTemporaryDir &folder, const QByteArray &name) const
    {
        QFile file(folder.filePath(u"stage"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name);
    }
    static QByteArray contents(const QTemporaryDir &folder, const char *name)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

} // namespace afterword::test
