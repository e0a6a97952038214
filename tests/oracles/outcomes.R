# Paired t tests of the four competencies of data-samples/diklat-berjenjang.csv, and Holm over them.
# Run in the project's root: Rscript tests/oracles/outcomes.R > tests/oracles/outcomes.json
x <- read.csv("data-samples/diklat-berjenjang.csv", sep = ";", dec = ",", skip = 4, check.names = FALSE,
  fileEncoding = "UTF-8", na.strings = c("", "-"), stringsAsFactors = FALSE)
x <- x[grepl("^[A-Z]-[0-9]+$", x[["ID Peserta"]]), ]
number <- function(v) as.numeric(sub(" / 100", "", sub(",", ".", as.character(v), fixed = TRUE), fixed = TRUE))
names <- c("Pedagogik", "Kepribadian", "Sosial", "Profesional")
tests <- lapply(names, function(k) { pre <- number(x[[paste("Pre", k)]]); post <- number(x[[paste("Post", k)]]); ok <- !is.na(pre) & !is.na(post)
  r <- t.test(post[ok], pre[ok], paired = TRUE); list(n = sum(ok), t = unname(r$statistic), df = unname(r$parameter), p = r$p.value) })
holm <- p.adjust(sapply(tests, `[[`, "p"), "holm")
rows <- sapply(seq_along(names), function(i) with(tests[[i]], sprintf(
  '    { "outcome": "%s", "n": %d, "t": %.17g, "df": %d, "p": %.17g, "pHolm": %.17g }', names[i], n, t, as.integer(df), p, holm[i])))
cat(sprintf('{\n  "made": "%s, tests/oracles/outcomes.R",\n  "outcomes": [\n%s\n  ]\n}\n', R.version.string, paste(rows, collapse = ",\n")))
