// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which texts of a record are searched.
#include "searchdocuments.h"

#include "searchwords.h"

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

qint64 minuteOf(Instant at)
{
    return std::clamp<qint64>(at.milliseconds() / 60'000, 0, searchids::lastOrder);
}

qint64 placeOf(qint64 position)
{
    return std::clamp<qint64>(position, 0, searchids::lastOrder);
}

/// Those of the texts, and where there are any those that come with them.
QStringList wordsOf(const QStringList &own, const QStringList &with = {})
{
    QStringList words = searchWords(own.join(u'\n'));
    if (words.isEmpty())
        return words;
    words += searchWords(with.join(u'\n'));
    words.sort();
    words.removeDuplicates();
    return words;
}

template <typename T>
SearchDocument ofHistory(const Held<T> &held, QLatin1StringView what, Instant at, const QStringList &own,
                         const QString &company)
{
    return {SearchShelf::History,   what,         held.application.value(),
            held.record.id.value(), minuteOf(at), wordsOf(own, {company})};
}

} // namespace

QString debriefText(const Debrief &debrief)
{
    QStringList texts{debrief.keyPoints, debrief.compliments, debrief.unsaid, debrief.improve,
                      debrief.corrections};
    for (const DebriefQuestion &question : debrief.questions)
        texts += {question.question, question.answer, question.reaction, question.research};
    texts += debrief.questionsToAsk;
    texts.removeAll(QString());
    return texts.join(u'\n');
}

std::vector<SearchDocument> documentsOf(const ApplicationRecord &record)
{
    const Application &a = record.application;
    const qint64 order = placeOf(record.position);
    return {{SearchShelf::Applications,
             searchkinds::application,
             a.id.value(),
             {},
             order,
             wordsOf(QStringList{a.company, a.role, a.location, a.source} + a.tags)},
            {SearchShelf::Notes,
             searchkinds::applicationNotes,
             a.id.value(),
             {},
             order,
             wordsOf({a.notes}, {a.company})}};
}

std::vector<SearchDocument> documentsOf(const PersonRecord &record)
{
    const Person &p = record.person;
    const qint64 order = placeOf(record.position);
    return {
        {SearchShelf::People,
         searchkinds::person,
         {},
         p.id.value(),
         order,
         wordsOf({p.name, p.givenName, p.title, p.company, p.email, p.phone, p.postalAddress, p.linkedin})},
        {SearchShelf::Notes,
         searchkinds::personNotes,
         {},
         p.id.value(),
         order,
         wordsOf({p.notes}, {p.name, p.company})}};
}

SearchDocument documentOf(const Held<Interview> &held, const QString &company)
{
    const Interview &i = held.record;
    return ofHistory(held, searchkinds::interview, i.start,
                     {i.location, i.debrief ? debriefText(*i.debrief) : QString()}, company);
}

SearchDocument documentOf(const Held<Commitment> &held, const QString &company)
{
    const Commitment &c = held.record;
    return ofHistory(held, searchkinds::promise, c.madeAt, {c.words, c.what}, company);
}

SearchDocument documentOf(const Held<Correspondence> &held, const QString &company)
{
    const Correspondence &c = held.record;
    const QString topic = c.topic ? QString(exchangeName(*c.topic)) : QString();
    return ofHistory(held, searchkinds::message, c.at, {c.subject, c.body, topic}, company);
}

// An offer holds no text: it is found as what it is, by the names that documents give it.
SearchDocument documentOf(const Held<Offer> &held, const QString &company)
{
    const Offer &o = held.record;
    return ofHistory(held, searchkinds::offer, o.at, {u"offer"_s, QString(exchangeName(o.form))}, company);
}

} // namespace afterword
