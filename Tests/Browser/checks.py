"""What every page is held to: WCAG 2.2 AA, reflow at 320 px, weight, language, and quiet behind the page."""

from axe_playwright_python.sync_playwright import Axe

from visitor import LANGUAGES, NARROW, WIDE, Visitor

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
HEAVIEST = 60_000

_axe = Axe()


def axe(page):
    """Fails on every violation of WCAG 2.2 AA that axe-core can see, with the element and the remedy."""
    results = _axe.run(page, options={"runOnly": {"type": "tag", "values": WCAG}})
    lines = []
    for violation in results.response["violations"]:
        for node in violation["nodes"]:
            lines.append(f"{violation['id']}: {violation['help']}: {node['html'][:200]} ({node['failureSummary']})")
    assert results.response["passes"], "axe checked nothing"
    assert not lines, f"{page.url}: " + "; ".join(line.replace("\n", " ") for line in lines)


def reflow(page):
    """WCAG 1.4.10: no scrolling sideways; a table may scroll in a frame of its own."""
    size = page.evaluate("() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    if size[0] > size[1]:
        widest = page.evaluate("""() => [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .slice(0, 5).map(e => e.outerHTML.slice(0, 120))""")
        raise AssertionError(f"{page.url} is {size[0]} px wide on a screen of {size[1]}: {widest}")


def targets(page):
    """WCAG 2.5.8: what one taps is 24 px at least, or stands alone; links within a sentence may be smaller."""
    small = page.evaluate("""() => [...document.querySelectorAll('button, input:not([type=hidden]), select, summary')]
        .map(e => [e, ([...(e.labels ?? [])].find(label => label.contains(e)) ?? e).getBoundingClientRect()])
        .filter(([e, box]) => box.width > 1 && box.height > 1 && (box.width < 24 || box.height < 24))
        .map(([e, box]) => `${e.outerHTML.slice(0, 100)} is ${Math.round(box.width)}x${Math.round(box.height)}`)""")
    assert not small, f"{page.url}: {small}"


def weight(visitor):
    """Under 60 KB with everything that the page loads."""
    loaded = visitor.bytes_loaded()
    assert loaded < HEAVIEST, f"{visitor.page.url} weighs {loaded} bytes; under {HEAVIEST} is asked"


def language(visitor):
    """The page says in which language it is, and it is the language that was asked for."""
    said = visitor.page.locator("html").get_attribute("lang")
    assert said == visitor.language, f"{visitor.page.url} says it is in '{said}', asked was '{visitor.language}'"


def quiet(visitor):
    """No fault of script or security policy, no request to another host, no answer of 500."""
    complaints = visitor.complaints()
    assert not complaints, f"{visitor.page.url}: " + "; ".join(complaints)


def whole_page(visitor, path, status=200):
    """Opens a page and holds it to all of the above."""
    response = visitor.go(path)
    assert response.status == status, f"{path} answered {response.status}; {status} was expected"
    language(visitor)
    axe(visitor.page)
    targets(visitor.page)
    if visitor.width == NARROW:
        reflow(visitor.page)
    weight(visitor)
    quiet(visitor)


# Each language on a narrow and on a wide screen.
WAYS = [(tongue, width) for tongue in LANGUAGES for width in (NARROW, WIDE)]


def every_way(browser, address, paths, storage=None, ways=None):
    """Holds pages to everything in both languages, on a narrow and on a wide screen. All faults are told together.

    `ways(path)` answers in which ways a page is looked at; without it, in all.
    """
    faults = []
    for way in WAYS:
        wanted = [path for path in paths if ways is None or way in ways(path)]
        if wanted:
            faults += faults_of(browser, address, wanted, storage, way)
    assert not faults, "\n      ".join([f"{len(faults)} faults", *faults])


def faults_of(browser, address, paths, storage, way):
    tongue, width = way
    faults = []
    with Visitor(browser, address, language=tongue, width=width, storage=storage) as visitor:
        # The language that was chosen before, kept in a cookie, must not win over the one asked for here.
        visitor.context.clear_cookies(name="language")
        for path in paths:
            try:
                whole_page(visitor, path)
            except AssertionError as fault:
                faults.append(f"[{tongue}, {width} px] {fault}")
                visitor.complaints()
    return faults
