import { createHmac } from "node:crypto";

/** What a pseudonym stands for; the same text gets another pseudonym in each. */
export type Domain = "person" | "coder" | "document" | "segment";

const LETTERS: Readonly<Record<Domain, string>> = { person: "P", coder: "C", document: "D", segment: "S" };
/** Of the alphabet of RFC 4648; 12 characters are 60 bits: among a million people, two alike once in two million studies. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const LENGTH = 12;
/** All of SHA-256. */
const LONGEST = 51;

/**
 * An id as it is told from others: without white space around it, in Unicode's composed form (NFC). Case is kept, for
 * `gains` and `agreement` take "p01" and "P01" for two people, and the copy must give the same figures.
 */
export function normalisedId(id: string): string {
  return id.trim().normalize("NFC");
}

/**
 * Pseudonyms of one key: HMAC-SHA-256 (RFC 2104) of domain and normalised id, shortened, in base 32 (RFC 4648). The same
 * key gives the same pseudonym in every file and run; without the key nobody can try ids out.
 */
export class Pseudonyms {
  readonly #key: Buffer;
  readonly #prefix: string;
  #length: number;

  /** @param prefix of people's pseudonyms */
  constructor(key: Buffer, prefix: string = LETTERS.person, length: number = LENGTH) {
    this.#key = key;
    this.#prefix = prefix;
    this.#length = length;
  }

  /** Characters behind the prefix. */
  get length(): number {
    return this.#length;
  }

  /** The pseudonym of an id; none for a blank one. */
  of(domain: Domain, id: string): string {
    const normalised = normalisedId(id);
    if (normalised === "") return "";
    const hash = createHmac("sha256", this.#key).update(`paud-analyze 1 ${domain}\n${normalised}`).digest();
    return `${domain === "person" ? this.#prefix : LETTERS[domain]}-${base32(hash).slice(0, this.#length)}`;
  }

  /** Lengthens all pseudonyms until no two people have the same; the characters they had stay at their beginning. */
  tellApart(ids: ReadonlySet<string>): void {
    while (this.#length < LONGEST && new Set([...ids].map((id) => this.of("person", id))).size < ids.size)
      this.#length += 2;
  }
}

function base32(bytes: Buffer): string {
  let text = "";
  let [bits, held] = [0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(held >>> bits) & 31]!;
    }
    held &= (1 << bits) - 1;
  }
  return text;
}
