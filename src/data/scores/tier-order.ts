import { headerKey } from "../sources/header-key.ts";

/** The order of the tiers by regulation: each requires the certificate of the one before. */
export const REGULATION_TIERS: readonly string[] = ["Dasar", "Lanjut", "Mahir"];

/**
 * The place of each level in the order of the tiers, or `undefined` unless every level is a tier. A level is a tier
 * when it is the tier's word, as written or as its stem ("Lanjutan", "Tingkat Dasar", "Diklat Mahir").
 */
export function tierPlaces(levels: readonly string[], tiers: readonly string[]): number[] | undefined {
  const places = placesOf(levels, tiers);
  return levels.length > 0 && places.every((place) => place >= 0) ? places : undefined;
}

/** Levels that are no tier, where others beside them are; nothing where all are tiers, or none. */
export function levelsBesideTiers(levels: readonly string[], tiers: readonly string[]): string[] {
  const places = placesOf(levels, tiers);
  return places.some((place) => place >= 0) ? [...new Set(levels.filter((_, i) => places[i]! < 0))] : [];
}

function placesOf(levels: readonly string[], tiers: readonly string[]): number[] {
  const stems = tiers.map(tierKey);
  return levels.map((level) => stems.indexOf(tierKey(level)));
}

function tierKey(level: string): string {
  return headerKey(level)
    .replace(/^(?:diklat)?(?:berjenjang)?(?:tingkat|jenjang|level|tier)?/, "")
    .replace(/^lanjutan$/, "lanjut");
}
