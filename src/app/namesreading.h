// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// NamesReading: reads beside the window whatever a draft could be mixed up with.
#pragma once

#include "composerdraft.h"
#include "trackerreading.h"

#include <QPointer>

#include <deque>

namespace afterword {

/// One reading at a time; who asks again while waiting is told once. The place must outlive it.
class NamesReading final : public QObject
{
    Q_OBJECT

public:
    explicit NamesReading(const TrackerReadingPlace &place, QObject *parent = nullptr);

    /// As ComposerParts::readNames.
    void read(const ApplicationId &application, QObject *context, ComposerParts::TakeNames take);

private:
    struct Wish
    {
        ApplicationId application;
        QPointer<QObject> context;
        ComposerParts::TakeNames take;
    };
    void next();

    TrackerReadingPlace m_place;
    std::deque<Wish> m_wishes;
    bool m_isReading = false;
};

} // namespace afterword
