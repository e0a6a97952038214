import type { Paint } from "./kit/paint.ts";

/** A shade and the counts it stands for. */
export interface ShadeStep {
  readonly shade: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly from: number;
  readonly to: number;
}

const DARKEST = 6;

/** Steps from 0, the lightest, in equal classes of whole numbers to the largest count, the darkest. */
export function shadeSteps(largest: number): ShadeStep[] {
  const width = Math.max(1, Math.ceil(largest / DARKEST));
  const classes = Math.ceil(largest / width);
  const steps: ShadeStep[] = [{ shade: 0, from: 0, to: 0 }];
  for (let i = 1; i <= classes; i++) {
    const shade = Math.round((DARKEST * i) / classes) as ShadeStep["shade"];
    steps.push({ shade, from: (i - 1) * width + 1, to: Math.min(i * width, largest) });
  }
  return steps;
}

/** The step a count is in. */
export function stepOf(count: number, steps: readonly ShadeStep[]): ShadeStep {
  return steps.find(({ to }) => count <= to)!;
}

/** The colour of a step. */
export function paintOf({ shade }: ShadeStep): Paint {
  return `shade-${shade}`;
}
