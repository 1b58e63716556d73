# The front door. The work is in Scripts/; each script says what it does and how long that takes.
PORT ?= 8080
DATA ?= data

.PHONY: help run build check test tally-cases bench format lint clean

help:
	@echo "make run      build and serve the demonstration cooperative on http://127.0.0.1:$(PORT)"
	@echo "make build    a release of the program, in .build/release/zeggenschap"
	@echo "make check    the quick test: lint, debug build, tests on SQLite"
	@echo "make test     everything that is tested: both databases, rehearsals, browser"
	@echo "make tally-cases CASES=DIR   count a collection of cases and compare the outcomes"
	@echo "make bench    measure speed and size; results are explained in Benchmarks/README.md"
	@echo "make format   put the Swift code in the house's form"
	@echo "make lint     say where the form is not kept"
	@echo "make clean    remove what was built (the folder $(DATA) is kept)"

run:
	@PORT="$(PORT)" DATA="$(DATA)" Scripts/run

build:
	@Scripts/build

check:
	@Scripts/check

test:
	@Scripts/test

tally-cases:
	@Scripts/tally-cases "$(CASES)"

bench:
	@Scripts/bench

format:
	@Scripts/format

lint:
	@Scripts/lint

clean:
	@swift package clean && rm -rf .venv
