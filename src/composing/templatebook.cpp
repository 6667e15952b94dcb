// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which templates there are: the built-in ones and the person's.
#include "templatebook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// Outside the namespace, as Qt asks for resources in static libraries.
static void initTemplatesResource()
{
    Q_INIT_RESOURCE(templates);
}

namespace afterword {

namespace {

constexpr qint64 LargestTemplate = 64 * 1024;
const QString Ending = u".mustache"_s;
const QString BuiltIn = u":/afterword/templates"_s;

class Templates
{
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

Result<QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, file.errorString(), path);
    if (file.size() > LargestTemplate)
        return fail(ErrorCode::BadInput, Templates::tr("This is too long for a template."), path);
    return QString::fromUtf8(file.readAll());
}

bool isBefore(const MessageTemplate &left, const MessageTemplate &right)
{
    const auto key = [](const MessageTemplate &text) {
        const bool isAddition = text.isOwn && text.id.contains(u'.');
        return std::tuple(text.language, text.id.section(u'.', 0, 0), isAddition, text.id);
    };
    return key(left) < key(right);
}

} // namespace

QString templatePath(const QString &id, const QString &language)
{
    return language + u'/' + id + Ending;
}

Result<TemplateBook> TemplateBook::read(const QString &ownFolder)
{
    initTemplatesResource();
    TemplateBook book;
    const auto readFolder = [&](const QString &folder, bool isOwn) -> std::optional<Error> {
        const QStringList languages = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &language : languages) {
            const QDir place(folder + u'/' + language);
            const QStringList files = place.entryList({u'*' + Ending}, QDir::Files, QDir::Name);
            for (const QString &file : files) {
                const QString path = place.filePath(file);
                const QString id = file.chopped(Ending.size());
                const auto source = contentOf(path);
                if (!source && source.error().code == ErrorCode::Unavailable)
                    return source.error();
                auto found = source ? readTemplate(*source, id, language.toLower(), path)
                                    : Result<MessageTemplate>(std::unexpected(source.error()));
                if (!found) {
                    const auto name = templateName(id);
                    MessageTemplate broken;
                    broken.id = id;
                    broken.language = language.toLower();
                    broken.file = path;
                    broken.source = source.value_or(QString());
                    broken.fault = found.error();
                    if (name) {
                        broken.kind = name->kind;
                        broken.topic = name->topic;
                    }
                    found = broken;
                }
                found->isOwn = isOwn;
                std::erase_if(book.m_templates, [&](const MessageTemplate &known) {
                    return known.id == found->id && known.language == found->language;
                });
                book.m_templates.push_back(std::move(*found));
            }
        }
        return std::nullopt;
    };
    if (auto wrong = readFolder(BuiltIn, false))
        return std::unexpected(*wrong);
    if (!ownFolder.isEmpty()) {
        if (auto wrong = readFolder(ownFolder, true))
            return std::unexpected(*wrong);
    }
    std::ranges::sort(book.m_templates, isBefore);
    return book;
}

QStringList TemplateBook::languages() const
{
    QStringList found;
    for (const MessageTemplate &text : m_templates) {
        if (!found.contains(text.language))
            found += text.language;
    }
    found.sort();
    return found;
}

std::vector<const MessageTemplate *> TemplateBook::templatesFor(Kind kind, const QString &language,
                                                                std::optional<Topic> topic) const
{
    std::vector<const MessageTemplate *> found;
    for (const MessageTemplate &text : m_templates) {
        const bool isNamed = templateName(text.id).has_value();
        if (isNamed && text.kind == kind && text.language == language && text.topic == topic)
            found.push_back(&text);
    }
    return found;
}

const MessageTemplate *TemplateBook::find(const QString &id, const QString &language) const
{
    const auto found = std::ranges::find_if(
        m_templates, [&](const MessageTemplate &text) { return text.id == id && text.language == language; });
    return found == m_templates.end() ? nullptr : &*found;
}

} // namespace afterword
