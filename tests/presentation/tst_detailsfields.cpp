// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts changed where they stand, links in notes, parts of people, entries taken away: the rules and
// commands.
#include "detailsentries.h"
#include "detailsfields.h"
#include "detailslinks.h"
#include "detailsroles.h"
#include "testsupport.h"

#include <algorithm>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 25);

Application acme()
{
    Application application;
    application.id = ApplicationId(u"acme"_s);
    application.company = u"Acme"_s;
    application.role = u"Analyst"_s;
    application.tags = {u"remote"_s};
    application.appliedOn = QDate(2026, 11, 12);
    application.hiringManager = PersonId(u"ann"_s);
    Interview interview;
    interview.id = InterviewId(u"i1"_s);
    interview.round = 2;
    interview.interviewers = {PersonId(u"ann"_s)};
    application.interviews = {interview};
    return application;
}

std::vector<Person> people()
{
    Person ann;
    ann.id = PersonId(u"ann"_s);
    ann.name = u"Ann Ito"_s;
    ann.company = u"Acme"_s;
    return {ann};
}

/// The application as the command leaves it.
Application saved(const Command &command)
{
    for (const Change &change : command.changes) {
        if (const auto *save = std::get_if<SaveApplication>(&change))
            return save->application;
    }
    return {};
}

} // namespace

class TestDetailsFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void daysAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const auto r = [](const char *typed, QDate day) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << day;
        };
        r("2026-11-12", {2026, 11, 12});
        r("12/11/2026", {2026, 11, 12});
        r("12.11.2026", {2026, 11, 12});
        r("12 Nov 2026", {2026, 11, 12});
        r("12 November 2026", {2026, 11, 12});
        r("Nov 12, 2026", {2026, 11, 12});
        r("12 Nov", {2026, 11, 12});
        r("28 Nov", {2025, 11, 28}); // this year's has not come yet
        r("29 Feb", {2024, 2, 29});
        r("yesterday", {2026, 11, 24});
        r("Today", {2026, 11, 25});
        r("31 February 2026", {});
        r("30.2.2026", {});
        r("soon", {});
        r("12", {});
    }
    void daysAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        QCOMPARE(readDay(typed, today), day);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isWrong");
        const auto r = [](const char *name, DetailsField field, const char *typed, bool isWrong) {
            QTest::newRow(name) << static_cast<int>(field) << QString::fromUtf8(typed) << isWrong;
        };
        r("a company", DetailsField::Company, "Acme & Sons", false);
        r("no company", DetailsField::Company, "  ", true);
        r("no role", DetailsField::Role, "", true);
        r("no location", DetailsField::Location, "", false);
        r("a link", DetailsField::Url, "https://acme.example/jobs/1", false);
        r("no link any more", DetailsField::Url, "", false);
        r("no site", DetailsField::Url, "https://", true);
        r("not of the web", DetailsField::Url, "javascript:alert(1)", true);
        r("a day", DetailsField::AppliedOn, "12 Nov 2026", false);
        r("no day", DetailsField::AppliedOn, "31 February 2026", true);
        r("a day to come", DetailsField::AppliedOn, "2026-11-26", true);
        r("unknown again", DetailsField::ClosedOn, "", false);
        r("a name", DetailsField::HiringManager, "Ben Cho", false);
        r("a name with mail", DetailsField::HiringManager, "Ben Cho <ben@acme.example>", false);
        r("a mail in the making", DetailsField::Coordinator, "Ben Cho <ben@", true);
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(int, field);
        QFETCH(QString, typed);
        QFETCH(bool, isWrong);
        QCOMPARE(!fieldProblem(static_cast<DetailsField>(field), typed, today).isEmpty(), isWrong);
    }

    void everyFieldIsSavedAndSaidAgain()
    {
        const std::vector<std::pair<DetailsField, QString>> wanted{
            {DetailsField::Company, u"Acme Ltd"_s},    {DetailsField::Role, u"Data Analyst"_s},
            {DetailsField::Location, u"Leeds"_s},      {DetailsField::Url, u"https://acme.example/1"_s},
            {DetailsField::Source, u"a friend"_s},     {DetailsField::Salary, u"50 k"_s},
            {DetailsField::Tags, u"remote, leeds"_s},  {DetailsField::AppliedOn, u"10/11/2026"_s},
            {DetailsField::ClosedOn, u"20/11/2026"_s}, {DetailsField::Notes, u"Two\nlines"_s},
        };
        for (const auto &[field, text] : wanted) {
            const Command command = changeField(acme(), field, text, people(), today);
            QCOMPARE(command.changes.size(), size_t(1));
            QVERIFY(command.label.contains(u"Acme"_s));
            QCOMPARE(fieldText(saved(command), field, people()), text);
        }
        QCOMPARE(changeField(acme(), DetailsField::Company, u" Acme "_s, people(), today).changes.size(),
                 size_t(0)); // nothing new, nothing to undo
    }

    void aNewNameBecomesAPerson()
    {
        const Command known = changeField(acme(), DetailsField::Coordinator, u"ann ito"_s, people(), today);
        QCOMPARE(known.changes.size(), size_t(1));
        QCOMPARE(saved(known).coordinator.value(), u"ann"_s);
        const Command added =
            changeField(acme(), DetailsField::Coordinator, u"Ben Cho <ben@acme.example>"_s, people(), today);
        QCOMPARE(added.changes.size(), size_t(2));
        const Person &ben = std::get<SavePerson>(added.changes.front()).person;
        QCOMPARE(ben.email, u"ben@acme.example"_s);
        QCOMPARE(saved(added).coordinator, ben.id);
        const Command nobody = changeField(acme(), DetailsField::HiringManager, {}, people(), today);
        QVERIFY(saved(nobody).hiringManager.isEmpty());
    }

    void linksAreFoundWhereTheyStand()
    {
        Application application = acme();
        application.url = u"https://acme.example/jobs/1"_s;
        application.notes =
            u"CV: file:///home/ann/cv%20(new%29.pdf\nSee https://glass.example/acme. And "
            "mailto:ann@acme.example, javascript:alert(1), file://server/x, https://acme.example/jobs/1"_s;
        Correspondence reply;
        reply.id = CorrespondenceId(u"m"_s);
        reply.subject = u"Your visit"_s;
        reply.body = u"The way: <https://maps.example/?q=1>"_s;
        application.correspondence = {reply};
        const std::vector<DetailsLink> links = linksIn(application);
        QStringList found;
        for (const DetailsLink &link : links)
            found << link.title + u" | "_s +
                         (link.url.isLocalFile() ? link.url.toLocalFile() : link.url.toString());
        QCOMPARE(found, (QStringList{u"acme.example/jobs/1 | https://acme.example/jobs/1"_s,
                                     u"CV | /home/ann/cv (new).pdf"_s,
                                     u"glass.example/acme | https://glass.example/acme"_s,
                                     u"ann@acme.example | mailto:ann@acme.example"_s,
                                     u"maps.example | https://maps.example/?q=1"_s}));
        QCOMPARE(links[1].where, u"/home/ann"_s);
    }

    void anAttachedFileIsFoundAgain_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"/home/ann/cv.pdf", "/home/ann/my cv (2).pdf", "/home/ann/Lebenslauf ä.pdf",
              "/home/ann/what?.pdf", "/home/ann/100%.pdf", "/home/ann/end.", "/home/ann/a#b"})
            QTest::newRow(path) << QString::fromUtf8(path);
    }
    void anAttachedFileIsFoundAgain()
    {
        QFETCH(QString, path);
        const QUrl url = linkFromText(path);
        QVERIFY(url.isLocalFile());
        const Application changed = saved(attachLinks(acme(), {linkLine(url, u"My CV"_s)}));
        const std::vector<DetailsLink> links = linksIn(changed);
        QCOMPARE(links.size(), size_t(1));
        QCOMPARE(links.front().url.toLocalFile(), path);
        QCOMPARE(links.front().title, u"My CV"_s);
    }

    void onlyAddressesAndFilesAreLinks()
    {
        for (const QString &text : {u"soon"_s, u"javascript:alert(1)"_s, u"file://server/x"_s, u"ftp://x/y"_s,
                                    u"mailto:"_s, QString()})
            QVERIFY2(linkFromText(text).isEmpty(), qPrintable(text));
        QCOMPARE(linkFromText(u" https://acme.example "_s), QUrl(u"https://acme.example"_s));
        QVERIFY(linkFromText(u"~/cv.pdf"_s).toLocalFile().endsWith(u"/cv.pdf"_s));
    }

    void aPartIsGivenAndTaken()
    {
        const Application application = acme();
        QCOMPARE(
            rolesOf(application, PersonId(u"ann"_s)),
            (std::vector<RoleIn>{{PartRole::HiringManager}, {PartRole::Interviewer, InterviewId(u"i1"_s)}}));
        Person ben;
        ben.id = PersonId(u"ben"_s);
        ben.name = u"Ben Cho"_s;
        for (const RoleIn &role : rolesFor(application)) {
            const Application changed = saved(savePersonIn(application, ben, role, std::nullopt));
            QCOMPARE(rolesOf(changed, ben.id), std::vector<RoleIn>{role});
        }
        const Command correction = savePersonIn(application, people().front(), std::nullopt, std::nullopt);
        QCOMPARE(correction.changes.size(), size_t(1)); // the person alone
        const Command gone = removePersonFrom(application, PersonId(u"ann"_s), u"Ann Ito"_s);
        QVERIFY(rolesOf(saved(gone), PersonId(u"ann"_s)).empty());
        QCOMPARE(removePersonFrom(application, ben.id, ben.name).changes.size(), size_t(0));
    }

    void whatIsInTheTimeLineCanBeRemoved()
    {
        Application application = acme();
        Correspondence entry;
        entry.id = CorrespondenceId(u"m1"_s);
        application.correspondence = {entry};
        Offer offer;
        offer.id = OfferId(u"o1"_s);
        application.offers = {offer};
        application.adjustments = {Adjustment{}};
        QVERIFY(saved(removeEntry(application, TimelineKind::Out, u"m1"_s)).correspondence.empty());
        QVERIFY(saved(removeEntry(application, TimelineKind::Offer, u"o1"_s)).offers.empty());
        QVERIFY(saved(removeEntry(application, TimelineKind::Adjustment, u"0"_s)).adjustments.empty());
        QCOMPARE(removeEntry(application, TimelineKind::Adjustment, u"1"_s).changes.size(), size_t(0));
        QCOMPARE(removeEntry(application, TimelineKind::In, u"gone"_s).changes.size(), size_t(0));
        QCOMPARE(removeEntry(application, TimelineKind::Applied, {}).changes.size(), size_t(0));
        QVERIFY(std::holds_alternative<RemoveInterview>(
            removeEntry(application, TimelineKind::Interview, u"i1"_s).changes.front()));
    }
};

QTEST_GUILESS_MAIN(TestDetailsFields)
#include "tst_detailsfields.moc"
