// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From what a person jotted down for themselves to words that can stand in a letter, or to none.
#pragma once

#include <QStringList>

namespace afterword {

/// One line without control characters and double blanks.
QString oneLine(const QString &text);

/// "en", "de" or another of the few languages told apart by their commonest words; empty: not clear.
QString languageOf(const QString &text);

/// The sentences of a note that can be read by others: short, in that language, about the work and not about
/// how it felt. In their order, each with its full stop.
QStringList presentable(const QString &note, const QString &language);

/// Whether it speaks of the person who noted it, or of him or her: read by another, that is somebody else.
bool speaksOfPeople(const QString &sentence);
/// What stands before a semicolon, where it can stand alone; empty for "want somebody who has done it."
QString mainClause(const QString &sentence);
/// "They move to streams." as it is said to them: "you move to streams." English only; else as it is.
QString saidToThem(const QString &sentence, const QString &language);

/// What stands after a colon: begins in lower case where its first word is no name and the language writes
/// so.
QString afterColon(const QString &sentence, const QString &language);

/// What of a compliment is given in quotation marks, without them and without a full stop; empty: nothing.
QString quotedWords(const QString &compliment);
/// "Liked the dashboards." as "you liked the dashboards", with that subject; empty: not of that form.
/// English only.
QString complimentClause(const QString &compliment, const QString &subject, const QString &language);
/// "The reading list." as "the reading list": a few words without a verb of liking; empty: not of that form.
QString complimentTopic(const QString &compliment, const QString &language);

/// "a one-page sketch" where the note is a thing and not an order or a clause; empty otherwise.
QString askedFor(const QString &what, const QString &language);

/// Whether it is a whole question in that language.
bool isWholeQuestion(const QString &question, const QString &language);

} // namespace afterword
