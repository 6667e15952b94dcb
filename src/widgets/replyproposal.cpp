// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, proposing, marking.
#include "replyproposal.h"

#include "dialogfields.h"
#include "dialogproblems.h"
#include "theme.h"
#include "vaguedateedit.h"

#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace afterword {

ReplyProposal::ReplyProposal(const Fields &fields, QString from, QWidget *dialog)
    : QObject(dialog)
    , m_fields(fields)
    , m_from(std::move(from))
    , m_label(new QLabel(dialog))
{
    m_label->setObjectName(u"proposalLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    makeHint(m_label);
    fields.body->installEventFilter(this);
    m_later.setSingleShot(true);
    m_later.setInterval(std::chrono::milliseconds(300));
    connect(&m_later, &QTimer::timeout, this, &ReplyProposal::propose);
    connect(fields.body, &QPlainTextEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
    connect(fields.subject, &QLineEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
    connect(fields.meaning, &QComboBox::activated, this, [this] { m_isChosen = true; });
}

// The mark is of the palette's colours.
bool ReplyProposal::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        mark();
    return QObject::eventFilter(watched, event);
}

void ReplyProposal::setSpoken(const SpokenOn &spoken)
{
    m_spoken = spoken;
    propose();
}

void ReplyProposal::propose()
{
    const QString body = m_fields.body->toPlainText();
    m_proposal = composing::proposeMeaning({m_from, m_fields.subject->text(), body}, m_spoken);
    if (!m_isChosen && !body.trimmed().isEmpty()) {
        const int found = m_fields.meaning->findData(static_cast<int>(m_proposal.meaning));
        m_fields.meaning->setCurrentIndex(m_proposal.isFound ? found : -1);
        const QLineEdit *words = m_fields.until->lineEdit();
        if (!m_proposal.dateWords.isEmpty() && !m_fields.until->deadline() && !words->hasFocus())
            m_fields.until->setWords(m_proposal.dateWords);
    }
    show();
    mark();
    if (auto *dialog = qobject_cast<QDialog *>(parent()))
        fitToContents(*dialog);
    Q_EMIT proposed();
}

void ReplyProposal::show()
{
    const QString body = m_fields.body->toPlainText();
    if (body.trimmed().isEmpty()) {
        m_label->setText(tr("Paste the reply below: what it says is then proposed here."));
        return;
    }
    if (!m_proposal.isFound) {
        m_label->setText(tr("Nothing in the text says it plainly. Please choose."));
        return;
    }
    QString said = m_proposal.inSubject
                       ? m_fields.subject->text()
                       : body.mid(m_proposal.place.start, m_proposal.place.length).simplified();
    // The sentence around it ends with a mark of its own.
    while (said.endsWith(u'.'))
        said.chop(1);
    constexpr qsizetype longest = 90;
    if (said.size() > longest)
        said = said.left(longest - 1) + u'…';
    //: %1 are words of the reply
    m_label->setText(tr("Because of “%1”. Change it if that is wrong.").arg(said));
}

void ReplyProposal::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_proposal.isFound && !m_proposal.inSubject && m_proposal.place.length > 0) {
        QTextEdit::ExtraSelection place;
        place.cursor = QTextCursor(m_fields.body->document());
        place.cursor.setPosition(static_cast<int>(m_proposal.place.start));
        QTextCursor start = place.cursor;
        place.cursor.setPosition(static_cast<int>(m_proposal.place.start + m_proposal.place.length),
                                 QTextCursor::KeepAnchor);
        const QPalette &palette = m_fields.body->palette();
        place.format.setBackground(blended(palette.color(QPalette::Base), Theme(palette).accent(), 0.3));
        place.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        marks.append(place);
        // Seen without scrolling, while nobody is writing there.
        if (!m_fields.body->hasFocus()) {
            m_fields.body->setTextCursor(start);
            m_fields.body->ensureCursorVisible();
        }
    }
    m_fields.body->setExtraSelections(marks);
}

} // namespace afterword
