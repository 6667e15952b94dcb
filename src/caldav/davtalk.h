// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DavTalk: what of a DavClient needs a network.
#pragma once

#include "davclient.h"

namespace afterword {

class DavTalk
{
public:
    virtual ~DavTalk() = default;
    /// One request, whose redirect nobody follows.
    virtual Result<DavAnswer> once(const DavRequest &request) = 0;
};

std::unique_ptr<DavTalk> beginDavTalk(QString user, QByteArray password, std::function<bool()> goesOn,
                                      DavLimits limits);

} // namespace afterword
