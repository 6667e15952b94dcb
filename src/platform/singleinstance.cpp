// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lock, the socket, and the talk over it: a line there, "ok" back.
#include "singleinstance.h"

#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

using namespace std::chrono_literals;
using Time = std::chrono::steady_clock::time_point;

constexpr QByteArrayView Answer = "ok\n";
/// Nobody starts so many programs at once; more wait to be taken.
constexpr size_t MostClients = 32;

/// Closes itself.
class Descriptor final
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {}
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    operator int() const { return m_descriptor; } // NOLINT(google-explicit-constructor)
    int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

/// The address of a socket file; of size 0 where its name is too long for one.
struct Address
{
    explicit Address(const QByteArray &file)
    {
        where.sun_family = AF_UNIX;
        if (file.size() >= static_cast<qsizetype>(sizeof where.sun_path))
            return;
        std::memcpy(where.sun_path, file.constData(), static_cast<size_t>(file.size()) + 1);
        size = sizeof where;
    }
    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&where); }

    sockaddr_un where{};
    socklen_t size = 0;
};

std::optional<ucred> peerOf(int socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return std::nullopt;
    return peer;
}

/// Waits until the socket can be read or written; false: that took too long.
bool waitFor(int socket, short events, Time until)
{
    for (;;) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        if (left <= 0ms)
            return false;
        pollfd asked{socket, events, 0};
        const int found = poll(&asked, 1, static_cast<int>(left.count()));
        if (found > 0)
            return true;
        if (found < 0 && errno != EINTR)
            return false;
    }
}

} // namespace

/// Somebody who is handing something over.
struct SingleInstance::Client
{
    explicit Client(int socket)
        : descriptor(socket)
        , notifier(socket, QSocketNotifier::Read)
    {}
    ~Client()
    {
        notifier.setEnabled(false);
        close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(Client)

    int descriptor;
    QSocketNotifier notifier;
    QByteArray heard;
};

QString SingleInstance::runtimeFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtime.isEmpty())
        return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/afterword/run"_s;
    // Each start in a Flatpak sandbox has a runtime folder of its own, but for this part.
    const QString shared = runtime + u"/app/"_s + qEnvironmentVariable("FLATPAK_ID");
    if (qEnvironmentVariableIsSet("FLATPAK_ID") && QFile::exists(shared))
        return shared + u"/afterword"_s;
    return runtime + u"/afterword"_s;
}

SingleInstance::SingleInstance(const QString &name, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_lockFile(QFile::encodeName(folder + u'/' + name + u".lock"_s))
    , m_socketFile(QFile::encodeName(folder + u'/' + name + u".socket"_s))
{}

SingleInstance::~SingleInstance()
{
    m_clients.clear();
    m_notifier.reset();
    if (m_listening >= 0) {
        unlink(m_socketFile.constData());
        close(m_listening);
    }
    if (m_lock >= 0)
        close(m_lock);
}

Result<SingleInstance::Role> SingleInstance::claim(const QByteArray &message,
                                                   std::chrono::milliseconds patience)
{
    if (m_folder.isEmpty() || !makeFolder())
        return Role::Alone;
    const Time until = std::chrono::steady_clock::now() + patience;
    do {
        if (lock())
            return listen() ? Role::Primary : Role::Alone;
        if (m_lock < 0 && errno != EWOULDBLOCK)
            return Role::Alone; // a file system without locks, or no leave to write there
        switch (deliver(message, until)) {
        case Delivery::Taken:
            return Role::Secondary;
        case Delivery::NobodyThere:
            // It is only just starting, or ending: then the lock will be free.
            QThread::msleep(10);
            break;
        case Delivery::NoAnswer:
            break;
        }
    } while (std::chrono::steady_clock::now() < until);
    if (m_other > 0) {
        return fail(ErrorCode::Locked,
                    tr("Afterword is already running (process %1), but it does not answer. Wait a moment, "
                       "or end that process, and start it again.")
                        .arg(m_other));
    }
    return fail(ErrorCode::Locked, tr("Afterword is already running, but it does not answer. Wait a moment, "
                                      "or end it, and start it again."));
}

/// True: the folder is there, and nobody else's.
bool SingleInstance::makeFolder() const
{
    const QByteArray folder = QFile::encodeName(m_folder);
    if (!QDir().mkpath(QDir(m_folder).filePath(u".."_s)))
        return false;
    mkdir(folder.constData(), S_IRWXU);
    struct stat found
    {};
    if (lstat(folder.constData(), &found) != 0 || !S_ISDIR(found.st_mode) || found.st_uid != geteuid())
        return false;
    return (found.st_mode & (S_IRWXG | S_IRWXO)) == 0 || chmod(folder.constData(), S_IRWXU) == 0;
}

/// The file itself stays for good: to remove it would let two programs each lock a file of that name.
bool SingleInstance::lock()
{
    Descriptor file(
        open(m_lockFile.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (file < 0 || flock(file, LOCK_EX | LOCK_NB) != 0)
        return false;
    m_lock = file.release();
    return true;
}

/// Only who holds the lock comes here, so that a socket which is there is nobody's.
bool SingleInstance::listen()
{
    const Address address(m_socketFile);
    if (address.size == 0)
        return false;
    unlink(m_socketFile.constData());
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (socket < 0 || bind(socket, address.get(), address.size) != 0)
        return false;
    chmod(m_socketFile.constData(), S_IRUSR | S_IWUSR);
    if (::listen(socket, MostClients) != 0)
        return false;
    m_listening = socket.release();
    m_notifier = std::make_unique<QSocketNotifier>(m_listening, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SingleInstance::accept);
    return true;
}

void SingleInstance::accept()
{
    for (;;) {
        Descriptor socket(accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (socket < 0)
            return;
        const auto peer = peerOf(socket);
        if (!peer || peer->uid != geteuid())
            continue;
        if (m_clients.size() >= MostClients)
            m_clients.erase(m_clients.begin()); // it says nothing
        auto client = std::make_unique<Client>(socket.release());
        connect(&client->notifier, &QSocketNotifier::activated, this,
                [this, waiting = client.get()] { read(*waiting); });
        m_clients.push_back(std::move(client));
    }
}

void SingleInstance::read(Client &client)
{
    std::array<char, 4096> part{};
    ssize_t got = 0;
    while ((got = recv(client.descriptor, part.data(), part.size(), 0)) > 0) {
        client.heard.append(part.data(), got);
        if (client.heard.size() > MostBytes || client.heard.contains('\n'))
            break;
    }
    if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR))
        return;
    const qsizetype end = client.heard.indexOf('\n');
    const QByteArray message = client.heard.left(end);
    const bool isWhole = end >= 0 && end <= MostBytes &&
                         send(client.descriptor, Answer.data(), static_cast<size_t>(Answer.size()),
                              MSG_NOSIGNAL) == Answer.size();
    drop(client.descriptor);
    if (isWhole)
        Q_EMIT received(message);
}

void SingleInstance::drop(int descriptor)
{
    const auto found = std::ranges::find_if(
        m_clients, [descriptor](const auto &client) { return client->descriptor == descriptor; });
    if (found == m_clients.end())
        return;
    // Its own signal is being answered: the notifier goes later.
    std::shared_ptr<Client> client(std::move(*found));
    m_clients.erase(found);
    client->notifier.setEnabled(false);
    QMetaObject::invokeMethod(
        this, [client] {}, Qt::QueuedConnection);
}

SingleInstance::Delivery SingleInstance::deliver(const QByteArray &message, Time until)
{
    const Address address(m_socketFile);
    // Connecting waits where too many are waiting to be taken, as behind a program that was stopped.
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (socket < 0 || address.size == 0)
        return Delivery::NobodyThere;
    if (::connect(socket, address.get(), address.size) != 0)
        return Delivery::NobodyThere;
    const auto peer = peerOf(socket);
    if (!peer || peer->uid != geteuid())
        return Delivery::NobodyThere;
    m_other = peer->pid;
    const QByteArray line = message + '\n';
    qsizetype sent = 0;
    while (sent < line.size()) {
        const ssize_t written =
            send(socket, line.constData() + sent, static_cast<size_t>(line.size() - sent), MSG_NOSIGNAL);
        if (written > 0)
            sent += written;
        else if (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)
            return Delivery::NobodyThere;
        else if (!waitFor(socket, POLLOUT, until))
            return Delivery::NoAnswer;
    }
    QByteArray answer;
    while (answer.size() < Answer.size()) {
        if (!waitFor(socket, POLLIN, until))
            return Delivery::NoAnswer;
        std::array<char, 8> part{};
        const ssize_t got = recv(socket, part.data(), part.size(), 0);
        if (got > 0)
            answer.append(part.data(), got);
        else if (got == 0 || (errno != EAGAIN && errno != EINTR))
            return Delivery::NobodyThere; // it ended before it had heard
    }
    return Delivery::Taken;
}

} // namespace afterword
