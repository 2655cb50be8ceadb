/** How often candidates of a given merit are right: `shares[k]` at merit `k / (shares.length - 1)`, measured on texts not learnt from. */
export type Calibration = Float64Array;

/** The measured share of right attributions at a merit, between the points in a straight line. */
export function calibrate(shares: Calibration, merit: number): number {
  const place = Math.max(0, Math.min(1, merit)) * (shares.length - 1);
  const below = Math.floor(place);
  const low = shares[below]!;
  const high = shares[Math.min(below + 1, shares.length - 1)]!;
  return low + (high - low) * (place - below);
}
