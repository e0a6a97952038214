"""Writes special.json: ln Γ(x), Γ(x + ½)/Γ(x), Stirling's error and Loader's deviance, to 20 digits.

Plain decimal arithmetic with 60 digits: Stirling's series at x + 60, with exact Bernoulli numbers.
"""
import json
from decimal import Decimal as D, getcontext
from fractions import Fraction
from math import comb

getcontext().prec = 60
PI = D("3.14159265358979323846264338327950288419716939937510582097494")


def bernoulli(count):
    numbers = [Fraction(1)]
    for m in range(1, count + 1):
        numbers.append(-sum(comb(m + 1, k) * numbers[k] for k in range(m)) / (m + 1))
    return numbers


BERNOULLI = bernoulli(60)


def log_gamma(x):
    shift = D(0)
    while x < 60:
        shift += x.ln()
        x += 1
    total = (x - D("0.5")) * x.ln() - x + (2 * PI).ln() / 2
    for k in range(1, 30):
        c = BERNOULLI[2 * k] / (2 * k * (2 * k - 1))
        total += D(c.numerator) / D(c.denominator) / x ** (2 * k - 1)
    return total - shift


def stirling_error(n):
    return log_gamma(n) - (n - D("0.5")) * n.ln() + n - (2 * PI).ln() / 2


def text(value):
    return f"{value:.20e}"


points = [1e-8, 0.001, 0.1, 0.25, 0.3, 0.4999, 0.5, 0.75, 0.999999, 1.0000001, 1.2, 1.4999, 1.5, 1.9, 1.99999999, 2.00001,
          2.3, 2.5, 2.50001, 3.0, 4.5, 7.25, 9.99, 10.0, 11.5, 11.999, 12.0, 12.5, 20.0, 33.3, 100.0, 499.5, 1e3, 12345.6, 1e5,
          1e6, 1e10]
pairs = [(1.0, 1.0000001), (5.0, 5.5), (5.0, 6.2), (5.0, 4.0), (100.0, 100.3), (100.0, 122.3), (100.0, 122.1), (100.0, 81.7), (100.0, 81.9), (0.5, 30.0),
         (0.5, 1e-9), (1e5, 100316.2), (5e4, 42000.0), (3.0, 1e-300), (1e-5, 1e-310)]
rows = {
    "logGamma": [[x, text(log_gamma(D(x)))] for x in points],
    "gammaRatio": [[x, text((log_gamma(D(x) + D("0.5")) - log_gamma(D(x))).exp())] for x in points],
    "stirlingError": [[x, text(stirling_error(D(x)))] for x in points],
    "deviance": [[x, m, text(D(x) * (D(x) / D(m)).ln() + D(m) - D(x))] for x, m in pairs],
}
with open("tests/oracles/special.json", "w") as file:
    json.dump(rows, file, indent=0)
    file.write("\n")
