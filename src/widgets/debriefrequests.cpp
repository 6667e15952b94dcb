// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line for each request.
#include "debriefrequests.h"

#include "icons.h"
#include "theme.h"
#include "vaguedateedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

void takeDay(Commitment &commitment, const VagueDateEdit &edit)
{
    const std::optional<Deadline> day = edit.deadline();
    // The words that were noted with a day belong to that day.
    if (!edit.words().isEmpty() || day != commitment.by)
        commitment.words = edit.words();
    commitment.by = day;
}

void showDay(VagueDateEdit &edit, const Commitment &commitment)
{
    if (commitment.by)
        edit.setDeadline(commitment.by);
    else if (!commitment.words.isEmpty())
        edit.setWords(commitment.words);
    else
        edit.clear();
}

DebriefRequests::DebriefRequests(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(lineIcon(u"add"_s), tr("Add what they &asked for"), this))
{
    setObjectName(u"debriefRequests"_s);
    m_add->setObjectName(u"addRequestButton"_s);
    m_add->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    m_column->setSpacing(grid::unit);
    layout->addLayout(m_column);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Line &line = add(m_new());
        line.row->show();
        line.what->setFocus();
        Q_EMIT changed();
    });
}

void DebriefRequests::setSpoken(const SpokenOn &spoken, const Zone &zone)
{
    m_spoken = spoken;
    m_zone = zone;
}

DebriefRequests::Line &DebriefRequests::add(const Commitment &request)
{
    auto *row = new QWidget(this);
    auto *what = new QLineEdit(request.what, row);
    what->setObjectName(u"requestEdit"_s);
    what->setPlaceholderText(tr("Work samples, a certificate…"));
    what->setAccessibleName(tr("What they asked for"));
    auto *by = new VagueDateEdit(row);
    by->setObjectName(u"requestByEdit"_s);
    by->setQuestion(tr("By when"));
    by->setSpoken(m_spoken, m_zone);
    showDay(*by, request);
    auto *gone = new QToolButton(row);
    gone->setObjectName(u"removeRequestButton"_s);
    gone->setIcon(lineIcon(u"delete"_s));
    gone->setAutoRaise(true);
    gone->setFocusPolicy(Qt::StrongFocus);
    gone->setAccessibleName(tr("Remove this request"));
    gone->setToolTip(gone->accessibleName());
    auto *cells = new QGridLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(grid::unit);
    cells->addWidget(what, 0, 0, 1, 2);
    cells->addWidget(gone, 0, 2);
    //: Between what was asked for and the day
    cells->addWidget(new QLabel(tr("by"), row), 1, 0, Qt::AlignTop);
    cells->addWidget(by, 1, 1, 1, 2);
    cells->setColumnStretch(1, 1);
    m_column->addWidget(row);
    connect(what, &QLineEdit::textChanged, this, &DebriefRequests::changed);
    connect(by, &VagueDateEdit::changed, this, &DebriefRequests::changed);
    connect(gone, &QToolButton::clicked, this, [this, row] { remove(row); });
    m_lines.push_back({request, row, what, by});
    return m_lines.back();
}

void DebriefRequests::remove(const QWidget *row)
{
    const auto line = std::ranges::find(m_lines, row, &Line::row);
    line->row->hide();
    line->row->deleteLater(); // its button is on the way here
    m_lines.erase(line);
    (m_lines.empty() ? static_cast<QWidget *>(m_add) : m_lines.back().what)->setFocus();
    Q_EMIT changed();
}

void DebriefRequests::setRequests(const std::vector<Commitment> &requests)
{
    if (requests == this->requests())
        return;
    for (const Line &line : m_lines) {
        line.row->hide();
        line.row->deleteLater();
    }
    m_lines.clear();
    for (const Commitment &request : requests)
        add(request).row->show();
}

std::vector<Commitment> DebriefRequests::requests() const
{
    std::vector<Commitment> requests;
    requests.reserve(m_lines.size());
    for (const Line &line : m_lines) {
        Commitment request = line.request;
        request.what = line.what->text();
        takeDay(request, *line.by);
        requests.push_back(std::move(request));
    }
    return requests;
}

} // namespace afterword
