// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding links in text, and writing them into notes.
#include "detailslinks.h"

#include "detailsfields.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct Links
{
    Q_DECLARE_TR_FUNCTIONS(DetailsLinks)
};

constexpr size_t mostLinks = 100;

QString nameOf(const QUrl &url)
{
    if (url.isLocalFile())
        return QFileInfo(url.toLocalFile()).fileName();
    if (url.scheme() == "mailto"_L1)
        return url.path();
    QString path = url.path();
    if (path == "/"_L1)
        path.clear();
    return url.host() + path;
}

/// What a line calls its link: "CV: file:///…".
QString titleBefore(const QString &text, qsizetype start)
{
    const qsizetype line = text.lastIndexOf(u'\n', start > 0 ? start - 1 : 0) + 1;
    const QString before = text.mid(line, start - line).trimmed();
    return before.endsWith(u':') && before.size() <= 80 ? before.chopped(1).trimmed() : QString();
}

class Finder
{
public:
    void read(const QString &text, const QString &where)
    {
        static const QRegularExpression form(u"\\b(?:https?://|mailto:|file:///)[^\\s<>\"\u201c\u201d]+"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        auto matches = form.globalMatch(text);
        while (matches.hasNext() && m_links.size() < mostLinks) {
            const auto match = matches.next();
            QString found = match.captured();
            // What ends a sentence is no part of the address.
            while (!found.isEmpty() && ".,;:!?)]}'\u2019"_L1.contains(found.back()))
                found.chop(1);
            add(QUrl(found, QUrl::TolerantMode), titleBefore(text, match.capturedStart()), where);
        }
    }
    std::vector<DetailsLink> take() { return std::move(m_links); }

private:
    void add(const QUrl &url, const QString &title, const QString &where)
    {
        const bool isOther = url.isLocalFile() || url.scheme() == "mailto"_L1;
        const bool names = isOther ? !url.path().isEmpty() : !url.host().isEmpty();
        const bool isForeign = url.scheme() == "file"_L1 && !url.host().isEmpty();
        const bool isKnown =
            std::ranges::any_of(m_links, [&url](const DetailsLink &link) { return link.url == url; });
        if (!url.isValid() || !names || isForeign || isKnown)
            return;
        const QString folder =
            url.isLocalFile() ? QDir::toNativeSeparators(QFileInfo(url.toLocalFile()).absolutePath()) : where;
        m_links.push_back({url, title.isEmpty() ? nameOf(url) : title, folder});
    }

    std::vector<DetailsLink> m_links;
};

} // namespace

std::vector<DetailsLink> linksIn(const Application &application)
{
    Finder finder;
    finder.read(application.url, fieldName(DetailsField::Url));
    finder.read(application.notes, fieldName(DetailsField::Notes));
    std::vector<const Correspondence *> messages;
    for (const Correspondence &entry : application.correspondence)
        messages.push_back(&entry);
    std::ranges::stable_sort(messages, std::ranges::greater(),
                             [](const Correspondence *entry) { return entry->at; });
    for (const Correspondence *entry : messages) {
        const QString where = entry->subject.isEmpty() ? Links::tr("A message") : entry->subject;
        finder.read(entry->body, where);
    }
    return finder.take();
}

QUrl linkFromText(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.startsWith(u'/'))
        return QUrl::fromLocalFile(QDir::cleanPath(typed));
    if (typed.startsWith("~/"_L1))
        return QUrl::fromLocalFile(QDir::cleanPath(QDir::homePath() + typed.mid(1)));
    if (isWebAddress(typed))
        return QUrl(typed);
    const QUrl url(typed, QUrl::StrictMode);
    const bool isMail = url.scheme() == "mailto"_L1 && url.path().contains(u'@');
    return isMail || (url.isLocalFile() && url.host().isEmpty() && !url.path().isEmpty()) ? url : QUrl();
}

QString linkLine(const QUrl &url, const QString &title)
{
    QString address = QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded));
    // Of these linksIn() takes the last for the end of a sentence.
    while (!address.isEmpty() && ".,;:!?)]}'"_L1.contains(address.back())) {
        const QChar last = address.back();
        address.chop(1);
        address += u'%' + QString::number(last.unicode(), 16).toUpper().rightJustified(2, u'0');
    }
    const QString name = title.simplified().left(78);
    return name.isEmpty() ? address : name + u": "_s + address;
}

Command attachLinks(const Application &application, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    Application changed = application;
    if (!changed.notes.isEmpty() && !changed.notes.endsWith(u'\n'))
        changed.notes += u'\n';
    changed.notes += lines.join(u'\n');
    //: Stands after "Undo" and "Redo"; %1 is a company
    const QString label = Links::tr("attaching %n link(s) to %1", nullptr, static_cast<int>(lines.size()))
                              .arg(application.company);
    return {label, {SaveApplication{std::move(changed)}}};
}

} // namespace afterword
