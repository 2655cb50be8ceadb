import { KEY_BITS } from './hash.ts';

/**
 * Where the rows of a table lie so that every key has a place of its own, found without trying: keys are in buckets by their upper bits,
 * and each bucket has a shift that moves its keys to free places (hash and displace: Pagh 1999; Belazzougui, Botelho, Dietzfelbinger 2009).
 */
export interface Places {
  /** There are `2 ** bits` places. */
  readonly bits: number;
  /** The shift of each bucket; a power of two of them. */
  readonly shifts: Uint8Array;
}

/** The bucket of a key is the key shifted right by this. */
export const bucketShiftOf = ({ shifts }: Places): number => KEY_BITS - Math.log2(shifts.length);

/** The place of a key whose bucket is shifted by `shift`; `drop` is 32 less the bits of a place. */
export const placeOf = (key: number, shift: number, drop: number): number =>
  Math.imul(key ^ Math.imul(shift, 0x9e3779b1), 0x85ebca6b) >>> drop;

const MOST_SHIFT = 255;
/** Keys to a bucket and share of places in use, at most: with more, no shifts are found. */
const KEYS_PER_BUCKET = 4;
const FULL = 0.85;

/** Finds places for distinct keys. */
export function findPlaces(keys: Int32Array): Places {
  let bits = Math.max(1, Math.ceil(Math.log2(Math.max(1, keys.length) / FULL)));
  let bucketBits = Math.max(1, Math.ceil(Math.log2(Math.max(1, keys.length) / KEYS_PER_BUCKET)));
  for (;;) {
    const shifts = tryShifts(keys, bits, bucketBits);
    if (shifts !== null) return { bits, shifts };
    if (bucketBits < bits) bucketBits++;
    else bits++;
  }
}

function tryShifts(keys: Int32Array, bits: number, bucketBits: number): Uint8Array | null {
  const shifts = new Uint8Array(2 ** bucketBits);
  const buckets: number[][] = Array.from(shifts, () => []);
  for (const key of keys) buckets[key >>> (KEY_BITS - bucketBits)]!.push(key);
  // The fullest first, while there is most room.
  const order = [...buckets.keys()].sort((a, b) => buckets[b]!.length - buckets[a]!.length || a - b);
  const used = new Uint8Array(2 ** bits);
  for (const bucket of order) {
    const shift = findShift(buckets[bucket]!, used, 32 - bits);
    if (shift > MOST_SHIFT) return null;
    shifts[bucket] = shift;
  }
  return shifts;
}

/** The first shift that leads all keys to free places, which it takes. */
function findShift(keys: readonly number[], used: Uint8Array, drop: number): number {
  for (let shift = 0; shift <= MOST_SHIFT; shift++) {
    let placed = 0;
    for (; placed < keys.length; placed++) {
      const place = placeOf(keys[placed]!, shift, drop);
      if (used[place] === 1) break;
      used[place] = 1;
    }
    if (placed === keys.length) return shift;
    while (placed > 0) used[placeOf(keys[--placed]!, shift, drop)] = 0;
  }
  return MOST_SHIFT + 1;
}
