// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tray icon on a real desktop: one with an XEmbed tray, one with a StatusNotifier host, one without
// either.
#include "countbadge.h"
#include "trayicon.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

enum class Desktop { XEmbed, StatusNotifier, None };

Desktop desktop()
{
    const QString tray = qEnvironmentVariable("TRAY");
    return tray == u"sni" ? Desktop::StatusNotifier : tray == u"none" ? Desktop::None : Desktop::XEmbed;
}

QIcon envelope()
{
    QPixmap pixmap(64, 64);
    pixmap.fill(Qt::darkCyan);
    return QIcon(pixmap);
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    while (process.state() != QProcess::NotRunning) // what it asks of us must be answered
        QTest::qWait(5);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The name on the bus of the icon that the StatusNotifier host shows; empty: none.
QString itemService()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString watcher = u"org.kde.StatusNotifierWatcher"_s;
    if (!bus.interface()->isServiceRegistered(watcher))
        return {};
    QDBusMessage question = QDBusMessage::createMethodCall(watcher, u"/StatusNotifierWatcher"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << watcher << u"RegisteredStatusNotifierItems"_s;
    const QDBusReply<QDBusVariant> items = bus.call(question);
    const QStringList names = items.value().variant().toStringList();
    return names.isEmpty() ? QString() : names.constLast().section(u'/', 0, 0);
}

/// Calls the menu of the icon over D-Bus.
QString panel(const QString &method, const QStringList &arguments)
{
    return run(u"gdbus"_s,
               QStringList{u"call"_s, u"--session"_s, u"--dest"_s, itemService(), u"--object-path"_s,
                           u"/MenuBar"_s, u"--method"_s, u"com.canonical.dbusmenu."_s + method, u"--"_s} +
                   arguments);
}

} // namespace

class TrayIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereWhereThereIsATray();
    void aClickOpensTheWindow();
    void aPanelReadsTheMenu();
    void noticesATrayThatComesLateAndGoes_data();
    void noticesATrayThatComesLateAndGoes();
    void paintsTheCount();

private:
    /// Whether the desktop really shows the icon.
    static bool isShown();
};

bool TrayIconTest::isShown()
{
    if (!itemService().isEmpty())
        return true;
    // An embedded icon is a window of the tray's.
    for (const QWindow *window : QGuiApplication::allWindows()) {
        if (window->objectName() == u"QSystemTrayIconSysWindow" && window->isExposed())
            return true;
    }
    return false;
}

void TrayIconTest::isThereWhereThereIsATray()
{
    TrayIcon tray(envelope());
    tray.setCount(3);
    if (desktop() == Desktop::None) {
        QVERIFY(!tray.isAvailable());
        QVERIFY(!isShown());
        return;
    }
    QTRY_VERIFY(tray.isAvailable());
    QTRY_VERIFY(isShown());
}

void TrayIconTest::aClickOpensTheWindow()
{
    if (desktop() == Desktop::None)
        return;
    TrayIcon tray(envelope());
    QSignalSpy opened(&tray, &TrayIcon::openRequested);
    QTRY_VERIFY(tray.isAvailable());
    QTRY_VERIFY(isShown());
    if (desktop() == Desktop::StatusNotifier) {
        QDBusMessage activate = QDBusMessage::createMethodCall(
            itemService(), u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"Activate"_s);
        activate << 10 << 10;
        QDBusConnection::sessionBus().asyncCall(activate);
    } else {
        const auto *icon = tray.icon();
        QVERIFY(icon);
        QTRY_VERIFY(!icon->geometry().isEmpty());
        const QPoint middle = icon->geometry().center();
        run(u"xdotool"_s,
            {u"mousemove"_s, QString::number(middle.x()), QString::number(middle.y()), u"click"_s, u"1"_s});
    }
    QTRY_COMPARE(opened.size(), 1);
}

void TrayIconTest::aPanelReadsTheMenu()
{
    TrayIcon tray(envelope());
    tray.setCount(4);
    tray.setNextSteps({{u"Thank Ann Ito"_s, u"one"_s, u"Write…"_s, u"until today"_s},
                       {u"Write to Fish & Chips"_s, u"two"_s, u"Write…"_s, {}},
                       {u"Debrief"_s, u"three"_s, {}, {}},
                       {u"A fourth"_s, u"four"_s, {}, {}}});
    QSignalSpy step(&tray, &TrayIcon::stepRequested);
    QSignalSpy main(&tray, &TrayIcon::stepMainRequested);
    QSignalSpy stepSnoozed(&tray, &TrayIcon::stepSnoozeRequested);
    QSignalSpy added(&tray, &TrayIcon::newApplicationRequested);
    QSignalSpy snoozed(&tray, &TrayIcon::snoozeAllRequested);
    QSignalSpy quit(&tray, &TrayIcon::quitRequested);
    QSignalSpy opened(&tray, &TrayIcon::openRequested);
    const auto *menu = tray.menu();
    if (tray.icon())
        QCOMPARE(tray.icon()->toolTip(), u"Afterword: 4 step(s) due\nThank Ann Ito\nuntil today"_s);
    QStringList texts;
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts << action->text();
        if (action->isSeparator() || desktop() == Desktop::StatusNotifier)
            continue;
        if (!action->menu())
            action->trigger();
        else
            std::ranges::for_each(action->menu()->actions(), &QAction::trigger);
    }
    QCOMPARE(texts,
             (QStringList{u"Thank Ann Ito"_s, u"Write to Fish && Chips"_s, u"Debrief"_s, u"&Open Afterword"_s,
                          u"&New Application…"_s, u"&Snooze All Until Tomorrow"_s, u"&Quit"_s}));
    if (desktop() == Desktop::StatusNotifier) {
        QTRY_VERIFY(tray.isAvailable());
        QTRY_VERIFY(isShown());
        // As a panel does: reads the layout and clicks each entry by its number.
        const QString layout = panel(u"GetLayout"_s, {u"0"_s, u"-1"_s, u"[]"_s});
        QVERIFY2(layout.contains(u"Thank Ann Ito"), qPrintable(layout));
        static const QRegularExpression entry(u"<\\((\\d+), \\{([^}]*)"_s);
        for (auto match = entry.globalMatch(layout); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            if (found.captured(2).contains(u"'label'"))
                panel(u"Event"_s, {found.captured(1), u"clicked"_s, u"<0>"_s, u"0"_s});
        }
    }
    QTRY_COMPARE(step.size(), 3);
    QCOMPARE(step[1], QVariantList{u"two"_s});
    QCOMPARE(main, (QList<QVariantList>{{u"one"_s}, {u"two"_s}}));
    QCOMPARE(stepSnoozed.size(), 3);
    QTRY_COMPARE(quit.size(), 1);
    QCOMPARE(added.size(), 1);
    QCOMPARE(snoozed.size(), 1);
    QCOMPARE(opened.size(), 1);
    tray.setCount(0);
    QVERIFY(!menu->actions().at(menu->actions().size() - 3)->isEnabled());
}

void TrayIconTest::noticesATrayThatComesLateAndGoes_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    // One in a process: Qt keeps to the first kind that it meets.
    if (qEnvironmentVariable("LATE_TRAY") == u"sni")
        QTest::newRow("StatusNotifier") << u"" TRAY_WATCHER ""_s << QStringList();
    else
        QTest::newRow("XEmbed") << u"trayer"_s << QStringList{u"--edge"_s, u"top"_s};
}

void TrayIconTest::noticesATrayThatComesLateAndGoes()
{
    if (desktop() != Desktop::None)
        return;
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    TrayIcon tray(envelope());
    QSignalSpy changed(&tray, &TrayIcon::availabilityChanged);
    for (int i = 0; i < 2; ++i) {
        QProcess host;
        host.setStandardErrorFile(QProcess::nullDevice());
        host.start(program, arguments);
        QTRY_VERIFY_WITH_TIMEOUT(tray.isAvailable(), 15000);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), 15000);
        host.kill();
        QVERIFY(host.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(!tray.isAvailable(), 15000);
        QCOMPARE(changed.size(), 2 * (i + 1));
    }
}

void TrayIconTest::paintsTheCount()
{
    const QIcon plain = envelope();
    QCOMPARE(withCountBadge(plain, 0).cacheKey(), plain.cacheKey());
    const QImage bare = plain.pixmap(22).toImage();
    const QImage three = withCountBadge(plain, 3).pixmap(22).toImage();
    const QImage many = withCountBadge(plain, 250).pixmap(22).toImage();
    QVERIFY(three != bare);
    QVERIFY(many != three);
    QCOMPARE(many, withCountBadge(plain, 99).pixmap(22).toImage());
    QCOMPARE(three.pixelColor(0, 0), bare.pixelColor(0, 0)); // the icon is still to be seen
}

QTEST_MAIN(TrayIconTest)
#include "tst_trayicon.moc"
