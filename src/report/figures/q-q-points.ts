import type { QQPoint } from "../../statistics/normal-q-q.ts";

/** Points a figure has room for; at each end so many stay as they are. */
const MOST = 300;
const ENDS = 40;

/** The points to draw: where there are very many, neighbours between the ends are put together at their mean. */
export function drawnPoints(points: readonly QQPoint[]): readonly QQPoint[] {
  if (points.length <= MOST) return points;
  const inner = points.slice(ENDS, -ENDS);
  const size = Math.ceil(inner.length / (MOST - 2 * ENDS));
  const merged: QQPoint[] = [];
  for (let i = 0; i < inner.length; i += size) merged.push(together(inner.slice(i, i + size)));
  return [...points.slice(0, ENDS), ...merged, ...points.slice(-ENDS)];
}

function together(points: readonly QQPoint[]): QQPoint {
  let count = 0;
  let normal = 0;
  let value = 0;
  for (const point of points) {
    count += point.count;
    normal += point.count * point.normal;
    value += point.count * point.value;
  }
  return { count, normal: normal / count, value: value / count };
}
