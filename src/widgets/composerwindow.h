// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ComposerWindow: writing of one message, or of one to each of a panel.
#pragma once

#include "composermodel.h"
#include "handoverway.h"

#include <QWidget>

class QAction;
class QTabWidget;

namespace afterword {

class ComposerPage;
class Toast;

/// A window of its own that locks nothing. Escape keeps what was written and closes.
class ComposerWindow final : public QWidget
{
    Q_OBJECT

public:
    /// The parts must outlive it.
    explicit ComposerWindow(const ComposerParts &parts);
    ~ComposerWindow() override;

    /// Also another message of the group that is open.
    Result<void> open(const ComposerSubject &subject);
    bool isOfGroup(const ComposerSubject &subject) const { return m_model.isOfGroup(subject); }
    bool holds(const ComposerSubject &subject) const { return m_model.holds(subject); }
    /// Goes on with that message.
    void showDraft(const ComposerSubject &subject);
    void setCanSend(bool canSend);
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);
    const ComposerModel &model() const { return m_model; }
    /// Reads again what became of its messages.
    void refresh() { m_model.refresh(); }
    ComposerPage *currentPage() const;
    /// The keys of this window, for those who describe them; they belong to the parent.
    static QList<QAction *> describedKeys(QObject *parent);

public Q_SLOTS:
    void showMessage(const QString &text);
    void showError(const afterword::Error &error);

Q_SIGNALS:
    /// Everything is kept, and nothing keeps the message from leaving.
    void handOverRequested(afterword::HandOverWay way, const afterword::MailMessage &message,
                           const afterword::OutboxKey &draft);
    void whyRequested(const QString &heading, const QString &sentence, const QStringList &rules);
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPage(ComposerDraft *draft);
    ComposerPage *pageOf(const ComposerDraft *draft) const;
    void nameTab(const ComposerDraft *draft);

    ComposerParts m_parts;
    ComposerModel m_model;
    QTabWidget *m_tabs;
    Toast *m_toast;
    bool m_canSend = false;
};

} // namespace afterword
