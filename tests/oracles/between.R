# Oracle for comparisons of groups that scores.json does not cover: covariates, intervals of adjusted means, slopes,
# d_ppc2, unbalanced groups, two groups.
# Run:  Rscript tests/oracles/between.R tests/data tests/oracles/between.json   (R packages jsonlite, car, emmeans)
suppressPackageStartupMessages({library(jsonlite); library(car); library(emmeans)})
args <- commandArgs(TRUE)
read <- function(file) read.csv(file.path(args[1], file), check.names = FALSE, stringsAsFactors = FALSE)
ftest <- function(table, row, residual = "Residuals") list(f = table[row, grep("^F", colnames(table))[1]], df1 = table[row, "Df"], df2 = table[residual, "Df"], p = table[row, "Pr(>F)"])

# Morris (2008), d_ppc2, second group minus first
dppc2 <- function(pre, post, g, a, b) {
  m <- function(x, l) mean(x[g == l]); n1 <- sum(g == a); n2 <- sum(g == b)
  sd <- sqrt(((n1 - 1) * var(pre[g == a]) + (n2 - 1) * var(pre[g == b])) / (n1 + n2 - 2))
  (1 - 3 / (4 * (n1 + n2 - 2) - 1)) * ((m(post, b) - m(pre, b)) - (m(post, a) - m(pre, a))) / sd
}

# Differences are rounded to 9 decimals so that 82.6 - 81.9 ties with 87.4 - 86.7, as the decimals do: in binary they do not, and
# kruskal.test of anorexia gives H = 9.0475 (so has scores.json) where the decimals give 9.0731.
# z: a data frame of covariates, characters are categorical
between <- function(pre, post, g, z = NULL) {
  all <- data.frame(pre = pre, post = post, g = g); names <- character(0)
  if (!is.null(z)) { names <- paste0("z", seq_along(z)); all[names] <- z }
  rows <- lapply(all, identity); x <- all[complete.cases(all), ]; x$g <- factor(x$g, unique(all$g))
  for (v in names) if (is.character(x[[v]])) x[[v]] <- factor(x[[v]])
  right <- paste(c("pre", "g", names), collapse = " + ")
  type3 <- list(g = "contr.sum"); for (v in names) if (is.factor(x[[v]])) type3[[v]] <- "contr.sum"
  fit <- lm(as.formula(paste("post ~", right)), data = x, contrasts = type3); a <- Anova(fit, type = 3)
  e <- as.data.frame(emmeans(fit, "g", weights = "proportional"))
  # pre * g with the covariates in front of the interaction
  inter <- lm(as.formula(paste("post ~", right, "+ pre:g")), data = x); s <- anova(inter)
  b <- coef(lm(as.formula(paste("post ~ 0 + g + pre:g", paste(c("", names), collapse = " + "))), data = x)); b <- b[grep("^g.*:pre$", names(b))]
  d <- round(x$post - x$pre, 9); sizes <- as.vector(table(x$g)); usable <- all(sizes > 1)
  r <- list(rows = rows, covariates = lapply(names, function(v) if (is.factor(x[[v]])) "categorical" else "numeric"), levels = levels(x$g), n = nrow(x),
    ancova = c(ftest(a, "g"), list(partialEtaSquared = a["g", "Sum Sq"] / (a["g", "Sum Sq"] + a["Residuals", "Sum Sq"]), meanPre = mean(x$pre), slope = unname(coef(fit)["pre"]),
      slopeLow = confint(fit)["pre", 1], slopeHigh = confint(fit)["pre", 2],
      adjusted = e$emmean, low = e$lower.CL, high = e$upper.CL, covariates = lapply(names, function(v) ftest(a, v)),
      homogeneity = ftest(s, "pre:g"), slopes = unname(b))),
    kruskalWallis = { k <- kruskal.test(d, x$g); list(h = unname(k$statistic), df = unname(k$parameter), p = k$p.value) },
    levene = { l <- suppressWarnings(leveneTest(d, x$g, center = median)); list(f = l$`F value`[1], df1 = l$Df[1], df2 = l$Df[2], p = l$`Pr(>F)`[1]) })
  if (usable) {
    w <- oneway.test(d ~ x$g)
    r$welch <- list(f = unname(w$statistic), df1 = unname(w$parameter[1]), df2 = unname(w$parameter[2]), p = w$p.value)
    r$dppc2 <- combn(levels(x$g), 2, FUN = function(l) dppc2(x$pre, x$post, x$g, l[1], l[2]))
  }
  r
}

btheb <- read("btheb.csv"); baumann <- read("baumann.csv"); anorexia <- read("anorexia.csv")
btheb$years <- (seq_len(nrow(btheb)) * 7) %% 23 / 2; btheb$site <- c("Serang", "Lebak", "Cilegon")[(seq_len(nrow(btheb)) * 5) %% 7 %% 3 + 1]
btheb$site[c(3, 40)] <- NA
set.seed(5); n <- c(3, 29, 8, 14); g <- rep(c("Mahir", "Dasar", "Lanjut", "Calon"), n)
pre <- round(rnorm(sum(n), 55 + 6 * (g == "Lanjut"), 11), 1); post <- round(20 + .6 * pre + .2 * (pre - 55) * (g == "Dasar") + rnorm(sum(n), 12, 7), 1)
one <- c(seq_len(sum(n))[-(1:2)])
cases <- list(
  bthebCategorical = between(btheb$bdi.pre, btheb$bdi.2m, btheb$treatment, btheb[, c("drug", "length")]),
  bthebMixed = between(btheb$bdi.pre, btheb$bdi.2m, btheb$treatment, btheb[, c("years", "site", "drug")]),
  baumannNumeric = between(baumann$pretest.1, baumann$post.test.1, baumann$group, baumann["pretest.2"]),
  twoGroups = between(anorexia$pre[anorexia$treatment != "FT"], anorexia$post[anorexia$treatment != "FT"], anorexia$treatment[anorexia$treatment != "FT"]),
  threeGroups = between(anorexia$pre, anorexia$post, anorexia$treatment),
  unbalanced = between(pre, post, g),
  onePerson = between(pre[one], post[one], g[one]))
write(toJSON(list(made = list(R = R.version.string, car = as.character(packageVersion("car")), emmeans = as.character(packageVersion("emmeans"))), cases = cases), auto_unbox = TRUE, digits = I(16), na = "null", pretty = FALSE), args[2])
