"""A proposal of which the effect waits for a day and lapses after another: filled in, refused, mended and read back."""

import datetime

import acts
import checks
from visitor import NARROW

PLACE = "/c/de-linde/board/bodies"
FORM = "form[action$='/bodies/more/director']"


def unfolded(visitor):
    """The form for directors with the fields of its effect, both opened as people do it."""
    card = visitor.page.locator(f"details:has(> {FORM})")
    if card.get_attribute("open") is None:
        card.locator("> summary").click()
    inner = card.locator("form details")
    if inner.get_attribute("open") is None:
        inner.locator("> summary").click()
    return card


def fill(card, first, last):
    card.locator("[name=directorAct]").select_option("dismiss")
    card.locator("[name=directorReason]").fill("Een nieuw begin")
    card.locator("[name=effectFrom-director]").fill(first.isoformat())
    card.locator("[name=lapsesOn-director]").fill(last.isoformat())


def test_a_day_that_is_gone_is_refused_and_what_was_typed_stands_there_still(stage):
    for language in ("nl", "en"):
        with stage.visitor("chair", language=language, width=NARROW) as chair:
            chair.go(PLACE)
            card = unfolded(chair)
            checks.axe(chair.page)
            checks.reflow(chair.page)
            day = acts.today(chair)
            fill(card, day, day + datetime.timedelta(days=9))
            acts.press_on(chair, card.locator("button[type=submit]"))
            assert acts.grounds(chair), chair.main_text()[:600]
            assert chair.page.locator("form details[open]").count() == 1, "the fields that were used are folded"
            assert chair.page.locator("[name=effectFrom-director]").input_value() == day.isoformat()
            checks.axe(chair.page)


def test_the_proposal_says_from_when_and_until_when(stage):
    with stage.visitor("chair", width=NARROW) as chair:
        chair.go(PLACE)
        card = unfolded(chair)
        first = acts.today(chair) + datetime.timedelta(days=40)
        fill(card, first, first + datetime.timedelta(days=20))
        acts.press_on(chair, card.locator("button[type=submit]"))
        assert not acts.grounds(chair), acts.grounds(chair)
        chair.go("/c/de-linde/proposals")
        acts.press(chair, "main a[href*='/proposals/']:has-text('Ontslag')")
        text = chair.main_text()
        assert "Gaat in op" in text and "Kan uiterlijk ingaan op" in text, text[:800]
        stage.picture(chair, "taking-effect", whole=True)
        checks.axe(chair.page)
        checks.reflow(chair.page)
