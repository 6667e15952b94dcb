// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words, checks and links of people.
#include "personwords.h"

#include "zone.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct People
{
    Q_DECLARE_TR_FUNCTIONS(People)
};

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

} // namespace

QString personRoleName(PersonRole role)
{
    switch (role) {
    case PersonRole::Interviewer:
        return People::tr("Interviewer");
    case PersonRole::HiringManager:
        return People::tr("Hiring manager");
    case PersonRole::Coordinator:
        return People::tr("Coordinator");
    case PersonRole::Contact:
        //: Somebody who said to be in touch; a recruiter, mostly
        return People::tr("Contact");
    case PersonRole::Reference:
        //: Somebody who may vouch for the person
        return People::tr("Reference");
    }
    return {};
}

QString rolesText(PersonRoles roles)
{
    QStringList names;
    for (const PersonRole role : personRoles) {
        if (roles.testFlag(role))
            names.append(personRoleName(role));
    }
    return names.join(u" · "_s);
}

QString positionText(const QString &title, const QString &company)
{
    if (title.isEmpty() || company.isEmpty())
        return title + company;
    //: %1 is a position, %2 a company: "Head of Data, Acme"
    return People::tr("%1, %2").arg(title, company);
}

QString nameProblem(const QString &text)
{
    return text.simplified().isEmpty() ? People::tr("A person needs a name.") : QString();
}

QString emailProblem(const QString &text)
{
    const QString address = text.trimmed();
    static const QRegularExpression form(u"^[^@\\s,;<>]+@[^@\\s,;<>.]+(\\.[^@\\s,;<>.]+)*$"_s);
    if (address.isEmpty() || form.match(address).hasMatch())
        return {};
    return People::tr("A mail address is one like name@example.org.");
}

QString phoneProblem(const QString &text)
{
    const QString number = text.trimmed();
    if (number.isEmpty())
        return {};
    static const QRegularExpression form(u"^\\+?[\\d\\s().\\-/]+((x|ext\\.?|#)\\s*\\d+)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    if (!form.match(number).hasMatch())
        return People::tr("A number has digits, a + in front, and nothing but spaces, brackets, - and / "
                          "between them.");
    return digitsOf(number).size() < 3 ? People::tr("A number has three digits at least.") : QString();
}

QString linkProblem(const QString &text)
{
    if (text.trimmed().isEmpty() || !webLink(text).isEmpty())
        return {};
    return People::tr("A link is one like https://www.linkedin.com/in/name.");
}

QString zoneProblem(const QString &text)
{
    const QString name = text.trimmed();
    if (name.isEmpty() || Zone::named(name))
        return {};
    //: The names stay as they are
    return People::tr("No time zone is called that; one is called Europe/Berlin, another America/New_York.");
}

QUrl mailLink(const QString &email)
{
    if (email.trimmed().isEmpty() || !emailProblem(email).isEmpty())
        return {};
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(email.trimmed(), QUrl::DecodedMode);
    return url;
}

QUrl phoneLink(const QString &phone)
{
    if (phone.trimmed().isEmpty() || !phoneProblem(phone).isEmpty())
        return {};
    // What stands behind an extension's mark is dialled later.
    static const QRegularExpression extension(u"(x|ext|#).*$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString number = QString(phone).remove(extension).trimmed();
    return QUrl(u"tel:"_s + (number.startsWith(u'+') ? u"+"_s : QString()) + digitsOf(number));
}

QUrl webLink(const QString &text)
{
    const QString link = text.trimmed();
    if (link.isEmpty() || link.contains(QRegularExpression(u"\\s"_s)))
        return {};
    const bool hasScheme = link.contains("://"_L1);
    const QUrl url(hasScheme ? link : u"https://"_s + link, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || !url.host().contains(u'.') || !url.userInfo().isEmpty())
        return {};
    return url;
}

} // namespace afterword
