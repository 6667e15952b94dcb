// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A finished message leaves the program: mail program, clipboard, file, paper.
#include "carddialog.h"
#include "handoverfixture.h"
#include "mailreader.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

namespace {

QString read(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

} // namespace

class TestHandOver final : public HandOverFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aShortMessageOpensByItsAddress()
    {
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::MailProgram);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.front().scheme(), u"mailto"_s);
        const QByteArray url = m_opened.front().toEncoded();
        QVERIFY2(url.startsWith("mailto:ann%40acme.example") || url.startsWith("mailto:ann@acme.example"),
                 url.constData());
        QVERIFY2(url.contains("%26%20the%20%3Cchart%3E"), url.constData());
        QVERIFY2(url.contains("churn%20chart%20%2F%20part%202"), url.constData());
        QCOMPARE(delivery(key), Delivery::Draft);
        QVERIFY(m_store->message(key)->draft.handedOver->how == HandOver::MailProgram);
    }

    void aLongMessageOpensAsAPrivateFile()
    {
        const QString text = thanks + u"\n\nA line about the numbers we looked at. ÄÖÜ."_s.repeated(60);
        m_desk->handOver(draft(text), HandOverWay::MailProgram);
        QCOMPARE(m_opened.size(), 1);
        QVERIFY(m_opened.front().isLocalFile());
        const QFileInfo file(m_opened.front().toLocalFile());
        QCOMPARE(file.suffix(), u"eml"_s);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther |
                            QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!file.permissions().testAnyFlags(others));
        QVERIFY(!QFileInfo(file.path()).permissions().testAnyFlags(others));
        QFile bytes(file.filePath());
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const QByteArray whole = bytes.readAll();
        QVERIFY(whole.contains("X-Unsent: 1\r\n"));
        const auto mail = readMail(whole);
        VERIFY_RESULT(mail);
        QCOMPARE(mail->body.trimmed(), text.trimmed());
        QCOMPARE(mail->to.front().address, u"ann@acme.example"_s);
        // It goes with the program.
        m_window.reset();
        QVERIFY(!QFileInfo::exists(file.filePath()));
        QVERIFY(!QFileInfo::exists(file.path()));
    }

    void whereNoMailProgramOpensNothingCounts()
    {
        m_opens = false;
        QSignalSpy failed(m_desk, &OutboxDesk::failed);
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::MailProgram);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().value<Error>().message.contains(u"No mail program"_s));
        QVERIFY(!m_store->message(key)->draft.handedOver);
    }

    void copyingGivesTextAndWithFormatsHtml()
    {
        m_desk->handOver(draft(), HandOverWay::CopyPlain);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), thanks);
        QVERIFY(!data->hasHtml());
        m_desk->handOver(draft(), HandOverWay::CopyRich);
        data = QApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), thanks);
        QVERIFY2(data->html().contains(u"<p>thank you for the hour &amp; the &lt;chart&gt;.</p>"_s),
                 qPrintable(data->html()));
        QVERIFY(data->html().contains(u"Kind regards<br>\nRobin"_s));
    }

    void savingAsksWhereAndWritesAPrivateFile()
    {
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::SaveMessage);
        auto *dialog = m_window->findChild<QFileDialog *>(u"saveMessageDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().front()).fileName(),
                 u"Thank you the churn chart part 2.eml"_s);
        QVERIFY(!m_store->message(key)->draft.handedOver);
        const QString file = m_folder->filePath(u"kept.eml"_s);
        Q_EMIT dialog->fileSelected(file);
        QVERIFY(!QFile::permissions(file).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(readMail(read(file).toUtf8())->body.startsWith(u"Dear Ann"_s));
        QVERIFY(m_store->message(key)->draft.handedOver->how == HandOver::SavedFile);
    }

    void aCardIsPrintedWithItsEnvelope_data()
    {
        QTest::addColumn<CardForm>("form");
        QTest::addColumn<QString>("sizes");
        QTest::newRow("C6") << CardForm::C6 << u"419.5 x 297.6|459.2 x 323.2"_s;
        QTest::newRow("DL") << CardForm::Dl << u"595.3 x 280.6|623.6 x 311.8"_s;
        QTest::newRow("No. 10") << CardForm::UsNo10 << u"666.1 x 270|684 x 297"_s;
    }
    void aCardIsPrintedWithItsEnvelope()
    {
        QFETCH(CardForm, form);
        QFETCH(QString, sizes);
        const OutboxKey key = draft();
        m_desk->handOver(key, HandOverWay::PrintCard);
        auto *dialog = m_window->findChild<CardDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *box = dialog->findChild<QComboBox *>(u"formCombo"_s);
        box->setCurrentIndex(box->findData(static_cast<int>(form)));
        const QString file = m_folder->filePath(u"card.pdf"_s);
        dialog->saveTo(file);
        QVERIFY(!QFile::permissions(file).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
        QProcess reader;
        reader.start(QStringLiteral(AFTERWORD_PDFTOTEXT), {u"-layout"_s, u"-bbox"_s, file, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString boxes = QString::fromUtf8(reader.readAllStandardOutput());
        const QStringList wanted = sizes.split(u'|');
        QList<QSizeF> pages;
        static const QRegularExpression page(u"<page width=\"([0-9.]+)\" height=\"([0-9.]+)\""_s);
        for (auto match = page.globalMatch(boxes); match.hasNext();) {
            const auto found = match.next();
            pages.append(QSizeF(found.captured(1).toDouble(), found.captured(2).toDouble()));
        }
        QCOMPARE(pages.size(), 2);
        for (int i = 0; i < 2; ++i) {
            const QStringList measures = wanted[i].split(u" x "_s);
            QVERIFY2(qAbs(pages[i].width() - measures[0].toDouble()) < 2, qPrintable(boxes));
            QVERIFY2(qAbs(pages[i].height() - measures[1].toDouble()) < 2, qPrintable(boxes));
        }
        reader.start(QStringLiteral(AFTERWORD_PDFTOTEXT), {file, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QStringList texts = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
        QVERIFY2(texts.at(0).contains(u"thank you for the hour & the <chart>."_s), qPrintable(texts.at(0)));
        QVERIFY2(texts.at(1).contains(u"Ann Ito"_s) && texts.at(1).contains(u"Hauptstraße 5"_s),
                 qPrintable(texts.at(1)));
        QVERIFY(!texts.at(1).contains(u"thank you"_s));
        QVERIFY(m_store->message(key)->draft.handedOver->how == HandOver::Printed);
    }

    void aTextTooLongForACardIsNotPrinted()
    {
        m_desk->handOver(draft(u"A long line of thanks. "_s.repeated(200)), HandOverWay::PrintCard);
        auto *dialog = m_window->findChild<CardDialog *>();
        QVERIFY(dialog->findChild<QLabel *>(u"problemLabel"_s)->text().contains(u"too long"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"printButton"_s)->isEnabled());
    }
};

QTEST_MAIN(TestHandOver)
#include "tst_handover.moc"
