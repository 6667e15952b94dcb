// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Notices as rows.
#include "noticestrip.h"

#include "advicerow.h"
#include "reasonedit.h"
#include "theme.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

NoticeStrip::NoticeStrip(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"composerNotices"_s);
    setAccessibleName(tr("Before you write"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(grid::half);
}

void NoticeStrip::show(const std::vector<WritingNotice> &notices)
{
    if (notices == m_notices && m_rows->count() > 0)
        return;
    m_notices = notices;
    build();
}

void NoticeStrip::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->setObjectName({}); // nobody finds it any more
            row->deleteLater();
        }
        delete item;
    }
}

void NoticeStrip::build()
{
    clear();
    setVisible(!m_notices.empty());
    const auto isKnow = [](const WritingNotice &each) { return each.severity == NoticeSeverity::Know; };
    const auto known = std::ranges::count_if(m_notices, isKnow);
    const bool isBlocked =
        std::ranges::any_of(m_notices, [](const WritingNotice &each) { return !each.overridable; });
    bool isAsked = false;
    int shown = 0;
    for (const WritingNotice &notice : m_notices) {
        if (isKnow(notice) && known > 1 && !m_isUnfolded && ++shown > 1)
            continue;
        auto *row = new AdviceRow(this);
        row->setSentence(notice.severity == NoticeSeverity::Block ? AdviceRow::Weight::Stop
                         : notice.severity == NoticeSeverity::Ask ? AdviceRow::Weight::Ask
                                                                  : AdviceRow::Weight::Know,
                         notice.sentence);
        const auto *why = row->addButton(u"noticeWhyButton"_s, tr("Why?"));
        connect(why, &QToolButton::clicked, this,
                [this, notice] { Q_EMIT whyRequested(notice.sentence, notice.rules); });
        // One reason settles all that is asked.
        if (notice.severity == NoticeSeverity::Ask && !isBlocked && !isAsked) {
            isAsked = true;
            //: Button: opens a field for the reason; the rules ask not to write that message now
            const auto *anyway = row->addButton(u"writeAnywayButton"_s, tr("Write anyway…"));
            ReasonEdit *reason = row->addReason(tr("Write Anyway"));
            connect(anyway, &QToolButton::clicked, reason, &ReasonEdit::ask);
            connect(reason, &ReasonEdit::given, this, &NoticeStrip::allowed);
        }
        m_rows->addWidget(row);
    }
    if (known < 2)
        return;
    auto *fold = new QToolButton(this);
    fold->setObjectName(u"noticeFoldButton"_s);
    fold->setAutoRaise(true);
    fold->setFocusPolicy(Qt::StrongFocus);
    //: Button: shows what else is good to know before writing
    fold->setText(m_isUnfolded ? tr("Show less")
                               : tr("%n more to know", nullptr, static_cast<int>(known) - 1));
    connect(fold, &QToolButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        build();
        if (auto *again = findChild<QToolButton *>(u"noticeFoldButton"_s, Qt::FindDirectChildrenOnly))
            again->setFocus();
    });
    m_rows->addWidget(fold, 0, Qt::AlignLeading);
}

} // namespace afterword
