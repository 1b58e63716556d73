"""Members ask for an assembly, the board does nothing, and they call it themselves: with a chair and a minute taker of
their own, an amendment that is voted on by hands, and minutes that whom they charged writes (2:41 lid 3)."""

import datetime

import acts
import checks
from visitor import NARROW, Visitor

TITLE = "Het pad langs de molen"
REQUEST = "/c/de-linde/meetings/request"
SEEN = {}


def lead_clock(stage, day):
    """Moves the demonstration on to a day of the tale; its bar has buttons for its own days only."""
    with fresh(stage, "secretary") as visitor:
        visitor.go("/c/de-linde/home")
        with visitor.page.expect_navigation(wait_until="load"):
            visitor.page.evaluate(
                "day => { const field = document.querySelector('aside.demonstration input[name=to]');"
                " field.value = day; field.form.requestSubmit(field.form.querySelector('button')); }", day.isoformat())
    with fresh(stage, "secretary") as visitor:
        visitor.go("/c/de-linde/home")
        assert acts.today(visitor) >= day, f"it is {acts.today(visitor)}, not {day}"


def fresh(stage, role, number=0, **options):
    """Signs in anew: no session lasts the weeks of this tale."""
    visitor = Visitor(stage.browser, stage.address, **options)
    visitor.sign_in(stage.demonstration.sign_in(role, number))
    return visitor


def test_members_ask_and_the_board_lets_its_days_pass(stage):
    with stage.visitor("secretary") as secretary:
        secretary.go(REQUEST)
        SEEN["today"] = acts.today(secretary)
        secretary.page.locator("main [name=subject]").fill(TITLE)
        secretary.page.locator("main [name=supporters]").fill(", ".join(str(number) for number in range(4, 30)))
        acts.press(secretary, "main form:has([name=supporters]) button[type=submit]")
        assert not acts.grounds(secretary), acts.grounds(secretary)
    with stage.visitor("member", 0) as member:
        member.go("/c/de-linde/proposals/new")
        member.page.locator("main [name=title]").fill(TITLE)
        member.page.locator("main [name=text]").fill("Het pad wordt twee meter breed en krijgt zes lampen.")
        acts.press(member, "main form:has([name=title]) button[type=submit]")
        assert not acts.grounds(member), acts.grounds(member)
        SEEN["proposal"] = "/" + member.page.url.split("/", 3)[3].split("?")[0]


def test_after_its_term_a_member_calls_it_on_a_phone(stage):
    lead_clock(stage, SEEN["today"] + datetime.timedelta(days=17))
    SEEN["day"] = SEEN["today"] + datetime.timedelta(days=45)
    with fresh(stage, "member", 0, width=NARROW) as member:
        checks.whole_page(member, REQUEST)
        member.page.locator("details:has([name=chairNumber]) summary").click()
        stage.picture(member, "requesters-convoke", whole=True)
        member.page.locator("[name=day]").fill(SEEN["day"].isoformat())
        member.page.locator("[name=place]").fill("De Molenzaal")
        member.page.get_by_label(TITLE).check()
        member.page.locator("[name=chairNumber]").fill("5")
        member.page.locator("[name=takerNumber]").fill("6")
        checks.axe(member.page)
        acts.press(member, "form[action$='/convocation'] button[type=submit]")
        acts.sure(member)
        assert not acts.grounds(member), acts.grounds(member)
        assert TITLE in member.main_text(), member.main_text()[:400]
        SEEN["meeting"] = "/" + member.page.url.split("/", 3)[3].split("?")[0]
        member.go(SEEN["proposal"])
        member.page.locator("details:has([name=replaces]) summary").first.click()
        member.page.locator("main [name=replaces]").fill("zes lampen")
        member.page.locator("main [name=by]").fill("acht lampen")
        acts.press(member, "form[action$='/amendment'] button[type=submit]")
        assert not acts.grounds(member), acts.grounds(member)


def test_their_chair_leads_it_without_an_office(stage):
    lead_clock(stage, SEEN["day"])
    run = "/c/de-linde/board/meetings/" + SEEN["meeting"].rsplit("/", 1)[1] + "/run"
    with fresh(stage, "member", 1, width=NARROW) as chair:
        checks.whole_page(chair, SEEN["meeting"])
        acts.press(chair, "main a[href$='/run']")
        for number in (4, 5, 6, 7):
            chair.page.locator("input[name=q]").fill(str(number))
            acts.press(chair, "form:has(input[name=q]) button")
            acts.press(chair, "form[action$='/arrival'] button")
            assert not acts.grounds(chair), acts.grounds(chair)
            chair.go(run)
        acts.press(chair, "form[action$='/opening'] button[type=submit]")
        assert not acts.grounds(chair), acts.grounds(chair)
        checks.whole_page(chair, run)
        stage.picture(chair, "requesters-run", whole=True)
        assert "„zes lampen” → „acht lampen”" in chair.main_text(), chair.main_text()[:1500]
        acts.press(chair, "button[name=amendmentHands]")
        assert not acts.grounds(chair), acts.grounds(chair)
        acts.press(chair, "a[href$='/telling']")
        path = "/" + chair.page.url.split("/", 3)[3]
        checks.whole_page(chair, path)
        acts.press(chair, "form:has([name=ruling]) button[type=submit]")
        assert acts.grounds(chair), "a ruling that was not chosen is no count"
        chair.page.locator("[name=votes-for]").fill("3")
        chair.page.locator("[name=votes-against]").fill("1")
        acts.press(chair, "form:has([name=votes-for]) button[type=submit]")
        acts.press(chair, "button[name=confirmed]")
        assert not acts.grounds(chair), acts.grounds(chair)
        chair.go(run)
        acts.press(chair, "form[action$='/vote-closing'] button[type=submit]")
        acts.sure(chair)
        assert not acts.grounds(chair), acts.grounds(chair)
        acts.press(chair, "button[name=paper]")
        assert not acts.grounds(chair), acts.grounds(chair)
        acts.press(chair, "a[href$='/telling']")
        acts.press(chair, "a[href$='/papers']")
        assert TITLE in chair.main_text(), chair.main_text()[:400]
        chair.page.go_back()
        counted = {"votes-for": 4, "votes-against": 0, "blank": 0, "invalid": 0, "ballots": 4, "teller1": 6, "teller2": 7}
        for name, value in counted.items():
            chair.page.locator(f"[name={name}]").fill(str(value))
        acts.press(chair, "form:has([name=votes-for]) button[type=submit]")
        acts.press(chair, "button[name=confirmed]")
        assert not acts.grounds(chair), acts.grounds(chair)
        for act in ("vote-closing", "closing"):
            chair.go(run)
            acts.press(chair, f"form[action$='/{act}'] button[type=submit]")
            confirming = chair.page.locator("main button[name=confirmed]")
            if confirming.count():
                acts.press_on(chair, confirming.first)
            assert not acts.grounds(chair), acts.grounds(chair)
        chair.go(SEEN["proposal"])
        stage.picture(chair, "requesters-proposal", whole=True)
        assert "acht lampen" in chair.main_text(), chair.main_text()
    with fresh(stage, "member", 3, width=NARROW) as other:
        assert other.go(run).status == 403


def test_whom_they_charged_writes_the_minutes(stage):
    book = SEEN["meeting"] + "/minutes"
    with fresh(stage, "member", 2, width=NARROW) as taker:
        checks.whole_page(taker, book)
        acts.press(taker, "form[action$='/draft'] button[type=submit]")
        assert not acts.grounds(taker), acts.grounds(taker)
        taker.page.locator("main [name=general]").fill("Er waren vier leden.")
        acts.press(taker, "form[action$='/text'] button[type=submit]")
        assert not acts.grounds(taker), acts.grounds(taker)
        checks.whole_page(taker, book)
        stage.picture(taker, "requesters-minutes", whole=True)
        acts.press(taker, "form[action$='/publication'] button[type=submit]")
        assert not acts.grounds(taker), acts.grounds(taker)
    with fresh(stage, "secretary") as secretary:
        secretary.go(book)
        assert "Er waren vier leden." in secretary.main_text()
        assert secretary.page.locator("form[action$='/text']").count() == 0, "the secretary does not correct them yet"
