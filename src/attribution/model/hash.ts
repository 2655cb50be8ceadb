/** Keys of features are this many bits wide: wide enough that unknown features rarely meet a known one (under 0.3 %). */
export const KEY_BITS = 28;

/** A 32-bit hash of a string (FNV-1a, finished by a mixer so that all bits depend on all characters). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** A 32-bit hash of a feature: the template it comes from and up to three values. */
export function hashFeature(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a + Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  return Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
}

/** A feature's key: the upper bits of its hash. */
export const keyOf = (hash: number): number => hash >>> (32 - KEY_BITS);

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
