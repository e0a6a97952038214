# Oracle for retention, non-inferiority and Holm's adjustment, beyond the cases of scores.json.
# Run:  Rscript tests/oracles/follow-up.R tests/data tests/oracles/follow-up.json
suppressPackageStartupMessages(library(jsonlite))
args <- commandArgs(TRUE)
btheb <- read.csv(file.path(args[1], "btheb.csv"), check.names = FALSE)
up <- 63 - btheb[, c("bdi.pre", "bdi.2m", "bdi.3m", "bdi.5m", "bdi.8m")]  # a lower depression score is better
set.seed(20261124)
ability <- rnorm(24, 60, 9)
course <- data.frame(pre = round(ability + rnorm(24, 0, 4), 1), post = round(ability + rnorm(24, 12, 5), 1), f = round(ability + rnorm(24, 8, 6), 1))
sets <- list(
  "btheb, 3 months" = up[, c(1, 2, 3)], "btheb, 5 months" = up[, c(1, 2, 4)], "btheb, 8 months" = up[, c(1, 2, 5)],
  course = course, "a small gain" = data.frame(pre = c(50, 61, 47, 70, 66, 58, 53), post = c(55, 60, 58, 74, 65, 69, 57), f = c(54, 63, 51, 70, 69, 60, 50)),
  "below the start" = data.frame(pre = c(40, 42, 45, 51, 38), post = c(60, 58, 66, 70, 61), f = c(38, 44, 41, 47, 36)),
  "equal gains" = data.frame(pre = c(40, 42, 45, 51), post = c(50, 52, 55, 61), f = c(47, 50, 51, 60)))

retention <- list(); nonInferiority <- list()
for (name in names(sets)) for (level in c(.8, .95, .99)) {
  s <- sets[[name]]; s <- s[complete.cases(s), ]; a <- s[[3]] - s[[1]]; b <- s[[2]] - s[[1]]; n <- nrow(s)
  t2 <- qt(1 - (1 - level) / 2, n - 1)^2 / n
  r <- list(set = name, confidence = level, pre = s[[1]], post = s[[2]], followUp = s[[3]])
  if (var(b) > 0 && t.test(b, conf.level = level)$conf.int[1] <= 0) r$reason <- "no-gain-to-keep" else {
    A <- mean(b)^2 - t2 * var(b); B <- mean(a) * mean(b) - t2 * cov(a, b); C <- mean(a)^2 - t2 * var(a); q <- sqrt(B^2 - A * C)
    r <- c(r, list(estimate = mean(a) / mean(b), low = (B - q) / A, high = (B + q) / A)) }
  retention <- c(retention, list(r))
  for (margin in c(1, 4, 9)) nonInferiority <- c(nonInferiority, list(list(set = name, confidence = level, margin = margin, post = s[[2]], followUp = s[[3]],
    lower = t.test(s[[3]], s[[2]], paired = TRUE, conf.level = level)$conf.int[1],
    p = t.test(s[[3]], s[[2]], paired = TRUE, mu = -margin, alternative = "greater")$p.value)))
}

holm <- lapply(list(c(.01, .02, .03), c(.04, .001, .03, .03, .2), c(.5, .9), .03, c(1, 0, .2), c(.012, .011, .06, .013, 1e-300)),
  function(p) list(p = I(p), adjusted = I(p.adjust(p, "holm"))))

write(toJSON(list(made = R.version.string, retention = retention, nonInferiority = nonInferiority, holm = holm), auto_unbox = TRUE, digits = I(16), pretty = TRUE), args[2])
