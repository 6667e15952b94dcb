#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of the house: licence lines, a first comment, small files, unique names and types, nothing of one machine.

usage: sources.py ROOT [--self-test]
"""
import collections
import pathlib
import re
import subprocess
import sys
import tempfile

LONGEST = 500
CODE = {".cpp", ".h"}
# Written apart, so that this file does not find itself.
FORBIDDEN = [
    re.compile(pattern)
    for pattern in (
        "/wo" + r"rk/(main|shared)\b",
        "/fa" + r"rm/",
        "/var/t" + r"mp/",
        r"\b(deb|security|snapshot|archive)\." + r"(debian|ubuntu)\.(org|com)\b",
        r"\bfiles\.python" + r"hosted\.org\b|\bpypi\." + r"org\b",
        r"artifact-?" + r"(registry|ory)",
    )
]


def tracked(root):
    """The files of the next commit; without git (an unpacked archive) every file but build folders."""
    listing = subprocess.run(
        ["git", "-c", f"safe.directory={root}", "-C", root, "ls-files", "-z"], capture_output=True, text=True, check=False
    )
    if listing.returncode == 0:
        names = [name for name in listing.stdout.split("\0") if name]
    else:
        names = [p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file()]
        names = [name for name in names if not name.startswith(("build/", ".git/"))]
    return [name for name in names if (root / name).is_file()]


def is_source(name, text):
    path = pathlib.PurePosixPath(name)
    return path.suffix in CODE | {".py", ".cmake"} or path.name == "CMakeLists.txt" or text.startswith("#!")


def is_data(name):
    return name.startswith(("LICENSES/", "tests/golden/", "resources/samples/", "resources/holidays/"))


def shared_types(text):
    """The types of a file that the whole program can see, with their namespaces (laid out: none is indented)."""
    spaces = []
    for line in text.splitlines():
        opened = re.match(r"(?:inline )?namespace(?: ([\w:]+))? \{$", line)
        if opened:
            spaces.append(opened[1])
        elif line.startswith("} // namespace"):
            spaces = spaces[:-1]
        elif None not in spaces:
            defined = re.match(r"(?:class|struct|union|enum(?: class)?) (?:Q_\w+ )?([\w:]+)(?: final)?(?: : .*| \{.*)?$", line)
            if defined:
                yield "::".join([*spaces, defined[1]])


def problems(root, names):
    found = []
    headers = collections.defaultdict(list)
    types = collections.defaultdict(set)
    for name in names:
        try:
            text = (root / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        lines = text.splitlines()
        if name.endswith(".h") and name.startswith(("src/", "resources/", "translations/", "tests/support/")):
            headers[name.rpartition("/")[2]].append(name)
        for number, line in enumerate(lines, 1):
            for pattern in FORBIDDEN:
                hit = pattern.search(line)
                if hit and not is_data(name):
                    found.append(f"{name}:{number}: belongs to one machine or one network: {hit.group()}")
        if not is_source(name, text) or is_data(name):
            continue
        if name.startswith("src/") and name.endswith((".cpp", ".h")):
            for kind in shared_types(text):
                types[kind].add(name)
        start = 1 if lines and lines[0].startswith("#!") else 0
        head = lines[start : start + 4]
        if len(head) < 2 or "SPDX-FileCopyrightText:" not in head[0] or "SPDX-License-Identifier:" not in head[1]:
            found.append(f"{name}: does not begin with the two licence lines")
        elif pathlib.PurePosixPath(name).suffix in CODE and not (len(head) > 2 and head[2].startswith("// ")):
            found.append(f"{name}: no first comment that says what it is")
        if len(lines) > LONGEST:
            found.append(f"{name}: {len(lines)} lines; the wall is {LONGEST}")
    for header, places in headers.items():
        if len(places) > 1:
            found.append(f"{header}: headers are included by bare name, so this one is ambiguous: {', '.join(places)}")
    for kind, places in types.items():
        if len(places) > 1:
            found.append(f"{kind}: two types of one name, of which the linker takes either: {', '.join(sorted(places))}")
        *spaces, name = kind.split("::")
        if "::".join(spaces) in types:
            continue  # a class has its own names
        for depth in range(1, len(spaces)):
            outer = "::".join([*spaces[:depth], name])
            if outer in types:
                found.append(f"{kind}: hides {outer}, so that which one is meant hangs on the place: {', '.join(sorted(places | types[outer]))}")
    return found


LICENCE = "// SPDX-FileCopyrightText: x\n// SPDX-License-Identifier: x\n"
PLANTED = {
    "src/a/bare.cpp": "int x;\n",
    "src/a/mute.cpp": LICENCE + "#include <QString>\n",
    "src/a/long.cpp": LICENCE + "// Long.\n" + "int x;\n" * LONGEST,
    "src/b/machine.cpp": LICENCE + "// Machine.\nauto p = \"/wo" + "rk/main/x\";\n",
    "src/a/twin.h": LICENCE + "// One.\n",
    "src/b/twin.h": LICENCE + "// Two.\n",
    "src/a/outer.h": LICENCE + "// Outer.\nnamespace a {\n\nstruct Word\n{};\n\n} // namespace a\n",
    "src/b/inner.h": LICENCE + "// Inner.\nnamespace a::b {\n\nclass Word\n{};\n\n} // namespace a::b\n",
    "src/a/rows.cpp": LICENCE + "// Rows.\nnamespace a {\n\nstruct Row\n{};\n\n} // namespace a\n",
    "src/b/rows.cpp": LICENCE + "// Rows.\nnamespace a {\n\nclass Row final : public B\n{};\n\n} // namespace a\n",
}
INNOCENT = {
    "src/a/own.cpp": LICENCE + "// Own.\nnamespace a {\n\nnamespace {\n\nstruct Own\n{};\n\n} // namespace\n\n} // namespace a\n",
    "src/a/aside.h": LICENCE + "// Aside.\nnamespace a::c {\n\nstruct Side\n{};\n\n} // namespace a::c\n",
    "src/b/aside2.h": LICENCE + "// Aside.\nnamespace a::b {\n\nstruct Side\n{};\n\n} // namespace a::b\n",
    "src/b/own.cpp": LICENCE + "// Own.\nnamespace a {\n\nclass Own;\nstruct Own\n{};\n\n} // namespace a\n",
}


def self_test():
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch)
        for name, text in (PLANTED | INNOCENT).items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        told = "\n".join(problems(root, list(PLANTED | INNOCENT)))
    missed = [f"planted in {name}, but not found" for name in PLANTED if name not in told]
    return missed + [f"told of {name}, which is right" for name in INNOCENT if name in told]


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    found = self_test() if "--self-test" in sys.argv else problems(root, tracked(root))
    print("\n".join(found))
    sys.exit(1 if found else 0)


main()
