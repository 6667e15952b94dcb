// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of the rules out of their resource.
#include "rulebook.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Outside the namespace, as Qt asks for resources in static libraries.
static void initRulesResource()
{
    Q_INIT_RESOURCE(rules);
}

using namespace Qt::StringLiterals;

namespace afterword {

struct RuleBook::Contents
{
    QString language;
    std::vector<RuleText> rules;
    std::vector<RuleArticle> articles;
    QHash<QString, size_t> byId;
};

namespace {

QString fileOf(const QString &language)
{
    return u":/afterword/rules/rules.%1.json"_s.arg(language);
}

QJsonObject read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString languageFor(const QLocale &locale)
{
    const QStringList wanted = locale.uiLanguages();
    for (const QString &name : wanted) {
        const QString language = name.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (QFile::exists(fileOf(language)))
            return language;
    }
    return u"en"_s;
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue value : array.toArray())
        list.append(value.toString());
    return list;
}

RuleSource sourceNamed(const QString &name)
{
    if (name == "differ"_L1)
        return RuleSource::Differing;
    if (name == "silent"_L1)
        return RuleSource::Silent;
    if (name == "own"_L1)
        return RuleSource::Own;
    return name == "user"_L1 ? RuleSource::Person : RuleSource::Article;
}

RuleText ruleFrom(const QJsonObject &fact, const QJsonObject &words, const QStringList &articles)
{
    RuleText rule;
    rule.id = fact["id"_L1].toString();
    rule.source = sourceNamed(fact["kind"_L1].toString());
    rule.never = fact["never"_L1].toBool();
    rule.title = words["title"_L1].toString();
    rule.text = words["text"_L1].toString();
    rule.change = words["change"_L1].toString();
    rule.isInSettings = fact["settings"_L1].toBool();
    rule.see = strings(fact["see"_L1]);
    if (rule.source == RuleSource::Article)
        rule.article = static_cast<int>(articles.indexOf(rule.id.section(u'-', 0, 0))) + 1;
    for (const QJsonValue span : fact["lines"_L1].toArray())
        rule.lines.emplace_back(span[0].toInt(), span[1].toInt());
    const QJsonArray sides = fact["sides"_L1].toArray();
    const QStringList says = strings(words["sides"_L1]);
    for (qsizetype i = 0; i < sides.size(); ++i)
        rule.sides.push_back({strings(sides[i]), says.value(i)});
    return rule;
}

} // namespace

RuleBook::RuleBook(const QLocale &locale)
    : m_locale(locale)
{}

RuleBook::~RuleBook() = default;
RuleBook::RuleBook(RuleBook &&) noexcept = default;
RuleBook &RuleBook::operator=(RuleBook &&) noexcept = default;

const RuleBook::Contents &RuleBook::contents() const
{
    if (m_contents)
        return *m_contents;
    initRulesResource();
    auto made = std::make_unique<Contents>();
    made->language = languageFor(m_locale);
    const QJsonObject facts = read(u":/afterword/rules/rulebook.json"_s);
    const QJsonObject texts = read(fileOf(made->language));
    const QStringList articles = strings(facts["articles"_L1]);
    for (const QString &article : articles) {
        const QJsonObject words = texts["articles"_L1][article].toObject();
        made->articles.push_back({words["title"_L1].toString(), words["author"_L1].toString()});
    }
    const QJsonObject words = texts["rules"_L1].toObject();
    for (const QJsonValue fact : facts["rules"_L1].toArray()) {
        RuleText rule = ruleFrom(fact.toObject(), words[fact["id"_L1].toString()].toObject(), articles);
        made->byId.insert(rule.id, made->rules.size());
        made->rules.push_back(std::move(rule));
    }
    // A source rule leads to the decisions that weigh it.
    for (const RuleText &decision : made->rules) {
        for (const RuleSide &side : decision.sides) {
            for (const QString &id : side.rules) {
                if (const auto weighed = made->byId.constFind(id); weighed != made->byId.cend())
                    made->rules[*weighed].see.append(decision.id);
            }
        }
    }
    m_contents = std::move(made);
    return *m_contents;
}

std::optional<RuleText> RuleBook::find(const QString &id) const
{
    const Contents &all = contents();
    const auto found = all.byId.constFind(id);
    return found == all.byId.cend() ? std::nullopt : std::optional(all.rules[*found]);
}

std::span<const RuleText> RuleBook::rules() const
{
    return contents().rules;
}

RuleArticle RuleBook::article(int number) const
{
    const std::vector<RuleArticle> &articles = contents().articles;
    const auto index = static_cast<size_t>(number) - 1;
    return index < articles.size() ? articles[index] : RuleArticle();
}

int RuleBook::articleCount() const
{
    return static_cast<int>(contents().articles.size());
}

QString RuleBook::language() const
{
    return contents().language;
}

QString RuleBook::forKind(const QString &id, Kind kind) const
{
    const QString own = u"own-"_s + exchangeName(kind);
    return id == "own"_L1 && contents().byId.contains(own) ? own : id;
}

} // namespace afterword
