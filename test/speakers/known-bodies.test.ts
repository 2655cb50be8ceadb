import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './marked-text.ts';

describe('the name of a well-known body', () => {
  test.each([
    // An "and" within it.
    ['It was late. [The Securities and Exchange Commission] said no.', 'Securities and Exchange Commission (stated)'],
    ['[U.S. Securities and Exchange Commission Chairman Ann Lee] said no.', 'Ann Lee (stated)'],
    // A break between lines within it.
    ['It was late, according to the Wall\n\n[Street Journal].', 'Wall Street Journal (stated)'],
    ['It was late, the New\n\n[York Times] said.', 'New York Times (stated)'],
    // A heading before it.
    ['Sales fell. TERMS AGREED [GM] said no.', 'GM (stated)'],
    ['Sales fell. [TOUGH TERMS GM] is not closing.', 'GM (stated)'],
    ['Sales fell. OUTPUT FLAT, [MORE WORK GM] said no.', 'GM (stated)'],
    // Words before it.
    ['Sales fell. [Cash-strapped GM] said no.', 'GM (stated)'],
    ['Sales fell. [Whiel GM] is closing, it said.', 'GM (stated)'],
    ['Sales fell. [Recent Department of Labor data] showed it.', 'Department of Labor (stated)'],
    // A newspaper of a day, and its site.
    ['It was late, [the Sunday Times] said.', 'Sunday Times (stated)'],
    ['[Lunde’s Saturday Herald] said no.', 'Saturday Herald (stated)'],
    ['[The Wall Street Journal Online] said no.', 'Wall Street Journal (stated)'],
    ['It was in the Wall Street Journal Online. [The Journal] said no.', 'Wall Street Journal (stated)'],
    ['[The People’s Daily] said no.', 'People’s Daily (stated)'],
    // Somebody of a body's name.
    ['Mayor Michael Bloomberg spoke. It was late, [Bloomberg] said.', 'Michael Bloomberg (stated)'],
    // Marks and spaces written otherwise, and a mark of its own.
    ["[Another rating agency, Moody's,] said no.", "Moody's (stated)"],
    ['[Goldman Sach’s analysis] showed it.', 'Goldman Sachs (stated)'],
  ])('%s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  test.each([
    ['The mayor met the Senate and [Exchange Commission]. They said no.', 'Exchange Commission (stated)'],
    ['He was in New York.\n\n[Herald Corp] said no.', 'Herald Corp (stated)'],
    ['It rained in Lunde\n\n[Ford] said no.', 'Ford (stated)'],
    ['It was late at Thomson\n\n[Reuters] said no.', 'Reuters (stated)'],
    ['Sales fell. [NEW YORK FED] said no.', 'NEW YORK FED (stated)'],
    ['Sales fell. [LUNDE BANK UBS] said no.', 'LUNDE BANK UBS (stated)'],
    ['Sales fell. [Internal Revenue Service] data showed it.', 'Internal Revenue Service (stated)'],
    ['Sales fell. [Ford Credit] said no.', 'Ford Credit (stated)'],
    ['They said on Sunday [Times Corp] said no.', 'Times Corp (stated)'],
    ['Bill Ford left Ford Motor. It was late, [Ford] said.', 'Ford (stated)'],
    ['Ann Barclay spoke. [Barclay’s lawyer] said no.', 'Ann Barclay’s lawyer (unknown)'],
  ])('none: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  test.each([
    'Sales fell. [SEC COMPLAINT In May] it said no. The complaint was long.',
    'Sales fell. It cuts a target. [GM CUTS TARGETS In May] it said no.',
    'Sales fell. [FED BID TO KEEP POWERS U.S. lawmakers] said no.',
  ])('a heading that tells of a body names nobody: %s', (text) => expect(lastSpeaker(text)).toMatch(/\(unknown\)$/));

  test('a company named right after a regulator is not the regulator', () => {
    expect(
      lastSpeaker('Acme Corp lost money. In a filing with the SEC, the company, [which] has shops, said no.'),
    ).toBe('Acme Corp (inferred)');
  });
});

describe('a name with a mark lost before it, or a word before it', () => {
  test.each([
    ['GM grew. It has works in [the United States GM] said it would close.', 'GM (stated)'],
    ['Ann Tollund came. It rains less in Italy and [Japan Tollund] said.', 'Ann Tollund (stated)'],
    ['Sales fell. [Astonishingly China] said no.', 'China (stated)'],
    ['Sales fell. [The Justice department] said no.', 'Justice Department (stated)'],
    ['Sales fell. [CHANGING TIMES GM] said no.', 'GM (stated)'],
    ['Sales fell. FED SEEN ON HOLD Stocks rose. [The central bank] said no.', 'FED (inferred)'],
    ['[The People’s Bank of China] said no.', 'People’s Bank of China (stated)'],
  ])('%s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  test.each([
    // No place before it, a place that is a given name, and a name as a whole.
    ['GM grew. [Shanghai GM] said it would close.', 'Shanghai GM (stated)'],
    ['Virginia Tollund came. It is in [Virginia Tollund’s letter], she said.', 'Virginia Tollund (stated)'],
    ['It was late in [New York Times] columns.', 'New York Times (stated)'],
    // A name that only ends like an adverb, and one in small letters that is no body's.
    ['Sales fell. [Beverly Hills] said no.', 'Beverly Hills (stated)'],
    ['Sales fell. [Lunde department heads] said no.', 'Lunde department heads (unknown)'],
  ])('none: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});
