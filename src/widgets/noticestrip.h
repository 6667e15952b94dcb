// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// NoticeStrip: what to know before a word is typed, above a draft.
#pragma once

#include "beforewriting.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace afterword {

/// Worst first. What only is good to know folds into one line where there is more than one of it.
class NoticeStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent);

    void show(const std::vector<WritingNotice> &notices);
    using QWidget::show;

Q_SIGNALS:
    void whyRequested(const QString &sentence, const QStringList &rules);
    /// The person writes all the same, for that reason.
    void allowed(const QString &reason);

private:
    void build();
    void clear();

    std::vector<WritingNotice> m_notices;
    QVBoxLayout *m_rows;
    bool m_isUnfolded = false;
};

} // namespace afterword
