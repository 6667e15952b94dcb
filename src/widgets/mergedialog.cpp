// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of two entries as rows of a grid.
#include "mergedialog.h"

#include "dialogproblems.h"
#include "personwords.h"
#include "theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int margin = 2 * grid::unit;
constexpr qsizetype longestLine = 60;

/// On one line beside a button; the whole stands in the tool tip.
QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestLine ? line : line.left(longestLine - 1) + u'…';
}

QLabel *columnHead(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

MergeDialog::MergeDialog(PersonEntry first, PersonEntry second, std::vector<Application> naming,
                         QWidget *parent)
    : QDialog(parent)
    , m_merge(std::move(first), std::move(second))
    , m_naming(std::move(naming))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("The Same Person?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(grid::unit + grid::half);
    auto *heading = new QLabel(tr("Make one person of these two entries"), this);
    heading->setWordWrap(true);
    makeHeading(heading);
    column->addWidget(heading);
    auto *hint = new QLabel(tr("Where both say something, choose what stays."), this);
    hint->setWordWrap(true);
    makeHint(hint);
    column->addWidget(hint);

    auto *page = new QWidget;
    auto *rows = new QGridLayout(page);
    rows->setContentsMargins(0, 0, grid::unit, 0);
    rows->setHorizontalSpacing(2 * grid::unit);
    rows->setVerticalSpacing(grid::unit);
    rows->setColumnStretch(1, 1);
    rows->setColumnStretch(2, 1);
    rows->addWidget(columnHead(m_merge.first().person.name, page), 0, 1);
    rows->addWidget(columnHead(m_merge.second().person.name, page), 0, 2);
    for (const MergeField &field : m_merge.fields())
        addField(rows, field);
    rows->setRowStretch(rows->rowCount(), 1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    column->addWidget(area, 1);

    auto *effect = new QLabel(effectText(), this);
    effect->setObjectName(u"mergeEffectLabel"_s);
    effect->setTextFormat(Qt::PlainText);
    effect->setWordWrap(true);
    column->addWidget(effect);

    auto *buttons = new QDialogButtonBox(this);
    auto *merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    merge->setObjectName(u"mergeButton"_s);
    merge->setDefault(true);
    auto *apart = buttons->addButton(tr("These Are &Two People"), QDialogButtonBox::ActionRole);
    apart->setObjectName(u"mergeKeepApartButton"_s);
    apart->setToolTip(tr("Never ask about these two again"));
    buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(apart, &QPushButton::clicked, this, [this] {
        Q_EMIT keptApart();
        reject();
    });
    // As high as its rows, within reason: they scroll beyond.
    const int wanted = page->sizeHint().height() + sizeHint().height() - area->sizeHint().height();
    resize(std::max(sizeHint().width(), 84 * grid::unit), std::min(wanted, 80 * grid::unit));
    merge->setFocus();
}

void MergeDialog::addField(QGridLayout *grid, const MergeField &field)
{
    const int row = grid->rowCount();
    QWidget *page = grid->parentWidget();
    const QString name = personFieldName(field.field);
    auto *label = new QLabel(name, page);
    makeHint(label);
    grid->addWidget(label, row, 0, Qt::AlignVCenter);
    if (!field.differs) {
        auto *only = new QLabel(shortened(field.first.isEmpty() ? field.second : field.first), page);
        only->setTextFormat(Qt::PlainText);
        only->setWordWrap(true);
        grid->addWidget(only, row, field.first.isEmpty() ? 2 : 1);
        return;
    }
    auto *group = new QButtonGroup(page);
    const auto add = [&](const QString &text, MergeChoice choice, const QString &kind, int column, int line) {
        auto *button = new QRadioButton(shortened(text).replace(u'&', u"&&"_s), page);
        button->setObjectName(u"merge%1%2"_s.arg(static_cast<int>(field.field)).arg(kind));
        button->setToolTip(text);
        //: For a screen reader: %1 is a field: "Mail", %2 what it says in one of two entries
        button->setAccessibleName(tr("%1: %2").arg(name, text));
        button->setChecked(m_merge.choice(field.field) == choice);
        group->addButton(button);
        grid->addWidget(button, line, column, Qt::AlignVCenter);
        connect(button, &QRadioButton::toggled, this, [this, choice, what = field.field](bool on) {
            if (on)
                m_merge.choose(what, choice);
        });
    };
    add(field.first, MergeChoice::First, u"First"_s, 1, row);
    add(field.second, MergeChoice::Second, u"Second"_s, 2, row);
    if (field.canBeBoth) {
        //: Of the notes of two entries: one below the other
        add(tr("Both, one below the other"), MergeChoice::Both, u"Both"_s, 1, row + 1);
    }
}

QString MergeDialog::effectText() const
{
    const MergeEffect effect = m_merge.effect(m_naming);
    QStringList moved;
    if (effect.messages > 0)
        moved.append(tr("%n message(s)", nullptr, effect.messages));
    if (effect.interviews > 0)
        moved.append(tr("%n interview(s)", nullptr, effect.interviews));
    if (effect.others > 0) {
        //: Promises, requests, offers and decisions about steps
        moved.append(tr("%n other record(s)", nullptr, effect.others));
    }
    const QString name = m_merge.second().person.name;
    if (moved.isEmpty() && effect.applications == 0) {
        //: %1 is a name
        return tr("Nothing else names the entry “%1”; it goes. One undo takes it back.").arg(name);
    }
    if (moved.isEmpty()) {
        //: %1 is a name
        return tr("The entry “%1” goes; %n application(s) will name the one that stays. One undo takes it "
                  "back.",
                  nullptr, effect.applications)
            .arg(name);
    }
    //: %1 is a list: "2 messages, 1 interview", %2 a name
    return tr("%1 move over in %n application(s), and the entry “%2” goes. What is due to both will be due "
              "once. One undo takes it back.",
              nullptr, effect.applications)
        .arg(moved.join(u", "_s), name);
}

} // namespace afterword
