"""What visitors and members do by themselves: ask to join, keep their details, and see their own things only."""

import acts
import checks
from visitor import NARROW


def apply(visitor, **changed):
    fields = {"givenName": "Zoë", "prefix": "van der", "familyName": "Linden", "bornOn": "1990-05-01",
              "street": "Lindestraat 200", "postcode": "3511 AA", "town": "Utrecht", "email": "zoe@linde.example"}
    visitor.go("/c/de-linde/join")
    for name, value in (fields | changed).items():
        visitor.page.locator(f"main [name={name}]").fill(value)
    return acts.press(visitor, "form[action$='/join'] button[type=submit]")


def test_a_visitor_asks_to_join_without_script(stage):
    with stage.visitor(width=NARROW, script=False) as visitor:
        apply(visitor)
        assert visitor.page.url.endswith("/join/thanks"), visitor.main_text()[:600]


def test_an_application_that_is_not_complete_keeps_what_was_filled_in(stage):
    for language in ("nl", "en"):
        with stage.visitor(language=language, width=NARROW) as visitor:
            status = apply(visitor, familyName="", bornOn="")
            assert status in (400, 422), status
            assert acts.grounds(visitor)
            assert visitor.page.locator("[name=givenName]").input_value() == "Zoë"
            assert visitor.page.locator("[name=town]").input_value() == "Utrecht"
            checks.axe(visitor.page)
            checks.reflow(visitor.page)


def test_the_secretary_finds_the_application(stage):
    with stage.visitor("secretary") as secretary:
        secretary.go("/c/de-linde/board")
        acts.press(secretary, "main a[href$='/board/applications']")
        assert "Linden" in secretary.main_text(), secretary.main_text()[:600]


def test_a_member_moves_house(stage):
    with stage.visitor("member", 0, width=NARROW) as member:
        member.go("/c/de-linde/membership")
        form = "form[action$='/membership/contact']"
        member.page.locator(f"{form} input[name=street]").fill("Lindestraat 4-bis")
        acts.press(member, f"{form} button[type=submit]")
        assert not acts.grounds(member), acts.grounds(member)
        assert member.page.locator(f"{form} input[name=street]").input_value() == "Lindestraat 4-bis"
        checks.axe(member.page)


def test_giving_notice_shows_the_day_before_anything_is_done(stage):
    with stage.visitor("member", 1, width=NARROW) as member:
        member.go("/c/de-linde/membership")
        acts.press(member, "main a[href$='/membership/resignation']")
        acts.press(member, "form[action$='/membership/resignation'] button[value=check]")
        assert member.page.locator("main p.big time, main p.big").count(), member.main_text()[:500]
        checks.axe(member.page)
        acts.press(member, "main .actions a[href$='/membership']")
        assert member.page.locator("a[href$='/membership/resignation']").count(), "the membership was given notice of"


def test_pages_of_the_board_are_refused_to_others(stage):
    with stage.visitor("secretary") as secretary:
        secretary.go("/c/de-linde/board/register")
        sheet = secretary.page.locator("main a[href*='/board/register/']").first.get_attribute("href")
    with stage.visitor("member", 0, width=NARROW) as member:
        assert not member.page.locator("nav.menu a[href$='/board']").count()
        for path in ("/c/de-linde/board", "/c/de-linde/board/register", sheet):
            checks.whole_page(member, path, status=403)
            assert acts.grounds(member), f"{path} does not say why"
    with stage.visitor() as visitor:
        visitor.go(sheet)
        assert "/sign-in" in visitor.page.url, visitor.page.url


def test_another_cooperative_is_not_there(stage):
    with stage.visitor("member", 0) as member:
        checks.whole_page(member, "/c/de-eik/home", status=404)
