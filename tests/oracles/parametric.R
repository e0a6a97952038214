# Oracle for the parametric statistics that scores.json does not cover.
# Run:  Rscript tests/oracles/parametric.R tests/data tests/oracles/parametric.json
suppressPackageStartupMessages(library(jsonlite))
args <- commandArgs(TRUE)
read <- function(file) read.csv(file.path(args[1], file), check.names = FALSE, stringsAsFactors = FALSE)
sleep <- read("sleep.csv"); anorexia <- read("anorexia.csv"); baumann <- read("baumann.csv")
sets <- list(sleep = round(sleep$drug2 - sleep$drug1, 9), anorexia = round(anorexia$post - anorexia$pre, 9), baumann = baumann$post.test.1 - baumann$pretest.1)

equivalence <- list()
for (name in names(sets)) for (margin in c(0.5, 2, 4, 6)) for (level in c(.9, .95)) {
  d <- sets[[name]]
  low <- t.test(d, mu = -margin, alternative = "greater"); up <- t.test(d, mu = margin, alternative = "less")
  ci <- t.test(d, conf.level = 2 * level - 1)$conf.int
  equivalence <- c(equivalence, list(list(set = name, margin = margin, confidence = level, lowerT = unname(low$statistic), lowerP = low$p.value,
    upperT = unname(up$statistic), upperP = up$p.value, low = ci[1], high = ci[2])))
}

means <- list()
for (name in names(sets)) for (level in c(.5, .9, .99, .999)) {
  r <- t.test(sets[[name]], conf.level = level)
  means <- c(means, list(list(set = name, confidence = level, low = r$conf.int[1], high = r$conf.int[2])))
}

clusters <- list()
for (case in list(list(name = "anorexia", d = sets$anorexia, g = anorexia$treatment), list(name = "baumann", d = sets$baumann, g = baumann$group))) {
  a <- anova(lm(d ~ g, data = case)); n <- as.vector(table(case$g)); N <- sum(n); G <- length(n)
  msb <- a[["Mean Sq"]][1]; msw <- a[["Mean Sq"]][2]; n0 <- (N - sum(n^2) / N) / (G - 1); icc <- (msb - msw) / (msb + (n0 - 1) * msw)
  m <- t.test(tapply(case$d, case$g, mean))
  clusters[[case$name]] <- list(icc = icc, designEffect = 1 + (N / G - 1) * icc, mean = unname(m$estimate), low = m$conf.int[1], high = m$conf.int[2])
}

# prop.test works the same quadratic; n and successes whole
wilson <- list()
for (n in c(1, 2, 7, 30, 1000)) for (x in unique(round(c(0, n / 3, n / 2, n)))) for (level in c(.8, .95, .99)) {
  ci <- suppressWarnings(prop.test(x, n, conf.level = level, correct = FALSE))$conf.int
  wilson <- c(wilson, list(list(successes = x, n = n, confidence = level, low = ci[1], high = ci[2])))
}

mcnemar <- list()
for (x in list(c(1, 0), c(3, 3), c(10, 2), c(0, 25), c(150, 90), c(700, 300)))
  mcnemar <- c(mcnemar, list(list(gained = x[1], lost = x[2], p = binom.test(x[1], sum(x))$p.value)))

hedges <- lapply(c(1.5, 2, 3, 4.7, 9, 19.25, 60, 400), function(m) list(m = m, j = exp(lgamma(m / 2) - lgamma((m - 1) / 2)) / sqrt(m / 2)))

quantiles <- list()
for (name in names(sets)) for (p in c(0, .01, .1, 1 / 3, .5, .9, .975, 1))
  quantiles <- c(quantiles, list(list(set = name, p = p, q = quantile(sets[[name]], p, names = FALSE, type = 7))))

# pt is used where it is good: |ncp| below 37
noncentrality <- list()
for (t in c(-6, -2, 0, .5, 3, 8, 15)) for (df in c(2, 4, 9, 30, 200)) for (level in c(.9, .95, .99)) {
  f <- function(q) uniroot(function(ncp) suppressWarnings(pt(t, df, ncp)) - q, c(t - 10 - abs(t), t + 10 + abs(t)), tol = 1e-13, extendInt = "downX", maxiter = 5000)$root
  b <- c(f(1 - (1 - level) / 2), f((1 - level) / 2)); if (max(abs(b)) > 36) next
  noncentrality <- c(noncentrality, list(list(t = t, df = df, confidence = level, low = b[1], high = b[2])))
}

write(toJSON(list(made = R.version.string, equivalence = equivalence, meanInterval = means, clusters = clusters, wilson = wilson, mcnemar = mcnemar,
  hedges = hedges, quantiles = quantiles, noncentrality = noncentrality), auto_unbox = TRUE, digits = I(16), pretty = TRUE), args[2])
