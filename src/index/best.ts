/**
 * The `limit` numbers with the highest score, the highest first; of equals the smaller number. A bounded heap: the many
 * that score low cost one comparison each.
 */
export function best(numbers: Iterable<number>, score: (number: number) => number, limit: number): number[] {
  const heap: number[] = [];
  const worse = (a: number, b: number): boolean => {
    const difference = score(a) - score(b);
    return difference < 0 || (difference === 0 && a > b);
  };
  if (limit <= 0) return heap;
  for (const number of numbers) {
    if (heap.length < limit) siftUp(heap, heap.push(number) - 1, worse);
    else if (worse(heap[0]!, number)) {
      heap[0] = number;
      siftDown(heap, worse);
    }
  }
  return heap.sort((a, b) => (worse(b, a) ? -1 : worse(a, b) ? 1 : 0));
}

type Worse = (a: number, b: number) => boolean;

function siftUp(heap: number[], from: number, worse: Worse): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!worse(heap[at]!, heap[parent]!)) return;
    [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
    at = parent;
  }
}

function siftDown(heap: number[], worse: Worse): void {
  let at = 0;
  for (;;) {
    const left = at * 2 + 1;
    let least = at;
    if (left < heap.length && worse(heap[left]!, heap[least]!)) least = left;
    if (left + 1 < heap.length && worse(heap[left + 1]!, heap[least]!)) least = left + 1;
    if (least === at) return;
    [heap[at], heap[least]] = [heap[least]!, heap[at]!];
    at = least;
  }
}
