// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DavFunctions: what the module for calendar servers gives to the program that loads it.
#pragma once

#include "davtalk.h"

namespace afterword {

/// Program and module are built together, so that their types are the same.
struct DavFunctions
{
    decltype(&beginDavTalk) begin;
};

} // namespace afterword
