// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Guessing from domains and summaries.
#include "companyguess.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

/// A summary longer than this is no summary.
constexpr qsizetype LongestSummary = 200;
/// Characters of a description in which a company is looked for.
constexpr qsizetype MostWordsRead = 8192;

const QSet<QString> &schedulingLabels()
{
    static const QSet<QString> labels{u"calendly"_s,
                                      u"goodtime"_s,
                                      u"greenhouse"_s,
                                      u"lever"_s,
                                      u"ashbyhq"_s,
                                      u"workable"_s,
                                      u"teamtailor"_s,
                                      u"personio"_s,
                                      u"recruitee"_s,
                                      u"cal"_s,
                                      u"savvycal"_s,
                                      u"doodle"_s,
                                      u"youcanbook"_s,
                                      u"modernloop"_s,
                                      u"jobvite"_s,
                                      u"icims"_s,
                                      u"breezy"_s,
                                      u"bamboohr"_s,
                                      u"myworkday"_s,
                                      u"hirevue"_s,
                                      u"zoom"_s,
                                      u"bookwithme"_s,
                                      u"softgarden"_s,
                                      u"join"_s,
                                      u"smartrecruiters"_s,
                                      u"acuityscheduling"_s};
    return labels;
}

bool isNobodysCompany(const QString &label)
{
    static const QSet<QString> mail{
        u"gmail"_s,  u"googlemail"_s, u"outlook"_s, u"hotmail"_s, u"live"_s,     u"yahoo"_s, u"icloud"_s,
        u"me"_s,     u"aol"_s,        u"gmx"_s,     u"web"_s,     u"proton"_s,   u"pm"_s,    u"protonmail"_s,
        u"mail"_s,   u"posteo"_s,     u"163"_s,     u"mailbox"_s, u"fastmail"_s, u"zoho"_s,  u"qq"_s,
        u"yandex"_s, u"t-online"_s,   u"orange"_s,  u"free"_s,    u"libero"_s,   u"msn"_s};
    return mail.contains(label) || schedulingLabels().contains(label);
}

/// The last label but the public ones; empty: there is none.
QString ownLabel(const QString &email)
{
    QStringList labels = email.section(u'@', -1).toLower().split(u'.', Qt::SkipEmptyParts);
    if (labels.size() < 2)
        return {};
    labels.removeLast();
    static const QSet<QString> seconds{u"co"_s, u"com"_s, u"org"_s, u"net"_s,
                                       u"ac"_s, u"gov"_s, u"gv"_s,  u"or"_s};
    if (labels.size() > 1 && seconds.contains(labels.last()))
        labels.removeLast();
    return labels.last();
}

/// "Acme Labs" of "acme-labs".
QString titled(const QString &label)
{
    QStringList words = label.split(QRegularExpression(u"[-_]+"_s), Qt::SkipEmptyParts);
    for (QString &word : words)
        word[0] = word[0].toUpper();
    return words.join(u' ');
}

using Option = QRegularExpression::PatternOption;
constexpr auto AnyCase =
    QRegularExpression::PatternOptions(Option::CaseInsensitiveOption) | Option::UseUnicodePropertiesOption;

QString letters(const QString &text)
{
    QString result;
    for (const QChar unit : text) {
        if (unit.isLetterOrNumber())
            result += unit.toLower();
    }
    return result;
}

/// A word by which people call jobs is among these.
bool soundsLikeRole(const QString &text)
{
    static const QRegularExpression words(
        u"(?:engineer|developer|programmer|analyst|manager|designer|architect|scientist|consultant|specialist"
        "|director|administrator|officer|assistant|intern\\b|trainee|nurse|teacher|accountant|editor|writer"
        "|researcher|associate|representative|coordinator|clerk|technician|lead\\b|owner\\b|entwickler"
        "|ingenieur|berater|referent|sachbearbeiter|leiter|praktikant|werkstudent|buchhalter|ingénieur"
        "|développeu|chargée?\\b|desarrollador|analista|ingeniero|sviluppatore)"_s,
        AnyCase);
    return text.size() <= 80 && words.match(text).hasMatch();
}

/// Without the words that say that it is an interview and which.
QString withoutInterviewWords(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(?:job|phone|video|virtual|online|on-?site|remote|panel|final|first|second|third|initial|intro"
        "|\\d(?:st|nd|rd|th)?|round|technical|screening|screen|interview|call|chat|meeting|conversation"
        "|vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|gespräch|erstgespräch|zweitgespräch"
        "|telefoninterview|videointerview|einladung|zum|zur|invitation|invite|to|entretien|entrevista"
        "|colloquio|runde|bei|with|at|for|the|your|mit|updated|re|fwd|aw|wg)\\b"_s,
        AnyCase);
    QString rest = QString(text).remove(words).simplified();
    while (!rest.isEmpty() && !rest.front().isLetterOrNumber())
        rest.remove(0, 1);
    while (!rest.isEmpty() && !rest.back().isLetterOrNumber() && rest.back() != u')')
        rest.chop(1);
    return rest;
}

/// What the words of an invitation say of company and role, given what the mail domain says.
class CompanyWords
{
public:
    CompanyWords(const Invitation &invitation, const QString &label)
        : m_invitation(invitation)
        , m_summary(invitation.summary.left(LongestSummary))
        , m_description(invitation.description.left(MostWordsRead))
        , m_label(label)
    {}

    CompanyGuess guess();

private:
    void readFields();
    void readSentences();
    void readParts();
    QString roleIn(const QString &text) const;
    bool agrees(const QString &name) const;
    bool isSomebody(const QString &name) const;

    const Invitation &m_invitation;
    QString m_summary;
    QString m_description;
    QString m_label;
    CompanyGuess m_guess;
};

/// Whether the name is the mail domain's: "Blue Kite", "Blue Kite Ltd" of blue-kite.
bool CompanyWords::agrees(const QString &name) const
{
    const QString own = letters(name);
    const QString label = letters(m_label);
    if (own.size() < 2 || label.size() < 2)
        return false;
    return own == label || (label.size() > 3 && own.startsWith(label)) ||
           (own.size() > 3 && label.startsWith(own));
}

bool CompanyWords::isSomebody(const QString &name) const
{
    const auto is = [&name](const InvitedPerson &person) {
        if (person.name.isEmpty())
            return false;
        return person.name.compare(name, Qt::CaseInsensitive) == 0 ||
               person.name.section(u' ', 0, 0).compare(name, Qt::CaseInsensitive) == 0;
    };
    return is(m_invitation.organiser) || std::ranges::any_of(m_invitation.attendees, is);
}

// "Company: Acme", "Position: Data Analyst"
void CompanyWords::readFields()
{
    static const QRegularExpression company(
        u"^\\s*(?:company|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|empresa|azienda)"
        "\\s*:\\s*(\\S[^\\n]{0,79}?)\\s*$"_s,
        AnyCase | Option::MultilineOption);
    static const QRegularExpression role(
        u"^\\s*(?:role|position|job(?: title)?|vacancy|opening|stelle|rolle|poste|puesto|posizione)"
        "\\s*:\\s*(\\S[^\\n]{0,79}?)\\s*$"_s,
        AnyCase | Option::MultilineOption);
    m_guess.company = company.match(m_description).captured(1);
    m_guess.role = role.match(m_description).captured(1);
}

// "Interview with Acme: Data Analyst", "Gespräch bei Acme", "Talk @ Acme - Developer"
void CompanyWords::readSentences()
{
    static const QRegularExpression named(
        u"(?:\\b(?:at|with|bei|mit|chez|avec|con|en|presso)\\s+|@\\s*)([^:|,;()]{2,60}?)\\s*"
        "(?:$|[:|,;()]\\s*(.*)$|\\s[-–—]\\s*(.*)$)"_s,
        AnyCase);
    for (qsizetype from = 0; from >= 0;) {
        const auto match = named.match(m_summary, from);
        if (!match.hasMatch())
            return;
        const QString company = match.captured(1).trimmed();
        from = match.capturedStart() + 1;
        if (isSomebody(company) || (!m_label.isEmpty() && !agrees(company)))
            continue;
        if (m_guess.company.isEmpty())
            m_guess.company = company;
        if (!m_guess.role.isEmpty())
            return;
        const QString behind = (match.captured(2) + match.captured(3)).trimmed();
        const bool isRole = !withoutInterviewWords(behind).isEmpty() && !isSomebody(behind);
        m_guess.role = isRole ? behind : QString();
        if (m_guess.role.isEmpty())
            m_guess.role = roleIn(m_summary.left(match.capturedStart()));
        return;
    }
}

// "Acme | Data Analyst | Round 2", "Vorstellungsgespräch Nordwerk"
void CompanyWords::readParts()
{
    static const QRegularExpression between(u"\\s*(?:[:|,;()/<>]|\\s[-–—x+]\\s|\\bmit\\b)\\s*"_s, AnyCase);
    const QStringList parts = m_summary.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString rest = withoutInterviewWords(part);
        if (m_guess.company.isEmpty() && agrees(rest) && rest.size() <= 60)
            m_guess.company = rest;
        else if (m_guess.role.isEmpty() && !agrees(rest) && soundsLikeRole(rest) && !isSomebody(rest))
            m_guess.role = rest;
    }
}

QString CompanyWords::roleIn(const QString &text) const
{
    static const QRegularExpression between(u"\\s*(?:[:|,;()/<>]|\\s[-–—]\\s)\\s*"_s);
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        if (const QString rest = withoutInterviewWords(part); soundsLikeRole(rest) && !isSomebody(rest))
            return rest;
    }
    return {};
}

CompanyGuess CompanyWords::guess()
{
    readFields();
    readSentences();
    readParts();
    if (m_guess.role.isEmpty()) {
        // "for the Data Analyst position", "für die Stelle als Data Analyst"
        static const QRegularExpression asked(
            u"\\b(?:for|about|regarding) (?:the|our|a|an) ([^.,;:\\n]{3,60}?) "
            u"(?:position|role|job|vacancy)\\b"
            "|\\b(?:position|role|stelle|job)(?: of| as| als)(?: an?| the)? ([^.,;:!?\\n]{3,60}?)"
            "(?= (?:at|with|bei|in|on|am)\\b|[.,;:!?\\n]|$)"_s,
            AnyCase | Option::MultilineOption);
        const auto match = asked.match(m_description);
        const QString role = (match.captured(1) + match.captured(2)).simplified();
        if (soundsLikeRole(role))
            m_guess.role = role;
    }
    if (m_guess.company.isEmpty() && !m_label.isEmpty())
        m_guess.company = titled(m_label);
    if (m_guess.company.isEmpty())
        m_guess.company = m_invitation.organiser.name.isEmpty() ? m_summary : m_invitation.organiser.name;
    if (m_guess.company.isEmpty())
        //: Stands for a company's name where an invitation tells none
        m_guess.company = QCoreApplication::translate("Invitation", "Unknown company");
    return m_guess;
}

} // namespace

QString companyLabel(const QString &email)
{
    const QString label = ownLabel(email);
    return isNobodysCompany(label) || isSchedulingService(email) ? QString() : label;
}

bool isSchedulingService(const QString &email)
{
    return email.section(u'@', -1).endsWith("calendar.google.com"_L1, Qt::CaseInsensitive) ||
           schedulingLabels().contains(ownLabel(email));
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

CompanyGuess guessCompany(const Invitation &invitation, const QStringList &addresses)
{
    QString label;
    for (const QString &address : addresses) {
        if (label.isEmpty())
            label = companyLabel(address);
    }
    return CompanyWords(invitation, label).guess();
}

} // namespace afterword
