// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Consent, relationship, and a row for each application.
#include "referencesection.h"

#include "detailswords.h"
#include "icons.h"
#include "linklabel.h"
#include "theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr std::array consents{Consent::NotAsked, Consent::Asked, Consent::Given, Consent::Declined};

} // namespace

ReferenceSection::ReferenceSection(QWidget *parent)
    : QWidget(parent)
    , m_make(new QPushButton(tr("Make a &Reference"), this))
    , m_known(new QWidget(this))
    , m_consent(new QComboBox(m_known))
    , m_relationship(new QLineEdit(m_known))
    , m_rows(new QVBoxLayout)
    , m_nowhere(new QLabel(tr("Not named with any application yet."), m_known))
    , m_list(new QPushButton(tr("Name with an &Application…"), m_known))
{
    m_make->setObjectName(u"makeReferenceButton"_s);
    m_make->setToolTip(tr("This person may vouch for you"));
    m_consent->setObjectName(u"consentCombo"_s);
    m_consent->setAccessibleName(tr("Whether the person agreed to be a reference"));
    for (const Consent consent : consents)
        m_consent->addItem(consentName(consent), static_cast<int>(consent));
    m_relationship->setObjectName(u"relationshipEdit"_s);
    m_relationship->setAccessibleName(tr("How the person knows you"));
    m_relationship->setPlaceholderText(tr("as: led my team at Acme until 2024"));
    m_list->setObjectName(u"listReferenceButton"_s);
    auto *drop = new QPushButton(tr("No Longer a Reference"), m_known);
    drop->setObjectName(u"dropReferenceButton"_s);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(2 * grid::unit);
    auto *consentLabel = new QLabel(tr("A&greed"), m_known);
    consentLabel->setBuddy(m_consent);
    auto *relationshipLabel = new QLabel(tr("&Knows you as"), m_known);
    relationshipLabel->setBuddy(m_relationship);
    form->addRow(consentLabel, m_consent);
    form->addRow(relationshipLabel, m_relationship);
    auto *known = new QVBoxLayout(m_known);
    known->setContentsMargins(0, 0, 0, 0);
    known->setSpacing(grid::unit);
    known->addLayout(form);
    m_rows->setSpacing(grid::half);
    known->addLayout(m_rows);
    known->addWidget(m_nowhere);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_list);
    buttons->addWidget(drop);
    buttons->addStretch();
    known->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_make, 0, Qt::AlignLeading);
    layout->addWidget(m_known);

    connect(m_make, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_reference); });
    connect(drop, &QPushButton::clicked, this, &ReferenceSection::dropRequested);
    connect(m_list, &QPushButton::clicked, this,
            [this] { Q_EMIT listRequested(QRect(m_list->mapToGlobal(QPoint()), m_list->size())); });
    connect(m_relationship, &QLineEdit::editingFinished, this, &ReferenceSection::saveRelationship);
    connect(m_consent, &QComboBox::activated, this, [this] {
        Reference changed = m_reference;
        changed.consent = static_cast<Consent>(m_consent->currentData().toInt());
        if (changed != m_reference)
            Q_EMIT saveRequested(changed);
    });
}

void ReferenceSection::show(const PersonModel &model)
{
    const bool isOther = m_reference.person != model.person().id;
    const QString before = m_reference.relationship;
    m_isReference = model.reference().has_value();
    m_reference = model.reference().value_or(Reference{model.person().id, Consent::NotAsked, {}});
    m_make->setVisible(!m_isReference);
    m_known->setVisible(m_isReference);
    m_consent->setCurrentIndex(m_consent->findData(static_cast<int>(m_reference.consent)));
    // What is being typed there is not stored yet.
    if (isOther || m_relationship->text() == before || !m_relationship->hasFocus())
        m_relationship->setText(m_reference.relationship);
    m_uses = model.referenceUses();
    showUses();
}

void ReferenceSection::showUses()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_shown.clear();
    for (const ReferenceUse &use : m_uses) {
        QWidget *row = makeUse(use);
        m_rows->addWidget(row);
        row->show();
    }
    m_nowhere->setVisible(m_uses.empty());
    restyle();
}

void ReferenceSection::restyle()
{
    const Theme theme(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.mutedText());
    m_nowhere->setPalette(colours);
    for (const Shown &shown : m_shown) {
        colours.setColor(QPalette::WindowText, theme.toneText(shown.tone));
        shown.state->setPalette(colours);
    }
}

QWidget *ReferenceSection::makeUse(const ReferenceUse &use)
{
    auto *row = new QWidget(m_known);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    auto *where = new LinkLabel(row);
    where->setObjectName(u"referenceApplicationLink"_s);
    where->showLink(use.where);
    //: For a screen reader; %1 is an application: "Acme, Data Analyst"
    where->setAccessibleName(tr("Open %1").arg(use.where));
    where->setToolTip(tr("Open the application"));
    connect(where, &QLabel::linkActivated, this,
            [this, id = use.application] { Q_EMIT applicationChosen(id); });
    auto *state = new QLabel(use.text, row);
    state->setTextFormat(Qt::PlainText);
    const bool isPressing = use.isRequested && !use.toldAt && !use.isClosed;
    m_shown.push_back({state, isPressing ? Tone::Due : Tone::Quiet});
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(where);
    words->addWidget(state);
    across->addLayout(words, 1);
    if (!use.toldAt && !use.isClosed) {
        //: A button: the reference was told of the application just now
        auto *told = new QPushButton(tr("Told"), row);
        told->setObjectName(u"referenceToldButton"_s);
        //: For a screen reader; %1 is an application
        told->setAccessibleName(tr("Told about %1").arg(use.where));
        told->setToolTip(tr("You have told this reference about the application and that a call may come"));
        connect(told, &QPushButton::clicked, this,
                [this, id = use.application] { Q_EMIT toldRequested(id); });
        across->addWidget(told, 0, Qt::AlignVCenter);
    }
    auto *unlist = new QToolButton(row);
    unlist->setObjectName(u"unlistReferenceButton"_s);
    unlist->setIcon(lineIcon(u"close"_s));
    unlist->setAutoRaise(true);
    unlist->setFocusPolicy(Qt::StrongFocus);
    //: %1 is an application
    unlist->setAccessibleName(tr("No longer name this reference with %1").arg(use.where));
    unlist->setToolTip(tr("No longer name this reference there"));
    connect(unlist, &QToolButton::clicked, this,
            [this, id = use.application] { Q_EMIT unlistRequested(id); });
    across->addWidget(unlist, 0, Qt::AlignVCenter);
    return row;
}

void ReferenceSection::saveRelationship()
{
    const QString text = m_relationship->text().trimmed();
    if (!m_isReference || text == m_reference.relationship)
        return;
    Reference changed = m_reference;
    changed.relationship = text;
    Q_EMIT saveRequested(changed);
}

void ReferenceSection::commit()
{
    saveRelationship();
}

void ReferenceSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rows)
        restyle();
}

} // namespace afterword
