// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sections of questions, and the way from their fields to the notes and back.
#include "debriefpage.h"

#include "debriefquestions.h"
#include "debriefrequests.h"
#include "detailswords.h"
#include "dialogfields.h"
#include "dialogproblems.h"
#include "linklabel.h"
#include "noteedit.h"
#include "theme.h"
#include "vaguedateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

DebriefPage::DebriefPage(DebriefModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"debriefPage"_s);
    m_column->setContentsMargins(2 * grid::unit, 2 * grid::unit, 2 * grid::unit, 2 * grid::unit);
    m_column->setSpacing(grid::unit);
    makeTalk();
    makeNext();
    makeSigns();
    m_column->addStretch(1);
    showNotes();
    connect(&m_model, &DebriefModel::replaced, this, &DebriefPage::showNotes);
}

QFormLayout *DebriefPage::section(const QString &heading, const QString &hint)
{
    if (m_column->count() > 0)
        m_column->addSpacing(grid::unit);
    auto *label = new QLabel(heading, this);
    makeHeading(label);
    m_column->addWidget(label);
    if (!hint.isEmpty()) {
        auto *quiet = new QLabel(hint, this);
        quiet->setWordWrap(true);
        makeHint(quiet);
        m_column->addWidget(quiet);
    }
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(grid::half);
    m_column->addLayout(form);
    return form;
}

NoteEdit *DebriefPage::note(QFormLayout *form, const QString &name, const QString &question,
                            const QString &hint)
{
    auto *edit = new NoteEdit(name, QString(question).remove(u'&'), this);
    edit->setPlaceholderText(hint);
    form->addRow(question, edit);
    connect(edit, &QPlainTextEdit::textChanged, this, &DebriefPage::take);
    return edit;
}

void DebriefPage::makeTalk()
{
    QFormLayout *form = section(tr("How it went"));
    m_keyPoints = note(form, u"keyPointsEdit"_s, tr("&What was talked about"),
                       tr("Projects, people, needs: what a thank-you can take up"));
    m_compliments = note(form, u"complimentsEdit"_s, tr("What they &liked"),
                         tr("Their words about your work, as near as you remember"));
    m_unsaid = note(form, u"unsaidEdit"_s, tr("What you did &not get to say"),
                    tr("A strength or an example that the thank-you can still bring in"));
    m_corrections =
        note(form, u"correctionsEdit"_s, tr("What to &put right"), tr("Something you got wrong or unclear"));
    m_improve = note(form, u"improveEdit"_s, tr("What to do &better next time"));

    form = section(tr("Questions that came up"),
                   tr("They may be asked again: whatever you were not sure of comes back before the next "
                      "round."));
    m_questions = new DebriefQuestions(this);
    form->addRow(m_questions);
    connect(m_questions, &DebriefQuestions::changed, this, &DebriefPage::take);
    m_toAsk = note(form, u"toAskEdit"_s, tr("Questions to as&k next time"), tr("One on each line"));
}

void DebriefPage::makeNext()
{
    QFormLayout *form = section(tr("What happens next"));
    m_decisionKind = new QComboBox(this);
    m_decisionKind->setObjectName(u"decisionKindCombo"_s);
    fillEnum(m_decisionKind, {CommitmentType::DecisionBy, CommitmentType::CheckBackIfSilent},
             CommitmentType::DecisionBy, [](CommitmentType type) {
                 return type == CommitmentType::DecisionBy ? tr("They will decide by")
                                                           : tr("If I hear nothing, I may ask from");
             });
    m_decision = new VagueDateEdit(this);
    m_decision->setObjectName(u"decisionEdit"_s);
    m_decision->setQuestion(tr("When you will hear"));
    auto *label = new QLabel(tr("When you will &hear"), this);
    label->setBuddy(m_decisionKind);
    m_decisionKind->setAccessibleName(tr("When you will hear"));
    auto *across = new QHBoxLayout;
    across->setSpacing(grid::unit);
    across->addWidget(m_decisionKind, 0, Qt::AlignTop);
    across->addWidget(m_decision, 1, Qt::AlignTop);
    form->addRow(label, across);
    connect(m_decisionKind, &QComboBox::currentIndexChanged, this, &DebriefPage::take);
    connect(m_decision, &VagueDateEdit::changed, this, &DebriefPage::take);

    m_contact = new QLineEdit(this);
    m_contact->setObjectName(u"contactEdit"_s);
    m_contact->setPlaceholderText(tr("A name, or a name and <address>"));
    form->addRow(tr("Who will be in &touch"), m_contact);
    connect(m_contact, &QLineEdit::textChanged, this, &DebriefPage::take);

    m_people = new QWidget(this);
    m_people->setObjectName(u"debriefPeople"_s);
    auto *people = new QGridLayout(m_people);
    people->setContentsMargins(0, 0, 0, 0);
    people->setHorizontalSpacing(2 * grid::unit);
    people->setVerticalSpacing(grid::half);
    people->setColumnStretch(2, 1);
    form->addRow(m_people);

    auto *asked = new QLabel(tr("What they asked you to send"), this);
    m_requests = new DebriefRequests(this);
    m_requests->setNew([this] { return m_model.newRequest(); });
    form->addRow(asked, m_requests);
    connect(m_requests, &DebriefRequests::changed, this, &DebriefPage::take);
}

void DebriefPage::makeSigns()
{
    QFormLayout *form = section(tr("Signs"), tr("None of them is proof, good or bad: only their word counts, "
                                                "and no sign moves a card or a date."));
    auto *why = new LinkLabel(this);
    why->setObjectName(u"signsWhy"_s);
    why->showLink(tr("Why signs count for so little"));
    connect(why, &QLabel::linkActivated, this, [this] { Q_EMIT ruleRequested(u"000-02"_s); });
    form->addRow(why);
    auto *signs = new QGridLayout;
    signs->setHorizontalSpacing(2 * grid::unit);
    signs->setVerticalSpacing(grid::half);
    for (const auto &[sign, name] : ExchangeNames<Signal>::names) {
        auto *box = new QCheckBox(signalName(sign), this);
        box->setObjectName(QLatin1StringView("sign-") + name);
        const int place = static_cast<int>(m_signs.size());
        signs->addWidget(box, place / 2, place % 2);
        m_signs.emplace_back(sign, box);
        connect(box, &QCheckBox::toggled, this, &DebriefPage::take);
    }
    form->addRow(signs);
    m_rating = new QComboBox(this);
    m_rating->setObjectName(u"ratingCombo"_s);
    m_rating->addItem(tr("Not rated"), 0);
    const QStringList ratings{tr("1 – badly"), tr("2 – not well"), tr("3 – so so"), tr("4 – well"),
                              tr("5 – very well")};
    for (int rating = 1; rating <= ratings.size(); ++rating)
        m_rating->addItem(ratings[rating - 1], rating);
    form->addRow(tr("How it felt; &for yourself alone"), m_rating);
    connect(m_rating, &QComboBox::currentIndexChanged, this, &DebriefPage::take);
}

void DebriefPage::showMet()
{
    const DebriefNotes &notes = m_model.notes();
    auto *people = static_cast<QGridLayout *>(m_people->layout());
    const bool isSame = std::ranges::equal(m_met, notes.met, {}, &Met::person, &MetPerson::person);
    if (!isSame) {
        while (QLayoutItem *item = people->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        m_met.clear();
        for (const MetPerson &met : notes.met) {
            const int row = people->rowCount();
            auto *name = new QLabel(met.name, m_people);
            name->setTextFormat(Qt::PlainText);
            auto *calls = new QCheckBox(tr("Calls are welcome"), m_people);
            calls->setObjectName(u"calls-"_s + met.person.value());
            //: To a screen reader; %1 is a person
            calls->setAccessibleName(tr("Calls are welcome to %1").arg(met.name));
            auto *refused = new QCheckBox(tr("Gave no contact details"), m_people);
            refused->setObjectName(u"refused-"_s + met.person.value());
            //: To a screen reader; %1 is a person
            refused->setAccessibleName(tr("%1 gave no contact details").arg(met.name));
            people->addWidget(name, row, 0);
            people->addWidget(calls, row, 1);
            people->addWidget(refused, row, 2);
            m_met.push_back({met.person, calls, refused});
            connect(calls, &QCheckBox::toggled, this, &DebriefPage::take);
            connect(refused, &QCheckBox::toggled, this, &DebriefPage::take);
        }
    }
    for (size_t i = 0; i < m_met.size(); ++i) {
        m_met[i].calls->setChecked(notes.met[i].callsWelcome);
        m_met[i].refused->setChecked(notes.met[i].contactRefused);
    }
    m_people->setVisible(!m_met.empty());
}

void DebriefPage::showNotes()
{
    m_isFilling = true;
    const DebriefNotes &notes = m_model.notes();
    const auto show = [](NoteEdit *edit, const QString &text) {
        if (edit->toPlainText() != text)
            edit->setPlainText(text);
    };
    show(m_keyPoints, notes.debrief.keyPoints);
    show(m_compliments, notes.debrief.compliments);
    show(m_unsaid, notes.debrief.unsaid);
    show(m_corrections, notes.debrief.corrections);
    show(m_improve, notes.debrief.improve);
    show(m_toAsk, notes.debrief.questionsToAsk.join(u'\n'));
    m_questions->setQuestions(notes.debrief.questions);
    m_decisionKind->setCurrentIndex(m_decisionKind->findData(static_cast<int>(notes.decision.type)));
    m_decision->setSpoken(m_model.spokenOn(), m_model.zone());
    showDay(*m_decision, notes.decision);
    m_contact->setText(notes.contact);
    completeNames(m_contact, m_model.people());
    showMet();
    m_requests->setSpoken(m_model.spokenOn(), m_model.zone());
    m_requests->setRequests(notes.requests);
    for (const auto &[sign, box] : m_signs)
        box->setChecked(std::ranges::find(notes.signs, sign) != notes.signs.end());
    m_rating->setCurrentIndex(notes.selfRating.value_or(0));
    m_isFilling = false;
}

DebriefNotes DebriefPage::notes() const
{
    DebriefNotes notes = m_model.notes();
    notes.debrief.keyPoints = m_keyPoints->toPlainText();
    notes.debrief.compliments = m_compliments->toPlainText();
    notes.debrief.unsaid = m_unsaid->toPlainText();
    notes.debrief.corrections = m_corrections->toPlainText();
    notes.debrief.improve = m_improve->toPlainText();
    const QString toAsk = m_toAsk->toPlainText();
    notes.debrief.questionsToAsk = toAsk.isEmpty() ? QStringList() : toAsk.split(u'\n');
    notes.debrief.questions = m_questions->questions();
    notes.decision.type = enumIn<CommitmentType>(m_decisionKind);
    takeDay(notes.decision, *m_decision);
    notes.contact = m_contact->text();
    for (size_t i = 0; i < m_met.size(); ++i) {
        notes.met[i].callsWelcome = m_met[i].calls->isChecked();
        notes.met[i].contactRefused = m_met[i].refused->isChecked();
    }
    notes.requests = m_requests->requests();
    notes.signs.clear();
    for (const auto &[sign, box] : m_signs) {
        if (box->isChecked())
            notes.signs.push_back(sign);
    }
    const int rating = m_rating->currentData().toInt();
    notes.selfRating = rating > 0 ? std::optional(rating) : std::nullopt;
    return notes;
}

void DebriefPage::take()
{
    if (!m_isFilling)
        m_model.setNotes(notes());
}

void DebriefPage::focusFirst()
{
    m_keyPoints->setFocus();
}

} // namespace afterword
