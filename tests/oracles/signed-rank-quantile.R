# Writes signed-rank-quantile.json: R's qsignrank, also for a p exactly on a step of the distribution. Large n with p = .5
# are left out: there R misses the step by its own rounding (n = 94, 185, 186).
library(jsonlite)
grid <- expand.grid(p = c(.005, .025, .05, .3, .95, .975), n = 1:200)
steps <- do.call(rbind, lapply(c(1:20, 25, 30, 40), function(n) {
  q <- unique(floor(seq(0, n * (n + 1) / 2 - 1, length.out = 12)))
  data.frame(p = psignrank(q, n), n = n)
}))
steps <- steps[steps$p > 0 & steps$p < 1, ]
rows <- function(cases) data.frame(cases, v = mapply(qsignrank, cases$p, cases$n))
writeLines(toJSON(list(
  note = paste("qsignrank(p, n) of", R.version.string),
  grid = rows(grid), steps = rows(steps)
), dataframe = "values", digits = I(17), auto_unbox = TRUE), "tests/oracles/signed-rank-quantile.json")
