// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What replies are taken to mean: as people and mail servers write them, in English and German.
#include "meaningproposal.h"
#include "receivedtext.h"

#include <QTest>

using namespace afterword;
using namespace afterword::composing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(afterword::Meaning)

namespace {

/// Wednesday.
SpokenOn spoken()
{
    SpokenOn spoken;
    spoken.day = QDate(2026, 11, 25);
    spoken.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return spoken;
}

struct Row
{
    Meaning meaning;
    const char *body;
};

constexpr Row replies[] = {
#include "replies.inc"
};

} // namespace

class TestMeaningProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheySayIsRecognised_data()
    {
        QTest::addColumn<Meaning>("meaning");
        QTest::addColumn<QString>("body");
        for (const Row &row : replies) {
            const QString body = QString::fromUtf8(row.body);
            QTest::newRow(qPrintable(exchangeName(row.meaning) + ": "_L1 + body.left(60).simplified()))
                << row.meaning << body;
        }
    }
    void whatTheySayIsRecognised()
    {
        QFETCH(Meaning, meaning);
        QFETCH(QString, body);
        const MeaningProposal proposal =
            proposeMeaning({u"ann.ito@acme.example"_s, u"Re: Thank you"_s, body}, spoken());
        QCOMPARE(exchangeName(proposal.meaning), exchangeName(meaning));
        QVERIFY(proposal.isFound);
        // The place lies in the text and is not all of a longer one.
        QVERIFY(proposal.place.length > 0);
        QVERIFY(proposal.place.start >= 0);
        QVERIFY(proposal.place.start + proposal.place.length <= body.size());
    }

    void everyMeaningIsTestedOften()
    {
        QHash<Meaning, int> counts;
        for (const Row &row : replies)
            ++counts[row.meaning];
        for (const Meaning meaning :
             {Meaning::Rejection, Meaning::Positive, Meaning::Courtesy, Meaning::NewDate,
              Meaning::CheckBackIfSilent, Meaning::DoNotContact, Meaning::NextRound, Meaning::OfferVerbal,
              Meaning::OfferWritten, Meaning::Question, Meaning::OutOfOffice, Meaning::Bounce,
              Meaning::Unclear})
            QVERIFY2(counts[meaning] >= 15, exchangeName(meaning).data());
    }

    void thePlaceIsWhereItIsSaid()
    {
        const QString body = u"Dear Robin,\n\nthank you for coming in. We’ve decided to move forward\nwith "
                             "another candidate.\n\nBest,\nAnn"_s;
        const MeaningProposal proposal = proposeMeaning({{}, {}, body}, spoken());
        QCOMPARE(proposal.meaning, Meaning::Rejection);
        const QString marked = body.mid(proposal.place.start, proposal.place.length);
        QVERIFY2(marked.contains(u"move forward\nwith another"_s), qPrintable(marked));
        QVERIFY(!marked.contains(u"thank you"_s));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<Meaning>("meaning");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("words");
        QTest::newRow("a named day") << u"Hi Robin, we should have a decision by Friday, 11 December. Ann"_s
                                     << Meaning::NewDate << QDate(2026, 12, 11) << u"11 December"_s;
        QTest::newRow("a week")
            << u"Thanks! The committee meets on Monday. We will let you know by the end of "
               "next week."_s
            << Meaning::NewDate << QDate(2026, 12, 4) << u"end of next week"_s;
        QTest::newRow("in German")
            << u"Vielen Dank. Wir entscheiden bis Ende nächster Woche und melden uns dann."_s
            << Meaning::NewDate << QDate(2026, 12, 4) << u"Ende nächster Woche"_s;
        QTest::newRow("when silent") << u"If you don't hear from me by December 9, please nudge me."_s
                                     << Meaning::CheckBackIfSilent << QDate(2026, 12, 9) << u"December 9"_s;
        QTest::newRow("back again") << u"I am out of the office until 7 December with no access to mail."_s
                                    << Meaning::OutOfOffice << QDate(2026, 12, 7) << u"7 December"_s;
        QTest::newRow("an offer's")
            << u"We are delighted to offer you the role. Please let us have your answer by "
               "4 December."_s
            << Meaning::OfferVerbal << QDate(2026, 12, 4) << u"4 December"_s;
    }
    void dates()
    {
        QFETCH(QString, body);
        QFETCH(Meaning, meaning);
        QFETCH(QDate, day);
        QFETCH(QString, words);
        const MeaningProposal proposal = proposeMeaning({{}, {}, body}, spoken());
        QCOMPARE(exchangeName(proposal.meaning), exchangeName(meaning));
        QVERIFY(proposal.date);
        QCOMPARE(proposal.date->day, day);
        QVERIFY2(proposal.dateWords.contains(words), qPrintable(proposal.dateWords));
        QVERIFY2(proposal.dateWords.size() < words.size() + 16, qPrintable(proposal.dateWords));
    }

    void whatTheyQuoteIsNotWhatTheySay()
    {
        const QString quoted =
            u"Thanks, Robin, much appreciated!\n\nOn Tue, Nov 24, 2026 at 9:12 AM Robin Weiss "
            "<robin@mail.example> wrote:\n> I regret to inform you that another candidate was "
            "chosen.\n> Could you send me the slides?\n"_s;
        QCOMPARE(proposeMeaning({{}, {}, quoted}, spoken()).meaning, Meaning::Courtesy);
        const QString german =
            u"Danke Ihnen!\n\nAm 24.11.2026 um 09:12 schrieb Robin Weiss:\n\nLeider müssen wir "
            "Ihnen absagen."_s;
        QCOMPARE(proposeMeaning({{}, {}, german}, spoken()).meaning, Meaning::Courtesy);
        const QString signature = u"Danke Ihnen!\n-- \nAnn Ito, Absage-Abteilung: leider absagen"_s;
        QCOMPARE(proposeMeaning({{}, {}, signature}, spoken()).meaning, Meaning::Courtesy);
    }

    void automaticMailIsToldByItsEnvelope()
    {
        const MeaningProposal bounce = proposeMeaning(
            {u"MAILER-DAEMON@mx.mail.example"_s, u"Undelivered Mail Returned to Sender"_s,
             u"This is the mail system at host mx.mail.example.\n\n<ann.itoo@acme.example>: host "
             "mx.acme.example said: 550 5.1.1 no such user\n"_s},
            spoken());
        QCOMPARE(bounce.meaning, Meaning::Bounce);
        QVERIFY(bounce.inSubject);
        QCOMPARE(bounce.address, u"ann.itoo@acme.example"_s);
        for (const QString &subject :
             {u"Automatic reply: Thank you"_s, u"Out of Office: Re: Analyst"_s,
              u"Abwesenheitsnotiz: Vielen Dank"_s, u"Automatische Antwort: Gespräch"_s})
            QCOMPARE(proposeMeaning({{}, subject, u"Thank you for your mail."_s}, spoken()).meaning,
                     Meaning::OutOfOffice);
    }

    void nothingUnderstoodIsSaid()
    {
        for (const QString &body :
             {QString(), u"ok 👍"_s, u"Привет, спасибо за встречу"_s, u"> nur Zitat"_s}) {
            const MeaningProposal proposal = proposeMeaning({{}, u"Re: Thank you"_s, body}, spoken());
            QCOMPARE(proposal.meaning, Meaning::Unclear);
            QVERIFY(!proposal.isFound);
        }
    }

    void sentencesEndWhereTheyEnd()
    {
        const QString text = u"Dear Dr. Ito, we meet on 3. Dezember. Fine?\nYes!\n\n> no\nLast one"_s;
        QStringList sentences;
        for (const TextRange &range : writtenSentences(text))
            sentences.append(text.mid(range.start, range.length));
        QCOMPARE(sentences, (QStringList{u"Dear Dr. Ito, we meet on 3. Dezember."_s, u"Fine?"_s, u"Yes!"_s,
                                         u"Last one"_s}));
    }

    void hugeAndHostileTextIsReadQuickly()
    {
        const QString body = u"we would like to invite you like to invite "_s.repeated(40'000);
        QBENCHMARK_ONCE
        {
            proposeMeaning({{}, {}, body}, spoken());
        }
        const QString dots = u"a. "_s.repeated(200'000);
        QVERIFY(!proposeMeaning({{}, {}, dots}, spoken()).isFound);
    }
};

QTEST_GUILESS_MAIN(TestMeaningProposal)
#include "tst_meaningproposal.moc"
