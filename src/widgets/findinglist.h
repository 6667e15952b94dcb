// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FindingList: what etiquette and spelling say of a draft, each with its remedy.
#pragma once

#include "composerdraft.h"

#include <QScrollArea>

#include <functional>
#include <optional>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace afterword {

class AdviceRow;

/// Rows that say the same keep their place, focus and the question that is open in them while the person
/// types.
class FindingList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent);

    void show(const std::vector<ComposerFinding> &findings, bool mayBeOverridden);
    using QWidget::show;
    /// Chooses the next one that has a place in the text, or the one before.
    void chooseNext(bool backwards = false);
    /// The one that was chosen; nullptr: none.
    const ComposerFinding *current() const;
    /// What may have been meant by words that no dictionary has; asked when somebody looks.
    void setSuggestions(std::function<QStringList(const EtiquetteFinding &)> suggest);
    /// What mends the chosen one, else the first; nullopt: nothing does by itself.
    std::optional<Remedy> remedy() const;

Q_SIGNALS:
    void chose(const afterword::ComposerFinding &finding);
    void remedyRequested(const afterword::Remedy &remedy);
    void wordAdded(const afterword::EtiquetteFinding &finding);
    void whyRequested(const QString &sentence, const QStringList &rules);
    void setAsideRequested(const afterword::ComposerFinding &finding, const QString &reason);
    void takeUpRequested(const afterword::ComposerFinding &finding);

private:
    struct Row
    {
        ComposerFinding finding;
        bool mayBeOverridden = false;
        AdviceRow *widget = nullptr;
    };
    AdviceRow *makeRow(const Row &row);
    void addSpelling(AdviceRow *widget);
    void offerSpelling(QMenu *menu, const AdviceRow *widget);
    void choose(int index);
    const Row *rowOf(const AdviceRow *widget) const;

    QWidget *m_content;
    QVBoxLayout *m_layout;
    QLabel *m_none;
    std::vector<Row> m_rows;
    std::function<QStringList(const EtiquetteFinding &)> m_suggest;
    int m_chosen = -1;
};

} // namespace afterword
