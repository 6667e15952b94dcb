// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A few bars below each other.
#include "outboxnotes.h"

#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRows = 3;

} // namespace

OutboxNotes::OutboxNotes(std::function<void(OutboxBar *)> connectBar, QWidget *parent, OutboxBar::Shape shape)
    : QWidget(parent)
    , m_connectBar(std::move(connectBar))
    , m_shape(shape)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"outboxNotes"_s);
    setAccessibleName(tr("Messages to answer for"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
    hide();
}

void OutboxNotes::show(const std::vector<OutboxNotice> &notices, const Zone &zone, Instant now)
{
    const size_t count = std::min(notices.size(), mostRows);
    while (m_rows.size() < count) {
        auto *row = new OutboxBar(this, m_shape);
        row->setObjectName(u"outboxNote"_s);
        m_connectBar(row);
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int more = i + 1 == count ? static_cast<int>(notices.size() - count) : 0;
        if (i < count)
            m_rows[i]->showNotice(notices[i], more, zone, now);
        else
            m_rows[i]->showNothing();
    }
    setVisible(count > 0);
}

} // namespace afterword
