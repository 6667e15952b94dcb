// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing between two entries, and moving what names the second.
#include "personmerge.h"

#include "addresses.h"
#include "detailswords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct Merging
{
    Q_DECLARE_TR_FUNCTIONS(PersonMerge)
};

constexpr auto lastField = static_cast<int>(PersonField::Relationship);

size_t placeOf(PersonField field)
{
    return static_cast<size_t>(field);
}

/// nullptr: the field is no text of the person.
QString Person::*textOf(PersonField field)
{
    switch (field) {
    case PersonField::Name:
        return &Person::name;
    case PersonField::GivenName:
        return &Person::givenName;
    case PersonField::Title:
        return &Person::title;
    case PersonField::Company:
        return &Person::company;
    case PersonField::Email:
        return &Person::email;
    case PersonField::Phone:
        return &Person::phone;
    case PersonField::PostalAddress:
        return &Person::postalAddress;
    case PersonField::Linkedin:
        return &Person::linkedin;
    case PersonField::TimeZone:
        return &Person::timeZone;
    case PersonField::Notes:
        return &Person::notes;
    case PersonField::PreferredChannel:
    case PersonField::CallsWelcome:
    case PersonField::ContactRefused:
    case PersonField::Consent:
    case PersonField::Relationship:
        break;
    }
    return nullptr;
}

bool has(const std::vector<PersonId> &people, const PersonId &person)
{
    return std::ranges::find(people, person) != people.end();
}

/// Each once, where the first of the two stood.
void replace(std::vector<PersonId> &people, const PersonId &gone, const PersonId &kept)
{
    std::ranges::replace(people, gone, kept);
    const auto first = std::ranges::find(people, kept);
    if (first != people.end())
        people.erase(std::remove(std::next(first), people.end(), kept), people.end());
}

bool isSameAddress(const QString &left, const QString &right)
{
    return left.trimmed().compare(right.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

QString personFieldName(PersonField field)
{
    switch (field) {
    case PersonField::Name:
        return Merging::tr("Name");
    case PersonField::GivenName:
        //: How a person is addressed: the given name, mostly
        return Merging::tr("Addressed as");
    case PersonField::Title:
        return Merging::tr("Position");
    case PersonField::Company:
        return Merging::tr("Company");
    case PersonField::Email:
        return Merging::tr("Mail");
    case PersonField::Phone:
        return Merging::tr("Phone");
    case PersonField::PostalAddress:
        return Merging::tr("Postal address");
    case PersonField::Linkedin:
        return Merging::tr("LinkedIn");
    case PersonField::TimeZone:
        return Merging::tr("Time zone");
    case PersonField::PreferredChannel:
        return Merging::tr("Prefers");
    case PersonField::CallsWelcome:
        return Merging::tr("Calls");
    case PersonField::ContactRefused:
        return Merging::tr("Contact");
    case PersonField::Notes:
        return Merging::tr("Notes");
    case PersonField::Consent:
        return Merging::tr("As a reference");
    case PersonField::Relationship:
        return Merging::tr("Knows you as");
    }
    return {};
}

PersonMerge::PersonMerge(PersonEntry first, PersonEntry second)
    : m_first(std::move(first))
    , m_second(std::move(second))
{
    for (int i = 0; i <= lastField; ++i) {
        const auto field = static_cast<PersonField>(i);
        const bool onlySecond = text(m_first, field).isEmpty() && !text(m_second, field).isEmpty();
        if (onlySecond)
            choose(field, MergeChoice::Second);
    }
    const bool differ = m_first.person.notes != m_second.person.notes;
    if (differ && !m_first.person.notes.isEmpty() && !m_second.person.notes.isEmpty())
        choose(PersonField::Notes, MergeChoice::Both);
    // Nobody is asked again who has said no.
    if (m_second.reference && m_second.reference->consent == Consent::Declined)
        choose(PersonField::Consent, MergeChoice::Second);
}

QString PersonMerge::text(const PersonEntry &entry, PersonField field) const
{
    if (QString Person::*member = textOf(field))
        return entry.person.*member;
    switch (field) {
    case PersonField::PreferredChannel:
        return entry.person.preferredChannel ? channelName(*entry.person.preferredChannel) : QString();
    case PersonField::CallsWelcome:
        return entry.person.callsWelcome ? Merging::tr("May be called") : QString();
    case PersonField::ContactRefused:
        return entry.person.contactRefused ? Merging::tr("Gave no contact details when asked") : QString();
    case PersonField::Consent:
        return entry.reference ? consentName(entry.reference->consent) : QString();
    case PersonField::Relationship:
        return entry.reference ? entry.reference->relationship : QString();
    default:
        return {};
    }
}

std::vector<MergeField> PersonMerge::fields() const
{
    std::vector<MergeField> fields;
    for (int i = 0; i <= lastField; ++i) {
        MergeField row;
        row.field = static_cast<PersonField>(i);
        row.first = text(m_first, row.field);
        row.second = text(m_second, row.field);
        if (row.first.isEmpty() && row.second.isEmpty())
            continue;
        row.differs = !row.first.isEmpty() && !row.second.isEmpty() && row.first != row.second;
        row.canBeBoth = row.differs && row.field == PersonField::Notes;
        fields.push_back(std::move(row));
    }
    return fields;
}

MergeChoice PersonMerge::choice(PersonField field) const
{
    return m_choices[placeOf(field)];
}

void PersonMerge::choose(PersonField field, MergeChoice choice)
{
    m_choices[placeOf(field)] = choice;
}

Person PersonMerge::person() const
{
    Person merged = m_first.person;
    const auto takesSecond = [this](PersonField field) { return choice(field) == MergeChoice::Second; };
    for (int i = 0; i <= lastField; ++i) {
        const auto field = static_cast<PersonField>(i);
        QString Person::*member = textOf(field);
        if (member && takesSecond(field))
            merged.*member = m_second.person.*member;
        else if (member && choice(field) == MergeChoice::Both)
            merged.*member += u"\n\n"_s + m_second.person.*member;
    }
    if (takesSecond(PersonField::PreferredChannel))
        merged.preferredChannel = m_second.person.preferredChannel;
    if (takesSecond(PersonField::CallsWelcome))
        merged.callsWelcome = m_second.person.callsWelcome;
    if (takesSecond(PersonField::ContactRefused))
        merged.contactRefused = m_second.person.contactRefused;
    return merged;
}

std::optional<Reference> PersonMerge::reference() const
{
    if (!m_first.reference && !m_second.reference)
        return std::nullopt;
    Reference merged = m_first.reference.value_or(Reference());
    merged.person = m_first.person.id;
    if (m_second.reference && choice(PersonField::Consent) == MergeChoice::Second)
        merged.consent = m_second.reference->consent;
    if (m_second.reference && choice(PersonField::Relationship) == MergeChoice::Second)
        merged.relationship = m_second.reference->relationship;
    return merged;
}

MergeEffect PersonMerge::effect(const std::vector<Application> &naming) const
{
    const PersonId &gone = m_second.person.id;
    const auto isTheirs = [&](const auto &record) { return record.person == gone; };
    MergeEffect effect;
    effect.applications = static_cast<int>(naming.size());
    for (const Application &application : naming) {
        effect.messages += static_cast<int>(
            std::ranges::count_if(application.correspondence,
                                  [&](const Correspondence &entry) { return has(entry.people, gone); }));
        effect.interviews +=
            static_cast<int>(std::ranges::count_if(application.interviews, [&](const Interview &interview) {
                return has(interview.interviewers, gone);
            }));
        effect.others += static_cast<int>(std::ranges::count_if(application.commitments, isTheirs) +
                                          std::ranges::count_if(application.offers, isTheirs) +
                                          std::ranges::count_if(application.adjustments, isTheirs));
    }
    return effect;
}

Application PersonMerge::moved(Application application) const
{
    const PersonId &gone = m_second.person.id;
    const PersonId &kept = m_first.person.id;
    const QString oldAddress = m_second.person.email;
    const bool isOtherAddress = !oldAddress.isEmpty() && !isSameAddress(oldAddress, person().email);
    const auto move = [&](PersonId &person) {
        if (person == gone)
            person = kept;
    };
    for (PersonId *person :
         {&application.hiringManager, &application.coordinator, &application.designatedContact})
        move(*person);
    replace(application.references, gone, kept);
    for (Interview &interview : application.interviews)
        replace(interview.interviewers, gone, kept);
    if (isOtherAddress)
        keepAddressUsed(application, gone, oldAddress);
    for (Correspondence &entry : application.correspondence) {
        replace(entry.people, gone, kept);
    }
    for (Commitment &commitment : application.commitments)
        move(commitment.person);
    for (Offer &offer : application.offers)
        move(offer.person);
    for (Adjustment &adjustment : application.adjustments)
        move(adjustment.person);
    return application;
}

Command PersonMerge::command(const std::vector<Application> &naming) const
{
    const Person merged = person();
    //: Stands after "Undo" and "Redo"; two entries of %1 became one
    Command command{Merging::tr("merging the entries of %1").arg(merged.name), {SavePerson{merged}}};
    for (const Application &application : naming)
        command.changes.emplace_back(SaveApplication{moved(application)});
    if (const auto saved = reference())
        command.changes.emplace_back(SaveReference{*saved});
    if (m_second.reference)
        command.changes.emplace_back(RemoveReference{m_second.person.id});
    command.changes.emplace_back(RemovePerson{m_second.person.id});
    return command;
}

} // namespace afterword
