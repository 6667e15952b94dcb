// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DetailsHeader: which job it is, at which company; changed where it stands.
#pragma once

#include "detailsfields.h"
#include "detailssection.h"

namespace afterword {

class InPlaceEdit;

class DetailsHeader final : public DetailsSection
{
    Q_OBJECT

public:
    explicit DetailsHeader(QWidget *parent);

    void show(const DetailsModel &model) override;
    /// Ends edits that are open: saved where nothing is wrong.
    void finishEdits();

Q_SIGNALS:
    void fieldEdited(const afterword::ApplicationId &application, afterword::DetailsField field,
                     const QString &text);
    void dreamToggled(bool dream);
    void cadenceRequested();
    /// The whole application in a dialog.
    void editRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    InPlaceEdit *addField(DetailsField field, const QString &name);

    InPlaceEdit *m_company;
    InPlaceEdit *m_role;
    QLabel *m_headline;
    QToolButton *m_dream = nullptr;
    ApplicationId m_application;
};

} // namespace afterword
