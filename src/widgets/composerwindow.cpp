// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs, keys and closing of the composer.
#include "composerwindow.h"

#include "composerpage.h"
#include "icons.h"
#include "toast.h"

#include <QAction>
#include <QCloseEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

struct PageKey
{
    const char *name;
    const char *text;
    QKeyCombination keys;
    void (ComposerPage::*act)();
};

const std::array pageKeys{
    PageKey{"composerHandOverAction", QT_TRANSLATE_NOOP("afterword::ComposerWindow", "Hand over or send"),
            QKeyCombination(Qt::ControlModifier, Qt::Key_Return), &ComposerPage::handOver},
    PageKey{"composerNextAction", QT_TRANSLATE_NOOP("afterword::ComposerWindow", "Next finding"),
            QKeyCombination(Qt::NoModifier, Qt::Key_F7), &ComposerPage::nextFinding},
    PageKey{"composerPreviousAction", QT_TRANSLATE_NOOP("afterword::ComposerWindow", "Previous finding"),
            QKeyCombination(Qt::ShiftModifier, Qt::Key_F7), &ComposerPage::previousFinding},
    PageKey{"composerMendAction", QT_TRANSLATE_NOOP("afterword::ComposerWindow", "Mend the chosen finding"),
            QKeyCombination(Qt::AltModifier, Qt::Key_Return), &ComposerPage::mend},
};

QAction *actionFor(const PageKey &key, QObject *parent)
{
    auto *action = new QAction(ComposerWindow::tr(key.text), parent);
    action->setObjectName(QLatin1StringView(key.name));
    action->setShortcut(QKeySequence(key.keys));
    return action;
}

} // namespace

ComposerWindow::ComposerWindow(const ComposerParts &parts)
    : m_parts(parts)
    , m_model(parts)
    , m_tabs(new QTabWidget(this))
    , m_toast(new Toast(this))
{
    setObjectName(u"composerWindow"_s);
    // Above the buttons: one of them may be what the message speaks of.
    m_toast->setLift(2 * fontMetrics().lineSpacing());
    m_tabs->setObjectName(u"composerTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Recipients"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    for (const PageKey &key : pageKeys) {
        QAction *action = actionFor(key, this);
        connect(action, &QAction::triggered, this, [this, act = key.act] {
            if (ComposerPage *page = currentPage())
                (page->*act)();
        });
        addAction(action);
    }
    auto *close = new QAction(this);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    connect(&m_model, &ComposerModel::failed, this, &ComposerWindow::showError);
}

ComposerWindow::~ComposerWindow() = default;

QList<QAction *> ComposerWindow::describedKeys(QObject *parent)
{
    QList<QAction *> actions;
    for (const PageKey &key : pageKeys)
        actions.append(actionFor(key, parent));
    return actions;
}

Result<void> ComposerWindow::open(const ComposerSubject &subject)
{
    if (auto opened = m_model.open(subject); !opened)
        return opened;
    for (ComposerDraft *draft : m_model.drafts()) {
        if (!pageOf(draft))
            addPage(draft);
    }
    m_tabs->setTabBarAutoHide(true);
    setWindowTitle(m_model.title());
    showDraft(subject);
    return {};
}

void ComposerWindow::addPage(ComposerDraft *draft)
{
    auto *page = new ComposerPage(*draft, m_parts.store, m_parts.clock, m_tabs);
    page->setCanSend(m_canSend);
    m_tabs->addTab(page, QString());
    nameTab(draft);
    connect(draft, &ComposerDraft::stateChanged, this, [this, draft] { nameTab(draft); });
    connect(page, &ComposerPage::handOverRequested, this, [this, draft](HandOverWay way) {
        Q_EMIT handOverRequested(way, draft->message(), draft->key());
    });
    connect(page, &ComposerPage::whyRequested, this,
            [this](const QString &sentence, const QStringList &rules) {
                Q_EMIT whyRequested(windowTitle(), sentence, rules);
            });
    connect(draft, &ComposerDraft::discarded, this, [this, page] {
        m_tabs->removeTab(m_tabs->indexOf(page));
        page->deleteLater(); // it is on the way here
        if (m_tabs->count() == 0)
            close();
    });
}

void ComposerWindow::nameTab(const ComposerDraft *draft)
{
    const int tab = m_tabs->indexOf(pageOf(draft));
    const bool isSent = draft->state() == OutgoingState::Sent;
    m_tabs->setTabText(tab, QString(draft->recipientName()).replace(u'&', u"&&"_s));
    m_tabs->setTabIcon(tab, isSent ? lineIcon(u"done"_s) : QIcon());
    //: Tooltip of a tab; %1 is a person
    m_tabs->setTabToolTip(tab, isSent ? tr("Sent to %1").arg(draft->recipientName()) : QString());
}

ComposerPage *ComposerWindow::pageOf(const ComposerDraft *draft) const
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *page = qobject_cast<ComposerPage *>(m_tabs->widget(i));
        if (page && &page->draft() == draft)
            return page;
    }
    return nullptr;
}

ComposerPage *ComposerWindow::currentPage() const
{
    return qobject_cast<ComposerPage *>(m_tabs->currentWidget());
}

void ComposerWindow::showDraft(const ComposerSubject &subject)
{
    const int index = m_model.indexOf(subject);
    if (ComposerPage *page = index < 0 ? nullptr : pageOf(m_model.drafts()[static_cast<size_t>(index)])) {
        m_tabs->setCurrentWidget(page);
        page->focusText();
    }
}

void ComposerWindow::setCanSend(bool canSend)
{
    m_canSend = canSend;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (auto *page = qobject_cast<ComposerPage *>(m_tabs->widget(i)))
            page->setCanSend(canSend);
    }
}

QByteArray ComposerWindow::layoutState() const
{
    const ComposerPage *page = currentPage();
    return page ? page->layoutState() : QByteArray();
}

void ComposerWindow::restoreLayout(const QByteArray &state)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (auto *page = qobject_cast<ComposerPage *>(m_tabs->widget(i)))
            page->restoreLayout(state);
    }
}

void ComposerWindow::showMessage(const QString &text)
{
    m_toast->showMessage(text);
}

void ComposerWindow::showError(const Error &error)
{
    m_toast->showError(error.message);
}

void ComposerWindow::closeEvent(QCloseEvent *event)
{
    // What could not be kept stays in view.
    if (!m_model.save()) {
        event->ignore();
        return;
    }
    m_model.close();
    event->accept();
    Q_EMIT closed();
}

void ComposerWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else
        QWidget::keyPressEvent(event);
}

void ComposerWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Time has passed meanwhile, and with it what the rules say.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_model.refresh();
}

} // namespace afterword
