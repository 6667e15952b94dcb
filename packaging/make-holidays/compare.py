#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows where the table and python3-holidays differ on Mondays to Fridays: compare.py holidays.txt [REGION...]
import datetime
import sys

import holidays

YEARS = range(2020, 2031)
OTHER_NAMES = {"GB": ("GB", "ENG"), "GB-EAW": ("GB", "ENG"), "CA-QC": ("CA", "QC")}


def oracle(region):
    country, _, part = region.partition("-")
    country, part = OTHER_NAMES.get(region, (country, part or None))
    if hasattr(holidays, "country_holidays"):
        return holidays.country_holidays(country, subdiv=part, years=YEARS)
    return holidays.CountryHoliday(country, prov=part, years=YEARS)


table = {}
for line in open(sys.argv[1], encoding="ascii"):
    words = line.split()
    if line.startswith("#") or words[0] == "years":
        continue
    days = table.setdefault(words[0], set())
    days.update(datetime.date(int(words[1]), int(d[:2]), int(d[2:])) for d in words[2:] if int(words[1]) in YEARS)

for region in sys.argv[2:] or sorted(table):
    try:
        theirs = oracle(region)
    except Exception as error:  # the oracle does not know the place
        print(region, "is unknown to the oracle:", type(error).__name__)
        continue
    differing = sorted(d for d in table[region] ^ set(theirs) if d.weekday() < 5)
    print(region, "exact" if not differing else "%d differ" % len(differing))
    for day in differing:
        print("   ", day, "ours only" if day in table[region] else "theirs only: " + theirs[day])
