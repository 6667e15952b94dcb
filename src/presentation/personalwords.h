// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PersonalWords: the spelling of drafts, with the words that the person calls right and the tracker's names.
#pragma once

#include "speller.h"

#include <QObject>

namespace afterword {

class PersonalWords final : public QObject
{
    Q_OBJECT

public:
    /// Words that were called right before.
    explicit PersonalWords(const QStringList &own, QObject *parent = nullptr);

    const Speller &speller() const { return m_speller; }
    /// Sorted.
    const QStringList &own() const { return m_own; }
    /// Everybody's and every company's name, so that none counts as a mistake.
    void setNames(const QStringList &names);
    void add(const QString &word);

Q_SIGNALS:
    /// To be kept for the next time.
    void added(const QStringList &own);

private:
    void tell();

    Speller m_speller;
    QStringList m_own;
    QStringList m_names;
};

} // namespace afterword
