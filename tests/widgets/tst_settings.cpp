// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the cadence as a person uses them, over a real database and the real rules. With
// AFTERWORD_PICTURES=folder pictures are kept for looking at.
#include "advicedialog.h"
#include "cadencebook.h"
#include "policyplanner.h"
#include "settingsdialog.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTimeEdit>
#include <QToolButton>
#include <QTranslator>
#include <QWheelEvent>

#include <cmath>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

/// Friday; Ann and Bea were met and thanked on Monday.
struct Desk
{
    Desk()
    {
        auto opened = SqlTrackerStore::open(folder.filePath(u"afterword.db"_s), planner, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        store = std::move(*opened);
        Tracker tracker;
        tracker.profile.timeZone = u"Europe/Berlin"_s;
        add(tracker, u"acme"_s, u"Acme"_s, u"ann"_s, u"Ann Ito"_s);
        add(tracker, u"beta"_s, u"Beta"_s, u"bea"_s, u"Bea Moss"_s);
        if (!store->import(tracker, false))
            qFatal("the tracker cannot be imported");
        runner = std::make_unique<CommandRunner>(*store);
        board = std::make_unique<BoardModel>(*store, clock);
        today = std::make_unique<TodayModel>(*store, clock);
        details = std::make_unique<DetailsModel>(*store, clock);
        window = std::make_unique<MainWindow>(
            MainWindowParts{*store, clock, *runner, *board, *today, *details, settings});
        window->resize(1280, 800);
        window->show();
    }

    static void add(Tracker &tracker, const QString &id, const QString &company, const QString &person,
                    const QString &name)
    {
        Person them;
        them.id = PersonId(person);
        them.name = name;
        them.email = person + u"@example.org"_s;
        tracker.people.push_back(them);
        Application application;
        application.id = ApplicationId(id);
        application.company = company;
        application.role = u"Analyst"_s;
        application.hiringManager = them.id;
        Interview interview;
        interview.id = InterviewId(u"i"_s);
        interview.start = at("2026-11-23T09:00:00Z");
        interview.end = at("2026-11-23T10:00:00Z");
        interview.mode = InterviewMode::Video;
        interview.interviewers = {them.id};
        interview.debriefedAt = interview.end;
        application.interviews = {interview};
        Correspondence thanks;
        thanks.id = CorrespondenceId(u"m"_s);
        thanks.at = at("2026-11-23T12:00:00Z");
        thanks.channel = Channel::Email;
        thanks.people = {them.id};
        thanks.kind = Kind::ThankYou;
        thanks.interview = interview.id;
        application.correspondence = {thanks};
        tracker.applications.push_back(application);
    }

    QAction *action(const QString &name) const { return window->findChild<QAction *>(name); }
    /// What there is to write to the employer, in the order of the plan.
    QStringList steps(const char *id) const
    {
        QStringList kinds;
        const auto rows = store->steps(ApplicationId(QString::fromLatin1(id)));
        for (const AgendaRow &row : *rows) {
            if (isEmployerFacing(row.step.kind))
                kinds.append(QString(exchangeName(row.step.kind)));
        }
        return kinds;
    }

    QTemporaryDir folder;
    FakeClock clock{at("2026-11-27T11:00:00Z")};
    BusinessCalendar calendar;
    PolicyPlanner planner{calendar};
    QSettings settings{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    std::unique_ptr<SqlTrackerStore> store;
    std::unique_ptr<CommandRunner> runner;
    std::unique_ptr<BoardModel> board;
    std::unique_ptr<TodayModel> today;
    std::unique_ptr<DetailsModel> details;
    std::unique_ptr<MainWindow> window;
};

/// Every text a third longer, as other languages have it.
class LongWords final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int number) const override
    {
        QString text = QString::fromUtf8(source);
        if (text.isEmpty())
            return text;
        const auto more = static_cast<qsizetype>(std::ceil(double(text.size()) * 0.3));
        if (number >= 0)
            text.replace(u"%n"_s, QString::number(number));
        return text + u" lorem ipsum dolor sit amet consectetur adipisici elit sed eiusmod"_s.left(more + 1);
    }
    bool isEmpty() const override { return false; }
};

/// Words that do not have the room they need.
QStringList cutIn(const QWidget &dialog)
{
    QStringList cut;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < needed || (!label->wordWrap() && label->width() < label->sizeHint().width()))
            cut.append(label->text());
    }
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() &&
            button->width() < button->minimumSizeHint().width())
            cut.append(button->text());
    }
    for (const QAbstractSpinBox *box : dialog.findChildren<QAbstractSpinBox *>()) {
        if (box->isVisible() && box->width() < box->minimumSizeHint().width())
            cut.append(box->text());
    }
    for (const QScrollArea *area : dialog.findChildren<QScrollArea *>()) {
        if (area->widget()->width() > area->viewport()->width())
            cut.append(u"sideways: "_s + area->objectName());
    }
    return cut;
}

void usePalette(bool dark)
{
    QPalette palette(dark ? QColor(0x2a, 0x2e, 0x32) : QColor(0xef, 0xf0, 0xf1));
    palette.setColor(QPalette::Base, dark ? QColor(0x1f, 0x22, 0x25) : QColor(Qt::white));
    palette.setColor(QPalette::Highlight, dark ? QColor(0x3d, 0xae, 0xe9) : QColor(0x2a, 0x7f, 0xd4));
    QApplication::setPalette(palette);
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    SettingsDialog *openSettings()
    {
        m_desk->action(u"settingsAction"_s)->trigger();
        return openDialog<SettingsDialog>();
    }
    SettingsDialog *openFor(const char *id)
    {
        m_desk->window->showApplication(ApplicationId(QString::fromLatin1(id)));
        m_desk->action(u"applicationCadenceAction"_s)->trigger();
        return openDialog<SettingsDialog>();
    }
    static QAbstractButton *button(const SettingsDialog *dialog, QDialogButtonBox::StandardButton which)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(which);
    }
    static QRadioButton *preset(const SettingsDialog *dialog, CadencePreset which)
    {
        return dialog->findChild<QRadioButton *>(u"presetButton-%1"_s.arg(static_cast<int>(which)));
    }
    static QString preview(const SettingsDialog *dialog)
    {
        return dialog->findChild<QLabel *>(u"noDatePreview"_s)->text().replace(QChar::Nbsp, u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QFont font = QApplication::font();
        font.setPointSizeF(10);
        QApplication::setFont(font);
    }
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void isWhereThePlatformLooksForIt()
    {
        const QAction *action = m_desk->action(u"settingsAction"_s);
        QCOMPARE(action->menuRole(), QAction::PreferencesRole);
        QVERIFY(!action->shortcut().isEmpty());
        SettingsDialog *dialog = openSettings();
        QVERIFY(dialog);
        QCOMPARE(openSettings(), dialog); // one window of it
    }

    void patientWaitsAWeekUntilItIsUndone()
    {
        QCOMPARE(m_desk->steps("acme"), QStringList{u"interest-follow-up"_s});
        QCOMPARE(m_desk->today->openCount(), 4); // and to connect with both on LinkedIn
        SettingsDialog *dialog = openSettings();
        QVERIFY(preset(dialog, CadencePreset::Balanced)->isChecked());
        QVERIFY2(preview(dialog).contains(u"Write that you are interested<"_s), qPrintable(preview(dialog)));
        QVERIFY(!button(dialog, QDialogButtonBox::Apply)->isEnabled());
        preset(dialog, CadencePreset::Patient)->click();
        // The interview is on Tuesday 1 December; a full week later the question may be asked.
        QVERIFY2(preview(dialog).contains(u"Ask about the decision<"_s), qPrintable(preview(dialog)));
        QVERIFY2(preview(dialog).contains(u"from Tue 8 Dec 12:00"_s), qPrintable(preview(dialog)));
        QCOMPARE(m_desk->steps("acme"), QStringList{u"interest-follow-up"_s}); // nothing has happened yet
        button(dialog, QDialogButtonBox::Apply)->click();
        QCOMPARE(m_desk->steps("acme"), QStringList{u"status-check-in"_s});
        QCOMPARE(m_desk->today->openCount(), 2);
        QVERIFY(dialog->isVisible());
        QVERIFY(!button(dialog, QDialogButtonBox::Apply)->isEnabled());
        QVERIFY(m_desk->action(u"undoAction"_s)->text().contains(u"changing the cadence"_s));
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_desk->steps("acme"), QStringList{u"interest-follow-up"_s});
        QCOMPARE(m_desk->today->openCount(), 4);
        // The page shows what holds now.
        QVERIFY(preset(dialog, CadencePreset::Balanced)->isChecked());
        QVERIFY(m_desk->store->cadence()->isEmpty());
    }

    void cancelChangesNothing()
    {
        SettingsDialog *dialog = openSettings();
        preset(dialog, CadencePreset::Strict)->click();
        button(dialog, QDialogButtonBox::Cancel)->click();
        QVERIFY(!dialog->isVisible());
        QVERIFY(m_desk->store->cadence()->isEmpty());
        QCOMPARE(m_desk->today->openCount(), 4);
    }

    void aNumberIsMarkedStoredAndReset()
    {
        SettingsDialog *dialog = openSettings();
        auto *hours = dialog->findChild<QSpinBox *>(u"promiseGraceHours"_s);
        auto *reset = dialog->findChild<QToolButton *>(u"reset-promiseGraceHours"_s);
        QCOMPARE(hours->minimum(), 0);
        QCOMPARE(hours->maximum(), 96);
        QVERIFY(!reset->isVisible());
        const QString before = dialog->findChild<QLabel *>(u"fridayPreview"_s)->text();
        hours->setValue(96);
        QVERIFY(dialog->findChild<QLabel *>(u"fridayPreview"_s)->text() != before);
        QVERIFY(reset->isVisible());
        QVERIFY(reset->toolTip().contains(u"48"_s));
        reset->click();
        QCOMPARE(hours->value(), 48);
        QVERIFY(!reset->isVisible());
        hours->setValue(72);
        dialog->findChild<QTimeEdit *>(u"sendWindow-from"_s)->setTime(QTime(10, 30));
        button(dialog, QDialogButtonBox::Ok)->click();
        QVERIFY(!dialog->isVisible());
        const QJsonObject expected{{u"promiseGraceHours"_s, 72},
                                   {u"sendWindow"_s, QJsonObject{{u"from"_s, u"10:30"_s}}}};
        QCOMPARE(m_desk->store->cadence().value(), expected);
        QTRY_VERIFY(!openDialog<SettingsDialog>());
        dialog = openSettings();
        QVERIFY(dialog->findChild<QToolButton *>(u"reset-sendWindow-from"_s)->isVisible());
        dialog->findChild<QPushButton *>(u"resetAllButton"_s)->click();
        button(dialog, QDialogButtonBox::Ok)->click();
        QVERIFY(m_desk->store->cadence()->isEmpty());
        QCOMPARE(m_desk->runner->undoLabel(), u"changing the cadence"_s);
    }

    void tabWalksThroughTheSourcesAndShiftTabBack()
    {
        SettingsDialog *dialog = openSettings();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *first = dialog->findChild<QTimeEdit *>(u"morningEnds"_s);
        auto *last = dialog->findChild<QTimeEdit *>(u"thankYou-afternoonOpens"_s);
        QVERIFY(first && last);
        const auto stop = [] {
            const auto *label = qobject_cast<QLabel *>(QApplication::focusWidget());
            return label ? label->objectName() + u' ' + label->selectedText()
                         : QApplication::focusWidget()->objectName();
        };
        first->setFocus(Qt::TabFocusReason);
        QStringList there{stop()};
        while (QApplication::focusWidget() != last && there.size() < 40) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            there.append(stop());
        }
        QCOMPARE(QApplication::focusWidget(), last);
        // Every link has the focus once, and no label has it with nothing to see.
        QCOMPARE(
            there.filter(u"source-thankYou-morningOpens "_s),
            QStringList({u"source-thankYou-morningOpens C-01"_s, u"source-thankYou-morningOpens 003-05"_s}));
        QVERIFY2(there.filter(QRegularExpression(u" $"_s)).isEmpty(), qPrintable(there.join(u'\n')));
        QStringList back{stop()};
        while (back.size() < there.size()) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
            back.prepend(stop());
        }
        QCOMPARE(back, there);
    }

    void aWindowThatEndsFirstCannotBeStored()
    {
        SettingsDialog *dialog = openSettings();
        dialog->findChild<QTimeEdit *>(u"sendWindow-to"_s)->setTime(QTime(8, 0));
        QVERIFY(!button(dialog, QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(!button(dialog, QDialogButtonBox::Apply)->isEnabled());
        auto *told = dialog->findChild<QLabel *>(u"problemLabel"_s);
        QVERIFY(told->isVisible());
        QCOMPARE(told->text(), u"The send window must end after it begins."_s);
        dialog->findChild<QTimeEdit *>(u"sendWindow-to"_s)->setTime(QTime(16, 0));
        QVERIFY(!told->isVisible());
        QVERIFY(button(dialog, QDialogButtonBox::Ok)->isEnabled());
    }

    void numbersThatContradictAreToldWhereTheyStand()
    {
        SettingsDialog *dialog = openSettings();
        auto *due = dialog->findChild<QSpinBox *>(u"thankYou-dueHours"_s);
        auto *atDue = dialog->findChild<QLabel *>(u"problem-thankYou-dueHours"_s);
        auto *atClose = dialog->findChild<QLabel *>(u"problem-thankYou-closesHours"_s);
        due->setValue(999);
        QVERIFY(!button(dialog, QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(atDue->isVisibleTo(dialog) && !atClose->isVisibleTo(dialog));
        QCOMPARE(atDue->text(), u"A thank-you cannot be due at a time when it already counts as too late."_s);
        QCOMPARE(due->accessibleDescription(), atDue->text());
        dialog->findChild<QSpinBox *>(u"thankYou-closesHours"_s)->setValue(1000);
        QVERIFY(!atDue->isVisibleTo(dialog));
        QVERIFY(due->accessibleDescription().isEmpty());
        QVERIFY(button(dialog, QDialogButtonBox::Ok)->isEnabled());
    }

    void theLastWeekdayStays()
    {
        SettingsDialog *dialog = openSettings();
        for (int day = 1; day <= 5; ++day)
            dialog->findChild<QToolButton *>(u"weekday-%1"_s.arg(day))->click();
        QVERIFY(dialog->findChild<QToolButton *>(u"weekday-5"_s)->isChecked());
        QCOMPARE(dialog->draft().cadence().sendWindow.weekdays,
                 (std::array{false, false, false, false, true, false, false}));
    }

    void theWheelScrollsThePageAndNoNumber()
    {
        SettingsDialog *dialog = openSettings();
        auto *hours = dialog->findChild<QSpinBox *>(u"thankYou-dueHours"_s);
        QVERIFY(!hours->hasFocus());
        QWheelEvent wheel(QPointF(5, 5), hours->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(hours, &wheel);
        QCOMPARE(hours->value(), 24);
    }

    void aSourceOpensItsRule()
    {
        SettingsDialog *dialog = openSettings();
        auto *source = dialog->findChild<QLabel *>(u"source-promiseGraceHours"_s);
        QVERIFY(source->text().contains(u"C-07"_s));
        QVERIFY(!source->toolTip().isEmpty());
        Q_EMIT source->linkActivated(u"C-07"_s);
        QVERIFY(openDialog<AdviceDialog>());
        QVERIFY(dialog->isVisible());
    }

    void oneApplicationGoesItsOwnWay()
    {
        SettingsDialog *dialog = openFor("acme");
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Cadence for Acme"_s);
        QVERIFY(!dialog->findChild<QSpinBox *>(u"words-short"_s)); // for all or for none
        QCOMPARE(preset(dialog, CadencePreset::Balanced)->text(), u"Balanced, as everywhere"_s);
        auto *asEverywhere = dialog->findChild<QToolButton *>(u"reset-finalAfterDays"_s);
        QVERIFY(!asEverywhere->isVisible());
        dialog->findChild<QSpinBox *>(u"finalAfterDays"_s)->setValue(10);
        QVERIFY(asEverywhere->isVisible());
        asEverywhere->click();
        QVERIFY(!asEverywhere->isVisible());
        preset(dialog, CadencePreset::Patient)->click();
        button(dialog, QDialogButtonBox::Ok)->click();
        QCOMPARE(m_desk->store->cadence().value(),
                 withOwnOverrides({}, ApplicationId(u"acme"_s), overridesOf(CadencePreset::Patient)));
        QCOMPARE(m_desk->steps("acme"), QStringList{u"status-check-in"_s});
        QCOMPARE(m_desk->steps("beta"), QStringList{u"interest-follow-up"_s});
        QCOMPARE(m_desk->runner->undoLabel(), u"changing the cadence for Acme"_s);
        m_desk->runner->undo();
        QCOMPARE(m_desk->steps("acme"), QStringList{u"interest-follow-up"_s});
    }

    void itsPageGoesWithTheApplication()
    {
        SettingsDialog *dialog = openFor("acme");
        m_desk->runner->run({u"removing"_s, {RemoveApplication{ApplicationId(u"acme"_s)}}});
        QVERIFY(!dialog->isVisible());
    }

    void longerWordsAreNotCut_data()
    {
        QTest::addColumn<bool>("longer");
        QTest::addColumn<bool>("one");
        QTest::newRow("settings") << false << false;
        QTest::newRow("settings, longer") << true << false;
        QTest::newRow("one application") << false << true;
        QTest::newRow("one application, longer") << true << true;
    }
    void longerWordsAreNotCut()
    {
        QFETCH(bool, longer);
        QFETCH(bool, one);
        LongWords words;
        if (longer)
            QCoreApplication::installTranslator(&words);
        SettingsDialog *dialog = one ? openFor("acme") : openSettings();
        QVERIFY(dialog);
        for (QSpinBox *box : dialog->findChildren<QSpinBox *>())
            box->setValue(box->maximum()); // the widest they can be, and every way back shown
        QTRY_COMPARE(cutIn(*dialog), QStringList());
        QVERIFY2(dialog->width() <= 1200, qPrintable(QString::number(dialog->width())));
        QCoreApplication::removeTranslator(&words);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void pictures()
    {
        QFETCH(bool, dark);
        const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES");
        const auto keep = [&](QWidget *widget, const QString &name) {
            QCoreApplication::processEvents();
            const QImage image = widget->grab().toImage();
            QVERIFY(!image.isNull());
            const QString mode = QString::fromLatin1(QTest::currentDataTag());
            if (!folder.isEmpty())
                QVERIFY(image.save(QDir(folder).filePath(
                    u"%1-%2-%3.png"_s.arg(name, mode).arg(qRound(widget->devicePixelRatio() * 100)))));
        };
        usePalette(dark);
        SettingsDialog *dialog = openSettings();
        dialog->findChild<QSpinBox *>(u"thankYou-dueHours"_s)->setValue(36);
        keep(dialog, u"settings"_s);
        auto *area = dialog->findChild<QScrollArea *>(u"settingsArea"_s);
        for (const char *key : {"noResponseAfterDays", "words-short"}) {
            area->ensureWidgetVisible(dialog->findChild<QWidget *>(QString::fromLatin1(key)));
            keep(dialog, u"settings-"_s + QString::fromLatin1(key));
        }
        dialog->findChild<QTimeEdit *>(u"sendWindow-to"_s)->setTime(QTime(8, 0));
        keep(dialog, u"settings-problem"_s);
        SettingsDialog *own = openFor("acme");
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *candidate = qobject_cast<SettingsDialog *>(widget);
            own = candidate && candidate != dialog ? candidate : own;
        }
        preset(own, CadencePreset::Patient)->click();
        own->findChild<QSpinBox *>(u"thankYou-closesHours"_s)->setValue(72);
        keep(own, u"settings-acme"_s);
        keep(m_desk->window.get(), u"window"_s);
        LongWords words;
        QCoreApplication::installTranslator(&words);
        delete dialog;
        keep(openSettings(), u"settings-longer"_s);
        QCoreApplication::removeTranslator(&words);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
