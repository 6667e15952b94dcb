// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling over libhunspell: one dictionary object for each installed .aff and .dic of a language.
#include "speller.h"

#include <QDir>
#include <QStringConverter>
#include <hunspell/hunspell.hxx>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype MostSuggestions = 6;
constexpr qsizetype MostAnswersKept = 20000;

QStringList standardFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts);
    folders += {u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s, u"/usr/share/myspell"_s,
                u"/usr/local/share/hunspell"_s, u"/app/share/hunspell"_s};
    return folders;
}

/// "en" of "en_GB.dic"; hyphenation and thesaurus files have other endings.
QString languageOf(const QString &fileName)
{
    return fileName.section(u'.', 0, 0).section(u'_', 0, 0).section(u'-', 0, 0).toLower();
}

} // namespace

struct Speller::Dictionary
{
    Dictionary(const QString &affixes, const QString &words)
        : hunspell(QFile::encodeName(affixes).constData(), QFile::encodeName(words).constData())
        , encode(hunspell.get_dict_encoding().c_str())
        , decode(hunspell.get_dict_encoding().c_str())
    {}

    bool isRight(const QString &word)
    {
        if (!encode.isValid())
            return true;
        const QByteArray bytes = encode(word);
        // What the dictionary's encoding cannot write is no word that it could judge.
        if (encode.hasError()) {
            encode.resetState();
            return true;
        }
        return hunspell.spell(std::string(bytes.constData(), static_cast<size_t>(bytes.size())));
    }

    QStringList suggestions(const QString &word)
    {
        QStringList found;
        if (!encode.isValid())
            return found;
        const QByteArray bytes = encode(word);
        for (const std::string &one :
             hunspell.suggest(std::string(bytes.constData(), static_cast<size_t>(bytes.size()))))
            found += QString(decode(QByteArrayView(one.data(), static_cast<qsizetype>(one.size()))));
        return found;
    }

    Hunspell hunspell;
    QStringEncoder encode;
    QStringDecoder decode;
};

Speller::Speller()
    : Speller(standardFolders())
{}

Speller::Speller(QStringList folders)
    : m_folders(std::move(folders))
{}

Speller::~Speller() = default;

QStringList Speller::languages() const
{
    QStringList found;
    for (const QString &folder : m_folders) {
        for (const QString &file : QDir(folder).entryList({u"*.dic"_s}, QDir::Files, QDir::Name)) {
            const QString language = languageOf(file);
            if (language.size() >= 2 && language.size() <= 3 && !found.contains(language))
                found += language;
        }
    }
    found.sort();
    return found;
}

const std::vector<std::unique_ptr<Speller::Dictionary>> &Speller::dictionaries(const QString &language) const
{
    auto &kept = m_read[language];
    if (kept)
        return *kept;
    kept = std::make_shared<std::vector<std::unique_ptr<Dictionary>>>();
    QSet<QString> seen;
    for (const QString &folder : m_folders) {
        const QDir dir(folder);
        for (const QString &file : dir.entryList({u"*.dic"_s}, QDir::Files, QDir::Name)) {
            const QString name = file.chopped(4);
            const QString affixes = dir.filePath(name + u".aff"_s);
            // Regional kinds are often links to one and the same file.
            const QString real = QFileInfo(dir.filePath(file)).canonicalFilePath();
            if (languageOf(file) != language || seen.contains(name) || seen.contains(real) ||
                !QFile::exists(affixes))
                continue;
            seen += name;
            seen += real;
            kept->push_back(std::make_unique<Dictionary>(affixes, dir.filePath(file)));
        }
    }
    return *kept;
}

bool Speller::knows(const QString &language) const
{
    return !dictionaries(language).empty();
}

void Speller::setPersonalWords(const QStringList &words)
{
    m_personal = QSet<QString>(words.begin(), words.end());
}

bool Speller::isRight(const QString &word, const QString &language) const
{
    if (m_personal.contains(word))
        return true;
    const QString key = language + u'/' + word;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    const auto &all = dictionaries(language);
    // The typewriter's apostrophe is the one that dictionaries know.
    QString plain = word;
    plain.replace(u'\u2019', u'\'');
    const bool right =
        all.empty() || std::ranges::any_of(all, [&](const auto &one) { return one->isRight(plain); });
    if (m_known.size() >= MostAnswersKept)
        m_known.clear();
    m_known.insert(key, right);
    return right;
}

QStringList Speller::suggestions(const QString &word, const QString &language) const
{
    QStringList found;
    QString plain = word;
    plain.replace(u'\u2019', u'\'');
    for (const auto &one : dictionaries(language)) {
        for (const QString &text : one->suggestions(plain)) {
            if (!found.contains(text))
                found += text;
        }
    }
    for (const QString &own : m_personal) {
        if (own.compare(word, Qt::CaseInsensitive) == 0)
            found.prepend(own);
    }
    return found.mid(0, MostSuggestions);
}

} // namespace afterword
