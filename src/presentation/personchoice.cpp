// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names to people and back.
#include "personchoice.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

bool looksLikeAddress(const QString &text)
{
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s]+$"_s);
    return address.match(text).hasMatch();
}

PersonChoice personNamed(const QString &text, const std::vector<Person> &people, const QString &company)
{
    static const QRegularExpression form(u"^\\s*(.*?)\\s*(?:<\\s*([^>]*)\\s*>)?\\s*$"_s);
    const auto match = form.match(text);
    QString name = match.captured(1).simplified();
    const QString address = match.captured(2).trimmed();
    if (name.isEmpty())
        name = address;
    if (name.isEmpty())
        return {};
    const Person *known = nullptr;
    for (const Person &person : people) {
        const bool sameName = person.name.compare(name, Qt::CaseInsensitive) == 0;
        const bool sameAddress = address.isEmpty() || person.email.compare(address, Qt::CaseInsensitive) == 0;
        if (!sameName || !sameAddress)
            continue;
        // Of two people of one name the one of this company is meant.
        if (!known || person.company.compare(company, Qt::CaseInsensitive) == 0)
            known = &person;
    }
    if (known)
        return {known->id, std::nullopt};
    Person added;
    added.id = PersonId(newId());
    added.name = name;
    added.email = address;
    added.company = company;
    return {added.id, added};
}

QString lineFor(const PersonId &person, const std::vector<Person> &people)
{
    const auto found = std::ranges::find(people, person, &Person::id);
    if (found == people.end())
        return {};
    const auto sameName = [&](const Person &other) { return other.name == found->name; };
    if (std::ranges::count_if(people, sameName) > 1 && !found->email.isEmpty())
        return found->name + u" <"_s + found->email + u'>';
    return found->name;
}

} // namespace afterword
