#!/usr/bin/env python3
"""Writes a case of a method with so many ballots: counting_inputs.py METHOD BALLOTS > FILE. The same every time."""

import random
import sys

RANKED = {"stv-scottish": (12, 4), "stv-meek": (12, 4), "irv": (12, 1), "schulze": (12, 1), "ranked-pairs": (12, 1),
          "debian": (12, 1), "borda": (12, 1), "plurality": (12, 1)}
MARKED = {"approval": 20, "block": 20, "pb-greedy": 20, "pb-mes": 20, "pb-mes-add1u": 20}


def case(method, ballots):
    chance = random.Random(f"{method}/{ballots}")
    head, lines = (ranked if method in RANKED else marked)(method, ballots, chance)
    yield head
    yield '"ballots":[\n'
    for number, line in enumerate(lines):
        yield (",\n" if number else "") + line
    yield "]}\n"


def ranked(method, ballots, chance):
    size, seats = RANKED[method]
    names = ",".join(f'{{"name":"Candidate {number}"}}' for number in range(size))
    rules = {"debian": '{"default_option":0,"quorum":10}'}.get(method, "{}")
    head = f'{{"method":"{method}","seats":{seats},"candidates":[{names}],"rules":{rules},'
    # Some are better liked than others, so that the count has something to do in every round.
    weights = [size - number for number in range(size)]

    def lines():
        for _ in range(ballots):
            order = sorted(range(size), key=lambda one: chance.random() ** (1 / weights[one]), reverse=True)
            yield f"[1,[{','.join(map(str, order[:chance.randint(1, 9)]))}]]"

    return head, lines()


def marked(method, ballots, chance):
    size = MARKED[method]
    costs = [chance.randint(5, 400) * 1000 for _ in range(size)]
    names = ",".join(f'{{"name":"Project {number}","cost":{cost}}}' for number, cost in enumerate(costs))
    completion = '{"completion":"add1u","increment":1}' if method.endswith("add1u") else '{"completion":"none"}'
    rules = completion if method.startswith("pb-mes") else "{}"
    name = method.removesuffix("-add1u")
    head = f'{{"method":"{name}","seats":10,"budget":1000000,"candidates":[{names}],"rules":{rules},'

    def lines():
        for _ in range(ballots):
            marks = [one for one in range(size) if chance.random() < 1 / (2 + one / 3)]
            yield f"[1,[{','.join(map(str, marks[:10]))}]]"

    return head, lines()


if __name__ == "__main__":
    for piece in case(sys.argv[1], int(sys.argv[2])):
        sys.stdout.write(piece)
