#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogues: every entry is finished, in all its forms, and keeps what the program puts into it.

usage: texts.py ROOT LUPDATE [--self-test]
An unfinished entry is an error; a text of the sources that no catalogue has yet is only told, with its place, until
`update_translations` has collected it.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACE = re.compile(r"%(?:n|L?\d)")
MNEMONIC = re.compile(r"&(?=\w)")
FORMS = {"de": 2, "en": 2}
PATIENCE = 60  # seconds; lupdate 6.4 never ends on some constructs


def messages(catalogue):
    """(context, source, comment), the entry itself."""
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""), message


def wrong(source, form, first_of_many):
    wanted, got = sorted(PLACE.findall(source)), sorted(PLACE.findall(form))
    if not form.strip():
        return "is empty"
    if got != wanted and not (first_of_many and got == [place for place in wanted if place != "%n"]):
        return f"has {' '.join(got) or 'no place'} for {' '.join(wanted) or 'no place'}"
    if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(source)):
        return "has another number of mnemonics (&)"
    if form.endswith("…") != source.endswith("…"):
        return "loses or gains the final “…”"
    return None


def problems(catalogue):
    found = []
    forms_wanted = FORMS[catalogue.stem.rpartition("_")[2]]
    for (context, source, _), message in messages(catalogue):
        translation = message.find("translation")
        place = f"translations/{catalogue.name}: {context}: “{source}”"
        if translation.get("type"):
            found.append(f"{place}: {translation.get('type')}")
            continue
        many = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if many else [translation.text or ""]
        if many and len(forms) != forms_wanted:
            found.append(f"{place}: {len(forms)} plural forms of {forms_wanted}")
        for number, form in enumerate(forms):
            if fault := wrong(source, form, many and number == 0):
                found.append(f"{place}: “{form}” {fault}")
    return found


def collected(lupdate, places, scratch):
    target = scratch / "collected.ts"
    command = [lupdate, "-silent", "-locations", "absolute", "-extensions", "cpp,h,ui", *places, "-ts", target]
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)
    return target


def missing(root, lupdate, known):
    """Texts of the sources that are not in the catalogue."""
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        try:
            catalogue = collected(lupdate, [root / "src", root / "ui"], scratch)
        except subprocess.TimeoutExpired:
            return None
        found = []
        for key, message in messages(catalogue):
            if key not in known:
                location = message.find("location")
                source = (scratch / location.get("filename")).resolve()
                found.append(f"{source.relative_to(root)}:{location.get('line')}: not collected yet: “{key[1]}”")
        return found


def entry(source, translation):
    return f"<message><source>{source}</source>{translation}</message>"


def self_test(lupdate):
    """Each planted fault is found, the innocent entry is not taken for one, and an uncollected text is told."""
    planted = {
        "Half done": '<translation type="unfinished">Halb</translation>',
        "Gone by": '<translation type="vanished">Vorbei</translation>',
        "Nothing": "<translation></translation>",
        "Place %1": "<translation>Ort</translation>",
        "Twice %1 %1": "<translation>Zweimal %1</translation>",
        "&amp;Letter": "<translation>Buchstabe</translation>",
        "Asks…": "<translation>Fragt</translation>",
    }
    innocent = entry("R&amp;D of %1…", "<translation>&amp;F und E von %1…</translation>")
    one_form = '<message numerus="yes"><source>%n day(s)</source><translation><numerusform>%n Tag</numerusform></translation></message>'
    text = innocent + one_form + "".join(entry(*item) for item in planted.items())
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name).resolve()
        for folder in ("src", "ui"):
            (root / folder).mkdir()
        (root / "src/new.cpp").write_text('\nvoid f() { QCoreApplication::translate("New", "Not collected"); }\n')
        catalogue = root / "afterword_de.ts"
        catalogue.write_text(f'<TS version="2.1" language="de"><context><name>C</name>{text}</context></TS>')
        told = problems(catalogue)
        new = missing(root, lupdate, {key for key, _ in messages(catalogue)})
    sources = [source.replace("&amp;", "&") for source in planted] + ["%n day(s)"]
    found = [f"planted, but not found: {source}" for source in sources if not any(f"“{source}”" in line for line in told)]
    if len(told) != len(sources):
        found.append(f"{len(sources)} planted, {len(told)} found: {told}")
    if new != ["src/new.cpp:2: not collected yet: “Not collected”"]:
        found.append(f"an uncollected text is told as {new}")
    return found


def main():
    root, lupdate = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    if "--self-test" in sys.argv:
        found = self_test(lupdate)
    else:
        catalogues = sorted((root / "translations").glob("*.ts"))
        found = [problem for catalogue in catalogues for problem in problems(catalogue)]
        new = missing(root, lupdate, {key for key, _ in messages(root / "translations/afterword_de.ts")})
        if new is None:
            found.append(f"lupdate does not end within {PATIENCE} s: CONTRIBUTING.md says what it stumbles over")
        else:
            print("\n".join(new))
    print("\n".join(found))
    sys.exit(1 if found else 0)


main()
