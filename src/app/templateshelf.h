// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TemplateShelf: the person's own message templates: reading, checking, keeping and trying them.
#pragma once

#include "draft.h"
#include "templatebook.h"

namespace afterword {

/// Own templates are files in a folder of the person's alone (0700, files 0600), one folder a language, and
/// stand in the place of built-in ones of the same id.
class TemplateShelf
{
public:
    explicit TemplateShelf(QString folder);

    /// In the person's folder of data, beside the tracker.
    static QString defaultFolder();

    /// As TemplateBook::read().
    Result<void> read();
    /// Built in or the person's, by language and kind.
    const std::vector<MessageTemplate> &templates() const { return m_book.templates(); }
    const TemplateBook &book() const { return m_book; }
    /// Whether the person's text stands in the place of a built-in one.
    bool isBuiltIn(const QString &id, const QString &language) const;
    /// The text as it is built in; empty: it is not.
    QString builtInSource(const QString &id, const QString &language) const;

    /// Keeps the text as the person's. BadInput with "file:line" where no draft could be made from it; then
    /// nothing is changed.
    Result<void> save(const QString &id, const QString &language, const QString &source);
    /// Removes the person's text: the built-in one counts again, or none.
    Result<void> reset(const QString &id, const QString &language);
    /// An id for another text of the same kind.
    QString freeId(const QString &like, const QString &language) const;

    /// What a draft from the text would say to a made-up person about a made-up application that has
    /// everything a draft can speak of.
    static Result<FinishedDraft> preview(const QString &id, const QString &language, const QString &source);

private:
    QString m_folder;
    TemplateBook m_book;
    TemplateBook m_builtIn;
};

/// The line in which a template is wrong, from 1; 0: it is not known.
int lineOf(const Error &error);

} // namespace afterword
