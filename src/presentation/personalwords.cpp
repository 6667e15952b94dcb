// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Collecting of names and words.
#include "personalwords.h"

namespace afterword {

PersonalWords::PersonalWords(const QStringList &own, QObject *parent)
    : QObject(parent)
    , m_own(own)
{
    m_own.sort();
    tell();
}

void PersonalWords::setNames(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    tell();
}

void PersonalWords::add(const QString &word)
{
    const QString trimmed = word.trimmed();
    if (trimmed.isEmpty() || m_own.contains(trimmed))
        return;
    m_own.append(trimmed);
    m_own.sort();
    tell();
    Q_EMIT added(m_own);
}

void PersonalWords::tell()
{
    m_speller.setPersonalWords(m_own + m_names);
}

} // namespace afterword
