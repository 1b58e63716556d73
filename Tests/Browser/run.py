#!/usr/bin/env python3
"""Runs the browser tests in Debian's Chromium and ends with 'N passed, N failed'.

    Tests/Browser/run.py --program .build/debug/zeggenschap [--only WORD] [--show] [--pictures FOLDER]

Each file in stories/ is a story with a demonstration of its own: functions whose names begin with `test_`, run in the
order in which they stand, each given a `Stage`. The harness first tries itself on pages known to be good and bad.
"""

import argparse
import importlib.util
import os
import sys
import time
import traceback

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

from playwright.sync_api import sync_playwright  # noqa: E402

import selftest  # noqa: E402
from demonstration import CannotStart, Demonstration  # noqa: E402
from visitor import Visitor  # noqa: E402

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


class Stage:
    """What a test is given: the browser, and the demonstration that it plays in."""

    def __init__(self, browser, demonstration, pictures=None):
        self.browser = browser
        self.demonstration = demonstration
        self.address = demonstration.address
        self._pictures = pictures
        self._signed_in = {}

    def picture(self, visitor, name, whole=False):
        """Keeps a picture of the page for the documentation, when pictures are asked for."""
        if self._pictures:
            visitor.page.screenshot(path=os.path.join(self._pictures, f"{name}.png"), full_page=whole)

    def visitor(self, role=None, number=0, **options):
        """A visitor, signed in when a role is named; a role signs in once a story."""
        if role is not None:
            options["storage"] = self.signed_in(role, number)
        return Visitor(self.browser, self.address, **options)

    def signed_in(self, role, number=0):
        if (role, number) not in self._signed_in:
            with Visitor(self.browser, self.address) as visitor:
                visitor.sign_in(self.demonstration.sign_in(role, number))
                self._signed_in[role, number] = visitor.storage()
        return self._signed_in[role, number]


class Tally:
    def __init__(self, only):
        self.only = only
        self.passed = self.failed = 0

    def wants(self, name):
        return self.only is None or self.only in name

    def play(self, name, test, *arguments):
        if not self.wants(name):
            return
        started = time.monotonic()
        try:
            test(*arguments)
            self.passed += 1
            print(f"  passed  {name} ({time.monotonic() - started:.1f} s)", flush=True)
        except Exception as failure:
            self.fail(name, failure)

    def fail(self, name, failure):
        self.failed += 1
        print(f"  FAILED  {name}: {failure or type(failure).__name__}", flush=True)
        if not isinstance(failure, (AssertionError, CannotStart)):
            traceback.print_exception(failure)


def tests_of(module):
    return [(name, thing) for name, thing in vars(module).items() if name.startswith("test_") and callable(thing)]


def stories():
    folder = os.path.join(HERE, "stories")
    for file in sorted(name for name in os.listdir(folder) if name.endswith(".py")):
        specification = importlib.util.spec_from_file_location(file[:-3], os.path.join(folder, file))
        module = importlib.util.module_from_spec(specification)
        yield file[:-3], specification.loader, module


def play_story(name, loader, module, browser, program, tally, pictures):
    print(f"{name}", flush=True)
    try:
        loader.exec_module(module)
        tests = [(f"{name}.{test}", function) for test, function in tests_of(module)]
        if not tests:
            raise AssertionError("it holds no tests")
        if not any(tally.wants(test) for test, _ in tests):
            return
        with Demonstration(program) as demonstration:
            stage = Stage(browser, demonstration, pictures)
            for test, function in tests:
                tally.play(test, function, stage)
    except Exception as failure:
        tally.fail(name, failure)


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--program", help="the program; without it only the harness is tried")
    reader.add_argument("--only", help="run only tests with this in their name")
    reader.add_argument("--pictures", help="the folder in which pictures for the documentation are kept")
    reader.add_argument("--show", action="store_true", help="show the browser")
    asked = reader.parse_args()
    tally = Tally(asked.only)
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=CHROMIUM, headless=not asked.show, args=arguments)
        print("harness", flush=True)
        for name, test in tests_of(selftest):
            tally.play(f"harness.{name}", test, browser)
        if asked.program:
            for name, loader, module in stories():
                play_story(name, loader, module, browser, asked.program, tally, asked.pictures)
        browser.close()
    if asked.program and not any(True for _ in stories()):
        print("  FAILED  there are no stories in Tests/Browser/stories")
        tally.failed += 1
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed or not tally.passed else 0


if __name__ == "__main__":
    sys.exit(main())
