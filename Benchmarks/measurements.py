"""The measurements: each yields rows (what, figure, aim, kept). Ratios are always of one run on one machine."""

import json
import shutil
import statistics
import subprocess

from counting import counting
from installation import Installation, say

VOTERS, POLLS = 1000, 40
LIVE = ("--get", "/health/live", "--connections", 200, "--seconds", 10, "--warm-up", 2, "--name", "live")


class Bench:
    def __init__(self, program, client, folder):
        self.program, self.client, self.folder = program, client, folder

    def hall(self):
        """Many signed-in voters and open polls: enough ballots for some seconds."""
        return Installation(self.program, f"{self.folder}/hall", members=6200, voters=VOTERS, polls=POLLS,
                            sign_ins=200, invitations=5000)

    def books(self, members):
        return Installation(self.program, f"{self.folder}/members-{members}", members=members)

    def roll(self, members):
        """What `zeggenschap bench roll` tells, in a folder of its own."""
        folder = f"{self.folder}/roll"
        shutil.rmtree(folder, ignore_errors=True)
        told = subprocess.run([self.program, "bench", "roll", "--folder", folder, "--members", str(members)],
                              check=True, capture_output=True, text=True)
        return json.loads(told.stdout)

    def load(self, *arguments, **options):
        return self.client.run(*arguments, **options)


def ballots_of(server, connections=200):
    return ("--requests", server.requests("ballots"), "--connections", connections, "--name", "ballots")


def ballots(bench):
    """Ballots a second against a bare GET; the slowest ballots; group commit against one transaction a ballot."""
    say("bare GET, then ballots: about 20 s")
    with bench.hall().serving() as server:
        idle, _ = server.memory()
        live = bench.load("live", server, LIVE)[0]
        cast = bench.load("ballots", server, ballots_of(server))[0]
        _, highest = server.memory()
    say("ballots, one transaction each: about 20 s")
    with bench.hall().serving("--no-group-commit") as server:
        single = bench.load("ballots-single", server, ballots_of(server))[0]
    say("ballots without HTTP, together and one transaction each: about 15 s")
    together, apart = bench.hall().cast(), bench.hall().cast("--no-group-commit")
    rate, bare, one = (group["requestsPerSecond"] for group in (cast, live, single))
    p99 = cast["microseconds"]["p99"] / 1000
    yield "bare GET of /health/live, a second", f"{bare:,.0f}", "", None
    yield "ballots over HTTP, a second", f"{rate:,.0f}", "", None
    yield "ballots / bare GET", f"{rate / bare:.2f}", "at least 0.35", rate / bare >= 0.35
    yield "p99 of a ballot with 200 connections", f"{p99:.1f} ms", "under 100 ms", p99 < 100
    yield "ballots over HTTP a second, one transaction each", f"{one:,.0f}", "", None
    yield "group commit / one transaction each, over HTTP", f"{rate / one:.1f}", "at least 4", rate / one >= 4
    yield "ballots without HTTP, a second", f"{together:,.0f}", "", None
    yield "ballots without HTTP a second, one transaction each", f"{apart:,.0f}", "", None
    yield "group commit / one transaction each, without HTTP", f"{together / apart:.1f}", "at least 4", \
        together / apart >= 4
    yield "resident memory, idle", f"{idle:.0f} MB", "under 80 MB", idle < 80
    yield "resident memory under this load, highest", f"{highest:.0f} MB", "under 200 MB", highest < 200


def sign_ins(bench):
    """Ballots while passwords are being checked, and sign-ins by invitation link."""
    say("ballots while 200 sign-ins wait: about 20 s")
    with bench.hall().serving() as server:
        cast, waiting = bench.load(
            "ballots-beside-sign-ins", server, ballots_of(server, 50),
            ("--requests", server.requests("sign-ins"), "--connections", 200, "--repeat", "--background", "--name",
             "sign-ins"), expect=("200", "201", "204", "303"))
    p99 = cast["microseconds"]["p99"] / 1000
    yield "p99 of a ballot while 200 sign-ins wait", f"{p99:.1f} ms", "under 200 ms", p99 < 200
    yield "sign-ins by password beside the ballots, a second", f"{waiting['requestsPerSecond']:,.0f}", "", None
    say("sign-in by invitation: about 10 s")
    with bench.hall().serving() as server:
        links = bench.load("invitations", server, (
            "--requests", server.requests("invitations"), "--connections", 50, "--name", "invitations"),
            expect=("200", "201", "204", "303"))[0]
    rate = links["requestsPerSecond"]
    yield "sign-ins by invitation link, a second", f"{rate:,.0f}", "at least 1,000", rate >= 1000


def register(bench):
    """A page of the register and a search, with 10,000 and 100,000 members, one request at a time."""
    medians = {}
    for members in (10_000, 100_000):
        say(f"register and search with {members:,} members: preparing takes the most time")
        with bench.books(members).serving() as server:
            for page in ("register", "search"):
                group = bench.load(f"{page}-{members}", server, (
                    "--requests", server.requests(page), "--repeat", "--seconds", 5, "--warm-up", 1, "--name", page))[0]
                medians[page, members] = group["microseconds"]["p50"] / 1000
    for page in ("register", "search"):
        small, large = medians[page, 10_000], medians[page, 100_000]
        for members, figure in ((10_000, small), (100_000, large)):
            yield f"{page} page, {members:,} members, median", f"{figure:.2f} ms", "under 15 ms", figure < 15
        yield f"{page} page, 100,000 / 10,000", f"{large / small:.2f}", "at most 1.20", large / small <= 1.2


def start(bench):
    """From the start of the program to its first answer that it is ready."""
    say("starting ten times on 10,000 members: about 10 s")
    seconds = []
    for _ in range(10):
        with bench.books(10_000).serving() as server:
            seconds.append(server.seconds_to_ready)
    middle = statistics.median(seconds)
    yield "start to ready, median of ten", f"{middle:.2f} s", "under 0.5 s", middle < 0.5


def roll(bench):
    """Opening and closing a vote over a roll of 100,000 with proxies, on SQLite."""
    say("a roll of 100,000 with proxies: preparing takes the most time")
    figures = bench.roll(100_000)
    yield "a vote over 100,000 units with proxies opens", f"{figures['openSeconds']:.2f} s", "under 2 s", \
        figures["openSeconds"] < 2
    yield "and closes with its verdict", f"{figures['closeSeconds']:.2f} s", "under 1 s", figures["closeSeconds"] < 1


ALL = {"ballots": ballots, "roll": roll, "sign-ins": sign_ins, "register": register, "start": start, "counting": counting}
