// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Anchors the meta-object of the store's interface.
#include "trackerstore.h"
