// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OwnTimeHint: whose clock a field of a dialog shows, and what the person's own clock says then.
#pragma once

#include "zone.h"

#include <QObject>

#include <functional>

class QDateTimeEdit;
class QLabel;

namespace afterword {

/// Stands below a field of a form while the field's zone and the person's own show different times.
class OwnTimeHint final : public QObject
{
public:
    /// `zone` says the field's zone whenever it is asked; belongs to the field.
    OwnTimeHint(QDateTimeEdit *field, std::function<Zone()> zone, const Zone &home);

    /// The zone may be another one now.
    void refresh();

private:
    QDateTimeEdit *m_field;
    std::function<Zone()> m_zone;
    Zone m_home;
    QLabel *m_label;
};

} // namespace afterword
