"""A person with a browser: language, width of the screen, perhaps signed in. What the page must not do is noted."""

from urllib.parse import urlsplit

from playwright.sync_api import Error

LANGUAGES = ("nl", "en")
NARROW, WIDE = 320, 1280


class Visitor:
    """One browser context. After the visit `complaints()` tells what went wrong behind the page.

    Noted are: errors of scripts and of the content security policy, requests to other hosts, answers of 500 and more,
    and the bytes of everything that the last page loaded.
    """

    def __init__(self, browser, address, *, language="nl", width=WIDE, script=True, storage=None):
        self.address = address
        self.language = language
        self.width = width
        self.context = browser.new_context(
            base_url=address, locale="nl-NL" if language == "nl" else "en-GB", java_script_enabled=script,
            viewport={"width": width, "height": 800}, storage_state=storage, reduced_motion="reduce")
        self.context.set_default_timeout(10_000)
        self.page = self.context.new_page()
        self._notes = []
        self._responses = []
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self._notes.append(f"script: {error}"))
        self.page.on("request", self._request)
        self.page.on("response", self._response)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()

    def go(self, path):
        """Opens the path; answers the page's own response."""
        self._responses = []
        response = self.page.goto(path, wait_until="load")
        return response

    def sign_in(self, sign_in, path="/sign-in"):
        """Signs in with the form, as a person does."""
        self.go(path)
        self.page.locator("input[name=login]").fill(sign_in["login"])
        self.page.locator("input[name=password]").fill(sign_in["password"])
        self.page.locator("form:has(input[name=password]) button[type=submit]").click()
        self.page.wait_for_load_state("load")
        if self.page.locator("input[name=password]").count():
            raise AssertionError(f"{sign_in['login']} is not signed in: {self.main_text()[:300]}")

    def storage(self):
        """Cookies, to be signed in elsewhere at once."""
        return self.context.storage_state()

    def main_text(self):
        return self.page.locator("main").inner_text()

    def bytes_loaded(self):
        """Of everything that the last page loaded, as it is after unpacking."""
        total = 0
        for response in self._responses:
            if response.status not in range(300, 400) and response.status != 204:
                total += self._bytes(response)
        assert total, "nothing was loaded"
        return total

    def _bytes(self, response):
        try:
            return len(response.body())
        except Error as gone:
            # The answer to the page before came in late; it is not of this page.
            if "navigated away" in str(gone):
                return 0
            raise

    def complaints(self):
        notes, self._notes = self._notes, []
        return notes

    def _console(self, message):
        # A refusal is an answer of 4xx with a page; the browser says so in its console, which is no fault.
        if message.type == "error" and "the server responded with a status of 4" not in message.text:
            self._notes.append(f"console: {message.text}")

    def _request(self, request):
        if urlsplit(request.url).scheme in ("http", "https") and not request.url.startswith(self.address + "/"):
            self._notes.append(f"request to another host: {request.url}")

    def _response(self, response):
        self._responses.append(response)
        if response.status >= 500:
            self._notes.append(f"{response.status} from {response.url}")
