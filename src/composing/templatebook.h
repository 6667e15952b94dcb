// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TemplateBook: the texts that drafts are made from, built in and the person's own.
#pragma once

#include "enums.h"
#include "error.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace afterword {

/// One text for one kind of message in one language. As a file it is KIND[-TOPIC][.VARIANT].mustache in a
/// folder named after the language: lines "Subject: …" and "Title: …", an empty line, the body. In the body
/// an empty line begins a paragraph, a line that ends with a backslash breaks there, any other end of line is
/// a blank. {{! … }} is a remark.
struct MessageTemplate
{
    QString id;       ///< the file's name without its ending, such as "thank-you.2"
    QString language; ///< ISO 639 code in lower case, such as "de"
    Kind kind = Kind::Other;
    std::optional<Topic> topic; ///< keep-in-touch only
    QString title;              ///< what the person calls it; empty: nothing
    QString subject;            ///< mustache; empty for cards and notes
    QString body;               ///< mustache, with the ends of lines as they are to be
    QString source;             ///< the whole file, for an editor
    QString file;
    bool isOwn = false;         ///< the person's, not built in
    std::optional<Error> fault; ///< why no draft can be made from it: file:line and what is wrong
};

/// Reads one text as a template. BadInput with "file:line" and one sentence where a draft could not be made
/// from it: a bracket that is not closed, a fact that nobody records, a subject that is missing.
Result<MessageTemplate> readTemplate(const QString &source, const QString &id, const QString &language,
                                     const QString &file);

class TemplateBook
{
public:
    /// The built-in ones, and those in `ownFolder`/LANGUAGE/*.mustache, which take the place of built-in ones
    /// of the same name. The folder need not exist. A text of the person's that is broken stays in the book
    /// with its fault: it is never passed over silently. Unavailable where a file cannot be read.
    static Result<TemplateBook> read(const QString &ownFolder = {});

    QStringList languages() const; ///< sorted; at least "de" and "en"
    const std::vector<MessageTemplate> &templates() const { return m_templates; }
    /// Those for that message, the plain one first, then its variants by name; the person's additions last.
    std::vector<const MessageTemplate *> templatesFor(Kind kind, const QString &language,
                                                      std::optional<Topic> topic = std::nullopt) const;
    /// nullptr: there is none.
    const MessageTemplate *find(const QString &id, const QString &language) const;

private:
    std::vector<MessageTemplate> m_templates; ///< by language, then id
};

/// What the name of a template says.
struct TemplateName
{
    Kind kind = Kind::Other;
    std::optional<Topic> topic;
};

/// nullopt: it names no kind that is drafted.
std::optional<TemplateName> templateName(const QString &id);
/// The id of a template of the person's: KIND[-TOPIC][.VARIANT]. Letters, digits and hyphens of the variant
/// are kept.
QString templateId(Kind kind, std::optional<Topic> topic, const QString &variant = {});
/// Where the person's template of that id belongs, below the folder given to TemplateBook::read().
QString templatePath(const QString &id, const QString &language);
/// Whether anything is ever drafted for that kind; the person's own tasks and calls are not.
bool isDrafted(Kind kind);

} // namespace afterword
