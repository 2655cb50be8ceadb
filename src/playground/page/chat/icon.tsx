import type { ReactNode } from 'react';

const paths = {
  back: 'M12.5 4.5 7 10l5.5 5.5',
  bolt: 'M11 2.5 4.5 11H10l-1 6.5L15.5 9H10z',
  close: 'm5 5 10 10M15 5 5 15',
  eye: 'M2.5 10S5.3 5 10 5s7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5Zm7.5 2.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  hash: 'M8 3.5 6.5 16.5m7-13L12 16.5M4 7.5h12.5M3.5 12.5H16',
  home: 'm3.5 9.5 6.5-6 6.5 6M5.5 8.5v8h9v-8',
  lock: 'M5 9h10v7.5H5zm2-.5V6.5a3 3 0 0 1 6 0v2',
  menu: 'M3.5 5.5h13m-13 4.5h13m-13 4.5h13',
  more: 'M4.5 10h.01M10 10h.01m5.49 0h.01',
  reply: 'M8.5 4.5 3.5 9l5 4.5M4 9h7.5c3 0 5 2 5 5v1.5',
  send: 'm3.5 16.5 13.5-6.5L3.5 3.5l2 6.5zm2-6.5H10',
} as const;

/** A small drawing beside or instead of a word; what it means is said in words where it stands. */
export function Icon({ name }: { readonly name: keyof typeof paths }): ReactNode {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
