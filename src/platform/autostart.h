// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Autostart: whether the session starts the program, hidden.
#pragma once

#include "error.h"

#include <QDBusConnection>
#include <QObject>

class QSettings;

namespace afterword {

/// By a file in the person's autostart folder (Desktop Application Autostart Specification); in a sandbox by
/// asking the desktop's portal (org.freedesktop.portal.Background), which may ask the person. Never on by
/// itself.
class Autostart final : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QString folder;      ///< that the session's autostart files lie in
        QString program;     ///< the file to be started
        bool portal = false; ///< the program is in a sandbox
    };

    /// The settings, which keep what the portal answered, must outlive it.
    explicit Autostart(QSettings &settings, QObject *parent = nullptr);
    Autostart(QSettings &settings, const Place &place, const QDBusConnection &bus, QObject *parent = nullptr);

    bool isOn() const;
    /// changed() or failed() answers, at once or when the portal does.
    void set(bool on);
    /// Where the program was moved since, the session finds it again.
    void refresh();

Q_SIGNALS:
    void changed(bool on);
    void failed(const afterword::Error &error);

private Q_SLOTS:
    void onResponse(uint response, const QVariantMap &results);

private:
    QString fileName() const;
    Result<void> write() const;
    void askPortal(bool on);
    void fail(const QString &message, const QString &place = {});

    QSettings &m_settings;
    Place m_place;
    QDBusConnection m_bus;
    bool m_asked = false; ///< what the portal was asked for
};

} // namespace afterword
