// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DetailsRounds and DetailsPromises: the interviews with their debriefs, and what they said.
#pragma once

#include "detailsmodel.h"
#include "detailssection.h"

namespace afterword {

class DetailsRounds final : public DetailsSection
{
    Q_OBJECT

public:
    explicit DetailsRounds(QWidget *parent);

    void show(const DetailsModel &model) override;

Q_SIGNALS:
    void addRequested();
    void editRequested(const afterword::InterviewId &interview);
    void prepareRequested(const afterword::InterviewId &interview);
    void debriefRequested(const afterword::InterviewId &interview);
    /// It did not take place; another time is to be asked for.
    void anotherTimeRequested(const afterword::InterviewId &interview);
    void removeRequested(const afterword::InterviewId &interview);

private:
    std::vector<DetailsRound> m_shown;
};

class DetailsPromises final : public DetailsSection
{
    Q_OBJECT

public:
    explicit DetailsPromises(QWidget *parent);

    void show(const DetailsModel &model) override;

Q_SIGNALS:
    void namedDateRequested();
    void askedForRequested();
    void editRequested(const afterword::CommitmentId &commitment);
    /// Done, or open again where it was done.
    void doneRequested(const afterword::CommitmentId &commitment);
    void removeRequested(const afterword::CommitmentId &commitment);

private:
    std::vector<DetailsCommitment> m_shown;
};

} // namespace afterword
