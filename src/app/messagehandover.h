// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MessageHandOver: takes a finished message out of the program, without sending it.
#pragma once

#include "cardpaper.h"
#include "handoverway.h"
#include "mailmessage.h"
#include "outbox.h"

#include <QObject>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>

namespace afterword {

/// Opens the message in the mail program, copies it, saves it, or prints it; the outbox remembers when and
/// how. Only the person's word makes it sent.
class MessageHandOver final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; dialogs stand over the window.
    MessageHandOver(Outbox &outbox, QWidget *window);
    ~MessageHandOver() override;

    /// Any way but Send. What a card is printed with comes along.
    void handOver(const OutboxKey &key, HandOverWay way, const CardAddresses &addresses = {});

    /// Who opens addresses and files; else the desktop.
    void setOpener(std::function<bool(const QUrl &)> opener) { m_opener = std::move(opener); }

Q_SIGNALS:
    /// The outbox knows of it.
    void handedOver(const afterword::OutboxKey &key, afterword::HandOver how);
    /// A sentence to pass on.
    void told(const QString &sentence);
    void failed(const afterword::Error &error);

private:
    Result<void> openInMailProgram(const MailMessage &message);
    Result<QUrl> temporaryMessage(const MailMessage &message);
    void copy(const MailMessage &message, bool rich);
    void chooseFile(const OutboxKey &key, const MailMessage &message);
    void saveTo(const OutboxKey &key, const MailMessage &message, const QString &file);
    void openCard(const OutboxKey &key, const MailMessage &message, const CardAddresses &addresses);
    void record(const OutboxKey &key, HandOver how, const QString &sentence);

    Outbox &m_outbox;
    QWidget *m_window;
    std::function<bool(const QUrl &)> m_opener;
    std::unique_ptr<QTemporaryDir> m_temporary; ///< for the mail program; goes with the program
};

/// Plain paragraphs of the text as HTML, every character of it as text.
QString richTextOf(const QString &body);
/// A name for the file of a message: its subject without what file systems dislike.
QString fileNameFor(const MailMessage &message);

} // namespace afterword
