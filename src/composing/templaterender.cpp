// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mustache does the brackets; tidying does what leaving out a sentence leaves behind.
#include "templaterender.h"

#include "notewords.h"
#include "templatefacts.h"

#include <QRegularExpression>

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;

namespace afterword::composing {

namespace {

namespace mustache = kainjow::mustache;

Result<QString> filledIn(const QString &text, const mustache::data &data, const QString &file)
{
    mustache::mustache brackets(text.toStdString());
    brackets.set_custom_escape([](const std::string &words) { return words; });
    if (!brackets.is_valid())
        return fail(ErrorCode::BadInput, QString::fromStdString(brackets.error_message()), file);
    return QString::fromStdString(brackets.render(data));
}

/// A sentence that was left out leaves blanks, lines and paragraphs behind.
QString tidied(const QString &text)
{
    QStringList lines;
    for (QStringView line : QStringView(text).split(u'\n')) {
        const QString kept = line.toString().simplified();
        if (!kept.isEmpty() || (!lines.isEmpty() && !lines.back().isEmpty()))
            lines += kept;
    }
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

} // namespace

Result<Rendered> render(const MessageTemplate &text, const LetterFacts &facts)
{
    mustache::data data;
    for (auto fact = facts.texts.cbegin(); fact != facts.texts.cend(); ++fact)
        data.set(fact.key().toStdString(), fact.value().toStdString());
    for (const QString &condition : facts.conditions)
        data.set(condition.toStdString(), mustache::data(mustache::data::type::bool_true));
    const auto subject = filledIn(text.subject, data, text.file);
    if (!subject)
        return std::unexpected(subject.error());
    const auto body = filledIn(text.body, data, text.file);
    if (!body)
        return std::unexpected(body.error());
    return Rendered{oneLine(*subject), tidied(*body)};
}

QStringList missingFacts(const MessageTemplate &text, const LetterFacts &facts)
{
    static const QRegularExpression tag(u"\\{\\{\\{?\\s*[#^&]?\\s*([A-Za-z]+)\\s*\\}\\}"_s);
    const std::vector<TemplateFact> known = templateFacts();
    QStringList missing;
    for (auto matches = tag.globalMatch(text.subject + u'\n' + text.body); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        const auto fact = std::ranges::find(known, name, &TemplateFact::name);
        if (fact != known.end() && fact->use == FactUse::Text && !facts.texts.contains(name) &&
            !missing.contains(name))
            missing += name;
    }
    return missing;
}

} // namespace afterword::composing
