// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line of fields above the board.
#include "boardfilterbar.h"

#include "boardmodel.h"
#include "carddelegate.h"
#include "icons.h"
#include "steptitle.h"
#include "theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

QComboBox *choice(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    // A long tag or a long language must not push the others out of the window.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return box;
}

QToolButton *button(const QString &name, const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(lineIcon(icon));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

BoardFilterBar::BoardFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_tag(choice(u"filterTag"_s, tr("Tag"), this))
    , m_stage(choice(u"filterStage"_s, tr("Stage"), this))
    , m_due(choice(u"filterDue"_s, tr("Due"), this))
    , m_dream(button(u"filterDream"_s, u"star-outline"_s, tr("Dream jobs only"), this))
    , m_count(new QLabel(this))
    , m_clear(button(u"filterClose"_s, u"close"_s, tr("Clear the filter and close it (Esc)"), this))
{
    setObjectName(u"boardFilterBar"_s);
    setAccessibleName(tr("Filter"));
    m_text->setObjectName(u"filterText"_s);
    m_text->setAccessibleName(tr("Filter by text"));
    m_text->setPlaceholderText(tr("Company, job, tag or name"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(16 * grid::unit);
    m_text->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    // The field's own buttons, to clear it and the one that only shows what it is for.
    for (QAbstractButton *part : m_text->findChildren<QAbstractButton *>())
        part->setAccessibleName(m_text->accessibleName());
    m_text->installEventFilter(this);
    m_stage->addItem(tr("Any stage"), -1);
    for (int stage = 0; stage < 8; ++stage)
        m_stage->addItem(stageName(static_cast<Stage>(stage)), stage);
    for (const DueFilter due : {DueFilter::Any, DueFilter::YourTurn, DueFilter::Overdue, DueFilter::Today,
                                DueFilter::NextWeek, DueFilter::NoStep})
        m_due->addItem(dueFilterName(due), static_cast<int>(due));
    m_dream->setCheckable(true);
    m_dream->setIcon(dreamToggleIcon(palette()));
    m_count->setObjectName(u"filterCount"_s);
    fillTags();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::unit, grid::unit, grid::unit, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_tag, 1);
    layout->addWidget(m_stage, 1);
    layout->addWidget(m_due, 1);
    layout->addWidget(m_dream);
    layout->addWidget(m_count);
    layout->addWidget(m_clear);

    connect(m_text, &QLineEdit::textChanged, this, &BoardFilterBar::apply);
    for (const QComboBox *box : {m_tag, m_stage, m_due})
        connect(box, &QComboBox::currentIndexChanged, this, &BoardFilterBar::apply);
    connect(m_dream, &QToolButton::toggled, this, &BoardFilterBar::apply);
    connect(m_clear, &QToolButton::clicked, this, &BoardFilterBar::close);
    connect(m_text, &QLineEdit::returnPressed, this, &BoardFilterBar::left);
}

void BoardFilterBar::setModel(BoardModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    fillTags();
    showCount();
    if (!model)
        return;
    connect(model, &BoardModel::filtered, this, &BoardFilterBar::showCount);
    connect(model, &BoardModel::countsChanged, this, &BoardFilterBar::showCount);
    connect(model, &QObject::destroyed, this, [this] { m_model = nullptr; });
}

void BoardFilterBar::focusText()
{
    fillTags();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

// Of the cards as they are now; the one chosen stays, even if no card has it any more.
void BoardFilterBar::fillTags()
{
    const QString chosen = m_tag->currentData().toString();
    const bool wasChanging = std::exchange(m_changing, true);
    m_tag->clear();
    m_tag->addItem(tr("Any tag"), QString());
    QStringList tags = m_model ? m_model->tags() : QStringList();
    if (!chosen.isEmpty() && !tags.contains(chosen))
        tags << chosen;
    for (const QString &tag : tags)
        m_tag->addItem(tag, tag);
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(chosen)));
    m_changing = wasChanging;
}

BoardFilter BoardFilterBar::filter() const
{
    BoardFilter filter;
    filter.text = m_text->text().simplified();
    filter.tag = m_tag->currentData().toString();
    if (const int stage = m_stage->currentData().toInt(); stage >= 0)
        filter.stage = static_cast<Stage>(stage);
    filter.due = static_cast<DueFilter>(m_due->currentData().toInt());
    filter.dreamOnly = m_dream->isChecked();
    return filter;
}

void BoardFilterBar::apply()
{
    if (m_changing || !m_model)
        return;
    m_model->setFilter(filter());
    showCount();
}

void BoardFilterBar::showCount()
{
    if (!m_model)
        return;
    const int all = m_model->cardCount();
    //: How many cards pass the filter, of how many there are
    m_count->setText(tr("%1 of %2 shown")
                         .arg(locale().toString(m_model->filter().isEmpty() ? all : m_model->shownCount()),
                              locale().toString(all)));
}

void BoardFilterBar::clear()
{
    m_changing = true;
    m_text->clear();
    m_tag->setCurrentIndex(0);
    m_stage->setCurrentIndex(0);
    m_due->setCurrentIndex(0);
    m_dream->setChecked(false);
    m_changing = false;
    apply();
}

void BoardFilterBar::close()
{
    clear();
    Q_EMIT closed();
}

void BoardFilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool BoardFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BoardFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_dream)
        m_dream->setIcon(dreamToggleIcon(palette()));
}

void BoardFilterBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}

} // namespace afterword
