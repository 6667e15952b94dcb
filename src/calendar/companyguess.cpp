// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Guessing from domains and summaries.
#include "companyguess.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// A summary longer than this is no summary.
constexpr qsizetype LongestSummary = 200;

bool isNobodysCompany(const QString &label)
{
    static const QSet<QString> labels{
        u"gmail"_s,      u"googlemail"_s, u"outlook"_s,   u"hotmail"_s, u"live"_s,     u"yahoo"_s,
        u"icloud"_s,     u"me"_s,         u"aol"_s,       u"gmx"_s,     u"web"_s,      u"proton"_s,
        u"protonmail"_s, u"pm"_s,         u"mail"_s,      u"posteo"_s,  u"mailbox"_s,  u"fastmail"_s,
        u"zoho"_s,       u"yandex"_s,     u"qq"_s,        u"163"_s,     u"google"_s,   u"calendly"_s,
        u"goodtime"_s,   u"greenhouse"_s, u"lever"_s,     u"ashbyhq"_s, u"workable"_s, u"smartrecruiters"_s,
        u"teamtailor"_s, u"personio"_s,   u"recruitee"_s, u"cal"_s};
    return labels.contains(label);
}

/// "Acme Labs" of "acme-labs".
QString titled(const QString &label)
{
    QStringList words = label.split(QRegularExpression(u"[-_]+"_s), Qt::SkipEmptyParts);
    for (QString &word : words)
        word[0] = word[0].toUpper();
    return words.join(u' ');
}

} // namespace

QString companyLabel(const QString &email)
{
    QStringList labels = email.section(u'@', -1).toLower().split(u'.', Qt::SkipEmptyParts);
    if (labels.size() < 2)
        return {};
    labels.removeLast();
    static const QSet<QString> seconds{u"co"_s, u"com"_s, u"org"_s, u"net"_s,
                                       u"ac"_s, u"gov"_s, u"gv"_s,  u"or"_s};
    if (labels.size() > 1 && seconds.contains(labels.last()))
        labels.removeLast();
    return isNobodysCompany(labels.last()) ? QString() : labels.last();
}

bool mentions(const QString &text, const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.size() < 2)
        return false;
    const auto isInWord = [&text](qsizetype i) {
        return i >= 0 && i < text.size() && text[i].isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(wanted, at + 1, Qt::CaseInsensitive)) {
        if (!isInWord(at - 1) && !isInWord(at + wanted.size()))
            return true;
    }
    return false;
}

CompanyGuess guessCompany(const Invitation &invitation)
{
    CompanyGuess guess;
    const QString summary = invitation.summary.left(LongestSummary);
    // "Interview with Acme: Data Analyst", "Interview at Acme", "Gespräch bei Acme", "Talk @ Acme -
    // Developer"
    static const QRegularExpression named(
        u"(?:\\b(?:at|with|bei|mit|chez|avec|con|en|presso)\\s+|@\\s*)([^:|,;()]{2,60}?)\\s*"
        "(?:$|[:|,;()]\\s*(.*)$|\\s[-–—]\\s*(.*)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = named.match(summary);
    const QString inSummary = match.captured(1).trimmed();
    QString label = companyLabel(invitation.organiser.email);
    for (const InvitedPerson &attendee : invitation.attendees) {
        if (label.isEmpty() && invitation.organiser.email.isEmpty())
            label = companyLabel(attendee.email);
    }
    // The summary spells the name better, where both say the same.
    const bool agree = !inSummary.isEmpty() && QString(inSummary).remove(u' ').compare(
                                                   QString(label).remove(u'-'), Qt::CaseInsensitive) == 0;
    if (agree || label.isEmpty())
        guess.company = inSummary;
    else
        guess.company = titled(label);
    if (guess.company == inSummary && !inSummary.isEmpty())
        guess.role = (match.captured(2) + match.captured(3)).trimmed();
    if (guess.company.isEmpty())
        guess.company = invitation.organiser.name.isEmpty() ? summary : invitation.organiser.name;
    if (guess.company.isEmpty())
        //: Stands for a company's name where an invitation tells none
        guess.company = QCoreApplication::translate("Invitation", "Unknown company");
    return guess;
}

} // namespace afterword
