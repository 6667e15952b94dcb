// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules as rows.
#include "rulelistmodel.h"

#include "ruletext.h"

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

bool holdsAll(const RuleText &rule, const QStringList &words)
{
    return std::ranges::all_of(words, [&rule](const QString &word) {
        const auto in = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return in(rule.id) || in(rule.title) || in(rule.text) || in(rule.change) ||
               std::ranges::any_of(rule.sides, in, &RuleSide::says);
    });
}

} // namespace

QString rowKey(const RuleListRow &row)
{
    return row.id.isEmpty() ? u"/"_s + row.title : row.id;
}

RuleListModel::RuleListModel(const RuleBook &book, QObject *parent)
    : RowListModel(parent)
    , m_book(book)
{
    setFilter({});
}

// Below its article's heading a rule says where it stands; elsewhere, where it comes from.
QString RuleListModel::markOf(const RuleText &rule) const
{
    const QString place = placeText(rule);
    if (place.isEmpty())
        return sourceMark(rule);
    //: %1 is a place in an article, of a rule that forbids something
    return rule.never ? tr("%1: never").arg(place) : place;
}

QString RuleListModel::headingOf(const RuleText &rule) const
{
    if (rule.article > 0) {
        //: %1 counts the articles, %2 is the title of one
        return tr("Article %1: %2").arg(rule.article).arg(m_book.article(rule.article).title);
    }
    // What was decided about sending hours stands among the decisions, though its numbers are ours.
    return rule.id.startsWith(u"C-") ? tr("Where articles differ or are silent")
                                     : tr("Our own numbers, and you");
}

void RuleListModel::setFilter(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    std::vector<RuleListRow> rows;
    QString heading;
    m_ruleCount = 0;
    for (const RuleText &rule : m_book.rules()) {
        if (!holdsAll(rule, wanted))
            continue;
        if (const QString above = headingOf(rule); above != heading) {
            heading = above;
            rows.push_back({{}, heading, {}});
        }
        rows.push_back({rule.id, rule.title, markOf(rule)});
        ++m_ruleCount;
    }
    become(std::move(rows));
}

QModelIndex RuleListModel::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(rows(), id, &RuleListRow::id);
    return id.isEmpty() || found == rows().end() ? QModelIndex()
                                                 : index(static_cast<int>(found - rows().begin()));
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleListRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // where the list is too narrow for it
        return row.title;
    case Qt::AccessibleTextRole:
        //: For a screen reader: %1 the title of a rule, %2 where it stands or comes from: “Our own number”
        return row.id.isEmpty() ? row.title : tr("%1. %2").arg(row.title, row.mark);
    case IdRole:
        return row.id;
    case HeadingRole:
        return row.id.isEmpty();
    case MarkRole:
        return row.mark;
    default:
        return {};
    }
}

Qt::ItemFlags RuleListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (rowAt(index.row()).id.isEmpty())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QHash<int, QByteArray> RuleListModel::roleNames() const
{
    QHash<int, QByteArray> names = RowListModel::roleNames();
    names.insert({{IdRole, "ruleId"}, {HeadingRole, "heading"}, {MarkRole, "mark"}});
    return names;
}

} // namespace afterword
