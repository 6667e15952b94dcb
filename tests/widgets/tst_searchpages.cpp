// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K, a few letters, Enter: whatever a person means is open.
#include "quickopen.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QToolButton>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class SearchPagesTest : public QObject
{
    Q_OBJECT

private:
    void openPalette() { QTest::keyClick(m_f->window.get(), Qt::Key_K, Qt::ControlModifier); }

    struct Palette
    {
        explicit Palette(MainWindow &window)
            : frame(window.findChild<QuickOpen *>(u"quickOpen"_s))
            , field(window.findChild<QLineEdit *>(u"quickOpenField"_s))
            , list(window.findChild<QListView *>(u"quickOpenList"_s))
            , status(window.findChild<QLabel *>(u"quickOpenStatus"_s))
        {}
        QString current() const { return list->currentIndex().data().toString(); }

        QuickOpen *frame;
        QLineEdit *field;
        QListView *list;
        QLabel *status;
    };

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_f->importSample();
        m_f->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_f->window.get()));
        m_f->window->activateWindow();
        m_company = m_f->store->tracker()->applications.front().company;
    }
    void cleanup() { m_f.reset(); }

    void aFewLettersAndEnterOpenAnApplication();
    void escapeGivesTheFocusBack();
    void theButtonBesideThePagesOpensItToo();
    void upAndDownGoRoundAndSkipHeadings();
    void aCommandIsRun();
    void aPersonIsHandedOn();
    void nothingFoundIsSaidKindly();
    void whatWasOpenedLastComesFirst();
    void aScreenReaderIsTold();
    void itKeepsWithinASmallWindow();

private:
    std::unique_ptr<WindowFixture> m_f;
    QString m_company;
};

void SearchPagesTest::aFewLettersAndEnterOpenAnApplication()
{
    openPalette();
    const Palette palette(*m_f->window);
    QVERIFY(palette.frame->isVisible());
    QCOMPARE(m_f->window->focusWidget(), palette.field);
    palette.field->setText(m_company.toLower());
    QCOMPARE(palette.current(), m_company);
    QTest::keyClick(palette.field, Qt::Key_Return);
    QVERIFY(!palette.frame->isVisible());
    QTRY_COMPARE(m_f->details->application().company, m_company);
    // Empty again the next time.
    openPalette();
    QVERIFY(palette.field->text().isEmpty());
}

void SearchPagesTest::escapeGivesTheFocusBack()
{
    QWidget *before = m_f->window->focusWidget();
    QVERIFY(before);
    openPalette();
    const Palette palette(*m_f->window);
    QTest::keyClicks(palette.field, u"a"_s);
    QTest::keyClick(palette.field, Qt::Key_Escape);
    QVERIFY(!palette.frame->isVisible());
    QCOMPARE(m_f->window->focusWidget(), before);
}

void SearchPagesTest::theButtonBesideThePagesOpensItToo()
{
    auto *button = m_f->window->findChild<QToolButton *>(u"searchButton"_s);
    QVERIFY(button && !button->accessibleName().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    const Palette palette(*m_f->window);
    QVERIFY(palette.frame->isVisible());
    QCOMPARE(m_f->window->focusWidget(), palette.field);
    // Working elsewhere closes it.
    m_f->window->findChild<QToolButton *>(u"boardButton"_s)->setFocus();
    QVERIFY(!palette.frame->isVisible());
}

void SearchPagesTest::upAndDownGoRoundAndSkipHeadings()
{
    openPalette();
    const Palette palette(*m_f->window);
    QTest::keyClicks(palette.field, u"a"_s);
    const auto *model = qobject_cast<QuickOpenModel *>(palette.list->model());
    QVERIFY(model->resultCount() > 2);
    const QModelIndex first = palette.list->currentIndex();
    for (int i = 0; i < model->resultCount(); ++i) {
        QVERIFY(!palette.list->currentIndex().data(QuickOpenModel::HeadingRole).toBool());
        QTest::keyClick(palette.field, Qt::Key_Down);
    }
    QCOMPARE(palette.list->currentIndex(), first);
    QTest::keyClick(palette.field, Qt::Key_Up);
    QCOMPARE(palette.list->currentIndex().row(), model->rowCount() - 1);
    QTest::keyClick(palette.field, Qt::Key_PageUp);
    QTest::keyClick(palette.field, Qt::Key_PageDown);
    QVERIFY(palette.list->currentIndex().isValid());
}

void SearchPagesTest::aCommandIsRun()
{
    QSignalSpy asked(m_f->window.get(), &MainWindow::exportCalendarRequested);
    openPalette();
    const Palette palette(*m_f->window);
    QTest::keyClicks(palette.field, u"export cal"_s);
    QTest::keyClick(palette.field, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void SearchPagesTest::aPersonIsHandedOn()
{
    QSignalSpy chosen(m_f->window.get(), &MainWindow::personChosen);
    const Person person = m_f->store->people()->front();
    openPalette();
    const Palette palette(*m_f->window);
    palette.field->setText(person.name); // keyClicks() types ASCII only
    while (palette.current() != person.name)
        QTest::keyClick(palette.field, Qt::Key_Down);
    QTest::keyClick(palette.field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<PersonId>(), person.id);
}

void SearchPagesTest::nothingFoundIsSaidKindly()
{
    openPalette();
    const Palette palette(*m_f->window);
    QTest::keyClicks(palette.field, u"qqqzzz"_s);
    QVERIFY(palette.status->isVisible());
    QVERIFY(palette.status->text().startsWith(u"Nothing has these words"_s));
    QVERIFY(!palette.list->isVisible());
    QTest::keyClick(palette.field, Qt::Key_Return); // does nothing
    QVERIFY(palette.frame->isVisible());
}

void SearchPagesTest::whatWasOpenedLastComesFirst()
{
    const auto applications = m_f->store->tracker()->applications;
    for (const size_t i : {0, 1}) {
        m_f->window->showApplication(applications[i].id);
        QTRY_COMPARE(m_f->details->application().id, applications[i].id);
        openPalette();
        QTest::keyClick(Palette(*m_f->window).field, Qt::Key_Escape);
    }
    openPalette();
    const Palette palette(*m_f->window);
    QCOMPARE(palette.current(), applications[1].company);
    QTest::keyClick(palette.field, Qt::Key_Down);
    QCOMPARE(palette.current(), applications[0].company);
}

void SearchPagesTest::aScreenReaderIsTold()
{
    openPalette();
    const Palette palette(*m_f->window);
    palette.field->setText(m_company);
    QVERIFY(palette.list->accessibleName().contains(u"found"_s));
    QVERIFY(palette.field->accessibleDescription().startsWith(m_company));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(palette.list);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(QAccessible::queryAccessibleInterface(palette.field)->role(), QAccessible::EditableText);
}

void SearchPagesTest::itKeepsWithinASmallWindow()
{
    openPalette();
    const Palette palette(*m_f->window);
    QTest::keyClicks(palette.field, u"a"_s);
    m_f->window->resize(m_f->window->minimumSizeHint());
    QCoreApplication::processEvents();
    QVERIFY(palette.frame->parentWidget()->rect().contains(palette.frame->geometry()));
}

QTEST_MAIN(SearchPagesTest)
#include "tst_searchpages.moc"
