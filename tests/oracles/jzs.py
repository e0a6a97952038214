"""Oracle for the JZS Bayes factor: Rouder et al. (2009), equation 1 with a Cauchy scale, by quadrature with 30 digits.

Run:  python3 tests/oracles/jzs.py > tests/oracles/jzs.json
The integral is taken over g itself and over the effect size too; both must agree, so neither substitution is trusted alone.
"""

import json

import mpmath as mp

mp.mp.dps = 30
NODES = mp.calculus.quadrature.GaussLegendre(mp.mp).calc_nodes(4, mp.mp.prec)


def over_g(t, n, r):
    """Integral over the prior's variance g, substituted g = exp(u), in pieces."""
    df = n - 1

    def f(u):
        g = mp.exp(u)
        s = 1 + n * g
        likelihood = -(df + 1) / mp.mpf(2) * (mp.log1p(t * t / (s * df)) - mp.log1p(t * t / mp.mpf(df)))
        return mp.exp(likelihood - mp.log(s) / 2 - u / 2 - r * r / (2 * g)) * r / mp.sqrt(2 * mp.pi)

    low = mp.log(r * r / n) - 9
    coarse, fine = (composite(f, low, mp.mpf(75), pieces) for pieces in (40, 56))
    assert abs(coarse / fine - 1) < mp.mpf(10) ** (8 - mp.mp.dps), (t, n, r)
    return fine


def composite(f, low, high, pieces):
    """Gauss-Legendre rule on equal pieces."""
    half = (high - low) / (2 * pieces)
    return half * mp.fsum(w * f(low + half * (2 * i + 1 + x)) for i in range(pieces) for x, w in NODES)


def over_delta(t, n, r):
    """Integral over the standardized effect: noncentral t density times Cauchy density (small n only: it is slow)."""
    df = mp.mpf(n - 1)

    def density(ncp):
        # P(t | ncp) up to the constant that does not depend on ncp, as an integral over the scale s
        f = lambda s: s ** df * mp.exp(-(s * s * df + (t * s - ncp) ** 2) / 2)
        return mp.quad(f, [0, 0.5, 1, 1.5, 2, 3, 5, 9])

    prior = lambda x: 1 / (mp.pi * r * (1 + (x / r) ** 2))
    f = lambda x: density(x * mp.sqrt(n)) * prior(x)
    return mp.quad(f, [-mp.inf, -4, -2, -1, 0, 0.5, 1, 1.5, 2, 4, mp.inf]) / density(mp.mpf(0))


r0 = mp.sqrt(2) / 2
rows = []
for n in [2, 5, 10, 30, 72, 200, 1000, 5000]:
    for t in ["0", "0.1", "0.5", "1", "1.96", "3", "5", "7.5", "10", "40"]:
        for r in [r0] if n not in (10, 72) else [r0, mp.mpf(1), mp.mpf("0.2")]:
            bf = over_g(mp.mpf(t), n, r)
            rows.append({"t": float(t), "n": n, "rscale": float(r), "bf10": mp.nstr(bf, 20)})

mp.mp.dps = 18
for t, n in [("0.5", 5), ("3", 5), ("1.96", 10)]:
    a, b = over_g(mp.mpf(t), n, r0), over_delta(mp.mpf(t), n, r0)
    assert abs(a / b - 1) < mp.mpf("1e-10"), (t, n, a, b)

print(json.dumps({"made": "mpmath " + mp.__version__, "rows": rows}, indent=1))
