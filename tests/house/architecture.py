#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""ARCHITECTURE.md speaks of what exists: each folder, file and class that stands in backticks there is in the tree.

usage: architecture.py ROOT [--self-test]
"""
import pathlib
import re
import sys

FOREIGN = re.compile(r"^(Q[A-Z]\w*|Qt\w*|Qt6?::\w+|KF[56]::\w+|KCalendarCore\w*|KHolidays|std::.*|AFTERWORD_\w+|Q_\w+)$")


def unknown(root, text):
    code = [p for folder in ("src", "resources", "translations", "tests") for p in (root / folder).rglob("*") if p.suffix in {".h", ".cpp"}]
    declared = "\n".join(p.read_text() for p in code)
    found = []
    text = re.sub(r"^```.*?^```", "", text, flags=re.S | re.M)
    for name in sorted(set(re.findall(r"`([^`\n]+)`", text))):
        bare = re.sub(r"\(.*\)$", "", name).removeprefix("afterword::")
        if FOREIGN.match(bare):
            continue
        if "/" in name or re.search(r"\.(h|cpp|md|txt|json|py|ui|qrc|svg|cmake)$", name):
            if " " in name or name.startswith(("/", "-", ":", "~", "http")):
                continue
            wanted = name.rstrip("/")
            if not any(list(root.glob(prefix + wanted)) for prefix in ("", "src/", "src/*/", "tests/")):
                found.append(f"no such file or folder: {name}")
        elif re.fullmatch(r"[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*(::\w+)?", bare):
            first, _, second = bare.partition("::")
            if not re.search(rf"\b(class|struct|enum class|enum|using|concept|namespace)\s+{first}\b", declared):
                found.append(f"no such class: {name}")
            elif second and not re.search(rf"\b{second}\b", declared):
                found.append(f"no such member: {name}")
        elif name.endswith(")") and re.fullmatch(r"\w+", bare):
            if not re.search(rf"\b{bare}\s*\(", declared):
                found.append(f"no such function: {name}")
    return found


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    if "--self-test" in sys.argv:
        planted = "`src/attic` and `NoSuchClass`, `noSuchFunction()`, but `src/domain`, `Tracker` and `QString` are right"
        told = unknown(root, planted)
        print("\n".join(told))
        sys.exit(0 if len(told) == 3 else 1)
    page = root / "ARCHITECTURE.md"
    if not page.exists():
        sys.exit("ARCHITECTURE.md is missing")
    found = unknown(root, page.read_text())
    print("\n".join(found))
    sys.exit(1 if found else 0)


main()
