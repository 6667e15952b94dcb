// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Real servers on loopback, and certificates to doubt.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace afterword::test {

/// One program of tests/support/servers; gone with the object.
class MailServer
{
public:
    /// Waits for "ready PORT". Some servers refuse to be root: those are run as nobody.
    bool start(const QString &name, const QStringList &arguments, bool unprivileged = false)
    {
        QString program = QStringLiteral(SERVERS "/") + name;
        QStringList all = arguments;
        if (unprivileged && getuid() == 0) {
            all = QStringList{QStringLiteral("--reuid=nobody"), QStringLiteral("--regid=nogroup"),
                              QStringLiteral("--clear-groups"), program} +
                  arguments;
            program = QStringLiteral("setpriv");
        }
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, all);
        while (m_process.state() != QProcess::NotRunning || m_process.canReadLine()) {
            if (!m_process.canReadLine()) {
                if (!m_process.waitForReadyRead(30000))
                    return false;
                continue;
            }
            const QByteArray line = m_process.readLine().trimmed();
            if (line.startsWith("ready ")) {
                m_port = line.sliced(6).toUShort();
                return m_port != 0;
            }
        }
        return false;
    }
    ~MailServer()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

/// A folder that nobody, whom some servers run as, may write to.
inline bool openFolder(const QTemporaryDir &folder)
{
    return QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
}

/// An authority of the test's own in `folder`/ca.pem and what it signed: good, expired, stranger (another
/// host), and self (signed by itself); each NAME.pem with NAME.key.
inline bool makeCertificates(const QString &folder)
{
    const QString script = QStringLiteral(R"(
set -e; cd "$1"
openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=Test-Authority -keyout ca.key -out ca.pem
leaf() {
    openssl req -newkey rsa:2048 -nodes -subj "/CN=$2" -keyout $1.key -out $1.csr
    printf 'subjectAltName=DNS:%s\n' "$2" >$1.ext
    openssl x509 -req -in $1.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days $3 -extfile $1.ext -out $1.pem
}
leaf good localhost 30
leaf expired localhost -1
leaf stranger mail.example.com 30
openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout self.key -out self.pem
chmod 644 *.key *.pem
)");
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(QStringLiteral("bash"),
                  {QStringLiteral("-c"), script, QStringLiteral("certificates"), folder});
    openssl.waitForFinished(60000);
    if (openssl.exitCode() != 0)
        qWarning().noquote() << openssl.readAll();
    return openssl.exitCode() == 0;
}

/// The mails in a Maildir, each as it was delivered.
inline QByteArrayList mailsIn(const QString &maildir)
{
    QByteArrayList mails;
    const QDir folder(maildir + QStringLiteral("/new"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            mails.append(file.readAll());
    }
    return mails;
}

} // namespace afterword::test
