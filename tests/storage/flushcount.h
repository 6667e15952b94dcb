// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counts what is flushed to disk, in the one file of a test program that includes it.
#pragma once

#include <sys/syscall.h>
#include <unistd.h>

namespace afterword::test {

inline int flushes = 0;

} // namespace afterword::test

/// Stands before the C library's own one.
extern "C" __attribute__((visibility("default"))) int fdatasync(int file)
{
    ++afterword::test::flushes;
    return static_cast<int>(syscall(SYS_fdatasync, file));
}
