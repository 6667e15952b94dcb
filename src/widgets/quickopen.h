// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QuickOpen: a field over the window that finds what is typed into it and opens what is chosen.
#pragma once

#include "quickopenmodel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace afterword {

/// Lies over its parent, at its top, and follows its size. The focus stays in the field: Up and Down choose,
/// Enter opens, Escape closes and gives the focus back to who had it. A click elsewhere closes it too.
class QuickOpen final : public QFrame
{
    Q_OBJECT

public:
    /// The model must outlive it.
    QuickOpen(QuickOpenModel &model, QWidget *parent);

    /// Shows it empty; where it is open already, selects what was typed.
    void open();

Q_SIGNALS:
    /// The entry is that of SearchHit; empty: the application as a whole.
    void applicationChosen(const afterword::ApplicationId &application, const QString &entry);
    void personChosen(const afterword::PersonId &person);
    void commandChosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool pressed(int key);
    void find(const QString &typed);
    void setCurrent(int row);
    void choose(const QModelIndex &index);
    void leave(bool giveFocusBack);
    void place();
    void tell();

    QuickOpenModel &m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_status;
    QPointer<QWidget> m_focusBefore;
};

} // namespace afterword
