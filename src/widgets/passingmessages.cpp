// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of passing messages.
#include "passingmessages.h"

#include "toast.h"

using namespace Qt::StringLiterals;

namespace afterword {

PassingMessages::PassingMessages(Toast &toast, CommandRunner &runner, QObject *parent)
    : QObject(parent)
    , m_toast(toast)
    , m_runner(runner)
{
    connect(&runner, &CommandRunner::done, this, [this](const QString &label, const QString &outcome) {
        m_offersUndo = true;
        // What tells how a message fares cannot be taken back.
        const bool undoable = m_runner.undoLabel() == label;
        //: A passing message: %1 is what was done: "moving Acme to Interviewing"
        const QString form = outcome.isEmpty() ? tr("%1: done")
                                               //: A passing message: %1 is what was done ("importing
                                               //: jobs.csv"), %2 what came of it ("3 new, 1 changed")
                                               : tr("%1: %2").arg(u"%1"_s, outcome);
        tell(form, label, undoable ? tr("Undo") : QString());
    });
    connect(&runner, &CommandRunner::undone, this, [this](const QString &label) {
        m_offersUndo = false;
        //: A passing message: %1 is what was taken back
        tell(tr("%1: taken back"), label, tr("Redo"));
    });
    connect(&runner, &CommandRunner::redone, this, [this](const QString &label) {
        m_offersUndo = true;
        //: A passing message: %1 is what was done again
        tell(tr("%1: done again"), label, tr("Undo"));
    });
    connect(&runner, &CommandRunner::failed, this, &PassingMessages::showError);
    connect(&toast, &Toast::actionTriggered, this,
            [this] { m_offersUndo ? m_runner.undo() : m_runner.redo(); });
}

void PassingMessages::tell(const QString &form, const QString &label, const QString &action)
{
    const QString text = form.arg(label);
    m_toast.showMessage(text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1), action);
}

void PassingMessages::show(const QString &text)
{
    m_toast.showMessage(text);
}

void PassingMessages::showError(const Error &error)
{
    const bool named = error.place.isEmpty() || error.message.contains(error.place);
    //: %1 is a sentence, %2 the file or place that it speaks of
    m_toast.showError(named ? error.message : tr("%1 (%2)").arg(error.message, error.place));
}

} // namespace afterword
