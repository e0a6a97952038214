import { tierPlaces } from "../../../data/scores/tier-order.ts";
import type { CheckRule } from "../../rule.ts";
import { dayOf } from "../day-of.ts";

/** Somebody who took a tier before one that it requires. */
export const tierOutOfOrder: CheckRule = {
  id: "tier-out-of-order",
  category: "pairing",
  severity: "warning",
  example: {
    breaks: {
      "nilai.csv":
        "id,Jenjang,Tanggal,pre,post\nP1,Dasar,2025-06-01,40,60\nP2,Dasar,2025-06-01,50,70\nP1,Lanjut,2025-03-01,60,80\n",
    },
    passes: {
      "nilai.csv":
        "id,Jenjang,Tanggal,pre,post\nP1,Dasar,2025-03-01,40,60\nP2,Dasar,2025-03-01,50,70\nP1,Lanjut,2025-06-01,60,80\n",
    },
    at: { file: "nilai.csv", row: 4, column: "Jenjang", value: "Lanjut" },
  },
  rows(table, report) {
    const [tier, date] = [table.columnOf("tier"), table.columnOf("date")];
    if (tier === undefined || date === undefined || table.columnOf("id") === undefined) return undefined;
    const { tiers } = table.settings;
    const places = new Map<string, number>();
    const placeOf = (level: string) => {
      const known = places.get(level) ?? tierPlaces([level], tiers)?.[0] ?? -1;
      places.set(level, known);
      return known;
    };
    /** Per person and tier, the first day. */
    const days = new Map<number, (number | undefined)[]>();
    return {
      row({ cells, row, person }) {
        const place = placeOf((cells[tier.index] ?? "").trim());
        const day = dayOf(cells[date.index] ?? "");
        if (person.number < 0 || place < 0 || day === undefined) return;
        const its = days.get(person.number) ?? tiers.map(() => undefined);
        days.set(person.number, its);
        const later = its.findIndex(
          (other, i) => other !== undefined && (i < place ? other > day : i > place && other < day),
        );
        if (later >= 0) {
          const [early, late] = later < place ? [later, place] : [place, later];
          const args = { tier: tiers[late]!, earlier: tiers[early]! };
          report({ row, column: tier, value: cells[tier.index] ?? "", args });
        }
        its[place] = Math.min(its[place] ?? day, day);
      },
    };
  },
};
