# Oracle for what other programs print of the same pairs: R itself, and PSPP for the procedures of SPSS.
# Run:  Rscript tests/oracles/conventions.R data-samples tests/data tests/oracles/conventions.json   (needs pspp)
suppressPackageStartupMessages(library(jsonlite))
args <- commandArgs(TRUE)
score <- function(x) as.numeric(sub(",", ".", trimws(sub("/.*", "", x)), fixed = TRUE))
course <- read.csv(file.path(args[1], "diklat-berjenjang.csv"), sep = ";", skip = 4, check.names = FALSE, colClasses = "character")
course <- course[grepl("^[DLM]-", course[["ID Peserta"]]), ]
course <- suppressWarnings(data.frame(group = course$Jenjang, pre = score(course[["Nilai Pretest"]]), post = score(course[["Nilai Posttest"]])))
course <- course[complete.cases(course), ]
sleep <- read.csv(file.path(args[1], "sleep.csv")); baumann <- read.csv(file.path(args[1], "baumann.csv")); anorexia <- read.csv(file.path(args[2], "anorexia.csv"))
tiers <- split(course[, -1], course$group)
sets <- c(list(diklat = course[, -1]), setNames(tiers, paste("diklat", names(tiers))),
  list(sleep = data.frame(pre = sleep$drug1, post = sleep$drug2), baumann = data.frame(pre = baumann$pretest.1, post = baumann$post.test.1),
    anorexia = anorexia[, c("pre", "post")],
    "no ties" = data.frame(pre = c(50, 61, 47, 70, 66, 58, 53), post = c(55, 60, 58, 74, 64, 67, 56)),
    fell = data.frame(pre = c(60, 55, 72, 80, 65, 71), post = c(50, 49, 73, 61, 60, 64)),
    five = data.frame(pre = c(40, 42, 45, 51, 38), post = c(60, 58, 66, 70, 61))))

pspp <- function(d) {
  dir <- tempfile(); dir.create(dir); data <- file.path(dir, "d.dat"); syntax <- file.path(dir, "s.sps"); out <- file.path(dir, "o.csv")
  write.table(format(d, digits = 15, trim = TRUE), data, sep = ",", row.names = FALSE, col.names = FALSE, quote = FALSE)
  writeLines(c("SET DECIMAL=DOT.", "SET FORMAT=F20.12.", sprintf("DATA LIST LIST (\",\") FILE='%s' /pre post (F20.12).", data),
    "COMPUTE d = post - pre.", "FORMATS d (F20.12).", "NPAR TESTS /WILCOXON=pre WITH post (PAIRED).",
    "EXAMINE VARIABLES=pre post d /PERCENTILES(25,50,75)=HAVERAGE.", "FREQUENCIES VARIABLES=pre post d /FORMAT=NOTABLE /NTILES=4."), syntax)
  stopifnot(system2("pspp", c("-o", out, "-O", "format=csv", syntax), stdout = FALSE) == 0)
  lines <- readLines(out)
  z <- as.numeric(sub("Z,", "", grep("^Z,", lines, value = TRUE)))
  row <- function(pattern, at) as.numeric(strsplit(lines[at], ",")[[1]][3:5])
  quartiles <- lapply(c(pre = "pre", post = "post", d = "d"), function(v) {
    at <- grep(sprintf("^%s,Weighted Average", v), lines)
    column <- 2 + match(v, c("pre", "post", "d")); frequencies <- sapply(c("^,25,", "^,75,"), function(p) as.numeric(strsplit(tail(grep(p, lines, value = TRUE), 1), ",")[[1]][column]))
    list(weightedAverage = row(v, at)[c(1, 3)], hinges = row(v, at + 1)[c(1, 3)], frequencies = unname(frequencies)) })
  list(version = sub("pspp \\(GNU PSPP\\) ", "", system2("pspp", "--version", stdout = TRUE)[1]), z = z, quartiles = quartiles)
}

cases <- lapply(names(sets), function(name) {
  d <- sets[[name]]; x <- d$post - d$pre; nz <- x[x != 0]; n <- length(nz); W <- sum(rank(abs(nz))[nz > 0])
  r <- 2 * W / (n * (n + 1) / 2) - 1; se <- sqrt((2 * n^3 + 3 * n^2 + n) / 6) / ((n^2 + n) / 2)
  level <- .9; g <- (d$post - d$pre) / (100 - d$pre)
  list(name = name, pre = I(d$pre), post = I(d$post), pspp = pspp(d),
    type6 = lapply(list(pre = d$pre, post = d$post, d = x), function(v) unname(quantile(v, c(.25, .75), type = 6))),
    fivenum = lapply(list(pre = d$pre, post = d$post, d = x), function(v) fivenum(v)[c(2, 4)]),
    wilcox = suppressWarnings(wilcox.test(d$post, d$pre, paired = TRUE)$p.value),
    wilcoxUncorrected = suppressWarnings(wilcox.test(d$post, d$pre, paired = TRUE, exact = FALSE, correct = FALSE)$p.value),
    jaspZ = (W - n * (n + 1) / 4) / sqrt(n * (n + 1) * (2 * n + 1) / 24),
    jaspLevel = level, jasp = tanh(atanh(r) + c(-1, 1) * qnorm(1 - (1 - level) / 2) * se),
    hedges = mean(x) / sd(x) * (1 - 3 / (4 * (length(x) - 1) - 1)),
    bands = if (all(d >= 0 & d <= 100)) { g <- g[d$pre < 100]; c(high = sum(g >= .7), medium = sum(g >= .3 & g < .7), low = sum(g < .3)) } else I(list()))
})
write(toJSON(list(made = R.version.string, cases = cases), auto_unbox = TRUE, digits = I(16), pretty = FALSE), args[3])
