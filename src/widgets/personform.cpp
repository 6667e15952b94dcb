// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filling, checking and leaving of the fields.
#include "personform.h"

#include "detailswords.h"
#include "dialogfields.h"
#include "icons.h"
#include "personwords.h"
#include "theme.h"
#include "ui_personform.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int noteLines = 4;
constexpr int addressLines = 3;

QString textOf(const QWidget *edit)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(edit))
        return line->text();
    return qobject_cast<const QPlainTextEdit *>(edit)->toPlainText();
}

void setTextOf(QWidget *edit, const QString &text)
{
    if (textOf(edit) == text)
        return;
    if (auto *line = qobject_cast<QLineEdit *>(edit)) {
        line->setText(text);
        line->setCursorPosition(0);
    } else {
        qobject_cast<QPlainTextEdit *>(edit)->setPlainText(text);
    }
}

/// Whether the field itself has something to take back or repeat.
bool undoesItself(const QWidget *edit, bool redo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(edit))
        return redo ? line->isRedoAvailable() : line->isUndoAvailable();
    const auto *document = qobject_cast<const QPlainTextEdit *>(edit)->document();
    return redo ? document->isRedoAvailable() : document->isUndoAvailable();
}

void setLines(QPlainTextEdit *edit, int lines)
{
    const int frame = edit->frameWidth() * 2 + static_cast<int>(edit->document()->documentMargin()) * 2;
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + frame);
}

} // namespace

PersonForm::PersonForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PersonForm>())
{
    m_ui->setupUi(this);
    setLines(m_ui->postalAddressEdit, addressLines);
    setLines(m_ui->notesEdit, noteLines);
    m_ui->mailButton->setIcon(lineIcon(u"write"_s));
    m_ui->callButton->setIcon(lineIcon(u"phone"_s));
    m_ui->linkButton->setIcon(lineIcon(u"export"_s));
    //: Stands in an empty field: the given name is taken
    m_ui->givenNameEdit->setPlaceholderText(tr("the first name"));
    //: Stands in an empty field; the name itself stays as it is
    m_ui->timeZoneEdit->setPlaceholderText(tr("as Europe/Berlin"));
    m_ui->timeZoneEdit->setToolTip(tr("Empty: the application’s"));
    completeZones(m_ui->timeZoneEdit);
    add(m_ui->nameEdit, &Person::name, nameProblem);
    add(m_ui->givenNameEdit, &Person::givenName);
    add(m_ui->titleEdit, &Person::title);
    add(m_ui->companyEdit, &Person::company);
    add(m_ui->emailEdit, &Person::email, emailProblem, m_ui->mailButton, mailLink);
    add(m_ui->phoneEdit, &Person::phone, phoneProblem, m_ui->callButton, phoneLink);
    add(m_ui->linkedinEdit, &Person::linkedin, linkProblem, m_ui->linkButton, webLink);
    add(m_ui->postalAddressEdit, &Person::postalAddress);
    add(m_ui->timeZoneEdit, &Person::timeZone, zoneProblem);
    add(m_ui->notesEdit, &Person::notes);
    m_ui->channelCombo->addItem(tr("No preference known"), QVariant());
    for (const Channel channel : {Channel::Email, Channel::Phone, Channel::Letter, Channel::Linkedin})
        m_ui->channelCombo->addItem(channelName(channel), static_cast<int>(channel));
    const auto change = [this](auto edit) {
        return [this, edit] {
            if (m_isFilling)
                return;
            Person person = m_person;
            edit(person);
            save(person);
        };
    };
    connect(m_ui->channelCombo, &QComboBox::activated, this, change([this](Person &person) {
                const QVariant channel = m_ui->channelCombo->currentData();
                person.preferredChannel =
                    channel.isValid() ? std::optional(static_cast<Channel>(channel.toInt())) : std::nullopt;
            }));
    connect(m_ui->callsCheck, &QCheckBox::toggled, this,
            change([this](Person &person) { person.callsWelcome = m_ui->callsCheck->isChecked(); }));
    connect(m_ui->refusedCheck, &QCheckBox::toggled, this,
            change([this](Person &person) { person.contactRefused = m_ui->refusedCheck->isChecked(); }));
    setTheirTime({});
}

PersonForm::~PersonForm() = default;

void PersonForm::add(QWidget *edit, Text member, std::function<QString(const QString &)> problem,
                     QToolButton *opener, std::function<QUrl(const QString &)> link)
{
    m_fields.push_back({edit, member, std::move(problem), opener, std::move(link)});
    edit->installEventFilter(this);
    const auto typed = [this, edit] { check(*fieldOf(edit)); };
    if (auto *line = qobject_cast<QLineEdit *>(edit)) {
        connect(line, &QLineEdit::textChanged, this, typed);
        connect(line, &QLineEdit::editingFinished, this, [this, edit] { leave(*fieldOf(edit)); });
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(edit)) {
        connect(text, &QPlainTextEdit::textChanged, this, typed);
    }
    if (opener) {
        connect(opener, &QToolButton::clicked, this, [this, edit] {
            const Field &field = *fieldOf(edit);
            if (const QUrl url = field.link(textOf(edit)); !url.isEmpty())
                Q_EMIT linkRequested(url);
        });
    }
}

const PersonForm::Field *PersonForm::fieldOf(const QObject *edit) const
{
    const auto found = std::ranges::find_if(m_fields, [&](const Field &field) { return field.edit == edit; });
    return found == m_fields.end() ? nullptr : &*found;
}

void PersonForm::show(const Person &person)
{
    const bool anew = person.id != m_person.id;
    if (!anew && person == m_person)
        return;
    const Person before = std::exchange(m_person, person);
    m_isFilling = true;
    for (const Field &field : m_fields) {
        // What is being typed there is not stored yet; what was stored there before is.
        if (anew || textOf(field.edit) == before.*field.member || !field.edit->hasFocus())
            setTextOf(field.edit, person.*field.member);
        check(field);
    }
    fill();
    m_isFilling = false;
}

void PersonForm::showNew()
{
    commit();
    m_person = {};
    m_isNew = true;
    m_isFilling = true;
    for (const Field &field : m_fields) {
        setTextOf(field.edit, {});
        if (m_problems.contains(field.edit))
            m_problems.value(field.edit)->hide();
        if (field.opener)
            field.opener->setEnabled(false);
    }
    fill();
    m_isFilling = false;
    setTheirTime({});
}

void PersonForm::endNew()
{
    if (m_isNew)
        m_person = {};
    m_isNew = false;
}

void PersonForm::fill()
{
    const auto channel = m_person.preferredChannel;
    const int index = channel ? m_ui->channelCombo->findData(static_cast<int>(*channel)) : 0;
    m_ui->channelCombo->setCurrentIndex(std::max(0, index));
    m_ui->callsCheck->setChecked(m_person.callsWelcome);
    m_ui->refusedCheck->setChecked(m_person.contactRefused);
}

void PersonForm::setTheirTime(const QString &text)
{
    m_ui->theirTimeLabel->setText(text);
    m_ui->theirTimeLabel->setVisible(!text.isEmpty());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme(palette()).mutedText());
    m_ui->theirTimeLabel->setPalette(muted);
}

void PersonForm::focusName()
{
    m_ui->nameEdit->setFocus(Qt::OtherFocusReason);
    m_ui->nameEdit->selectAll();
}

void PersonForm::fitInto(int width)
{
    m_ui->formLayout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    if (m_ui->formLayout->minimumSize().width() > width)
        m_ui->formLayout->setRowWrapPolicy(QFormLayout::WrapAllRows);
}

QLabel *PersonForm::problemLabel(QWidget *edit)
{
    if (QLabel *label = m_problems.value(edit))
        return label;
    int row = -1;
    QFormLayout::ItemRole role{};
    m_ui->formLayout->getWidgetPosition(edit, &row, &role);
    for (int i = 0; row < 0 && i < m_ui->formLayout->rowCount(); ++i) {
        QLayoutItem *item = m_ui->formLayout->itemAt(i, QFormLayout::FieldRole);
        if (item && item->layout() && item->layout()->indexOf(edit) >= 0)
            row = i;
    }
    auto *label = new QLabel(this);
    label->setObjectName(edit->objectName() + "Problem"_L1);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // As wide as the field: a narrow column of words would be all that it asks for.
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->formLayout->insertRow(row + 1, QString(), label);
    m_problems.insert(edit, label);
    return label;
}

void PersonForm::check(const Field &field)
{
    const QString text = textOf(field.edit);
    if (field.opener)
        field.opener->setEnabled(!field.link(text).isEmpty());
    // What has come from elsewhere is left in peace until somebody changes it.
    const bool isTyped = text != m_person.*field.member && !m_isFilling;
    const QString problem = field.problem && isTyped ? field.problem(text) : QString();
    if (problem.isEmpty() && !m_problems.contains(field.edit))
        return;
    QLabel *label = problemLabel(field.edit);
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, Theme(palette).toneText(Tone::Overdue));
    label->setPalette(palette);
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    field.edit->setAccessibleDescription(problem);
}

void PersonForm::leave(const Field &field)
{
    if (m_isFilling)
        return;
    const bool isLine = qobject_cast<QLineEdit *>(field.edit);
    const QString text = isLine ? textOf(field.edit).trimmed() : textOf(field.edit);
    if (text == m_person.*field.member || (field.problem && !field.problem(text).isEmpty()))
        return;
    Person person = m_person;
    person.*field.member = text;
    save(person);
}

void PersonForm::save(const Person &person)
{
    if (!m_isNew) {
        if (!m_person.id.isEmpty() && person != m_person)
            Q_EMIT saveRequested(person);
        return;
    }
    m_person = person;
    if (!nameProblem(person.name).isEmpty())
        return;
    m_isNew = false;
    m_person.id = PersonId(newId());
    Q_EMIT addRequested(m_person);
}

void PersonForm::restore(const Field &field)
{
    m_isFilling = true;
    setTextOf(field.edit, m_person.*field.member);
    check(field);
    m_isFilling = false;
}

void PersonForm::commit()
{
    for (const Field &field : m_fields)
        leave(field);
}

bool PersonForm::eventFilter(QObject *watched, QEvent *event)
{
    const Field *field = fieldOf(watched);
    if (!field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && qobject_cast<QPlainTextEdit *>(watched))
        leave(*field);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        const bool wasTyped = textOf(field->edit) != m_person.*field->member;
        restore(*field);
        if (m_isNew && !wasTyped)
            Q_EMIT abandoned();
        return wasTyped || m_isNew;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Where the field has nothing to take back itself, the last change of the data is.
        auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        const bool redo = key->matches(QKeySequence::Redo);
        if ((undo || redo) && !undoesItself(field->edit, redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PersonForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_fields.empty())
        return;
    setTheirTime(m_ui->theirTimeLabel->text());
    for (const Field &field : m_fields)
        check(field);
}

} // namespace afterword
