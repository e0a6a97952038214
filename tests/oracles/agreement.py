"""Exact fractions for the coefficients of agreement, from the textbook definitions, unit by unit.

Run in this folder:  python3 agreement.py > agreement-exact.json        (any Python 3.8+, nothing to install)

`cases` has those of agreement.json (whose own figures are published digits with a tolerance); `invented` has random ratings
with missing ones, which no publication has. Nothing here works on patterns with counts, and nothing divides before the end.
Definitions: Cohen (1960); Fleiss (1971) and, for missing ratings, Gwet (2014: 145-147); Gwet (2008); Krippendorff (2004:
221-236); Holsti (1969: 140).
"""

import json
import random
from fractions import Fraction as F
from itertools import combinations


def units_of(data):
    """Rows of ratings (None = missing), and the declared categories in order."""
    if data["kind"] == "contingency":
        c = data["categories"]
        cells = [(a, b, n) for a, row in zip(c, data["table"]) for b, n in zip(c, row)]
        return [[a, b] for a, b, n in cells for _ in range(n)], c
    if data["kind"] == "counts":
        c = data["categories"]
        return [[k for k, n in zip(c, row) for _ in range(n)] for row in data["counts"]], c
    if data["kind"] == "raw":
        seen = {x for unit in data["units"] for x in unit if x is not None}
        return data["units"], data.get("categories", sorted(seen))
    if data["kind"] == "char_counts" and "a_only" in data:
        cells = {(1, 1): data["both"], (1, 0): data["a_only"], (0, 1): data["b_only"], (0, 0): data["neither"]}
        assert sum(cells.values()) == data["n"]
        return [list(pair) for pair, n in cells.items() for _ in range(n)], [0, 1]
    if data["kind"] == "char_counts":
        # How the 150 are split between the coders is not given; percent agreement does not ask.
        cells = {(1, 1): data["both"], (1, 0): data["one_only"], (0, 0): data["neither"]}
        return [list(pair) for pair, n in cells.items() for _ in range(n)], [0, 1]
    return None


def given(unit):
    return [x for x in unit if x is not None]


def percent(units):
    shares = []
    for unit in map(given, units):
        pairs = list(combinations(unit, 2))
        if pairs:
            shares.append(F(sum(a == b for a, b in pairs), len(pairs)))
    return sum(shares) / len(shares)


def gwet_shares(units, categories):
    rated = [given(u) for u in units if given(u)]
    return [sum(F(u.count(k), len(u)) for u in rated) / len(rated) for k in categories]


def fleiss(units, categories):
    return 1 - percent(units), 1 - sum(p * p for p in gwet_shares(units, categories))


def ac1(units, categories):
    chance = sum(p * (1 - p) for p in gwet_shares(units, categories)) / (len(categories) - 1)
    return 1 - percent(units), 1 - chance


def cohen(units, categories):
    both = [u for u in units if len(given(u)) == 2]
    n = len(both)
    agree = F(sum(a == b for a, b in both), n)
    chance = sum(F(sum(u[0] == k for u in both), n) * F(sum(u[1] == k for u in both), n) for k in categories)
    return 1 - agree, 1 - chance


def alpha(units, categories, level):
    used = [given(u) for u in units if len(given(u)) > 1]
    count = {k: sum(u.count(k) for u in used) for k in categories}
    n = sum(count.values())

    def delta(c, k):
        if c == k:
            return F(0)
        if level == "nominal":
            return F(1)
        if level == "interval":
            return (F(str(c)) - F(str(k))) ** 2
        if level == "ratio":
            return ((F(str(c)) - F(str(k))) / (F(str(c)) + F(str(k)))) ** 2
        i, j = sorted((categories.index(c), categories.index(k)))
        return (sum(count[categories[g]] for g in range(i, j + 1)) - F(count[c] + count[k], 2)) ** 2

    coincidence = {(c, k): F(0) for c in categories for k in categories}
    for u in used:
        for i, c in enumerate(u):
            for j, k in enumerate(u):
                if i != j:
                    coincidence[c, k] += F(1, len(u) - 1)
    assert sum(coincidence.values()) == n
    observed = sum(o * delta(c, k) for (c, k), o in coincidence.items()) / n
    expected = sum(count[c] * count[k] * delta(c, k) for c in categories for k in categories) / F(n * (n - 1))
    return observed, expected


def holsti_variable(units):
    values = []
    for i, j in combinations(range(len(units[0])), 2):
        agreed = sum(u[i] is not None and u[i] == u[j] for u in units)
        decisions = sum(u[i] is not None for u in units) + sum(u[j] is not None for u in units)
        if decisions:
            values.append(F(2 * agreed, decisions))
    return sum(values) / len(values)


def holsti_code(units):
    values = []
    for i, j in combinations(range(len(units[0])), 2):
        both = [(u[i], u[j]) for u in units if u[i] is not None and u[j] is not None]
        decisions = sum(a + b for a, b in both)
        if decisions:
            values.append(F(2 * sum(a and b for a, b in both), decisions))
    return sum(values) / len(values) if values else None


def prevalence(units, category):
    ratings = [x for u in units if len(given(u)) > 1 for x in given(u)]
    return F(ratings.count(category), len(ratings))


def coefficient(parts):
    observed, expected = parts
    return None if expected == 0 else 1 - observed / expected


def figures(units, categories):
    """Every figure that exists for these ratings, by the names agreement.json uses."""
    out = {
        "percent_agreement": percent(units),
        "fleiss_kappa": coefficient(fleiss(units, categories)),
        "fleiss_kappa_expected": 1 - fleiss(units, categories)[1],
        "gwet_ac1": coefficient(ac1(units, categories)),
        "gwet_ac1_expected": 1 - ac1(units, categories)[1],
        "holsti": holsti_variable(units),
    }
    if len(units[0]) == 2:
        out["cohen_kappa"] = coefficient(cohen(units, categories))
        out["cohen_kappa_expected"] = 1 - cohen(units, categories)[1]
    numeric = all(isinstance(k, (int, float)) for k in categories)
    for level in ["nominal", "ordinal"] + (["interval", "ratio"] if numeric else []):
        observed, expected = alpha(units, categories, level)
        name = f"krippendorff_alpha_{level}"
        out |= {name: coefficient((observed, expected)), f"{name}:Do": observed, f"{name}:De": expected}
    for k in categories:
        binary = [[None if x is None else int(x == k) for x in u] for u in units]
        # A category that only single ratings have is not put to the test: 0 < expected, but nothing compared varies.
        if 0 < prevalence(units, k) < 1:
            out[f"fleiss_kappa_category_{k}"] = coefficient(fleiss(binary, [0, 1]))
        out[f"prevalence:{k}"] = prevalence(units, k)
        out[f"holsti_code:{k}"] = holsti_code(binary)
    return {name: str(value) for name, value in out.items() if value is not None}


def invented():
    """Random ratings: coders who mostly see the same, and some who did not look."""
    random.seed(20261124)
    for number in range(20):
        coders, q = 2 + number % 4, 2 + number % 5
        categories = [k / 4 for k in sorted(random.sample(range(60), q))]
        missing = random.choice([0, 0.1, 0.4])
        units = []
        for _ in range(random.randint(6, 40)):
            truth = random.choice(categories)
            row = [truth if random.random() < 0.6 else random.choice(categories) for _ in range(coders)]
            units.append([None if random.random() < missing else x for x in row])
        compared = {x for u in units if len(given(u)) > 1 for x in given(u)}
        assert len(compared) > 1
        yield {"categories": categories, "units": units, "exact": figures(units, categories)}


def irr_alpha(units, categories, level):
    """alpha with coincidences not divided by m - 1, as irr 0.84.1 has it for complete data."""
    m = len(units[0])
    observed, expected = alpha(units, categories, level)
    n = m * len(units)
    inflated = n * (m - 1)
    # Do is a ratio and does not notice; De = S/(n(n - 1)) has n_c, n_k and n all m - 1 times as large.
    return 1 - observed / (expected * n * (n - 1) * (m - 1) ** 2 / F(inflated * (inflated - 1)))


def qualcoder(both, a_only, b_only):
    """QualCoder 3, calculate_agreement_for_code: uncoded text dropped, Pe = Pyes * Pno."""
    n = both + a_only + b_only
    yes = F(both + a_only, n) * F(both + b_only, n)
    no = F(b_only, n) * F(a_only, n)
    return (F(both, n) - yes * no) / (1 - yes * no)


def stacked():
    """Two codes with kappa 0 each, one frequent and one rare: what stacking them makes of it."""
    frequent, rare = [[256, 64], [64, 16]], [[1, 19], [19, 361]]
    as_units = lambda table: units_of({"kind": "contingency", "categories": [1, 0], "table": table})[0]
    both = as_units(frequent) + as_units(rare)
    assert coefficient(cohen(as_units(frequent), [0, 1])) == coefficient(cohen(as_units(rare), [0, 1])) == 0
    return {"frequent": frequent, "rare": rare, "stacked": str(coefficient(cohen(both, [0, 1])))}


def main():
    with open("agreement.json", encoding="utf-8") as file:
        published = json.load(file)["cases"]
    cases = {c["id"]: figures(*units_of(c["data"])) for c in published if units_of(c["data"])}
    bug = next(c for c in published if c["id"] == "irr-kripp-alpha-bug")
    wrong = {
        "irr_alpha_nominal": str(irr_alpha(*units_of(bug["data"]), "nominal")),
        "irr_alpha_interval": str(irr_alpha(*units_of(bug["data"]), "interval")),
        "qualcoder_kappa": str(qualcoder(50, 50, 50)),
        "stacked_codes": stacked(),
    }
    print('{"made": "agreement.py",\n"cases": {')
    print(",\n".join(f"{json.dumps(name)}: {json.dumps(exact)}" for name, exact in cases.items()))
    print('},\n"wrong": ' + json.dumps(wrong) + ',\n"invented": [')
    print(",\n".join(map(json.dumps, invented())))
    print("]}")


main()
