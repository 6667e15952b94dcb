// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People and links, a row each.
#include "detailspeople.h"

#include "icons.h"
#include "theme.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace afterword {

DetailsPeople::DetailsPeople(QWidget *parent)
    : DetailsSection(u"people"_s, tr("People"), parent)
{
    auto *add = new QPushButton(lineIcon(u"add"_s), tr("Add somebody…"), this);
    add->setObjectName(u"addPersonButton"_s);
    connect(add, &QPushButton::clicked, this, &DetailsPeople::addRequested);
    column()->addWidget(add, 0, Qt::AlignLeft);
}

void DetailsPeople::show(const DetailsModel &model)
{
    if (model.people() == m_shown)
        return;
    m_shown = model.people();
    clearRows();
    for (const DetailsPerson &person : m_shown) {
        const QString id = person.person.value();
        const auto connected = [this, which = person.person](
                                   QToolButton *button, void (DetailsPeople::*signal)(const PersonId &)) {
            connect(button, &QToolButton::clicked, this, [this, which, signal] {
                Q_EMIT(this->*signal)(which);
            });
            return button;
        };
        QList<QToolButton *> buttons{
            //: %1 is a name
            connected(
                smallButton(u"personOpen-"_s + id, u"info"_s, tr("Show all about %1").arg(person.name), this),
                &DetailsPeople::chosen),
            //: %1 is a name
            connected(smallButton(u"personEdit-"_s + id, u"edit"_s, tr("Change %1").arg(person.name), this),
                      &DetailsPeople::editRequested)};
        if (person.isThanksDue) {
            buttons.prepend(
                connected(smallButton(u"personThank-"_s + id, u"write"_s,
                                      //: %1 is the name of a reference
                                      tr("Thank %1 for being a reference").arg(person.name), this),
                          &DetailsPeople::thankRequested));
        }
        if (!person.role.isEmpty()) {
            buttons.append(
                //: %1 is a name
                connected(smallButton(u"personRemove-"_s + id, u"delete"_s,
                                      tr("Take %1 from this application").arg(person.name), this),
                          &DetailsPeople::removeRequested));
        }
        QStringList lines{person.name};
        for (const QString &line : {person.role, person.contact}) {
            if (!line.isEmpty())
                lines.append(line);
        }
        addRow(lines, buttons);
    }
}

DetailsAttachments::DetailsAttachments(QWidget *parent)
    : DetailsSection(u"links"_s, tr("Links"), parent)
{
    auto *attach = new QPushButton(lineIcon(u"add"_s), tr("Attach a link…"), this);
    attach->setObjectName(u"attachLinkButton"_s);
    attach->setToolTip(tr("A file or a web address; files can be dropped here too"));
    connect(attach, &QPushButton::clicked, this, &DetailsAttachments::attachRequested);
    column()->addWidget(attach, 0, Qt::AlignLeft);
}

void DetailsAttachments::show(const DetailsModel &model)
{
    if (model.links() == m_shown)
        return;
    m_shown = model.links();
    clearRows();
    int number = 0;
    for (const DetailsLink &link : m_shown) {
        QToolButton *open = smallButton(u"linkButton-%1"_s.arg(number++), u"export"_s,
                                        //: %1 is what a link leads to
                                        tr("Open %1").arg(link.title), this);
        open->setToolTip(link.url.toDisplayString(QUrl::PreferLocalFile));
        connect(open, &QToolButton::clicked, this, [this, url = link.url] { Q_EMIT activated(url); });
        addRow({link.title, link.where}, {open});
    }
}

} // namespace afterword
