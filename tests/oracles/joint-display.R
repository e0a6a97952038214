# Oracle for the joint display: gains of participants who mention a theme beside those of the others interviewed.
# Run:  Rscript tests/oracles/joint-display.R tests/oracles/joint-display.json   (R package jsonlite)
suppressPackageStartupMessages(library(jsonlite))
args <- commandArgs(TRUE)
people <- data.frame(
  id = sprintf("P-%02d", 1:12),
  tier = rep(c("Dasar", "Lanjut", "Mahir"), each = 4),
  pre = c(41.5, 52, 38.25, 60, 47, 55.5, 61, 58, 66, 70.5, 64, 72),
  post = c(70, 75.5, 62, 71, 66.25, 80, 74, NA, 85, 88, 79.5, 90),
  later = c(66, 70, NA, 65.5, 67, 72, 70, 60, 80, 90, 75, 84))
# Who was interviewed, and mentions what; P-12 has scores and no interview.
mentions <- list(waktu = c("P-01", "P-03", "P-06", "P-08", "P-09"), dampingan = c("P-01", "P-02", "P-05", "P-09", "P-10", "P-11"),
  jarak = c("P-03", "P-06", "P-07"), semua = sprintf("P-%02d", 1:11))
asked <- people[people$id != "P-12", ]
side <- function(x, level) {
  out <- list(n = length(x)); if (length(x) > 0) out$mean <- mean(x)
  if (length(x) > 1) { ci <- t.test(x, conf.level = level)$conf.int; out$low <- ci[1]; out$high <- ci[2] }
  out
}
contrast <- function(wave, who, level) {
  gain <- asked[[wave]] - asked$pre; says <- asked$id %in% who
  a <- gain[says & !is.na(gain)]; b <- gain[!says & !is.na(gain)]
  out <- list(wave = wave, mention = side(a, level), others = side(b, level))
  if (length(a) > 1 && length(b) > 1) { t <- t.test(a, b, conf.level = level); out$estimate <- unname(t$estimate[1] - t$estimate[2]); out$low <- t$conf.int[1]; out$high <- t$conf.int[2] }
  out
}
contrasts <- function(level) lapply(names(mentions), function(m) list(theme = m, gains = lapply(c("post", "later"), contrast, mentions[[m]], level)))
made <- list(made = list(R = R.version.string), people = people, mentions = mentions, levels = list(list(level = 0.95, themes = contrasts(0.95)), list(level = 0.9, themes = contrasts(0.9))))
writeLines(toJSON(made, auto_unbox = TRUE, digits = NA, na = "null"), args[1])
