// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding by thread, by address, by organisation.
#include "mailmatch.h"

#include "participants.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace afterword {

QString organisationOf(const QString &address)
{
    static constexpr std::array open{
        "gmail.com"_L1,      "googlemail.com"_L1, "outlook.com"_L1, "hotmail.com"_L1, "live.com"_L1,
        "yahoo.com"_L1,      "icloud.com"_L1,     "me.com"_L1,      "gmx.de"_L1,      "gmx.net"_L1,
        "web.de"_L1,         "t-online.de"_L1,    "posteo.de"_L1,   "mailbox.org"_L1, "proton.me"_L1,
        "protonmail.com"_L1, "fastmail.com"_L1,   "aol.com"_L1,     "freenet.de"_L1,  "yahoo.de"_L1};
    const QString domain = address.section(u'@', -1).toLower();
    if (!address.contains(u'@') || std::ranges::find(open, domain) != open.end())
        return {};
    return domain;
}

namespace {

QString bare(QString id)
{
    id = id.trimmed();
    if (id.startsWith(u'<') && id.endsWith(u'>'))
        id = id.sliced(1, id.size() - 2);
    return id;
}

bool isSameAddress(const QString &one, const QString &other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

Instant lastTouched(const Application &application)
{
    Instant last;
    for (const Correspondence &entry : application.correspondence)
        last = std::max(last, entry.at);
    for (const Interview &interview : application.interviews)
        last = std::max(last, interview.start);
    return last;
}

class Matching
{
public:
    Matching(const MailMessage &mail, const QString &bounced, const Profile &profile,
             const std::vector<Person> &people, const std::vector<Application> &applications)
        : m_mail(mail)
        , m_people(people)
    {
        for (const Application &application : applications)
            m_applications.push_back(&application);
        std::ranges::stable_sort(m_applications, [](const Application *one, const Application *other) {
            const bool closed = one->outcome.has_value();
            const bool otherClosed = other->outcome.has_value();
            return closed != otherClosed ? otherClosed : lastTouched(*one) > lastTouched(*other);
        });
        if (isSameAddress(profile.email, mail.from.address)) {
            m_match.direction = Direction::Out;
            for (const auto *boxes : {&mail.to, &mail.cc}) {
                for (const Mailbox &box : *boxes)
                    m_addresses.append(box.address);
            }
        } else {
            m_addresses.append(bounced.isEmpty() ? mail.from.address : bounced);
        }
    }

    MailMatch match()
    {
        findKnown();
        findPeople();
        findThread();
        addNaming();
        addOrganisation();
        return m_match;
    }

private:
    void add(const ApplicationId &id)
    {
        if (std::ranges::find(m_match.applications, id) == m_match.applications.end())
            m_match.applications.push_back(id);
    }

    void findKnown()
    {
        const QString id = bare(m_mail.messageId);
        if (id.isEmpty())
            return;
        for (const Application *application : m_applications) {
            for (const Correspondence &entry : application->correspondence) {
                if (bare(entry.messageId) == id)
                    m_match.known = MailMatch::Known{application->id, entry.id};
            }
        }
    }

    void findPeople()
    {
        const auto isMeant = [this](const QString &address) {
            return std::ranges::any_of(m_addresses,
                                       [&](const QString &its) { return isSameAddress(its, address); });
        };
        QSet<PersonId> found;
        for (const Person &person : m_people) {
            if (isMeant(person.email))
                found.insert(person.id);
        }
        // An address that was used once belongs to whom it was used for.
        for (const Application *application : m_applications) {
            for (const Correspondence &entry : application->correspondence) {
                if (found.isEmpty() && entry.people.size() == 1 && isMeant(entry.address))
                    found.insert(entry.people.front());
            }
        }
        for (const Person &person : m_people) {
            if (found.contains(person.id))
                m_match.people.push_back(person.id);
        }
    }

    void findThread()
    {
        QStringList ids = m_mail.references;
        ids.append(m_mail.inReplyTo);
        // The newest first: of a long thread the last mail decides.
        for (auto id = ids.crbegin(); id != ids.crend(); ++id) {
            const QString wanted = bare(*id);
            if (wanted.isEmpty())
                continue;
            for (const Application *application : m_applications) {
                for (const Correspondence &entry : application->correspondence) {
                    if (bare(entry.messageId) != wanted)
                        continue;
                    add(application->id);
                    m_match.isThread = true;
                    // Somebody's other address: the mail that is answered says whose.
                    if (m_match.people.empty() && entry.people.size() == 1)
                        m_match.people = entry.people;
                    return;
                }
            }
        }
    }

    void addNaming()
    {
        for (const Application *application : m_applications) {
            const QSet<PersonId> named = namedPeople(*application);
            if (std::ranges::any_of(m_match.people, [&](const PersonId &id) { return named.contains(id); }))
                add(application->id);
        }
    }

    void addOrganisation()
    {
        QSet<QString> domains;
        for (const QString &address : m_addresses)
            domains.insert(organisationOf(address));
        domains.remove(QString());
        QSet<PersonId> colleagues;
        for (const Person &person : m_people) {
            if (domains.contains(organisationOf(person.email)))
                colleagues.insert(person.id);
        }
        for (const Application *application : m_applications) {
            if (namedPeople(*application).intersects(colleagues))
                add(application->id);
        }
    }

    const MailMessage &m_mail;
    const std::vector<Person> &m_people;
    std::vector<const Application *> m_applications; ///< open ones first, the last touched first
    QStringList m_addresses;                         ///< of the other side
    MailMatch m_match;
};

} // namespace

MailMatch matchMail(const MailMessage &mail, const QString &bounced, const Profile &profile,
                    const std::vector<Person> &people, const std::vector<Application> &applications)
{
    return Matching(mail, bounced, profile, people, applications).match();
}

Correspondence entryOf(const MailMessage &mail, const MailMatch &match, const QString &bounced, Instant now)
{
    Correspondence entry;
    entry.direction = match.direction;
    // A clock that goes wrong elsewhere makes nothing happen in the future.
    entry.at = mail.date && *mail.date <= now ? *mail.date : now;
    entry.channel = Channel::Email;
    entry.people = match.people;
    entry.subject = mail.subject;
    entry.body = mail.body.trimmed();
    if (!mail.messageId.isEmpty())
        entry.messageId = u'<' + mail.messageId + u'>';
    if (!mail.inReplyTo.isEmpty())
        entry.inReplyTo = u'<' + mail.inReplyTo + u'>';
    if (match.direction == Direction::Out)
        entry.kind = Kind::Other;
    else
        entry.address = bounced;
    return entry;
}

} // namespace afterword
