// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The person's mail account: typed, tested against real servers, kept with its password in a real keyring.
// Run under tests/support/keyring too.
#include "faketrackerstore.h"
#include "mailaccountdesk.h"
#include "mailaccountdialog.h"
#include "smtpfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace afterword;
using namespace afterword::test;

namespace {

/// Takes connections and says nothing.
class SilentServer
{
public:
    SilentServer()
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof(address);
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_socket, generic, length) != 0 || ::listen(m_socket, 4) != 0 ||
            ::getsockname(m_socket, generic, &length) != 0)
            qFatal("no server");
        port = ntohs(address.sin_port);
    }
    ~SilentServer() { close(); }
    Q_DISABLE_COPY_MOVE(SilentServer)
    void close()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }
    quint16 port = 0;

private:
    int m_socket;
};

} // namespace

class TestMailAccountDesk : public SmtpFixture
{
    Q_OBJECT

private:
    const bool m_hasKeyring = qEnvironmentVariableIsSet("IN_KEYRING");
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<BackgroundWork> m_work;
    SecretStore m_secrets{u"org.afterword.Test"_s, nullptr};
    FakeTrackerStore m_store;
    MailAccountDesk *m_desk = nullptr;

    MailAccountDialog &dialog() const
    {
        auto *dialog = m_window->findChild<MailAccountDialog *>();
        if (!dialog)
            qFatal("no dialog");
        return *dialog;
    }
    template <typename T>
    T &part(const char *name) const
    {
        return *dialog().findChild<T *>(QString::fromLatin1(name));
    }
    void type(quint16 port, const QString &password, bool startTls = true) const
    {
        part<QLineEdit>("nameEdit").setText(u"Sam Lee"_s);
        part<QLineEdit>("addressEdit").setText(u"sam@example.org"_s);
        part<QLineEdit>("hostEdit").setText(u"localhost"_s);
        auto &security = part<QComboBox>("securityCombo");
        security.setCurrentIndex(security.findData(startTls));
        part<QSpinBox>("portSpin").setValue(port);
        part<QLineEdit>("userEdit").setText(u"candidate"_s);
        part<QLineEdit>("passwordEdit").setText(password);
    }
    QString tested() const
    {
        part<QPushButton>("testButton").click();
        [this] { QTRY_VERIFY_WITH_TIMEOUT(!part<QWidget>("testBusy").isVisible(), 20000); }();
        return part<QLabel>("testLabel").text();
    }
    void press(QDialogButtonBox::StandardButton which) const
    {
        part<QDialogButtonBox>("buttonBox").button(which)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void initTestCase()
    {
        makeFolder();
        if (!m_hasKeyring)
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_home->filePath(u"mail.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<QWidget>();
        m_work = std::make_unique<BackgroundWork>();
        m_desk =
            new MailAccountDesk(*m_settings, m_store, m_secrets, *m_work, m_window.get(), m_window.get());
        SmtpLimits short_ = limits();
        short_.connect = std::chrono::seconds(3);
        short_.reply = std::chrono::seconds(3);
        m_desk->setLimits(short_);
        m_window->show();
        m_desk->open();
    }
    void cleanup()
    {
        m_window.reset();
        m_work.reset();
    }

    void aTestSendsNothingAndTellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("certified");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<bool>("startTls");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("says");
        const QString right = QString::fromLatin1(Password);
        QTest::newRow("all is well") << u"good"_s << QStringList() << true << right << u"It works"_s;
        QTest::newRow("TLS from the start")
            << u"good"_s << QStringList(u"--implicit"_s) << false << right << u"It works"_s;
        QTest::newRow("wrong password")
            << u"good"_s << QStringList() << true << u"wrong"_s << u"refused user name or password"_s;
        QTest::newRow("expired") << u"expired"_s << QStringList() << true << right << u"has expired"_s;
        QTest::newRow("self-signed") << u"self"_s << QStringList() << true << right << u"signed by itself"_s;
        QTest::newRow("another host")
            << u"stranger"_s << QStringList() << true << right << u"certificate of another one"_s;
        QTest::newRow("no STARTTLS") << QString() << QStringList() << true << right
                                     << u"no encryption (STARTTLS)"_s;
        QTest::newRow("not this address")
            << u"good"_s << QStringList{u"--fail-sender"_s, u"sam@example.org"_s} << true << right
            << u"does not let you send from this address"_s;
    }
    void aTestSendsNothingAndTellsWhatIsWrong()
    {
        QFETCH(QString, certified);
        QFETCH(QStringList, more);
        QFETCH(bool, startTls);
        QFETCH(QString, password);
        QFETCH(QString, says);
        QTemporaryDir boxes;
        MailServer server;
        const QStringList certificates = certified.isEmpty() ? QStringList() : certificate(certified);
        QVERIFY(server.start(u"smtpserver"_s, QStringList(boxes.path()) + certificates + more));
        type(server.port(), password, startTls);
        const QString told = tested();
        QVERIFY2(told.contains(says), qPrintable(told));
        QVERIFY(QDir(boxes.path()).isEmpty());
        // Whatever is changed is not tested any more.
        part<QLineEdit>("hostEdit").setText(u"127.0.0.1"_s);
        QCOMPARE(part<QLabel>("testLabel").text(), QString());
        QVERIFY(m_settings->allKeys().isEmpty());
    }

    void nobodyAnswers()
    {
        SilentServer silent;
        type(silent.port, u"secret2"_s);
        QVERIFY2(part<QPushButton>("testButton").isEnabled(), "it can be tested");
        QString told = tested();
        QVERIFY2(told.contains(u"did not answer in time"_s), qPrintable(told));
        silent.close();
        told = tested();
        QVERIFY2(told.contains(u"cannot be reached"_s), qPrintable(told));
    }

    void aTestIsCancelled()
    {
        SilentServer silent;
        type(silent.port, u"secret2"_s);
        part<QPushButton>("testButton").click();
        QVERIFY(part<QWidget>("testBusy").isVisible());
        part<QPushButton>("testButton").click();
        QVERIFY(!part<QWidget>("testBusy").isVisible());
        m_work.reset(); // what was cancelled has ended by then
        QCoreApplication::processEvents();
        QCOMPARE(part<QLabel>("testLabel").text(), QString());
    }

    void aQuestionThatGoesWithItsWindowIsAnswered()
    {
        type(2525, u"secret2"_s);
        press(QDialogButtonBox::Save);
        auto account = m_desk->account(m_desk->current());
        QVERIFY(account);
        account->server.user = u"somebody else"_s; // whose password nobody kept
        std::optional<QByteArray> known = QByteArray("none yet");
        m_desk->askPassword(*account,
                            [&](std::optional<QByteArray> password) { known = std::move(password); });
        QTRY_VERIFY(m_window->findChild<QInputDialog *>());
        delete m_window->findChild<QInputDialog *>();
        QVERIFY(!known);
    }

    void thePasswordIsInTheKeyringAlone()
    {
        QSignalSpy changed(m_desk, &MailAccountDesk::changed);
        type(2525, u"secret2"_s);
        press(QDialogButtonBox::Save);
        QCOMPARE(changed.size(), 1);
        const auto account = m_desk->account(m_desk->current());
        QVERIFY(account);
        QCOMPARE(account->sender.name, u"Sam Lee"_s);
        QCOMPARE(account->server.port, quint16(2525));
        QFile ini(m_home->filePath(u"mail.ini"_s));
        QVERIFY(ini.open(QIODevice::ReadOnly));
        QVERIFY(!ini.readAll().contains("secret2"));
        std::optional<QByteArray> known;
        bool isTold = false;
        m_desk->askPassword(*account, [&](std::optional<QByteArray> password) {
            known = std::move(password);
            isTold = true;
        });
        if (m_hasKeyring) {
            QTRY_VERIFY(isTold);
            QCOMPARE(known, QByteArray("secret2"));
        } else {
            // Asked for, for this once.
            QTRY_VERIFY(m_window->findChild<QInputDialog *>());
            auto *asking = m_window->findChild<QInputDialog *>();
            QCOMPARE(asking->textEchoMode(), QLineEdit::Password);
            asking->setTextValue(u"once"_s);
            asking->accept();
            QTRY_VERIFY(isTold);
            QCOMPARE(known, QByteArray("once"));
        }

        // Shown again without it, and removed with it.
        m_desk->open();
        QCOMPARE(part<QLineEdit>("passwordEdit").text(), QString());
        QCOMPARE(part<QLineEdit>("userEdit").text(), u"candidate"_s);
        part<QPushButton>("removeButton").click();
        QVERIFY(m_desk->current().isEmpty());
        if (m_hasKeyring) {
            ErrorCode code = ErrorCode::Internal;
            const auto look = [&] {
                m_secrets.read(u"smtp:candidate@localhost"_s, this, [&](const Result<QByteArray> &answer) {
                    code = answer ? ErrorCode::Internal : answer.error().code;
                });
            };
            look();
            QTRY_VERIFY(code == ErrorCode::NotFound || (look(), false));
        }
    }

    void withoutSavingNothingIsKept()
    {
        QSignalSpy abandoned(m_desk, &MailAccountDesk::abandoned);
        type(2525, u"secret2"_s);
        press(QDialogButtonBox::Cancel);
        QCOMPARE(abandoned.size(), 1);
        QVERIFY(m_desk->current().isEmpty());
        QVERIFY(m_settings->allKeys().isEmpty());
    }

    // Asked by Send in a composer, it may not bring the main window in front of that.
    void itBelongsToTheWindowAtWork()
    {
        press(QDialogButtonBox::Cancel);
        QWidget composer;
        composer.show();
        QVERIFY(QTest::qWaitForWindowActive(&composer));
        m_desk->open();
        QVERIFY(composer.findChild<MailAccountDialog *>());
    }
};

QTEST_MAIN(TestMailAccountDesk)
#include "tst_mailaccountdesk.moc"
