#!/usr/bin/env python3
"""Builds, measures, and prints the table. The exit status is 1 where an aim is missed or a measurement is not made."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile

import measurements
from installation import Client, Failure

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RESULTS = os.path.join(TOP, "bench-results")


def main():
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("names", nargs="*", metavar="MEASUREMENT", help=", ".join(measurements.ALL))
    reader.add_argument("--list", action="store_true", help="name the measurements and stop")
    asked = reader.parse_args()
    if asked.list:
        for name, measure in measurements.ALL.items():
            print(f"{name}: {measure.__doc__}")
        return 0
    unknown = [name for name in asked.names if name not in measurements.ALL]
    if unknown:
        reader.error(f"unknown: {', '.join(unknown)}")

    folder = built()
    shutil.rmtree(RESULTS, ignore_errors=True)
    os.makedirs(RESULTS)
    with tempfile.TemporaryDirectory(prefix="zeggenschap-bench.") as scratch:
        bench = measurements.Bench(f"{folder}/zeggenschap", Client(f"{folder}/load", RESULTS), scratch)
        rows, missed = measured(bench, asked.names or list(measurements.ALL))
    table = "\n".join([machine(), "", "| What | Measured | Aim | |", "|---|---:|---:|---|", *rows]) + "\n"
    with open(os.path.join(RESULTS, "table.md"), "w", encoding="utf-8") as file:
        file.write(table)
    print("\n" + table)
    return 1 if missed else 0


def built():
    print("== Release build (the first time about 10 minutes on two cores, later about 1)", flush=True)
    for product in ("zeggenschap", "load"):
        subprocess.run(["swift", "build", "-c", "release", "--product", product], cwd=TOP, check=True)
    answer = subprocess.run(["swift", "build", "-c", "release", "--show-bin-path"], cwd=TOP, check=True,
                            capture_output=True, text=True)
    return answer.stdout.strip()


def measured(bench, names):
    rows, missed = [], 0
    for name in names:
        print(f"== {name}", flush=True)
        try:
            for what, figure, aim, kept in measurements.ALL[name](bench):
                word = {True: "kept", False: "**missed**", None: ""}[kept]
                missed += kept is False
                rows.append(f"| {what} | {figure} | {aim} | {word} |")
                print(f"   {what}: {figure}" + (f" ({aim}: {word.strip('*')})" if aim else ""), flush=True)
        except Failure as failure:
            missed += 1
            rows.append(f"| {name} | not measured | | {failure} |")
            print(f"   not measured: {failure}", file=sys.stderr, flush=True)
    return rows, missed


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        models = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return f"{len(os.sched_getaffinity(0))} cores of {models[0] if models else 'an unknown processor'}, {memory:.0f} GB"


if __name__ == "__main__":
    sys.exit(main())
