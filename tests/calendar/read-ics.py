# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads an iCalendar file from standard input with python3-icalendar and prints its events and to-dos as JSON.
import datetime
import json
import re
import sys

import dateutil.rrule
import icalendar


def moment(component, name):
    if name not in component:
        return None
    value = component[name].dt
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    zone = component[name].params.get("TZID")
    if zone is not None:
        # By the definition in the file alone, not by what this program knows of zones.
        value = value.replace(tzinfo=None).replace(tzinfo=zones[zone]).astimezone(datetime.timezone.utc)
    assert value.utcoffset() == datetime.timedelta(0), "not in UTC"
    return value.strftime("%Y-%m-%dT%H:%M:%SZ")


def texts_of(data):
    """The texts of each event and to-do. python-icalendar 4 itself turns an escaped backslash before an n into a line
    end, so its unfolded lines are decoded here (RFC 5545, 3.3.11)."""
    found, depth = [], 0
    for line in icalendar.parser.Contentlines.from_ical(data):
        name, _, value = line.partition(":")
        if name == "BEGIN":
            depth += 1
            if depth == 2:
                found.append({})
        elif name == "END":
            depth -= 1
        elif depth == 2:
            found[-1][name] = re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)
    return found


def duration(component):
    return int(component["TRIGGER"].dt.total_seconds())


def categories(component):
    value = component.get("CATEGORIES")
    return [str(c) for c in value.cats] if value is not None else []


def later(value, seconds):
    return value + datetime.timedelta(seconds=seconds)


class Defined(datetime.tzinfo):
    """A zone as the file's VTIMEZONE defines it: of all onsets the last one before the wall time counts."""

    def __init__(self, component):
        self.onsets = []
        for part in component.subcomponents:
            start = part["DTSTART"].dt.replace(tzinfo=None)
            to = part["TZOFFSETTO"].td
            starts = [start]
            if "RRULE" in part:
                rule = dateutil.rrule.rrulestr(part["RRULE"].to_ical().decode(), dtstart=start)
                starts = list(rule.between(start, later(start, 40 * 366 * 86400), inc=True))
            self.onsets += [(s, part["TZOFFSETFROM"].td, to) for s in starts]
        self.onsets.sort()

    def utcoffset(self, wall):
        wall = wall.replace(tzinfo=None)
        offset = self.onsets[0][2]
        for start, _, to in self.onsets:
            # Of a time that comes twice the first is meant.
            if wall >= start:
                offset = to
        return offset

    def dst(self, wall):
        return None

    def tzname(self, wall):
        return None


found = []
zones = {}
data = sys.stdin.buffer.read()
calendars = icalendar.Calendar.from_ical(data, multiple=True)
assert len(calendars) == 1, "not one calendar"
for part, text in zip(calendars[0].subcomponents, texts_of(data), strict=True):
    assert not part.errors, part.errors
    if part.name == "VTIMEZONE":
        zones[str(part["TZID"])] = Defined(part)
        continue
    once = [n for n in part if isinstance(part[n], list) and n != "CATEGORIES"]
    assert not once, once
    found.append({
        "type": part.name,
        "uid": text.get("UID", ""),
        "start": moment(part, "DTSTART"),
        "end": moment(part, "DTEND"),
        "due": moment(part, "DUE"),
        "stamp": moment(part, "DTSTAMP"),
        "changed": moment(part, "LAST-MODIFIED"),
        "summary": text.get("SUMMARY", ""),
        "description": text.get("DESCRIPTION", ""),
        "location": text.get("LOCATION", ""),
        "status": text.get("STATUS", ""),
        "class": text.get("CLASS", ""),
        "sequence": int(part.get("SEQUENCE", 0)),
        "categories": categories(part),
        "color": text.get("COLOR", ""),
        "url": text.get("URL", ""),
        "zone": str(part["DTSTART"].params.get("TZID", "")) if "DTSTART" in part else "",
        "properties": sorted(part.keys()),
        "alarms": [duration(a) for a in part.subcomponents if a.name == "VALARM"],
        "mailed": "ATTENDEE" in part or "ORGANIZER" in part,
    })
json.dump({"prodid": str(calendars[0]["PRODID"]), "parts": found}, sys.stdout)
