"""A decision outside a meeting: put to the members by the secretary, signed by a member on a phone, and withdrawn."""

import acts
import checks
from visitor import NARROW

TITLE = "De bakfiets"


def test_the_secretary_sees_first_whether_it_may(stage):
    with stage.visitor("secretary") as secretary:
        secretary.go("/c/de-linde/proposals/new")
        secretary.page.locator("main [name=title]").fill(TITLE)
        secretary.page.locator("main [name=text]").fill("De coöperatie koopt een bakfiets.")
        acts.press(secretary, "main form:has([name=title]) button[type=submit]")
        day = acts.today(secretary)
        secretary.go("/c/de-linde/outside")
        choice = secretary.page.locator("select[name=proposal] option", has_text=TITLE)
        secretary.page.locator("select[name=proposal]").select_option(choice.first.get_attribute("value"))
        acts.press(secretary, "form[action$='/start/check'] button[type=submit]")
        assert "2:40" in acts.grounds(secretary), secretary.main_text()[:600]
        secretary.page.locator("[name=boardKnewOn]").fill(day.isoformat())
        acts.press(secretary, "form[action$='/start/check'] button[type=submit]")
        assert not acts.grounds(secretary), acts.grounds(secretary)
        checks.axe(secretary.page)
        acts.press(secretary, "form[action$='/outside/start'] button[type=submit]")
        assert TITLE in secretary.main_text(), secretary.main_text()[:600]
        checks.axe(secretary.page)


def test_a_member_signs_on_a_phone_without_script(stage):
    with stage.visitor("member", 0, width=NARROW, script=False) as member:
        member.go("/c/de-linde/home")
        acts.press_on(member, member.page.locator("main .card", has_text=TITLE).locator("a[href*='/outside/']"))
        member.page.locator("input[name=choice][value=for]").check()
        acts.press(member, "form[action$='/check'] button[type=submit]")
        acts.press(member, "form[action$='/answer'] button[type=submit]")
        assert not acts.grounds(member), acts.grounds(member)
        path = "/" + member.page.url.split("/", 3)[3]
    with stage.visitor("member", 0, width=NARROW) as member:
        checks.whole_page(member, path)
    with stage.visitor("member", 1, width=NARROW, language="en") as member:
        checks.whole_page(member, path)


def test_the_secretary_follows_and_withdraws_it(stage):
    with stage.visitor("secretary", width=NARROW) as secretary:
        secretary.go("/c/de-linde/board")
        acts.press_on(secretary, secretary.page.locator("main a[href*='/outside/']", has_text=TITLE))
        path = "/" + secretary.page.url.split("/", 3)[3]
        checks.whole_page(secretary, path)
        secretary.page.locator("[name=reason]").fill("De prijs klopt niet.")
        acts.press(secretary, "form[action$='/withdraw'] button[type=submit]")
        assert "De prijs klopt niet." in secretary.main_text(), secretary.main_text()[:600]
        checks.axe(secretary.page)
