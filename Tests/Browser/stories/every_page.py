"""Every page that links lead to, for everyone who comes here: both languages, a narrow and a wide screen.

A page is held to everything in all four ways for the first who sees it. For who comes after and gets a page of the same
shape, it is looked at in one of the four ways, another one from page to page: the template is the same.
"""

import itertools

import checks
import tour

# Pages with more on them than others of their shape: amendments, a change of the statutes, a decision that waits for
# ratification, one that can be annulled, votes by hands, on paper and by ranking.
RICH = (
    "De Lindestraat als speelstraat", "Ten hoogste één volmacht per lid", "Zes bomen op het Lindeplein",
    "Een feesttent voor de buurt", "Decharge over 2025", "De voorzitter van het bestuur", "De naam van de buurtbus",
    "Een AED aan de muur van De Lindezaal", "De algemene ledenvergadering", "De volgende ledenvergadering",
)

# The kinds of pages that were looked at in all four ways.
known = set()


def every_page_for(stage, role=None):
    storage = stage.signed_in(role) if role else None
    with stage.visitor(role) as visitor:
        pages = tour.every_page(visitor, own=RICH)
    new = [path for path, kind in pages.items() if kind not in known]
    turns = dict(zip((path for path in pages if path not in new), itertools.cycle(checks.WAYS)))
    print(f"          {len(new)} pages in four ways: {' '.join(pages[path] for path in new)}", flush=True)
    print(f"          {len(turns)} pages of a shape that was seen before, in one way each", flush=True)
    known.update(pages[path] for path in new)
    checks.every_way(
        stage.browser, stage.address, list(pages), storage=storage,
        ways=lambda path: [turns[path]] if path in turns else checks.WAYS)


def test_pages_of_a_visitor(stage):
    every_page_for(stage)


def test_pages_of_a_member(stage):
    every_page_for(stage, "member")


def test_pages_of_the_secretary(stage):
    every_page_for(stage, "secretary")


def test_pages_of_the_chair(stage):
    every_page_for(stage, "chair")


def test_pages_of_the_treasurer(stage):
    every_page_for(stage, "treasurer")
