// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HeaderLines: header fields as RFC 5322 folds and RFC 2047 encodes them.
#pragma once

#include "mailmessage.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace afterword {

/// Lines of at most 78 columns where the text has a place to fold, never more than 998; encoded-words of at
/// most 75, of whole characters, always UTF-8. What it is given has passed hasControls() and
/// transportAddress().
class HeaderLines
{
public:
    /// A value that is ASCII and needs no folding.
    void add(const char *name, const QByteArray &value);
    /// A subject or another text without structure.
    void addText(const char *name, const QString &text);
    void addMailboxes(const char *name, const std::vector<Mailbox> &mailboxes);
    /// In their angle brackets.
    void addMessageIds(const char *name, const QStringList &ids);

    const QByteArray &bytes() const { return m_bytes; }

private:
    void begin(const char *name);
    void word(const QByteArray &token);
    void encoded(const QString &text);
    void phrase(const QString &name);
    void end();

    QByteArray m_bytes;
    qsizetype m_column = 0;
    bool m_empty = true; ///< nothing stands behind the field's name yet
};

} // namespace afterword
