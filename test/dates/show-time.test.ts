import { describe, expect, it } from 'vitest';
import { showDay, showDue, showDuration, showInstant, showSaid } from '../../src/domain/show-time.ts';
import type { Said } from '../../src/domain/time.ts';

const said = (from: string | null, to: string | null, certainty: Said['certainty'] = 'stated'): Said => ({
  from,
  to,
  certainty,
  basis: null,
});

describe('times for people', () => {
  it('gives a day its weekday', () => expect(showDay('2026-02-27')).toBe('Fri 27 Feb 2026'));

  it.each([
    [said('2026-02-27', '2026-02-27'), 'Fri 27 Feb 2026'],
    [said('2026-02-27', '2026-02-27', 'inferred'), 'Fri 27 Feb 2026 (inferred)'],
    [said('2026-02-27', '2026-02-28', 'inferred'), '27–28 Feb 2026 (inferred)'],
    [said('2026-02-27', '2026-03-03'), '27 Feb – 3 Mar 2026'],
    [said('2025-12-30', '2026-01-02'), '30 Dec 2025 – 2 Jan 2026'],
    [said('2026-02-01', '2026-02-28'), 'Feb 2026'],
    [said('2026-01-01', '2026-12-31'), '2026'],
    [said(null, '2026-03-04', 'inferred'), 'by 4 Mar 2026'],
    [said('2026-03-04', null, 'inferred'), 'since 4 Mar 2026 (inferred)'],
    [said(null, null, 'unknown'), 'date unknown'],
  ])('shows %o', (value, shown) => expect(showSaid(value)).toBe(shown));

  it.each([
    [{ due: '2026-02-27T22:01:00Z', duration: null, certainty: 'stated' }, 'Fri 27 Feb 2026, 22:01 UTC'],
    [{ due: '2026-02-28', duration: null, certainty: 'inferred' }, 'Sat 28 Feb 2026 (inferred)'],
    [{ due: null, duration: 'P6M', certainty: 'stated' }, '6 months'],
    [{ due: '2026-08-27', duration: 'P6M', certainty: 'inferred' }, '6 months (until Thu 27 Aug 2026, inferred)'],
    [{ due: null, duration: null, certainty: 'unknown' }, 'date unknown'],
  ] as const)('shows what is due: %o', (value, shown) => expect(showDue(value)).toBe(shown));

  it.each([
    ['P1D', '1 day'],
    ['PT48H', '48 hours'],
    ['PT30M', '30 minutes'],
    ['P1Y6M', '1 year 6 months'],
    ['PXM', 'PXM'],
  ])('shows the length %s', (value, shown) => expect(showDuration(value)).toBe(shown));

  it('keeps the zone an instant comes with', () =>
    expect(showInstant('2026-02-27T17:01:00-05:00')).toBe('Fri 27 Feb 2026, 17:01 UTC-05:00'));
});
