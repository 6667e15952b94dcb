// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CadenceDraft: the cadence as somebody is changing it, for all applications or for one; stored by a command.
#pragma once

#include "cadencesettings.h"
#include "commands.h"

#include <QObject>

namespace afterword {

class CadenceDraft final : public QObject
{
    Q_OBJECT

public:
    /// Of the general cadence; without an application. `stored` is the tracker's cadence object.
    explicit CadenceDraft(const QJsonObject &stored, const ApplicationId &application = {},
                          QObject *parent = nullptr);

    CadenceScope scope() const
    {
        return m_application ? CadenceScope::OneApplication : CadenceScope::Everywhere;
    }
    const ApplicationId &application() const { return m_application; }
    const Cadence &cadence() const { return m_cadence; }
    /// What a reset brings back: the default, for an application the general cadence.
    const Cadence &base() const { return m_base; }

    CadenceValue value(const CadenceSetting &setting) const { return setting.valueIn(m_cadence); }
    void setValue(const CadenceSetting &setting, const CadenceValue &value);
    /// Differs from the base.
    bool isOwn(const CadenceSetting &setting) const;
    int ownCount() const;
    void reset(const CadenceSetting &setting);
    void resetAll();

    std::optional<CadencePreset> preset() const { return presetOf(m_cadence); }
    void choose(CadencePreset preset);

    /// What contradicts itself; nullopt: it can be stored.
    std::optional<CadenceContradiction> problem() const;
    /// Differs from what is stored.
    bool isChanged() const { return m_cadence != m_stored; }
    /// What saving it does to the cadence as it is stored now; without changes where it does nothing.
    /// `name` is the application's, for the label.
    Command command(const QJsonObject &storedNow, const QString &name = {}) const;
    /// The tracker's cadence object is this by now. A draft without changes follows; one with changes keeps
    /// what it has.
    void setStored(const QJsonObject &stored);

Q_SIGNALS:
    void changed();

private:
    void take(const Cadence &cadence);

    void read(const QJsonObject &stored);

    ApplicationId m_application;
    Cadence m_base;
    Cadence m_stored;
    Cadence m_cadence;
};

} // namespace afterword
