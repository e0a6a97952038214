import type { DescriptorErrorSentences } from "../catalogue.ts";
import { descriptorDamages, descriptorProblems, pathFaults } from "./descriptor-problems.ts";

/** What is said of a study descriptor that cannot be understood, or not be used. */
export const descriptorErrors: DescriptorErrorSentences = {
  "descriptor-damaged": (a) =>
    `${a("file")}, baris ${a("row")}, karakter ${a("place")}: ${descriptorDamages[a("problem") as keyof typeof descriptorDamages]?.(a) ?? ""}`,
  "descriptor-invalid": (a) =>
    `${a("file")}: ${a("path")}: ${descriptorProblems[a("problem") as keyof typeof descriptorProblems]?.(a) ?? ""}${more(a("more"))}`,
  "descriptor-too-large": (a) =>
    `${a("file")}: lebih besar dari ${a("limit")}. Deskriptor hanya menjelaskan; simpan data dalam berkas di sampingnya.`,
  "url-resource": (a) =>
    `${a("file")}: ${a("path")}: "${a("value")}" adalah alamat internet, dan tidak ada yang diambil dari jaringan. Simpan berkasnya di samping deskriptor lalu sebutkan.`,
  "unsafe-path": (a) =>
    `${a("file")}: ${a("path")}: jalur "${a("value")}" ${pathFaults[a("problem") as keyof typeof pathFaults] ?? ""}.`,
  "several-descriptors": (a) =>
    `${a("file")}: memuat beberapa deskriptor studi: ${a("names")}. Sebutkan salah satu.`,
  "no-descriptor": (a) =>
    `${a("file")}: tidak memuat deskriptor studi (datapackage.yaml atau datapackage.json). Buat dengan paud-analyze init ${a("file")}.`,
  "study-with-files": (a) =>
    `${a("file")}: ini deskriptor studi, yang diberikan sendirian. Sebutkan deskriptor itu saja atau berkas-berkasnya saja.`,
  "resource-without-study": () =>
    "--resource menyebut bagian dari deskriptor studi. Berikan deskriptor atau foldernya sebagai satu-satunya masukan.",
  "unknown-resource": (a) => `${a("file")}: tidak ada resource "${a("name")}". Yang ada: ${a("names")}.`,
  "resource-of-other-kind": (a) =>
    `${a("file")}: resource "${a("name")}" berisi ${KINDS[a("has")] ?? a("has")}, bukan ${KINDS[a("kind")] ?? a("kind")}. Pilih yang lain dengan --resource, atau perbaiki paud.kind-nya.`,
  "study-without-kind": (a) =>
    `${a("file")}: tidak ada resource yang berisi ${KINDS[a("kind")] ?? a("kind")}. Tulis paud: {kind: ${a("kind")}} pada salah satu dari: ${a("names")}.`,
  "several-resources": (a) =>
    `${a("file")}: beberapa resource berisi ${KINDS[a("kind")] ?? a("kind")} dan dibaca dengan cara berbeda: ${a("names")}. Pilih salah satu dengan ${a("option")}.`,
  "several-instruments": (a) =>
    `${a("file")}: resource "${a("name")}" memuat beberapa tes: ${a("names")}. Pilih satu atau beberapa dengan --outcome NAMA.`,
  "unknown-instrument": (a) =>
    `${a("file")}: resource "${a("name")}" tidak memuat tes "${a("instrument")}" yang waktunya disebutkan. Yang ada: ${a("names")}.`,
  "inline-data": (a) =>
    `${a("file")}: data resource "${a("name")}" tertulis di dalam deskriptor. Simpan sebagai berkas lalu sebutkan di path.`,
  "scattered-transcripts": (a) =>
    `${a("file")}: transkrip "${a("name")}" tersebar di beberapa folder. Kumpulkan dalam satu folder.`,
};

function more(count: string): string {
  return count === "" || count === "0" ? "" : ` (masalah lain: ${count})`;
}

const KINDS: Readonly<Record<string, string>> = {
  scores: "nilai",
  items: "jawaban butir soal",
  interviews: "wawancara berkode",
  informants: "informan",
  participants: "peserta",
  transcripts: "transkrip",
  other: "hal lain",
};
