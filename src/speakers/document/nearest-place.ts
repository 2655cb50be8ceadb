/** Something that stands at a place in a text: the index of a word, or an offset. */
export interface Placed {
  readonly at: number;
}

/** How many of a list in order stand at a place or before it, by binary search: `list[count - 1]` is the last of them, `list[count]` the next. */
export function countUpTo(list: readonly Placed[], place: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
