"""Every page that links lead to, for everyone who comes here: both languages, a narrow and a wide screen.

A page is held to everything in all four ways for the first who sees it. For who comes after and gets a page of the same
shape, it is looked at in one of the four ways, another one from page to page: the template is the same.
"""

import itertools

import checks
import tour

# The shapes of pages that were looked at in all four ways.
known = set()


def every_page_for(stage, role=None):
    storage = stage.signed_in(role) if role else None
    with stage.visitor(role) as visitor:
        pages = tour.every_page(visitor)
    new = [path for path in pages if tour.shape(path) not in known]
    turns = dict(zip((path for path in pages if path not in new), itertools.cycle(checks.WAYS)))
    print(f"          {len(new)} pages in four ways: {' '.join(tour.shape(path) for path in new)}", flush=True)
    print(f"          {len(turns)} pages of a shape that was seen before, in one way each", flush=True)
    known.update(map(tour.shape, new))
    checks.every_way(
        stage.browser, stage.address, pages, storage=storage,
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
