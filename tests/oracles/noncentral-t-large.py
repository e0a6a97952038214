"""Oracle for the noncentral t distribution beyond ncp 37, where R's pt() ends: both tails, by quadrature with 40 digits.

Run:  python3 tests/oracles/noncentral-t-large.py > tests/oracles/noncentral-t-large.json
Each tail is integrated over the scale S with the normal tail inside, in pieces around the peak of the integrand.
"""

import json

import mpmath as mp

mp.mp.dps = 40


def tail(t, df, ncp, upper):
    t, df, ncp = mp.mpf(t), mp.mpf(df), mp.mpf(ncp)
    constant = mp.log(2) + df / 2 * mp.log(df / 2) - mp.loggamma(df / 2)
    root = mp.sqrt(2)

    def integrand(v):
        s = mp.exp(v)
        w = ncp - t * s if upper else t * s - ncp
        return mp.exp(constant + df * v - df * s * s / 2) * mp.erfc(-w / root) / 2

    # Pieces much narrower than 1/sqrt(2 df) and 1/|ncp|, over all that counts.
    grid = [mp.mpf(i) / 200 for i in range(-3200, 500)]
    values = [integrand(v) for v in grid]
    highest = max(values)
    kept = [v for v, value in zip(grid, values) if value > highest * mp.mpf(10) ** -30]
    low, high = kept[0] - mp.mpf("0.005"), kept[-1] + mp.mpf("0.005")
    pieces = max(8, int((high - low) * max(mp.sqrt(2 * df), abs(ncp)) / 2))
    nodes = [low + (high - low) * i / pieces for i in range(pieces + 1)]
    return mp.quad(integrand, nodes, maxdegree=5)


cases = []
for df, ncp, ts in [
    (9, 50, [20, 35, 50, 80, 200]),
    (29, 100, [60, 100, 130, 250]),
    (9.5, 300, [150, 300, 700]),
    (499, 100, [80, 100, 125]),
    (2000, 300, [260, 300, 350]),
    (19, -60, [-100, -60, -30]),
    (5, -45, [-10, 0.5]),
    (49, 900, [600, 900, 1500]),
]:
    for t in ts:
        lower, upper = tail(t, df, ncp, False), tail(t, df, ncp, True)
        if abs(lower + upper - 1) > mp.mpf(10) ** -22:
            raise ArithmeticError(f"the tails do not add up at {t}, {df}, {ncp}: {mp.nstr(lower + upper - 1, 5)}")
        cases.append([t, df, ncp, mp.nstr(lower, 20), mp.nstr(upper, 20)])
print(json.dumps({"args": "t, df, ncp, P(T <= t), P(T > t)", "rows": cases}, indent=0))
