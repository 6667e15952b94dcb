// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading phrases and finding them: each word of the draft tries only the patterns that can begin with it.
#include "phrasebook.h"

#include "phraseprogram.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// Outside the namespace, as Qt asks for resources in static libraries.
static void initEtiquetteResource()
{
    Q_INIT_RESOURCE(etiquette);
}

namespace afterword::composing {

namespace {

QString resourceText(DraftLanguage language)
{
    initEtiquetteResource();
    QString text;
    const QDir folder(language == DraftLanguage::German ? u":/afterword/etiquette/de"_s
                                                        : u":/afterword/etiquette/en"_s);
    // What others build on comes first.
    QStringList files = folder.entryList({u"*.phrases"_s}, QDir::Files, QDir::Name);
    if (files.removeOne(u"words.phrases"_s))
        files.prepend(u"words.phrases"_s);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.readAll()) + u'\n';
    }
    return text;
}

} // namespace

const PhraseBook &PhraseBook::of(DraftLanguage language)
{
    static const PhraseBook english(DraftLanguage::English, resourceText(DraftLanguage::English));
    static const PhraseBook german(DraftLanguage::German, resourceText(DraftLanguage::German));
    return language == DraftLanguage::German ? german : english;
}

PhraseBook::PhraseBook(DraftLanguage language, const QString &text)
    : m_language(language)
{
    read(text);
}

PhraseBook::~PhraseBook() = default;

void PhraseBook::read(const QString &text)
{
    PhraseCompiler compiler(m_language, m_vocabulary);
    std::optional<PhraseTag> tag;
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        const auto complain = [&](const QString &what) {
            m_errors += u"line %1: %2: %3"_s.arg(QString::number(number), what, line);
        };
        if (line.isEmpty() || line.startsWith(u"# ") || line == u"#")
            continue;
        if (line.startsWith(u'[')) {
            const QString name = line.mid(1, line.size() - 2);
            const auto known = std::ranges::find_if(
                phraseTagNames, [&](const PhraseTagName &one) { return one.name == name; });
            if (known == phraseTagNames.end())
                complain(u"no such tag"_s);
            else
                tag = known->tag;
            continue;
        }
        if (line.startsWith(u'@') && line.contains(u" = ")) {
            const qsizetype equals = line.indexOf(u" = ");
            compiler.define(line.mid(1, equals - 1).trimmed(), line.mid(equals + 3));
            continue;
        }
        if (!tag) {
            complain(u"no tag yet"_s);
            continue;
        }
        if (*tag == PhraseTag::Generic) {
            for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
                m_generic.insert(stemOf(folded(word), m_language));
            continue;
        }
        PhraseProgram program;
        program.tag = *tag;
        if (const QString wrong = compiler.compile(line, program); !wrong.isEmpty()) {
            complain(wrong);
            continue;
        }
        m_programs.push_back(std::move(program));
    }
    m_prefixes = compiler.prefixes();
    m_startingWith.resize(static_cast<size_t>(m_vocabulary.size()));
    for (size_t at = 0; at < m_programs.size(); ++at) {
        for (const int id : m_programs[at].firstWords)
            m_startingWith[static_cast<size_t>(id)].push_back(static_cast<int>(at));
    }
}

const WordIds &PhraseBook::idsOf(const QString &form) const
{
    constexpr qsizetype MostKept = 20000;
    const auto known = m_known.constFind(form);
    if (known != m_known.constEnd())
        return *known;
    if (m_known.size() >= MostKept)
        m_known.clear();
    WordIds ids;
    const auto add = [&](const QString &key) {
        const auto found = m_vocabulary.constFind(key);
        if (found != m_vocabulary.constEnd() && !ids.contains(*found))
            ids.push_back(*found);
    };
    add(u'=' + form);
    add(stemOf(form, m_language));
    for (const auto &[prefix, id] : m_prefixes) {
        if (form.startsWith(prefix))
            ids.push_back(id);
    }
    return *m_known.insert(form, ids);
}

bool PhraseBook::isGeneric(const QString &form) const
{
    return m_generic.contains(stemOf(form, m_language)) || m_generic.contains(form);
}

std::vector<PhraseHit> PhraseBook::find(const DraftText &text) const
{
    return find(text.words(), text.sentences());
}

std::vector<PhraseHit> PhraseBook::find(const std::vector<DraftWord> &words,
                                        const std::vector<DraftSentence> &sentences) const
{
    std::vector<WordIds> ids;
    ids.reserve(words.size());
    for (const DraftWord &word : words)
        ids.push_back(idsOf(word.form));
    std::vector<PhraseHit> hits;
    std::vector<char> isWorthIt(m_programs.size());
    for (size_t number = 0; number < sentences.size(); ++number) {
        const DraftSentence &sentence = sentences[number];
        IdSet present;
        for (int at = sentence.firstWord; at < sentence.endWord; ++at) {
            for (const int id : ids[static_cast<size_t>(at)])
                present.add(id);
        }
        std::ranges::fill(isWorthIt, char(-1));
        const PhraseMatcher matcher(words, ids, sentence.firstWord, sentence.endWord);
        for (int at = sentence.firstWord; at < sentence.endWord; ++at) {
            for (const int id : ids[static_cast<size_t>(at)]) {
                for (const int program : m_startingWith[static_cast<size_t>(id)]) {
                    const PhraseProgram &tried = m_programs[static_cast<size_t>(program)];
                    char &worth = isWorthIt[static_cast<size_t>(program)];
                    if (worth < 0)
                        worth = std::ranges::all_of(
                            tried.needed, [&](const IdSet &needed) { return needed.meets(present); });
                    if (!worth)
                        continue;
                    const int end = matcher.match(tried, at);
                    if (end > at)
                        hits.push_back({tried.tag, at, end - 1, static_cast<int>(number)});
                }
            }
        }
    }
    std::ranges::sort(hits, [](const PhraseHit &left, const PhraseHit &right) {
        return std::tuple(left.tag, left.first, -left.last) < std::tuple(right.tag, right.first, -right.last);
    });
    // Of overlapping hits of one intent the first stays, made as long as the last.
    std::vector<PhraseHit> merged;
    for (const PhraseHit &hit : hits) {
        if (!merged.empty() && merged.back().tag == hit.tag && hit.first <= merged.back().last)
            merged.back().last = std::max(merged.back().last, hit.last);
        else
            merged.push_back(hit);
    }
    std::ranges::sort(merged, [](const PhraseHit &left, const PhraseHit &right) {
        return std::tuple(left.first, left.tag) < std::tuple(right.first, right.tag);
    });
    return merged;
}

} // namespace afterword::composing
