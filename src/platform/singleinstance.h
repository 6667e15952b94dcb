// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SingleInstance: one program a person and name; whoever comes second hands over what it was asked for.
#pragma once

#include "error.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

class QSocketNotifier;

namespace afterword {

/// A lock that the system takes back from a program that ends, however it ends, says who is first; a socket
/// beside it carries messages and nothing else. So neither a socket nor a process id that was left behind
/// means anything. Both lie in the person's runtime folder (0700, 0600), and only the same person is listened
/// to.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        Primary,   ///< the first one: hears what others hand over, until it is destroyed
        Secondary, ///< the first one has taken the message: there is nothing left to do
        Alone      ///< there is no private folder to meet in: others are not known of
    };
    static constexpr qsizetype MostBytes = 65'536; ///< of a message

    /// The name is part of file names. An empty folder: there is none.
    explicit SingleInstance(const QString &name, const QString &folder = runtimeFolder(),
                            QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Becomes the first one, or hands the message (no line break in it) to whoever is. Locked: the first one
    /// does not answer within that time; nothing was handed over as far as is known.
    Result<Role> claim(const QByteArray &message,
                       std::chrono::milliseconds patience = std::chrono::seconds(10));

    /// $XDG_RUNTIME_DIR/afterword, in a sandbox the part of it that all instances see; without that variable
    /// a folder in the person's cache. Nothing is made.
    static QString runtimeFolder();

Q_SIGNALS:
    void received(const QByteArray &message);

private:
    struct Client;
    enum class Delivery { Taken, NobodyThere, NoAnswer };

    bool makeFolder() const;
    bool lock();
    bool listen();
    void accept();
    void read(Client &client);
    void drop(int descriptor);
    Delivery deliver(const QByteArray &message, std::chrono::steady_clock::time_point until);

    QString m_folder;
    QByteArray m_lockFile;
    QByteArray m_socketFile;
    int m_lock = -1;
    int m_listening = -1;
    qint64 m_other = 0; ///< process id of whoever did not answer; 0: not known
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::vector<std::unique_ptr<Client>> m_clients;
};

} // namespace afterword
