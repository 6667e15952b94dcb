// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// GMime behind RAII: what it hands out is freed, and it is begun once. Private to this room.
#pragma once

#include <QByteArray>

// GLib names a member as Qt names a keyword of its own.
#undef signals
#include <gmime/gmime.h>

#include <memory>

namespace afterword {

struct GObjectDeleter
{
    void operator()(void *object) const
    {
        if (object)
            g_object_unref(object);
    }
};

/// Owns one reference to an object of GObject's kind.
template <typename T>
using GHandle = std::unique_ptr<T, GObjectDeleter>;

struct FormatOptionsDeleter
{
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};
struct ParserOptionsDeleter
{
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
};
using FormatOptionsHandle = std::unique_ptr<GMimeFormatOptions, FormatOptionsDeleter>;
using ParserOptionsHandle = std::unique_ptr<GMimeParserOptions, ParserOptionsDeleter>;

/// Call before anything else of GMime; thread-safe.
inline void beginGMime()
{
    static const bool begun = (g_mime_init(), true);
    Q_UNUSED(begun)
}

inline GHandle<GMimeStream> streamOf(const QByteArray &bytes)
{
    return GHandle<GMimeStream>(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
}

/// What was written to a stream in memory.
inline QByteArray bytesOf(GMimeStream *stream)
{
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    return array ? QByteArray(reinterpret_cast<const char *>(array->data), static_cast<qsizetype>(array->len))
                 : QByteArray();
}

} // namespace afterword
