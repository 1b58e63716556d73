"""Signing in and out, with and without script, and pages that answer no."""

import checks
from visitor import NARROW, Visitor


def test_a_member_signs_in_and_out_without_script(stage):
    with Visitor(stage.browser, stage.address, script=False, width=NARROW) as visitor:
        visitor.sign_in(stage.demonstration.sign_in("member"))
        cookies = {cookie["name"]: cookie for cookie in visitor.context.cookies()}
        kept = [cookie for cookie in cookies.values() if cookie["httpOnly"] and cookie["sameSite"] in ("Lax", "Strict")]
        assert kept, f"no cookie is kept from scripts and other sites: {cookies}"
        visitor.page.locator("form[action='/sign-out'] button").first.click()
        visitor.page.wait_for_load_state("load")
        assert visitor.page.locator("input[name=password]").count() == 1
        assert not visitor.complaints()


def test_a_wrong_password_is_answered_with_what_to_do(stage):
    with stage.visitor(width=NARROW) as visitor:
        visitor.go("/sign-in")
        visitor.page.locator("input[name=login]").fill(stage.demonstration.sign_in("member")["login"])
        visitor.page.locator("input[name=password]").fill("not the password")
        visitor.page.locator("form:has(input[name=password]) button[type=submit]").click()
        assert visitor.page.locator("[role=alert]").count() == 1
        checks.axe(visitor.page)
        checks.reflow(visitor.page)


def test_a_page_that_is_not_there_is_a_page_too(stage):
    for language in ("nl", "en"):
        with stage.visitor(language=language, width=NARROW) as visitor:
            checks.whole_page(visitor, "/nothing-stands-here", status=404)
