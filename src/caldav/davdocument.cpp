// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Properties count where the server says that they were found.
#include "davdocument.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

const QString Dav = u"DAV:"_s;
const QString CalDav = u"urn:ietf:params:xml:ns:caldav"_s;

int statusOf(const QString &line)
{
    return line.section(u' ', 1, 1).toInt();
}

class Reader
{
public:
    Reader(const QByteArray &xml, QUrl base)
        : m_xml(xml)
        , m_base(std::move(base))
    {}

    Result<std::vector<DavItem>> read();

private:
    bool is(const QString &space, QLatin1StringView name) const
    {
        return m_xml.namespaceUri() == space && m_xml.name() == name;
    }
    QString text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed(); }
    QUrl href();
    DavItem response();
    void propstat(DavItem &item);
    void property(DavItem &item);

    QXmlStreamReader m_xml;
    QUrl m_base;
};

/// Of the element within the present one.
QUrl Reader::href()
{
    QUrl found;
    while (m_xml.readNextStartElement()) {
        if (is(Dav, "href"_L1))
            found = m_base.resolved(QUrl(text()));
        else
            m_xml.skipCurrentElement();
    }
    return found;
}

void Reader::property(DavItem &item)
{
    if (is(Dav, "getetag"_L1)) {
        item.etag = text();
    } else if (is(CalDav, "calendar-data"_L1)) {
        item.calendarData = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).toUtf8();
    } else if (is(Dav, "displayname"_L1)) {
        item.displayName = text();
    } else if (is(Dav, "current-user-principal"_L1)) {
        item.principal = href();
    } else if (is(CalDav, "calendar-home-set"_L1)) {
        item.homeSet = href();
    } else if (is(Dav, "resourcetype"_L1)) {
        while (m_xml.readNextStartElement()) {
            item.isCalendar = item.isCalendar || is(CalDav, "calendar"_L1);
            m_xml.skipCurrentElement();
        }
    } else if (is(CalDav, "supported-calendar-component-set"_L1)) {
        while (m_xml.readNextStartElement()) {
            item.components.append(m_xml.attributes().value("name"_L1).toString().toUpper());
            m_xml.skipCurrentElement();
        }
    } else {
        m_xml.skipCurrentElement();
    }
}

void Reader::propstat(DavItem &item)
{
    DavItem told = item;
    int status = 200;
    while (m_xml.readNextStartElement()) {
        if (is(Dav, "prop"_L1)) {
            while (m_xml.readNextStartElement())
                property(told);
        } else if (is(Dav, "status"_L1)) {
            status = statusOf(text());
        } else {
            m_xml.skipCurrentElement();
        }
    }
    if (status >= 200 && status < 300)
        item = told;
}

DavItem Reader::response()
{
    DavItem item;
    while (m_xml.readNextStartElement()) {
        if (is(Dav, "href"_L1))
            item.url = m_base.resolved(QUrl(text()));
        else if (is(Dav, "propstat"_L1))
            propstat(item);
        else if (is(Dav, "status"_L1))
            item.status = statusOf(text());
        else
            m_xml.skipCurrentElement();
    }
    return item;
}

Result<std::vector<DavItem>> Reader::read()
{
    std::vector<DavItem> items;
    bool isMultiStatus = false;
    if (m_xml.readNextStartElement() && is(Dav, "multistatus"_L1)) {
        isMultiStatus = true;
        while (m_xml.readNextStartElement()) {
            if (is(Dav, "response"_L1))
                items.push_back(response());
            else
                m_xml.skipCurrentElement();
        }
    }
    // What is cut off must not look as if the rest were gone.
    if (!isMultiStatus || m_xml.hasError())
        return fail(ErrorCode::Unavailable,
                    QCoreApplication::translate("DavClient", "The server’s answer cannot be understood."),
                    m_base.toString());
    return items;
}

} // namespace

Result<std::vector<DavItem>> readMultiStatus(const QByteArray &xml, const QUrl &base)
{
    return Reader(xml, base).read();
}

namespace davxml {

namespace {

class Document
{
public:
    Document()
        : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(Dav, u"D"_s);
        m_xml.writeNamespace(CalDav, u"C"_s);
    }
    /// "D:prop" or "C:calendar".
    Document &start(const QString &name)
    {
        m_xml.writeStartElement(name.startsWith(u'C') ? CalDav : Dav, name.sliced(2));
        return *this;
    }
    Document &end()
    {
        m_xml.writeEndElement();
        return *this;
    }
    Document &empty(const QString &name)
    {
        m_xml.writeEmptyElement(name.startsWith(u'C') ? CalDav : Dav, name.sliced(2));
        return *this;
    }
    Document &text(const QString &name, const QString &text)
    {
        m_xml.writeTextElement(name.startsWith(u'C') ? CalDav : Dav, name.sliced(2), text);
        return *this;
    }
    Document &calendarProperties(const QString &name)
    {
        text(u"D:displayname"_s, name);
        start(u"C:supported-calendar-component-set"_s);
        for (const QString &component : {u"VEVENT"_s, u"VTODO"_s}) {
            empty(u"C:comp"_s);
            m_xml.writeAttribute(u"name"_s, component);
        }
        return end();
    }
    QByteArray take()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray propfind(const QStringList &properties)
{
    Document document;
    document.start(u"D:propfind"_s).start(u"D:prop"_s);
    for (const QString &property : properties)
        document.empty(property);
    return document.take();
}

QByteArray multiget(const std::vector<QUrl> &urls)
{
    Document document;
    document.start(u"C:calendar-multiget"_s).start(u"D:prop"_s);
    document.empty(u"D:getetag"_s).empty(u"C:calendar-data"_s).end();
    for (const QUrl &url : urls)
        document.text(u"D:href"_s, url.path(QUrl::FullyEncoded));
    return document.take();
}

QByteArray makeCalendar(const QString &name)
{
    Document document;
    document.start(u"C:mkcalendar"_s).start(u"D:set"_s).start(u"D:prop"_s).calendarProperties(name);
    return document.take();
}

QByteArray extendedMakeCollection(const QString &name)
{
    Document document;
    document.start(u"D:mkcol"_s).start(u"D:set"_s).start(u"D:prop"_s);
    document.start(u"D:resourcetype"_s).empty(u"D:collection"_s).empty(u"C:calendar"_s).end();
    document.calendarProperties(name);
    return document.take();
}

} // namespace davxml

} // namespace afterword
