// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starting with the session: by a file that the desktop understands, or by asking the portal.
#include "autostart.h"
#include "privatebus.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

/// A desktop's portal that agrees, refuses, or lets the person say no.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")

public:
    explicit Portal(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    bool agrees = true;
    bool refuses = false;
    QVariantMap asked;

public Q_SLOTS:
    QDBusObjectPath RequestBackground(const QString &, const QVariantMap &options)
    {
        asked = options;
        if (refuses) {
            sendErrorReply(QDBusError::AccessDenied, u"no"_s);
            return {};
        }
        const QString sender = message().service().sliced(1).replace(u'.', u'_');
        const QString path = u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(
            sender, options.value(u"handle_token"_s).toString());
        QDBusMessage response =
            QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        const bool isOn = agrees && options.value(u"autostart"_s).toBool();
        response << (agrees ? 0U : 1U) << QVariantMap{{u"background"_s, agrees}, {u"autostart"_s, isOn}};
        m_bus.send(response);
        return QDBusObjectPath(path);
    }

private:
    QDBusConnection m_bus;
};

class AutostartTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_settings;
    QString m_file;

    Autostart::Place place(const QString &program) const
    {
        Autostart::Place place;
        place.folder = m_home->filePath(u"config/autostart"_s);
        place.program = program;
        return place;
    }
    QString program(const QString &name) const
    {
        const QString path = m_home->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\nprintf '%s' \"$*\" >\"$0.ran\"\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QByteArray content() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_home->filePath(u"a.ini"_s), QSettings::IniFormat);
        m_file = m_home->filePath(u"config/autostart/org.afterword.Afterword.desktop"_s);
    }

    void isOffUntilItIsWanted()
    {
        Autostart autostart(*m_settings, place(program(u"afterword"_s)), QDBusConnection(QString()));
        QSignalSpy changed(&autostart, &Autostart::changed);
        QVERIFY(!autostart.isOn());
        autostart.refresh();
        QVERIFY(!QFile::exists(m_file));
        autostart.set(true);
        QCOMPARE(changed.size(), 1);
        QVERIFY(autostart.isOn());
        QVERIFY(content().contains("--hidden"));
        autostart.set(false);
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(m_file));
        autostart.set(false);
        QVERIFY(!autostart.isOn());
    }

    void desktopsUnderstandTheFile_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"afterword"_s, u"my programs/after word"_s, u"odd/$HOME \"a\" `id` \\n"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void desktopsUnderstandTheFile()
    {
        QFETCH(QString, name);
        const QString path = program(name);
        Autostart autostart(*m_settings, place(path), QDBusConnection(QString()));
        autostart.set(true);
        QVERIFY(autostart.isOn());
        QProcess check;
        check.start(u"desktop-file-validate"_s, {m_file});
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
        // GLib starts it as a session does.
        QProcess launch;
        launch.start(u"/usr/bin/python3"_s,
                     {u"-c"_s,
                      u"import sys; from gi.repository import Gio; "
                      "Gio.DesktopAppInfo.new_from_filename(sys.argv[1]).launch([], None)"_s,
                      m_file});
        QVERIFY(launch.waitForFinished());
        QVERIFY2(launch.exitCode() == 0, launch.readAllStandardError().constData());
        QTRY_VERIFY(QFile::exists(path + u".ran"_s));
        QFile ran(path + u".ran"_s);
        const auto said = [&] {
            ran.close();
            return ran.open(QIODevice::ReadOnly) ? ran.readAll() : QByteArray();
        };
        QTRY_COMPARE(said(), QByteArray("--hidden"));
    }

    void isFoundAgainWhenItWasMoved()
    {
        const QString before = program(u"old/afterword"_s);
        Autostart(*m_settings, place(before), QDBusConnection(QString())).set(true);
        const QString after = program(u"new/afterword"_s);
        Autostart moved(*m_settings, place(after), QDBusConnection(QString()));
        moved.refresh();
        QVERIFY(content().contains("/old/")); // that one is there as well
        QVERIFY(QFile::remove(before));
        moved.refresh();
        QVERIFY(content().contains("/new/"));
        QVERIFY(!content().contains("/old/"));
    }

    void whatTheDesktopSwitchedOffStaysOff()
    {
        const QString path = program(u"afterword"_s);
        Autostart autostart(*m_settings, place(path), QDBusConnection(QString()));
        for (const QByteArray &off :
             {QByteArray("Hidden=true"), QByteArray("X-GNOME-Autostart-enabled=false")}) {
            autostart.set(true);
            QByteArray changed = content().replace("X-GNOME-Autostart-enabled=true\n", "") + off + '\n';
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(changed);
            file.close();
            QVERIFY(!autostart.isOn());
            QVERIFY(QFile::remove(path));
            autostart.refresh();
            QCOMPARE(content(), changed);
            program(u"afterword"_s);
            autostart.set(true);
            QVERIFY(autostart.isOn());
        }
    }

    void saysWhatCannotBeWritten()
    {
        QFile inTheWay(m_home->filePath(u"config"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Autostart autostart(*m_settings, place(u"/usr/bin/afterword"_s), QDBusConnection(QString()));
        QSignalSpy failed(&autostart, &Autostart::failed);
        autostart.set(true);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!autostart.isOn());
    }

    void asksThePortalInASandbox()
    {
        PrivateBus bus;
        Portal portal(bus.connection(u"portal"_s));
        Autostart::Place sandbox = place(u"/app/bin/afterword"_s);
        sandbox.portal = true;
        Autostart autostart(*m_settings, sandbox, bus.connection(u"program"_s));
        QSignalSpy changed(&autostart, &Autostart::changed);
        QSignalSpy failed(&autostart, &Autostart::failed);
        QVERIFY(!autostart.isOn());
        autostart.set(true);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(autostart.isOn());
        QCOMPARE(portal.asked.value(u"commandline"_s).toStringList(),
                 (QStringList{u"afterword"_s, u"--hidden"_s}));
        QVERIFY(!QFile::exists(m_file));
        autostart.set(false);
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!autostart.isOn());
        portal.agrees = false; // the person said no
        autostart.set(true);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!autostart.isOn());
        portal.refuses = true;
        autostart.set(true);
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(!autostart.isOn());
    }
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
