// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MergeDialog: two entries side by side, one choice a field, and what merging them changes.
#pragma once

#include "personmerge.h"

#include <QDialog>

class QGridLayout;
class QLabel;

namespace afterword {

class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The first entry stays with what is chosen; `naming` are the applications that name the second.
    MergeDialog(PersonEntry first, PersonEntry second, std::vector<Application> naming,
                QWidget *parent = nullptr);

    /// With what was chosen so far.
    const PersonMerge &merge() const { return m_merge; }
    Command command() const { return m_merge.command(m_naming); }

Q_SIGNALS:
    /// The person says that these are two people; the dialog is closed.
    void keptApart();

private:
    void addField(QGridLayout *grid, const MergeField &field);
    QString effectText() const;

    PersonMerge m_merge;
    std::vector<Application> m_naming;
};

} // namespace afterword
