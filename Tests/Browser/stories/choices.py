"""A choice between more than for and against: filed, ranked with buttons and with numbers, closed, counted again."""

import datetime
import json
import subprocess

import acts
import checks
from visitor import NARROW

NAME, PLANS = "Een naam voor de tuin", "Buurtbudget"
OPTIONS = ["De Lindehof", "Het Groene Hart", "Achter de Kerk"]
BOARD = "/c/de-linde/board"

# What one test finds and the next goes on with: the meeting, the votes, the decision, the file.
found = {}


def test_a_member_files_a_choice_on_a_phone(stage):
    with stage.visitor("member", 0, width=NARROW) as member:
        form = "form[action$='/proposals/new']"
        checks.whole_page(member, "/c/de-linde/proposals/new")
        member.page.locator(f"{form} input[name=title]").fill(NAME)
        member.page.locator(f"{form} textarea[name=text]").fill("De tuin krijgt een naam.")
        member.page.locator(f"{form} textarea[name=options]").fill("\n".join(OPTIONS))
        member.page.locator(f"{form} input[name=seats]").fill("veel")
        assert acts.press(member, f"{form} button[type=submit]") == 400
        assert "geen aantal" in acts.grounds(member), acts.grounds(member)
        assert member.page.locator(f"{form} textarea[name=options]").input_value().splitlines() == OPTIONS
        member.page.locator(f"{form} input[name=seats]").fill("")
        acts.press(member, f"{form} button[type=submit]")
        assert not acts.grounds(member), acts.grounds(member)
        text = member.main_text()
        assert all(option in text for option in OPTIONS), text
        checks.axe(member.page)
        checks.reflow(member.page)


def test_it_comes_on_the_agenda_of_an_assembly(stage):
    with stage.visitor("secretary") as secretary:
        secretary.go(BOARD + "/proposals")
        acts.press_on(secretary, secretary.page.locator("main form li", has_text=NAME).locator("button"))
        secretary.go(BOARD)
        day = acts.today(secretary) + datetime.timedelta(days=30)
        acts.press(secretary, "main a.button[href$='/meetings/new']")
        form = "form[action$='/meetings/new']"
        secretary.page.locator(f"{form} input[name=day]").fill(day.isoformat())
        secretary.page.locator(f"{form} input[name=mode][value=hybrid]").check()
        secretary.page.locator(f"{form} input[name=place]").fill("De Lindezaal")
        secretary.page.locator(f"{form} input[name=link]").fill("https://vergadering.linde.example")
        acts.press(secretary, f"{form} button:not([name])")
        found["plan"] = secretary.page.url.removeprefix(stage.address)
        for title in (NAME, PLANS):
            acts.put_on_agenda(secretary, title)
        assert "3 mogelijkheden" in secretary.main_text(), secretary.main_text()[:800]
        acts.press(secretary, "main a.button[href$='/convocation']")
        acts.press(secretary, "form[action$='/convocation'] button[type=submit]")
        assert not acts.grounds(secretary), acts.grounds(secretary)
        acts.move_clock_to_assembly(secretary, "naar de dag van de vergadering", day)
    run = found["plan"] + "/run"
    with stage.visitor("chair") as chair:
        chair.go(run)
        acts.press(chair, "form[action$='/run/opening'] button")
    with stage.visitor("secretary") as secretary:
        for number, search in ((0, None), (1, "bakk"), (3, "yilmaz"), (2, "ahmed")):
            name = stage.demonstration.sign_in("member", number)["name"]
            acts.let_in(secretary, run, search or name.split()[-1], name)
    with stage.visitor("chair") as chair:
        for title in (NAME, PLANS):
            chair.go(run)
            acts.press_on(chair, chair.page.locator("form[action$='/run/vote'] li", has_text=title).locator("button[name=item]"))
            assert not acts.grounds(chair), acts.grounds(chair)


def ballot(visitor, title):
    """From one's own first page to the ballot."""
    visitor.go("/c/de-linde/home")
    card = visitor.page.locator("main .card, main li", has_text=title)
    acts.press_on(visitor, card.locator("a[href*='/polls/']").first)
    return visitor.page.url.removeprefix(visitor.address)


def row(visitor, option):
    return visitor.page.locator("ul.ranking li", has_text=option)


def test_a_member_ranks_with_buttons_on_a_phone(stage):
    with stage.visitor("member", 0, width=NARROW) as member:
        found["poll"] = ballot(member, NAME)
        checks.axe(member.page)
        checks.reflow(member.page)
        checks.targets(member.page)
        checks.weight(member)
        stage.picture(member, "ranking", whole=True)
        up, down = (lambda option: row(member, option).get_by_role("button", name="Omhoog")), (
            lambda option: row(member, option).get_by_role("button", name="Omlaag"))
        box = up(OPTIONS[0]).bounding_box()
        assert box["height"] >= 44 and box["width"] >= 44, box
        # By keyboard and by touch alike: each goes to the end of the list, and then one place up.
        up(OPTIONS[0]).click()
        up(OPTIONS[1]).focus()
        member.page.keyboard.press("Enter")
        member.page.keyboard.press("Enter")
        said = member.page.locator("#ranking-said").inner_text()
        assert said == f"{OPTIONS[1]} staat nu op plaats 1.", said
        focused = member.page.evaluate("() => document.activeElement.textContent")
        assert OPTIONS[1] in focused and "Omhoog" in focused, focused
        values = [row(member, option).locator("input").input_value() for option in OPTIONS]
        assert values == ["2", "1", ""], values
        assert [text.split("\n")[0] for text in member.page.locator("ul.ranking .name").all_inner_texts()] == [
            OPTIONS[1], OPTIONS[0], OPTIONS[2]]
        down(OPTIONS[0]).click()
        assert row(member, OPTIONS[0]).locator("input").input_value() == ""
        assert "geen plaats" in member.page.locator("#ranking-said").inner_text()
        up(OPTIONS[0]).click()
        acts.press(member, "form[action$='/check'] button[type=submit]")
        assert f"{OPTIONS[1]}\n{OPTIONS[0]}" in member.main_text(), member.main_text()
        checks.axe(member.page)
        # Changing it keeps what was filled in.
        acts.press(member, "form[action$='/ballot'] button[name=change]")
        assert row(member, OPTIONS[1]).locator("input").input_value() == "1"
        acts.press(member, "form[action$='/check'] button[type=submit]")
        acts.press(member, "form[action$='/ballot'] button:not([name])")
        assert "Uw stem staat vast" in member.main_text(), member.main_text()
        checks.axe(member.page)
        assert not member.complaints()


def test_members_rank_with_numbers_without_script(stage):
    for number, places in ((1, ["1", "", "3"]), (2, ["2", "1", ""]), (3, ["", "1", ""])):
        with stage.visitor("member", number, width=NARROW, script=False) as member:
            ballot(member, NAME)
            assert member.page.locator("ul.ranking button").count() == 0
            for option, place in zip(OPTIONS, places):
                row(member, option).locator("input").fill(place)
            acts.press(member, "form[action$='/check'] button[type=submit]")
            acts.press(member, "form[action$='/ballot'] button:not([name])")
            assert "Uw stem staat vast" in member.main_text(), member.main_text()


def test_the_same_place_twice_is_refused_with_what_was_filled_in(stage):
    with stage.visitor("member", 0, width=NARROW) as member:
        path = ballot(member, PLANS)
        checks.whole_page(member, path)
        stage.picture(member, "budget", whole=True)
        member.page.locator("input[name=mark-0]").check()
        member.page.locator("input[name=mark-2]").check()
        acts.press(member, "form[action$='/check'] button[type=submit]")
        assert "Aangekruist: 2" in member.main_text(), member.main_text()
        acts.press(member, "form[action$='/ballot'] button:not([name])")
        assert "Uw stem staat vast" in member.main_text(), member.main_text()
        found["budget"] = path


def test_ballots_while_the_votes_are_open_hold_in_every_way(stage):
    run = found["plan"] + "/run"
    person = None
    with stage.visitor("chair") as chair:
        chair.go(run)
        teller = chair.page.locator("a[href*='/teller?person=']").first.get_attribute("href")
        chair.go(teller)
        person = chair.page.locator("a[href*='&poll=']").first.get_attribute("href")
    checks.every_way(stage.browser, stage.address, [run, teller, person], storage=stage.signed_in("chair"))
    checks.every_way(
        stage.browser, stage.address, [found["poll"], found["budget"]], storage=stage.signed_in("member", 1))


def test_the_chair_closes_and_a_visitor_takes_the_count_along(stage):
    with stage.visitor("chair") as chair:
        asked = 0
        for _ in range(2):
            chair.go(found["plan"] + "/run")
            acts.press(chair, "form[action$='/run/vote-closing'] button[type=submit]")
            # All four ranked the names; of the budget votes are left out, and the chair is asked.
            if "Nog niet iedereen heeft gestemd" in chair.main_text():
                asked += 1
                checks.axe(chair.page)
                acts.sure(chair)
            assert not acts.grounds(chair), acts.grounds(chair)
        assert asked == 1, asked
    with stage.visitor() as visitor:
        visitor.go("/c/de-linde/decisions")
        links = visitor.page.locator("main table a")
        paths = {text: links.nth(at).get_attribute("href") for at, text in enumerate(links.all_inner_texts())}
        chosen = [path for title, path in paths.items() if NAME in title or PLANS in title]
        assert len(chosen) >= 2, paths
        visitor.go(paths[NAME])
        assert f"Gekozen: {OPTIONS[1]}" in visitor.main_text(), visitor.main_text()
        stage.picture(visitor, "choice", whole=True)
        with visitor.page.expect_download() as coming:
            visitor.page.locator("a[href$='/count.json']").click()
        assert coming.value.suggested_filename.endswith(".json")
        with open(coming.value.path(), encoding="utf-8") as file:
            found["file"] = file.read()
        visitor.page.locator("#redo ~ details summary").first.click()
        found["digest"] = visitor.page.locator("#redo ~ details code").first.inner_text()
    checks.every_way(stage.browser, stage.address, chosen)
    checks.every_way(
        stage.browser, stage.address, [found["poll"], found["budget"], found["plan"].replace("/board", "") + "/screen"],
        storage=stage.signed_in("member", 0))


def test_the_count_done_again_gives_the_same_fingerprint(stage):
    case = json.loads(found["file"])
    assert len(case["candidates"]) == 3, case
    program = [stage.demonstration.program, "count"]
    again = subprocess.run(program, input=found["file"], capture_output=True, text=True, timeout=60)
    assert again.returncode == 0, again.stderr
    assert found["digest"] in again.stdout, (found["digest"], again.stdout[:500])
    told = subprocess.run(
        [*program, "--explain", "--language", "nl"], input=found["file"], capture_output=True, text=True, timeout=60)
    assert told.returncode == 0 and OPTIONS[1] in told.stdout, told.stderr
