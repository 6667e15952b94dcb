// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields and what of them can be chosen.
#include "remindersdialog.h"

#include "dialogfields.h"
#include "dialogproblems.h"
#include "ui_remindersdialog.h"

#include <QPushButton>

#include <algorithm>
#include <functional>

namespace afterword {

RemindersDialog::RemindersDialog(const ReminderPreferences &preferences, bool autostart, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RemindersDialog>())
{
    m_ui->setupUi(this);
    for (QLabel *hint :
         {m_ui->summaryHint, m_ui->quietHint, m_ui->interviewHint, m_ui->namesHint, m_ui->autostartHint})
        makeHint(hint);
    for (QTimeEdit *edit : {m_ui->summaryTime, m_ui->quietFrom, m_ui->quietUntil}) {
        edit->setDisplayFormat(timeOfDayFormat());
        selectSectionOnClick(edit);
        connect(edit, &QTimeEdit::timeChanged, this, &RemindersDialog::follow);
    }
    //: How long before an interview somebody is reminded of it
    m_ui->beforeInterview->addItem(tr("Not at all"), 0);
    for (const int minutes : {10, 15, 30, 45})
        m_ui->beforeInterview->addItem(tr("%n minute(s) before", nullptr, minutes), minutes);
    for (const int hours : {1, 2, 3, 24})
        m_ui->beforeInterview->addItem(tr("%n hour(s) before", nullptr, hours), hours * 60);
    fill(preferences);
    setAutostart(autostart);
    for (QAbstractButton *button :
         std::initializer_list<QAbstractButton *>{m_ui->eachRadio, m_ui->summaryRadio, m_ui->quietCheck})
        connect(button, &QAbstractButton::toggled, this, &RemindersDialog::follow);
    for (WeekdayButtons *days : {m_ui->quietHoursOn, m_ui->quietDays})
        connect(days, &WeekdayButtons::edited, this, &RemindersDialog::follow);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT storeRequested();
        accept();
    });
    connect(m_ui->buttonBox->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            &RemindersDialog::storeRequested);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
    fitToContents(*this);
}

RemindersDialog::~RemindersDialog() = default;

void RemindersDialog::fill(const ReminderPreferences &preferences)
{
    const ReminderTimes &times = preferences.times;
    (times.summaryAt ? m_ui->summaryRadio : m_ui->eachRadio)->setChecked(true);
    m_ui->summaryTime->setTime(times.summaryAt.value_or(QTime(9, 0)));
    m_ui->quietCheck->setChecked(times.quietHours);
    m_ui->quietFrom->setTime(times.quietFrom);
    m_ui->quietUntil->setTime(times.quietUntil);
    m_ui->quietHoursOn->setDays(times.quietHoursOn);
    m_ui->quietDays->setDays(times.quietDays);
    const int before = times.beforeInterview ? static_cast<int>(times.beforeInterview->count()) : 0;
    if (m_ui->beforeInterview->findData(before) < 0)
        m_ui->beforeInterview->addItem(tr("%n minute(s) before", nullptr, before), before);
    m_ui->beforeInterview->setCurrentIndex(m_ui->beforeInterview->findData(before));
    m_ui->namesCheck->setChecked(preferences.names);
    m_ui->soundCheck->setChecked(preferences.sound);
}

ReminderPreferences RemindersDialog::preferences() const
{
    ReminderPreferences chosen;
    ReminderTimes &times = chosen.times;
    if (m_ui->summaryRadio->isChecked())
        times.summaryAt = m_ui->summaryTime->time();
    times.quietHours = m_ui->quietCheck->isChecked();
    times.quietFrom = m_ui->quietFrom->time();
    times.quietUntil = m_ui->quietUntil->time();
    times.quietHoursOn = m_ui->quietHoursOn->days();
    times.quietDays = m_ui->quietDays->days();
    const int before = m_ui->beforeInterview->currentData().toInt();
    times.beforeInterview = before > 0 ? std::optional(std::chrono::minutes(before)) : std::nullopt;
    chosen.names = m_ui->namesCheck->isChecked();
    chosen.sound = m_ui->soundCheck->isChecked();
    return chosen;
}

bool RemindersDialog::autostart() const
{
    return m_ui->autostartCheck->isChecked();
}

void RemindersDialog::setAutostart(bool autostart)
{
    m_ui->autostartCheck->setChecked(autostart);
}

void RemindersDialog::showProblem(const QString &sentence)
{
    m_ui->problemLabel->setText(sentence);
    m_ui->problemLabel->setVisible(!sentence.isEmpty());
}

QString RemindersDialog::problem() const
{
    const ReminderTimes times = preferences().times;
    if (std::ranges::all_of(times.quietDays, std::identity()))
        return tr("Leave one day that is not quiet all day, or nothing would ever be told.");
    if (times.quietHours && times.quietFrom == times.quietUntil)
        return tr("Quiet hours that end when they begin are none; choose another time.");
    return {};
}

void RemindersDialog::follow()
{
    m_ui->summaryTime->setEnabled(m_ui->summaryRadio->isChecked());
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->quietFrom, m_ui->quietUntil, m_ui->quietHoursOn, m_ui->quietOnLabel, m_ui->untilLabel})
        widget->setEnabled(m_ui->quietCheck->isChecked());
    const QString sentence = problem();
    showProblem(sentence);
    for (const auto which : {QDialogButtonBox::Ok, QDialogButtonBox::Apply})
        m_ui->buttonBox->button(which)->setEnabled(sentence.isEmpty());
}

} // namespace afterword
