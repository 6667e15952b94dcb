// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A short list in the settings.
#include "recentlyopened.h"

#include <QSettings>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

QString settingsKey()
{
    return u"search/recent"_s;
}

} // namespace

RecentlyOpened::RecentlyOpened(QSettings &settings)
    : m_settings(settings)
{
    for (const QString &id : settings.value(settingsKey()).toStringList())
        m_applications.emplace_back(id);
}

void RecentlyOpened::add(const ApplicationId &id)
{
    if (id.isEmpty() || (!m_applications.empty() && m_applications.front() == id))
        return;
    std::erase(m_applications, id);
    m_applications.insert(m_applications.begin(), id);
    m_applications.resize(std::min(m_applications.size(), Most));
    QStringList ids;
    for (const ApplicationId &one : m_applications)
        ids += one.value();
    m_settings.setValue(settingsKey(), ids);
}

} // namespace afterword
