// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ComposerPage: one message with all that belongs to its writing; a tab of the composer.
#pragma once

#include "composerdraft.h"
#include "composeredit.h"
#include "handoverway.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;

namespace afterword {

class FactList;
class FindingList;
class HandOverBar;
class NoticeStrip;

/// Shows a ComposerDraft, which must outlive it, and writes into it.
class ComposerPage final : public QWidget
{
    Q_OBJECT

public:
    ComposerPage(ComposerDraft &draft, const TrackerStore &store, const Clock &clock, QWidget *parent);

    ComposerDraft &draft() const { return m_draft; }
    void setCanSend(bool canSend);
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);
    /// Where the person goes on writing.
    void focusText();

public Q_SLOTS:
    void handOver();
    void nextFinding();
    void previousFinding();
    /// The first remedy of the chosen finding, else of the first that has one.
    void mend();

Q_SIGNALS:
    void handOverRequested(afterword::HandOverWay way);
    void whyRequested(const QString &sentence, const QStringList &rules);

private:
    QWidget *makeHead();
    QWidget *makeSide();
    void connectParts();
    void connectDraft();
    void fill();
    void fillTemplates();
    void showFindings();
    void showBar();
    void showCount();
    void choose(const ComposerFinding &each);
    void apply(const Remedy &remedy);
    void request(HandOverWay way);

    ComposerDraft &m_draft;
    const TrackerStore &m_store;
    const Clock &m_clock;
    NoticeStrip *m_notices;
    QLineEdit *m_to = nullptr;
    QLabel *m_subjectLabel = nullptr;
    QLineEdit *m_subject = nullptr;
    QComboBox *m_template = nullptr;
    ComposerEdit *m_text;
    QLabel *m_count;
    QLabel *m_shared;
    FactList *m_facts = nullptr;
    FindingList *m_findings = nullptr;
    HandOverBar *m_bar;
    QSplitter *m_splitter;
    QSplitter *m_side = nullptr;
    bool m_isFilling = false;
};

} // namespace afterword
