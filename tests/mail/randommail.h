// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mails made by chance from a seed: every script, long subjects, emoji, attachments.
#pragma once

#include "mailmessage.h"

#include <QRandomGenerator>

namespace afterword::test {

class RandomMail
{
public:
    explicit RandomMail(quint32 seed)
        : m_random(seed)
    {}

    MailMessage mail()
    {
        using namespace Qt::StringLiterals;
        MailMessage mail;
        mail.messageId = u"draft-%1.%2@example.org"_s.arg(m_random.generate()).arg(m_random.generate());
        mail.from = mailbox();
        for (int n = 1 + below(4); n > 0; --n)
            mail.to.push_back(mailbox());
        for (int n = below(3); n > 0; --n)
            mail.cc.push_back(mailbox());
        for (int n = below(2); n > 0; --n)
            mail.bcc.push_back(mailbox());
        mail.subject = text(below(10) == 0 ? 2000 : 90, false).trimmed();
        mail.body = text(below(20) == 0 ? 20000 : 1200, true);
        for (int n = below(5) == 0 ? 1 + below(3) : 0; n > 0; --n)
            mail.attachments.push_back(attachment());
        mail.date = Instant::fromMilliseconds(1'700'000'000'000 + 1000LL * below(200'000'000));
        for (int n = below(3) == 0 ? 1 + below(40) : 0; n > 0; --n)
            mail.references.append(u"%1.%2@mail.example.com"_s.arg(n).arg(m_random.generate()));
        if (!mail.references.isEmpty())
            mail.inReplyTo = mail.references.constLast();
        return mail;
    }

    int below(int bound) { return m_random.bounded(bound); }

    /// Words of one or several scripts.
    QString text(int length, bool lines)
    {
        static const QStringList scripts{
            QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),
            QStringLiteral("äöüßÄÖÜéèêçñõåøæœłžšřđğıİ"),
            QStringLiteral("αβγδεζηθικλμνξοπρστυφχψω"),
            QStringLiteral("абвгдежзийклмнопрстуфхцчшщъыьэюя"),
            QStringLiteral("אבגדהוזחטיכלמנסעפצקרשת"),
            QStringLiteral("ابتثجحخدذرزسشصضطظعغفقكلمنهوي"),
            QStringLiteral("अआइईउऊऋएऐओऔकखगघङचछजझञ"),
            QStringLiteral("กขคงจฉชซญดตถทธนบปผฝพฟภมยรลวศสหอ"),
            QStringLiteral("一二三四五六七八九十面接会社東京漢字日本語感謝"),
            QStringLiteral("가나다라마바사아자차카타파하면접감사"),
            QStringLiteral("😀🎉👍🏽👩‍💻🇩🇪🇯🇵❤️‍🔥𝔘𝓃𝒾"),
            QStringLiteral("e\u0301n\u0303o\u0308u\u030a"),
            QStringLiteral("=?_\"\\(),;:<>@[].!#$%&'*+-/^`{|}~")};
        QString made;
        const int wanted = below(length + 1);
        QList<uint> letters = scripts[below(static_cast<int>(scripts.size()))].toUcs4();
        while (made.size() < wanted) {
            if (below(4) == 0)
                letters = scripts[below(static_cast<int>(scripts.size()))].toUcs4();
            for (int n = below(30) == 0 ? 200 : 1 + below(9); n > 0; --n) {
                const auto letter = static_cast<char32_t>(letters[below(static_cast<int>(letters.size()))]);
                made += QString::fromUcs4(&letter, 1);
            }
            if (lines && below(8) == 0)
                made += QString(1 + below(2), u'\n') +
                        (below(9) == 0 ? QStringLiteral(".\nFrom here\n> ") : QString());
            else
                made += below(12) == 0 ? QStringLiteral("  ") : QStringLiteral(" ");
            if (below(40) == 0)
                made += QStringLiteral("=?utf-8?Q?=41?= ");
        }
        return made;
    }

private:
    Mailbox mailbox()
    {
        static const QStringList domains{
            QStringLiteral("example.com"), QStringLiteral("mail.example.org"),
            QStringLiteral("a-very-long-name-of-a-company-that-goes-on.example.net")};
        Mailbox mailbox;
        if (below(4) != 0)
            mailbox.name = text(below(15) == 0 ? 300 : 25, false).simplified();
        mailbox.address = QStringLiteral("name%1.o'b+tag@%2").arg(below(1000)).arg(domains[below(3)]);
        return mailbox;
    }

    MailAttachment attachment()
    {
        static const QStringList types{QStringLiteral("application/pdf"), QStringLiteral("image/png"),
                                       QStringLiteral("application/vnd.oasis.opendocument.text")};
        MailAttachment attachment;
        QString name = text(below(8) == 0 ? 200 : 30, false).simplified();
        // A file may be called like an encoded-word; readers disagree about those.
        name.remove(u'/').remove(u'\\').remove(QStringLiteral("=?"));
        name.truncate(150);
        if (!name.isEmpty() && name.back().isHighSurrogate())
            name.chop(1);
        attachment.fileName = QStringLiteral("CV ") + name.trimmed() + QStringLiteral(".pdf");
        attachment.mediaType = types[below(3)];
        attachment.content.resize(below(5000));
        for (char &byte : attachment.content)
            byte = static_cast<char>(below(256));
        return attachment;
    }

    QRandomGenerator m_random;
};

} // namespace afterword::test
