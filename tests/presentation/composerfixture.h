// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages to a panel of three, without a window.
#pragma once

#include "composermodel.h"
#include "panelstory.h"
#include "personalwords.h"
#include "policyplanner.h"
#include "sqltrackerstore.h"
#include "testsupport.h"

#include <QTemporaryDir>

namespace afterword::test {

using namespace Qt::StringLiterals;

class ComposerFixture : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock{panelMorning()};
    BusinessCalendar m_calendar;
    PolicyPlanner m_planner{m_calendar};
    TemplateBook m_templates = TemplateBook::read().value();
    PersonalWords m_words{QStringList()};
    std::unique_ptr<SqlTrackerStore> m_store;
    std::unique_ptr<CommandRunner> m_runner;

    static ComposerSubject toAnn()
    {
        ComposerSubject subject;
        subject.application = ApplicationId(u"acme"_s);
        subject.kind = Kind::ThankYou;
        subject.to = PersonId(u"ann"_s);
        subject.interview = InterviewId(u"panel"_s);
        return subject;
    }
    ComposerParts parts()
    {
        return {*m_store, *m_store, m_clock, *m_runner, m_calendar, m_templates, m_words};
    }
    std::unique_ptr<ComposerModel> opened(const ComposerSubject &subject = toAnn())
    {
        auto model = std::make_unique<ComposerModel>(parts());
        const auto result = model->open(subject);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return model;
    }
    static ComposerDraft &draftTo(const ComposerModel &model, const QString &person)
    {
        for (ComposerDraft *draft : model.drafts()) {
            if (draft->subject().to == PersonId(person))
                return *draft;
        }
        qFatal("nobody is written to by that name");
    }
    size_t unsent() const { return m_store->unsent().value().size(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = SqlTrackerStore::open(m_folder->filePath(u"a.db"_s), m_planner, m_clock);
        VERIFY_RESULT(store);
        m_store = std::move(*store);
        VERIFY_RESULT(m_store->import(panelStory(), false));
        m_runner = std::make_unique<CommandRunner>(*m_store);
    }
    void cleanup()
    {
        m_runner.reset();
        m_store.reset();
    }
};

} // namespace afterword::test
