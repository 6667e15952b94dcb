// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DebriefRequests: what they asked to be sent, a line each: what, and by when.
#pragma once

#include "application.h"
#include "vaguedate.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class VagueDateEdit;

class DebriefRequests final : public QWidget
{
    Q_OBJECT

public:
    explicit DebriefRequests(QWidget *parent = nullptr);

    /// How dates are read, and what a new line begins with. To be told before the lines.
    void setSpoken(const SpokenOn &spoken, const Zone &zone);
    void setNew(std::function<Commitment()> newRequest) { m_new = std::move(newRequest); }
    void setRequests(const std::vector<Commitment> &requests);
    /// As typed, those too that are still empty.
    std::vector<Commitment> requests() const;

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        Commitment request;
        QWidget *row = nullptr;
        QLineEdit *what = nullptr;
        VagueDateEdit *by = nullptr;
    };
    Line &add(const Commitment &request);
    void remove(const QWidget *row);

    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<Line> m_lines;
    std::function<Commitment()> m_new;
    SpokenOn m_spoken;
    Zone m_zone;
};

/// What the field says of the day: the words too, where they were typed or are still the old ones.
void takeDay(Commitment &commitment, const VagueDateEdit &edit);
/// Shows what takeDay() reads.
void showDay(VagueDateEdit &edit, const Commitment &commitment);

} // namespace afterword
