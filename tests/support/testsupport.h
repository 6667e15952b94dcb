// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shared by tests: a clock that stands still until told, and checks for results.
#pragma once

#include "clock.h"
#include "error.h"

#include <QTest>

namespace afterword::test {

/// Shows what it was told and moves only when told.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Instant now)
        : m_now(now)
    {}
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(Duration elapsed) { m_now = m_now + elapsed; }

private:
    Instant m_now;
};

/// The instant that the text names; an empty optional ends the test program.
inline Instant at(const char *text)
{
    return Instant::parse(QString::fromLatin1(text)).value();
}

} // namespace afterword::test

/// Fails with the error's own sentence and place.
#define VERIFY_RESULT(result)                                                                                \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        if (!checked)                                                                                        \
            QFAIL(qPrintable(checked.error().message + QLatin1StringView(" ") + checked.error().place));     \
    } while (false)
