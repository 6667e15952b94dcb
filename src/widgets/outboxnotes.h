// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OutboxNotes: the messages that the person is asked about, one below the other, above the steps of Today or
// the facts of an application.
#pragma once

#include "outboxbar.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace afterword {

/// Hidden while there is nothing to ask. Rows that say the same as before are left alone, with whatever the
/// person is doing in them.
class OutboxNotes final : public QWidget
{
    Q_OBJECT

public:
    /// `connectBar` is called for each row once; its signals are the answers.
    OutboxNotes(std::function<void(OutboxBar *)> connectBar, QWidget *parent,
                OutboxBar::Shape shape = OutboxBar::Shape::Wide);

    /// The first ones; the last row says how many more there are.
    void show(const std::vector<OutboxNotice> &notices, const Zone &zone, Instant now);
    using QWidget::show;

private:
    std::function<void(OutboxBar *)> m_connectBar;
    OutboxBar::Shape m_shape;
    QVBoxLayout *m_column;
    std::vector<OutboxBar *> m_rows;
};

} // namespace afterword
