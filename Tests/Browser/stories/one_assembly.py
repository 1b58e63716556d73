"""One lawful assembly: a day too early is refused with the articles, a lawful one is convoked, held and decided."""

import datetime
import subprocess

import acts
import checks
from visitor import NARROW, Visitor

AMENDMENT, PANELS = "Ten hoogste één volmacht per lid", "Zonnepanelen op De Lindezaal"
BOARD = "/c/de-linde/board"

# What one test finds and the next goes on with: the meeting, its day, the vote.
found = {}


def test_an_assembly_six_days_ahead_is_refused_with_the_articles(stage):
    with stage.visitor("secretary") as secretary:
        secretary.go(BOARD)
        early = acts.today(secretary) + datetime.timedelta(days=6)
        acts.press(secretary, "main a.button[href$='/meetings/new']")
        form = "form[action$='/meetings/new']"
        secretary.page.locator(f"{form} input[name=day]").fill(early.isoformat())
        secretary.page.locator(f"{form} input[name=mode][value=hybrid]").check()
        secretary.page.locator(f"{form} input[name=place]").fill("De Lindezaal")
        secretary.page.locator(f"{form} input[name=link]").fill("https://vergadering.linde.example")
        acts.press(secretary, f"{form} button[name=check]")
        assert "artikel 14" in secretary.page.locator("#advice").inner_text()
        assert secretary.page.locator(f"{form} input[name=place]").input_value() == "De Lindezaal"
        acts.press(secretary, f"{form} button:not([name])")
        found["plan"] = secretary.page.url.removeprefix(stage.address)
        acts.put_on_agenda(secretary, AMENDMENT)
        acts.put_on_agenda(secretary, PANELS)
        acts.press(secretary, "main a.button[href$='/convocation']")
        status = acts.press(secretary, "form[action$='/convocation'] button[type=submit]")
        assert status == 422, status
        refusal = acts.grounds(secretary)
        assert "2:42" in refusal and "artikel 14" in refusal, refusal
        checks.axe(secretary.page)
        stage.picture(secretary, "refused")
    with stage.visitor("secretary", language="en", width=NARROW) as secretary:
        secretary.context.clear_cookies(name="language")
        checks.whole_page(secretary, found["plan"] + "/convocation")
        refusal = acts.grounds(secretary)
        assert "2:42" in refusal and "article 14" in refusal, refusal


def test_it_is_convoked_lawfully_at_the_earliest_day_that_the_page_names(stage):
    with stage.visitor("secretary") as secretary:
        secretary.go(found["plan"])
        earliest = secretary.page.locator("#advice dl time").first.get_attribute("datetime")
        found["day"] = datetime.date.fromisoformat(earliest)
        assert found["day"] > acts.today(secretary) + datetime.timedelta(days=14)
        form = f"form[action='{found['plan']}']"
        secretary.page.locator(f"{form} input[name=day]").fill(earliest)
        acts.press(secretary, f"{form} button[type=submit]")
        assert not acts.grounds(secretary), acts.grounds(secretary)
        acts.press(secretary, "main a.button[href$='/convocation']")
        assert not acts.grounds(secretary), acts.grounds(secretary)
        secretary.page.locator("textarea[name=notice]").fill("Na afloop is er koffie.")
        acts.press(secretary, "form[action$='/convocation'] button[type=submit]")
        assert "opgeroepen" in acts.said(secretary), secretary.main_text()[:500]
        assert secretary.page.url.endswith(found["plan"])


def test_the_convocation_is_in_the_tray_and_letters_wait_to_be_printed(stage):
    with stage.visitor("secretary") as secretary:
        secretary.go(BOARD)
        acts.press(secretary, "a[href='/demonstration/in-tray']")
        tray = secretary.main_text()
        assert PANELS in tray and "Na afloop is er koffie." in tray, tray[:800]
        checks.whole_page(secretary, found["plan"] + "/letters")
        assert PANELS in secretary.main_text(), secretary.main_text()[:800]


def test_the_clock_is_moved_to_the_day_of_the_assembly(stage):
    with stage.visitor("chair") as chair:
        chair.go(BOARD)
        acts.move_clock_to_assembly(chair, "naar de dag van de vergadering", found["day"])
        assert acts.today(chair) == found["day"]


def test_the_chair_opens_and_members_arrive_in_the_hall_and_online(stage):
    run = found["plan"] + "/run"
    with stage.visitor("chair") as chair:
        chair.go(run)
        acts.press(chair, "form[action$='/run/opening'] button")
        assert not acts.grounds(chair), acts.grounds(chair)
        checks.axe(chair.page)
    with stage.visitor("member", 0, width=NARROW) as member:
        member.go("/c/de-linde/home")
        acts.press(member, "main .card h3 a[href*='/meetings/']")
        acts.press(member, "form[action$='/arrival'] button[type=submit]")
        assert not acts.grounds(member), acts.grounds(member)
    with stage.visitor("secretary") as secretary:
        for number, search in ((1, "bakk"), (3, "yilmaz")):
            acts.let_in(secretary, run, search, stage.demonstration.sign_in("member", number)["name"])
        acts.let_in(secretary, run, "ahmed", stage.demonstration.sign_in("member", 2)["name"])
        secretary.go(run)
        assert "4 personen aanwezig" in secretary.main_text(), secretary.main_text()[:600]


def test_three_members_vote_on_their_phones_one_of_them_without_script(stage):
    run = found["plan"] + "/run"
    with stage.visitor("chair") as chair:
        chair.go(run)
        item = chair.page.locator("form[action$='/run/vote'] li", has_text=PANELS)
        acts.press_on(chair, item.locator("button[name=item]"))
        assert not acts.grounds(chair), acts.grounds(chair)
    for number, choice in ((0, "for"), (1, "against"), (2, "for")):
        script = number != 0
        with stage.visitor("member", number, width=NARROW, script=script) as member:
            acts.choose(member, choice)
            found["poll"] = member.page.url.removeprefix(stage.address).removesuffix("/check")
            if script:
                checks.axe(member.page)
                checks.reflow(member.page)
            acts.confirm(member)
            assert acts.said(member), member.main_text()[:500]
            assert not acts.grounds(member), acts.grounds(member)
            assert not member.complaints()


def test_pages_of_an_assembly_that_is_going_on(stage):
    meeting = found["plan"].replace("/board", "")
    checks.every_way(
        stage.browser, stage.address, [found["plan"], found["plan"] + "/run", meeting, meeting + "/screen"],
        storage=stage.signed_in("chair"))
    checks.every_way(
        stage.browser, stage.address, ["/c/de-linde/home", meeting, found["poll"]], storage=stage.signed_in("member", 3))


def test_the_ballot_fits_a_phone(stage):
    with stage.visitor("member", 3, width=360) as member:
        member.go("/c/de-linde/home")
        acts.press(member, "main a.button[href*='/polls/']")
        checks.axe(member.page)
        checks.targets(member.page)
        stage.picture(member, "phone", whole=True)
        # Nothing chosen is no vote: the page says what to do.
        assert acts.press(member, "form:has(input[name=choice]) button[type=submit]") == 400
        checks.axe(member.page)


def test_voting_twice_is_answered_kindly(stage):
    with stage.visitor("member", 3, width=NARROW) as member:
        acts.choose(member, "for")
        again = member.context.new_page()
        again.goto(found["poll"])
        again.locator("input[name=choice][value=against]").check()
        with again.expect_navigation():
            again.locator("form:has(input[name=choice]) button[type=submit]").click()
        acts.confirm(member)
        with again.expect_navigation() as coming:
            again.locator("form[action$='/ballot'] button[type=submit]").click()
        assert coming.value.status == 409, coming.value.status
        words = again.locator("main").inner_text()
        assert again.locator("[role=alert]").count() == 1 and "Voor" in words, words
        checks.axe(again)
        member.go(found["poll"])
        assert member.page.locator("input[name=choice]").count() == 0, "a second vote is offered"


def test_the_chair_closes_and_the_decision_with_its_arithmetic_stands_in_the_register(stage):
    with stage.visitor("chair") as chair:
        chair.go(found["plan"] + "/run")
        assert "4 van 4 stemmen" in chair.main_text(), chair.main_text()[:800]
        acts.press(chair, "form[action$='/run/vote-closing'] button[type=submit]")
        assert not acts.grounds(chair), acts.grounds(chair)
    for language, adopted, arithmetic in (("nl", "Aangenomen", "3 van 4"), ("en", "Adopted", "3 of 4")):
        with stage.visitor(language=language, width=NARROW) as visitor:
            visitor.go("/c/de-linde/decisions")
            acts.press_on(visitor, visitor.page.locator("main table a", has_text=PANELS))
            path = visitor.page.url.removeprefix(stage.address)
            checks.whole_page(visitor, path)
            text = visitor.main_text()
            assert adopted in text and arithmetic in text, text
    with stage.visitor() as visitor:
        visitor.go(path)
        stage.picture(visitor, "decision", whole=True)


def test_an_amendment_without_its_quorum_is_told_with_the_article_and_the_second_meeting(stage):
    with stage.visitor("chair") as chair:
        chair.go(found["plan"] + "/run")
        item = chair.page.locator("form[action$='/run/vote'] li", has_text=AMENDMENT)
        assert acts.press_on(chair, item.locator("button[name=item]")) == 422
        refusal = acts.grounds(chair)
        assert "Nodig zijn er 80" in refusal and "artikel 20" in refusal and "tweede vergadering" in refusal, refusal
        checks.axe(chair.page)


def test_the_chair_closes_the_meeting_and_the_minutes_say_it(stage):
    with stage.visitor("chair") as chair:
        chair.go(found["plan"] + "/run")
        acts.press(chair, "form[action$='/run/closing'] button[type=submit]")
        # The amendment was never voted on: the page says so before it closes.
        assert "is nog niet beslist" in chair.main_text(), chair.main_text()
        checks.axe(chair.page)
        acts.sure(chair)
        assert not acts.grounds(chair), acts.grounds(chair)
        checks.whole_page(chair, found["plan"] + "/minutes")
        assert PANELS in chair.main_text()


def test_the_journal_verifies(stage):
    checked = stage.demonstration.run("verify")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "De Linde" in checked.stdout, checked.stdout
