// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Header, likeness, debts either way, form, reference, time line.
#include "personpane.h"

#include "cardframe.h"
#include "debtlist.h"
#include "dialogproblems.h"
#include "icons.h"
#include "personform.h"
#include "personwords.h"
#include "referencesection.h"
#include "theme.h"
#include "timelinedelegate.h"
#include "wrappinglabel.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int widest = 92 * grid::unit; ///< lines beyond it are hard to read
constexpr int mostLetters = 100;        ///< the same with a large font
constexpr int margin = 3 * grid::unit;

} // namespace

PersonPane::PersonPane(PersonModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
{
    setObjectName(u"personPane"_s);
    setAccessibleName(tr("The person"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    page->setObjectName(u"personPanePage"_s);
    auto *across = new QVBoxLayout(page);
    across->setContentsMargins(0, 0, 0, 0);
    m_empty = new QLabel(tr("Choose somebody to see what passed between you and what is due."), page);
    m_empty->setObjectName(u"personEmptyLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(margin);
    m_hints.append(m_empty);
    m_contents = new QWidget(page);
    m_contents->setMaximumWidth(std::max(widest, mostLetters * fontMetrics().averageCharWidth()));
    across->addWidget(m_empty);
    across->addWidget(m_contents);
    m_column = new QVBoxLayout(m_contents);
    m_column->setContentsMargins(margin, 2 * grid::unit, margin, margin);
    m_column->setSpacing(grid::unit);
    makeHeader();
    makeAlike();
    m_yoursHeading = addHeading(u"yoursHeading"_s, tr("What you owe"));
    m_yours = new DebtList(m_contents);
    m_yours->setObjectName(u"yoursList"_s);
    m_column->addWidget(m_yours);
    m_theirsHeading = addHeading(u"theirsHeading"_s, tr("What they owe you"));
    m_theirs = new DebtList(m_contents);
    m_theirs->setObjectName(u"theirsList"_s);
    m_column->addWidget(m_theirs);
    makeTimeline();
    addHeading(u"reachHeading"_s, tr("Who, and how to reach them"));
    m_form = new PersonForm(m_contents);
    m_form->setObjectName(u"personForm"_s);
    m_column->addWidget(m_form);
    m_referenceHeading = addHeading(u"referenceHeading"_s, tr("As a reference"));
    m_reference = new ReferenceSection(m_contents);
    m_reference->setObjectName(u"referenceSection"_s);
    m_column->addWidget(m_reference);
    m_column->addStretch();
    setWidget(page);
    connectParts();
    restyle();
    show();
}

void PersonPane::makeHeader()
{
    auto *top = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name = new WrappingLabel(m_contents);
    m_name->setObjectName(u"personName"_s);
    makeHeading(m_name);
    m_roles = new WrappingLabel(m_contents);
    m_roles->setObjectName(u"personRoles"_s);
    m_hints.append(m_roles);
    words->addWidget(m_name);
    words->addWidget(m_roles);
    m_remove = new QToolButton(m_contents);
    m_remove->setObjectName(u"removePersonButton"_s);
    m_remove->setIcon(lineIcon(u"delete"_s));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setToolTip(tr("Remove this person"));
    m_remove->setAccessibleName(tr("Remove this person"));
    connect(m_remove, &QToolButton::clicked, this, &PersonPane::removeRequested);
    top->addLayout(words, 1);
    m_write = addWay(u"personWriteButton"_s, u"write"_s, tr("Write a message"));
    m_call = addWay(u"personCallButton"_s, u"phone"_s, tr("Call"));
    m_profile = addWay(u"personProfileButton"_s, u"export"_s, tr("Open the profile in the browser"));
    for (QToolButton *button : {m_write, m_call, m_profile, m_remove})
        top->addWidget(button, 0, Qt::AlignTop);
    m_column->addLayout(top);
}

QToolButton *PersonPane::addWay(const QString &name, const QString &icon, const QString &what)
{
    auto *button = new QToolButton(m_contents);
    button->setObjectName(name);
    button->setIcon(lineIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(what);
    button->setAccessibleName(what);
    connect(button, &QToolButton::clicked, this, [this, button] {
        const QUrl link = button->property("link").toUrl();
        if (button == m_write)
            Q_EMIT messageRequested(link);
        else if (!link.isEmpty())
            Q_EMIT linkRequested(link);
    });
    return button;
}

void PersonPane::makeAlike()
{
    m_alike = new CardFrame(m_contents);
    m_alike->setObjectName(u"alikeBox"_s);
    auto *layout = new QVBoxLayout(m_alike);
    layout->setContentsMargins(grid::unit + grid::half, grid::unit, grid::unit + grid::half, grid::unit);
    m_alikeText = new WrappingLabel(m_alike);
    m_alikeText->setObjectName(u"alikeLabel"_s);
    m_compare = new QPushButton(tr("&Compare…"), m_alike);
    m_compare->setObjectName(u"compareButton"_s);
    auto *apart = new QPushButton(tr("These Are &Two People"), m_alike);
    apart->setObjectName(u"keepApartButton"_s);
    apart->setToolTip(tr("Never ask about these two again"));
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(m_other); });
    connect(apart, &QPushButton::clicked, this, [this] { Q_EMIT keepApartRequested(m_other); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_compare);
    buttons->addWidget(apart);
    buttons->addStretch();
    layout->addWidget(m_alikeText);
    layout->addLayout(buttons);
    m_alike->hide();
    m_column->addWidget(m_alike);
}

void PersonPane::makeTimeline()
{
    m_timelineHeading = addHeading(u"passedHeading"_s, tr("All that passed"));
    m_nothing =
        new QLabel(tr("Nothing yet. Interviews and messages with this person will stand here."), m_contents);
    m_nothing->setWordWrap(true);
    m_hints.append(m_nothing);
    m_column->addWidget(m_nothing);
    m_timeline = new QListView(m_contents);
    m_timeline->setObjectName(u"personTimeline"_s);
    m_timeline->viewport()->installEventFilter(this);
    m_timeline->setAccessibleName(
        tr("Everything that passed, the newest first; Enter opens the application"));
    m_timeline->setFrameShape(QFrame::NoFrame);
    m_timeline->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeline->setSelectionMode(QAbstractItemView::NoSelection);
    m_timeline->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_timeline->setResizeMode(QListView::Adjust);
    m_timeline->setItemDelegate(new TimelineDelegate(m_timeline));
    m_timeline->setModel(m_model.timeline());
    m_timeline->viewport()->setCursor(Qt::PointingHandCursor);
    m_column->addWidget(m_timeline);
    m_more = new QPushButton(m_contents);
    m_more->setObjectName(u"moreTimelineButton"_s);
    m_column->addWidget(m_more, 0, Qt::AlignLeading);
    const auto open = [this](const QModelIndex &index) {
        if (const ApplicationId id = m_model.timeline()->applicationAt(index.row()); !id.isEmpty())
            Q_EMIT applicationChosen(id);
    };
    connect(m_timeline, &QAbstractItemView::clicked, this, open);
    // Enter; where a click activates too, it opens what is open already.
    connect(m_timeline, &QAbstractItemView::activated, this, open);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_model.timeline()->showMore();
        showTimeline();
    });
}

void PersonPane::connectParts()
{
    connect(m_form, &PersonForm::saveRequested, this, &PersonPane::saveRequested);
    connect(m_form, &PersonForm::addRequested, this, &PersonPane::addRequested);
    connect(m_form, &PersonForm::abandoned, this, [this] {
        endNew();
        Q_EMIT abandoned();
    });
    connect(m_form, &PersonForm::linkRequested, this, &PersonPane::linkRequested);
    for (DebtList *list : {m_yours, m_theirs}) {
        connect(list, &DebtList::mainRequested, this, &PersonPane::mainRequested);
        connect(list, &DebtList::applicationChosen, this, &PersonPane::applicationChosen);
    }
    connect(m_reference, &ReferenceSection::saveRequested, this, &PersonPane::referenceSaveRequested);
    connect(m_reference, &ReferenceSection::dropRequested, this, &PersonPane::referenceDropRequested);
    connect(m_reference, &ReferenceSection::listRequested, this, &PersonPane::referenceListRequested);
    connect(m_reference, &ReferenceSection::unlistRequested, this, &PersonPane::referenceUnlistRequested);
    connect(m_reference, &ReferenceSection::toldRequested, this, &PersonPane::referenceToldRequested);
    connect(m_reference, &ReferenceSection::applicationChosen, this, &PersonPane::applicationChosen);
    connect(&m_model, &PersonModel::changed, this, &PersonPane::show);
}

QLabel *PersonPane::addHeading(const QString &name, const QString &text)
{
    auto *label = new QLabel(text, m_contents);
    label->setObjectName(name);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, grid::unit, 0, 0);
    m_column->addWidget(label);
    return label;
}

bool PersonPane::isNew() const
{
    return m_form->isNew();
}

void PersonPane::showNew()
{
    m_empty->hide();
    m_contents->show();
    m_form->showNew();
    m_name->setText(tr("Somebody new"));
    m_roles->setText(tr("A name is enough; everything is saved as you leave it."));
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_alike, m_write, m_call, m_profile, m_remove, m_yoursHeading, m_yours, m_theirsHeading,
             m_theirs, m_referenceHeading, m_reference, m_timelineHeading, m_nothing, m_timeline, m_more})
        part->hide();
    verticalScrollBar()->setValue(0);
    m_form->focusName();
}

void PersonPane::endNew()
{
    m_form->endNew();
    show();
}

void PersonPane::show()
{
    if (isNew())
        return; // a minute has gone by
    const bool some = !m_model.isEmpty();
    m_empty->setVisible(!some);
    m_contents->setVisible(some);
    if (!some)
        return;
    const Person &person = m_model.person();
    if (m_name->property("person").toString() != person.id.value()) {
        m_name->setProperty("person", person.id.value());
        m_alike->hide();
        verticalScrollBar()->setValue(0);
    }
    m_name->setText(person.name);
    QStringList about;
    for (const QString &text : {positionText(person.title, person.company), rolesText(m_model.roles())}) {
        if (!text.isEmpty())
            about.append(text);
    }
    m_roles->setText(about.join(u'\n'));
    m_roles->setVisible(!about.isEmpty());
    m_remove->show();
    for (const auto &[button, link] :
         {std::pair(m_write, mailLink(person.email)), std::pair(m_call, phoneLink(person.phone)),
          std::pair(m_profile, webLink(person.linkedin))}) {
        button->setProperty("link", link);
        button->setVisible(!link.isEmpty());
    }
    m_yours->showYours(m_model);
    m_yoursHeading->setVisible(m_yours->isVisibleTo(m_contents));
    m_theirs->showTheirs(m_model);
    m_theirsHeading->setVisible(m_theirs->isVisibleTo(m_contents));
    m_form->show(person);
    m_form->setTheirTime(m_model.theirTime());
    m_referenceHeading->show();
    m_reference->QWidget::show();
    m_reference->show(m_model);
    showTimeline();
}

void PersonPane::setAlike(const LikelySame &other, const QString &name, const QString &position)
{
    m_other = other.person;
    m_alike->setVisible(!name.isEmpty() && !isNew());
    if (name.isEmpty())
        return;
    //: %1 is a name, %2 a position: "Ann Ito (Head of Data, Acme)"
    const QString who = position.isEmpty() ? name : tr("%1 (%2)").arg(name, position);
    //: %1 is somebody else in the list, %2 why: "the same mail address"
    m_alikeText->setText(tr("Looks like the same person as %1: %2.").arg(who, samePersonReason(other.by)));
}

void PersonPane::showTimeline()
{
    const PersonTimelineModel &timeline = *m_model.timeline();
    const int rows = timeline.rowCount();
    m_timelineHeading->show();
    m_nothing->setVisible(rows == 0 && m_model.isComplete());
    m_timeline->setVisible(rows > 0);
    m_more->setVisible(timeline.hidden() > 0);
    m_more->setText(tr("Show More (%1)").arg(timeline.hidden()));
    int height = 0;
    m_timeline->doItemsLayout();
    for (int row = 0; row < rows; ++row)
        height += m_timeline->sizeHintForIndex(timeline.index(row, 0)).height();
    m_timeline->setFixedHeight(std::max(height, 1));
}

void PersonPane::commit()
{
    m_form->commit();
    m_reference->commit();
}

void PersonPane::restyle()
{
    const Theme theme(palette());
    for (QLabel *hint : std::as_const(m_hints)) {
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, theme.mutedText());
        hint->setPalette(muted);
    }
    QPalette plain = palette();
    plain.setColor(QPalette::Window, theme.surface());
    widget()->setAutoFillBackground(true);
    widget()->setPalette(plain);
    QPalette list = plain;
    list.setColor(QPalette::Base, theme.surface());
    m_timeline->setPalette(list);
}

void PersonPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && widget())
        restyle();
    if (event->type() == QEvent::FontChange && m_form)
        m_form->fitInto(viewport()->width() - 2 * margin);
}

void PersonPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_form->fitInto(viewport()->width() - 2 * margin);
}

bool PersonPane::eventFilter(QObject *watched, QEvent *event)
{
    // What passed wraps by the width that its list has in the end, not by the pane's.
    if (watched == m_timeline->viewport() && event->type() == QEvent::Resize && !m_model.isEmpty() &&
        !isNew()) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            showTimeline();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace afterword
