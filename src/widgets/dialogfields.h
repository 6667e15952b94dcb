// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that several dialogs share: people by name, time zones, regions, moments in a zone.
#pragma once

#include "application.h"
#include "personchoice.h"
#include "zone.h"

#include <QComboBox>
#include <QDateTime>

class QDateTimeEdit;
class QDialog;
class QLineEdit;

namespace afterword {

/// Completes the names of these people while typing.
void completeNames(QLineEdit *edit, const std::vector<Person> &people);

/// Fills the box with the system's zones; the first entry, with an empty name, says whose zone is taken.
void fillZones(QComboBox *box, const QString &current, const QString &otherwise);
/// Proposes the system's zones as their names are typed.
void completeZones(QLineEdit *edit);
/// nullopt: what was typed is no zone.
std::optional<QString> zoneNameIn(const QComboBox *box);

/// Fills the box with: the profile's, weekends only, and the common regions.
void fillRegions(QComboBox *box, const std::optional<Region> &current);
std::optional<Region> regionIn(const QComboBox *box);
/// Whether what was typed is none of the offered ones and no region code.
bool isRegionOdd(const QComboBox *box);

/// How the person's locale writes a time of day, without seconds.
QString timeOfDayFormat();

/// A click into the field chooses the section that it hits.
void selectSectionOnClick(QDateTimeEdit *edit);
/// Shows that moment's wall-clock time in the zone; the edit itself knows no zone.
void setMoment(QDateTimeEdit *edit, Instant instant, const Zone &zone);
Instant momentIn(const QDateTimeEdit *edit, const Zone &zone);

/// Keeps the field wide enough to show its placeholder whole.
void showPlaceholder(QLineEdit *edit);
/// Makes the dialog as high as its words need, wrapped at the width of its form, and wider where they do not
/// fit into that: a form gives a dialog its size whatever the words and the font.
void fitToContents(QDialog &dialog);

/// Puts an enumeration's values in the box with their words, and selects one.
template <typename E, typename Words>
void fillEnum(QComboBox *box, std::initializer_list<E> values, E current, Words words)
{
    for (const E value : values)
        box->addItem(words(value), static_cast<int>(value));
    box->setCurrentIndex(box->findData(static_cast<int>(current)));
}

template <typename E>
E enumIn(const QComboBox *box)
{
    return static_cast<E>(box->currentData().toInt());
}

} // namespace afterword
