// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Grouping and wording of what was found.
#include "quickopenmodel.h"

#include "datetext.h"
#include "trackerstore.h"

namespace afterword {

using namespace Qt::StringLiterals;
using What = SearchHit::What;

namespace {

constexpr size_t mostLatest = 8;
constexpr size_t mostCommands = 5;

/// Notes of both kinds stand together, as do all that happened.
int groupOf(What what)
{
    switch (what) {
    case What::Application:
        return 0;
    case What::Person:
        return 1;
    case What::ApplicationNotes:
    case What::PersonNotes:
        return 2;
    default:
        return 3;
    }
}

} // namespace

QString rowKey(const QuickOpenRow &row)
{
    const SearchHit &hit = row.hit;
    switch (row.what) {
    case QuickOpenRow::What::Heading:
        return u"h:"_s + hit.title;
    case QuickOpenRow::What::Command:
        return u"c:"_s + row.command.id;
    case QuickOpenRow::What::Hit:
        break;
    }
    return u"%1:%2:%3:%4"_s.arg(static_cast<int>(hit.what))
        .arg(hit.application.value(), hit.person.value(), hit.entry);
}

QuickOpenModel::QuickOpenModel(const TrackerStore &store, const Clock &clock, QObject *parent)
    : RowListModel(parent)
    , m_store(store)
    , m_clock(clock)
{}

void QuickOpenModel::setCommands(std::vector<QuickCommand> commands)
{
    m_commands = std::move(commands);
    update();
}

void QuickOpenModel::setRecent(std::vector<ApplicationId> recent)
{
    m_recent = std::move(recent);
    update();
}

void QuickOpenModel::setTyped(const QString &typed)
{
    m_typed = typed;
    update();
}

void QuickOpenModel::update()
{
    std::vector<QuickOpenRow> rows = m_typed.trimmed().isEmpty() ? latest() : found();
    m_resultCount = static_cast<int>(std::ranges::count_if(
        rows, [](const QuickOpenRow &row) { return row.what != QuickOpenRow::What::Heading; }));
    become(std::move(rows));
}

QuickOpenRow QuickOpenModel::heading(const QString &text) const
{
    QuickOpenRow row;
    row.hit.title = text;
    return row;
}

QuickOpenRow QuickOpenModel::rowOf(SearchHit hit, const DateText &dates) const
{
    QuickOpenRow row;
    row.what = QuickOpenRow::What::Hit;
    QString kind;
    switch (hit.what) {
    case What::Application:
    case What::Person:
        break;
    case What::ApplicationNotes:
    case What::PersonNotes:
        //: What was found in the search
        kind = tr("Notes");
        break;
    case What::MessageSent:
        kind = tr("Sent");
        break;
    case What::MessageReceived:
        kind = tr("Received");
        break;
    case What::Interview:
        kind = tr("Interview");
        break;
    case What::Promise:
        kind = tr("They said");
        break;
    case What::Offer:
        kind = tr("Offer");
        break;
    }
    if (hit.at) {
        //: What was found and when it happened: "Sent, yesterday 17:00"
        kind = tr("%1, %2").arg(kind, dates.moment(*hit.at));
    }
    row.when = kind;
    row.hit = std::move(hit);
    return row;
}

std::vector<QuickOpenRow> QuickOpenModel::commandsFor(const TypedWords &words) const
{
    std::vector<QuickOpenRow> rows;
    for (const QuickCommand &command : m_commands) {
        if (rows.size() == mostCommands)
            break;
        if (!words.areIn(QString(command.text + u'\n' + command.words)))
            continue;
        QuickOpenRow row;
        row.what = QuickOpenRow::What::Command;
        row.command = command;
        row.when = command.keys;
        row.hit.title = command.text;
        row.hit.titleMarks = words.marksIn(command.text);
        rows.push_back(std::move(row));
    }
    if (!rows.empty()) {
        //: A group of what was found: things that the window can do
        rows.insert(rows.begin(), heading(tr("Commands")));
    }
    return rows;
}

std::vector<QuickOpenRow> QuickOpenModel::latest() const
{
    std::vector<QuickOpenRow> rows;
    const DateText dates(profileZone(m_store), m_clock.now());
    for (const ApplicationId &id : m_recent) {
        if (rows.size() == mostLatest)
            break;
        const Result<BoardCard> card = m_store.boardCard(id);
        if (!card)
            continue;
        SearchHit hit;
        hit.application = id;
        hit.title = card->company;
        hit.context = card->role;
        rows.push_back(rowOf(std::move(hit), dates));
    }
    if (!rows.empty())
        rows.insert(rows.begin(), heading(tr("Recently opened")));
    std::ranges::move(commandsFor({}), std::back_inserter(rows));
    return rows;
}

std::vector<QuickOpenRow> QuickOpenModel::found()
{
    Result<std::vector<SearchHit>> hits = m_store.search(m_typed);
    if (!hits) {
        Q_EMIT failed(hits.error());
        hits.emplace();
    }
    const TypedWords words(m_typed);
    std::vector<QuickOpenRow> commands = words.isEmpty() ? std::vector<QuickOpenRow>() : commandsFor(words);
    const bool named = std::ranges::any_of(*hits, [](const SearchHit &hit) {
        return groupOf(hit.what) < 2 && (!hit.titleMarks.empty() || !hit.contextMarks.empty());
    });
    const std::array headings{tr("Applications"), tr("People"), tr("Notes"), tr("Messages and meetings")};
    std::vector<QuickOpenRow> rows;
    const auto addCommands = [&] {
        std::ranges::move(commands, std::back_inserter(rows));
        commands.clear();
    };
    if (!named)
        addCommands();
    const DateText dates(profileZone(m_store), m_clock.now());
    int group = -1;
    for (SearchHit &hit : *hits) {
        if (const int next = groupOf(hit.what); next != group) {
            group = next;
            if (group >= 2)
                addCommands();
            rows.push_back(heading(headings[static_cast<size_t>(group)]));
        }
        rows.push_back(rowOf(std::move(hit), dates));
    }
    addCommands();
    return rows;
}

int QuickOpenModel::nextResult(int from, int by) const
{
    for (int row = from; row >= 0 && row < rowCount(); row += by) {
        if (rowAt(row).what != QuickOpenRow::What::Heading)
            return row;
    }
    return -1;
}

QString QuickOpenModel::spoken(const QuickOpenRow &row) const
{
    QStringList parts{row.hit.title, row.hit.context, row.when, row.hit.text};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant QuickOpenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuickOpenRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.hit.title;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case HeadingRole:
        return row.what == QuickOpenRow::What::Heading;
    case ContextRole:
        return row.hit.context;
    case TextRole:
        return row.hit.text;
    case WhenRole:
        return row.when;
    default:
        return {};
    }
}

Qt::ItemFlags QuickOpenModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (rowAt(index.row()).what == QuickOpenRow::What::Heading)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace afterword
