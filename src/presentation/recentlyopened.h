// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RecentlyOpened: which applications were looked at last, the latest first.
#pragma once

#include "ids.h"

#include <vector>

class QSettings;

namespace afterword {

/// Keeps ids only, nothing that says who they are.
class RecentlyOpened
{
public:
    static constexpr size_t Most = 20;

    /// Reads what was kept; the settings must outlive it.
    explicit RecentlyOpened(QSettings &settings);

    const std::vector<ApplicationId> &applications() const { return m_applications; }
    /// It is the latest from now on.
    void add(const ApplicationId &id);

private:
    QSettings &m_settings;
    std::vector<ApplicationId> m_applications;
};

} // namespace afterword
