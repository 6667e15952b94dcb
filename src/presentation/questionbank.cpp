// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Collecting, finding and sorting of questions.
#include "questionbank.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

struct Bank
{
    Q_DECLARE_TR_FUNCTIONS(Bank)
};

/// What makes two questions the same.
QString keyOf(const QString &question)
{
    return searchWords(question).join(u' ');
}

bool isBetter(const BankedQuestion &answer, const BankedQuestion &than)
{
    return answer.unsure != than.unsure ? !answer.unsure : answer.day > than.day;
}

void findBest(std::vector<BankedQuestion> &questions)
{
    QHash<QString, const BankedQuestion *> best;
    for (const BankedQuestion &question : questions) {
        if (question.answer.isEmpty())
            continue;
        const BankedQuestion *&place = best[keyOf(question.question)];
        if (!place || isBetter(question, *place))
            place = &question;
    }
    for (BankedQuestion &question : questions) {
        const BankedQuestion *answer = best.value(keyOf(question.question));
        if (!answer || answer == &question || !isBetter(*answer, question))
            continue;
        question.bestAnswer = answer->answer;
        //: Where an answer was given: %1 a company, %2 counts the rounds
        question.bestWhere = Bank::tr("%1, round %2").arg(answer->company).arg(answer->round);
    }
}

} // namespace

std::vector<BankedQuestion> bankedQuestions(const Tracker &tracker, const Zone &home)
{
    std::vector<BankedQuestion> questions;
    for (const Application &application : tracker.applications) {
        for (const Interview &interview : application.interviews) {
            if (!interview.debrief)
                continue;
            for (const DebriefQuestion &asked : interview.debrief->questions) {
                questions.push_back({asked.question,
                                     asked.answer,
                                     asked.reaction,
                                     asked.research,
                                     asked.unsure,
                                     {},
                                     {},
                                     application.company,
                                     application.role,
                                     interview.round,
                                     application.tags,
                                     home.dateAt(interview.start),
                                     application.id,
                                     interview.id});
            }
        }
    }
    std::ranges::stable_sort(questions, std::ranges::greater(), &BankedQuestion::day);
    findBest(questions);
    return questions;
}

QList<QStringList> questionRows(const std::vector<BankedQuestion> &questions)
{
    QList<QStringList> rows{{Bank::tr("Question"), Bank::tr("Your answer"), Bank::tr("Reaction"),
                             Bank::tr("Unsure"), Bank::tr("Found since"), Bank::tr("Best answer"),
                             Bank::tr("Company"), Bank::tr("Role"), Bank::tr("Round"), Bank::tr("Tags"),
                             Bank::tr("Day")}};
    for (const BankedQuestion &question : questions) {
        rows.append({question.question, question.answer, question.reaction,
                     question.unsure ? Bank::tr("yes") : QString(), question.research, question.bestAnswer,
                     question.company, question.role, QString::number(question.round),
                     question.tags.join(u", "_s), question.day.toString(Qt::ISODate)});
    }
    return rows;
}

void QuestionBankModel::setQuestions(std::vector<BankedQuestion> questions)
{
    m_all = std::move(questions);
    find();
}

void QuestionBankModel::setWords(const QString &typed)
{
    m_words = TypedWords(typed);
    find();
}

void QuestionBankModel::setUnsureOnly(bool unsureOnly)
{
    m_unsureOnly = unsureOnly;
    find();
}

void QuestionBankModel::find()
{
    beginResetModel();
    m_shown.clear();
    for (const BankedQuestion &question : m_all) {
        if (m_unsureOnly && !question.unsure)
            continue;
        const QStringList texts{question.question, question.answer, question.research,
                                question.company,  question.role,   question.tags.join(u' ')};
        if (m_words.isEmpty() || m_words.areIn(texts.join(u'\n')))
            m_shown.push_back(question);
    }
    order();
    endResetModel();
}

void QuestionBankModel::order()
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto textOf = [this](const BankedQuestion &question) {
        return m_column == QuestionColumn  ? question.question
               : m_column == CompanyColumn ? question.company
                                           : question.role;
    };
    const auto isBefore = [&](const BankedQuestion &one, const BankedQuestion &other) {
        if (m_column == RoundColumn)
            return one.round < other.round;
        if (m_column == DayColumn)
            return one.day < other.day;
        return collator.compare(textOf(one), textOf(other)) < 0;
    };
    std::ranges::stable_sort(m_shown, [&](const BankedQuestion &one, const BankedQuestion &other) {
        return m_order == Qt::AscendingOrder ? isBefore(one, other) : isBefore(other, one);
    });
}

void QuestionBankModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    beginResetModel();
    this->order();
    endResetModel();
}

int QuestionBankModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int QuestionBankModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuestionBankModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BankedQuestion &question = m_shown[static_cast<size_t>(index.row())];
    if (role == Qt::ToolTipRole && index.column() == QuestionColumn)
        return question.question;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case QuestionColumn:
        //: A question whose answer was not sure, in a list
        return question.unsure ? tr("? %1").arg(question.question) : question.question;
    case CompanyColumn:
        return question.company;
    case RoleColumn:
        return question.role;
    case RoundColumn:
        return question.round;
    default:
        return QLocale().toString(question.day, QLocale::ShortFormat);
    }
}

QVariant QuestionBankModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Question"), tr("Company"), tr("Role"), tr("Round"), tr("Day")};
    return names.value(section);
}

} // namespace afterword
