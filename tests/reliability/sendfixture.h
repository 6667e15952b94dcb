// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages to nobody in particular, one an application.
#pragma once

#include "storefixture.h"

namespace afterword::test {

inline Result<OutgoingMessage> makeDraft(SqlTrackerStore &store, int number)
{
    using namespace Qt::StringLiterals;
    const QByteArray name = QByteArray::number(number);
    Person to = person(("p" + name).constData(), "Maria");
    to.email = u"maria@example.net"_s;
    Application written = application(("a" + name).constData());
    written.hiringManager = to.id;
    if (auto saved = store.execute({u"adding"_s, {SavePerson{to}, SaveApplication{written}}}); !saved)
        return std::unexpected(saved.error());
    OutboxDraft draft;
    draft.key.application = written.id;
    draft.kind = Kind::StatusCheckIn;
    draft.recipient = to.id;
    draft.message.from = {u"Robin"_s, u"robin@example.org"_s};
    draft.message.to = {{to.name, to.email}};
    draft.message.subject = u"Analyst"_s;
    draft.message.body = u"Dear Maria,\n\n"_s + QString(3000, u'x') + u'\n';
    return store.createDraft(draft);
}

} // namespace afterword::test
