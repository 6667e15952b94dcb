// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Collecting of names and words.
#include "personalwords.h"

#include "tracker.h"

#include <QRegularExpression>

namespace afterword {

using namespace Qt::StringLiterals;

PersonalWords::PersonalWords(const QStringList &own, QObject *parent)
    : QObject(parent)
    , m_own(own)
{
    m_own.sort();
    tell();
}

void PersonalWords::setNames(const Tracker &tracker)
{
    static const QRegularExpression between(u"[\\s,;/()&]+"_s);
    QStringList texts;
    const auto add = [&](const QString &text) { texts += text; };
    add(tracker.profile.name);
    for (const Person &person : tracker.people) {
        add(person.name);
        add(person.givenName);
        add(person.company);
    }
    for (const Application &application : tracker.applications)
        add(application.company);
    if (texts == m_texts)
        return;
    m_texts = std::move(texts);
    m_names.clear();
    for (const QString &text : std::as_const(m_texts))
        m_names += text.split(between, Qt::SkipEmptyParts);
    m_names.removeDuplicates();
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
