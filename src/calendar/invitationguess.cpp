// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Guesses from words, addresses and names.
#include "invitationguess.h"

#include "companyguess.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// Characters of a description in which something is looked for.
constexpr qsizetype MostWordsRead = 8192;

using Words = std::initializer_list<QLatin1StringView>;

bool hasOneOf(const QString &text, Words words)
{
    return std::ranges::any_of(words,
                               [&text](QLatin1StringView word) { return mentions(text, QString(word)); });
}

/// Mailboxes that nobody reads and services that invite in somebody's name.
bool isService(const InvitedPerson &person)
{
    static const QRegularExpression nobody(
        u"^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|notifications?|calendar-notification|scheduler|bookings?"
        "|mailer-daemon)(?:[-_.+].*)?@"_s);
    return nobody.match(person.email).hasMatch() || isSchedulingService(person.email);
}

/// Who arranges interviews by their name, address or title.
bool arranges(const InvitedPerson &person)
{
    static const QRegularExpression words(u"\\b(?:recruit\\w*|talent\\w*|careers?|jobs?|hr|people|scheduling|"
                                          u"coordinat\\w*|karriere|bewerbung\\w*"
                                          "|personal\\w*|assistant|assistenz|office|sekretariat|team)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    return words.match(person.name.left(128)).hasMatch() ||
           words.match(person.email.section(u'@', 0, 0).left(128).replace(u'_', u' ')).hasMatch();
}

/// "Petra Kern" of "Kern, Petra (HR)"; of an address "petra.kern@…" where there is no name.
QString spokenName(const InvitedPerson &person)
{
    static const QRegularExpression addition(u"\\s*(?:\\([^)]*\\)|\\[[^\\]]*\\]|\\s[|/–-]\\s.*)\\s*$"_s);
    QString name = person.name.left(200).simplified();
    if (const QString without = QString(name).remove(addition); !without.isEmpty())
        name = without;
    if (name.startsWith(u'\'') && name.endsWith(u'\'') && name.size() > 2)
        name = name.mid(1, name.size() - 2);
    if (const QStringList halves = name.split(u','); halves.size() == 2) {
        const QString given = halves[1].trimmed();
        const QString family = halves[0].trimmed();
        static const QRegularExpression title(u"^(?:jr|sr|ii|iii|phd|md|mba|esq)\\.?$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        if (!given.isEmpty() && !family.isEmpty() && !title.match(given).hasMatch())
            name = given + u' ' + family;
    }
    if (!name.isEmpty())
        return name;
    static const QRegularExpression words(u"^([a-z]{2,})[._]([a-z]{2,})@"_s);
    if (const auto match = words.match(person.email); match.hasMatch()) {
        QString given = match.captured(1);
        QString family = match.captured(2);
        given[0] = given[0].toUpper();
        family[0] = family[0].toUpper();
        return given + u' ' + family;
    }
    return {};
}

/// Names are compared by their words, in any order.
QStringList nameWords(const QString &name)
{
    static const QRegularExpression between(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = name.left(200).toLower().split(between, Qt::SkipEmptyParts);
    words.sort();
    return words;
}

} // namespace

QString plainAddress(const QString &email)
{
    const QString address = email.trimmed().toLower();
    const qsizetype at = address.lastIndexOf(u'@');
    const qsizetype plus = address.indexOf(u'+');
    return plus > 0 && plus < at ? address.left(plus) + address.mid(at) : address;
}

InterviewMode guessMode(const Invitation &invitation)
{
    static const QRegularExpression number(u"^\\s*(?:tel:|phone:?|call:?)?\\s*\\+?[0-9(][0-9 ()/.-]{6,}$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString where = invitation.location.left(512);
    const QString both = invitation.summary.left(512) + u'\n' + where;
    if (number.match(where.left(64)).hasMatch())
        return InterviewMode::Phone;
    if (invitation.hasVideo || isVideoLink(invitation.url) ||
        hasOneOf(where,
                 {"Zoom"_L1, "Microsoft Teams"_L1, "Google Meet"_L1, "Webex"_L1, "Skype"_L1, "Whereby"_L1}))
        return InterviewMode::Video;
    if (hasOneOf(both, {"phone"_L1, "telephone"_L1, "Telefon"_L1, "Telefonat"_L1, "Telefoninterview"_L1,
                        "téléphone"_L1, "teléfono"_L1, "telefono"_L1}))
        return InterviewMode::Phone;
    if (hasOneOf(both, {"on-site"_L1, "onsite"_L1, "in person"_L1, "vor Ort"_L1, "sur place"_L1}))
        return InterviewMode::Onsite;
    if (hasOneOf(both, {"video"_L1, "virtual"_L1, "online"_L1, "remote"_L1, "Zoom"_L1, "Teams"_L1,
                        "Google Meet"_L1, "Webex"_L1, "Skype"_L1, "Videocall"_L1, "Videointerview"_L1}) ||
        where.contains("https://"_L1) || where.contains("http://"_L1))
        return InterviewMode::Video;
    if (where.isEmpty()) {
        static const QRegularExpression calls(
            u"\\b(?:(?:call|ring|phone|reach) you|rufen sie|rufe sie|rufen dich|vous appeler)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (calls.match(invitation.description.left(MostWordsRead)).hasMatch())
            return InterviewMode::Phone;
    }
    return InterviewMode::Onsite;
}

std::optional<int> guessRound(const Invitation &invitation)
{
    static const QRegularExpression counted(
        u"\\b(?:round|runde|stage|tour|ronda)\\s*#?\\s*([1-9])\\b"
        "|\\b([1-9])(?:st|nd|rd|th|\\.|e|ème|ª)?\\s*(?:round|runde|interview|gespräch|entretien|entrevista)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString summary = invitation.summary.left(512);
    if (const auto match = counted.match(summary); match.hasMatch())
        return (match.captured(1) + match.captured(2)).toInt();
    static const QRegularExpression named(
        u"\\b(?:(first|erste[sr]?|premi(?:er|ère)|primera?)|(second|zweite[sr]?|deuxième|segunda?)"
        "|(third|dritte[sr]?|troisième|tercera?)|(fourth|vierte[sr]?))[\\s-]*(?:\\w+\\s+)?"
        "(?:round|runde|interview|gespräch|entretien|entrevista|talk|call|meeting)"
        "|\\b(zweitgespräch)\\b|\\b(erstgespräch)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = named.match(summary); match.hasMatch()) {
        for (int round = 1; round <= 4; ++round) {
            if (match.capturedLength(round) > 0)
                return round;
        }
        return match.capturedLength(5) > 0 ? 2 : 1;
    }
    return std::nullopt;
}

std::vector<InvitedGuess> guessPeople(const Invitation &invitation, const Profile &profile,
                                      const QStringList &ownAddresses)
{
    QStringList own{plainAddress(profile.email)};
    for (const QString &address : ownAddresses)
        own.append(plainAddress(address));
    own.removeAll(QString());
    const QStringList ownName = nameWords(profile.name);
    const auto isOwn = [&](const InvitedPerson &person) {
        return own.contains(plainAddress(person.email)) ||
               (ownName.size() > 1 && nameWords(person.name) == ownName);
    };

    std::vector<InvitedPerson> attendees;
    bool isOwnThere = isOwn(invitation.organiser);
    for (const InvitedPerson &attendee : invitation.attendees) {
        if (isOwn(attendee))
            isOwnThere = true;
        else if (!isService(attendee))
            attendees.push_back(attendee);
    }
    const InvitedPerson &organiser = invitation.organiser;
    const bool hasOrganiser = !organiser.email.isEmpty() && !isService(organiser) && !isOwn(organiser);
    if (!isOwnThere && own.isEmpty()) {
        // One of them is the person, nobody knows which; colleagues of the organiser are not.
        const QString label = hasOrganiser ? companyLabel(organiser.email) : QString();
        std::erase_if(attendees, [&label](const InvitedPerson &attendee) {
            return label.isEmpty() || companyLabel(attendee.email) != label;
        });
    }

    std::vector<InvitedGuess> people;
    if (hasOrganiser) {
        const bool onlyOrganises = !attendees.empty() && (arranges(organiser) || !invitation.organiserComes);
        people.push_back(
            {organiser, {}, onlyOrganises ? InvitedPart::Coordinator : InvitedPart::Interviewer});
    }
    const bool hasCoordinator = !people.empty() && people.front().part == InvitedPart::Coordinator;
    for (const InvitedPerson &attendee : attendees)
        people.push_back({attendee, {}, InvitedPart::Interviewer});
    if (const InvitedPerson sender{QString(), invitation.sentBy};
        !sender.email.isEmpty() && !isOwn(sender) && !isService(sender) &&
        std::ranges::find(people, sender.email,
                          [](const InvitedGuess &guess) { return guess.invited.email; }) == people.end())
        people.push_back({sender, {}, hasCoordinator ? InvitedPart::None : InvitedPart::Coordinator});
    for (InvitedGuess &guess : people)
        guess.invited.name = spokenName(guess.invited);
    return people;
}

} // namespace afterword
