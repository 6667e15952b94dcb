// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications with every kind of server: poor, rich, missing, slow, dying, and strangers that lie.
#include "dbusnotifier.h"
#include "notificationserver.h"
#include "privatebus.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTimer>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

Notification message(const QString &key, const QString &summary = u"Thank Ann Ito"_s,
                     const QString &body = u"Until tomorrow, 10:20"_s)
{
    Notification notification;
    notification.key = key;
    notification.summary = summary;
    notification.body = body;
    notification.actions = {{NotificationAction::Default, u"Open"_s}, {u"snooze"_s, u"Snooze"_s}};
    return notification;
}

/// Strings that a form may be filled in with.
QStringList hostileTexts()
{
    const QStringList parts{u"<b>bold</b>"_s,  u"<img src=\"http://x/y\">"_s,
                            u"&amp;"_s,        u"&"_s,
                            u"</span>"_s,      u"<a href='x'>y</a>"_s,
                            u"\" ' ` $(x)"_s,  u"%s%n"_s,
                            u"]]>"_s,          u"\U0001F469\u200D\U0001F680"_s,
                            u"面接"_s,         u"مقابلة"_s,
                            u"\r\nBcc: x"_s,   u"\t"_s,
                            QString(QChar(0)), QString(QChar(0xD800)),
                            u"a\u0301"_s,      u"<!--"_s,
                            u"&#60;b&#62;"_s,  u"x"_s.repeated(4000)};
    QStringList texts;
    for (const QString &first : parts) {
        for (qsizetype i = 0; i < 10; ++i)
            texts << first + u' ' + parts.at((i * 7 + first.size()) % parts.size()) + QString::number(i);
    }
    return texts; // 200
}

} // namespace

class DBusNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhenNobodyWantsToBeDisturbed();
    void tellsWhatIsOnTheScreen();
    void init();
    void cleanup();

    void keepsToWhatTheServerCan_data();
    void keepsToWhatTheServerCan();
    void replacesWhatHasTheSameKey();
    void hearsButtonsAndClosing();
    void hearsAButtonOfTheHistory();
    void passesOnTheLeaveToRaiseAWindow();
    void takesBack();
    void ignoresStrangers();
    void waitsForAServerThatIsNotThere();
    void asksOnceThoughTheOwnerIsHeardOfLater();
    void doesNotWaitForASlowServer();
    void survivesTheDeathOfTheServer();
    void givesTheNextServerWhatTheOldOneNeverAnswered();
    void followsAServerThatTakesOver();
    void worksWithoutABus();

private:
    /// Lets the event loop turn so often; a notifier that waits for the server would never come to it.
    bool beats(int times)
    {
        int beaten = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&] { ++beaten; });
        heart.start(5);
        return QTest::qWaitFor([&] { return beaten >= times; }, 15000);
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<DBusNotifier> m_notifier;
};

void DBusNotifierTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    m_notifier = std::make_unique<DBusNotifier>(u"org.afterword.Afterword"_s, m_bus->connection(u"ours"_s));
}

void DBusNotifierTest::cleanup()
{
    m_notifier.reset();
    QDBusConnection::disconnectFromBus(u"ours"_s);
    QDBusConnection::disconnectFromBus(u"stranger"_s);
    m_bus.reset();
}

void DBusNotifierTest::keepsToWhatTheServerCan_data()
{
    QTest::addColumn<QString>("capabilities");
    QTest::addColumn<bool>("markup");
    QTest::addColumn<bool>("buttons");
    QTest::newRow("nothing") << QString() << false << false;
    QTest::newRow("body") << u"body"_s << false << false;
    QTest::newRow("markup") << u"body,body-markup"_s << true << false;
    QTest::newRow("all") << u"actions,body,body-hyperlinks,body-markup,icon-static,persistence"_s << true
                         << true;
}

void DBusNotifierTest::keepsToWhatTheServerCan()
{
    QFETCH(QString, capabilities);
    QFETCH(bool, markup);
    QFETCH(bool, buttons);
    NotificationServer server(m_bus->address(), {u"--capabilities="_s + capabilities});
    QVERIFY(server.waitUntilReady());
    const QStringList texts = hostileTexts();
    for (const QString &text : texts)
        m_notifier->show(message(text, text, text));
    QTRY_COMPARE_WITH_TIMEOUT(server.shown().size(), static_cast<size_t>(texts.size()), 20000);
    QCOMPARE(server.calls(u"GetCapabilities"_s).size(), 1U);
    for (const QJsonObject &shown : server.shown()) {
        QVERIFY(!shown[u"summary"].toString().isEmpty());
        QVERIFY(!shown[u"summary"].toString().contains(u'\n'));
        const QString body = shown[u"body"].toString();
        QVERIFY(!body.isEmpty());
        if (markup)
            QVERIFY2(!body.contains(u'<') && !body.contains(u'>'), qPrintable(body));
        QCOMPARE(shown[u"actions"].toArray().size(), buttons ? 4 : 0);
        QCOMPARE(shown[u"hints"][u"desktop-entry"].toString(), u"org.afterword.Afterword"_s);
        QCOMPARE(shown[u"hints"][u"urgency"].toInt(), 1);
    }
    if (!markup) {
        const auto bodies = server.shown();
        QVERIFY(std::ranges::any_of(bodies, [](const QJsonObject &shown) {
            return shown[u"body"].toString().startsWith(u"<b>bold</b>");
        }));
    }
}

void DBusNotifierTest::replacesWhatHasTheSameKey()
{
    NotificationServer server(m_bus->address());
    QVERIFY(server.waitUntilReady());
    m_notifier->show(message(u"a"_s));
    m_notifier->show(message(u"b"_s));
    QTRY_COMPARE(server.shown().size(), 2U);
    m_notifier->show(message(u"a"_s, u"Thank Bo Chen"_s));
    QTRY_COMPARE(server.shown().size(), 3U);
    QCOMPARE(server.shown()[2][u"replaces"].toInt(), server.shown()[0][u"id"].toInt());
    QCOMPARE(server.shown()[2][u"summary"].toString(), u"Thank Bo Chen"_s);
}

void DBusNotifierTest::hearsButtonsAndClosing()
{
    NotificationServer server(m_bus->address(), {u"--capabilities=actions,body"_s});
    QVERIFY(server.waitUntilReady());
    QSignalSpy invoked(m_notifier.get(), &Notifier::actionInvoked);
    QSignalSpy closed(m_notifier.get(), &Notifier::closed);
    m_notifier->show(message(u"a"_s));
    m_notifier->show(message(u"b"_s));
    QTRY_COMPARE(server.shown().size(), 2U);
    server.tell(u"action 2 snooze"_s);
    QTRY_COMPARE(invoked.size(), 1);
    QCOMPARE(invoked[0], (QVariantList{u"b"_s, u"snooze"_s}));
    server.tell(u"action 1 default"_s);
    QTRY_COMPARE(invoked.size(), 2);
    QCOMPARE(invoked[1], (QVariantList{u"a"_s, u"default"_s}));
    server.tell(u"close 2 2"_s);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed[0], QVariantList{u"b"_s});
    // Closed is closed: a later one is a new one.
    m_notifier->show(message(u"b"_s));
    QTRY_COMPARE(server.shown().size(), 3U);
    QCOMPARE(server.shown()[2][u"replaces"].toInt(), 0);
}

void DBusNotifierTest::hearsAButtonOfTheHistory()
{
    NotificationServer server(m_bus->address(), {u"--capabilities=actions,body"_s});
    QVERIFY(server.waitUntilReady());
    QSignalSpy invoked(m_notifier.get(), &Notifier::actionInvoked);
    QSignalSpy closed(m_notifier.get(), &Notifier::closed);
    m_notifier->show(message(u"a"_s));
    QTRY_COMPARE(server.shown().size(), 1U);
    server.tell(u"close 1 1"_s);
    QTRY_COMPARE(closed.size(), 1);
    server.tell(u"action 1 default"_s);
    QTRY_COMPARE(invoked.size(), 1);
}

void DBusNotifierTest::passesOnTheLeaveToRaiseAWindow()
{
    NotificationServer server(m_bus->address(), {u"--capabilities=actions"_s});
    QVERIFY(server.waitUntilReady());
    QSignalSpy token(m_notifier.get(), &Notifier::activationToken);
    QSignalSpy invoked(m_notifier.get(), &Notifier::actionInvoked);
    m_notifier->show(message(u"a"_s));
    QTRY_COMPARE(server.shown().size(), 1U);
    QTRY_VERIFY(m_notifier->isAvailable());
    server.tell(u"token 1 leave-7"_s);
    server.tell(u"action 1 default"_s);
    QTRY_COMPARE(invoked.size(), 1);
    QCOMPARE(token.size(), 1);
    QCOMPARE(token[0], QVariantList{u"leave-7"_s});
}

void DBusNotifierTest::takesBack()
{
    NotificationServer server(m_bus->address(), {u"--hold"_s});
    QVERIFY(server.waitUntilReady());
    m_notifier->show(message(u"never"_s));
    m_notifier->withdraw(u"never"_s);
    m_notifier->withdraw(u"unknown"_s);
    server.tell(u"release"_s);
    m_notifier->show(message(u"a"_s));
    QTRY_COMPARE(server.shown().size(), 1U);
    m_notifier->withdraw(u"a"_s);
    QTRY_COMPARE(server.calls(u"CloseNotification"_s).size(), 1U);
    QCOMPARE(server.calls(u"CloseNotification"_s)[0][u"id"].toInt(), 1);
    QCOMPARE(server.shown()[0][u"summary"].toString(), u"Thank Ann Ito"_s);
}

void DBusNotifierTest::ignoresStrangers()
{
    NotificationServer server(m_bus->address(), {u"--capabilities=actions"_s});
    QVERIFY(server.waitUntilReady());
    QSignalSpy invoked(m_notifier.get(), &Notifier::actionInvoked);
    QSignalSpy closed(m_notifier.get(), &Notifier::closed);
    m_notifier->show(message(u"a"_s));
    QTRY_COMPARE(server.shown().size(), 1U);
    const QDBusConnection stranger = m_bus->connection(u"stranger"_s);
    for (uint id = 0; id < 500; ++id) {
        for (const QString &name : {u"ActionInvoked"_s, u"NotificationClosed"_s}) {
            QDBusMessage lie = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                          u"org.freedesktop.Notifications"_s, name);
            lie << id;
            if (name == u"ActionInvoked")
                lie << u"default"_s;
            else
                lie << 2U;
            QVERIFY(stranger.send(lie));
        }
    }
    for (int id = 2; id < 102; ++id) // of other programs
        server.tell(u"action %1 default"_s.arg(id));
    server.tell(u"action 1 snooze"_s); // the last of all is ours
    QTRY_COMPARE(invoked.size(), 1);
    QCOMPARE(invoked[0], (QVariantList{u"a"_s, u"snooze"_s}));
    QCOMPARE(closed.size(), 0);
}

void DBusNotifierTest::waitsForAServerThatIsNotThere()
{
    QSignalSpy available(m_notifier.get(), &Notifier::availabilityChanged);
    for (int i = 0; i < 20; ++i)
        m_notifier->show(message(QString::number(i)));
    m_notifier->withdraw(u"7"_s);
    QVERIFY(beats(20));
    QVERIFY(!m_notifier->isAvailable());
    NotificationServer server(m_bus->address());
    QVERIFY(server.waitUntilReady());
    QTRY_COMPARE(server.shown().size(), 19U);
    QCOMPARE(available.size(), 1);
    QVERIFY(m_notifier->isAvailable());
}

void DBusNotifierTest::asksOnceThoughTheOwnerIsHeardOfLater()
{
    NotificationServer server(m_bus->address());
    QVERIFY(server.waitUntilReady());
    // The question is out before the bus can have said who has the name.
    m_notifier = std::make_unique<DBusNotifier>(u"org.afterword.Afterword"_s, m_bus->connection(u"ours"_s));
    m_notifier->show(message(u"a"_s));
    QVERIFY(!m_notifier->isAvailable());
    QTRY_COMPARE(server.shown().size(), 1U);
    QVERIFY(m_notifier->isAvailable());
    QCOMPARE(server.calls(u"GetCapabilities"_s).size(), 1U);

    // With nobody there the bus answers before somebody comes: whoever comes is asked for himself.
    m_notifier.reset();
    server.kill();
    m_notifier = std::make_unique<DBusNotifier>(u"org.afterword.Afterword"_s, m_bus->connection(u"ours"_s));
    m_notifier->show(message(u"a"_s));
    NotificationServer next(m_bus->address());
    QVERIFY(next.waitUntilReady());
    QTRY_COMPARE(next.shown().size(), 1U);
    QCOMPARE(next.calls(u"GetCapabilities"_s).size(), 1U);
}

void DBusNotifierTest::doesNotWaitForASlowServer()
{
    NotificationServer server(m_bus->address(), {u"--hold"_s});
    QVERIFY(server.waitUntilReady());
    m_notifier->show(message(u"a"_s));
    m_notifier->show(message(u"b"_s));
    QVERIFY(beats(20)); // with no answer to GetCapabilities
    QVERIFY(server.shown().empty());
    server.tell(u"release"_s);
    QTRY_COMPARE(server.shown().size(), 2U);

    // Now one that is slow to show.
    m_notifier.reset();
    server.kill();
    QDBusConnection::disconnectFromBus(u"ours"_s);
    m_notifier = std::make_unique<DBusNotifier>(u"org.afterword.Afterword"_s, m_bus->connection(u"ours"_s));
    NotificationServer slow(m_bus->address(), {u"--hold-notify"_s});
    QVERIFY(slow.waitUntilReady());
    m_notifier->show(message(u"a"_s));
    m_notifier->show(message(u"b"_s));
    QTRY_COMPARE(slow.shown().size(), 2U);
    m_notifier->withdraw(u"a"_s);
    m_notifier->show(message(u"b"_s, u"Newer"_s));
    QVERIFY(beats(20));
    QCOMPARE(slow.shown().size(), 2U);
    slow.tell(u"release"_s);
    QTRY_COMPARE(slow.calls(u"CloseNotification"_s).size(), 1U);
    QTRY_COMPARE(slow.shown().size(), 3U);
    QCOMPARE(slow.calls(u"CloseNotification"_s)[0][u"id"].toInt(), slow.shown()[0][u"id"].toInt());
    QCOMPARE(slow.shown()[2][u"replaces"].toInt(), slow.shown()[1][u"id"].toInt());
    QCOMPARE(slow.shown()[2][u"summary"].toString(), u"Newer"_s);
}

void DBusNotifierTest::survivesTheDeathOfTheServer()
{
    QSignalSpy available(m_notifier.get(), &Notifier::availabilityChanged);
    QSignalSpy closed(m_notifier.get(), &Notifier::closed);
    auto server = std::make_unique<NotificationServer>(m_bus->address());
    QVERIFY(server->waitUntilReady());
    for (int i = 0; i < 20; ++i)
        m_notifier->show(message(QString::number(i)));
    QTRY_COMPARE(server->shown().size(), 20U);
    // The last answer must be here, or it counts as never given.
    QVERIFY(beats(20));
    server->kill();
    QTRY_VERIFY(!m_notifier->isAvailable());
    QCOMPARE(closed.size(), 0); // nobody has dismissed anything
    server = std::make_unique<NotificationServer>(m_bus->address());
    QVERIFY(server->waitUntilReady());
    QTRY_VERIFY(m_notifier->isAvailable());
    QCOMPARE(available.size(), 3);
    m_notifier->show(message(u"3"_s));
    QTRY_COMPARE(server->shown().size(), 1U); // and no flood of old ones
    QCOMPARE(server->shown()[0][u"replaces"].toInt(), 0);
}

void DBusNotifierTest::givesTheNextServerWhatTheOldOneNeverAnswered()
{
    auto server = std::make_unique<NotificationServer>(m_bus->address(), QStringList{u"--hold-notify"_s});
    QVERIFY(server->waitUntilReady());
    m_notifier->show(message(u"a"_s));
    m_notifier->show(message(u"b"_s));
    QTRY_COMPARE(server->shown().size(), 2U);
    m_notifier->withdraw(u"b"_s);
    server->kill();
    QTRY_VERIFY(!m_notifier->isAvailable());
    server = std::make_unique<NotificationServer>(m_bus->address());
    QVERIFY(server->waitUntilReady());
    QTRY_COMPARE(server->shown().size(), 1U);
    QVERIFY(beats(20));
    QCOMPARE(server->shown().size(), 1U);
}

void DBusNotifierTest::followsAServerThatTakesOver()
{
    NotificationServer first(m_bus->address(), {u"--hold"_s});
    QVERIFY(first.waitUntilReady());
    m_notifier->show(message(u"a"_s));
    QTRY_COMPARE(first.calls(u"GetCapabilities"_s).size(), 1U);
    NotificationServer second(m_bus->address(), {u"--replace"_s, u"--capabilities=actions"_s});
    QVERIFY(second.waitUntilReady());
    QTRY_COMPARE(second.shown().size(), 1U);
    QCOMPARE(second.shown()[0][u"actions"].toArray().size(), 4);
    QSignalSpy invoked(m_notifier.get(), &Notifier::actionInvoked);
    QVERIFY(beats(20));
    first.tell(u"action 1 default"_s); // it is a stranger now
    second.tell(u"action 1 snooze"_s);
    QTRY_COMPARE(invoked.size(), 1);
    QCOMPARE(invoked[0][1].toString(), u"snooze"_s);
}

void DBusNotifierTest::worksWithoutABus()
{
    DBusNotifier lonely(u"org.afterword.Afterword"_s, QDBusConnection(u"no such bus"_s));
    lonely.show(message(u"a"_s));
    QVERIFY(beats(5));
    QVERIFY(!lonely.isAvailable());
    lonely.withdraw(u"a"_s);
}

void DBusNotifierTest::knowsWhenNobodyWantsToBeDisturbed()
{
    PrivateBus bus;
    NotificationServer server(bus.address(), {u"--inhibited"_s});
    QVERIFY(server.waitUntilReady());
    DBusNotifier notifier(u"org.afterword.Afterword"_s, bus.connection(u"inhibited"_s));
    QSignalSpy changed(&notifier, &Notifier::inhibitedChanged);
    QTRY_VERIFY(notifier.isInhibited());
    server.tell(u"inhibit 0"_s);
    QTRY_VERIFY(!notifier.isInhibited());
    server.tell(u"inhibit 1"_s);
    QTRY_VERIFY(notifier.isInhibited());
    server.kill(); // with nobody there nobody is disturbed
    QTRY_VERIFY(!notifier.isInhibited());
    QCOMPARE(changed.size(), 4);
}

void DBusNotifierTest::tellsWhatIsOnTheScreen()
{
    PrivateBus bus;
    NotificationServer server(bus.address(), {u"--hold-notify"_s});
    QVERIFY(server.waitUntilReady());
    DBusNotifier notifier(u"org.afterword.Afterword"_s, bus.connection(u"shown"_s));
    QSignalSpy shown(&notifier, &Notifier::shown);
    Notification notification;
    notification.key = u"a"_s;
    notification.summary = u"Thank Ann Ito"_s;
    notification.sound = u"message-new-instant"_s;
    notifier.show(notification);
    QTRY_COMPARE(server.shown().size(), 1U);
    QCOMPARE(server.shown()[0][u"hints"][u"sound-name"].toString(), notification.sound);
    QVERIFY(shown.isEmpty()); // the server has not answered yet
    server.tell(u"release"_s);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(shown[0][0].toString(), u"a"_s);
    notification.key = u"b"_s;
    notification.sound.clear();
    notifier.show(notification);
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(server.shown()[1][u"hints"][u"suppress-sound"].toBool(), true);
}

QTEST_GUILESS_MAIN(DBusNotifierTest)
#include "tst_dbusnotifier.moc"
