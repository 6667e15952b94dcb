// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ComposerEdit: the text of a message, with marks, spelling and one-click remedies.
#pragma once

#include "draftmarks.h"
#include "etiquette.h"

#include <QPlainTextEdit>

#include <functional>

namespace afterword {

/// Every change that does not come from a key is one step of its undo.
class ComposerEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ComposerEdit(QWidget *parent = nullptr);

    DraftMarks &marks() { return *m_marks; }
    /// Puts that text in place of all there is.
    void replaceAll(const QString &text);
    /// Of the body.
    void apply(const Remedy &remedy);
    /// At the cursor or in place of what is selected, with a blank where words would touch.
    void insertFact(const QString &text);
    /// Shows the place as chosen and brings it into view, with the cursor behind it.
    void choose(const DraftMark &mark);

    /// What may have been meant by a word.
    using Suggest = std::function<QStringList(const QString &word)>;
    void setSuggestions(Suggest suggest) { m_suggest = std::move(suggest); }
    /// The standard menu, with spelling first where a misspelt word is at that place of the text.
    QMenu *menuAt(int position);

Q_SIGNALS:
    void wordAdded(const QString &word);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void put(int start, int length, const QString &text);

    DraftMarks *m_marks;
    Suggest m_suggest;
};

} // namespace afterword
