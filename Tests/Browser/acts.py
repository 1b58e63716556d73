"""What people do on the pages, in the words of the cooperative rather than of the browser."""

import datetime
import time


def press(visitor, selector):
    """Presses a button or follows a link, and waits for the page that comes; answers that page's status."""
    return press_on(visitor, visitor.page.locator(selector).first)


def press_on(visitor, element):
    with visitor.page.expect_navigation(wait_until="load") as coming:
        element.click()
    answer = coming.value
    return answer.status if answer else None


def sure(visitor):
    """Confirms what the page asks once more, where it does; answers whether it did."""
    asked = visitor.page.locator("button[name=step][value=confirm]")
    if asked.count() == 0:
        return False
    press_on(visitor, asked)
    return True


def said(visitor):
    """What the page says was done."""
    return " ".join(visitor.page.locator("main [role=status]").all_inner_texts())


def grounds(visitor):
    """Why the page says no: every ground, with its article and what one can do."""
    return " ".join(visitor.page.locator("main [role=alert]").all_inner_texts())


def today(visitor):
    """The day that it is in the demonstration: the day before the nearest one that its clock can be moved to."""
    days = visitor.page.eval_on_selector_all("aside.demonstration input[name=to]", "fields => fields.map(f => f.value)")
    assert days, "the bar of the demonstration has no buttons"
    return datetime.date.fromisoformat(min(days)) - datetime.timedelta(days=1)


def put_on_agenda(visitor, title):
    choice = visitor.page.locator("select[name=proposal] option", has_text=title)
    assert choice.count() == 1, f"'{title}' cannot be chosen for the agenda"
    visitor.page.locator("select[name=proposal]").select_option(choice.get_attribute("value"))
    press(visitor, "form:has(select[name=proposal]) button[type=submit]")
    assert not grounds(visitor), grounds(visitor)
    agenda = visitor.page.locator("main ol li").all_inner_texts()
    assert any(title in item for item in agenda), f"'{title}' is not on the agenda: {agenda}"


def move_clock_to_assembly(visitor, words, day):
    """Presses the button of the bar; it leads to that day within a second or two after the assembly was called."""
    for _ in range(20):
        to = f"form:has(input[name=to][value='{day.isoformat()}'])"
        button = visitor.page.locator(f"aside.demonstration {to} button", has_text=words)
        if button.count():
            press_on(visitor, button)
            return
        time.sleep(0.5)
        visitor.page.reload()
    raise AssertionError(f"the bar does not offer '{words}' of {day}")


def let_in(visitor, run, search, name):
    """Finds somebody at the door and lets them in."""
    visitor.go(run)
    visitor.page.locator("input[name=q]").fill(search)
    press(visitor, "form:has(input[name=q]) button")
    guest = visitor.page.locator("form[action$='/arrival'] li", has_text=name)
    assert guest.count(), f"'{search}' does not find {name}: {visitor.main_text()[:500]}"
    press_on(visitor, guest.first.locator("button"))
    assert not grounds(visitor), grounds(visitor)


def choose(visitor, choice):
    """From one's own first page to the page on which the vote is checked."""
    visitor.go("/")
    visitor.go("/c/de-linde/home")
    press(visitor, "main a.button[href*='/polls/']")
    visitor.page.locator(f"input[name=choice][value={choice}]").check()
    press(visitor, "form:has(input[name=choice]) button[type=submit]")


def confirm(visitor):
    return press(visitor, "form[action$='/ballot'] button[type=submit]")
