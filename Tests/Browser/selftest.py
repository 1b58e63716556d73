"""The harness tried on pages that are known to be good and bad, so that a check that sees nothing is noticed."""

import contextlib
import http.server
import threading

import checks
import tour
from visitor import NARROW, Visitor

POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'"
STYLE = "body{font:1rem/1.5 sans-serif;color:#111;background:#fff}button,input{min-height:2rem;min-width:3rem}"
GOOD = """<h1>Vergadering</h1><p>Kies <a href="/">de eerste pagina</a>.</p>
    <form method="post"><label for="name">Naam</label> <input id="name" name="name" autocomplete="name">
    <button>Verder</button></form>"""


def page(body, lang="nl", head=""):
    return (f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>Proef</title>'
            f'<meta name="viewport" content="width=device-width, initial-scale=1">'
            f'<link rel="stylesheet" href="/style.css"><link rel="icon" href="/icon.svg">{head}</head>'
            f"<body><main>{body}</main></body></html>")


PAGES = {
    "/good": page(GOOD),
    "/": page(GOOD),
    "/unlabelled": page('<h1>Proef</h1><input name="x">'),
    "/pale": page('<h1>Proef</h1><p class="pale">Dit is niet te lezen.</p>'),
    "/wide": page('<h1>Proef</h1><p class="wide">Te breed.</p>'),
    "/heavy": page("<h1>Proef</h1><p>" + "zwaar " * 11_000 + "</p>"),
    "/english": page(GOOD, lang="en"),
    "/inline": page("<h1>Proef</h1>", head="<script>document.title = 'x'</script>"),
    "/foreign": page('<h1>Proef</h1><img alt="" src="http://127.0.0.2:9/x.png">'),
    "/list": page('<a href="/list/1">1</a> <a href="/list/2">2</a> <a href="/good?lang=en">x</a>'
                  ' <a href="/style.css">s</a>'),
    "/list/1": page("<h1>1</h1>"),
    "/broken": page('<a href="/nowhere">x</a>'),
    "/small": page('<h1>Proef</h1><button class="small">x</button>'),
}
STYLES = STYLE + ".pale{color:#ddd}.wide{width:40rem}.small{min-height:0;min-width:0;width:12px;height:12px;padding:0}"


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        path = self.path.split("?")[0]
        kind, text = "text/html; charset=utf-8", PAGES.get(path)
        if path == "/style.css":
            kind, text = "text/css", STYLES
        if path == "/icon.svg":
            kind, text = "image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg"></svg>'
        self.send_response(200 if text else 404)
        body = (text or page("<h1>Niet gevonden</h1>")).encode()
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", POLICY)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Pages(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        """A browser that leaves before the answer is complete is no fault."""


@contextlib.contextmanager
def served():
    server = Pages(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


def caught(browser, path, word):
    """The page must be found faulty, and for this reason."""
    with served() as address, Visitor(browser, address, width=NARROW) as visitor:
        try:
            checks.whole_page(visitor, path)
        except AssertionError as fault:
            assert word in str(fault), f"another fault was found: {fault}"
            return
    raise AssertionError(f"{path} was let through")


def test_a_good_page_passes_under_a_strict_policy(browser):
    with served() as address, Visitor(browser, address, width=NARROW) as visitor:
        checks.whole_page(visitor, "/good")
        checks.whole_page(visitor, "/good")


def test_a_page_that_is_missing_is_seen(browser):
    caught(browser, "/missing", "404")
    with served() as address, Visitor(browser, address) as visitor:
        checks.whole_page(visitor, "/missing", status=404)


def test_a_field_without_a_label_is_seen(browser):
    caught(browser, "/unlabelled", "label")


def test_pale_text_is_seen(browser):
    caught(browser, "/pale", "color-contrast")


def test_a_page_that_scrolls_sideways_is_seen(browser):
    caught(browser, "/wide", "px wide")


def test_a_heavy_page_is_seen(browser):
    caught(browser, "/heavy", "weighs")


def test_the_wrong_language_is_seen(browser):
    caught(browser, "/english", "asked was 'nl'")


def test_a_script_against_the_policy_is_seen(browser):
    caught(browser, "/inline", "Content Security Policy")


def test_a_request_to_another_host_is_seen(browser):
    caught(browser, "/foreign", "another host")


def test_a_small_target_is_seen(browser):
    caught(browser, "/small", "12x12")


def test_a_tour_finds_one_page_of_each_shape(browser):
    with served() as address, Visitor(browser, address) as visitor:
        pages = tour.every_page(visitor, "/list")
        assert list(pages) == ["/list", "/list/1", "/good?lang=en", "/"], pages


def test_a_link_that_leads_nowhere_is_seen(browser):
    with served() as address, Visitor(browser, address) as visitor:
        try:
            tour.every_page(visitor, "/broken")
        except AssertionError as fault:
            assert "/nowhere answers 404" in str(fault), str(fault)
            return
    raise AssertionError("the link was let through")


def test_all_faults_of_all_ways_are_told_together(browser):
    with served() as address:
        try:
            checks.every_way(browser, address, ["/good", "/unlabelled"])
        except AssertionError as fault:
            # Good but in Dutch twice; without a label, in Dutch or in English, four times.
            assert str(fault).startswith("6 faults"), str(fault)
            return
    raise AssertionError("faults were let through")
