// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords in a real keyring, and what is said where there is none. Run a second time under
// tests/support/keyring.
#include "secretstore.h"
#include "testsupport.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace afterword;
using namespace Qt::StringLiterals;

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSecretIsKeptAndForgotten();
    void withoutAKeyringItIsSaid();
    void nobodyIsToldWhoIsGone();

private:
    Result<void> done(std::function<void(SecretStore::Answer)> call)
    {
        std::optional<Result<void>> result;
        call([&](Result<void> answer) { result = answer; });
        const bool early = result.has_value(); // from within the call
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 20000); }();
        if (early || !result)
            return fail(ErrorCode::Internal, u"no answer, or too early"_s);
        return *result;
    }
    Result<QByteArray> secret(const QString &name)
    {
        std::optional<Result<QByteArray>> result;
        m_store.read(name, this, [&](Result<QByteArray> answer) { result = answer; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 20000); }();
        return result ? *result : fail(ErrorCode::Internal, u"no answer"_s);
    }
    Result<void> kept(const QString &name, const QByteArray &text)
    {
        return done([&](SecretStore::Answer answer) { m_store.write(name, text, this, std::move(answer)); });
    }
    Result<void> forgotten(const QString &name)
    {
        return done([&](SecretStore::Answer answer) { m_store.forget(name, this, std::move(answer)); });
    }

    const bool m_hasKeyring = qEnvironmentVariableIsSet("IN_KEYRING");
    SecretStore m_store{u"org.afterword.Test"_s, nullptr};
    QTemporaryDir m_home;
};

void TestSecretStore::initTestCase()
{
    if (m_hasKeyring)
        return;
    // A desktop without any keyring and without a bus on which one could be started.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("HOME", m_home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
}

void TestSecretStore::aSecretIsKeptAndForgotten()
{
    if (!m_hasKeyring)
        return;
    const QByteArray password = "pässword \"with\" all\nof it\t☃";
    QCOMPARE(secret(u"smtp:sam"_s).error().code, ErrorCode::NotFound);
    VERIFY_RESULT(kept(u"smtp:sam"_s, password));
    VERIFY_RESULT(kept(u"smtp:kim"_s, "other"));
    VERIFY_RESULT(secret(u"smtp:sam"_s));
    QCOMPARE(*secret(u"smtp:sam"_s), password);
    QCOMPARE(*secret(u"smtp:kim"_s), "other");
    VERIFY_RESULT(kept(u"smtp:sam"_s, "newer"));
    QCOMPARE(*secret(u"smtp:sam"_s), "newer");
    VERIFY_RESULT(forgotten(u"smtp:sam"_s));
    QCOMPARE(secret(u"smtp:sam"_s).error().code, ErrorCode::NotFound);
    VERIFY_RESULT(forgotten(u"smtp:sam"_s));
    QCOMPARE(*secret(u"smtp:kim"_s), "other");
}

void TestSecretStore::withoutAKeyringItIsSaid()
{
    if (m_hasKeyring)
        return;
    const Result<void> result = kept(u"smtp:sam"_s, "canary-4711");
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unavailable);
    QVERIFY(result.error().message.contains(u"no keyring"_s));
    QCOMPARE(secret(u"smtp:sam"_s).error().code, ErrorCode::Unavailable);
    // And it is in no file either.
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("canary-4711"), qPrintable(file.fileName()));
    }
}

void TestSecretStore::nobodyIsToldWhoIsGone()
{
    bool told = false;
    {
        QObject context;
        m_store.read(u"smtp:sam"_s, &context, [&](const Result<QByteArray> &) { told = true; });
    }
    // The next answer comes after the one that nobody waits for.
    [[maybe_unused]] const Result<QByteArray> later = secret(u"smtp:sam"_s);
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
