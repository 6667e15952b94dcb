// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cards packed: numbers as numbers, all texts of a card in one block of UTF-8.
#include "cardpool.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace afterword {

namespace {

constexpr CardPool::Handle empty = std::numeric_limits<CardPool::Handle>::max();
constexpr char field = '\x1f'; // control characters stand in no text that a person types
constexpr char tagEdge = '\x1e';

QByteArray shortened(QByteArray utf8)
{
    constexpr qsizetype most = std::numeric_limits<quint16>::max();
    if (utf8.size() > most)
        utf8 = QString::fromUtf8(utf8).left(most / 4).toUtf8();
    return utf8;
}

template <typename E>
std::optional<E> enumerator(int number)
{
    return number < 0 ? std::nullopt : std::optional(static_cast<E>(number));
}

} // namespace

QByteArray foldedForSearch(const QString &text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return text.toLatin1().toLower();
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!c.isMark())
            folded += c;
    }
    return folded.toUtf8();
}

QByteArray CardPool::tagKey(const QString &tag)
{
    return tagEdge + foldedForSearch(tag) + tagEdge;
}

void CardPool::reserve(size_t cards)
{
    m_slots.reserve(cards);
    if (m_buckets.size() < 2 * cards)
        rehash(std::bit_ceil(2 * cards + 16));
}

CardPool::Slot CardPool::packed(const BoardCard &card)
{
    const auto milliseconds = [](const std::optional<Instant> &instant) {
        return instant ? instant->milliseconds() : none;
    };
    Slot slot;
    slot.rank = card.rank;
    slot.interview = milliseconds(card.interview);
    slot.opens = milliseconds(card.nextOpens);
    slot.due = milliseconds(card.nextDue);
    slot.activity = milliseconds(card.activity);
    slot.stage = card.stage;
    slot.advice = card.advice;
    slot.state = card.nextState;
    slot.step = static_cast<qint16>(card.nextStep ? static_cast<int>(*card.nextStep) : -1);
    slot.outcome = static_cast<qint8>(card.outcome ? static_cast<int>(*card.outcome) : -1);
    slot.suggested = static_cast<qint8>(card.suggestedStage ? static_cast<int>(*card.suggestedStage) : -1);
    slot.optional = card.nextIsOptional;
    slot.dream = card.dream;
    slot.used = true;

    QByteArray searched = foldedForSearch(card.company) + field + foldedForSearch(card.role) + field;
    for (const QString &tag : card.tags)
        searched += tagKey(tag);
    searched += field;
    for (const QString &name : card.people)
        searched += foldedForSearch(name) + field;
    const QByteArray id = shortened(card.id.value().toUtf8());
    const QByteArray company = shortened(card.company.toUtf8());
    const QByteArray role = shortened(card.role.toUtf8());
    const QByteArray recipient = shortened(card.nextRecipient.toUtf8());
    slot.idSize = static_cast<quint16>(id.size());
    slot.companySize = static_cast<quint16>(company.size());
    slot.roleSize = static_cast<quint16>(role.size());
    slot.recipientSize = static_cast<quint16>(recipient.size());
    slot.searchedSize = static_cast<quint32>(searched.size());
    slot.text = std::make_unique_for_overwrite<char[]>(textSize(slot));
    char *to = slot.text.get();
    for (const QByteArray *part : {&id, &company, &role, &recipient, &std::as_const(searched)})
        to = std::copy(part->begin(), part->end(), to);
    return slot;
}

size_t CardPool::textSize(const Slot &slot)
{
    return size_t{slot.idSize} + slot.companySize + slot.roleSize + slot.recipientSize + slot.searchedSize;
}

bool CardPool::same(const Slot &one, const Slot &other)
{
    const auto numbers = [](const Slot &s) {
        return std::tuple(s.rank, s.interview, s.opens, s.due, s.activity, s.searchedSize, s.idSize,
                          s.companySize, s.roleSize, s.recipientSize, s.stage, s.advice, s.state, s.step,
                          s.outcome, s.suggested, s.optional, s.dream);
    };
    return numbers(one) == numbers(other) &&
           std::memcmp(one.text.get(), other.text.get(), textSize(one)) == 0;
}

std::optional<CardPool::Handle> CardPool::find(const ApplicationId &id) const
{
    if (m_buckets.empty())
        return std::nullopt;
    const QByteArray bytes = id.value().toUtf8();
    const Handle found = m_buckets[bucketOf(bytes)];
    return found == empty ? std::nullopt : std::optional(found);
}

CardPool::Handle CardPool::add(const BoardCard &card)
{
    Handle handle = 0;
    if (m_free.empty()) {
        handle = static_cast<Handle>(m_slots.size());
        m_slots.push_back(packed(card));
    } else {
        handle = m_free.back();
        m_free.pop_back();
        m_slots[handle] = packed(card);
    }
    ++m_size;
    rememberTags(card.tags);
    countTags(m_slots[handle], 1);
    if (2 * m_size > m_buckets.size())
        rehash(std::max<size_t>(64, 2 * m_buckets.size()));
    else
        insertHash(handle);
    return handle;
}

bool CardPool::replace(Handle handle, const BoardCard &card)
{
    Slot slot = packed(card);
    if (same(slot, m_slots[handle]))
        return false;
    rememberTags(card.tags);
    countTags(slot, 1);
    countTags(m_slots[handle], -1);
    m_slots[handle] = std::move(slot);
    return true;
}

void CardPool::remove(Handle handle)
{
    // Those behind it in its run of buckets move up, so that no search ends early.
    size_t hole = bucketOf(idBytes(handle));
    m_buckets[hole] = empty;
    const size_t mask = m_buckets.size() - 1;
    for (size_t next = (hole + 1) & mask; m_buckets[next] != empty; next = (next + 1) & mask) {
        const Handle other = std::exchange(m_buckets[next], empty);
        insertHash(other);
    }
    countTags(m_slots[handle], -1);
    m_slots[handle] = Slot();
    m_free.push_back(handle);
    --m_size;
}

size_t CardPool::bucketOf(QByteArrayView id) const
{
    const size_t mask = m_buckets.size() - 1;
    size_t bucket = qHash(id, size_t{0}) & mask;
    while (m_buckets[bucket] != empty && idBytes(m_buckets[bucket]) != id)
        bucket = (bucket + 1) & mask;
    return bucket;
}

void CardPool::insertHash(Handle handle)
{
    m_buckets[bucketOf(idBytes(handle))] = handle;
}

void CardPool::rehash(size_t buckets)
{
    m_buckets.assign(buckets, empty);
    for (size_t handle = 0; handle < m_slots.size(); ++handle) {
        if (m_slots[handle].used)
            insertHash(static_cast<Handle>(handle));
    }
}

BoardCard CardPool::card(Handle handle) const
{
    const Slot &slot = m_slots[handle];
    const char *text = slot.text.get();
    const auto take = [&text](size_t size) {
        const QString part = QString::fromUtf8(text, static_cast<qsizetype>(size));
        text += size;
        return part;
    };
    BoardCard card;
    card.id = ApplicationId(take(slot.idSize));
    card.company = take(slot.companySize);
    card.role = take(slot.roleSize);
    card.nextRecipient = take(slot.recipientSize);
    card.stage = slot.stage;
    card.outcome = enumerator<Outcome>(slot.outcome);
    card.suggestedStage = enumerator<Stage>(slot.suggested);
    card.advice = slot.advice;
    card.dream = slot.dream;
    card.interview = instant(slot.interview);
    card.nextStep = enumerator<Kind>(slot.step);
    card.nextState = slot.state;
    card.nextOpens = instant(slot.opens);
    card.nextDue = instant(slot.due);
    card.nextIsOptional = slot.optional;
    card.activity = instant(slot.activity);
    card.rank = slot.rank;
    return card;
}

ApplicationId CardPool::id(Handle handle) const
{
    return ApplicationId(QString::fromUtf8(idBytes(handle)));
}

QByteArrayView CardPool::searched(Handle handle) const
{
    const Slot &slot = m_slots[handle];
    const size_t before = textSize(slot) - slot.searchedSize;
    return {slot.text.get() + before, static_cast<qsizetype>(slot.searchedSize)};
}

bool CardPool::isAbove(Handle one, Handle other) const
{
    const Slot &a = m_slots[one];
    const Slot &b = m_slots[other];
    return a.rank != b.rank ? a.rank < b.rank : idBytes(one).compare(idBytes(other)) < 0;
}

bool CardPool::isAbove(const BoardPlace &place, Handle handle) const
{
    const qint64 rank = m_slots[handle].rank;
    if (place.rank != rank)
        return place.rank < rank;
    const QByteArray id = place.id.value().toUtf8();
    return QByteArrayView(id).compare(idBytes(handle)) < 0;
}

void CardPool::rememberTags(const QStringList &tags)
{
    for (const QString &tag : tags) {
        auto &known = m_tags[foldedForSearch(tag)];
        if (known.first.isEmpty())
            known.first = tag;
    }
}

void CardPool::countTags(const Slot &slot, int by)
{
    const size_t before = textSize(slot) - slot.searchedSize;
    QByteArrayView rest(slot.text.get() + before, static_cast<qsizetype>(slot.searchedSize));
    for (;;) {
        const qsizetype start = rest.indexOf(tagEdge);
        const qsizetype end = start < 0 ? -1 : rest.indexOf(tagEdge, start + 1);
        if (end < 0)
            return;
        const auto known = m_tags.find(rest.sliced(start + 1, end - start - 1).toByteArray());
        rest = rest.sliced(end + 1);
        if (known == m_tags.end())
            continue;
        known->second += by;
        if (known->second == 0)
            m_tags.erase(known);
    }
}

QStringList CardPool::tags() const
{
    QStringList tags;
    for (const auto &[written, count] : m_tags)
        tags << written;
    return tags;
}

} // namespace afterword
