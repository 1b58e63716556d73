"""The board buys property: filed for the board, and every page says beforehand that the assembly approves first."""

import datetime

import acts
import checks
from visitor import NARROW

BOARD = "/c/de-linde/board"
TITLE = "Aankoop van het poortgebouw"

# What one test finds and the next goes on with: the proposal and the meeting of the board.
found = {}


def test_the_secretary_files_a_proposal_for_the_board(stage):
    with stage.visitor("secretary", width=NARROW, script=False) as secretary:
        secretary.go("/c/de-linde/proposals/new")
        form = "form[action$='/proposals/new']"
        secretary.page.locator(f"{form} input[name=title]").fill(TITLE)
        secretary.page.locator(f"{form} textarea[name=text]").fill("Wij kopen het poortgebouw.")
        secretary.page.locator(f"{form} select[name=body]").select_option("board")
        secretary.page.locator(f"{form} select[name=listedSubject]").select_option("property")
        secretary.page.locator(f"{form} input[name=amount]").fill("250.000")
        acts.press(secretary, f"{form} button[type=submit]")
        assert not acts.grounds(secretary), acts.grounds(secretary)
        assert "€\u00a0250.000,00" in secretary.main_text()
        found["proposal"] = secretary.page.url.removeprefix(stage.address)


def test_the_board_reads_what_is_missing_before_it_meets(stage):
    with stage.visitor("secretary") as secretary:
        secretary.go(BOARD + "/meetings/new")
        day = acts.today(secretary) + datetime.timedelta(days=12)
        form = "form[action$='/meetings/new']"
        secretary.page.locator(f"{form} input[name=body][value=board]").check()
        secretary.page.locator(f"{form} input[name=day]").fill(day.isoformat())
        secretary.page.locator(f"{form} input[name=place]").fill("Kantoor")
        acts.press(secretary, f"{form} button:not([name])")
        found["plan"] = secretary.page.url.removeprefix(stage.address)
        acts.put_on_agenda(secretary, TITLE)
        secretary.go(found["plan"] + "/convocation")
        acts.press(secretary, "form[action$='/convocation'] button[type=submit]")
        assert not acts.grounds(secretary), acts.grounds(secretary)
    with stage.visitor("chair") as chair:
        chair.go(found["plan"] + "/run")
        item = chair.page.locator("#content ol li", has_text=TITLE)
        assert "goedkeuring nodig van de algemene ledenvergadering" in item.inner_text(), chair.main_text()[:1500]
        stage.picture(chair, "approval-run", whole=True)


def test_every_page_that_says_so_is_fit_for_everybody(stage):
    pages = [
        "/c/de-linde/proposals/new", found["proposal"], found["plan"] + "/run", BOARD + "/board-decisions",
        "/c/de-linde/outside",
    ]
    with stage.visitor("secretary", width=NARROW) as secretary:
        for page in pages:
            secretary.go(page)
            stage.picture(secretary, "approval-" + page.rstrip("/").split("/")[-1], whole=True)
    checks.every_way(stage.browser, stage.address, pages, storage=stage.signed_in("secretary"))
