// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows out of the table of settings; the preview follows every change.
#include "settingsdialog.h"

#include "cadencepreview.h"
#include "cadencewords.h"
#include "dialogproblems.h"
#include "icons.h"
#include "linklabel.h"
#include "settingeditor.h"
#include "theme.h"
#include "ui_settingsdialog.h"

#include <QEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

enum Column { NameColumn, FieldColumn, ResetColumn, SourceColumn, Columns };

void makeBold(QLabel *label, bool bold)
{
    QFont font = label->font();
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    label->setFont(font);
}

QString asHtml(const std::vector<PreviewLine> &lines, const QColor &muted)
{
    QString html;
    for (const PreviewLine &line : lines) {
        html += u"<p style=\"margin-top:0; margin-bottom:6px\">%1"_s.arg(line.what.toHtmlEscaped());
        if (!line.when.isEmpty())
            html += u"<br/><span style=\"color:%1\">%2</span>"_s.arg(muted.name(), line.when.toHtmlEscaped());
        html += u"</p>"_s;
    }
    return html;
}

} // namespace

SettingsDialog::SettingsDialog(std::unique_ptr<CadenceDraft> draft, const QString &name, Instant now,
                               const Zone &zone, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_draft(std::move(draft))
    , m_now(now)
    , m_zone(zone)
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    if (isOfOne()) {
        //: Heading of a dialog: %1 is a company
        m_ui->headingLabel->setText(tr("Cadence for %1").arg(name));
        m_ui->introLabel->setText(
            tr("What you change here holds for this application alone; everything else stays "
               "as everywhere."));
        setWindowTitle(m_ui->headingLabel->text());
        //: A button: takes back every number that one application has of its own
        m_ui->resetAllButton->setText(tr("All as &Everywhere"));
    }
    m_hints = {m_ui->introLabel, m_ui->previewHintLabel, m_ui->ownCountLabel};
    m_headings = {m_ui->noDateHeadingLabel, m_ui->fridayHeadingLabel};
    for (QLabel *heading : std::as_const(m_headings))
        makeBold(heading, true);
    m_ui->bottom->setStretch(1, 1);
    m_ui->previewHeadingLabel->setText(previewHeading(m_now, m_zone, locale()));
    addPresets();
    addGroups();
    m_ui->settingsLayout->addStretch();
    connectButtons();
    connect(m_draft.get(), &CadenceDraft::changed, this, &SettingsDialog::showDraft);
    restyle();
    showDraft();
    // No sideways scrolling: the widest row decides.
    m_ui->settingsArea->setMinimumWidth(m_ui->settingsContents->minimumSizeHint().width() +
                                        m_ui->settingsArea->verticalScrollBar()->sizeHint().width() +
                                        2 * m_ui->settingsArea->frameWidth());
    m_ui->previewArea->setMinimumWidth(32 * grid::unit);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setDefault(true);
    m_presets.front().second->setFocus();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addPresets()
{
    for (const CadencePreset preset : cadencePresets) {
        auto *button = new QRadioButton(presetName(preset), m_ui->settingsContents);
        button->setObjectName(u"presetButton-%1"_s.arg(static_cast<int>(preset)));
        button->setAccessibleDescription(presetSentence(preset));
        auto *sentence = new QLabel(presetSentence(preset), m_ui->settingsContents);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        sentence->setContentsMargins(3 * grid::unit, 0, 0, grid::half);
        m_hints.append(sentence);
        connect(button, &QRadioButton::clicked, this, [this, preset] { m_draft->choose(preset); });
        m_ui->settingsLayout->addWidget(button);
        m_ui->settingsLayout->addWidget(sentence);
        m_presets.emplace_back(preset, button);
    }
}

void SettingsDialog::addGroups()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(grid::unit + grid::half);
    grid->setVerticalSpacing(grid::half);
    grid->setColumnStretch(NameColumn, 1);
    m_ui->settingsLayout->addLayout(grid);
    const auto groups = cadenceGroups(m_draft->scope());
    for (const CadenceGroup &group : groups) {
        addHeading(grid, group.title);
        for (const CadenceSetting *setting : group.settings)
            addRow(grid, *setting);
    }
}

QLabel *SettingsDialog::addHeading(QGridLayout *grid, const QString &text)
{
    auto *label = new QLabel(text, m_ui->settingsContents);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(0, grid->rowCount() > 1 ? 2 * grid::unit : grid::unit, 0, 0);
    makeBold(label, true);
    grid->addWidget(label, grid->rowCount(), 0, 1, Columns);
    m_headings.append(label);
    return label;
}

void SettingsDialog::addRow(QGridLayout *grid, const CadenceSetting &setting)
{
    const QString name = cadenceLabel(setting);
    Row row;
    row.setting = &setting;
    row.label = new QLabel(name, m_ui->settingsContents);
    row.label->setTextFormat(Qt::PlainText);
    row.label->setWordWrap(true);
    row.label->setMinimumWidth(22 * grid::unit);
    row.editor = new SettingEditor(setting, name, m_ui->settingsContents);
    row.label->setBuddy(row.editor->field());
    row.reset = new QToolButton(m_ui->settingsContents);
    row.reset->setObjectName(u"reset-"_s + row.editor->field()->objectName());
    row.reset->setAutoRaise(true);
    row.reset->setFocusPolicy(Qt::StrongFocus);
    if (isOfOne()) {
        //: A button beside a number: the application has it as all others have it
        row.reset->setText(tr("As everywhere"));
    } else {
        row.reset->setIcon(lineIcon(u"undo"_s));
    }
    QSizePolicy policy = row.reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    row.reset->setSizePolicy(policy);
    connect(row.editor, &SettingEditor::edited, this,
            [this, &setting](const CadenceValue &value) { m_draft->setValue(setting, value); });
    connect(row.reset, &QToolButton::clicked, this, [this, &setting, editor = row.editor] {
        // The button goes away; the keyboard stays in its row.
        editor->setFocus();
        m_draft->reset(setting);
    });
    int at = grid->rowCount();
    if (setting.unit == CadenceUnit::Weekdays) {
        // Seven buttons are wider than any number: they get a line of their own.
        grid->addWidget(row.label, at, NameColumn, 1, Columns);
        grid->addWidget(row.editor, ++at, NameColumn, 1, 2, Qt::AlignRight | Qt::AlignVCenter);
    } else {
        grid->addWidget(row.label, at, NameColumn, Qt::AlignVCenter);
        grid->addWidget(row.editor, at, FieldColumn, Qt::AlignLeft | Qt::AlignVCenter);
    }
    grid->addWidget(row.reset, at, ResetColumn, Qt::AlignVCenter);
    grid->addWidget(sourceLabel(setting), at, SourceColumn, Qt::AlignLeft | Qt::AlignVCenter);
    row.problem = new QLabel(m_ui->settingsContents);
    row.problem->setObjectName(u"problem-"_s + row.editor->field()->objectName());
    row.problem->setTextFormat(Qt::PlainText);
    row.problem->setWordWrap(true);
    row.problem->setContentsMargins(0, 0, 0, grid::half);
    row.problem->hide();
    grid->addWidget(row.problem, at + 1, NameColumn, 1, Columns);
    m_rows.push_back(row);
}

QLabel *SettingsDialog::sourceLabel(const CadenceSetting &setting)
{
    QStringList titles;
    const QStringList ids = setting.sourceIds();
    for (const QString &id : ids) {
        if (const auto rule = m_rules.find(id))
            titles.append(rule->title);
    }
    auto *label = new LinkLabel(m_ui->settingsContents);
    label->setObjectName(u"source-"_s + QString(setting.key).replace(u'/', u'-'));
    label->setToolTip(titles.join(u'\n'));
    //: For screen readers: %1 is a setting, %2 are titles of rules
    label->setAccessibleName(tr("Source of “%1”: %2").arg(cadenceLabel(setting), titles.join(", "_L1)));
    label->setFont(scaledFont(label->font(), 0.9));
    connect(label, &QLabel::linkActivated, this, &SettingsDialog::ruleActivated);
    m_links.emplace_back(label, ids);
    return label;
}

void SettingsDialog::connectButtons()
{
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, [this] { Q_EMIT storeRequested(true); });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->buttonBox->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            [this] { Q_EMIT storeRequested(false); });
    connect(m_ui->resetAllButton, &QPushButton::clicked, m_draft.get(), &CadenceDraft::resetAll);
}

void SettingsDialog::showNumbersOf(const QString &rule)
{
    for (const Row &row : m_rows) {
        if (!QString(row.setting->sources).split(u' ').contains(rule))
            continue;
        row.editor->field()->setFocus(Qt::ShortcutFocusReason);
        if (layout())
            layout()->activate();
        m_ui->settingsArea->ensureWidgetVisible(row.label, 0, 10 * grid::unit);
        m_ui->settingsArea->ensureWidgetVisible(row.editor, 0, 4 * grid::unit);
        return;
    }
}

void SettingsDialog::showProblem(const QString &sentence)
{
    m_ui->problemLabel->setText(sentence);
    m_ui->problemLabel->setVisible(!sentence.isEmpty());
}

void SettingsDialog::showDraft()
{
    showPresets();
    for (const Row &row : m_rows)
        showRow(row);
    showPreview();
    const auto problem = m_draft->problem();
    // Said at the number and below all of them, for the number may be scrolled out of sight.
    showProblem(problem ? problem->sentence : QString());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!problem);
    m_ui->buttonBox->button(QDialogButtonBox::Apply)->setEnabled(!problem && m_draft->isChanged());
    const int own = m_draft->ownCount();
    m_ui->resetAllButton->setEnabled(own > 0);
    //: Beside a button that resets them
    m_ui->ownCountLabel->setText(own == 0    ? QString()
                                 : isOfOne() ? tr("%n setting(s) otherwise than everywhere", nullptr, own)
                                             : tr("%n setting(s) changed from the default", nullptr, own));
}

void SettingsDialog::showPresets()
{
    const auto chosen = m_draft->preset();
    const auto everywhere = presetOf(m_draft->base());
    for (const auto &[preset, button] : m_presets) {
        button->setAutoExclusive(false); // or the last one could not be left
        button->setChecked(chosen == preset);
        button->setAutoExclusive(true);
        //: A choice for one application: %1 is the choice for all: “Balanced, as everywhere”
        button->setText(isOfOne() && everywhere == preset ? tr("%1, as everywhere").arg(presetName(preset))
                                                          : presetName(preset));
    }
}

void SettingsDialog::showRow(const Row &row)
{
    row.editor->setValue(m_draft->value(*row.setting));
    const bool own = m_draft->isOwn(*row.setting);
    makeBold(row.label, own);
    const QString base = cadenceValueText(*row.setting, row.setting->valueIn(m_draft->base()), locale());
    row.reset->setVisible(own);
    const auto problem = m_draft->problem();
    const bool isWrong = problem && problem->key == row.setting->key;
    const QString told = isWrong ? problem->sentence : QString();
    row.problem->setText(told);
    row.problem->setVisible(isWrong);
    row.editor->field()->setAccessibleDescription(told);
    if (isOfOne()) {
        row.reset->setToolTip(tr("Everywhere: %1").arg(base));
        //: %1 is a setting, %2 its value: “24 hours”
        row.reset->setAccessibleName(tr("%1: as everywhere, %2").arg(row.label->text(), base));
        return;
    }
    row.reset->setToolTip(tr("Back to %1").arg(base));
    //: %1 is a setting, %2 its default: “24 hours”
    row.reset->setAccessibleName(tr("%1: back to %2").arg(row.label->text(), base));
}

void SettingsDialog::showPreview()
{
    const QColor muted = Theme(palette()).mutedText();
    const auto show = [&](QLabel *label, PreviewCase what) {
        const auto steps = previewOf(m_draft->cadence(), what, m_now, m_zone);
        label->setText(asHtml(previewLines(steps, m_now, m_zone, locale()), muted));
    };
    if (m_draft->problem())
        return; // a window without an hour in it has no plan
    show(m_ui->noDatePreview, PreviewCase::NoDateNamed);
    show(m_ui->fridayPreview, PreviewCase::AnswerByFriday);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_rows.empty()) {
        restyle();
        showPreview();
    }
}

void SettingsDialog::restyle()
{
    const Theme theme(palette());
    const auto colour = [](QLabel *label, QPalette::ColorRole role, const QColor &colour) {
        QPalette palette = label->palette();
        if (palette.color(role) == colour)
            return;
        palette.setColor(role, colour);
        label->setPalette(palette);
    };
    for (QLabel *hint : std::as_const(m_hints))
        colour(hint, QPalette::WindowText, theme.mutedText());
    // A link in rich text takes its colour when the text is set.
    for (const auto &[label, ids] : m_links) {
        QStringList links;
        for (const QString &id : ids)
            links.append(u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(
                id, theme.accentText().name(), sourceLinkText(id).toHtmlEscaped()));
        label->setText(links.join(u", "_s));
    }
    colour(m_ui->problemLabel, QPalette::WindowText, theme.toneText(Tone::Overdue));
    for (const Row &row : m_rows)
        colour(row.problem, QPalette::WindowText, theme.toneText(Tone::Overdue));
}

} // namespace afterword
