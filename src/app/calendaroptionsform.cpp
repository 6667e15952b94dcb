// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields and options, to and fro.
#include "calendaroptionsform.h"

#include "ui_calendaroptions.h"

#include <QLocale>

namespace afterword {

namespace {

enum class Steps { ToDos, Events, None };

constexpr int UsualMinutes = 60;

int minutesOf(const std::optional<Duration> &alarm)
{
    return alarm ? static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(*alarm).count())
                 : UsualMinutes;
}

} // namespace

CalendarOptionsForm::CalendarOptionsForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CalendarOptionsForm>())
{
    m_ui->setupUi(this);
    m_ui->detailCombo->addItem(tr("Everything: company, job, people, place"), int(CalendarDetail::Full));
    m_ui->detailCombo->addItem(tr("The company only"), int(CalendarDetail::Company));
    m_ui->detailCombo->addItem(tr("“Appointment”, nothing else"), int(CalendarDetail::Private));
    m_ui->stepsCombo->addItem(tr("As to-dos"), int(Steps::ToDos));
    m_ui->stepsCombo->addItem(tr("As events"), int(Steps::Events));
    m_ui->stepsCombo->addItem(tr("Not at all"), int(Steps::None));
    for (QSpinBox *spin : {m_ui->interviewAlarmSpin, m_ui->dueAlarmSpin})
        //: Behind a number, as in "60 minutes before"
        spin->setSuffix(tr(" minutes before"));
    connect(m_ui->interviewAlarmCheck, &QCheckBox::toggled, m_ui->interviewAlarmSpin, &QWidget::setEnabled);
    connect(m_ui->dueAlarmCheck, &QCheckBox::toggled, m_ui->dueAlarmSpin, &QWidget::setEnabled);
    for (QComboBox *combo : {m_ui->detailCombo, m_ui->stepsCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &CalendarOptionsForm::changed);
    for (QCheckBox *check : {m_ui->invitedCheck, m_ui->localCheck, m_ui->interviewAlarmCheck,
                             m_ui->dueAlarmCheck, m_ui->openingAlarmCheck})
        connect(check, &QCheckBox::toggled, this, &CalendarOptionsForm::changed);
    for (QSpinBox *spin : {m_ui->interviewAlarmSpin, m_ui->dueAlarmSpin})
        connect(spin, &QSpinBox::valueChanged, this, &CalendarOptionsForm::changed);
    setOptions({});
}

CalendarOptionsForm::~CalendarOptionsForm() = default;

void CalendarOptionsForm::setOptions(const CalendarExportOptions &options)
{
    m_ui->detailCombo->setCurrentIndex(m_ui->detailCombo->findData(int(options.detail)));
    const Steps steps = !options.steps ? Steps::None : options.stepsAsEvents ? Steps::Events : Steps::ToDos;
    m_ui->stepsCombo->setCurrentIndex(m_ui->stepsCombo->findData(int(steps)));
    m_ui->invitedCheck->setChecked(options.invitedInterviews);
    m_ui->localCheck->setChecked(options.localTimes);
    m_ui->interviewAlarmCheck->setChecked(options.interviewAlarm.has_value());
    m_ui->interviewAlarmSpin->setValue(minutesOf(options.interviewAlarm));
    m_ui->interviewAlarmSpin->setEnabled(options.interviewAlarm.has_value());
    m_ui->dueAlarmCheck->setChecked(options.alarmBeforeDue.has_value());
    m_ui->dueAlarmSpin->setValue(minutesOf(options.alarmBeforeDue));
    m_ui->dueAlarmSpin->setEnabled(options.alarmBeforeDue.has_value());
    m_ui->openingAlarmCheck->setChecked(options.alarmAtOpening);
}

CalendarExportOptions CalendarOptionsForm::options() const
{
    CalendarExportOptions options;
    options.detail = static_cast<CalendarDetail>(m_ui->detailCombo->currentData().toInt());
    const auto steps = static_cast<Steps>(m_ui->stepsCombo->currentData().toInt());
    options.steps = steps != Steps::None;
    options.stepsAsEvents = steps == Steps::Events;
    options.invitedInterviews = m_ui->invitedCheck->isChecked();
    options.localTimes = m_ui->localCheck->isChecked();
    options.interviewAlarm.reset();
    if (m_ui->interviewAlarmCheck->isChecked())
        options.interviewAlarm = std::chrono::minutes(m_ui->interviewAlarmSpin->value());
    options.alarmBeforeDue.reset();
    if (m_ui->dueAlarmCheck->isChecked())
        options.alarmBeforeDue = std::chrono::minutes(m_ui->dueAlarmSpin->value());
    options.alarmAtOpening = m_ui->openingAlarmCheck->isChecked();
    return options;
}

} // namespace afterword
