// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsDialog: the cadence, for all applications or for one: presets, every number, and what they give.
#pragma once

#include "cadencedraft.h"
#include "rulebook.h"
#include "zone.h"

#include <QDialog>

#include <memory>

class QGridLayout;
class QLabel;
class QRadioButton;
class QToolButton;

namespace Ui {
class SettingsDialog;
}

namespace afterword {

class SettingEditor;

/// Changes nothing by itself: whoever opens it stores the draft when asked to.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Takes the draft. `name` is the application's, where the draft is of one; the preview is dated from
    /// now, in the zone.
    SettingsDialog(std::unique_ptr<CadenceDraft> draft, const QString &name, Instant now, const Zone &zone,
                   QWidget *parent = nullptr);
    ~SettingsDialog() override;

    CadenceDraft &draft() { return *m_draft; }
    /// Scrolls to the first number that the rule is a source of, and gives it the focus.
    void showNumbersOf(const QString &rule);
    /// Why it could not be stored; the dialog stays open.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    /// Store the draft now. With `andClose` the dialog is closed by accept() once that has worked.
    void storeRequested(bool andClose);
    /// The person wants to read the rule of that id.
    void ruleActivated(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// One number: its name, field, way back and source.
    struct Row
    {
        const CadenceSetting *setting = nullptr;
        QLabel *label = nullptr;
        SettingEditor *editor = nullptr;
        QToolButton *reset = nullptr;
        QLabel *problem = nullptr; ///< below them, while something is wrong with it
    };

    void addPresets();
    void addGroups();
    void addRow(QGridLayout *grid, const CadenceSetting &setting);
    QLabel *addHeading(QGridLayout *grid, const QString &text);
    QLabel *sourceLabel(const CadenceSetting &setting);
    void connectButtons();
    void showDraft();
    void showPresets();
    void showRow(const Row &row);
    void showPreview();
    void restyle();
    bool isOfOne() const { return m_draft->scope() == CadenceScope::OneApplication; }

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    std::unique_ptr<CadenceDraft> m_draft;
    RuleBook m_rules;
    Instant m_now;
    Zone m_zone;
    std::vector<Row> m_rows;
    std::vector<std::pair<CadencePreset, QRadioButton *>> m_presets;
    QList<QLabel *> m_headings;
    QList<QLabel *> m_hints;
    std::vector<std::pair<QLabel *, QStringList>> m_links; ///< with the ids that they lead to
};

} // namespace afterword
