/** Distances in words, coarser the farther: 0–3 as they are, then up to 5, 8, 12, 20, 35 and beyond. */
export function bucket(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 5) return 5;
  if (distance <= 8) return 8;
  if (distance <= 12) return 12;
  if (distance <= 20) return 20;
  return distance <= 35 ? 35 : 99;
}

/** The same, coarser still. */
export function coarseBucket(distance: number): number {
  if (distance <= 3) return distance;
  if (distance <= 6) return 6;
  return distance <= 12 ? 12 : 99;
}
