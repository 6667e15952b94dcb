// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectionTest: the part of an account's dialog that tries the account out.
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace afterword {

/// One button begins the test and cancels it; whoever does it tells how it goes. A dialog that is left
/// cancels it too.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    enum class State { None, Running, Passed, Failed };

    /// What the dialog's form has for it.
    struct Parts
    {
        QPushButton *button; ///< with the words that begin a test
        QProgressBar *busy;
        QLabel *label;
    };

    /// `running` says what is done meanwhile. Belongs to the dialog.
    ConnectionTest(const Parts &parts, const QString &running, QDialog *dialog);

    void show(State state, const QString &sentence = {});
    /// What was tested is another account now.
    void forget();

Q_SIGNALS:
    void requested();
    void cancelled();

private:
    Parts m_parts;
    QString m_begin; ///< the button's words
    QString m_running;
    QDialog *m_dialog;
    State m_state = State::None;
};

} // namespace afterword
