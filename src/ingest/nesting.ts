/**
 * Documents nest a few dozen levels deep. What nests deeper was made to hurt: article extraction takes time in the cube
 * of the depth, and reading it would use up the stack.
 */
export const deepestNesting = 200;

/** Whether a tree is deeper than `deepestNesting`. Never goes deeper itself. */
export function isTooDeep<T>(node: T, childrenOf: (node: T) => Iterable<T>, depth = 0): boolean {
  if (depth > deepestNesting) return true;
  for (const child of childrenOf(node)) if (isTooDeep(child, childrenOf, depth + 1)) return true;
  return false;
}
