// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionBank: every question that was asked at an interview, where, and the best answer to it so far.
#pragma once

#include "searchwords.h"
#include "tracker.h"
#include "zone.h"

#include <QAbstractTableModel>

namespace afterword {

struct BankedQuestion
{
    QString question;
    QString answer; ///< as it was given
    QString reaction;
    QString research;
    bool unsure = false;
    QString bestAnswer; ///< to the same question elsewhere: the newest that was sure; empty: this one is it
    QString bestWhere;  ///< "Acme, round 2"; empty with bestAnswer
    QString company;
    QString role;
    int round = 1;
    QStringList tags; ///< of the application
    QDate day;        ///< of the interview, by the clocks at home
    ApplicationId application;
    InterviewId interview;

    bool operator==(const BankedQuestion &) const = default;
};

/// The newest first. Two are the same question where they differ in case, blanks and marks alone.
std::vector<BankedQuestion> bankedQuestions(const Tracker &tracker, const Zone &home);

/// The columns, then a row for each, as a spreadsheet holds them.
QList<QStringList> questionRows(const std::vector<BankedQuestion> &questions);

/// The questions that a person looks for, to be sorted by any column.
class QuestionBankModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { QuestionColumn, CompanyColumn, RoleColumn, RoundColumn, DayColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setQuestions(std::vector<BankedQuestion> questions);
    /// Words that stand anywhere in question, answer, research, company, role or tags.
    void setWords(const QString &typed);
    void setUnsureOnly(bool unsureOnly);
    /// Those that are shown, in their order.
    const std::vector<BankedQuestion> &shown() const { return m_shown; }
    int total() const { return static_cast<int>(m_all.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void find();
    void order();

    std::vector<BankedQuestion> m_all;
    std::vector<BankedQuestion> m_shown;
    TypedWords m_words;
    bool m_unsureOnly = false;
    int m_column = DayColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace afterword
