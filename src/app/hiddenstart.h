// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HiddenStart: a window that is not shown at the start waits in the tray, or minimised where there is none.
#pragma once

#include <QObject>
#include <QTimer>

class QSettings;
class QWidget;

namespace afterword {

class Notifier;
class TrayIcon;

/// A tray may be asked for before it answers, comes late when a desktop starts, and dies with its panel. So
/// the window stays away for a moment and is minimised when nobody shows an icon by then, which is said once;
/// a tray that comes later takes it in, as long as the person has not opened it.
class HiddenStart final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window; all others must outlive it.
    HiddenStart(QWidget *window, const TrayIcon &tray, Notifier &notifier, QSettings &settings);

private:
    void onTray(bool available);
    void minimise();

    QWidget *m_window;
    Notifier &m_notifier;
    QSettings &m_settings;
    QTimer m_wait;
    bool m_minimised = false; ///< by this, and not opened since
};

} // namespace afterword
