// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changing and storing of the draft.
#include "cadencedraft.h"

#include "cadencebook.h"

namespace afterword {

CadenceDraft::CadenceDraft(const QJsonObject &stored, const ApplicationId &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    read(stored);
    m_cadence = m_stored;
}

void CadenceDraft::read(const QJsonObject &stored)
{
    const CadenceBook book(Cadence::from(stored).value_or(Cadence()), stored);
    m_base = m_application ? book.general() : Cadence();
    m_stored = m_application ? book.of(m_application) : book.general();
}

void CadenceDraft::take(const Cadence &cadence)
{
    if (cadence == m_cadence)
        return;
    m_cadence = cadence;
    Q_EMIT changed();
}

void CadenceDraft::setValue(const CadenceSetting &setting, const CadenceValue &value)
{
    Cadence cadence = m_cadence;
    setting.set(cadence, value);
    take(cadence);
}

bool CadenceDraft::isOwn(const CadenceSetting &setting) const
{
    return setting.valueIn(m_cadence) != setting.valueIn(m_base);
}

int CadenceDraft::ownCount() const
{
    const auto settings = cadenceSettings();
    return static_cast<int>(std::count_if(settings.begin(), settings.end(),
                                          [this](const CadenceSetting &setting) { return isOwn(setting); }));
}

void CadenceDraft::reset(const CadenceSetting &setting)
{
    setValue(setting, setting.valueIn(m_base));
}

void CadenceDraft::resetAll()
{
    take(m_base);
}

void CadenceDraft::choose(CadencePreset preset)
{
    Cadence cadence = m_cadence;
    apply(preset, cadence);
    take(cadence);
}

std::optional<CadenceContradiction> CadenceDraft::problem() const
{
    // Where it is told: at what was changed here, else at what differs from the base.
    const bool isStoredSound = !contradictionIn(m_stored, m_base);
    return contradictionIn(m_cadence, isStoredSound ? m_stored : m_base);
}

Command CadenceDraft::command(const QJsonObject &storedNow, const QString &name) const
{
    if (!isChanged())
        return {};
    const QJsonObject overrides = differences(m_base, m_cadence);
    if (m_application) {
        //: Stands after "Undo" and "Redo"; %1 is a company
        return {tr("changing the cadence for %1").arg(name),
                {SaveCadence{withOwnOverrides(storedNow, m_application, overrides)}}};
    }
    //: Stands after "Undo" and "Redo"
    return {tr("changing the cadence"), {SaveCadence{withGeneralOverrides(storedNow, overrides)}}};
}

void CadenceDraft::setStored(const QJsonObject &stored)
{
    const bool follows = !isChanged();
    read(stored);
    if (follows)
        m_cadence = m_stored;
    Q_EMIT changed();
}

} // namespace afterword
