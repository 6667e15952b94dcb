// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// sync publishes the calendar where an account is set up, and says in text and status what became of it.
#include "davfixture.h"
#include "runner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTextStream>

#include <unistd.h>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class SyncCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void publishes();
    void needsThePassword();
    void saysWhatIsWrong();

private:
    int run(const QByteArray &password, const QStringList &more = {});

    DavFixture m_d;
    QString m_out;
    QString m_err;
};

void SyncCalendarTest::initTestCase()
{
    QVERIFY(m_d.start());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_d.f.folder.filePath(u"config"_s)));
    QSettings settings(CalendarSettings::settingsFile(), QSettings::IniFormat);
    m_d.order.account.options.alarmBeforeDue.reset();
    m_d.order.account.options.detail = CalendarDetail::Company;
    CalendarSettings(settings).save(m_d.order.account);
    QVERIFY(CalendarSettings(settings).account() == m_d.order.account);
}

int SyncCalendarTest::run(const QByteArray &password, const QStringList &more)
{
    m_out.clear();
    m_err.clear();
    QTextStream out(&m_out);
    QTextStream err(&m_err);
    QStringList arguments{u"afterword-cli"_s, u"sync"_s, u"--db"_s, m_d.f.file};
    std::array<int, 2> ends{-1, -1};
    if (!password.isEmpty()) {
        if (pipe(ends.data()) != 0 || ::write(ends[1], password.constData(), size_t(password.size())) < 0)
            return -1;
        ::close(ends[1]);
        arguments += {u"--calendar-password-fd"_s, QString::number(ends[0])};
    }
    const int status = cli::run(arguments + more, m_d.f.clock, out, err);
    ::close(ends[0]);
    return status;
}

void SyncCalendarTest::publishes()
{
    QVERIFY2(run("pw\n") == 0, qPrintable(m_out + m_err));
    QVERIFY2(m_out.startsWith(u"Calendar: "_s), qPrintable(m_out));
    QVERIFY(m_d.onServer().contains(m_d.uidOfInterview(0)));
    QCOMPARE(run("pw", {u"--json"_s}), 0);
    const QJsonObject calendar = QJsonDocument::fromJson(m_out.toUtf8())["calendar"_L1].toObject();
    QCOMPARE(calendar["added"_L1], 0);
    QCOMPARE(calendar["unchanged"_L1], qint64(m_d.onServer().size()));
}

void SyncCalendarTest::needsThePassword()
{
    QCOMPARE(run({}), 2);
    QVERIFY2(m_err.contains(u"--calendar-password-fd"_s), qPrintable(m_err));
}

void SyncCalendarTest::saysWhatIsWrong()
{
    QVERIFY(run("wrong") != 0);
    QVERIFY2(m_err.contains(u"does not accept"_s), qPrintable(m_err));
    m_d.breakBy("* 503");
    QVERIFY(run("pw") != 0);
    QVERIFY2(m_err.contains(u"503"_s), qPrintable(m_err));
}

QTEST_GUILESS_MAIN(SyncCalendarTest)
#include "tst_synccalendar.moc"
