// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The file, and the talk with the portal.
#include "autostart.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

const QString Key = u"autostart/portal"_s;
const QString Token = u"afterword_autostart"_s;

Autostart::Place usualPlace()
{
    Autostart::Place place;
    place.folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
    // An AppImage is another file than the program in it.
    const QString image = qEnvironmentVariable("APPIMAGE");
    place.program = image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
    place.portal = qEnvironmentVariableIsSet("FLATPAK_ID") || qEnvironmentVariableIsSet("SNAP");
    return place;
}

/// As an argument of Exec (Desktop Entry Specification): quoted, then escaped as every value is.
QString asArgument(const QString &text)
{
    QString quoted;
    for (const QChar unit : text) {
        if (u"\"`$\\"_s.contains(unit))
            quoted += u'\\';
        quoted += unit;
        if (unit == u'%')
            quoted += u'%';
    }
    return u'"' + quoted.replace(u'\\', u"\\\\"_s) + u'"';
}

QString asValue(QString text)
{
    return text.replace(u'\\', u"\\\\"_s);
}

/// The values of a desktop file's one group.
QHash<QString, QString> entriesOf(const QString &name)
{
    QHash<QString, QString> entries;
    QFile file(name);
    constexpr qint64 LongestFile = 65'536;
    if (!file.open(QIODevice::ReadOnly) || file.size() > LongestFile)
        return entries;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype at = line.indexOf(u'=');
        if (at > 0 && !line.startsWith(u'#'))
            entries.insert(line.first(at).trimmed(), line.sliced(at + 1).trimmed());
    }
    return entries;
}

} // namespace

Autostart::Autostart(QSettings &settings, QObject *parent)
    : Autostart(settings, usualPlace(), QDBusConnection(QString()), parent)
{}

Autostart::Autostart(QSettings &settings, const Place &place, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_place(place)
    , m_bus(bus)
{}

QString Autostart::fileName() const
{
    return m_place.folder + u"/org.afterword.Afterword.desktop"_s;
}

bool Autostart::isOn() const
{
    if (m_place.portal)
        return m_settings.value(Key).toBool();
    // Desktops switch an entry off by either of these.
    const auto entries = entriesOf(fileName());
    return entries.contains(u"Exec"_s) && entries.value(u"Hidden"_s) != u"true"_s &&
           entries.value(u"X-GNOME-Autostart-enabled"_s) != u"false"_s;
}

void Autostart::set(bool on)
{
    if (m_place.portal) {
        askPortal(on);
        return;
    }
    if (on) {
        if (const auto written = write(); !written) {
            Q_EMIT failed(written.error());
            return;
        }
    } else if (QFile::exists(fileName()) && !QFile::remove(fileName())) {
        fail(tr("The file that starts Afterword could not be removed."), fileName());
        return;
    }
    Q_EMIT changed(on);
}

void Autostart::refresh()
{
    if (m_place.portal || !isOn())
        return;
    const QString program = entriesOf(fileName()).value(u"TryExec"_s).replace(u"\\\\"_s, u"\\"_s);
    // Another Afterword that is there as well is not put aside.
    if (!program.isEmpty() && !QFileInfo::exists(program))
        std::ignore = write();
}

Result<void> Autostart::write() const
{
    QString text = u"[Desktop Entry]\nType=Application\nVersion=1.4\nName=Afterword\n"_s;
    text += u"Comment="_s + tr("Reminds of what is due after a job interview") + u'\n';
    text += u"Icon=org.afterword.Afterword\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"_s;
    text += u"TryExec="_s + asValue(m_place.program) + u'\n';
    text += u"Exec="_s + asArgument(m_place.program) + u" --hidden\n"_s;
    const QByteArray bytes = text.toUtf8();
    QSaveFile file(fileName());
    const bool isWritten = QDir().mkpath(m_place.folder) && file.open(QIODevice::WriteOnly) &&
                           file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (!isWritten)
        return afterword::fail(
            ErrorCode::Unavailable,
            tr("The file that starts Afterword could not be written: %1").arg(file.errorString()),
            fileName());
    return {};
}

void Autostart::askPortal(bool on)
{
    if (m_bus.name().isEmpty())
        m_bus = QDBusConnection::sessionBus();
    if (!m_bus.isConnected()) {
        fail(tr("This desktop does not let Afterword be started by the session."));
        return;
    }
    m_asked = on;
    const QString portal = u"org.freedesktop.portal.Desktop"_s;
    const QString sender = m_bus.baseService().sliced(1).replace(u'.', u'_');
    m_bus.connect(portal, u"/org/freedesktop/portal/desktop/request/"_s + sender + u'/' + Token,
                  u"org.freedesktop.portal.Request"_s, u"Response"_s, this,
                  SLOT(onResponse(uint, QVariantMap)));
    QDBusMessage request =
        QDBusMessage::createMethodCall(portal, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Background"_s, u"RequestBackground"_s);
    //: Why the program wants to be started; the desktop may show it when it asks
    const QString reason = tr("Afterword reminds you of what is due.");
    request << QString()
            << QVariantMap{{u"handle_token"_s, Token},
                           {u"reason"_s, reason},
                           {u"autostart"_s, on},
                           {u"commandline"_s, QStringList{u"afterword"_s, u"--hidden"_s}},
                           {u"dbus-activatable"_s, false}};
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(request), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *finished;
        if (reply.isError())
            fail(tr("This desktop does not let Afterword be started by the session."));
    });
}

void Autostart::onResponse(uint response, const QVariantMap &results)
{
    const bool isOn = response == 0 && results.value(u"autostart"_s).toBool();
    m_settings.setValue(Key, isOn);
    if (isOn == m_asked)
        Q_EMIT changed(isOn);
    else
        fail(tr("The desktop was asked to start Afterword, and did not agree."));
}

void Autostart::fail(const QString &message, const QString &place)
{
    Q_EMIT failed({ErrorCode::Unavailable, message, place});
}

} // namespace afterword
