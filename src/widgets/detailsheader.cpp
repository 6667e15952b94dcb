// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Company, role, where it stands, the star.
#include "detailsheader.h"

#include "carddelegate.h"
#include "detailsmodel.h"
#include "dialogproblems.h"
#include "inplaceedit.h"
#include "wrappinglabel.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace afterword {

DetailsHeader::DetailsHeader(QWidget *parent)
    : DetailsSection(u"detailsHeader"_s, {}, parent)
    , m_company(addField(DetailsField::Company, u"detailsCompany"_s))
    , m_role(addField(DetailsField::Role, u"detailsRole"_s))
    , m_headline(new WrappingLabel(this))
    , m_dream(smallButton(u"detailsDreamButton"_s, u"star-outline"_s, tr("My dream job"), this))
{
    auto *top = new QHBoxLayout;
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    makeHeading(m_company->label());
    m_company->setTextFont(m_company->label()->font());
    m_headline->setObjectName(u"detailsHeadline"_s);
    mute(m_headline);
    names->addWidget(m_company);
    names->addWidget(m_role);
    names->addWidget(m_headline);
    m_dream->setCheckable(true);
    m_dream->setIcon(dreamToggleIcon(palette()));
    connect(m_dream, &QToolButton::clicked, this, &DetailsHeader::dreamToggled);
    QToolButton *cadence =
        smallButton(u"detailsCadenceButton"_s, u"clock"_s, tr("Cadence for this application"), this);
    connect(cadence, &QToolButton::clicked, this, &DetailsHeader::cadenceRequested);
    QToolButton *edit = smallButton(u"detailsEditButton"_s, u"edit"_s, tr("Change the application"), this);
    connect(edit, &QToolButton::clicked, this, &DetailsHeader::editRequested);
    top->addLayout(names, 1);
    for (QToolButton *button : {m_dream, cadence, edit})
        top->addWidget(button, 0, Qt::AlignTop);
    column()->addLayout(top);
}

InPlaceEdit *DetailsHeader::addField(DetailsField field, const QString &name)
{
    auto *edit = new InPlaceEdit(name, fieldName(field), InPlaceEdit::Lines::One, this);
    edit->setInvitation(fieldInvitation(field));
    edit->setCheck([field](const QString &text) { return fieldProblem(field, text, {}); });
    connect(edit, &InPlaceEdit::edited, this,
            [this, field](const QString &text) { Q_EMIT fieldEdited(m_application, field, text); });
    return edit;
}

void DetailsHeader::finishEdits()
{
    for (InPlaceEdit *edit : {m_company, m_role}) {
        if (!edit->finish())
            edit->takeBack();
    }
}

void DetailsHeader::show(const DetailsModel &model)
{
    const Application &application = model.application();
    if (application.id != m_application)
        finishEdits();
    m_application = application.id;
    m_company->setText(application.company, application.company);
    m_role->setText(application.role, application.role);
    m_headline->setText(model.headline());
    m_dream->setChecked(application.dream);
    m_dream->setToolTip(application.dream ? tr("This is a dream job; click if it is not")
                                          : tr("Mark it as a dream job"));
}

void DetailsHeader::changeEvent(QEvent *event)
{
    DetailsSection::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_dream)
        m_dream->setIcon(dreamToggleIcon(palette()));
}

} // namespace afterword
