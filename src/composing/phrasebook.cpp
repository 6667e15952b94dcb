// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading phrases and finding them: each word of the draft tries only the patterns that can begin with it.
#include "phrasebook.h"

#include "germanforms.h"
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
                m_generic.insert(genericKey(folded(word)));
            continue;
        }
        if (*tag == PhraseTag::Jargon) {
            for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
                m_jargon.insert(folded(word));
            continue;
        }
        if (*tag == PhraseTag::Filler) {
            // "at-all" is two words that mean little together.
            for (const QString &words : line.split(u' ', Qt::SkipEmptyParts)) {
                const QStringList parts = folded(words).split(u'-');
                if (parts.size() == 1)
                    m_fillers.insert(parts.first());
                else
                    m_longFillers[parts.first()].push_back(parts);
            }
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
    m_numberId = m_vocabulary.value(u"#"_s, -1);
    m_moneyId = m_vocabulary.value(u"$"_s, -1);
    m_startingWith.resize(static_cast<size_t>(m_vocabulary.size()));
    for (size_t at = 0; at < m_programs.size(); ++at) {
        for (const int id : m_programs[at].firstWords)
            m_startingWith[static_cast<size_t>(id)].push_back(static_cast<int>(at));
    }
}

QString PhraseBook::genericKey(const QString &form) const
{
    return m_language == DraftLanguage::German ? germanFamily(form) : stemOf(form, m_language);
}

const PhraseBook::Word &PhraseBook::known(const QString &form) const
{
    constexpr qsizetype MostKept = 20000;
    const auto found = m_known.constFind(form);
    if (found != m_known.constEnd())
        return *found;
    if (m_known.size() >= MostKept)
        m_known.clear();
    Word word;
    const auto add = [&](const QString &key) {
        const auto id = m_vocabulary.constFind(key);
        if (id != m_vocabulary.constEnd() && !word.ids.contains(*id))
            word.ids.push_back(*id);
    };
    QStringList forms{form};
    if (m_language == DraftLanguage::German)
        forms += formalForms(form);
    for (const QString &one : std::as_const(forms)) {
        add(u'=' + one);
        add(stemOf(one, m_language));
        if (m_language == DraftLanguage::German)
            add(u'^' + germanFamily(one));
        for (const auto &[prefix, id] : m_prefixes) {
            if (one.startsWith(prefix) && !word.ids.contains(id))
                word.ids.push_back(id);
        }
    }
    word.isGeneric = m_generic.contains(genericKey(form)) || m_generic.contains(form);
    word.isFiller = m_fillers.contains(form);
    return *m_known.insert(form, word);
}

bool PhraseBook::isGeneric(const QString &form) const
{
    return known(form).isGeneric;
}

bool PhraseBook::isEveryday(const QString &form) const
{
    const Word &word = known(form);
    return word.isGeneric || !word.ids.isEmpty();
}

std::vector<PhraseHit> PhraseBook::find(const DraftText &text) const
{
    return find(text.words(), text.sentences());
}

std::vector<PhraseHit> PhraseBook::find(const std::vector<DraftWord> &words,
                                        const std::vector<DraftSentence> &sentences) const
{
    constexpr qsizetype MostSeen = 5000;
    std::vector<PhraseHit> hits;
    QString key;
    for (size_t number = 0; number < sentences.size(); ++number) {
        const DraftSentence &sentence = sentences[number];
        key.clear();
        for (int at = sentence.firstWord; at < sentence.endWord; ++at) {
            const DraftWord &word = words[static_cast<size_t>(at)];
            key += word.form;
            key += word.isMoney ? u'$' : u' ';
        }
        auto seen = m_seen.constFind(key);
        if (seen == m_seen.constEnd()) {
            if (m_seen.size() >= MostSeen)
                m_seen.clear();
            seen = m_seen.insert(key, findIn(words, sentence));
        }
        for (const PhraseHit &hit : *seen)
            hits.push_back({hit.tag, hit.first + sentence.firstWord, hit.last + sentence.firstWord,
                            static_cast<int>(number)});
    }
    return hits;
}

void PhraseBook::match(const std::vector<WordIds> &ids, const std::vector<bool> &fillers,
                       const std::vector<int> &places, std::vector<signed char> &isWorthIt,
                       const IdSet &present, std::vector<PhraseHit> &hits) const
{
    const int size = static_cast<int>(ids.size());
    const PhraseMatcher matcher(ids, fillers, 0, size);
    for (int at = 0; at < size; ++at) {
        for (const int id : ids[static_cast<size_t>(at)]) {
            for (const int program : m_startingWith[static_cast<size_t>(id)]) {
                const PhraseProgram &tried = m_programs[static_cast<size_t>(program)];
                signed char &worth = isWorthIt[static_cast<size_t>(program)];
                if (worth < 0)
                    worth = std::ranges::all_of(tried.needed,
                                                [&](const IdSet &needed) { return needed.meets(present); });
                if (!worth)
                    continue;
                const int end = matcher.match(tried, at);
                if (end > at)
                    hits.push_back({tried.tag, places[static_cast<size_t>(at)],
                                    places[static_cast<size_t>(end - 1)], 0});
            }
        }
    }
}

void PhraseBook::markLongFillers(const std::vector<DraftWord> &words, const DraftSentence &sentence,
                                 std::vector<bool> &fillers) const
{
    for (int at = sentence.firstWord; at < sentence.endWord; ++at) {
        const auto known = m_longFillers.constFind(words[static_cast<size_t>(at)].form);
        if (known == m_longFillers.constEnd())
            continue;
        for (const QStringList &parts : *known) {
            const int size = static_cast<int>(parts.size());
            bool isHere = at + size <= sentence.endWord;
            for (int part = 1; isHere && part < size; ++part)
                isHere = words[static_cast<size_t>(at + part)].form == parts.at(part);
            for (int part = 0; isHere && part < size; ++part)
                fillers[static_cast<size_t>(at + part - sentence.firstWord)] = true;
        }
    }
}

std::vector<PhraseHit> PhraseBook::findIn(const std::vector<DraftWord> &words,
                                          const DraftSentence &sentence) const
{
    std::vector<WordIds> ids;
    std::vector<bool> fillers;
    std::vector<int> places;
    IdSet present;
    for (int at = sentence.firstWord; at < sentence.endWord; ++at) {
        const DraftWord &word = words[static_cast<size_t>(at)];
        const Word &one = known(word.form);
        ids.push_back(one.ids);
        fillers.push_back(one.isFiller);
        places.push_back(at - sentence.firstWord);
        if (word.isNumber && m_numberId >= 0)
            ids.back().push_back(m_numberId);
        if (word.isMoney && m_moneyId >= 0)
            ids.back().push_back(m_moneyId);
        for (const int id : ids.back())
            present.add(id);
    }
    markLongFillers(words, sentence, fillers);
    std::vector<PhraseHit> hits;
    std::vector<signed char> isWorthIt(m_programs.size(), -1);
    match(ids, fillers, places, isWorthIt, present, hits);
    if (std::ranges::find(fillers, true) != fillers.end()) {
        std::vector<WordIds> fewer;
        std::vector<int> fewerPlaces;
        for (size_t at = 0; at < ids.size(); ++at) {
            if (fillers[at])
                continue;
            fewer.push_back(ids[at]);
            fewerPlaces.push_back(places[at]);
        }
        match(fewer, std::vector<bool>(fewer.size()), fewerPlaces, isWorthIt, present, hits);
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
