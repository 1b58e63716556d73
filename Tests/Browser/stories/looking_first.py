"""Acts that people fear to get wrong are looked at before they are done: a decision of the board, and who acts for an organisation."""

import datetime

import acts
import checks
from visitor import NARROW

PLACE = "/c/de-linde/board/board-decisions"


def test_a_decision_of_the_board_is_looked_at_and_then_recorded(stage):
    with stage.visitor("secretary", width=NARROW, script=False) as secretary:
        secretary.go(PLACE)
        secretary.page.locator("[name=title]").fill("Stichting Plein wordt lid")
        secretary.page.locator("[name=votesFor]").fill("3")
        acts.press(secretary, f"form[action='{PLACE}'] button[value=check]")
        assert secretary.page.locator("#preview").count(), secretary.main_text()[:600]
        assert secretary.page.locator("[name=title]").input_value() == "Stichting Plein wordt lid"
        recorded = secretary.page.locator("#latest ~ ul a", has_text="Stichting Plein")
        assert not recorded.count(), "looking recorded it"
        acts.press(secretary, f"form[action='{PLACE}'] button[value=record]")
        assert recorded.count() == 1, secretary.main_text()[:600]


def test_more_votes_than_directors_are_said_where_it_was_typed(stage):
    for language in ("nl", "en"):
        with stage.visitor("chair", language=language, width=NARROW) as chair:
            chair.go(PLACE)
            chair.page.locator("[name=title]").fill("Te veel")
            chair.page.locator("[name=votesFor]").fill("30")
            assert acts.press(chair, f"form[action='{PLACE}'] button[value=check]") == 400
            assert acts.grounds(chair)
            checks.axe(chair.page)
            checks.reflow(chair.page)


def test_an_organisation_becomes_a_member_with_somebody_who_acts_for_it(stage):
    with stage.visitor(width=NARROW) as visitor:
        visitor.go("/c/de-linde/join")
        visitor.page.locator("[name=kind][value=legal]").check()
        for name, value in {"familyName": "Stichting Plein", "email": "plein@linde.example", "street": "Plein 1",
                            "postcode": "3511 AA", "town": "Utrecht"}.items():
            visitor.page.locator(f"main [name={name}]").fill(value)
        acts.press(visitor, "form[action$='/join'] button[type=submit]")
        assert visitor.page.url.endswith("/join/thanks"), visitor.main_text()[:600]
    with stage.visitor("secretary") as secretary:
        secretary.go("/c/de-linde/board/applications")
        card = secretary.page.locator("section.card", has_text="Stichting Plein")
        option = card.locator("select[name=decision] option", has_text="Stichting Plein wordt lid")
        card.locator("select[name=decision]").select_option(option.get_attribute("value"))
        acts.press_on(secretary, card.locator("button[value=admit]"))
        assert not acts.grounds(secretary), acts.grounds(secretary)
        secretary.go("/c/de-linde/board/register?q=Plein")
        acts.press(secretary, "main a[href*='/board/register/']")
        form = secretary.page.locator("details:has(form[action$='/representative'])")
        form.locator("summary").click()
        form.locator("[name=actsNumber]").fill("4")
        acts.press_on(secretary, form.locator("button[type=submit]"))
        assert not acts.grounds(secretary), acts.grounds(secretary)


def test_who_acts_for_it_names_a_successor_and_sees_first_what_holds_then(stage):
    with stage.visitor("member", 0, width=NARROW) as member:
        member.go("/c/de-linde/home")
        acts.press(member, "main a[href$='/membership/acting']")
        checks.whole_page(member, "/c/de-linde/membership/acting")
        day = acts.today(member) + datetime.timedelta(days=10)
        member.page.locator("[name=actsNumber]").fill("5")
        member.page.locator("[name=actsFrom]").fill(day.isoformat())
        acts.press(member, "form[action$='/membership/acting'] button[value=check]")
        assert "Lid 5" in member.main_text(), member.main_text()[:600]
        checks.axe(member.page)
        checks.reflow(member.page)
        acts.press(member, "form[action$='/membership/acting'] button[value=name]")
        assert not acts.grounds(member), acts.grounds(member)
        assert "iemand anders" in member.main_text(), member.main_text()[:600]
