// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RuleListModel: all rules under the article, decision or number that they belong to, narrowed down by words.
#pragma once

#include "rowlistmodel.h"
#include "rulebook.h"

namespace afterword {

struct RuleListRow
{
    QString id;    ///< empty: a heading
    QString title; ///< of a heading: what stands below it
    QString mark;  ///< where the rule stands, or where it comes from

    bool operator==(const RuleListRow &) const = default;
};
QString rowKey(const RuleListRow &row);

/// A heading can be neither chosen nor pressed.
class RuleListModel final : public RowListModel<RuleListRow>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< empty: a heading
        HeadingRole,           ///< bool
        MarkRole               ///< "Article 2, line 45", "Our own number"
    };

    /// The book must outlive it.
    explicit RuleListModel(const RuleBook &book, QObject *parent = nullptr);

    /// Keeps the rules in whose id, title or text all these words occur, in any order; empty: all of them.
    void setFilter(const QString &words);
    /// Rules without the headings.
    int ruleCount() const { return m_ruleCount; }
    /// Invalid: it is not in the list as it is narrowed now.
    QModelIndex indexOf(const QString &id) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QString headingOf(const RuleText &rule) const;
    QString markOf(const RuleText &rule) const;

    const RuleBook &m_book;
    int m_ruleCount = 0;
};

} // namespace afterword
