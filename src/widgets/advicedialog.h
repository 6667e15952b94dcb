// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AdviceDialog: all advice by article, with a search field, and the one that is being read.
#pragma once

#include "rulelistmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace afterword {

class RuleBrowser;

/// Stands beside the window and does not lock it; Escape empties the search first, then closes.
class AdviceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The book must outlive it.
    explicit AdviceDialog(const RuleBook &book, QWidget *parent = nullptr);

    /// Shows and raises it; with an id, at that rule.
    void showRule(const QString &id);

Q_SIGNALS:
    void settingsRequested(const QString &rule);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void reject() override;

private:
    void filter(const QString &words);
    void read(const QModelIndex &index);

    const RuleBook &m_book;
    RuleListModel m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_count;
    RuleBrowser *m_page;
};

} // namespace afterword
