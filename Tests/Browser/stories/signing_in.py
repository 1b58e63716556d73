"""Signing in and out, with and without script, and pages that answer no."""

import acts
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


def test_who_signs_in_is_led_to_what_needs_attention(stage):
    with Visitor(stage.browser, stage.address) as visitor:
        visitor.sign_in(stage.demonstration.sign_in("secretary"))
        assert visitor.page.url.endswith("/c/de-linde/home"), visitor.page.url
        assert visitor.page.locator("nav.menu a[href$='/board']").count() == 1


def test_who_asked_for_a_page_comes_there_after_signing_in(stage):
    with Visitor(stage.browser, stage.address, width=NARROW) as visitor:
        visitor.go("/c/de-linde/membership")
        assert "/sign-in" in visitor.page.url, visitor.page.url
        sign_in = stage.demonstration.sign_in("member")
        visitor.page.locator("input[name=login]").fill(sign_in["login"])
        visitor.page.locator("input[name=password]").fill(sign_in["password"])
        acts.press(visitor, "form:has(input[name=password]) button[type=submit]")
        assert visitor.page.url.endswith("/c/de-linde/membership"), visitor.page.url


def test_the_language_that_is_chosen_stays(stage):
    with stage.visitor(width=NARROW) as visitor:
        visitor.go("/c/de-linde")
        acts.press(visitor, "header a[hreflang=en]")
        assert visitor.page.locator("html").get_attribute("lang") == "en"
        visitor.go("/c/de-linde/statutes")
        assert visitor.page.locator("html").get_attribute("lang") == "en"
