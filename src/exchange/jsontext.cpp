// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parsing of JSON text and the search for keys that stand twice.
#include "jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <deque>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// `file:line:column` of a byte; columns count characters, not bytes.
QString placeInText(const QByteArray &text, qsizetype offset, const QString &file)
{
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype line = 1 + std::ranges::count(before, '\n');
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = 1 + QString::fromUtf8(before.sliced(lineStart)).toUcs4().size();
    const QString position = QString::number(line) + u':' + QString::number(column);
    return file.isEmpty() ? position : file + u':' + position;
}

/// Walks a text that is known to be JSON and looks for an object that has a key twice: QJsonDocument keeps
/// the last of them without a word.
class RepeatedKeySearch
{
public:
    explicit RepeatedKeySearch(std::string_view text)
        : m_text(text)
    {}

    struct Found
    {
        QString key;
        QString pointer; ///< of the repeated member
    };
    std::optional<Found> run();

private:
    struct Level
    {
        bool isObject = false;
        size_t firstKey = 0; ///< its keys stand in m_keys from here on
        qsizetype index = 0; ///< of the present item of a list
    };

    std::string_view takeString();
    std::string_view decoded(std::string_view raw);
    std::optional<Found> closeObject();
    QString pointer() const;

    std::string_view m_text;
    size_t m_at = 0;
    std::vector<Level> m_levels;
    std::vector<std::string_view> m_keys;
    std::deque<QByteArray> m_decoded;
};

/// Leaves the position behind the closing quote; the answer is what stands between the quotes.
std::string_view RepeatedKeySearch::takeString()
{
    const size_t first = ++m_at;
    while (m_text[m_at] != '"')
        m_at += m_text[m_at] == '\\' ? 2 : 1;
    return m_text.substr(first, m_at++ - first);
}

std::string_view RepeatedKeySearch::decoded(std::string_view raw)
{
    if (raw.find('\\') == std::string_view::npos)
        return raw;
    const QByteArray quoted = "[\"" + QByteArray(raw.data(), static_cast<qsizetype>(raw.size())) + "\"]";
    m_decoded.push_back(QJsonDocument::fromJson(quoted).array().first().toString().toUtf8());
    return {m_decoded.back().constData(), static_cast<size_t>(m_decoded.back().size())};
}

QString RepeatedKeySearch::pointer() const
{
    QString path;
    for (size_t i = 0; i < m_levels.size(); ++i) {
        const Level &level = m_levels[i];
        if (!level.isObject) {
            path += u'/' + QString::number(level.index);
            continue;
        }
        const size_t end = i + 1 < m_levels.size() ? m_levels[i + 1].firstKey : m_keys.size();
        path += u'/' + pointerStep(QString::fromUtf8(m_keys[end - 1]));
    }
    return path;
}

std::optional<RepeatedKeySearch::Found> RepeatedKeySearch::closeObject()
{
    const auto begin = m_keys.begin() + static_cast<std::ptrdiff_t>(m_levels.back().firstKey);
    std::sort(begin, m_keys.end());
    if (const auto twice = std::adjacent_find(begin, m_keys.end()); twice != m_keys.end()) {
        m_keys.push_back(*twice);
        return Found{QString::fromUtf8(m_keys.back()), pointer()};
    }
    m_keys.erase(begin, m_keys.end());
    m_levels.pop_back();
    return std::nullopt;
}

std::optional<RepeatedKeySearch::Found> RepeatedKeySearch::run()
{
    bool keyComes = false;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"') {
            const std::string_view string = takeString();
            if (std::exchange(keyComes, false))
                m_keys.push_back(decoded(string));
            continue;
        }
        ++m_at;
        if (c == '{' || c == '[') {
            keyComes = c == '{';
            m_levels.push_back({keyComes, m_keys.size(), 0});
        } else if (c == '}') {
            keyComes = false;
            if (const auto found = closeObject())
                return found;
        } else if (c == ']') {
            m_levels.pop_back();
        } else if (c == ',') {
            keyComes = m_levels.back().isObject;
            ++m_levels.back().index;
        }
    }
    return std::nullopt;
}

QString sentence(const QJsonParseError &error)
{
    switch (error.error) {
    case QJsonParseError::DeepNesting:
        return QCoreApplication::translate("TrackerDocument", "The document is nested too deeply.");
    case QJsonParseError::IllegalUTF8String:
        return QCoreApplication::translate("TrackerDocument", "This is no UTF-8 text.");
    default:
        //: %1 is what the JSON parser says
        return QCoreApplication::translate("TrackerDocument", "This is no JSON: %1.")
            .arg(error.errorString());
    }
}

} // namespace

QString documentPlace(const QString &file, const QString &pointer)
{
    if (file.isEmpty() || pointer.isEmpty())
        return file.isEmpty() ? pointer : file;
    return file + u": "_s + pointer;
}

QString pointerStep(QStringView key)
{
    return key.toString().replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

Result<QJsonValue> parseJson(const QByteArray &text, const QString &file)
{
    if (text.size() > MostJsonBytes) {
        return fail(ErrorCode::BadInput,
                    QCoreApplication::translate("TrackerDocument", "The document is longer than %n MiB.",
                                                nullptr, MostJsonMiB),
                    file);
    }
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    QCoreApplication::translate("TrackerDocument", "The document is empty."), file);

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        // But for bad UTF-8 the parser says where it went on, one byte behind what it stumbled over.
        const bool badText = error.error == QJsonParseError::IllegalUTF8String;
        const qsizetype offset = badText ? error.offset : error.offset - 1;
        return fail(ErrorCode::BadInput, sentence(error), placeInText(text, offset, file));
    }

    const std::string_view view(text.constData(), static_cast<size_t>(text.size()));
    if (const auto repeated = RepeatedKeySearch(view).run()) {
        //: %1 is a key of a document
        const QString message =
            QCoreApplication::translate("TrackerDocument", "The key “%1” stands here twice.");
        return fail(ErrorCode::BadInput, message.arg(repeated->key), documentPlace(file, repeated->pointer));
    }
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

} // namespace afterword
