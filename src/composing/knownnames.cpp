// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Collecting of names.
#include "knownnames.h"

#include "localtext.h"
#include "tracker.h"

#include <QRegularExpression>

namespace afterword {

using namespace composing;
using namespace Qt::StringLiterals;

namespace {

QStringList withoutLegalForm(const QString &company)
{
    QStringList words = nameWords(company);
    while (words.size() > 1 && isLegalForm(words.back()))
        words.removeLast();
    return words;
}

} // namespace

QString composing::bareSubject(const QString &subject)
{
    QString bare = subject.trimmed();
    for (bool cut = true; cut;) {
        cut = false;
        for (const QString &mark : {u"re:"_s, u"aw:"_s, u"fw:"_s, u"fwd:"_s, u"wg:"_s}) {
            if (bare.startsWith(mark, Qt::CaseInsensitive)) {
                bare = bare.mid(mark.size()).trimmed();
                cut = true;
            }
        }
    }
    return folded(bare);
}

KnownNames::KnownNames(const Tracker &tracker, const ApplicationId &own)
{
    addApplications(tracker, own);
    addWords(tracker);
    for (const Person &person : tracker.people) {
        const QString address = person.email.toCaseFolded();
        if (!address.isEmpty() && !m_owners.contains(address))
            m_owners.insert(address, {person.id, person.name});
    }
}

const KnownNames::Owner *KnownNames::ownerOf(const QString &address) const
{
    const auto found = m_owners.constFind(address.toCaseFolded());
    return found == m_owners.cend() ? nullptr : &*found;
}

void KnownNames::addApplications(const Tracker &tracker, const ApplicationId &own)
{
    const Application *application = tracker.find(own);
    if (!application)
        return;
    const QStringList ownCompany = withoutLegalForm(application->company);
    const QStringList ownRole = rolePattern(application->role).words;
    QSet<std::pair<QString, QString>> seen;
    for (const Application &other : tracker.applications) {
        if (&other == application)
            continue;
        for (const Correspondence &entry : other.correspondence) {
            if (!entry.messageId.isEmpty())
                messageIds.insert(entry.messageId);
            if (!entry.subject.isEmpty())
                subjects.insert(bareSubject(entry.subject));
        }
        const std::pair key(other.company, other.role);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        OtherApplication mixed;
        mixed.company = other.company;
        mixed.role = other.role;
        mixed.isSameCompany = withoutLegalForm(other.company) == ownCompany;
        if (!mixed.isSameCompany)
            mixed.companyNames = companyPatterns(other.company);
        mixed.roleName = rolePattern(other.role);
        if (mixed.roleName.words == ownRole)
            mixed.roleName = {};
        const int place = static_cast<int>(others.size());
        for (int pattern = 0; pattern < static_cast<int>(mixed.companyNames.size()); ++pattern)
            companies.add(mixed.companyNames[static_cast<size_t>(pattern)].words,
                          place * PatternsOfCompany + pattern);
        roles.add(mixed.roleName.words, place);
        others.push_back(std::move(mixed));
    }
}

void KnownNames::addWords(const Tracker &tracker)
{
    static const QRegularExpression between(u"[\\s,;/()&]+"_s);
    const auto add = [&](const QString &text) {
        for (const QString &word : nameWords(text))
            words.insert(word);
    };
    const auto spell = [&](const QString &text) { spelled += text.split(between, Qt::SkipEmptyParts); };
    spell(tracker.profile.name);
    for (const Person &person : tracker.people) {
        for (const QString &word : nameWords(person.name) + nameWords(person.givenName)) {
            words.insert(word);
            people.insert(plainName(word));
        }
        add(person.title);
        add(person.company);
        spell(person.name);
        spell(person.givenName);
        spell(person.company);
    }
    for (const Application &application : tracker.applications) {
        add(application.company);
        add(application.role);
        add(application.location);
        add(application.tags.join(u' '));
        spell(application.company);
    }
    spelled.removeDuplicates();
}

} // namespace afterword
