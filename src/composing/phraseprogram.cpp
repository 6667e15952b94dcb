// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiling and running the patterns of the phrase book.
#include "phraseprogram.h"

#include "germanforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

constexpr int DefaultGap = 4;
constexpr int NearBefore = 4;
constexpr int DeepestMacro = 8;

} // namespace

void PhraseCompiler::define(const QString &name, const QString &pattern)
{
    m_macros.insert(name, pattern);
}

QStringList PhraseCompiler::tokens(const QString &pattern, int depth)
{
    QString spaced;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar unit = pattern.at(at);
        if (unit == u'(' || unit == u'|')
            spaced += u' ' + QString(unit) + u' ';
        else if (unit == u')') {
            const bool isOptional = at + 1 < pattern.size() && pattern.at(at + 1) == u'?';
            spaced += isOptional ? u" )? "_s : u" ) "_s;
            at += isOptional ? 1 : 0;
        } else {
            spaced += unit;
        }
    }
    QStringList result;
    for (const QString &one : spaced.split(u' ', Qt::SkipEmptyParts)) {
        if (!one.startsWith(u'@')) {
            result += one;
            continue;
        }
        const bool isOptional = one.endsWith(u'?');
        const QString name = one.mid(1, one.size() - (isOptional ? 2 : 1));
        if (!m_macros.contains(name) || depth > DeepestMacro) {
            m_wrong = u"no such name: "_s + name;
            return {};
        }
        result += u"("_s;
        result += tokens(m_macros.value(name), depth + 1);
        result += isOptional ? u")?"_s : u")"_s;
    }
    return result;
}

int PhraseCompiler::idOf(const QString &word)
{
    QString key;
    const bool isPrefix = word.endsWith(u'~');
    if (word.startsWith(u'='))
        key = u'=' + folded(QStringView(word).mid(1));
    else if (word.startsWith(u'^'))
        key = u'^' + germanFamily(folded(QStringView(word).mid(1)));
    else if (isPrefix)
        key = folded(QStringView(word).chopped(1)) + u'~';
    else
        key = stemOf(folded(word), m_language);
    const auto known = m_vocabulary.constFind(key);
    if (known != m_vocabulary.constEnd())
        return *known;
    const int id = static_cast<int>(m_vocabulary.size());
    m_vocabulary.insert(key, id);
    if (isPrefix)
        m_prefixes.emplace_back(key.chopped(1), id);
    return id;
}

QString PhraseCompiler::compile(const QString &pattern, PhraseProgram &program)
{
    m_wrong.clear();
    m_tokens = tokens(pattern);
    m_at = 0;
    if (!m_wrong.isEmpty())
        return m_wrong;
    alternatives(program);
    program.steps.push_back({PhraseStep::Op::Done, 0, 0});
    if (m_wrong.isEmpty() && !atEnd())
        m_wrong = u"unexpected "_s + token();
    std::vector<bool> seen(program.steps.size());
    if (m_wrong.isEmpty() && !firstOf(program, 0, program.firstWords, seen))
        m_wrong = u"must begin with a word"_s;
    std::ranges::sort(program.firstWords);
    const auto rest = std::ranges::unique(program.firstWords);
    program.firstWords.erase(rest.begin(), rest.end());
    if (m_wrong.isEmpty())
        findNeeded(program);
    return m_wrong;
}

/// A group of single words is one look, not a chain of attempts.
bool PhraseCompiler::wordSet(PhraseProgram &program)
{
    const qsizetype start = m_at;
    IdSet ids;
    bool wantsWord = true;
    qsizetype at = m_at;
    for (; at < m_tokens.size() && !m_tokens.at(at).startsWith(u')'); ++at) {
        const QString &one = m_tokens.at(at);
        const bool isBar = one == u"|";
        const bool isPlain = !isBar && one.front() != u'(' && one.front() != u'*' && one.front() != u'!' &&
                             one != u"_" && one != u"<" && one != u">" && !one.endsWith(u'?');
        if (isBar == wantsWord || (!isBar && !isPlain))
            return false;
        if (isPlain)
            ids.add(idOf(one));
        wantsWord = isBar;
    }
    if (at >= m_tokens.size() || wantsWord || at == start)
        return false;
    program.steps.push_back({PhraseStep::Op::Set, static_cast<int>(program.sets.size()), 0});
    program.sets.push_back(std::move(ids));
    m_at = at;
    return true;
}

void PhraseCompiler::alternatives(PhraseProgram &program)
{
    std::vector<size_t> jumps;
    for (;;) {
        const size_t split = program.steps.size();
        program.steps.push_back({PhraseStep::Op::Split, static_cast<int>(split) + 1, 0});
        sequence(program);
        if (atEnd() || token() != u"|") {
            // The last alternative needs no second way.
            program.steps[split] = {PhraseStep::Op::Jump, static_cast<int>(split) + 1, 0};
            break;
        }
        ++m_at;
        jumps.push_back(program.steps.size());
        program.steps.push_back({PhraseStep::Op::Jump, 0, 0});
        program.steps[split].b = static_cast<int>(program.steps.size());
    }
    for (const size_t jump : jumps)
        program.steps[jump].a = static_cast<int>(program.steps.size());
}

void PhraseCompiler::sequence(PhraseProgram &program)
{
    while (!atEnd() && token() != u"|" && !token().startsWith(u')'))
        element(program);
}

IdSet PhraseCompiler::listOfWords()
{
    IdSet ids;
    if (atEnd() || token() != u"(") {
        m_wrong = u"a list of words must follow"_s;
        return ids;
    }
    for (++m_at; !atEnd() && !token().startsWith(u')'); ++m_at) {
        if (token() != u"|" && token() != u"(")
            ids.add(idOf(token()));
    }
    ++m_at;
    return ids;
}

void PhraseCompiler::element(PhraseProgram &program)
{
    using Op = PhraseStep::Op;
    const QString one = token();
    ++m_at;
    if (one == u"(") {
        const size_t split = program.steps.size();
        program.steps.push_back({Op::Split, static_cast<int>(split) + 1, 0});
        if (!wordSet(program))
            alternatives(program);
        if (atEnd() || !token().startsWith(u')')) {
            m_wrong = u"a bracket is not closed"_s;
            return;
        }
        const bool isOptional = token() == u")?";
        ++m_at;
        if (isOptional)
            program.steps[split].b = static_cast<int>(program.steps.size());
        else
            program.steps[split] = {Op::Jump, static_cast<int>(split) + 1, 0};
        return;
    }
    if (one == u"<" || one == u">") {
        program.steps.push_back({one == u"<" ? Op::Begin : Op::End, 0, 0});
        return;
    }
    if (one == u"_" || one == u"_?") {
        const int here = static_cast<int>(program.steps.size());
        if (one == u"_?")
            program.steps.push_back({Op::Split, here + 1, here + 2});
        program.steps.push_back({Op::Any, 0, 0});
        return;
    }
    if (one.startsWith(u'*')) {
        bool isNumber = false;
        const int given = QStringView(one).mid(1).toInt(&isNumber);
        const int most = isNumber ? given : DefaultGap;
        std::vector<size_t> splits;
        for (int gap = 0; gap < most; ++gap) {
            splits.push_back(program.steps.size());
            program.steps.push_back({Op::Split, 0, static_cast<int>(program.steps.size()) + 1});
            program.steps.push_back({Op::Any, 0, 0});
        }
        for (const size_t split : splits)
            program.steps[split].a = static_cast<int>(program.steps.size());
        return;
    }
    if (one == u"!<" || one == u"!<<") {
        program.steps.push_back(
            {Op::NotAfter, static_cast<int>(program.sets.size()), one == u"!<" ? 1 : NearBefore});
        program.sets.push_back(listOfWords());
        return;
    }
    if (one == u"!>") {
        const size_t negation = program.steps.size();
        program.steps.push_back({Op::NotBefore, 0, 0});
        if (atEnd() || token() != u"(") {
            m_wrong = u"a bracket must follow !>"_s;
            return;
        }
        ++m_at;
        alternatives(program);
        program.steps.push_back({Op::Done, 0, 0});
        program.steps[negation].a = static_cast<int>(program.steps.size());
        ++m_at;
        return;
    }
    QString word = one;
    const bool isOptional = word.endsWith(u'?');
    if (isOptional) {
        word.chop(1);
        program.steps.push_back({Op::Split, static_cast<int>(program.steps.size()) + 1,
                                 static_cast<int>(program.steps.size()) + 2});
    }
    program.steps.push_back({Op::Word, idOf(word), 0});
}

/// Collects the words that may come first; false where none must.
bool PhraseCompiler::firstOf(const PhraseProgram &program, size_t step, std::vector<int> &first,
                             std::vector<bool> &seen) const
{
    using Op = PhraseStep::Op;
    if (step >= program.steps.size())
        return false;
    if (seen[step])
        return true;
    seen[step] = true;
    const PhraseStep &here = program.steps[step];
    switch (here.op) {
    case Op::Word:
        first.push_back(here.a);
        return true;
    case Op::Set: {
        const std::vector<int> set = program.sets[static_cast<size_t>(here.a)].ids();
        first.insert(first.end(), set.begin(), set.end());
        return true;
    }
    case Op::Any:
    case Op::Done:
        return false;
    case Op::Begin:
    case Op::End:
    case Op::NotAfter:
        return firstOf(program, step + 1, first, seen);
    case Op::NotBefore:
    case Op::Jump:
        return firstOf(program, static_cast<size_t>(here.a), first, seen);
    case Op::Split:
        return firstOf(program, static_cast<size_t>(here.a), first, seen) &&
               firstOf(program, static_cast<size_t>(here.b), first, seen);
    }
    return false;
}

std::vector<int> IdSet::ids() const
{
    std::vector<int> found;
    for (int id = 0; id < static_cast<int>(m_bits.size()) * 64; ++id) {
        if (has(id))
            found.push_back(id);
    }
    return found;
}

/// A step is needed where the program's end cannot be reached without it. Of a choice between sequences the
/// words of all of them together are needed: such a cut is looked for where the choice begins.
void PhraseCompiler::findNeeded(PhraseProgram &program)
{
    using Op = PhraseStep::Op;
    const size_t size = program.steps.size();
    // Whether the end can be reached when some steps are closed.
    const auto reaches = [&](const std::vector<bool> &closed) {
        std::vector<bool> seen(size);
        std::vector<size_t> open{0};
        while (!open.empty()) {
            const size_t at = open.back();
            open.pop_back();
            if (at >= size || seen[at] || closed[at])
                continue;
            seen[at] = true;
            const PhraseStep &step = program.steps[at];
            if (step.op == Op::Done)
                return true;
            if (step.op == Op::Split) {
                open.push_back(static_cast<size_t>(step.a));
                open.push_back(static_cast<size_t>(step.b));
            } else if (step.op == Op::Jump || step.op == Op::NotBefore) {
                open.push_back(static_cast<size_t>(step.a));
            } else {
                open.push_back(at + 1);
            }
        }
        return false;
    };
    const auto wordsOf = [&](size_t at, IdSet &ids) {
        const PhraseStep &step = program.steps[at];
        if (step.op == Op::Word) {
            ids.add(step.a);
        } else if (step.op == Op::Set) {
            for (const int id : program.sets[static_cast<size_t>(step.a)].ids())
                ids.add(id);
        }
    };
    // The words between here and there, as one cut: grown from the end backwards until it closes the way.
    std::vector<bool> used(size);
    for (;;) {
        std::vector<bool> closed = used;
        size_t at = size;
        std::vector<size_t> cut;
        while (at > 0) {
            --at;
            const bool isWord = program.steps[at].op == Op::Word || program.steps[at].op == Op::Set;
            if (!isWord || used[at])
                continue;
            closed[at] = true;
            cut.push_back(at);
            std::vector<bool> onlyThese(size);
            for (const size_t one : cut)
                onlyThese[one] = true;
            if (!reaches(onlyThese))
                break;
        }
        std::vector<bool> onlyThese(size);
        for (const size_t one : cut)
            onlyThese[one] = true;
        if (cut.empty() || reaches(onlyThese))
            return;
        IdSet ids;
        for (const size_t one : cut) {
            wordsOf(one, ids);
            used[one] = true;
        }
        program.needed.push_back(std::move(ids));
    }
}

bool PhraseMatcher::has(const IdSet &set, int at) const
{
    return std::ranges::any_of(m_ids[static_cast<size_t>(at)], [&](int id) { return set.has(id); });
}

bool PhraseMatcher::isAfter(const IdSet &set, int at, int near) const
{
    for (int before = at - 1; before >= m_begin && near > 0; --before) {
        if (has(set, before))
            return true;
        if (!m_fillers[static_cast<size_t>(before)])
            --near;
    }
    return false;
}

int PhraseMatcher::run(const PhraseProgram &program, size_t step, int at) const
{
    using Op = PhraseStep::Op;
    for (;;) {
        const PhraseStep &here = program.steps[step];
        switch (here.op) {
        case Op::Word:
            if (at >= m_end || !m_ids[static_cast<size_t>(at)].contains(here.a))
                return -1;
            ++at;
            break;
        case Op::Set:
            if (at >= m_end || !has(program.sets[static_cast<size_t>(here.a)], at))
                return -1;
            ++at;
            break;
        case Op::Any:
            if (at >= m_end)
                return -1;
            ++at;
            break;
        case Op::Begin:
            if (at != m_begin)
                return -1;
            break;
        case Op::End:
            if (at != m_end)
                return -1;
            break;
        case Op::NotAfter:
            if (isAfter(program.sets[static_cast<size_t>(here.a)], at, here.b))
                return -1;
            break;
        case Op::NotBefore:
            if (run(program, step + 1, at) >= 0)
                return -1;
            step = static_cast<size_t>(here.a);
            continue;
        case Op::Split: {
            const int end = run(program, static_cast<size_t>(here.a), at);
            if (end >= 0)
                return end;
            step = static_cast<size_t>(here.b);
            continue;
        }
        case Op::Jump:
            step = static_cast<size_t>(here.a);
            continue;
        case Op::Done:
            return at;
        }
        ++step;
    }
}

} // namespace afterword::composing
