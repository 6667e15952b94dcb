// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form of texts that become fields.
#include "detailsfacts.h"

#include "detailsmodel.h"
#include "inplaceedit.h"
#include "theme.h"

#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

DetailsFacts::DetailsFacts(QWidget *parent)
    : DetailsSection(u"facts"_s, {}, parent)
    , m_form(new QFormLayout)
    , m_more(textButton(u"moreFactsButton"_s, tr("More facts"), this))
{
    m_form->setHorizontalSpacing(grid::unit);
    m_form->setVerticalSpacing(grid::half);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addField(DetailsField::Location, u"detailsLocation"_s);
    addField(DetailsField::Salary, u"detailsSalary"_s);
    addField(DetailsField::Url, u"detailsUrl"_s);
    addField(DetailsField::Source, u"detailsSource"_s);
    addField(DetailsField::Tags, u"detailsTags"_s);
    addField(DetailsField::AppliedOn, u"detailsAppliedOn"_s);
    addField(DetailsField::ClosedOn, u"detailsClosedOn"_s);
    addField(DetailsField::HiringManager, u"detailsHiringManager"_s);
    addField(DetailsField::Coordinator, u"detailsCoordinator"_s);
    column()->addLayout(m_form);
    m_more->setCheckable(true);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setToolTip(tr("Shows the facts that are not known yet"));
    column()->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QToolButton::toggled, this, [this](bool more) {
        m_more->setArrowType(more ? Qt::DownArrow : Qt::RightArrow);
        showRows();
    });
}

void DetailsFacts::addField(DetailsField field, const QString &name)
{
    auto *label = new QLabel(fieldName(field), this);
    label->setContentsMargins(0, 2, 0, 2);
    mute(label);
    auto *edit = new InPlaceEdit(name, fieldName(field), InPlaceEdit::Lines::One, this);
    edit->setInvitation(fieldInvitation(field));
    edit->setCheck([this, field](const QString &text) { return fieldProblem(field, text, m_today); });
    connect(edit, &InPlaceEdit::edited, this,
            [this, field](const QString &text) { Q_EMIT fieldEdited(m_application, field, text); });
    const bool isPerson = field == DetailsField::HiringManager || field == DetailsField::Coordinator;
    if (isPerson) {
        connect(edit, &InPlaceEdit::editingStarted, this, [this, edit] {
            auto *names = new QCompleter(m_names);
            names->setCaseSensitivity(Qt::CaseInsensitive);
            names->setFilterMode(Qt::MatchContains);
            edit->setCompleter(names);
        });
    }
    m_form->addRow(label, edit);
    m_facts.push_back({field, label, edit});
}

void DetailsFacts::finishEdits()
{
    for (const Row &row : m_facts) {
        if (!row.edit->finish())
            row.edit->takeBack();
    }
}

void DetailsFacts::edit(DetailsField field)
{
    const auto row = std::ranges::find(m_facts, field, &Row::field);
    if (row == m_facts.end() || row->isNoFact)
        return;
    if (!row->isKnown)
        m_more->setChecked(true);
    row->edit->edit();
}

void DetailsFacts::show(const DetailsModel &model)
{
    const Application &application = model.application();
    if (application.id != m_application)
        finishEdits();
    m_application = application.id;
    m_today = model.dates().today();
    m_names.clear();
    for (const Person &person : model.everybody())
        m_names.append(person.name);
    for (Row &row : m_facts) {
        const QString text = fieldText(application, row.field, model.everybody());
        row.edit->setText(model.reading(row.field), text);
        row.isKnown = !text.isEmpty();
        row.isNoFact = row.field == DetailsField::ClosedOn && model.advice().stage != Stage::Closed;
    }
    showRows();
}

void DetailsFacts::showRows()
{
    bool isAnyUnknown = false;
    for (const Row &row : m_facts) {
        const bool isShown = !row.isNoFact && (row.isKnown || m_more->isChecked() || row.edit->isEditing());
        row.name->setVisible(isShown);
        row.edit->setVisible(isShown);
        isAnyUnknown = isAnyUnknown || (!row.isKnown && !row.isNoFact);
    }
    m_more->setVisible(isAnyUnknown);
}

} // namespace afterword
