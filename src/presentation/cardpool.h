// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CardPool: the faces of many cards in a quarter of a kilobyte each, ready to be searched and ordered.
#pragma once

#include "trackerstore.h"

#include <QMap>

#include <memory>
#include <vector>

namespace afterword {

/// As a search compares texts: small letters, no accents, UTF-8.
QByteArray foldedForSearch(const QString &text);

class CardPool
{
public:
    /// Names a card for as long as it is here; small numbers, used again.
    using Handle = quint32;

    void reserve(size_t cards);
    size_t size() const { return m_size; }
    /// One above the highest handle in use, for tables by handle.
    size_t handles() const { return m_slots.size(); }
    std::optional<Handle> find(const ApplicationId &id) const;
    Handle add(const BoardCard &card);
    /// Whether the card now shows, or is found by, anything else than before.
    bool replace(Handle handle, const BoardCard &card);
    void remove(Handle handle);

    BoardCard card(Handle handle) const;
    ApplicationId id(Handle handle) const;
    Stage stage(Handle handle) const { return slot(handle).stage; }
    BoardPlace place(Handle handle) const { return {slot(handle).rank, id(handle)}; }
    /// Above in the column's own order; as the store compares places.
    bool isAbove(Handle one, Handle other) const;
    bool isAbove(const BoardPlace &place, Handle handle) const;
    bool isAtOrAbove(Handle handle, const BoardPlace &place) const { return !isAbove(place, handle); }

    std::optional<Instant> interview(Handle handle) const { return instant(slot(handle).interview); }
    std::optional<Instant> due(Handle handle) const { return instant(slot(handle).due); }
    std::optional<Instant> opens(Handle handle) const { return instant(slot(handle).opens); }
    std::optional<Instant> activity(Handle handle) const { return instant(slot(handle).activity); }
    bool hasStep(Handle handle) const { return slot(handle).step >= 0; }
    bool isDream(Handle handle) const { return slot(handle).dream; }
    Advice advice(Handle handle) const { return slot(handle).advice; }
    /// Company, role, tags and people, each folded and between two separators; a tag between two more.
    QByteArrayView searched(Handle handle) const;
    /// How a tag stands in searched().
    static QByteArray tagKey(const QString &tag);
    /// Every tag in use, in alphabetical order.
    QStringList tags() const;

private:
    struct Slot
    {
        qint64 rank = 0;
        qint64 interview = 0; ///< milliseconds; `none`: there is none. The next three likewise.
        qint64 opens = 0;
        qint64 due = 0;
        qint64 activity = 0;
        std::unique_ptr<char[]> text; ///< id, company, role, recipient, searched, one behind the other
        quint32 searchedSize = 0;
        quint16 idSize = 0;
        quint16 companySize = 0;
        quint16 roleSize = 0;
        quint16 recipientSize = 0;
        Stage stage{};
        Advice advice{};
        StepState state{};
        qint16 step = -1;
        qint8 outcome = -1;
        qint8 suggested = -1;
        bool optional = false;
        bool dream = false;
        bool used = false;
    };
    static constexpr qint64 none = std::numeric_limits<qint64>::min();

    static std::optional<Instant> instant(qint64 milliseconds)
    {
        return milliseconds == none ? std::nullopt : std::optional(Instant::fromMilliseconds(milliseconds));
    }
    const Slot &slot(Handle handle) const { return m_slots[handle]; }
    QByteArrayView idBytes(Handle handle) const { return {slot(handle).text.get(), slot(handle).idSize}; }
    static Slot packed(const BoardCard &card);
    static bool same(const Slot &one, const Slot &other);
    static size_t textSize(const Slot &slot);
    void rememberTags(const QStringList &tags);
    void countTags(const Slot &slot, int by);
    void insertHash(Handle handle);
    void rehash(size_t buckets);
    size_t bucketOf(QByteArrayView id) const;

    std::vector<Slot> m_slots;
    std::vector<Handle> m_free;
    std::vector<Handle> m_buckets;                    ///< open addressing by id
    QMap<QByteArray, std::pair<QString, int>> m_tags; ///< by folded tag: as written, how many cards
    size_t m_size = 0;
};

} // namespace afterword
