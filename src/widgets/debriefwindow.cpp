// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page, what follows from it, and the way out.
#include "debriefwindow.h"

#include "debriefpage.h"
#include "dialogproblems.h"
#include "icons.h"
#include "theme.h"
#include "toast.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageWidth = 720; ///< wider lines are hard to read

/// A dot in the colour of the step's state.
QIcon dot(const QColor &colour, qreal pixelRatio)
{
    constexpr int side = 16;
    QPixmap pixmap(QSize(side, side) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(4, 4, 8, 8));
    return pixmap;
}

} // namespace

DebriefWindow::DebriefWindow(TrackerStore &store, const Clock &clock, CommandRunner &runner,
                             const BusinessCalendar &calendar)
    : m_model(store, clock, runner, calendar)
    , m_toast(new Toast(this))
{
    setObjectName(u"debriefWindow"_s);
    auto *close = new QAction(this);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    auto *done = new QAction(this);
    done->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(done, &QAction::triggered, this, &DebriefWindow::finish);
    addAction(done);
    connect(&m_model, &DebriefModel::failed, this, &DebriefWindow::showError);
    connect(&runner, &CommandRunner::failed, this, [this](const Error &error) {
        if (isActiveWindow())
            showError(error);
    });
    connect(&m_model, &DebriefModel::consequencesChanged, this, &DebriefWindow::showConsequences);
    connect(&m_model, &DebriefModel::stateChanged, this, &DebriefWindow::showState);
    connect(&m_model, &DebriefModel::removed, this, [this] {
        m_isGone = true;
        this->close();
    });
}

DebriefWindow::~DebriefWindow() = default;

Result<void> DebriefWindow::open(const ApplicationId &application, const InterviewId &interview)
{
    if (auto opened = m_model.open(application, interview); !opened)
        return opened;
    //: Title of a window; %1 is an interview: "Acme, round 2, today 14:00"
    setWindowTitle(tr("Debrief: %1").arg(m_model.title()));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"debriefSplitter"_s);
    splitter->setChildrenCollapsible(false);
    auto *area = new QScrollArea(splitter);
    area->setObjectName(u"debriefArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *middle = new QWidget(area);
    auto *across = new QHBoxLayout(middle);
    across->setContentsMargins(0, 0, 0, 0);
    m_page = new DebriefPage(m_model, middle);
    m_page->installEventFilter(this);
    across->addWidget(m_page);
    area->setWidget(middle);
    m_area = area;
    fitPage();
    splitter->addWidget(area);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({640, 280});
    column->addWidget(splitter, 1);
    column->addWidget(makeFoot());
    connect(m_page, &DebriefPage::ruleRequested, this, &DebriefWindow::ruleRequested);
    showConsequences();
    showState();
    m_page->focusFirst();
    return {};
}

// Nothing is cut, however large the letters are.
void DebriefWindow::fitPage()
{
    m_area->setMinimumWidth(m_page->minimumSizeHint().width() +
                            m_area->verticalScrollBar()->sizeHint().width());
    m_page->setMaximumWidth(std::max(pageWidth, m_page->minimumSizeHint().width()));
}

bool DebriefWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::LayoutRequest)
        fitPage();
    return QWidget::eventFilter(watched, event);
}

QWidget *DebriefWindow::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(grid::unit, 2 * grid::unit, 2 * grid::unit, grid::unit);
    column->setSpacing(grid::unit);
    auto *heading = new QLabel(tr("What follows from this"), side);
    makeHeading(heading);
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_nothing = new QLabel(tr("Nothing is due to them for now."), side);
    m_nothing->setWordWrap(true);
    makeHint(m_nothing);
    column->addWidget(m_nothing);
    m_consequences = new QListWidget(side);
    m_consequences->setObjectName(u"consequencesList"_s);
    m_consequences->setAccessibleName(heading->text());
    m_consequences->setFrameShape(QFrame::NoFrame);
    m_consequences->setWordWrap(true);
    m_consequences->setSpacing(grid::half);
    m_consequences->setSelectionMode(QAbstractItemView::SingleSelection);
    m_consequences->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_consequences->setResizeMode(QListView::Adjust);
    m_consequences->viewport()->setAutoFillBackground(false);
    column->addWidget(m_consequences, 1);
    return side;
}

QWidget *DebriefWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *across = new QHBoxLayout(foot);
    across->setContentsMargins(2 * grid::unit, grid::unit, 2 * grid::unit, 2 * grid::unit);
    across->setSpacing(grid::unit);
    m_state = new QLabel(foot);
    m_state->setObjectName(u"debriefState"_s);
    m_state->setWordWrap(true);
    makeHint(m_state);
    across->addWidget(m_state, 1);
    m_later = new QPushButton(tr("Go on lat&er"), foot);
    m_later->setObjectName(u"laterButton"_s);
    m_later->setToolTip(tr("Everything stays; the debrief opens again from Details."));
    m_done = new QPushButton(lineIcon(u"done"_s), tr("&Done"), foot);
    m_done->setObjectName(u"doneButton"_s);
    m_done->setDefault(true);
    across->addWidget(m_later);
    across->addWidget(m_done);
    connect(m_later, &QPushButton::clicked, this, &QWidget::close);
    connect(m_done, &QPushButton::clicked, this, &DebriefWindow::finish);
    return foot;
}

void DebriefWindow::finish()
{
    if (m_model.finish())
        close();
}

void DebriefWindow::showConsequences()
{
    if (!m_consequences)
        return;
    const Theme theme(palette());
    const int row = m_consequences->currentRow();
    m_consequences->clear();
    for (const Consequence &consequence : m_model.consequences()) {
        const QString text =
            consequence.when.isEmpty() ? consequence.what : consequence.what + u'\n' + consequence.when;
        m_consequences->addItem(
            new QListWidgetItem(dot(theme.tone(consequence.tone), devicePixelRatioF()), text));
    }
    m_consequences->setCurrentRow(std::min(row, m_consequences->count() - 1));
    m_consequences->setVisible(m_consequences->count() > 0);
    m_nothing->setVisible(m_consequences->count() == 0);
}

void DebriefWindow::showState()
{
    if (!m_state)
        return;
    m_state->setText(m_model.isKept() ? tr("Everything you typed is kept.") : tr("Keeping what you type…"));
    m_later->setVisible(!m_model.isFinished());
}

void DebriefWindow::showError(const Error &error)
{
    m_toast->showError(error.message);
}

void DebriefWindow::closeEvent(QCloseEvent *event)
{
    // What could not be kept stays in view.
    if (!m_isGone && !m_model.save()) {
        event->ignore();
        return;
    }
    event->accept();
    Q_EMIT closed(m_model.isFinished(), m_model.isBegun());
}

void DebriefWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else
        QWidget::keyPressEvent(event);
}

void DebriefWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showConsequences();
}

} // namespace afterword
