// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing, without a window: one message a recipient, what the rules say meanwhile, and that nothing typed is
// lost.
#include "composerfixture.h"

#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

/// What a person would write to Ann herself.
const QString good =
    u"Hello Ann,\n\nThank you for meeting me yesterday. I am very excited about the Data Analyst "
    "position at Acme, and your plan for streams was the best part of my day.\n\nI look "
    "forward to speaking with you again soon.\n\nBest regards,\nSam Lee\n"_s;

const ComposerFinding *found(const ComposerDraft &draft, const QString &check)
{
    const auto finding = std::ranges::find_if(
        draft.findings(), [&](const ComposerFinding &each) { return each.finding.check == check; });
    return finding == draft.findings().end() ? nullptr : &*finding;
}

} // namespace

class TestComposerModel : public ComposerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void eachOfThePanelGetsAMessage()
    {
        const auto model = opened();
        QCOMPARE(model->drafts().size(), size_t(3));
        QSet<QString> bodies;
        for (const ComposerDraft *draft : model->drafts()) {
            const QString first = draft->recipientName().section(u' ', 0, 0);
            QVERIFY2(draft->message().body.contains(first), qPrintable(draft->message().body));
            QVERIFY(!draft->message().body.contains(u"{{"_s));
            QVERIFY(!draft->message().subject.isEmpty());
            QCOMPARE(draft->hindrance(), Hindrance());
            bodies.insert(draft->message().body);
        }
        QCOMPARE(bodies.size(), 3);
        QVERIFY2(model->title().contains(u"Acme"_s), qPrintable(model->title()));
    }

    void nothingLeavesBeforeNamesAreCompared()
    {
        Tracker more = panelStory();
        Application other;
        other.id = ApplicationId(u"beta"_s);
        other.company = u"Quillon"_s;
        other.role = u"Archivist"_s;
        more.applications.push_back(other);
        VERIFY_RESULT(m_store->import(more, false));
        ComposerParts waiting = parts();
        ApplicationId wanted;
        ComposerParts::TakeNames take;
        int readings = 0;
        waiting.readNames = [&](const ApplicationId &application, QObject *,
                                const ComposerParts::TakeNames &taking) {
            wanted = application;
            take = taking;
            ++readings;
        };
        ComposerModel model(waiting);
        VERIFY_RESULT(model.open(toAnn()));
        QCOMPARE(wanted, ApplicationId(u"acme"_s));
        QCOMPARE(readings, 1);
        ComposerDraft &ann = draftTo(model, u"ann"_s);
        ann.setBody(QString(good).replace(u"your plan"_s, u"the plan of Quillon"_s));
        ann.check();
        QCOMPARE(ann.hindrance().what, Hindrance::What::Names);
        QVERIFY(!found(ann, u"L21"_s));

        QSignalSpy checked(&ann, &ComposerDraft::checked);
        QSignalSpy failed(&model, &ComposerModel::failed);
        const QString patience = ann.hindrance().sentence;
        QSignalSpy told(&ann, &ComposerDraft::stateChanged);
        take(fail(ErrorCode::Unavailable, u"Out of reach."_s));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(told.size(), 1); // the bar says why
        QCOMPARE(ann.hindrance().what, Hindrance::What::Names);
        QVERIFY(ann.hindrance().sentence != patience);
        QVERIFY2(ann.hindrance().sentence.contains(u"Out of reach."_s), qPrintable(ann.hindrance().sentence));
        // It is tried again, and nobody is told twice of the same.
        QTRY_COMPARE(readings, 2);
        take(fail(ErrorCode::Unavailable, u"Out of reach."_s));
        QCOMPARE(failed.size(), 1);
        QTRY_COMPARE(readings, 3);
        take(std::make_shared<const KnownNames>(m_store->trackerOutlines().value(), wanted));
        QVERIFY(!checked.isEmpty());
        QVERIFY(found(ann, u"L21"_s));
        QCOMPARE(ann.hindrance().what, Hindrance::What::Etiquette);
        ann.setBody(good);
        ann.check();
        QCOMPARE(ann.hindrance(), Hindrance());

        // Others come and go meanwhile: what is known stays until it is known better.
        model.refresh();
        QCOMPARE(readings, 4);
        QCOMPARE(ann.hindrance(), Hindrance());
        take(fail(ErrorCode::Unavailable, u"Out of reach."_s));
        QCOMPARE(ann.hindrance(), Hindrance());
    }

    void theLastWayOfHandingOverCounts()
    {
        const auto model = opened();
        ComposerDraft &ann = draftTo(*model, u"ann"_s);
        ann.setBody(good);
        QVERIFY(ann.begin());
        for (const HandOver how : {HandOver::MailProgram, HandOver::Copied}) {
            QSignalSpy told(&ann, &ComposerDraft::stateChanged);
            VERIFY_RESULT(m_store->handOver(ann.key(), how));
            QTRY_COMPARE(told.size(), 1);
            QCOMPARE(ann.handedOver()->how, how);
        }
    }

    void onlyLookingKeepsNothing()
    {
        {
            const auto model = opened();
            model->close();
        }
        QCOMPARE(unsent(), size_t(0));
        QVERIFY(m_store->application(ApplicationId(u"acme"_s))->correspondence.empty());
    }

    void whatIsTypedIsKeptWithinTwoSeconds()
    {
        const auto model = opened();
        ComposerDraft &ann = draftTo(*model, u"ann"_s);
        ann.setBody(good);
        QCOMPARE(unsent(), size_t(0));
        QTRY_COMPARE_WITH_TIMEOUT(unsent(), size_t(1), 2000);
        QCOMPARE(m_store->message(ann.key())->draft.message.body, good);
        // Typing on, for longer than the delay, does not put it off for ever.
        ann.setBody(good + u"PS"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_store->message(ann.key())->draft.message.body, good + u"PS"_s, 2000);
        QCOMPARE(unsent(), size_t(1));
    }

    void aMessageThatWasBegunGoesOn()
    {
        QString messageId;
        {
            const auto model = opened();
            draftTo(*model, u"bob"_s).setBody(u"Hello Bob, half a"_s);
            draftTo(*model, u"bob"_s).setTitle(u"Half a subject"_s);
            model->close();
            messageId = draftTo(*model, u"bob"_s).message().messageId;
        }
        const auto again = opened();
        const ComposerDraft &bob = draftTo(*again, u"bob"_s);
        QCOMPARE(bob.message().body, u"Hello Bob, half a"_s);
        QCOMPARE(bob.message().subject, u"Half a subject"_s);
        QCOMPARE(bob.message().messageId, messageId);
        QVERIFY(!messageId.isEmpty());
        // The others were only looked at.
        QVERIFY(draftTo(*again, u"ann"_s).key().entry.isEmpty());
        QCOMPARE(unsent(), size_t(1));
    }

    void theRulesAreAskedWhileTyping()
    {
        const auto model = opened();
        ComposerDraft &ann = draftTo(*model, u"ann"_s);
        QSignalSpy checked(&ann, &ComposerDraft::checked);
        QString wrong = good;
        wrong.replace(u"Hello Ann"_s, u"Hello Bob"_s);
        ann.setBody(wrong);
        QVERIFY(checked.isEmpty()); // not with every key
        QTRY_COMPARE(checked.size(), 1);
        QVERIFY(found(ann, u"L08"_s));
        QVERIFY(found(ann, u"L08"_s)->stops());
        QCOMPARE(ann.hindrance().what, Hindrance::What::Etiquette);
        QCOMPARE(ann.hindrance().sentence, found(ann, u"L08"_s)->finding.message);
        ann.setBody(good);
        QTRY_COMPARE(ann.hindrance().what, Hindrance::What::Nothing);
        QVERIFY(ann.words() > 20);
        QCOMPARE(ann.wordLimit(), 120);
    }

    void theLengthThatISetInSettingsCounts()
    {
        VERIFY_RESULT(m_store->execute(
            {u"a cadence"_s, {SaveCadence{{{u"words"_s, QJsonObject{{u"thankYou"_s, 20}}}}}}}));
        const auto model = opened();
        ComposerDraft &ann = draftTo(*model, u"ann"_s);
        ann.setBody(good);
        QTRY_VERIFY(ann.words() > 20);
        QCOMPARE(ann.wordLimit(), 20);
        QVERIFY(found(ann, u"L01"_s));
        QVERIFY(found(ann, u"L01"_s)->stops());
    }

    void whatStopsAMessageIsKeptOnlyForAReason()
    {
        const auto model = opened();
        ComposerDraft &ann = draftTo(*model, u"ann"_s);
        ann.setBody(QString(good).replace(u"Hello Ann"_s, u"Hello Bob"_s));
        ann.check();
        QVERIFY(found(ann, u"L08"_s));
        ann.setAside(ComposerFinding(*found(ann, u"L08"_s)), u"  "_s);
        QVERIFY(found(ann, u"L08"_s)->stops());
        ann.setAside(ComposerFinding(*found(ann, u"L08"_s)), u"Bob is her nickname"_s);
        QVERIFY(!found(ann, u"L08"_s)->stops());
        QCOMPARE(found(ann, u"L08"_s)->reason, u"Bob is her nickname"_s);
        QCOMPARE(ann.hindrance(), Hindrance());
        // Whatever is typed elsewhere.
        ann.setBody(ann.message().body + u"\nPS: The slides are on their way."_s);
        ann.check();
        QCOMPARE(ann.hindrance(), Hindrance());
        // The reason is kept with the draft.
        QVERIFY(model->save());
        const auto recorded = [&] { return m_store->message(ann.key())->draft.setAside; };
        QCOMPARE(recorded().size(), size_t(1));
        QCOMPARE(recorded().front().check, u"L08"_s);
        QVERIFY(recorded().front().words.contains(u"Bob"_s));
        QCOMPARE(recorded().front().reason, u"Bob is her nickname"_s);
        {
            const auto again = opened();
            QCOMPARE(found(draftTo(*again, u"ann"_s), u"L08"_s)->reason, u"Bob is her nickname"_s);
            QCOMPARE(draftTo(*again, u"ann"_s).hindrance(), Hindrance());
        }
        ann.takeUp(ComposerFinding(*found(ann, u"L08"_s)));
        QCOMPARE(ann.hindrance().what, Hindrance::What::Etiquette);
        QVERIFY(recorded().empty());
    }

    void anEmptyMessageDoesNotLeave()
    {
        const auto model = opened();
        ComposerDraft &ann = draftTo(*model, u"ann"_s);
        ann.setBody(u" \n"_s);
        ann.check();
        QCOMPARE(ann.hindrance().what, Hindrance::What::Empty);
    }

    void theSameTextToTwoOfAPanelIsShown()
    {
        const auto model = opened();
        ComposerDraft &ann = draftTo(*model, u"ann"_s);
        ComposerDraft &cy = draftTo(*model, u"cy"_s);
        QVERIFY(ann.sharedWith().isEmpty());
        ann.setBody(good);
        cy.setBody(QString(good).replace(u"Ann"_s, u"Cy"_s));
        QTRY_COMPARE(ann.sharedWith(), u"Cy Okoro"_s);
        QTRY_COMPARE(cy.sharedWith(), u"Ann Ito"_s);
        QVERIFY(!ann.sharedRanges().empty());
        const SharedText::Range longest =
            *std::ranges::max_element(ann.sharedRanges(), {}, &SharedText::Range::length);
        QVERIFY(good.mid(longest.start, longest.length).contains(u"your plan for streams"_s));
        cy.setBody(u"Hello Cy,\n\nThank you. You asked about prices; I have slept over it."_s);
        QTRY_VERIFY(ann.sharedWith().isEmpty());
    }

    void whatTheRulesAskForIsWrittenForAReason()
    {
        // They asked to be left alone until they are back: a status check-in is to wait.
        ComposerSubject subject = toAnn();
        subject.kind = Kind::StatusCheckIn;
        const auto model = opened(subject);
        ComposerDraft &ann = *model->drafts().front();
        QCOMPARE(model->drafts().size(), size_t(1));
        QCOMPARE(ann.hindrance().what, Hindrance::What::Reason);
        QVERIFY(!ann.notices().empty());
        QVERIFY(ann.mayBeOverridden());
        ann.allow(u"Ann asked me to on the phone"_s);
        QTRY_VERIFY(ann.hindrance().what != Hindrance::What::Reason);
        const auto kept = m_store->application(ApplicationId(u"acme"_s))->adjustments;
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept.front().action, AdjustmentAction::Allow);
        QCOMPARE(kept.front().reason, u"Ann asked me to on the phone"_s);
        QCOMPARE(kept.front().person, PersonId(u"ann"_s));
        m_runner->undo();
        QTRY_COMPARE(ann.hindrance().what, Hindrance::What::Reason);
    }

    void onlyTheAnswerCountsAMessageAsSent()
    {
        const auto model = opened();
        ComposerDraft &ann = draftTo(*model, u"ann"_s);
        const auto thanks = [&] {
            const auto rows = m_store->steps(ApplicationId(u"acme"_s));
            return std::ranges::count_if(*rows, [](const AgendaRow &row) {
                return row.step.kind == Kind::ThankYou && row.step.to.front() == PersonId(u"ann"_s);
            });
        };
        QCOMPARE(thanks(), 1);
        QVERIFY(ann.begin());
        VERIFY_RESULT(m_store->handOver(ann.key(), HandOver::MailProgram));
        QTRY_VERIFY(ann.handedOver());
        QCOMPARE(thanks(), 1);
        QVERIFY(ann.isEditable());
        ann.confirmSent();
        QCOMPARE(thanks(), 0);
        QTRY_COMPARE(ann.state(), OutgoingState::Sent);
        QVERIFY(!ann.isEditable());
        QCOMPARE(ann.hindrance().what, Hindrance::What::Away);
        // The others of the panel are still to be thanked.
        QCOMPARE(draftTo(*model, u"bob"_s).hindrance().what, Hindrance::What::Nothing);
    }

    void whileItLeavesItIsNoOtherOfItsKind()
    {
        const auto model = opened();
        ComposerDraft &ann = draftTo(*model, u"ann"_s);
        QVERIFY(ann.begin());
        VERIFY_RESULT(m_store->send(ann.key(), {u"account"_s, false}));
        QTRY_COMPARE(ann.state(), OutgoingState::Waiting);
        QTest::qWait(50); // the facts are read anew
        QCOMPARE(ann.hindrance().what, Hindrance::What::Away);
        for (const WritingNotice &notice : ann.notices())
            QVERIFY2(notice.severity == NoticeSeverity::Know, qPrintable(notice.sentence));
        QVERIFY(std::ranges::none_of(ann.findings(), &ComposerFinding::stops));
    }

    void aMessageChosenByItsKindIsThePanels()
    {
        ComposerSubject chosen = toAnn();
        chosen.interview = {};
        const auto model = opened(chosen);
        QCOMPARE(model->drafts().size(), size_t(3));
        QVERIFY(!draftTo(*model, u"ann"_s).subject().step.isEmpty());
    }

    void anotherTemplateIsAnotherText()
    {
        const auto model = opened();
        ComposerDraft &ann = draftTo(*model, u"ann"_s);
        const auto templates = ann.templates();
        QVERIFY(templates.size() > 1);
        const QString before = ann.message().body;
        QSignalSpy replaced(&ann, &ComposerDraft::replaced);
        const auto other = std::ranges::find_if(
            templates, [&](const MessageTemplate *text) { return text->language != ann.language(); });
        QVERIFY(other != templates.end());
        ann.useTemplate((*other)->id, (*other)->language);
        QCOMPARE(replaced.size(), 1);
        QVERIFY(ann.message().body != before);
        QCOMPARE(ann.language(), (*other)->language);
    }

    void whatWasNotedIsAtHand()
    {
        const auto model = opened();
        const auto &facts = draftTo(*model, u"ann"_s).facts();
        QVERIFY(std::ranges::find(facts, u"Liked my line-balancing idea."_s, &InsertableFact::text) !=
                facts.end());
    }

    void whatIsThrownAwayIsGone()
    {
        const auto model = opened();
        ComposerDraft &ann = draftTo(*model, u"ann"_s);
        ann.setBody(good);
        QVERIFY(ann.save());
        QCOMPARE(unsent(), size_t(1));
        ann.discard();
        QCOMPARE(unsent(), size_t(0));
    }

    void aPersonsWordsAreRight()
    {
        PersonalWords words({u"streamable"_s});
        words.setNames(KnownNames(panelStory(), {}).spelled);
        QSignalSpy added(&words, &PersonalWords::added);
        words.add(u" Kafkaesque "_s);
        words.add(u"Kafkaesque"_s);
        QCOMPARE(added.size(), 1);
        QCOMPARE(words.own(), (QStringList{u"Kafkaesque"_s, u"streamable"_s}));
        for (const QString &word : {u"Kafkaesque"_s, u"streamable"_s, u"Okoro"_s, u"Acme"_s})
            QVERIFY2(words.speller().isRight(word, u"en"_s), qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(TestComposerModel)
#include "tst_composermodel.moc"
