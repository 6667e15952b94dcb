// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DetailsFacts: where, how much, since when, through whom; each fact changed where it stands.
#pragma once

#include "detailsfields.h"
#include "detailssection.h"

class QFormLayout;

namespace afterword {

class InPlaceEdit;

/// What is known is always there; what is not yet waits behind "More facts".
class DetailsFacts final : public DetailsSection
{
    Q_OBJECT

public:
    explicit DetailsFacts(QWidget *parent);

    void show(const DetailsModel &model) override;
    /// Ends edits that are open: saved where nothing is wrong.
    void finishEdits();
    /// Opens that field.
    void edit(DetailsField field);

Q_SIGNALS:
    void fieldEdited(const afterword::ApplicationId &application, afterword::DetailsField field,
                     const QString &text);

private:
    struct Row
    {
        DetailsField field;
        QLabel *name;
        InPlaceEdit *edit;
        bool isKnown = false;
        bool isNoFact = false; ///< nothing of the kind can be: when an open application was closed
    };

    void addField(DetailsField field, const QString &name);
    void showRows();

    QFormLayout *m_form;
    QToolButton *m_more;
    std::vector<Row> m_facts;
    ApplicationId m_application;
    QDate m_today;
    QStringList m_names;
};

} // namespace afterword
