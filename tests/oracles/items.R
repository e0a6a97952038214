# Makes items.json: item statistics of small invented tests, by psych and base R.
# Rscript tests/oracles/items.R > tests/oracles/items.json
suppressMessages({library(psych); library(jsonlite)})

seed <- 2026
draw <- function(n, most) { # Lehmer's generator, so that no version of R matters
  out <- integer(n)
  for (i in seq_len(n)) { seed <<- (seed * 16807) %% 2147483647; out[i] <- seed %% (most + 1) }
  out
}
test <- function(people, items, most, pull) {
  ability <- draw(people, most)
  sapply(seq_len(items), function(j) { own <- draw(people, most); ifelse(draw(people, 9) < pull, ability, own) })
}
statistics <- function(x, level = .95) {
  colnames(x) <- paste0("i", seq_len(ncol(x)))
  a <- suppressWarnings(suppressMessages(psych::alpha(as.data.frame(x), check.keys = FALSE, warnings = FALSE)))
  n <- nrow(x); k <- ncol(x); al <- a$total$raw_alpha; tail <- (1 - level) / 2
  Filter(Negate(is.null), list(x = x, level = level, alpha = al,
       low = 1 - (1 - al) * qf(1 - tail, n - 1, (n - 1) * (k - 1)), high = 1 - (1 - al) * qf(tail, n - 1, (n - 1) * (k - 1)),
       itemRest = unname(a$item.stats$r.drop),
       alphaIfDropped = if (k > 2) a$alpha.drop$raw_alpha else NULL,
       sem = if (al < 0) NULL else sd(rowSums(x)) * sqrt(1 - al)))
}
decimals <- test(25, 4, 8, 5) / 4 + .05
cases <- list(
  points = statistics(test(40, 6, 4, 5)),
  marks = statistics(test(31, 10, 1, 6), .9),
  decimals = statistics(decimals),
  negative = statistics(cbind(c(1, 2, 3, 4, 5, 2), c(5, 4, 3, 1, 1, 4), c(2, 2, 3, 3, 2, 3))),
  pair = statistics(test(20, 2, 5, 7)),
  constant = {
    x <- cbind(test(30, 4, 1, 5)); y <- cbind(x, 1); k <- 5
    v <- apply(y, 2, var); t <- rowSums(y)
    list(x = y, level = .95, alpha = k / (k - 1) * (1 - sum(v) / var(t)),
         itemRest = c(sapply(1:4, function(j) cor(y[, j], rowSums(y[, -j]))), NA))
  })
changers <- list(c(9, 1), c(5, 5), c(0, 6), c(20, 8), c(1, 0))
mcnemar <- lapply(changers, function(ab) list(learned = ab[1], lost = ab[2], p = binom.test(ab[1], sum(ab))$p.value))
cat(toJSON(list(source = paste("psych", packageVersion("psych"), R.version.string), cases = cases, mcnemar = mcnemar,
                holm = p.adjust(sapply(mcnemar, function(m) m$p), "holm")),
           digits = NA, auto_unbox = TRUE, na = "null"))
cat("\n")
