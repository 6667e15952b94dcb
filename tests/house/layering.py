#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The law of links: who may know whom, which Qt module stands where, and who may read the wall clock.

usage: layering.py ROOT QT_HEADERS [--self-test]
Link lines and includes are both read: a header may slip in without a link, and a link without an include.
"""
import pathlib
import re
import shutil
import sys
import tempfile

ROOMS = {
    "domain": set(),
    "policy": {"domain"},
    "composing": {"domain", "policy"},
    "storage": {"domain"},
    "exchange": {"domain", "calendar"},
    "calendar": {"domain"},
    "caldav": {"domain", "calendar"},
    "mail": {"domain"},
    "mailmodule": {"domain", "mail"},
    "davmodule": {"domain", "caldav"},
    "reminders": {"domain", "policy"},
    "presentation": {"domain", "policy", "composing"},
    "widgets": {"domain", "policy", "composing", "presentation", "icons"},
    "platform": {"domain", "icons"},
    "cli": {"domain", "policy", "composing", "storage", "exchange", "calendar", "caldav", "mail", "translations"},
    "icons": set(),
    "translations": set(),
}
ROOMS["app"] = set(ROOMS)
MODULES = {
    "storage": {"Sql"},
    "mail": set(),
    "caldav": {"Network"},
    "presentation": {"Gui"},
    "icons": {"Gui", "Svg"},
    "translations": {"lupdate"},
    "widgets": {"Gui", "Widgets", "Svg", "UiPlugin"},
    "platform": {"Gui", "Widgets", "DBus", "Network"},
    "app": {"Gui", "Widgets", "DBus", "Network", "PrintSupport"},
}
CLOCK_READERS = ("src/app/", "src/cli/", "src/platform/", "src/domain/time/")
CLOCK = re.compile(
    r"QDateTime::currentDateTime|QDate::currentDate\b|QTime::currentTime\b|system_clock::now"
    r"|current(MSecs|Secs)SinceEpoch|\btime\((nullptr|NULL|0)\)|\bgettimeofday\(|\bclock_gettime\("
)
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)
LINK = re.compile(r"\b(Afterword::\w+|Qt6::\w+|KF[56]::\w+|AFTERWORD_KCALENDARCORE)\b")


def without_comments(text):
    return re.sub(r"//[^\n]*|/\*.*?\*/", lambda m: "\n" * m.group().count("\n"), text, flags=re.S)


def folders(root):
    found = {path.name: path for path in (root / "src").iterdir() if path.is_dir()}
    found["icons"] = root / "resources" / "icons"
    found["translations"] = root / "translations"
    return found


def qt_modules(headers):
    """Which module each <QClass> comes from."""
    modules = {}
    for folder in sorted(headers.glob("Qt*")):
        for header in folder.iterdir():
            modules.setdefault(header.name, folder.name[2:])
    return modules


def violations(root, modules):
    found = []
    owner = {header.name: room for room, folder in folders(root).items() for header in folder.rglob("*.h")}
    for room, folder in sorted(folders(root).items()):
        if room not in ROOMS:
            found.append(f"{folder.relative_to(root)}: no such room in the law")
            continue
        qt = {"Core"} | MODULES.get(room, set())

        def judge(place, what, other=None, module=None):
            if other and other != room and other not in ROOMS[room]:
                found.append(f"{place}: {room} may not know {other} ({what})")
            if module and module not in qt:
                found.append(f"{place}: {room} may not use Qt {module} ({what})")

        for path in sorted(folder.rglob("*")):
            place = path.relative_to(root).as_posix()
            if path.name == "CMakeLists.txt":
                for line in path.read_text().splitlines():
                    for target in LINK.findall(line.split("#")[0]):
                        kind, _, name = target.rpartition("::")
                        if kind == "Afterword":
                            judge(place, target, other=name)
                        elif kind == "Qt6":
                            judge(place, target, module=name)
                        elif room != "calendar":
                            found.append(f"{place}: only calendar may link {target}")
            elif path.suffix in {".h", ".cpp"}:
                text = without_comments(path.read_text())
                for include in INCLUDE.findall(text):
                    if include.startswith("KCalendarCore") and room != "calendar":
                        found.append(f"{place}: only calendar may include {include}")
                    name = include.rpartition("/")[2]
                    judge(place, include, other=owner.get(name))
                    module = include.split("/")[0][2:] if include.startswith("Qt") and "/" in include else modules.get(name)
                    judge(place, include, module=module)
                clock = CLOCK.search(text)
                if clock and not place.startswith(CLOCK_READERS):
                    found.append(f"{place}: may not read the wall clock ({clock.group()})")
    return found


PLANTED = {
    "src/domain/planted1.cpp": '#include "plan.h"\n',
    "src/policy/planted2.cpp": "#include <QSqlQuery>\n",
    "src/cli/planted3.cpp": "#include <QtWidgets/QLabel>\n",
    "src/exchange/planted4.h": "#include <KCalendarCore/Event>\n",
    "src/reminders/planted5.cpp": "auto now = QDateTime::currentDateTimeUtc();\n",
    "src/presentation/planted6.cpp": "#include <QWidget>\n",
    "src/storage/sub/CMakeLists.txt": "target_link_libraries(x PUBLIC Afterword::policy)\n",
    "src/calendar/sub/CMakeLists.txt": "target_link_libraries(x PUBLIC Qt6::Widgets)\n",
    "src/attic/planted7.cpp": "int x;\n",
}


def self_test(root, modules):
    """Each planted violation is found where it was planted, and a comment is not taken for one."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = pathlib.Path(scratch)
        shutil.copytree(root / "src", copy / "src")
        shutil.copytree(root / "resources" / "icons", copy / "resources" / "icons")
        shutil.copytree(root / "translations", copy / "translations")
        before = set(violations(copy, modules))
        (copy / "src/domain/innocent.cpp").write_text('// #include "plan.h"\n/* QDate::currentDate() */\n')
        if set(violations(copy, modules)) != before:
            return ["a comment was taken for a violation"]
        for place, text in PLANTED.items():
            (copy / place).parent.mkdir(parents=True, exist_ok=True)
            (copy / place).write_text(text)
        new = set(violations(copy, modules)) - before
        return [
            f"planted in {place}, but not found"
            for place in PLANTED
            if not any(line.startswith((place + ":", place.rpartition("/")[0] + ":")) for line in new)
        ]


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    modules = qt_modules(pathlib.Path(sys.argv[2]))
    if modules.get("QWidget") != "Widgets" or modules.get("QString") != "Core":
        sys.exit(f"{sys.argv[2]} does not hold the headers of Qt")
    found = self_test(root, modules) if "--self-test" in sys.argv else violations(root, modules)
    print("\n".join(found))
    sys.exit(1 if found else 0)


main()
