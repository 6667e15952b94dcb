// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program: what its timers on the wall clock hear when somebody sets that clock, which no
// test may do. Each byte written to the pipe CLOCK_SET_PIPE cancels the timer, if it asked for that.
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace {

int theTimer = -1;
bool isArmed = false;

} // namespace

extern "C" [[gnu::visibility("default")]] int timerfd_create(int clock, int /*flags*/) noexcept
{
    const char *pipe = std::getenv("CLOCK_SET_PIPE");
    if (clock != CLOCK_REALTIME || !pipe) {
        errno = EINVAL;
        return -1;
    }
    theTimer = open(pipe, O_RDWR | O_NONBLOCK | O_CLOEXEC);
    return theTimer;
}

extern "C" [[gnu::visibility("default")]] int
timerfd_settime(int timer, int flags, const itimerspec * /*when*/, itimerspec * /*before*/) noexcept
{
    constexpr int wanted = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET;
    isArmed = timer == theTimer && (flags & wanted) == wanted;
    return 0;
}

extern "C" [[gnu::visibility("default")]] ssize_t read(int file, void *buffer, size_t size)
{
    const ssize_t got = syscall(SYS_read, file, buffer, file == theTimer ? 1 : size);
    if (file != theTimer || theTimer < 0)
        return got;
    errno = isArmed ? ECANCELED : EAGAIN;
    isArmed = false;
    return -1;
}
