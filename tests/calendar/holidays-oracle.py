# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints the public holidays of the given regions from 2020 to 2030, one region a line, as python3-holidays has them.
import sys

import holidays

YEARS = range(2020, 2031)
# What the two generations of the library call a place.
OLD_NAMES = {"GB": "England", "FR": "FRA"}


def days_of(region):
    country, _, part = region.partition("-")
    if hasattr(holidays, "country_holidays"):
        part = "ENG" if region == "GB" else part
        return holidays.country_holidays(country, subdiv=part or None, years=YEARS)
    return holidays.CountryHoliday(OLD_NAMES.get(country, country), prov=part or None, years=YEARS)


for region in sys.argv[1:]:
    print(region, *sorted(day.isoformat() for day in days_of(region)))
