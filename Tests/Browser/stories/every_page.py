"""Every page that links lead to, for everyone who comes here: both languages, a narrow and a wide screen."""

import checks
import tour


def every_page_for(stage, role=None):
    storage = stage.signed_in(role) if role else None
    with stage.visitor(role) as visitor:
        pages = tour.every_page(visitor)
    print(f"          {len(pages)} pages: {' '.join(pages)}", flush=True)
    checks.every_way(stage.browser, stage.address, pages, storage=storage)


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
