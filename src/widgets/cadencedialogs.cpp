// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and storing of cadences.
#include "cadencedialogs.h"

#include "datetext.h"
#include "settingsdialog.h"

namespace afterword {

CadenceDialogs::CadenceDialogs(TrackerStore &store, const Clock &clock, CommandRunner &runner,
                               QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_clock(clock)
    , m_runner(runner)
    , m_window(window)
{}

void CadenceDialogs::openSettings(const QString &rule)
{
    open({}, {});
    if (SettingsDialog *dialog = m_open.value({}); dialog && !rule.isEmpty())
        dialog->showNumbersOf(rule);
}

void CadenceDialogs::openFor(const ApplicationId &application)
{
    const Result<BoardCard> card = m_store.boardCard(application);
    if (!card) {
        Q_EMIT failed(card.error());
        return;
    }
    open(application, card->company);
}

void CadenceDialogs::open(const ApplicationId &application, const QString &company)
{
    QPointer<SettingsDialog> &known = m_open[application];
    if (!known) {
        const Result<QJsonObject> stored = m_store.cadence();
        if (!stored) {
            Q_EMIT failed(stored.error());
            return;
        }
        known = new SettingsDialog(std::make_unique<CadenceDraft>(*stored, application), company,
                                   m_clock.now(), profileZone(m_store), m_window);
        SettingsDialog *dialog = known;
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &SettingsDialog::ruleActivated, this, &CadenceDialogs::ruleActivated);
        connect(dialog, &SettingsDialog::storeRequested, this,
                [this, dialog, company](bool andClose) { store(*dialog, company, andClose); });
        connect(&m_store, &TrackerStore::changed, dialog, [this, dialog] { follow(*dialog); });
    }
    known->show();
    known->raise();
    known->activateWindow();
}

void CadenceDialogs::store(SettingsDialog &dialog, const QString &company, bool andClose)
{
    // What else was stored meanwhile stays: only this dialog's part is replaced.
    const Result<QJsonObject> stored = m_store.cadence();
    if (!stored) {
        dialog.showProblem(stored.error().message);
        return;
    }
    const auto told = connect(&m_runner, &CommandRunner::failed, &dialog,
                              [&dialog](const Error &error) { dialog.showProblem(error.message); });
    const bool done = m_runner.run(dialog.draft().command(*stored, company));
    disconnect(told);
    if (done && andClose)
        dialog.accept();
}

void CadenceDialogs::follow(SettingsDialog &dialog)
{
    const ApplicationId &application = dialog.draft().application();
    if (application && !m_store.boardCard(application)) {
        dialog.reject(); // it was removed
        return;
    }
    if (const Result<QJsonObject> stored = m_store.cadence())
        dialog.draft().setStored(*stored);
}

} // namespace afterword
