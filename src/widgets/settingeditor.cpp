// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One field a kind of setting.
#include "settingeditor.h"

#include "cadencewords.h"
#include "dialogfields.h"
#include "theme.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// The unit stands around the number, in its plural form.
void showUnit(QSpinBox *box, CadenceUnit unit)
{
    const QString number = QString::number(box->value());
    const QString text = cadenceNumberText(unit, box->value());
    const qsizetype at = text.indexOf(number);
    if (at < 0)
        return;
    box->setPrefix(text.left(at));
    box->setSuffix(text.mid(at + number.size()));
}

} // namespace

SettingEditor::SettingEditor(const CadenceSetting &setting, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_label(label)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    switch (setting.unit) {
    case CadenceUnit::TimeOfDay:
        makeTime();
        break;
    case CadenceUnit::YesNo:
        makeFlag();
        break;
    case CadenceUnit::Weekdays:
        makeWeekdays();
        break;
    default:
        makeNumber();
        break;
    }
    setFocusProxy(m_field);
    if (m_field->objectName().isEmpty())
        m_field->setObjectName(QString(setting.key).replace(u'/', u'-'));
}

void SettingEditor::makeNumber()
{
    auto *box = new QSpinBox(this);
    box->setRange(m_setting.least, m_setting.most);
    box->setAccessibleName(m_label);
    //: Tip of a field: the least and the greatest number that it takes
    box->setToolTip(
        tr("%1 to %2").arg(m_setting.least).arg(cadenceNumberText(m_setting.unit, m_setting.most)));
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    // Wide enough for the greatest number with its unit.
    box->setValue(m_setting.most);
    showUnit(box, m_setting.unit);
    box->setMinimumWidth(box->sizeHint().width());
    connect(box, &QSpinBox::valueChanged, this, [this, box](int number) {
        showUnit(box, m_setting.unit);
        Q_EMIT edited(number);
    });
    m_show = [this, box](const CadenceValue &value) {
        const QSignalBlocker quiet(box);
        box->setValue(std::get<int>(value));
        showUnit(box, m_setting.unit);
    };
    layout()->addWidget(box);
    m_field = box;
}

void SettingEditor::makeTime()
{
    auto *edit = new QTimeEdit(this);
    edit->setDisplayFormat(timeOfDayFormat());
    edit->setAccessibleName(m_label);
    edit->setFocusPolicy(Qt::StrongFocus);
    edit->installEventFilter(this);
    connect(edit, &QTimeEdit::timeChanged, this, [this](QTime time) { Q_EMIT edited(time); });
    m_show = [edit](const CadenceValue &value) {
        const QSignalBlocker quiet(edit);
        edit->setTime(std::get<QTime>(value));
    };
    layout()->addWidget(edit);
    m_field = edit;
}

void SettingEditor::makeFlag()
{
    auto *box = new QCheckBox(tr("Yes"), this);
    box->setAccessibleName(m_label);
    connect(box, &QCheckBox::toggled, this, [this](bool on) { Q_EMIT edited(on); });
    m_show = [box](const CadenceValue &value) {
        const QSignalBlocker quiet(box);
        box->setChecked(std::get<bool>(value));
    };
    layout()->addWidget(box);
    m_field = box;
}

void SettingEditor::makeWeekdays()
{
    QList<QToolButton *> buttons;
    for (int day = 1; day <= 7; ++day) {
        auto *button = new QToolButton(this);
        button->setText(locale().dayName(day, QLocale::ShortFormat));
        button->setToolTip(locale().dayName(day));
        //: For screen readers: %1 is a setting, %2 a day of the week
        button->setAccessibleName(tr("%1: %2").arg(m_label, locale().dayName(day)));
        button->setObjectName(u"weekday-%1"_s.arg(day));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        layout()->addWidget(button);
        buttons.append(button);
    }
    for (QToolButton *button : std::as_const(buttons)) {
        connect(button, &QToolButton::clicked, this, [this, buttons, button] {
            std::array<bool, 7> days{};
            for (size_t i = 0; i < days.size(); ++i)
                days[i] = buttons[static_cast<qsizetype>(i)]->isChecked();
            // A week without a day on which mail may go has no end: the last one stays.
            if (std::ranges::none_of(days, std::identity()))
                button->setChecked(true);
            else
                Q_EMIT edited(days);
        });
    }
    m_show = [buttons](const CadenceValue &value) {
        const auto days = std::get<std::array<bool, 7>>(value);
        for (size_t i = 0; i < days.size(); ++i)
            buttons[static_cast<qsizetype>(i)]->setChecked(days[i]);
    };
    m_field = buttons.front();
}

void SettingEditor::setValue(const CadenceValue &value)
{
    m_show(value);
}

bool SettingEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched == m_field && !m_field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace afterword
