// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of templates, and a made-up application to try them on.
#include "templateshelf.h"

#include "safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

struct Shelf
{
    Q_DECLARE_TR_FUNCTIONS(TemplateShelf)
};

constexpr auto folderPermissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

/// With what stands between it and `root`, for the person alone.
Result<void> makePrivateFolder(const QString &root, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Unavailable, Shelf::tr("The folder for your templates cannot be made."),
                    folder);
    for (const QString &each : {root, folder}) {
        if (!QFile::setPermissions(each, folderPermissions))
            return fail(ErrorCode::Unavailable,
                        Shelf::tr("The folder for your templates cannot be made private."), each);
    }
    return {};
}

Person madeUp(const QString &id, const QString &name, const QString &title)
{
    Person person;
    person.id = PersonId(id);
    person.name = name;
    person.title = title;
    person.company = u"Example"_s;
    person.email = id + u"@example.com"_s;
    return person;
}

Interview heldInterview(Instant now, const PersonId &who)
{
    Interview interview;
    interview.id = InterviewId(u"interview"_s);
    interview.start = now - std::chrono::hours(22);
    interview.end = interview.start + std::chrono::hours(1);
    interview.status = InterviewStatus::Held;
    interview.interviewers = {who};
    interview.debriefedAt = interview.end;
    Debrief debrief;
    debrief.keyPoints = Shelf::tr("The team moves its reports to streams.");
    debrief.compliments = Shelf::tr("They liked the way I explained my last project.");
    debrief.unsaid = Shelf::tr("I have led a team of four for two years.");
    debrief.corrections = Shelf::tr("The project took eight months, not six.");
    debrief.questionsToAsk = {Shelf::tr("How is the work shared between the two teams?")};
    interview.debrief = debrief;
    return interview;
}

/// Everything that a draft can speak of, in the middle of a working week.
Tracker madeUpTracker(Instant now)
{
    Tracker tracker;
    tracker.profile.name = Shelf::tr("Your Name");
    tracker.profile.email = u"you@example.org"_s;
    tracker.profile.signature = tracker.profile.name;
    tracker.profile.timeZone = u"UTC"_s;
    const Person alex = madeUp(u"alex"_s, u"Alex Morgan"_s, Shelf::tr("Head of Data"));
    const Person kim = madeUp(u"kim"_s, u"Kim Reyes"_s, Shelf::tr("Former colleague"));
    tracker.people = {alex, kim};
    tracker.references = {{kim.id, Consent::Given, Shelf::tr("Former colleague")}};
    Application application;
    application.id = ApplicationId(u"example"_s);
    application.company = u"Example"_s;
    application.role = Shelf::tr("Data Analyst");
    application.stage = Stage::AwaitingDecision;
    application.appliedOn = QDate(2026, 10, 5);
    application.timeZone = u"UTC"_s;
    application.hiringManager = alex.id;
    application.references = {kim.id};
    application.interviews = {heldInterview(now, alex.id)};
    Commitment decision;
    decision.id = CommitmentId(u"decision"_s);
    decision.type = CommitmentType::DecisionBy;
    decision.madeAt = application.interviews.front().end;
    decision.by = Deadline(QDate(2026, 11, 27));
    decision.person = alex.id;
    Commitment sample = decision;
    sample.id = CommitmentId(u"sample"_s);
    sample.type = CommitmentType::Deliverable;
    sample.by = Deadline(QDate(2026, 11, 20));
    sample.what = Shelf::tr("a sample of my work");
    application.commitments = {decision, sample};
    tracker.applications = {application};
    return tracker;
}

bool isForReference(Kind kind)
{
    return kind == Kind::ConfirmReference || kind == Kind::NotifyReference ||
           kind == Kind::AskReferenceContacted;
}

QByteArray bytesOf(QString source)
{
    if (!source.endsWith(u'\n'))
        source += u'\n';
    return source.toUtf8();
}

} // namespace

TemplateShelf::TemplateShelf(QString folder)
    : m_folder(std::move(folder))
{}

QString TemplateShelf::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/afterword/templates"_s;
}

Result<void> TemplateShelf::read()
{
    auto builtIn = TemplateBook::read();
    auto book = TemplateBook::read(m_folder);
    if (!builtIn || !book)
        return std::unexpected(builtIn ? book.error() : builtIn.error());
    m_builtIn = std::move(*builtIn);
    m_book = std::move(*book);
    return {};
}

bool TemplateShelf::isBuiltIn(const QString &id, const QString &language) const
{
    return m_builtIn.find(id, language);
}

QString TemplateShelf::builtInSource(const QString &id, const QString &language) const
{
    const MessageTemplate *text = m_builtIn.find(id, language);
    return text ? text->source : QString();
}

Result<void> TemplateShelf::save(const QString &id, const QString &language, const QString &source)
{
    const QString path = templatePath(id, language);
    const QString file = QDir(m_folder).filePath(path);
    if (const auto checked = readTemplate(source, id, language, path); !checked)
        return std::unexpected(checked.error());
    if (auto made = makePrivateFolder(m_folder, QFileInfo(file).path()); !made)
        return made;
    if (auto written = writeFileSafely(file, bytesOf(source)); !written)
        return written;
    return read();
}

Result<void> TemplateShelf::reset(const QString &id, const QString &language)
{
    const QString file = QDir(m_folder).filePath(templatePath(id, language));
    if (QFileInfo::exists(file) && !QFile::remove(file))
        return fail(ErrorCode::ReadOnly, Shelf::tr("The template cannot be removed."), file);
    return read();
}

QString TemplateShelf::freeId(const QString &like, const QString &language) const
{
    const auto name = templateName(like);
    for (int number = 1;; ++number) {
        QString id = templateId(name ? name->kind : Kind::Other, name ? name->topic : std::nullopt,
                                u"own%1"_s.arg(number));
        if (!m_book.find(id, language))
            return id;
    }
}

// Through a folder of its own, so that it is read just as it will be.
Result<FinishedDraft> TemplateShelf::preview(const QString &id, const QString &language,
                                             const QString &source)
{
    const QString path = templatePath(id, language);
    if (const auto checked = readTemplate(source, id, language, path); !checked)
        return std::unexpected(checked.error());
    const QTemporaryDir folder;
    const QString file = folder.filePath(path);
    if (!folder.isValid() || !QDir().mkpath(QFileInfo(file).path()))
        return fail(ErrorCode::Unavailable, Shelf::tr("There is no room for a preview."), folder.path());
    if (const auto written = writeFileSafely(file, bytesOf(source)); !written)
        return std::unexpected(written.error());
    const auto book = TemplateBook::read(folder.path());
    if (!book)
        return std::unexpected(book.error());
    const Instant now = Instant::parse(u"2026-11-18T10:00:00Z"_s).value();
    const Tracker tracker = madeUpTracker(now);
    const auto name = templateName(id);
    DraftRequest request;
    request.application = tracker.applications.front().id;
    request.kind = name ? name->kind : Kind::Other;
    request.topic = name ? name->topic : std::nullopt;
    request.to = tracker.people[isForReference(request.kind) ? 1 : 0].id;
    request.interview = tracker.applications.front().interviews.front().id;
    request.item = {Shelf::tr("A year of streams"), u"https://example.org/streams"_s,
                    Shelf::tr("It describes the very change that you spoke of.")};
    request.templateId = id;
    request.language = language;
    return makeDraft(tracker, Cadence(), BusinessCalendar(), *book, request, now);
}

int lineOf(const Error &error)
{
    return error.place.section(u':', -1).toInt();
}

} // namespace afterword
