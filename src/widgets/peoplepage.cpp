// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// List, filter, person; and the commands behind what is asked there.
#include "peoplepage.h"

#include "dialogfields.h"
#include "dialogproblems.h"
#include "icons.h"
#include "personactions.h"
#include "personpane.h"
#include "personrowdelegate.h"
#include "personwords.h"
#include "theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

constexpr int listWidth = 43 * grid::unit;
constexpr int leastList = 28 * grid::unit;
constexpr int leastPane = 44 * grid::unit;
constexpr int onlyTwice = -1; ///< in the box of roles

} // namespace

PeoplePage::PeoplePage(TrackerStore &store, const Clock &clock, CommandRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_clock(clock)
    , m_runner(runner)
    , m_people(store, clock)
    , m_person(store, clock)
{
    setObjectName(u"peoplePage"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_stack = new QStackedLayout(this);
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"peopleSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_pane = new PersonPane(m_person, m_splitter);
    m_pane->setMinimumWidth(leastPane);
    m_splitter->addWidget(makeSide());
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, 3 * listWidth});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(makeEmptyPage());
    setFocusProxy(m_list);
    connectParts();
    connectReference();
    restyle();
}

PeoplePage::~PeoplePage()
{
    // While its parts are taken down they still lose rows and focus.
    m_people.disconnect(this);
    m_person.disconnect(m_pane);
    m_pane->disconnect(this);
}

QWidget *PeoplePage::makeSide()
{
    auto *side = new QWidget(m_splitter);
    side->setObjectName(u"peopleSide"_s);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(grid::unit, grid::unit, grid::unit, 0);
    column->setSpacing(grid::unit);
    m_filter = new QLineEdit(side);
    m_filter->setObjectName(u"peopleFilter"_s);
    m_filter->setAccessibleName(tr("Filter people"));
    m_filter->setPlaceholderText(tr("Name, company or address"));
    m_filter->setClearButtonEnabled(true);
    auto *add = new QToolButton(side);
    add->setObjectName(u"newPersonButton"_s);
    add->setIcon(lineIcon(u"add"_s));
    add->setToolTip(tr("New person"));
    add->setAccessibleName(tr("New person"));
    add->setFocusPolicy(Qt::StrongFocus);
    connect(add, &QToolButton::clicked, this, &PeoplePage::newPerson);
    auto *top = new QHBoxLayout;
    top->setSpacing(grid::half);
    top->addWidget(m_filter, 1);
    top->addWidget(add);
    column->addLayout(top);
    m_roles = new QComboBox(side);
    m_roles->setObjectName(u"peopleRoles"_s);
    m_roles->setAccessibleName(tr("Which people"));
    m_roles->addItem(tr("Everybody"), 0);
    for (const PersonRole role : personRoles)
        m_roles->addItem(personRoleName(role), static_cast<int>(role));
    m_roles->addItem(tr("Perhaps entered twice"), onlyTwice);
    m_order = new QComboBox(side);
    m_order->setObjectName(u"peopleOrder"_s);
    m_order->setAccessibleName(tr("Order of the list"));
    m_order->addItem(tr("By name"));
    m_order->addItem(tr("Last contact first"));
    for (QComboBox *box : {m_roles, m_order}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    auto *choices = new QHBoxLayout;
    choices->setSpacing(grid::half);
    choices->addWidget(m_roles, 1);
    choices->addWidget(m_order, 1);
    column->addLayout(choices);
    m_list = new QListView(side);
    m_list->setObjectName(u"peopleList"_s);
    m_list->setAccessibleName(tr("People"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setItemDelegate(new PersonRowDelegate(m_list));
    m_list->setModel(&m_people);
    m_none = new QLabel(tr("Nobody here fits. Clear the filter to see everybody."), side);
    m_none->setObjectName(u"peopleNoneLabel"_s);
    m_none->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_none->setWordWrap(true);
    m_none->setMargin(2 * grid::unit);
    m_none->hide();
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    m_count = new QLabel(side);
    m_count->setObjectName(u"peopleCountLabel"_s);
    m_count->setContentsMargins(grid::half, 0, 0, grid::half);
    column->addWidget(m_count);
    showPlaceholder(m_filter);
    side->setMinimumWidth(std::max(leastList, column->minimumSize().width()));
    return side;
}

QWidget *PeoplePage::makeEmptyPage()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"peopleEmptyPage"_s);
    auto *column = new QVBoxLayout(page);
    auto *text =
        new QLabel(tr("Nobody is here yet.\nWhoever you record with an interview or a message comes by "
                      "itself – or add somebody now."),
                   page);
    text->setObjectName(u"peopleEmptyLabel"_s);
    text->setFont(scaledFont(font(), 1.15));
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    auto *add = new QPushButton(lineIcon(u"add"_s), tr("&New Person"), page);
    add->setObjectName(u"firstPersonButton"_s);
    connect(add, &QPushButton::clicked, this, &PeoplePage::newPerson);
    column->addStretch();
    column->addWidget(text);
    column->addSpacing(2 * grid::unit);
    column->addWidget(add, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

void PeoplePage::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_people.setWords(words);
        keepCurrent();
    });
    connect(m_roles, &QComboBox::currentIndexChanged, this, [this] {
        const int role = m_roles->currentData().toInt();
        m_people.setOnlyTwice(role == onlyTwice);
        m_people.setRoles(role == onlyTwice ? PersonRoles() : PersonRoles(role));
        keepCurrent();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_people.setOrder(index == 0 ? PeopleModel::Order::Name : PeopleModel::Order::LastContact);
        keepCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isSelecting && current.isValid())
                    choose(m_people.idAt(current.row()));
            });
    connect(m_list, &QWidget::customContextMenuRequested, this, &PeoplePage::openMenu);
    auto *removing = new QAction(tr("Remove Person"), m_list);
    removing->setShortcut(QKeySequence::Delete);
    removing->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(removing);
    connect(removing, &QAction::triggered, this, [this] { remove(currentPerson()); });
    connect(&m_people, &PeopleModel::peopleChanged, this, [this] {
        m_list->viewport()->update();
        showState();
        showAlike();
    });
    connect(&m_people, &PeopleModel::completed, this, &PeoplePage::keepCurrent);
    connect(&m_people, &QAbstractItemModel::modelReset, this, &PeoplePage::showState);
    connect(&m_people, &QAbstractItemModel::rowsInserted, this, &PeoplePage::showState);
    connect(&m_people, &QAbstractItemModel::rowsRemoved, this, &PeoplePage::showState);
    connect(&m_people, &PeopleModel::failed, this, &PeoplePage::failed);
    connect(&m_person, &PersonModel::failed, this, &PeoplePage::failed);
    connect(&m_person, &PersonModel::changed, this, &PeoplePage::showAlike);
    connect(m_pane, &PersonPane::saveRequested, this,
            [this](const Person &person) { m_runner.run(changePerson(person)); });
    connect(m_pane, &PersonPane::addRequested, this, [this](const Person &person) {
        if (m_runner.run(addPerson(person)))
            showPerson(person.id);
    });
    connect(m_pane, &PersonPane::abandoned, this, [this] {
        showState();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_pane, &PersonPane::removeRequested, this, [this] { remove(currentPerson()); });
    connect(m_pane, &PersonPane::compareRequested, this,
            [this](const PersonId &other) { compare(currentPerson(), other); });
    connect(m_pane, &PersonPane::keepApartRequested, this,
            [this](const PersonId &other) { m_people.keepApart(currentPerson(), other); });
    connect(m_pane, &PersonPane::linkRequested, this, &PeoplePage::linkRequested);
    connect(m_pane, &PersonPane::messageRequested, this,
            [this](const QUrl &link) { write(currentPerson(), link); });
    connect(m_pane, &PersonPane::mainRequested, this, &PeoplePage::mainRequested);
    connect(m_pane, &PersonPane::applicationChosen, this, &PeoplePage::applicationChosen);
}

void PeoplePage::showState()
{
    const bool isNobody = m_people.isComplete() && m_people.count() == 0 && !m_pane->isNew();
    m_stack->setCurrentIndex(isNobody ? 1 : 0);
    const bool isFilteredOut = m_people.rowCount() == 0 && m_people.count() > 0;
    m_none->setVisible(isFilteredOut);
    m_list->setVisible(!isFilteredOut);
    m_count->setText(m_people.isFiltered()
                         //: %1 of %2 people are listed
                         ? tr("%1 of %2").arg(m_people.rowCount()).arg(m_people.count())
                         : tr("%n people", nullptr, m_people.count()));
}

void PeoplePage::showAlike()
{
    if (m_person.isEmpty() || m_pane->isNew())
        return;
    const auto like = m_people.like(currentPerson());
    const PersonSummary *other = like.empty() ? nullptr : m_people.summary(like.front().person);
    m_pane->setAlike(like.empty() ? LikelySame() : like.front(), other ? other->name : QString(),
                     other ? positionText(other->title, other->company) : QString());
}

void PeoplePage::choose(const PersonId &id)
{
    m_pane->commit();
    if (m_pane->isNew())
        m_pane->endNew();
    if (id != currentPerson())
        m_person.show(id);
}

void PeoplePage::select(const PersonId &id)
{
    const QModelIndex index = m_people.indexOf(id);
    m_isSelecting = true;
    if (index.isValid()) {
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_list->scrollTo(index);
    } else {
        m_list->selectionModel()->clear();
    }
    m_isSelecting = false;
}

/// After another order or filter the list knows nobody; whoever is shown stays chosen where listed.
void PeoplePage::keepCurrent()
{
    showState();
    if (!m_person.isEmpty())
        select(currentPerson());
    else if (m_people.rowCount() > 0 && !m_pane->isNew() && isVisible())
        m_list->setCurrentIndex(m_people.index(0));
}

void PeoplePage::showPerson(const PersonId &id)
{
    m_people.start();
    choose(id);
    if (currentPerson() != id)
        return; // there is no such person
    if (!m_people.indexOf(id).isValid() && m_people.isComplete()) {
        m_filter->clear();
        m_roles->setCurrentIndex(0);
    }
    select(id);
    showState();
}

void PeoplePage::newPerson()
{
    m_people.start();
    m_pane->commit();
    m_isSelecting = true;
    m_list->clearSelection();
    m_isSelecting = false;
    m_stack->setCurrentIndex(0);
    m_pane->showNew();
}

void PeoplePage::commit()
{
    m_pane->commit();
}

QByteArray PeoplePage::layoutState() const
{
    return m_splitter->saveState();
}

void PeoplePage::restoreLayout(const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
    m_splitter->setHandleWidth(1);
}

void PeoplePage::restyle()
{
    const Theme theme(palette());
    QPalette list = palette();
    list.setColor(QPalette::Base, theme.canvas());
    m_list->setPalette(list);
    for (QLabel *hint : {m_none, m_count}) {
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, theme.mutedText());
        hint->setPalette(muted);
    }
}

void PeoplePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_people.start();
    if (m_person.isEmpty())
        keepCurrent();
    showState();
}

void PeoplePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Out of sight it does not keep the window wide: the other pages have Details beside them.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    commit();
}

void PeoplePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_count)
        restyle();
}

} // namespace afterword
