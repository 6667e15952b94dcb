// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small words of an expectation: one value or a list of which one suffices, rules of which one is cited.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace afterword::test {

QJsonArray asList(const QJsonValue &value);
QStringList sortedTexts(const QJsonValue &value);
QString shown(const QJsonValue &value);
QString shownAny(const QJsonValue &value);
bool citesAny(const QStringList &rules, const QJsonValue &wanted);
QString citesWrongly(const QStringList &rules, const QJsonValue &wanted);

} // namespace afterword::test
