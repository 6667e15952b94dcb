// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DetailsPeople and DetailsAttachments: who takes part, and the links of the application.
#pragma once

#include "detailsmodel.h"
#include "detailssection.h"

namespace afterword {

class DetailsPeople final : public DetailsSection
{
    Q_OBJECT

public:
    explicit DetailsPeople(QWidget *parent);

    void show(const DetailsModel &model) override;

Q_SIGNALS:
    void addRequested();
    /// Everything about somebody, beyond this application.
    void chosen(const afterword::PersonId &person);
    void editRequested(const afterword::PersonId &person);
    /// Thanks are due to the reference.
    void thankRequested(const afterword::PersonId &person);
    /// Out of every part in this application.
    void removeRequested(const afterword::PersonId &person);

private:
    std::vector<DetailsPerson> m_shown;
};

class DetailsAttachments final : public DetailsSection
{
    Q_OBJECT

public:
    explicit DetailsAttachments(QWidget *parent);

    void show(const DetailsModel &model) override;

Q_SIGNALS:
    void attachRequested();
    void activated(const QUrl &url);

private:
    std::vector<DetailsLink> m_shown;
};

} // namespace afterword
