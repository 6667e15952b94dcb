// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why? and All advice as a person reads them, with the rules themselves behind the window.
#include "advicedialog.h"
#include "policyplanner.h"
#include "rulebrowser.h"
#include "settingsdialog.h"
#include "whydialog.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class TestAdvicePages : public QObject
{
    Q_OBJECT

private:
    BusinessCalendar m_calendar{nullptr};
    PolicyPlanner m_rules{m_calendar};
    std::unique_ptr<WindowFixture> m_f;

    QAction *action(const QString &name) { return m_f->window->findChild<QAction *>(name); }
    WhyDialog *why() { return openDialog<WhyDialog>(); }
    AdviceDialog *all() { return openDialog<AdviceDialog>(); }
    static RuleBrowser *page(QDialog *dialog) { return dialog->findChild<RuleBrowser *>(); }
    /// The row of Today that has a step of that kind; -1: none.
    int rowOf(Kind kind)
    {
        for (int row = 0; row < m_f->today->rowCount(); ++row) {
            if (m_f->today->index(row).flags() & Qt::ItemIsEnabled &&
                m_f->today->agendaRow(row).step.kind == kind)
                return row;
        }
        return -1;
    }
    QListView *todayList() { return m_f->window->findChild<QListView *>(u"todayList"_s); }
    /// Follows the first link of the page to that rule.
    static void follow(RuleBrowser *page, const QString &id)
    {
        Q_EMIT page->anchorClicked(QUrl(u"rule:"_s + id));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_f = std::make_unique<WindowFixture>(m_rules);
        m_f->importSample();
        m_f->show();
        m_f->window->showPage(Page::Today);
        m_f->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_f->window.get()));
    }
    void cleanup() { m_f.reset(); }

    void onADueThankYouTheArticlesAdviceIsToRead()
    {
        const int row = rowOf(Kind::ThankYou);
        QVERIFY2(row >= 0, "the sample has a thank-you that is due");
        todayList()->setCurrentIndex(m_f->today->index(row));
        QTest::keyClick(todayList(), Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(why());
        QVERIFY2(!why()->isModal(), "the window stays usable beside it");
        const QString text = page(why())->toPlainText();
        const Step step = m_f->today->agendaRow(row).step;
        QVERIFY2(text.contains(step.reason.text()), qPrintable(text));
        QVERIFY2(text.contains(u"Thank-you within 24 hours"_s), qPrintable(text));
        QVERIFY(text.contains(u"An article’s advice"_s));
        QVERIFY(text.contains(
            u"Article 2, line 45 · “How to Follow Up After a Job Interview – 6 Steps to Take”"_s));
        QVERIFY(text.contains(u"Where articles differ: our choice"_s));
        QVERIFY(text.contains(u"What you can change: Every hour of this"_s));
        QTRY_VERIFY2(page(why())->hasFocus(), "it can be read by keyboard at once");
        QTest::keyClick(page(why()), Qt::Key_Escape);
        QTRY_VERIFY(!why());
    }

    void onAHeldStatusQuestionTheHoursAreTheArticlesAndTheSendingTimeIsOurs()
    {
        const auto tracker = m_f->store->tracker();
        QAbstractButton *ask = nullptr;
        for (const Application &application : tracker->applications) {
            const std::vector<HeldMessage> held = m_f->store->advice(application.id)->held;
            for (size_t i = 0; i < held.size() && !ask; ++i) {
                if (held[i].kind != Kind::StatusCheckIn || !held[i].rules.contains(u"C-07"_s))
                    continue;
                m_f->window->showApplication(application.id);
                // Buttons of the application that was shown before are on their way out.
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                ask = m_f->window->findChild<QAbstractButton *>(u"heldWhyButton-%1"_s.arg(i));
            }
        }
        QVERIFY2(ask, "the sample has a status question that waits for a named date");
        QVERIFY(ask->isVisible());
        QVERIFY(ask->accessibleName().startsWith(u"Why not now: Ask"_s));
        ask->click();
        QTRY_VERIFY(why());
        const QString text = page(why())->toPlainText();
        QVERIFY2(text.startsWith(u"Not now: Ask"_s), qPrintable(text));
        QVERIFY(text.contains(u"not before"_s));
        const qsizetype hours = text.indexOf(u"A reminder after 48 hours"_s);
        // The decision above names it as well.
        const qsizetype window = text.lastIndexOf(u"The hours in which mail goes out"_s);
        QVERIFY2(hours > 0 && window > hours, qPrintable(text));
        const auto markAbove = [&text](qsizetype title) {
            return text.left(title).trimmed().section(u'\n', -1);
        };
        QCOMPARE(markAbove(hours), u"An article’s advice"_s);
        QCOMPARE(markAbove(window), u"Our own number"_s);
        QVERIFY(text.indexOf(u"Article 5, line 31"_s, hours) > hours);
    }

    void anotherWhyTakesThePlaceOfTheFirst()
    {
        todayList()->setCurrentIndex(m_f->today->index(rowOf(Kind::ThankYou)));
        action(u"whyAction"_s)->trigger();
        QTRY_VERIFY(why());
        WhyDialog *first = why();
        const QString before = page(first)->toPlainText();
        m_f->window->findChild<QAbstractButton *>(u"nextStepWhyButton"_s)->click();
        QCOMPARE(why(), first);
        todayList()->setCurrentIndex(m_f->today->index(m_f->today->rowCount() - 1));
        action(u"whyAction"_s)->trigger();
        QVERIFY(page(why())->toPlainText() != before);
        QCOMPARE(page(why())->verticalScrollBar()->value(), 0);
    }

    void aRuleThatAnotherNamesIsOneLinkAway()
    {
        todayList()->setCurrentIndex(m_f->today->index(rowOf(Kind::ThankYou)));
        action(u"whyAction"_s)->trigger();
        QTRY_VERIFY(why());
        why()->resize(480, 300);
        QVERIFY(page(why())->toHtml().contains(u"href=\"rule:C-02\""_s));
        // On the page itself: the page moves there, nothing else opens.
        QVERIFY(page(why())->shownRules().contains(u"C-01"_s));
        follow(page(why()), u"C-01"_s);
        QTRY_VERIFY(page(why())->verticalScrollBar()->value() > 0);
        QVERIFY(!all());
        follow(page(why()), u"C-02"_s);
        QTRY_VERIFY(all());
        QCOMPARE(page(all())->shownRules(), QStringList(u"C-02"_s));
        // And from there to the article's own rule.
        follow(page(all()), u"004-06"_s);
        QCOMPARE(page(all())->shownRules(), QStringList(u"004-06"_s));
        QCOMPARE(all()->findChild<QListView *>(u"adviceList"_s)->currentIndex().data().toString(),
                 u"Thank-you within a day"_s);
    }

    void allAdviceIsSearchedByTyping()
    {
        action(u"allAdviceAction"_s)->trigger();
        QTRY_VERIFY(all());
        QVERIFY(!all()->isModal());
        auto *search = all()->findChild<QLineEdit *>(u"adviceSearch"_s);
        auto *list = all()->findChild<QListView *>(u"adviceList"_s);
        auto *count = all()->findChild<QLabel *>(u"adviceCount"_s);
        QTRY_VERIFY(search->hasFocus());
        QCOMPARE(page(all())->shownRules(), QStringList(u"000-01"_s));
        const int everything = list->model()->rowCount();
        QTest::keyClicks(search, u"text message"_s);
        QVERIFY(list->model()->rowCount() < everything / 10);
        QVERIFY(count->text().contains(QString::number(list->model()->rowCount() - 2)) ||
                !count->text().isEmpty());
        const QStringList first = page(all())->shownRules();
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(page(all())->shownRules() != first);
        search->clear();
        QTest::keyClicks(search, u"zebra"_s);
        QCOMPARE(list->model()->rowCount(), 0);
        QCOMPARE(count->text(), u"Nothing speaks of that."_s);
        // Escape empties the search first, then closes.
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty() && all());
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(!all());
    }

    void theWayFromWhyToAllAdvice()
    {
        todayList()->setCurrentIndex(m_f->today->index(rowOf(Kind::ThankYou)));
        action(u"whyAction"_s)->trigger();
        QTRY_VERIFY(why());
        why()->findChild<QAbstractButton *>(u"allAdviceButton"_s)->click();
        QTRY_VERIFY(all());
    }

    void aNumberThatCanBeChangedLeadsToSettings()
    {
        action(u"allAdviceAction"_s)->trigger();
        QTRY_VERIFY(all());
        all()->showRule(u"C-14"_s);
        QVERIFY(!page(all())->toHtml().contains(u"settings:"_s));
        all()->showRule(u"C-07"_s);
        QVERIFY(page(all())->toHtml().contains(u"href=\"settings:C-07\""_s));
        Q_EMIT page(all())->anchorClicked(QUrl(u"settings:C-07"_s));
        QTRY_VERIFY(openDialog<SettingsDialog>());
    }

    void whatAPersonTypedIsTextAndNothingElse()
    {
        RuleBook book(QLocale(QLocale::English));
        RuleBrowser browser(book);
        browser.show(
            WhyPage{u"<h1>Acme</h1>"_s, u"Ann <img src='x'> said & meant it."_s, u"<b>today</b>"_s, {}});
        QCOMPARE(browser.toPlainText(), u"<h1>Acme</h1>\nAnn <img src='x'> said & meant it.\n<b>today</b>"_s);
    }

    void theColoursFollowThePalette()
    {
        RuleBook book(QLocale(QLocale::English));
        RuleBrowser browser(book);
        browser.setPalette(QPalette(QColor(0xef, 0xf0, 0xf1)));
        browser.show(*book.find(u"001-16"_s));
        const QString light = browser.toHtml();
        browser.setPalette(QPalette(QColor(0x2a, 0x2e, 0x32)));
        QVERIFY(browser.toHtml() != light);
        QCOMPARE(browser.shownRules(), QStringList(u"001-16"_s));
    }
};

QTEST_MAIN(TestAdvicePages)
#include "tst_advicepages.moc"
