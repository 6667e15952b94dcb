// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An outbox in a window of its own, with one finished message for Ann.
#pragma once

#include "fakeplanner.h"
#include "outboxbar.h"
#include "outboxdesk.h"
#include "sqltrackerstore.h"
#include "testsupport.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMainWindow>
#include <QTemporaryDir>

namespace afterword::test {

using namespace Qt::StringLiterals;

inline const QString thanks = u"Dear Ann,\n\nthank you for the hour & the <chart>.\n\nKind regards\nRobin"_s;

class HandOverFixture : public QObject
{
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock{at("2026-11-25T10:20:00Z")};
    FakePlanner m_planner;
    std::unique_ptr<SqlTrackerStore> m_store;
    std::unique_ptr<CommandRunner> m_runner;
    std::unique_ptr<QMainWindow> m_window;
    OutboxDesk *m_desk = nullptr;
    QList<QUrl> m_opened;
    bool m_opens = true;

    OutboxKey draft(const QString &body = thanks, const StepId &step = {}, Kind kind = Kind::ThankYou,
                    Channel channel = Channel::Email)
    {
        OutboxDraft draft;
        draft.key.application = ApplicationId(u"a"_s);
        draft.kind = kind;
        draft.channel = channel;
        draft.recipient = PersonId(u"ann"_s);
        draft.step = step;
        draft.message.from = {u"Robin Weiß"_s, u"robin@mail.example"_s};
        draft.message.to = {{u"Ann Ito"_s, u"ann@acme.example"_s}};
        draft.message.subject = u"Thank you: the churn chart / part 2"_s;
        draft.message.body = body;
        const auto made = m_store->createDraft(draft);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return made->draft.key;
    }
    OutboxBar *bar() const { return m_window->findChild<OutboxBar *>(); }
    QString asked() const
    {
        return bar()->isVisible() ? bar()->findChild<QLabel *>(u"outboxText"_s)->text() : QString();
    }
    void press(const QString &name) const
    {
        for (auto *button : bar()->findChildren<QAbstractButton *>(name)) {
            if (button->isVisible()) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + name));
    }
    Delivery delivery(const OutboxKey &key) const
    {
        const auto application = m_store->application(key.application);
        const auto entry = std::ranges::find(application->correspondence, key.entry, &Correspondence::id);
        return entry->delivery;
    }
    void comeBack() const
    {
        QEvent activated(QEvent::WindowActivate);
        QCoreApplication::sendEvent(m_window.get(), &activated);
        QCoreApplication::processEvents();
    }

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(at("2026-11-25T10:20:00Z"));
        m_store =
            std::move(*SqlTrackerStore::open(m_folder->filePath(u"afterword.db"_s), m_planner, m_clock));
        Application application;
        application.id = ApplicationId(u"a"_s);
        application.company = u"Acme"_s;
        application.role = u"Analyst"_s;
        application.hiringManager = PersonId(u"ann"_s);
        Profile profile;
        profile.name = u"Robin Weiß"_s;
        profile.timeZone = u"UTC"_s;
        Person ann;
        ann.id = PersonId(u"ann"_s);
        ann.name = u"Ann Ito"_s;
        ann.email = u"ann@acme.example"_s;
        ann.postalAddress = u"Acme GmbH\nHauptstraße 5\n10115 Berlin"_s;
        VERIFY_RESULT(m_store->execute(
            {u"test"_s, {SaveProfile{profile}, SavePerson{ann}, SaveApplication{application}}}));
        m_runner = std::make_unique<CommandRunner>(*m_store);
        m_window = std::make_unique<QMainWindow>();
        m_window->resize(900, 600);
        m_desk = new OutboxDesk(*m_store, *m_store, m_clock, *m_runner, m_window.get());
        m_opened.clear();
        m_opens = true;
        m_desk->ways().setOpener([this](const QUrl &url) {
            m_opened.append(url);
            return m_opens;
        });
        m_window->show();
        m_desk->start();
    }
    void end()
    {
        m_window.reset();
        m_runner.reset();
        m_store.reset();
    }
};

} // namespace afterword::test
