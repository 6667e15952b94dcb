// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a draft and what does not: names, days, notes, threads, topics; and the reference drafts.
#include "drafting.h"
#include "fullstory.h"
#include "sharedtext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

DraftRequest request(Kind kind, const char *to, const QString &language = u"en"_s)
{
    DraftRequest request;
    request.application = ApplicationId(u"A"_s);
    request.kind = kind;
    request.to = PersonId(QString::fromLatin1(to));
    request.language = language;
    return request;
}

Result<FinishedDraft> drafted(const Story &story, const DraftRequest &request, const char *moment,
                              const TemplateBook &book = builtIn())
{
    return makeDraft(story.tracker, story.cadence, testCalendar(), book, request, at(moment));
}

QString bodyOf(const Story &story, const DraftRequest &request, const char *moment)
{
    const auto draft = drafted(story, request, moment);
    return draft ? draft->message.body : draft.error().message;
}

#define VERIFY_SAYS(text, words) QVERIFY2((text).contains(words), qPrintable(text))
#define VERIFY_NEVER_SAYS(text, words) QVERIFY2(!(text).contains(words), qPrintable(text))

} // namespace

class DraftWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_day_is_told_as_the_recipient_knows_it_data();
    void the_day_is_told_as_the_recipient_knows_it();
    void a_panel_reads_three_different_mails();
    void notes_go_where_they_belong();
    void a_note_that_breaks_etiquette_is_left_out();
    void days_away_are_told_when_they_are_near_data();
    void days_away_are_told_when_they_are_near();
    void a_follow_up_answers_in_the_thread();
    void a_thread_with_no_names_still_has_a_subject();
    void a_used_topic_is_not_used_again();
    void what_is_passed_on_stands_in_the_mail();
    void a_question_that_was_asked_is_not_asked_again();
    void the_address_that_is_missing_is_asked_for();
    void the_thanks_of_one_who_refused_go_through_the_coordinator();
    void a_reference_hears_how_it_ended();
    void the_language_of_the_letters_so_far_is_kept_data();
    void the_language_of_the_letters_so_far_is_kept();
    void an_own_text_is_used_and_a_broken_one_is_told();
    void nothing_is_drafted_for_what_is_no_message_data();
    void nothing_is_drafted_for_what_is_no_message();
    void message_ids_are_the_senders_own_data();
    void message_ids_are_the_senders_own();
    void reference_drafts_data();
    void reference_drafts();
};

void DraftWordsTest::the_day_is_told_as_the_recipient_knows_it_data()
{
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *moment, const QString &language, const QString &words) {
        QTest::newRow(name) << QByteArray(moment) << language << words;
    };
    row("the same evening", "2026-12-01T20:00:00-05:00", u"en"_s, u" today"_s);
    row("the next morning", MorningAfter, u"en"_s, u" yesterday"_s);
    row("the next day in Berlin, the same in New York", "2026-12-02T04:00:00+01:00", u"en"_s, u" today"_s);
    row("two days later", "2026-12-03T09:00:00-05:00", u"en"_s, u" on December 1"_s);
    row("abends", "2026-12-01T20:00:00-05:00", u"de"_s, u" heute "_s);
    row("am Morgen danach", MorningAfter, u"de"_s, u" gestern "_s);
    row("zwei Tage später", "2026-12-03T09:00:00-05:00", u"de"_s, u" am 1. Dezember "_s);
}

void DraftWordsTest::the_day_is_told_as_the_recipient_knows_it()
{
    FETCH_TEXT(moment);
    QFETCH(const QString, language);
    QFETCH(const QString, words);
    const Story story = fullStory(language);
    VERIFY_SAYS(bodyOf(story, request(Kind::ThankYou, "ann", language), moment), words);
}

void DraftWordsTest::a_panel_reads_three_different_mails()
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        Story story = fullStory(language);
        story.lastInterview().interviewers = {PersonId(u"ann"_s), PersonId(u"bob"_s), PersonId(u"hana"_s)};
        std::vector<QString> bodies;
        for (const char *to : {"ann", "bob", "hana"}) {
            const QString body = bodyOf(story, request(Kind::ThankYou, to, language), MorningAfter);
            for (const QString &other : bodies)
                QVERIFY2(similarity(body, other).share < 0.6, qPrintable(other + u"\n\n"_s + body));
            bodies.push_back(body);
        }
        story.lastInterview().debrief.reset();
        QVERIFY(!similarity(bodyOf(story, request(Kind::ThankYou, "ann", language), MorningAfter),
                            bodyOf(story, request(Kind::ThankYou, "bob", language), MorningAfter))
                     .isTooAlike());
    }
}

void DraftWordsTest::notes_go_where_they_belong()
{
    const Story story = fullStory(u"en"_s);
    const QString ann = bodyOf(story, request(Kind::ThankYou, "ann"), MorningAfter);
    VERIFY_SAYS(ann, u"you move from nightly batches to streams.");
    VERIFY_SAYS(ann, u"I said 2019; it was 2021.");
    VERIFY_NEVER_SAYS(ann, u"Budget");
    const QString bob = bodyOf(story, request(Kind::ThankYou, "bob"), MorningAfter);
    VERIFY_SAYS(bob, u"“Clearest chart of the week”");
    const QString later = bodyOf(story, request(Kind::InterestFollowUp, "ann"), "2026-12-05T10:00:00-05:00");
    VERIFY_SAYS(later, u"that I have run the on-call rota.");
    VERIFY_SAYS(later, u"How big is the on-call rota?");
    // Hana was not there: nobody tells her what "you" said.
    VERIFY_NEVER_SAYS(bodyOf(story, request(Kind::InterestFollowUp, "hana"), "2026-12-05T10:00:00-05:00"),
                      u"you move");
}

void DraftWordsTest::a_note_that_breaks_etiquette_is_left_out()
{
    Story story = fullStory(u"en"_s);
    Debrief &debrief = *story.lastInterview().debrief;
    debrief.unsaid = u"That the move reminds me of the three years in which "_s +
                     QString(u"we moved the tables "_s).repeated(6);
    debrief.corrections = u"The right answer is that "_s + QString(u"we moved the tables "_s).repeated(6);
    const auto draft = drafted(story, request(Kind::ThankYou, "ann"), MorningAfter);
    VERIFY_RESULT(draft);
    const Etiquette etiquette({story.tracker,
                               testCalendar(),
                               at(MorningAfter),
                               ApplicationId(u"A"_s),
                               Kind::ThankYou,
                               PersonId(u"ann"_s),
                               {},
                               {},
                               nullptr});
    const EtiquetteAnswer answer = etiquette.check(draft->message);
    QVERIFY2(answer.words <= 120, qPrintable(draft->message.body));
}

void DraftWordsTest::days_away_are_told_when_they_are_near_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("words");
    QTest::newRow("next week") << QDate(2026, 12, 8) << QDate(2026, 12, 11)
                               << u"from December 8 to December 11"_s;
    QTest::newRow("one day") << QDate(2026, 12, 8) << QDate(2026, 12, 8) << u"away on December 8 and"_s;
    QTest::newRow("already") << QDate(2026, 12, 1) << QDate(2026, 12, 11) << u"until December 11"_s;
    QTest::newRow("long ago") << QDate(2026, 11, 1) << QDate(2026, 11, 11) << QString();
    QTest::newRow("far ahead") << QDate(2026, 12, 23) << QDate(2027, 1, 1) << QString();
}

void DraftWordsTest::days_away_are_told_when_they_are_near()
{
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    QFETCH(const QString, words);
    Story story = fullStory(u"en"_s);
    story.tracker.profile.away = {{from, to}};
    const QString body = bodyOf(story, request(Kind::InterestFollowUp, "ann"), "2026-12-05T10:00:00-05:00");
    if (words.isEmpty())
        VERIFY_NEVER_SAYS(body, u"away");
    else
        VERIFY_SAYS(body, words);
}

void DraftWordsTest::a_follow_up_answers_in_the_thread()
{
    Story story = fullStory(u"en"_s);
    story.sent(Kind::ThankYou, "2026-12-02T09:00:00-05:00");
    Correspondence &first = story.acme().correspondence.back();
    first.subject = u"Thank you"_s;
    first.messageId = u"<1@mail.example>"_s;
    story.heard(Meaning::Courtesy, "2026-12-02T11:00:00-05:00");
    Correspondence &second = story.acme().correspondence.back();
    second.subject = u"AW: Re: Thank you"_s;
    second.messageId = u"2@acme.example"_s;
    second.inReplyTo = u"1@mail.example"_s;
    const auto draft = drafted(story, request(Kind::StatusCheckIn, "ann"), "2026-12-14T10:00:00-05:00");
    VERIFY_RESULT(draft);
    QCOMPARE(draft->message.subject, u"Re: Thank you"_s);
    QCOMPARE(draft->message.inReplyTo, u"2@acme.example"_s);
    QCOMPARE(draft->message.references, (QStringList{u"1@mail.example"_s, u"2@acme.example"_s}));
    // To Hana nothing was written, and a thank-you begins a thread of its own.
    QVERIFY(drafted(story, request(Kind::StatusCheckIn, "hana"), "2026-12-14T10:00:00-05:00")
                ->message.inReplyTo.isEmpty());
    QVERIFY(drafted(story, request(Kind::ThankYou, "ann"), "2026-12-14T10:00:00-05:00")
                ->message.inReplyTo.isEmpty());
}

void DraftWordsTest::a_thread_with_no_names_still_has_a_subject()
{
    Story story = fullStory(u"en"_s);
    story.sent(Kind::ThankYou, "2026-12-02T09:00:00-05:00");
    story.acme().correspondence.back().messageId = u"not an id"_s;
    story.acme().correspondence.back().subject = u" Re:  "_s;
    const auto draft = drafted(story, request(Kind::InterestFollowUp, "ann"), "2026-12-05T10:00:00-05:00");
    VERIFY_RESULT(draft);
    QCOMPARE(draft->message.subject, u"The Data Analyst position"_s);
    QVERIFY(draft->message.inReplyTo.isEmpty() && draft->message.references.isEmpty());
}

void DraftWordsTest::a_used_topic_is_not_used_again()
{
    Story story = fullStory(u"en"_s);
    story.sent(Kind::ThankYou, "2026-12-02T09:00:00-05:00")
        .heard(Meaning::Positive, "2026-12-03T09:00:00-05:00");
    QStringList used;
    for (int turn = 0; turn < 4; ++turn) {
        const auto draft = drafted(story, request(Kind::KeepInTouch, "ann"), "2026-12-28T10:00:00-05:00");
        VERIFY_RESULT(draft);
        QVERIFY(!used.contains(draft->templateId));
        used += draft->templateId;
        story.sent(Kind::KeepInTouch, "2026-12-27T10:00:00-05:00");
        story.acme().correspondence.back().topic = draft->topic;
    }
    QCOMPARE(used.size(), 4);
}

void DraftWordsTest::what_is_passed_on_stands_in_the_mail()
{
    const Story story = fullStory(u"en"_s);
    DraftRequest asked = request(Kind::KeepInTouch, "ann");
    asked.topic = Topic::Article;
    asked.item = {u"Ranking by pairs"_s, u"https://example.org/pairs?a=1&b=2"_s,
                  u"The second part is about your data."_s};
    const auto draft = drafted(story, asked, "2026-12-28T10:00:00-05:00");
    VERIFY_RESULT(draft);
    QCOMPARE(draft->message.subject, u"Ranking by pairs"_s);
    for (const QString &part : {asked.item.title, asked.item.link, asked.item.why})
        VERIFY_SAYS(draft->message.body, part);
    QCOMPARE(draft->missing, QStringList());
}

void DraftWordsTest::a_question_that_was_asked_is_not_asked_again()
{
    Story story = fullStory(u"en"_s);
    story.lastInterview().debrief->questionsToAsk = {u"How would you test a stream job?"_s};
    const QString body = bodyOf(story, request(Kind::InterestFollowUp, "ann"), "2026-12-05T10:00:00-05:00");
    VERIFY_NEVER_SAYS(body, u"?");
}

void DraftWordsTest::the_address_that_is_missing_is_asked_for()
{
    Story story = fullStory(u"en"_s);
    story.acme().coordinator = {};
    story.person("bob").email.clear();
    VERIFY_SAYS(bodyOf(story, request(Kind::ThankYou, "ann"), MorningAfter), u"thank Bob Reyes as well");
    story.acme().coordinator = PersonId(u"hana"_s);
    VERIFY_SAYS(bodyOf(story, request(Kind::AskContactDetails, "hana"), MorningAfter), u"thank Bob Reyes");
    story.sent(Kind::AskContactDetails, MorningAfter, "hana");
    VERIFY_NEVER_SAYS(bodyOf(story, request(Kind::ThankYou, "ann"), "2026-12-02T10:00:00-05:00"), u"Bob");
}

void DraftWordsTest::the_thanks_of_one_who_refused_go_through_the_coordinator()
{
    Story story = fullStory(u"en"_s);
    story.person("bob").contactRefused = true;
    const QString body = bodyOf(story, request(Kind::AskContactDetails, "hana"), MorningAfter);
    VERIFY_SAYS(body, u"pass on my thanks to Bob Reyes?");
    VERIFY_NEVER_SAYS(body, u"address");
}

void DraftWordsTest::a_reference_hears_how_it_ended()
{
    Story story = fullStory(u"en"_s);
    Application &application = story.acme();
    DraftRequest thanks = request(Kind::Other, "ines");
    thanks.templateId = u"other.reference-thanks"_s;
    application.stage = Stage::Closed;
    application.offers.clear();
    application.outcome = Outcome::Rejected;
    VERIFY_SAYS(bodyOf(story, thanks, "2026-12-20T10:00:00-05:00"), u"not the right match");
    application.outcome = Outcome::Accepted; // said so without an offer that was entered
    const QString body = bodyOf(story, thanks, "2026-12-20T10:00:00-05:00");
    VERIFY_SAYS(body, u"accepted");
    VERIFY_NEVER_SAYS(body, u"not the right match");
}

void DraftWordsTest::the_language_of_the_letters_so_far_is_kept_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("otherwise");
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"Vielen Dank für das Gespräch mit Ihnen."_s << u"en_US"_s << u"de"_s;
    QTest::newRow("English") << u"Thank you for the talk with me."_s << u"de_DE"_s << u"en"_s;
    QTest::newRow("nothing yet") << QString() << u"de_DE"_s << u"de"_s;
    QTest::newRow("nothing yet, no locale") << QString() << u"C"_s << u"en"_s;
    QTest::newRow("a language without texts")
        << u"Gracias por mostrarme el banco de pruebas."_s << u"de"_s << u"de"_s;
}

void DraftWordsTest::the_language_of_the_letters_so_far_is_kept()
{
    QFETCH(const QString, written);
    QFETCH(const QString, otherwise);
    QFETCH(const QString, language);
    Story story;
    story.sent(Kind::ThankYou, "2026-12-02T09:00:00-05:00");
    story.acme().correspondence.back().body = written;
    QCOMPARE(likelyLanguage(story.acme(), PersonId(u"ann"_s), builtIn(), otherwise), language);
}

void DraftWordsTest::an_own_text_is_used_and_a_broken_one_is_told()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(templatePath(u"thank-you"_s, u"en"_s));
    QVERIFY(QDir(folder.path()).mkpath(u"en"_s));
    const auto write = [&](const QByteArray &text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    const Story story = fullStory(u"en"_s);
    write("Subject: For {{firstName}}\n\nHello {{firstName}},\n\nThank you {{when}} <&>.{{#missingContacts}} "
          "And {{missingContacts}}.{{/missingContacts}}\n\nI look forward to your feedback.\n\nYours,\\\n"
          "{{signature}}\n");
    const auto own = drafted(story, request(Kind::ThankYou, "ann"), MorningAfter,
                             TemplateBook::read(folder.path()).value());
    VERIFY_RESULT(own);
    QCOMPARE(own->message.subject, u"For Ann"_s);
    VERIFY_SAYS(own->message.body, u"Thank you yesterday <&>.\n\n");
    QCOMPARE(own->missing, QStringList(u"missingContacts"_s));

    write("Subject: For {{firstName}}\n\nHello {{firstName},\n\nThank you.\n");
    const auto broken = drafted(story, request(Kind::ThankYou, "ann"), MorningAfter,
                                TemplateBook::read(folder.path()).value());
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::BadInput);
    QCOMPARE(broken.error().place, path + u":3"_s);
}

void DraftWordsTest::nothing_is_drafted_for_what_is_no_message_data()
{
    QTest::addColumn<DraftRequest>("asked");
    QTest::addColumn<ErrorCode>("code");
    DraftRequest asked = request(Kind::Debrief, "ann");
    QTest::newRow("a task") << asked << ErrorCode::BadInput;
    asked = request(Kind::RequestedCall, "ann");
    QTest::newRow("a call") << asked << ErrorCode::BadInput;
    asked = request(Kind::ThankYou, "nobody");
    QTest::newRow("nobody") << asked << ErrorCode::NotFound;
    asked = request(Kind::ThankYou, "ann");
    asked.interview = InterviewId(u"i9"_s);
    QTest::newRow("no such interview") << asked << ErrorCode::NotFound;
    asked = request(Kind::ThankYou, "ann");
    asked.templateId = u"thank-you.mine"_s;
    QTest::newRow("no such text") << asked << ErrorCode::NotFound;
    asked = request(Kind::ThankYou, "ann");
    asked.application = ApplicationId(u"Z"_s);
    QTest::newRow("no such application") << asked << ErrorCode::NotFound;
}

void DraftWordsTest::nothing_is_drafted_for_what_is_no_message()
{
    QFETCH(const DraftRequest, asked);
    QFETCH(const ErrorCode, code);
    const auto draft = drafted(fullStory(u"en"_s), asked, MorningAfter);
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, code);
    QVERIFY(draft.error().message.endsWith(u'.'));
}

void DraftWordsTest::message_ids_are_the_senders_own_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("id");
    QTest::newRow("an address") << u" sam@mail.example "_s << u"x@mail.example"_s;
    QTest::newRow("none") << QString() << u"x@afterword.invalid"_s;
    QTest::newRow("no host") << u"sam@"_s << u"x@afterword.invalid"_s;
    QTest::newRow("a trick") << u"sam@mail.example>\r\nBcc: a@b"_s << u"x@b"_s;
    QTest::newRow("a host that is none") << u"sam@a b"_s << u"x@afterword.invalid"_s;
}

void DraftWordsTest::message_ids_are_the_senders_own()
{
    QFETCH(const QString, sender);
    QFETCH(const QString, id);
    QCOMPARE(draftMessageId(u"x"_s, sender), id);
}

void DraftWordsTest::reference_drafts_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

/// Every kind of message, as it is; AFTERWORD_WRITE_GOLDEN=1 writes them anew, for somebody to read.
void DraftWordsTest::reference_drafts()
{
    QFETCH(const QString, language);
    Story story = fullStory(language);
    story.told(CommitmentType::DecisionBy, "2026-12-01T14:00:00-05:00", "2026-12-08", "ann");
    story.told(CommitmentType::Deliverable, "2026-12-01T14:00:00-05:00", "2026-12-04", "ann");
    story.acme().commitments.back().what =
        language == u"de" ? u"eine Skizze für die Umfrage"_s : u"a one-page sketch of the survey"_s;
    story.tracker.profile.away = {{QDate(2026, 12, 14), QDate(2026, 12, 18)}};
    QString all;
    for (const auto &[kind, name] : ExchangeNames<Kind>::names) {
        if (!isDrafted(kind))
            continue;
        const bool isAboutReference = kind == Kind::ConfirmReference || kind == Kind::NotifyReference ||
                                      kind == Kind::AskReferenceContacted;
        for (const char *to : {"ann", "bob", "hana", "ines"}) {
            const bool isReference = qstrcmp(to, "ines") == 0;
            const bool isVaried = kind == Kind::ThankYou || kind == Kind::StatusCheckIn;
            if (isReference != isAboutReference || (!isVaried && !isReference && qstrcmp(to, "ann") != 0))
                continue;
            const bool isLate = kind == Kind::StatusCheckIn || kind == Kind::FinalFollowUp;
            const auto draft = drafted(story, request(kind, to, language),
                                       isLate ? "2026-12-11T09:00:00-05:00" : MorningAfter);
            VERIFY_RESULT(draft);
            QCOMPARE(gapsIn(*draft), QStringList());
            all += u"=== %1 to %2 (%3)\nSubject: %4\n\n%5\n\n"_s.arg(
                name, QString::fromLatin1(to), draft->templateId, draft->message.subject,
                draft->message.body);
        }
    }
    QFile golden(QStringLiteral(AFTERWORD_GOLDEN "/drafts/") + language + u".txt"_s);
    if (qEnvironmentVariableIsSet("AFTERWORD_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(all.toUtf8());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u"=== "_s);
    const QStringList actual = all.split(u"=== "_s);
    for (qsizetype at = 0; at < std::max(expected.size(), actual.size()); ++at)
        QCOMPARE(actual.value(at), expected.value(at));
}

QTEST_GUILESS_MAIN(DraftWordsTest)
#include "tst_draftwords.moc"
