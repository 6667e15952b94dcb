// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CloseQuestion: what closing the window means, asked once and remembered.
#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace afterword {

/// With a tray: keep running there, or quit. Without one: says once that nothing can remind then; minimise or
/// quit. The answers stand in the settings.
class CloseQuestion final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window; the settings must outlive it.
    CloseQuestion(QSettings &settings, QWidget *window);

    /// The window is to be closed: asks where that was never asked, and tells the answer.
    void ask(bool trayAvailable);

Q_SIGNALS:
    void hideChosen();
    void minimiseChosen();
    void quitChosen();

private:
    void askAboutTray();
    void tellNoTray();

    QSettings &m_settings;
    QWidget *m_window;
};

/// The name, version and licence of the program.
void showAbout(QWidget *window);

} // namespace afterword
