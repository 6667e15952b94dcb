// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Speller: which words of a draft no installed dictionary knows, and what may have been meant.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class Hunspell;

namespace afterword {

/// Spelling by hunspell with the dictionaries that are installed. A word is right when a dictionary of the
/// draft's language has it: of English every installed kind counts, British as well as American. Reading a
/// dictionary takes some tens of milliseconds, when the language is first asked for. Not for several threads
/// at once.
class Speller
{
public:
    /// Looks for dictionaries in $DICPATH, then where the system keeps them.
    Speller();
    /// Looks for them in these folders only.
    explicit Speller(QStringList folders);
    ~Speller();
    Speller(const Speller &) = delete;
    Speller &operator=(const Speller &) = delete;

    /// Languages such as "en" or "de" of which a dictionary is installed.
    QStringList languages() const;
    bool knows(const QString &language) const;

    /// Words that are right in every language: the person's own and the tracker's names. Case is kept in
    /// mind: "Acme" lets "acme" be a mistake.
    void setPersonalWords(const QStringList &words);

    /// True where the word is right, or where there is no dictionary to tell.
    bool isRight(const QString &word, const QString &language) const;
    /// At most six, best first; takes some milliseconds, so ask only for what is to be shown.
    QStringList suggestions(const QString &word, const QString &language) const;

private:
    struct Dictionary;
    const std::vector<std::unique_ptr<Dictionary>> &dictionaries(const QString &language) const;

    QStringList m_folders;
    QSet<QString> m_personal;
    mutable QHash<QString, std::shared_ptr<std::vector<std::unique_ptr<Dictionary>>>> m_read;
    mutable QHash<QString, bool> m_known; ///< answers by language and word
};

} // namespace afterword
