// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was said, to or by whom, and when.
#include "logmessagedialog.h"

#include "detailswords.h"
#include "dialogfields.h"
#include "dialogproblems.h"
#include "owntimehint.h"
#include "replyproposal.h"
#include "ui_logmessagedialog.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

void setRowVisible(const QFormLayout *form, QWidget *field, bool visible)
{
    if (QWidget *label = form->labelForField(field))
        label->setVisible(visible);
    field->setVisible(visible);
}

/// How such a message usually goes.
Channel usualChannel(Kind kind)
{
    switch (kind) {
    case Kind::HandwrittenCard:
        return Channel::Letter;
    case Kind::LinkedinConnect:
        return Channel::Linkedin;
    case Kind::RequestedCall:
        return Channel::Phone;
    default:
        return Channel::Email;
    }
}

} // namespace

LogMessageDialog::LogMessageDialog(const Application &application, const Correspondence &entry,
                                   std::vector<Person> people, const Zone &zone, Instant now, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LogMessageDialog>())
    , m_application(application)
    , m_entry(entry)
    , m_people(std::move(people))
    , m_zone(zone)
    , m_now(now)
    , m_newPerson(newId())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    m_ui->headingLabel->setText(!isOut()
                                    //: Heading; %1 is a company
                                    ? tr("Reply from %1").arg(application.company)
                                    : entry.kind == Kind::RequestedCall     ? tr("I have called")
                                      : entry.kind == Kind::HandwrittenCard ? tr("I have posted it")
                                                                            : tr("I have sent it"));
    // The heading of a reply names the company already.
    setWindowTitle(isOut()
                       //: Window title: %1 is "I have sent it", %2 a company
                       ? tr("%1 – %2").arg(m_ui->headingLabel->text(), application.company)
                       : m_ui->headingLabel->text());

    fillEnum(m_ui->kindCombo,
             {Kind::ThankYou,
              Kind::InterestFollowUp,
              Kind::StatusCheckIn,
              Kind::FinalFollowUp,
              Kind::AcknowledgeReply,
              Kind::RequestedCheckIn,
              Kind::ContactByDate,
              Kind::Deliverable,
              Kind::RequestedCall,
              Kind::KeepInTouch,
              Kind::AskContactDetails,
              Kind::NotifyReference,
              Kind::AskReferenceContacted,
              Kind::ConfirmReference,
              Kind::LinkedinConnect,
              Kind::HandwrittenCard,
              Kind::ThankYouAnyway,
              Kind::Withdraw,
              Kind::OfferResponse,
              Kind::Other},
             entry.kind.value_or(Kind::Other), messageName);
    fillEnum(m_ui->meaningCombo,
             {Meaning::Positive, Meaning::Unclear, Meaning::Courtesy, Meaning::Question, Meaning::NewDate,
              Meaning::CheckBackIfSilent, Meaning::NextRound, Meaning::OfferVerbal, Meaning::OfferWritten,
              Meaning::Rejection, Meaning::DoNotContact, Meaning::OutOfOffice, Meaning::Bounce,
              Meaning::Other},
             entry.meaning.value_or(Meaning::Positive), meaningName);
    fillEnum(m_ui->channelCombo,
             {Channel::Email, Channel::Phone, Channel::Letter, Channel::Linkedin, Channel::InPerson,
              Channel::Video, Channel::Sms, Channel::Social, Channel::Other},
             entry.channel.value_or(Channel::Email), channelName);
    fillEnum(m_ui->topicCombo,
             {Topic::Article, Topic::Event, Topic::Accomplishment, Topic::Charity, Topic::Other},
             entry.topic.value_or(Topic::Article), topicName);
    setMoment(m_ui->atEdit, entry.at, zone);
    readUntil();
    m_ui->untilEdit->setDeadline(entry.until);
    m_ui->subjectEdit->setText(entry.subject);
    m_ui->bodyEdit->setPlainText(entry.body);
    completeNames(m_ui->otherEdit, m_people);
    setRowVisible(m_ui->formLayout, m_ui->kindCombo, isOut());
    setRowVisible(m_ui->formLayout, m_ui->meaningCombo, !isOut());
    listPeople();

    m_problems =
        new DialogProblems(m_ui->problemLabel, m_ui->buttonBox->button(QDialogButtonBox::Save), this);
    for (QComboBox *box : {m_ui->kindCombo, m_ui->meaningCombo})
        connect(box, &QComboBox::currentIndexChanged, this, &LogMessageDialog::check);
    connect(m_ui->kindCombo, &QComboBox::activated, this, &LogMessageDialog::followKind);
    connect(m_ui->untilEdit, &VagueDateEdit::changed, this, &LogMessageDialog::check);
    connect(m_ui->atEdit, &QDateTimeEdit::dateTimeChanged, this, [this] {
        readUntil();
        check();
    });
    connect(m_ui->otherEdit, &QLineEdit::textChanged, this, &LogMessageDialog::check);
    connect(m_ui->peopleList, &QListWidget::itemChanged, this, &LogMessageDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

LogMessageDialog::~LogMessageDialog() = default;

void LogMessageDialog::listPeople()
{
    std::vector<PersonId> ids = m_entry.people;
    const auto add = [&ids](const PersonId &id) {
        if (!id.isEmpty() && std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    };
    for (const Interview &interview : m_application.interviews)
        std::ranges::for_each(interview.interviewers, add);
    add(m_application.hiringManager);
    add(m_application.designatedContact);
    add(m_application.coordinator);
    for (const Correspondence &entry : m_application.correspondence)
        std::ranges::for_each(entry.people, add);
    std::ranges::for_each(m_application.references, add);
    for (const PersonId &id : ids) {
        const auto known = std::ranges::find(m_people, id, &Person::id);
        if (known == m_people.end())
            continue;
        auto *item = new QListWidgetItem(known->name, m_ui->peopleList);
        item->setData(Qt::UserRole, id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool chosen = std::ranges::find(m_entry.people, id) != m_entry.people.end();
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
    const bool some = m_ui->peopleList->count() > 0;
    setRowVisible(m_ui->formLayout, m_ui->peopleList, some);
    if (some)
        m_ui->peopleList->setCurrentRow(0);
}

void LogMessageDialog::setHome(const Zone &home)
{
    new OwnTimeHint(
        m_ui->atEdit, [this] { return m_zone; }, home);
}

void LogMessageDialog::setSpoken(const SpokenOn &spoken)
{
    m_spoken = spoken;
    readUntil();
}

// Words of a date count from the day of the message.
void LogMessageDialog::readUntil()
{
    m_spoken.day = m_zone.dateAt(momentIn(m_ui->atEdit, m_zone));
    m_ui->untilEdit->setSpoken(m_spoken, m_zone);
    if (m_proposal)
        m_proposal->setSpoken(m_spoken);
}

void LogMessageDialog::followKind()
{
    const Channel usual = usualChannel(enumIn<Kind>(m_ui->kindCombo));
    m_ui->channelCombo->setCurrentIndex(m_ui->channelCombo->findData(static_cast<int>(usual)));
}

void LogMessageDialog::setSomebodyElse(const QString &line)
{
    m_ui->otherEdit->setText(line);
}

void LogMessageDialog::proposeMeanings(const QString &from)
{
    if (isOut() || m_entry.meaning)
        return;
    int row = 0;
    QFormLayout::ItemRole role = QFormLayout::FieldRole;
    m_ui->formLayout->getWidgetPosition(m_ui->meaningCombo, &row, &role);
    m_proposal = new ReplyProposal({m_ui->subjectEdit, m_ui->bodyEdit, m_ui->meaningCombo, m_ui->untilEdit},
                                   from, this);
    m_ui->formLayout->insertRow(row + 1, QString(), m_proposal->label());
    connect(m_proposal, &ReplyProposal::proposed, this, &LogMessageDialog::check);
    m_proposal->setSpoken(m_spoken);
}

void LogMessageDialog::check()
{
    const Kind kind = enumIn<Kind>(m_ui->kindCombo);
    const Meaning meaning = enumIn<Meaning>(m_ui->meaningCombo);
    setRowVisible(m_ui->formLayout, m_ui->topicCombo, isOut() && kind == Kind::KeepInTouch);
    const bool isOffer = meaning == Meaning::OfferVerbal || meaning == Meaning::OfferWritten;
    const QString asked = meaning == Meaning::CheckBackIfSilent ? tr("If nothing &by")
                          : meaning == Meaning::OutOfOffice     ? tr("&Back on")
                          : isOffer                             ? tr("Answer &by")
                                                                : tr("&Date named");
    m_ui->untilEditLabel->setText(asked);
    m_ui->untilEdit->setQuestion(QString(asked).remove(u'&'));
    setRowVisible(m_ui->formLayout, m_ui->untilEdit, !isOut());

    const bool needsDate = !isOut() && (meaning == Meaning::NewDate || meaning == Meaning::CheckBackIfSilent);
    const bool isOpen = !isOut() && (needsDate || !m_ui->untilEdit->isEmpty());
    m_problems->setMissing(m_ui->meaningCombo, tr("what it says"),
                           !isOut() && m_ui->meaningCombo->currentIndex() < 0);
    m_problems->setMissing(m_ui->untilEdit, tr("the date they named"),
                           isOpen && !m_ui->untilEdit->deadline());
    const bool somebody = !entry().people.empty();
    m_problems->setMissing(m_ui->peopleList, tr("to whom it went"), isOut() && !somebody);
    const bool future = momentIn(m_ui->atEdit, m_zone) > m_now + std::chrono::minutes(1);
    m_problems->setProblem(m_ui->atEdit, future ? tr("That moment has not come yet.") : QString());
}

Correspondence LogMessageDialog::entry() const
{
    Correspondence entry = m_entry;
    if (isOut()) {
        entry.kind = enumIn<Kind>(m_ui->kindCombo);
        entry.topic =
            entry.kind == Kind::KeepInTouch ? std::optional(enumIn<Topic>(m_ui->topicCombo)) : std::nullopt;
    } else {
        entry.meaning = enumIn<Meaning>(m_ui->meaningCombo);
        entry.until = m_ui->untilEdit->deadline();
    }
    // The field shows minutes; unless the person chose another, the exact moment stays.
    const Instant shown = momentIn(m_ui->atEdit, m_zone);
    const Duration apart = shown - m_entry.at;
    entry.at = apart <= Duration::zero() && apart > -std::chrono::minutes(1) ? m_entry.at : shown;
    entry.channel = enumIn<Channel>(m_ui->channelCombo);
    entry.subject = m_ui->subjectEdit->text().simplified();
    entry.body = m_ui->bodyEdit->toPlainText();
    entry.people.clear();
    for (int row = 0; row < m_ui->peopleList->count(); ++row) {
        const QListWidgetItem *item = m_ui->peopleList->item(row);
        if (item->checkState() == Qt::Checked)
            entry.people.emplace_back(item->data(Qt::UserRole).toString());
    }
    const PersonChoice other = personNamed(m_ui->otherEdit->text(), m_people, m_application.company);
    const PersonId otherId = other.added ? m_newPerson : other.person;
    if (!otherId.isEmpty() && std::ranges::find(entry.people, otherId) == entry.people.end())
        entry.people.push_back(otherId);
    return entry;
}

std::vector<Person> LogMessageDialog::added() const
{
    PersonChoice other = personNamed(m_ui->otherEdit->text(), m_people, m_application.company);
    if (!other.added)
        return {};
    other.added->id = m_newPerson;
    return {*other.added};
}

} // namespace afterword
