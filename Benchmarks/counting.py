"""What counting costs: whole runs of `zeggenschap count` beside a C program that only reads the same ballots."""

import os
import statistics
import subprocess
import time

import counting_inputs
from installation import say

HERE = os.path.dirname(os.path.abspath(__file__))
BALLOTS, RUNS = 100_000, 9
# At most so many times the lower bound, in the same run.
AIMS = {"stv-scottish": 8, "irv": 8, "schulze": 8, "stv-meek": 40, "pb-mes": 40, "pb-mes-add1u": 400}
GROWTH = ("stv-scottish", "stv-meek", "schulze", "pb-mes")


def counting(bench):
    """Counts of 100,000 ballots a method against a lower bound in C; growth from 10⁴ to 10⁶; memory against the input."""
    bound = f"{bench.folder}/bound"
    subprocess.run(["cc", "-O2", "-o", bound, f"{HERE}/bound.c"], check=True)
    empty = written(bench.folder, "stv-scottish", 0)
    starts = [run([bench.program, "count"], empty) for _ in range(RUNS)]
    start = statistics.median(seconds for seconds, _ in starts)
    yield "count of no ballots, start to end", f"{start * 1000:.0f} ms", "under 50 ms", start < 0.05
    for method, most in AIMS.items():
        say(f"{method}: {BALLOTS:,} ballots, {RUNS} runs beside the lower bound")
        case = written(bench.folder, method, BALLOTS)
        pairs = [(run([bound], case)[0], run([bench.program, "count"], case)[0]) for _ in range(RUNS)]
        least, whole = (statistics.median(part) for part in zip(*pairs))
        yield (f"{method}, {BALLOTS:,} ballots / lower bound of {least * 1000:.1f} ms",
               f"{whole * 1000:.0f} ms = {whole / least:.1f}", f"at most {most}", whole / least <= most)
    for method in GROWTH:
        yield from growth(bench, method, min(memory for _, memory in starts))


def growth(bench, method, program):
    """The same method with ten and a hundred times the ballots."""
    say(f"{method}: 10,000, 100,000 and 1,000,000 ballots")
    times = []
    for ballots in (10_000, 100_000, 1_000_000):
        case = written(bench.folder, method, ballots)
        runs = [run([bench.program, "count"], case) for _ in range(3)]
        times.append(statistics.median(seconds for seconds, _ in runs))
        memory, size = max(memory for _, memory in runs), os.path.getsize(case)
        os.remove(case)
    yield f"{method}, 10⁴ / 10⁵ / 10⁶ ballots", " / ".join(f"{one:.3f} s" for one in times), "", None
    yield (f"{method}, 10⁶ ballots: highest memory {memory / 1e6:.0f} MB / input {size / 1e6:.0f} MB",
           f"{memory / size:.1f}", "under 4", memory / size < 4)
    yield f"{method}, 10⁶ ballots: the same without the program's own {program / 1e6:.0f} MB", (
        f"{(memory - program) / size:.1f}"), "", None


def written(folder, method, ballots):
    path = f"{folder}/{method}-{ballots}.json"
    if not os.path.exists(path):
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(counting_inputs.case(method, ballots))
    return path


def run(command, case):
    """Seconds from start to end of a process that reads the case on standard input, and its highest resident memory."""
    with open(case, "rb") as file:
        began = time.perf_counter()
        process = subprocess.Popen(command, stdin=file, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, command)
    return seconds, used.ru_maxrss * 1024
