"""An election: called, a member is put up and accepts on a phone, counted on paper, elected."""

import datetime

import acts
import checks
from visitor import NARROW

BOARD = "/c/de-linde/board"
TITLE = "Penningmeester van de tuin"

# What one test finds and the next goes on with: the meeting, its day, the election, the vote.
found = {}


def test_the_secretary_calls_an_election(stage):
    with stage.visitor("secretary") as secretary:
        secretary.go(BOARD + "/meetings/new")
        found["day"] = acts.today(secretary) + datetime.timedelta(days=30)
        form = "form[action$='/meetings/new']"
        secretary.page.locator(f"{form} input[name=day]").fill(found["day"].isoformat())
        secretary.page.locator(f"{form} input[name=place]").fill("De Lindezaal")
        acts.press(secretary, f"{form} button:not([name])")
        found["plan"] = secretary.page.url.removeprefix(stage.address)
        form = "form[action$='/elections']"
        secretary.page.locator(f"{form} input[name=electionTitle]").fill(TITLE)
        acts.press(secretary, f"{form} button[type=submit]")
        assert not acts.grounds(secretary), acts.grounds(secretary)
        found["election"] = secretary.page.url.removeprefix(stage.address)
        assert "/elections/" in found["election"] and TITLE in secretary.main_text()
        for number in ("4", "12"):
            form = "form[action$='/nomination']"
            secretary.page.locator(f"{form} input[name=number]").fill(number)
            secretary.page.locator(f"{form} input[name=nominator][value=board]").check()
            acts.press(secretary, f"{form} button[type=submit]")
            assert not acts.grounds(secretary), acts.grounds(secretary)
        acts.press_on(secretary, secretary.page.locator("#content tr", has_text="wacht op antwoord").nth(1)
                      .locator("button[name=accept]"))
        assert "Zei deze kandidaat ja?" in secretary.main_text(), secretary.main_text()[:500]
        checks.axe(secretary.page)
        acts.sure(secretary)
        assert not acts.grounds(secretary), acts.grounds(secretary)
        checks.axe(secretary.page)
        stage.picture(secretary, "election-secretary", whole=True)


def test_the_candidate_accepts_on_a_phone_without_script(stage):
    with stage.visitor("member", 0, width=NARROW, script=False) as member:
        member.go("/c/de-linde/home")
        assert f"U bent kandidaat gesteld voor: {TITLE}" in member.main_text(), member.main_text()[:800]
        acts.press(member, f"main a[href='{found['election']}']")
        acts.press(member, "form[action$='/accept'] button")
        assert "aangenomen" in acts.said(member), member.main_text()[:500]
    with stage.visitor("member", 0, width=NARROW) as member:
        checks.whole_page(member, found["election"])
        assert "U bent kandidaat." in member.main_text()
        stage.picture(member, "election-candidate", whole=True)


def test_the_assembly_opens_the_vote_on_paper_and_prints_the_papers(stage):
    run = found["plan"] + "/run"
    with stage.visitor("secretary") as secretary:
        secretary.go(found["plan"] + "/convocation")
        acts.press(secretary, "form[action$='/convocation'] button[type=submit]")
        assert not acts.grounds(secretary), acts.grounds(secretary)
    with stage.visitor("chair") as chair:
        chair.go(BOARD)
        acts.move_clock_to_assembly(chair, "naar de dag van de vergadering", found["day"])
        chair.go(run)
        acts.press(chair, "form[action$='/run/opening'] button")
        for number in (1, 2, 3):
            name = stage.demonstration.sign_in("member", number)["name"]
            acts.let_in(chair, run, name.split()[-1], name)
        chair.go(run)
        item = chair.page.locator("form[action$='/run/vote'] li", has_text=TITLE)
        acts.press_on(chair, item.locator("button[name=paper]"))
        assert not acts.grounds(chair), acts.grounds(chair)
        checks.axe(chair.page)
        stage.picture(chair, "election-run", whole=True)
        acts.press(chair, "main a[href$='/telling']")
        found["telling"] = chair.page.url.removeprefix(stage.address)
        acts.press(chair, "main a[href$='/papers']")
        assert chair.page.locator(".paper").count() == 3
        checks.axe(chair.page)
        stage.picture(chair, "ballot-papers", whole=True)


def test_the_count_is_checked_recorded_and_somebody_is_elected(stage):
    with stage.visitor("secretary") as secretary:
        secretary.go(found["telling"])
        form = "form:has(input[name=teller1])"
        for index, votes in enumerate((2, 1)):
            secretary.page.locator(f"{form} input[name^=votes-]").nth(index).fill(str(votes))
        secretary.page.locator(f"{form} input[name=ballots]").fill("4")
        for field, number in (("teller1", "5"), ("teller2", "6")):
            secretary.page.locator(f"{form} input[name={field}]").fill(number)
        assert acts.press(secretary, f"{form} button[type=submit]") == 422
        assert "4 stemmen geteld" in acts.grounds(secretary), acts.grounds(secretary)
        checks.axe(secretary.page)
        secretary.page.locator(f"{form} input[name=ballots]").fill("3")
        acts.press(secretary, f"{form} button[type=submit]")
        assert "Klopt deze telling?" in secretary.main_text(), secretary.main_text()[:500]
        checks.axe(secretary.page)
        stage.picture(secretary, "count-check", whole=True)
        acts.press(secretary, "button[name=confirmed]")
        assert not acts.grounds(secretary), acts.grounds(secretary)
        checks.axe(secretary.page)
        stage.picture(secretary, "count", whole=True)
    with stage.visitor("chair") as chair:
        chair.go(found["plan"] + "/run")
        acts.press(chair, "form[action$='/vote-closing'] button[type=submit]")
        assert not acts.grounds(chair), acts.grounds(chair)
        checks.whole_page(chair, found["election"])
        assert "Gekozen:" in chair.main_text(), chair.main_text()[:800]
        stage.picture(chair, "election-result", whole=True)
    with stage.visitor("member", 1, language="en", width=NARROW) as member:
        checks.whole_page(member, found["election"])
        stage.picture(member, "election-result-phone", whole=True)
