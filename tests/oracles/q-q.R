# Oracle for normal Q–Q points: qqnorm, the line of qqline, and the band that car::qqPlot draws.
# Run: Rscript tests/oracles/q-q.R > tests/oracles/q-q.json
suppressPackageStartupMessages({ library(car); library(jsonlite) })
seed <- 2026
draw <- function(n, most) { # Lehmer's generator, so that no version of R matters
  out <- integer(n)
  for (i in seq_len(n)) { seed <<- (seed * 16807) %% 2147483647; out[i] <- seed %% (most + 1) }
  out
}
untied <- function(n) { repeat { x <- draw(n, 4000) / 8 - 100; if (!anyDuplicated(x)) return(x) } }
sets <- list(three = c(2, -1, 7.5), five = untied(5), ten = untied(10), eleven = untied(11), sixty = untied(60),
             tied10 = c(0, 0, 0, 1, 2, 2, 3, 5, 5, 9), tied40 = draw(40, 7) - 2, tied300 = draw(300, 30) / 2,
             halfEqual = c(rep(4, 9), 1, 2, 8, 9, 3, 4, 4), sleep = sleep$extra[11:20] - sleep$extra[1:10])
# The band as car draws it, taken from the call that draws it.
bandOf <- function(x) {
  got <- NULL
  patched <- car:::qqPlot.default
  environment(patched) <- list2env(list(envelope = function(x1, x2, lower, upper, ...) got <<- list(z = x1, low = lower, high = upper)), parent = environment(patched))
  pdf(NULL); patched(x, line = "quartiles", id = FALSE); dev.off()
  got
}
one <- function(x) {
  n <- length(x)
  pdf(NULL); qq <- qqnorm(x, plot.it = FALSE); dev.off()
  o <- order(x)
  slope <- unname(diff(quantile(x, c(.25, .75))) / diff(qnorm(c(.25, .75))))
  a <- if (n <= 10) 3 / 8 else 1 / 2
  band <- bandOf(x)
  list(x = x, normal = qq$x[o], value = qq$y[o],
       shared = qnorm((rank(x)[o] - a) / (n + 1 - 2 * a)),
       slope = slope, intercept = unname(quantile(x, .25)) - slope * qnorm(.25),
       bandZ = band$z, low = unname(band$low), high = unname(band$high))
}
cat(toJSON(lapply(sets, one), digits = NA, auto_unbox = TRUE))
cat("\n")
