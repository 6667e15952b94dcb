// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HandOverWay: how a finished draft leaves the composer.
#pragma once

#include <QMetaType>

namespace afterword {

/// Only Send delivers anything; after the others nobody but the person can say whether the message went out.
enum class HandOverWay {
    MailProgram, ///< opened there, ready to be sent
    CopyPlain,   ///< onto the clipboard, as text
    CopyRich,    ///< onto the clipboard, as text and as HTML
    SaveMessage, ///< as an .eml file
    PrintCard,   ///< a card and its envelope
    Send         ///< by the person's own account
};

} // namespace afterword

Q_DECLARE_METATYPE(afterword::HandOverWay)
