# Bandwidth and kernel density of pre-test and post-test scores. density() bins the values and interpolates, so the exact
# sum of normal densities stands beside it.
# Run in the project's root: Rscript tests/oracles/density.R > tests/oracles/density.json
baumann <- read.csv("data-samples/baumann.csv")
sleep <- c(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0)
sets <- list(baumannPre = baumann[["pretest.1"]], baumannPost = baumann[["post.test.3"]], sleep = sleep,
  sameQuartiles = c(1, rep(5, 20), 9), two = c(0, 1))
one <- function(name) {
  x <- sets[[name]]
  # R takes the standard deviation where the quartiles are the same, as the rule here does
  bw <- bw.nrd0(x)
  at <- seq(min(x) - 2 * bw, max(x) + 2 * bw, length.out = 7)
  exact <- sapply(at, function(a) mean(dnorm(a, x, bw)))
  d <- density(x, bw = bw, n = 4096, from = at[1], to = at[7])
  binned <- approx(d$x, d$y, at)$y
  list(name = name, x = x, bw = bw, at = at, exact = exact, binned = binned)
}
row <- function(r) { v <- function(n) paste(sprintf("%.17g", n), collapse = ", ")
  sprintf('    { "set": "%s", "values": [%s], "bandwidth": %.17g,\n      "at": [%s],\n      "exact": [%s],\n      "binned": [%s] }', r$name, v(r$x), r$bw, v(r$at), v(r$exact), v(r$binned)) }
cat(sprintf('{\n  "made": "%s, tests/oracles/density.R",\n  "sets": [\n%s\n  ]\n}\n', R.version.string, paste(sapply(lapply(names(sets), one), row), collapse = ",\n")))
