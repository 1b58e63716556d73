"""The board answers a request of members from its calendar, on a phone, and looks at the forms on which a group is set up, a
mandate is given anew and a decision of before is recorded."""

import datetime

import acts
import checks
from visitor import NARROW

BOARD = "/c/de-linde/board"
SUBJECT = "De bankjes op het plein"


def test_a_request_is_answered_from_the_calendar(stage):
    with stage.visitor("secretary", width=NARROW) as secretary:
        secretary.go("/c/de-linde/meetings/request")
        day = acts.today(secretary) + datetime.timedelta(days=24)
        secretary.page.locator("main [name=subject]").fill(SUBJECT)
        secretary.page.locator("main [name=supporters]").fill(", ".join(str(number) for number in range(4, 30)))
        acts.press(secretary, "main form:has([name=supporters]) button[type=submit]")
        assert not acts.grounds(secretary), acts.grounds(secretary)
        checks.whole_page(secretary, BOARD + "/calendar")
        link = secretary.page.locator("main a[href*='/meetings/new?request=']", has_text=SUBJECT).first
        path = link.get_attribute("href")
        checks.whole_page(secretary, path)
        stage.picture(secretary, "convening-new", whole=True)
        chosen = secretary.page.locator("select[name=request]").input_value()
        assert chosen and path.endswith(chosen), chosen
        secretary.page.locator("[name=day]").fill(day.isoformat())
        secretary.page.locator("[name=place]").fill("Buurthuis")
        acts.press(secretary, "form[action$='/meetings/new'] button[name=check]")
        stage.picture(secretary, "convening-advice", whole=True)
        assert secretary.page.locator("select[name=request]").input_value() == chosen
        acts.press(secretary, "form[action$='/meetings/new'] button[type=submit]:not([name=check])")
        assert not acts.grounds(secretary), acts.grounds(secretary)
        assert SUBJECT in secretary.main_text(), secretary.main_text()[:600]


def test_the_forms_of_groups_and_of_decisions_of_before(stage):
    with stage.visitor("secretary", width=NARROW) as secretary:
        checks.whole_page(secretary, BOARD + "/bodies")
        secretary.page.locator("details:has(form[action$='/setting-up']) > summary").first.click()
        checks.axe(secretary.page)
        stage.picture(secretary, "convening-group", whole=True)
        mandates = secretary.page.locator("main a[href*='/bodies/mandates/']")
        assert mandates.count(), "the demonstration has a group with a mandate"
        checks.whole_page(secretary, mandates.first.get_attribute("href"))
        stage.picture(secretary, "convening-mandate", whole=True)
        checks.whole_page(secretary, BOARD + "/late-facts")
        stage.picture(secretary, "convening-past", whole=True)
