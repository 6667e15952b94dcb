// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QuickOpenModel: what a person may mean while they type: applications, people, notes, messages, commands.
#pragma once

#include "clock.h"
#include "rowlistmodel.h"
#include "searchindex.h"

namespace afterword {

class DateText;
class TrackerStore;

/// Something that the window can do.
struct QuickCommand
{
    QString id;    ///< comes back when it is chosen
    QString text;  ///< as in the menu, without its mark of the key
    QString keys;  ///< the shortcut as the person reads it; may be empty
    QString words; ///< what else somebody may call it
    QString icon;  ///< name of a line icon; may be empty

    bool operator==(const QuickCommand &) const = default;
};

struct QuickOpenRow
{
    enum class What { Heading, Hit, Command };
    What what = What::Heading;
    SearchHit hit;        ///< of a heading and a command: its title and the marks in it
    QuickCommand command; ///< of a command
    QString when;         ///< of a hit: what it is and when, "Sent, yesterday 17:00"

    bool operator==(const QuickOpenRow &) const = default;
};
QString rowKey(const QuickOpenRow &row);

/// Groups under headings: applications and people by the best match of their names, then notes, then what
/// was said and sent, the newest first. Commands come first where no name matches, else after people. With
/// nothing typed: what was opened last, and some commands. Headings cannot be chosen.
class QuickOpenModel final : public RowListModel<QuickOpenRow>
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool
        ContextRole,
        TextRole,
        WhenRole
    };

    /// Store and clock must outlive it.
    QuickOpenModel(const TrackerStore &store, const Clock &clock, QObject *parent = nullptr);

    /// What the window can do now. Of these, with nothing typed, the first few are shown.
    void setCommands(std::vector<QuickCommand> commands);
    /// The latest first; those that are gone are left out.
    void setRecent(std::vector<ApplicationId> recent);
    /// Shows what these words find.
    void setTyped(const QString &typed);

    const QString &typed() const { return m_typed; }
    const QuickOpenRow &row(int row) const { return rowAt(row); }
    /// Rows without the headings.
    int resultCount() const { return m_resultCount; }
    /// The first row from there on, in steps of `by`, that is no heading; -1: none.
    int nextResult(int from, int by) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void failed(const afterword::Error &error);

private:
    void update();
    std::vector<QuickOpenRow> found();
    std::vector<QuickOpenRow> latest() const;
    std::vector<QuickOpenRow> commandsFor(const TypedWords &words) const;
    QuickOpenRow heading(const QString &text) const;
    QuickOpenRow rowOf(SearchHit hit, const DateText &dates) const;
    QString spoken(const QuickOpenRow &row) const;

    const TrackerStore &m_store;
    const Clock &m_clock;
    std::vector<QuickCommand> m_commands;
    std::vector<ApplicationId> m_recent;
    QString m_typed;
    int m_resultCount = 0;
};

} // namespace afterword
