// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing to a panel in its window: from Today's button to the message that is handed over.
#include "advicerow.h"
#include "composeredit.h"
#include "composerpage.h"
#include "composerpages.h"
#include "composerwindow.h"
#include "detailswords.h"
#include "factlist.h"
#include "findinglist.h"
#include "handoverbar.h"
#include "logmessagedialog.h"
#include "mainwindowactions.h"
#include "newmessagedialog.h"
#include "panelstory.h"
#include "policyplanner.h"
#include "toast.h"
#include "whydialog.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

const ApplicationId acme(u"acme"_s);

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT

private:
    BusinessCalendar m_calendar;
    PolicyPlanner m_planner{m_calendar};
    std::unique_ptr<WindowFixture> m_f;

    MainWindow *window() const { return m_f->window.get(); }
    ComposerPages *pages() const { return window()->composers(); }
    AgendaRow thanksTo(const QString &person) const
    {
        const auto rows = m_f->store->steps(acme);
        for (const AgendaRow &row : *rows) {
            if (row.step.kind == Kind::ThankYou && row.step.to.front() == PersonId(person))
                return row;
        }
        qFatal("no thank-you is due");
    }
    ComposerWindow *composer() const
    {
        auto *open = openDialog<ComposerWindow>();
        if (!open)
            qFatal("no composer is open");
        return open;
    }
    ComposerPage *page() const { return composer()->currentPage(); }
    template <typename Widget>
    Widget *part(const QString &name) const
    {
        auto *widget = page()->findChild<Widget *>(name);
        if (!widget)
            qFatal("%s is missing", qPrintable(name));
        return widget;
    }
    ComposerEdit *text() const { return part<ComposerEdit>(u"composerText"_s); }
    QPushButton *mainButton() const { return part<QPushButton>(u"handOverMainButton"_s); }
    QList<AdviceRow *> findings() const { return page()->findChildren<AdviceRow *>(u"finding"_s); }
    AdviceRow *finding(const QString &words) const
    {
        for (AdviceRow *row : findings()) {
            if (row->sentence().contains(words))
                return row;
        }
        return nullptr;
    }
    void write(const QString &person) const
    {
        pages()->write(thanksTo(person));
        composer()->resize(1040, 720);
    }
    void replaceInText(const QString &old, const QString &now) const
    {
        QTextCursor cursor = text()->document()->find(old);
        QVERIFY2(!cursor.isNull(), qPrintable(text()->toPlainText()));
        cursor.insertText(now);
    }

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<WindowFixture>(m_planner, panelMorning());
        VERIFY_RESULT(m_f->store->import(panelStory(), false));
        m_f->show();
    }
    void cleanup() { m_f.reset(); }

    void theMainButtonOpensTheDraft()
    {
        window()->showApplication(acme);
        auto *main = window()->findChild<QPushButton *>(u"nextStepMainButton"_s);
        QCOMPARE(main->text(), u"Write…"_s);
        main->click();
        QVERIFY(!openDialog<LogMessageDialog>());
        auto *tabs = composer()->findChild<QTabWidget *>(u"composerTabs"_s);
        QCOMPARE(tabs->count(), 3);
        QVERIFY(!composer()->isModal());
        QCOMPARE(tabs->tabText(tabs->currentIndex()), m_f->details->nextStep()->recipient);
        QVERIFY(text()->toPlainText().contains(u"Acme"_s) ||
                text()->toPlainText().contains(u"Data Analyst"_s));
        QVERIFY(part<QLineEdit>(u"composerTo"_s)->text().contains(u"@acme.example"_s));
        QVERIFY(text()->hasFocus() || !composer()->isActiveWindow());
        // The same message is not opened twice.
        main->click();
        QCOMPARE(QApplication::topLevelWidgets().count(composer()), 1);
    }

    void whoeverIsChosenAnewComesBackToTheSameWindow()
    {
        write(u"cy"_s);
        ComposerWindow *first = composer();
        auto *tabs = first->findChild<QTabWidget *>(u"composerTabs"_s);
        QCOMPARE(tabs->count(), 3);
        page()->draft().discard();
        QTRY_COMPARE(tabs->count(), 2);
        ComposerSubject chosen; // by kind and person alone, as New Message does
        chosen.application = acme;
        chosen.kind = Kind::ThankYou;
        chosen.to = PersonId(u"cy"_s);
        pages()->compose(chosen);
        QCOMPARE(pages()->current(), first);
        QCOMPARE(tabs->count(), 3);
        QCOMPARE(page()->draft().recipientName(), u"Cy Okoro"_s);
    }

    void anybodyOfThePanelLeadsToTheSameWindow()
    {
        write(u"ann"_s);
        ComposerWindow *first = composer();
        write(u"cy"_s);
        QCOMPARE(composer(), first);
        QCOMPARE(page()->draft().recipientName(), u"Cy Okoro"_s);
    }

    void iAlreadySentItIsStillRecorded()
    {
        auto *steps = window()->findChild<StepDialogs *>();
        steps->act(thanksTo(u"ann"_s), TodayAction::Done);
        QVERIFY(openDialog<LogMessageDialog>());
    }

    void whatIsFoundIsMarkedAndMended()
    {
        write(u"ann"_s);
        QVERIFY(mainButton()->isEnabled());
        replaceInText(u"Ann"_s, u"Bob"_s);
        QTRY_VERIFY(finding(u"greeting"_s));
        QVERIFY(!mainButton()->isEnabled());
        QVERIFY(part<QLabel>(u"handOverState"_s)->text().contains(u"greeting"_s));
        const auto &marks = text()->marks().marks();
        const auto mark = std::ranges::find(marks, DraftMark::Kind::Block, &DraftMark::kind);
        QVERIFY(mark != marks.end());
        QVERIFY(text()->toPlainText().mid(mark->start, mark->length).contains(u"Bob"_s));
        auto *remedy = finding(u"greeting"_s)->findChild<QToolButton *>(u"remedyButton"_s);
        QVERIFY(remedy);
        remedy->click();
        QVERIFY(text()->toPlainText().contains(u"Ann"_s));
        QTRY_VERIFY(!finding(u"greeting"_s));
        QVERIFY(mainButton()->isEnabled());
        // One step back, and it is as it was.
        text()->undo();
        QVERIFY(text()->toPlainText().contains(u"Bob"_s));
    }

    void theKeyboardDoesAllOfIt()
    {
        write(u"ann"_s);
        replaceInText(u"Ann"_s, u"Bob"_s);
        QTRY_VERIFY(finding(u"greeting"_s));
        const auto press = [&](const QString &name) { composer()->findChild<QAction *>(name)->trigger(); };
        QSignalSpy handed(pages(), &ComposerPages::handOverRequested);
        press(u"composerHandOverAction"_s);
        QCOMPARE(handed.size(), 0); // not while something stops it
        press(u"composerNextAction"_s);
        press(u"composerMendAction"_s);
        QTRY_VERIFY(!finding(u"greeting"_s));
        press(u"composerHandOverAction"_s);
        QCOMPARE(handed.size(), 1);
        QTest::keyClick(composer(), Qt::Key_Escape);
        QTRY_VERIFY(!openDialog<ComposerWindow>());
        QCOMPARE(m_f->store->unsent()->size(), size_t(1));
    }

    void aFindingCanBeKeptForAReason()
    {
        write(u"ann"_s);
        replaceInText(u"Ann"_s, u"Bob"_s);
        QTRY_VERIFY(finding(u"greeting"_s));
        auto *row = finding(u"greeting"_s);
        row->findChild<QToolButton *>(u"keepButton"_s)->click();
        auto *reason = row->findChild<QLineEdit *>(u"reasonField"_s);
        QTRY_VERIFY(reason->isVisible());
        // The question stays open while the rules are asked again.
        QTest::keyClicks(reason, u"her "_s);
        page()->draft().check();
        QCOMPARE(finding(u"greeting"_s), row);
        QTest::keyClicks(reason, u"nickname"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(mainButton()->isEnabled());
        QVERIFY(finding(u"her nickname"_s));
        finding(u"her nickname"_s)->findChild<QToolButton *>(u"takeUpButton"_s)->click();
        QVERIFY(!mainButton()->isEnabled());
    }

    void whyShowsTheRules()
    {
        write(u"ann"_s);
        replaceInText(u"Ann"_s, u"Bob"_s);
        QTRY_VERIFY(finding(u"greeting"_s));
        finding(u"greeting"_s)->findChild<QToolButton *>(u"findingWhyButton"_s)->click();
        QVERIFY(openDialog<WhyDialog>());
    }

    void aFactIsPutWhereTheCursorIs()
    {
        write(u"ann"_s);
        auto *facts = part<FactList>(u"composerFacts"_s);
        QListWidgetItem *compliment = nullptr;
        for (int row = 0; row < facts->count(); ++row) {
            if (facts->item(row)->text().contains(u"line-balancing"_s))
                compliment = facts->item(row);
        }
        QVERIFY(compliment);
        QTextCursor cursor = text()->document()->find(u"Thank"_s);
        cursor.setPosition(cursor.selectionStart());
        text()->setTextCursor(cursor);
        Q_EMIT facts->itemActivated(compliment);
        QVERIFY2(text()->toPlainText().contains(u"Liked my line-balancing idea. Thank"_s),
                 qPrintable(text()->toPlainText()));
        text()->undo();
        QVERIFY(!text()->toPlainText().contains(u"line-balancing idea. Thank"_s));
    }

    void anotherTemplateCanBeTakenBack()
    {
        write(u"ann"_s);
        const QString before = text()->toPlainText();
        auto *templates = part<QComboBox>(u"composerTemplate"_s);
        QVERIFY(templates->count() > 1);
        const int other = templates->currentIndex() == 0 ? 1 : 0;
        templates->setCurrentIndex(other);
        Q_EMIT templates->activated(other);
        QVERIFY(text()->toPlainText() != before);
        text()->undo();
        QCOMPARE(text()->toPlainText(), before);
        QCOMPARE(page()->draft().message().body, before);
    }

    void whatWasWrittenIsThereAgain()
    {
        write(u"bob"_s);
        text()->setPlainText(u"Hello Bob, half a"_s);
        composer()->close();
        QTRY_VERIFY(!openDialog<ComposerWindow>());
        write(u"bob"_s);
        QCOMPARE(text()->toPlainText(), u"Hello Bob, half a"_s);
    }

    void aMessageThatNoStepAsksFor()
    {
        QSignalSpy failed(pages(), &ComposerPages::failed);
        window()->menuActions().newMessage->trigger(); // about which application?
        QCOMPARE(failed.size(), 1);
        window()->showApplication(acme);
        window()->menuActions().newMessage->trigger();
        auto *dialog = openDialog<NewMessageDialog>();
        QVERIFY(dialog);
        auto *to = dialog->findChild<QComboBox *>(u"toCombo"_s);
        QCOMPARE(to->count(), 3);
        QCOMPARE(to->currentText(), u"Ann Ito (Head of Data)"_s); // who hires comes first
        QVERIFY(!dialog->findChild<QComboBox *>(u"aboutCombo"_s)->isEnabled());
        auto *kind = dialog->findChild<QComboBox *>(u"kindCombo"_s);
        kind->setCurrentIndex(kind->findText(u"Status check-in"_s));
        if (const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES"); !folder.isEmpty())
            dialog->grab().save(folder + u"/newmessage.png"_s);
        dialog->accept();
        QCOMPARE(page()->draft().subject().kind, Kind::StatusCheckIn);
        QCOMPARE(page()->draft().recipientName(), u"Ann Ito"_s);
        QVERIFY(text()->toPlainText().contains(u"Ann"_s));

        pages()->startTo(PersonId(u"cy"_s));
        dialog = openDialog<NewMessageDialog>();
        QCOMPARE(dialog->findChild<QComboBox *>(u"toCombo"_s)->count(), 1);
        dialog->accept(); // something else
        const auto newest = [this]() -> const ComposerDraft & {
            return pages()->current()->currentPage()->draft();
        };
        QTRY_COMPARE(newest().recipientName(), u"Cy Okoro"_s);
        QCOMPARE(newest().subject().kind, Kind::Other);
    }

    void whatWasSentClosesItsComposer()
    {
        write(u"ann"_s);
        mainButton()->click();
        const OutboxKey key = page()->draft().key();
        VERIFY_RESULT(m_f->store->confirmSent(key, m_f->clock.now(), {}));
        pages()->closeSent(key);
        QVERIFY(composer()->isVisible()); // two of the panel are still to be written to
        for (const QString &other : {u"bob"_s, u"cy"_s}) {
            write(other);
            mainButton()->click();
            const OutboxKey next = page()->draft().key();
            VERIFY_RESULT(m_f->store->confirmSent(next, m_f->clock.now(), {}));
            pages()->closeSent(next);
        }
        QVERIFY(!openDialog<ComposerWindow>());
    }

    void theWindowGoesAndNothingIsLost()
    {
        write(u"bob"_s);
        text()->setPlainText(u"Hello Bob, a word before closing time"_s);
        m_f->window.reset();
        QCOMPARE(m_f->store->unsent()->front().draft.message.body,
                 u"Hello Bob, a word before closing time"_s);
    }

    void aCopiedMessageCanHaveGoneAnotherWay_data()
    {
        QTest::addColumn<HandOver>("how");
        QTest::newRow("copied") << HandOver::Copied;
        QTest::newRow("in the mail program") << HandOver::MailProgram;
    }
    void aCopiedMessageCanHaveGoneAnotherWay()
    {
        QFETCH(HandOver, how);
        write(u"ann"_s);
        mainButton()->click();
        const OutboxKey key = page()->draft().key();
        const auto ways = [this] {
            auto *menu = part<QMenu>(u"sentAnotherWayMenu"_s);
            Q_EMIT part<QToolButton>(u"handOverMoreButton"_s)->menu()->aboutToShow();
            return menu;
        };
        QVERIFY(!ways()->menuAction()->isVisible());
        VERIFY_RESULT(m_f->store->handOver(key, how));
        QTRY_VERIFY(page()->draft().handedOver());
        QCOMPARE(ways()->menuAction()->isVisible(), how == HandOver::Copied);
        if (how == HandOver::MailProgram)
            return; // by mail, certainly
        const QList<QAction *> offered = ways()->actions();
        page()->draft().check(); // a letter more, while somebody looks at the menu
        QCOMPARE(part<QMenu>(u"sentAnotherWayMenu"_s)->actions(), offered);
        QCOMPARE(offered.front()->text(), channelName(Channel::Linkedin));
        offered.front()->trigger();
        const auto application = m_f->store->application(key.application);
        const auto entry = std::ranges::find(application->correspondence, key.entry, &Correspondence::id);
        QCOMPARE(entry->delivery, Delivery::Sent);
        QCOMPARE(entry->channel, Channel::Linkedin);
    }

    void aHandedOverMessageCountsOnceThePersonSaysSo()
    {
        write(u"ann"_s);
        QSignalSpy handed(pages(), &ComposerPages::handOverRequested);
        mainButton()->click();
        QCOMPARE(handed.size(), 1);
        QCOMPARE(handed.front().at(0).value<HandOverWay>(), HandOverWay::MailProgram);
        const auto message = handed.front().at(1).value<MailMessage>();
        const auto key = handed.front().at(2).value<OutboxKey>();
        QCOMPARE(message.to.front().address, u"ann@acme.example"_s);
        QCOMPARE(message.body, text()->toPlainText());
        VERIFY_RESULT(m_f->store->handOver(key, HandOver::MailProgram));
        auto *sent = part<QToolButton>(u"itWasSentButton"_s);
        QTRY_VERIFY(sent->isVisible());
        sent->click();
        QTRY_VERIFY(!mainButton()->isEnabled());
        QVERIFY(text()->isReadOnly());
        const auto rows = m_f->store->steps(acme);
        QVERIFY(std::ranges::none_of(*rows, [](const AgendaRow &row) {
            return row.step.kind == Kind::ThankYou && row.step.to.front() == PersonId(u"ann"_s);
        }));
        QVERIFY(pages()->showMessage(key, u"Noted."_s));
    }

    void whatIsAskedIsAnsweredInPlace()
    {
        ComposerSubject subject;
        subject.application = acme;
        subject.kind = Kind::StatusCheckIn;
        subject.to = PersonId(u"ann"_s);
        pages()->compose(subject);
        QVERIFY(!mainButton()->isEnabled());
        auto *anyway = part<QToolButton>(u"writeAnywayButton"_s);
        anyway->click();
        auto *reason = anyway->parentWidget()->findChild<QLineEdit *>(u"reasonField"_s);
        QTest::keyClicks(reason, u"She asked me to"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(!page()->findChild<QToolButton *>(u"writeAnywayButton"_s));
        QCOMPARE(m_f->store->application(acme)->adjustments.size(), size_t(1));
    }

    void aMisspeltWordOffersWhatWasMeant()
    {
        write(u"ann"_s);
        text()->setPlainText(u"An oppertunity"_s);
        text()->marks().setMarks({{DraftMark::Kind::Spelling, 3, 11}});
        text()->setSuggestions([](const QString &word) {
            return word == u"oppertunity"_s ? QStringList{u"opportunity"_s} : QStringList();
        });
        const std::unique_ptr<QMenu> menu(text()->menuAt(5));
        QCOMPARE(menu->actions().front()->text(), u"opportunity"_s);
        menu->actions().front()->trigger();
        QCOMPARE(text()->toPlainText(), u"An opportunity"_s);
        text()->undo();
        QCOMPARE(text()->toPlainText(), u"An oppertunity"_s);
        text()->marks().setMarks({{DraftMark::Kind::Spelling, 3, 11}});
        const std::unique_ptr<QMenu> again(text()->menuAt(5));
        again->findChild<QAction *>(u"addToWordsAction"_s)->trigger();
        QCOMPARE(m_f->settings.value(u"composer/words"_s).toStringList(), QStringList{u"oppertunity"_s});
    }

    void marksMoveAlongWithTheirWords()
    {
        write(u"ann"_s);
        text()->setPlainText(u"one two three"_s);
        text()->marks().setMarks({{DraftMark::Kind::Warn, 4, 3}, {DraftMark::Kind::Warn, 8, 5}});
        QTextCursor cursor(text()->document());
        cursor.insertText(u"and "_s); // before both
        QCOMPARE(text()->marks().marks().front().start, 8);
        cursor.setPosition(9);
        cursor.insertText(u"xx"_s); // within the first
        QCOMPARE(text()->marks().marks().front().length, 5);
        cursor.setPosition(8);
        cursor.setPosition(13, QTextCursor::KeepAnchor);
        cursor.removeSelectedText(); // the first goes
        QCOMPARE(text()->marks().marks().size(), size_t(1));
        QCOMPARE(text()->toPlainText().mid(text()->marks().marks().front().start, 5), u"three"_s);
    }

    void itFitsOnASmallScreen()
    {
        const QSize room = window()->screen()->availableGeometry().size(); // 800 by 800
        pages()->write(thanksTo(u"ann"_s));
        QVERIFY2(composer()->width() <= room.width(), qPrintable(QString::number(composer()->width())));
        QVERIFY(composer()->height() <= room.height());
    }

    void whatIsToldLeavesTheButtonsInView()
    {
        write(u"ann"_s);
        composer()->showMessage(u"Opened in your mail program. Afterword asks later whether you sent it."_s);
        const auto *toast = composer()->findChild<Toast *>();
        const auto *bar = page()->findChild<HandOverBar *>();
        QVERIFY(toast->isVisible());
        QVERIFY(toast->mapToGlobal(toast->rect().bottomLeft()).y() < bar->mapToGlobal(QPoint()).y());
    }
};

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
