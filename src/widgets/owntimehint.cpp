// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line below a field.
#include "owntimehint.h"

#include "datetext.h"
#include "dialogfields.h"
#include "dialogproblems.h"

#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>

namespace afterword {

namespace {

struct OwnTimeHintText
{
    Q_DECLARE_TR_FUNCTIONS(OwnTimeHint)
};

/// "New York" of "America/New_York".
QString placeOf(const Zone &zone)
{
    return zone.name().section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace

OwnTimeHint::OwnTimeHint(QDateTimeEdit *field, std::function<Zone()> zone, const Zone &home)
    : QObject(field)
    , m_field(field)
    , m_zone(std::move(zone))
    , m_home(home)
    , m_label(new QLabel(field->parentWidget()))
{
    m_label->setObjectName(field->objectName() + QLatin1StringView("OwnTime"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    makeHint(m_label);
    for (QFormLayout *form : field->window()->findChildren<QFormLayout *>()) {
        int row = -1;
        QFormLayout::ItemRole role{};
        form->getWidgetPosition(field, &row, &role);
        if (row >= 0) {
            form->insertRow(row + 1, QString(), m_label);
            break;
        }
    }
    connect(field, &QDateTimeEdit::dateTimeChanged, this, &OwnTimeHint::refresh);
    refresh();
}

void OwnTimeHint::refresh()
{
    const Zone zone = m_zone();
    const Instant moment = momentIn(m_field, zone);
    const bool isSame = zone.offsetSeconds(moment) == m_home.offsetSeconds(moment);
    m_label->setVisible(!isSame);
    if (isSame)
        return;
    const LocalTime own = m_home.local(moment);
    const LocalTime theirs = zone.local(moment);
    const DateText dates(m_home, moment);
    const QString ownTime = own.date == theirs.date ? dates.time(own.time)
                                                    : QLocale().toString(own.date, QLocale::ShortFormat) +
                                                          QLatin1Char(' ') + dates.time(own.time);
    //: Below a field for a moment: %1 is a city whose clocks the field shows, %2 the same moment for the
    //: person
    const QString text = OwnTimeHintText::tr("Clocks of %1; for you that is %2.").arg(placeOf(zone), ownTime);
    m_label->setText(text);
    m_field->setAccessibleDescription(text);
}

} // namespace afterword
