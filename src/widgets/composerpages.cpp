// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and keeping of composers.
#include "composerpages.h"

#include "composerwindow.h"
#include "ruletext.h"
#include "whydialog.h"

#include <QScreen>
#include <QSettings>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

ComposerPages::ComposerPages(const ComposerSurroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_around(surroundings)
{}

ComposerPages::~ComposerPages()
{
    for (const auto &window : m_windows) {
        if (window)
            window->close();
        delete window;
    }
    delete m_why;
}

// Templates and dictionaries are read when somebody first writes.
bool ComposerPages::prepare()
{
    if (!m_templates)
        readTemplates();
    if (!m_templates)
        return false;
    if (!m_words) {
        m_words =
            std::make_unique<PersonalWords>(m_around.settings.value(u"composer/words"_s).toStringList());
        connect(m_words.get(), &PersonalWords::added, this,
                [this](const QStringList &own) { m_around.settings.setValue(u"composer/words"_s, own); });
    }
    return true;
}

// Open composers go on with the new ones.
void ComposerPages::readTemplates()
{
    auto read = TemplateBook::read(m_around.templateFolder);
    if (read)
        m_templates = std::move(*read);
    else
        Q_EMIT failed(read.error());
}

void ComposerPages::write(const AgendaRow &row)
{
    if (const auto subject = subjectOf(row.step))
        compose(*subject);
}

void ComposerPages::openDraft(const OutboxKey &draft)
{
    const auto message = m_around.outbox.message(draft);
    if (!message) {
        Q_EMIT failed(message.error());
        return;
    }
    const OutboxDraft &begun = message->draft;
    compose({begun.key.application, begun.kind, begun.recipient, begun.interview, begun.topic, begun.step,
             begun.templateId});
}

void ComposerPages::compose(const ComposerSubject &wanted)
{
    // Before it is looked for among the open ones, lest it be opened twice.
    const ComposerSubject subject = asStep(wanted, m_around.store, m_around.outbox);
    const auto raise = [&](ComposerWindow *window) {
        window->showDraft(subject);
        if (window->isMinimized())
            window->showNormal();
        window->show();
        window->raise();
        window->activateWindow();
    };
    for (const auto &window : m_windows) {
        if (!window || !window->isVisible() || !(window->holds(subject) || window->isOfGroup(subject)))
            continue;
        if (!window->holds(subject)) {
            if (const auto opened = window->open(subject); !opened) {
                window->showError(opened.error());
                return;
            }
        }
        raise(window);
        return;
    }
    if (!prepare())
        return;
    auto window = std::make_unique<ComposerWindow>(
        ComposerParts{m_around.store, m_around.outbox, m_around.clock, m_around.runner, m_around.calendar,
                      *m_templates, *m_words, m_readNames});
    if (const auto opened = window->open(subject); !opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    keep(window.get());
    raise(window.release());
}

void ComposerPages::keep(ComposerWindow *window)
{
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setCanSend(m_canSend);
    QSettings &settings = m_around.settings;
    if (!window->restoreGeometry(settings.value(u"composer/geometry"_s).toByteArray()))
        window->resize(QSize(1040, 720).boundedTo(window->screen()->availableGeometry().size() * 0.9));
    window->restoreLayout(settings.value(u"composer/splitter"_s).toByteArray());
    connect(window, &ComposerWindow::closed, this, [this, window] {
        m_around.settings.setValue(u"composer/geometry"_s, window->saveGeometry());
        m_around.settings.setValue(u"composer/splitter"_s, window->layoutState());
        std::erase_if(m_windows, [&](const auto &each) { return !each || each == window; });
    });
    connect(window, &ComposerWindow::handOverRequested, this, &ComposerPages::handOverRequested);
    connect(window, &ComposerWindow::whyRequested, this, &ComposerPages::why);
    m_windows.emplace_back(window);
}

void ComposerPages::why(const QString &heading, const QString &sentence, const QStringList &rules)
{
    delete m_why;
    // Beside the composer that asks.
    m_why = new WhyDialog(m_book, current());
    connect(m_why, &WhyDialog::ruleRequested, this, &ComposerPages::ruleRequested);
    connect(m_why, &WhyDialog::settingsRequested, this, &ComposerPages::settingsRequested);
    connect(m_why, &WhyDialog::allRequested, this, [this] { Q_EMIT ruleRequested({}); });
    m_why->show(whyFinding(heading, sentence, rules, m_book));
}

ComposerWindow *ComposerPages::current() const
{
    ComposerWindow *newest = nullptr;
    for (const auto &window : m_windows) {
        if (window && window->isActiveWindow())
            return window;
        if (window)
            newest = window;
    }
    return newest;
}

ComposerWindow *ComposerPages::windowOf(const OutboxKey &draft) const
{
    for (const auto &window : m_windows) {
        if (window && std::ranges::any_of(window->model().drafts(),
                                          [&](const ComposerDraft *each) { return each->key() == draft; }))
            return window;
    }
    return nullptr;
}

bool ComposerPages::showMessage(const OutboxKey &draft, const QString &text)
{
    ComposerWindow *window = windowOf(draft);
    if (window)
        window->showMessage(text);
    return window;
}

bool ComposerPages::showError(const OutboxKey &draft, const Error &error)
{
    ComposerWindow *window = windowOf(draft);
    if (window)
        window->showError(error);
    return window;
}

void ComposerPages::closeSent(const OutboxKey &draft)
{
    ComposerWindow *window = windowOf(draft);
    if (!window)
        return;
    window->refresh();
    if (std::ranges::all_of(window->model().drafts(),
                            [](const ComposerDraft *each) { return each->state() == OutgoingState::Sent; }))
        window->close();
}

void ComposerPages::setCanSend(bool canSend)
{
    m_canSend = canSend;
    for (const auto &window : m_windows) {
        if (window)
            window->setCanSend(canSend);
    }
}

} // namespace afterword
