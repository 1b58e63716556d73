"""Finds the pages of the site by following its links, as a visitor would."""

import re
from urllib.parse import urlsplit

# What differs between two pages of the same shape: ids, numbers, days, tokens.
CHANGING = re.compile(r"^(?:[0-9a-fA-F-]{32,36}|\d[\d.-]*|[A-Za-z0-9_-]{40,})$")


def shape(path):
    """`/meetings/0190…` and `/meetings/0191…` are pages of one shape; parameters count by their names."""
    parts = urlsplit(path)
    steps = ["*" if CHANGING.match(step) else step for step in parts.path.split("/")]
    names = sorted({pair.split("=")[0] for pair in parts.query.split("&") if pair} - {"lang"})
    return "/".join(steps) + ("?" + "&".join(names) if names else "")


def every_page(visitor, start="/", limit=200, own=()):
    """One path of each shape of page that links lead to, with its shape, in the order in which they are found.

    A link with one of the words `own` leads to a page of its own, which counts by its path and not by its shape. A link
    that leads nowhere is a fault. What is no page (a file to download, a picture) is opened but not listed.
    """
    waiting, seen, pages, broken = [(start, shape(start))], {shape(start)}, {}, []
    while waiting and len(seen) < limit:
        path, kind = waiting.pop(0)
        response = visitor.context.request.get(path, max_redirects=5)
        if response.status >= 400:
            broken.append(f"{path} answers {response.status}")
            continue
        if not response.headers.get("content-type", "").startswith("text/html"):
            continue
        pages[path] = kind
        visitor.go(path)
        for link, words in visitor.page.eval_on_selector_all("a[href]", "all => all.map(a => [a.href, a.innerText])"):
            parts = urlsplit(link)
            if not link.startswith(visitor.address + "/"):
                continue
            path = parts.path + ("?" + parts.query if parts.query else "")
            kind = parts.path if any(word in words for word in own) else shape(path)
            if kind not in seen and path not in pages:
                seen.add(kind)
                waiting.append((path, kind))
    assert len(seen) < limit, f"more than {limit} shapes of pages: is `shape` right? {sorted(seen)[:20]}"
    assert not broken, "links that lead nowhere: " + ", ".join(broken)
    return pages
