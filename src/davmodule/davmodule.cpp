// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The module: talks to calendar servers for the program that has loaded it.
#include "davfunctions.h"

#include <QtGlobal>

extern "C" Q_DECL_EXPORT const afterword::DavFunctions *afterwordDav()
{
    static const afterword::DavFunctions functions{&afterword::beginDavTalk};
    return &functions;
}
