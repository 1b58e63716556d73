"""The board's calendar as another program reads it: PyPI `icalendar` takes it in, with zone, names and numbers."""

import urllib.request

from icalendar import Calendar

PLACE = "/c/de-linde/calendar"


def test_the_calendar_reads_back(stage):
    with stage.visitor("secretary") as secretary:
        secretary.page.goto(stage.address + PLACE)
        secretary.page.locator("input[name=kind][value=board]").check()
        secretary.page.locator(f"form[action='{PLACE}'] button[type=submit]").click()
        link = secretary.page.locator("main code").inner_text()
    with urllib.request.urlopen(stage.address + "/calendar/" + link.rsplit("/", 1)[1], timeout=30) as answer:
        assert answer.headers["content-type"].startswith("text/calendar"), answer.headers["content-type"]
        text = answer.read()
    assert all(len(line) <= 75 for line in text.split(b"\r\n")), "a line is longer than 75 octets"
    calendar = Calendar.from_ical(text)
    events = calendar.walk("VEVENT")
    assert events, "nothing is on the calendar"
    names = [str(event["UID"]) for event in events]
    assert len(set(names)) == len(names), names
    for event in events:
        assert int(event["SEQUENCE"]) >= 0 and event["DTSTAMP"].dt.tzinfo is not None
    timed = [event for event in events if hasattr(event["DTSTART"].dt, "hour")]
    if timed:
        assert calendar.walk("VTIMEZONE")[0]["TZID"] == "Europe/Amsterdam"
        assert all(event["DTSTART"].params["TZID"] == "Europe/Amsterdam" for event in timed)
