// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DetailsTimeline: everything that happened, each of it opened, corrected and removed.
#pragma once

#include "detailssection.h"
#include "timelinemodel.h"

class QListView;

namespace afterword {

/// Shows a TimelineModel, which must outlive it, as high as its rows.
class DetailsTimeline final : public DetailsSection
{
    Q_OBJECT

public:
    DetailsTimeline(TimelineModel &model, QWidget *parent);

    void show(const DetailsModel &model) override;
    /// Chooses the row of that record and tells where it stands in this widget; invalid: there is none.
    QRect choose(const QString &id);

Q_SIGNALS:
    void logSentRequested();
    void logReplyRequested();
    void openRequested(afterword::TimelineKind kind, const QString &id);
    void removeRequested(afterword::TimelineKind kind, const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void openRow(const QModelIndex &index);
    void removeRow(const QModelIndex &index);
    void openMenu(const QModelIndex &index, QPoint globalPos);
    void placeButtons();

    TimelineModel &m_model;
    QListView *m_list;
    QWidget *m_buttons;
    QToolButton *m_edit;
    QToolButton *m_remove;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_buttonsRow;
};

} // namespace afterword
