// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// In a real window: an invitation is dropped, confirmed, seen on the board and in Details, and taken back;
// the next one is pasted. With AFTERWORD_PICTURES=folder pictures are kept, light and dark.
#include "boardview.h"
#include "calendarpage.h"
#include "desktopfixture.h"
#include "detailspane.h"
#include "invitationdialog.h"
#include "logmessagedialog.h"
#include "monthview.h"

#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

/// A file manager: what is dragged out of it is a file.
class FileSource final : public QLabel
{
public:
    explicit FileSource(QString file)
        : QLabel(u"a file"_s)
        , m_file(std::move(file))
    {
        setWindowFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
        setGeometry(1200, 880, 60, 60);
    }

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!(event->buttons() & Qt::LeftButton))
            return;
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(m_file)});
        auto *drag = new QDrag(this);
        drag->setMimeData(data);
        drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
    }

private:
    QString m_file;
};

QString collected(const QString &name)
{
    return u"" AFTERWORD_SOURCE "/tests/calendar/invitations/"_s + name;
}

} // namespace

class TestInvitationInWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DesktopFixture> m_f;
    const ApplicationId m_id{u"harbour"_s};

    std::vector<Interview> interviews() const { return m_f->second()->application(m_id)->interviews; }

    void drop(const QString &file)
    {
        FileSource source(file);
        source.show();
        QVERIFY(QTest::qWaitForWindowExposed(&source));
        QTest::qWait(200); // the window manager may still be placing the window
        const QPoint from = source.mapToGlobal(source.rect().center());
        const QPoint to = m_f->window().mapToGlobal(m_f->window().rect().center());
        QVERIFY(runProgram(supportFile("xdrag"), {QString::number(from.x()), QString::number(from.y()),
                                                  QString::number(to.x()), QString::number(to.y())}));
    }
    InvitationDialog *shown()
    {
        if (!QTest::qWaitFor([] { return openDialog<InvitationDialog>() != nullptr; }, 5000))
            return nullptr;
        auto *dialog = openDialog<InvitationDialog>();
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    /// After a drop the window manager may still be passing the focus on: a key that went elsewhere is
    /// pressed again.
    static bool answer(InvitationDialog *dialog, const QString &key)
    {
        const auto isGone = [] { return openDialog<InvitationDialog>() == nullptr; };
        for (int turn = 0; turn < 5; ++turn) {
            dialog->activateWindow();
            if (!QTest::qWaitForWindowActive(dialog) || !press(key))
                return false;
            if (QTest::qWaitFor(isGone, 2000))
                return true;
        }
        return false;
    }
    static QString said(const InvitationDialog *dialog)
    {
        return dialog->findChild<QLabel *>(u"sentenceLabel"_s)->text();
    }
    static void keep(QWidget *widget, const QString &name)
    {
        QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES"); !folder.isEmpty())
            QVERIFY(widget->grab().save(QDir(folder).filePath(name + u".png"_s)));
    }

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<DesktopFixture>();
        Tracker tracker;
        tracker.profile.name = u"Sam Okonjo"_s;
        tracker.profile.email = u"sam@home.example"_s;
        tracker.profile.timeZone = u"Europe/Lisbon"_s;
        Application application;
        application.id = m_id;
        application.company = u"Harbour Lights"_s;
        application.role = u"Site Reliability Engineer"_s;
        application.appliedOn = QDate(2026, 11, 10);
        application.timeZone = u"Europe/Berlin"_s;
        Application other = application;
        other.id = ApplicationId(u"other"_s);
        other.company = u"Acme"_s;
        other.role = u"Planner"_s;
        tracker.applications = {other, application};
        VERIFY_RESULT(m_f->second()->import(tracker, false));
        m_f->start();
        QVERIFY(QTest::qWaitForWindowActive(&m_f->window()));
        m_f->window().showPage(Page::Board);
    }
    void cleanup() { m_f.reset(); }

    void aDroppedInvitationBecomesAnInterview()
    {
        drop(collected(u"goodtime-coordinator.ics"_s));
        InvitationDialog *dialog = shown();
        QVERIFY(dialog);
        QVERIFY2(said(dialog).startsWith(u"Adds an interview at Harbour Lights: "_s),
                 qPrintable(said(dialog)));
        QCOMPARE(dialog->findChild<QTableView *>(u"peopleView"_s)->model()->rowCount(), 3);
        keep(dialog, u"invitation"_s);
        QVERIFY(interviews().empty());
        QVERIFY(answer(dialog, u"Return"_s));
        QTRY_COMPARE(interviews().size(), size_t(1));
        const Application application = *m_f->second()->application(m_id);
        QCOMPARE(application.interviews[0].start, at("2027-02-01T18:30:00Z"));
        QCOMPARE(application.interviews[0].interviewers.size(), size_t(2));
        QCOMPARE(m_f->second()->person(application.coordinator)->name, u"Nia Bell"_s);

        // Seen on the board and in Details.
        QTRY_COMPARE(m_f->second()->boardCard(m_id)->stage, Stage::Interviewing);
        auto *board = m_f->window().findChild<BoardView *>();
        QTRY_VERIFY(
            board->globalColumnRect(Stage::Interviewing).contains(board->globalCardRect(m_id).center()));
        auto *details = m_f->window().findChild<DetailsPane *>();
        QTRY_VERIFY(details && details->isVisible());
        keep(&m_f->window(), u"invitation-window"_s);
        const QString row = u"interviewButton-"_s + application.interviews[0].id.value();
        QTRY_VERIFY(details->findChild<QToolButton *>(row) &&
                    details->findChild<QToolButton *>(row)->isVisible());

        // And on the calendar, two months on.
        QVERIFY(press(u"ctrl+3"_s));
        QTRY_VERIFY(m_f->window().findChild<CalendarPage *>());
        auto *calendar = m_f->window().findChild<CalendarPage *>();
        QTRY_VERIFY(calendar->month().hasFocus());
        for (int month = 0; month < 3; ++month)
            QVERIFY(press(u"Next"_s));
        QTRY_COMPARE(calendar->shownMonth(), QDate(2027, 2, 1));
        const auto shownThere = [&] {
            const auto &entries = calendar->model().entries();
            const auto there = std::ranges::find_if(entries, [&](const DayEntry &entry) {
                return entry.interview() && entry.interview()->id == application.interviews[0].id;
            });
            return there != entries.end() && there->first == QDate(2027, 2, 1) &&
                   calendar->month().globalRect(there->key()).isValid();
        };
        QTRY_VERIFY(shownThere());
        keep(&m_f->window(), u"invitation-calendar"_s);
        m_f->window().showPage(Page::Board);

        // Again: nothing to do.
        QTRY_VERIFY(!openDialog<InvitationDialog>());
        drop(collected(u"goodtime-coordinator.ics"_s));
        dialog = shown();
        QVERIFY(dialog);
        QVERIFY2(said(dialog).contains(u"here already"_s), qPrintable(said(dialog)));
        keep(dialog, u"invitation-again"_s);
        QVERIFY(answer(dialog, u"Return"_s));
        QTRY_VERIFY(!openDialog<InvitationDialog>());

        // One undo takes all of it back, people included.
        QVERIFY(QTest::qWaitForWindowActive(&m_f->window()));
        QVERIFY(press(u"ctrl+z"_s));
        QTRY_VERIFY(interviews().empty());
        QCOMPARE(m_f->second()->people()->size(), size_t(0));
        QVERIFY(m_f->second()->application(m_id)->coordinator.isEmpty());
    }

    void aPastedOneMovesIt()
    {
        drop(collected(u"steps-1-first.ics"_s));
        InvitationDialog *dialog = shown();
        QVERIFY(dialog);
        QVERIFY(answer(dialog, u"Return"_s));
        const ApplicationId acme(u"other"_s);
        QTRY_COMPARE(m_f->second()->application(acme)->interviews.size(), size_t(1));
        QTRY_VERIFY(!openDialog<InvitationDialog>());
        QVERIFY(QTest::qWaitForWindowActive(&m_f->window()));
        m_f->window().findChild<BoardView *>()->setFocus();
        QFile moved(collected(u"steps-2-moved.ics"_s));
        QVERIFY(moved.open(QIODevice::ReadOnly));
        QApplication::clipboard()->setText(u"Hello Sam,\nhere is the new time.\n"_s +
                                           QString::fromUtf8(moved.readAll()));
        QVERIFY(press(u"ctrl+v"_s));
        dialog = shown();
        QVERIFY(dialog);
        QVERIFY2(said(dialog).startsWith(u"Moves the interview at Acme from "_s), qPrintable(said(dialog)));
        keep(dialog, u"invitation-moves"_s);
        QVERIFY(answer(dialog, u"Return"_s));
        QTRY_COMPARE(m_f->second()->application(acme)->interviews[0].start, at("2027-06-22T13:00:00Z"));
        QVERIFY(QTest::qWaitForWindowActive(&m_f->window()));
        QVERIFY(press(u"ctrl+z"_s));
        QTRY_COMPARE(m_f->second()->application(acme)->interviews[0].start, at("2027-06-21T09:00:00Z"));
    }

    void aBrokenOneIsRefusedInASentence()
    {
        drop(collected(u"refused-cut-off.ics"_s));
        InvitationDialog *dialog = shown();
        QVERIFY(dialog);
        QVERIFY2(said(dialog).contains(u"ends too early"_s), qPrintable(said(dialog)));
        keep(dialog, u"invitation-broken"_s);
        QVERIFY(answer(dialog, u"Escape"_s));
        QTRY_VERIFY(!openDialog<InvitationDialog>());
    }

    void aNewApplicationIsNamedByThePersonInTheDark()
    {
        const QPalette light = QApplication::palette();
        QPalette dark(QColor(49, 54, 59), QColor(35, 38, 41));
        QApplication::setPalette(dark);
        drop(collected(u"outlook-teams.ics"_s));
        InvitationDialog *dialog = shown();
        QVERIFY(dialog);
        auto *company = dialog->findChild<QLineEdit *>(u"companyEdit"_s);
        QVERIFY(company->isVisible());
        QCOMPARE(company->text(), u"Nordwerk"_s);
        keep(dialog, u"invitation-dark"_s);
        company->setFocus();
        QVERIFY(press(u"ctrl+a"_s));
        QVERIFY(write(u"Nordwerk AG"_s));
        QVERIFY(said(dialog).contains(u"Nordwerk AG"_s));
        QVERIFY(answer(dialog, u"Return"_s));
        QTRY_COMPARE(m_f->second()->tracker()->applications.size(), size_t(3));
        QApplication::setPalette(light);
    }

    void aMailWithoutAnInvitationIsLogged()
    {
        drop(collected(u"mail-without-invitation.eml"_s));
        QVERIFY(QTest::qWaitFor(
            [] { return openDialog<LogMessageDialog>() != nullptr || openDialog<QDialog>() != nullptr; },
            5000));
        QVERIFY(!openDialog<InvitationDialog>());
        QVERIFY(press(u"Escape"_s));
    }
};

QTEST_MAIN(TestInvitationInWindow)
#include "tst_invitation.moc"
