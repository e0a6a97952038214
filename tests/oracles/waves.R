# Oracle for scores in several waves that scores.json does not cover: ties, gaps that differ by wave, three and five waves.
# Run:  Rscript tests/oracles/waves.R tests/oracles/waves.json
suppressPackageStartupMessages({ library(car); library(jsonlite) })
sets <- list()
# twelve to thirty people, few distinct scores, a wave missing here and there; numbers written down, not drawn
i <- 0:29
level <- (7 * i) %% 11
three <- cbind(pre = 8 + level %% 6, post = 12 + (level %% 6) %/% 2 + (5 * i) %% 7, later = 11 + (level %% 6) %/% 2 + (3 * i) %% 7)
three[i %% 9 == 4, "later"] <- NA; three[i %% 13 == 6, "post"] <- NA; three[i == 22, "pre"] <- NA
sets$ties3 <- three
i <- 0:23
person <- ((13 * i) %% 17) / 2
five <- cbind(pre = 50.5 + person, post = 61 + person + ((5 * i) %% 9) / 4, m3 = 60.25 + person + ((7 * i) %% 10) / 2, m6 = 58 + person + ((11 * i) %% 13) / 2, m12 = 57.75 + person + ((3 * i) %% 8))
five[i >= 18, "m12"] <- NA; five[i %% 7 == 3, "m6"] <- NA; five[i == 5, c("post", "m3")] <- NA; five[i %% 11 == 9, "m3"] <- NA
sets$gaps5 <- five
# as many people as waves and two more: little left for the error
sets$small4 <- rbind(c(1, 2, 4, 3), c(2, 2, 3, 5), c(1, 4, 4, 4), c(3, 3, 6, 3), c(2, 5, 4, 4), c(0, 1, 1, 2))
colnames(sets$small4) <- c("pre", "post", "f1", "f2")

retention <- function(x, y, f) { ok <- complete.cases(x, y, f); a <- f[ok] - x[ok]; b <- y[ok] - x[ok]; n <- sum(ok); t2 <- qt(.975, n - 1)^2 / n
  if (t.test(b)$conf.int[1] <= 0) return(list(n = n, reason = "no-gain-to-keep"))
  A <- mean(b)^2 - t2 * var(b); B <- mean(a) * mean(b) - t2 * cov(a, b); C <- mean(a)^2 - t2 * var(a); q <- sqrt(B^2 - A * C)
  list(n = n, estimate = mean(a) / mean(b), low = (B - q) / A, high = (B + q) / A) }

waves <- function(all) {
  m <- all[complete.cases(all), , drop = FALSE]; k <- ncol(m); n <- nrow(m)
  fit <- lm(m ~ 1); idata <- data.frame(w = factor(seq_len(k)))
  a <- summary(Anova(fit, idata = idata, idesign = ~w, type = 3), multivariate = FALSE)
  u <- a$univariate.tests; e <- a$pval.adjustments; s <- a$sphericity.tests; fr <- friedman.test(m)
  steps <- list(c(1, 2)); for (j in seq_len(k)[-(1:2)]) steps <- c(steps, list(c(2, j), c(1, j)))
  con <- lapply(steps, function(i) { p <- all[complete.cases(all[, i]), i]; r <- t.test(p[, 2], p[, 1], paired = TRUE)
    list(from = colnames(all)[i[1]], to = colnames(all)[i[2]], n = nrow(p), difference = unname(r$estimate), low = r$conf.int[1], high = r$conf.int[2], t = unname(r$statistic), df = unname(r$parameter), p = r$p.value) })
  holm <- p.adjust(sapply(con, `[[`, "p"), "holm"); for (i in seq_along(con)) con[[i]]$pHolm <- holm[i]
  drop <- lapply(3:k, function(j) { both <- all[!is.na(all[, 1]) & !is.na(all[, 2]), , drop = FALSE]; left <- is.na(both[, j])
    if (sum(left) < 2) return(list(completed = sum(!left), left = sum(left)))
    r <- t.test(both[left, 2], both[!left, 2])
    list(completed = sum(!left), left = sum(left), meanLeft = mean(both[left, 2]), meanCompleted = mean(both[!left, 2]), t = unname(r$statistic), df = unname(r$parameter), p = r$p.value, low = r$conf.int[1], high = r$conf.int[2]) })
  list(rows = lapply(seq_len(nrow(all)), function(i) unname(all[i, ])), columns = colnames(all), n = n,
    anova = list(f = u["w", "F value"], df1 = u["w", "num Df"], df2 = u["w", "den Df"], p = u["w", "Pr(>F)"],
         partialEtaSquared = u["w", "Sum Sq"] / (u["w", "Sum Sq"] + u["w", "Error SS"])),
    mauchly = list(w = s["w", "Test statistic"], p = s["w", "p-value"]), greenhouseGeisser = list(epsilon = e["w", "GG eps"], p = e["w", "Pr(>F[GG])"]),
    huynhFeldt = list(epsilon = e["w", "HF eps"], p = e["w", "Pr(>F[HF])"]),
    friedman = list(chi2 = unname(fr$statistic), df = unname(fr$parameter), p = fr$p.value, kendallW = unname(fr$statistic) / (n * (k - 1))),
    contrasts = con, retention = lapply(3:k, function(j) retention(all[, 1], all[, 2], all[, j])), dropout = drop)
}

write(toJSON(list(made = paste(R.version.string, "car", packageVersion("car")), sets = lapply(sets, waves)), auto_unbox = TRUE, digits = I(16), na = "null"), commandArgs(TRUE)[1])
