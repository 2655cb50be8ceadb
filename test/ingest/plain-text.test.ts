import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inferredFact, statedFact, unknownFact } from '../../src/domain/document.ts';
import { readPlainText } from '../../src/ingest/plain-text/read-plain-text.ts';

function read(text: string) {
  const result = readPlainText('a.txt', text);
  if (!result.ok) throw new Error(result.problem);
  return { ...result.document, notes: result.notes };
}

const body =
  'The court ruled on Monday that the two banks may not merge, and ordered them to pay the costs of the case.';

describe('a leading date', () => {
  test.each([
    [` date 2026-03-04 ${body}`, '2026-03-04'],
    [`Date: 2026-03-04\n\n${body}`, '2026-03-04'],
    [`Published: 4 March 2026\n${body}`, '2026-03-04'],
    [`published on Feb. 28, 2026\n${body}`, '2026-02-28'],
  ])('%j', (text, day) => {
    expect(read(text)).toMatchObject({ published: statedFact(day), text: body });
  });

  test.each([
    `Date palms grow here. ${body}`,
    `date 2026-02-30 ${body}`,
    `date 28 February ${body}`,
    `Dated 2026-03-04 ${body}`,
  ])('not %j', (text) => {
    expect(read(text)).toMatchObject({ published: unknownFact, text });
  });
});

describe('a breadcrumb', () => {
  test.each([
    'Homepage > News > Business > Court blocks merger of two banks',
    'Home » News » Court blocks merger of two banks',
  ])('%j', (line) => {
    expect(read(`${line}\n\n${body}`)).toMatchObject({
      title: statedFact('Court blocks merger of two banks'),
      text: body,
    });
  });

  test('that ends in a section gives no title, and is told', () => {
    expect(read(`Home > News > World Politics\n${body}`)).toMatchObject({
      title: unknownFact,
      text: body,
      notes: ['left out "Home > News > World Politics" (a breadcrumb)'],
    });
  });

  test.each([
    `5 > 3 > 1 is true of these numbers\n${body}`,
    `Costs > benefits, he said\n${body}`,
    'Home > News > Only line of it all there is',
  ])('not %j', (text) => {
    expect(read(text).text).toBe(text);
  });
});

test('a time of reading is page furniture', () => {
  expect(read(`Banks may not merge\n3 min read\n${body}`).text).toBe(`Banks may not merge\n${body}`);
  expect(read(`Banks may not merge\n3 minutes remain\n${body}`).text).toContain('3 minutes remain');
});

test('page furniture leaves as whole lines alone', () => {
  const sentence = 'Readers who scroll to top of the page, she said, leave.';
  const { text, notes } = read(`SKIP TO CONTENT\n${sentence}\nAdvertisement\n${body}\nScroll to Top`);
  expect(text).toBe(`${sentence}\n${body}`);
  expect(notes).toEqual([
    'left out "SKIP TO CONTENT" (page furniture)',
    'left out "Advertisement" (page furniture)',
    'left out "Scroll to Top" (page furniture)',
  ]);
});

describe('a dateline', () => {
  test.each([
    [`NEW YORK (Reuters) - ${body}`, unknownFact, inferredFact('Reuters')],
    [`LONDON, March 3, 2025 (AP) — ${body}`, inferredFact('2025-03-03'), inferredFact('AP')],
    [`TALLAHASSEE, Fla., 3 March 2025 – ${body}`, inferredFact('2025-03-03'), unknownFact],
    [`PARIS, Feb 28 -- ${body}`, unknownFact, unknownFact],
    [`NATO – an alliance of 32 – said so. ${body}`, unknownFact, unknownFact],
    [`The bank (Reuters) - ${body}`, unknownFact, unknownFact],
    [`OSLO (a city) - ${body}`, unknownFact, unknownFact],
  ])('%j', (text, published, publisher) => {
    expect(read(text)).toMatchObject({ published, publisher, text });
  });

  test('without a year leaves the day to a person, who is told', () => {
    expect(read(`PARIS, Feb 28 — ${body}`).notes).toEqual([
      'the dateline says "Feb 28" without a year: write the day into "published" if you know it',
    ]);
    expect(read(`date 2026-02-28 PARIS, Feb 28 — ${body}`)).toMatchObject({
      published: statedFact('2026-02-28'),
      notes: [],
    });
  });
});

test.each([
  [`LUNDE, Norway--(BUSINESS WIRE)--March 4, 2026--${body}`, inferredFact('2026-03-04'), inferredFact('BUSINESS WIRE')],
  [`LUNDE, Norway, March 4, 2026 /PRNewswire/ -- ${body}`, inferredFact('2026-03-04'), inferredFact('PRNewswire')],
  [`LUNDE, March 04, 2026 (GLOBE NEWSWIRE) -- ${body}`, inferredFact('2026-03-04'), inferredFact('GLOBE NEWSWIRE')],
  [`The bank--(a branch)--March 4, 2026--${body}`, unknownFact, unknownFact],
  [`LUNDE and/or OSLO--(sic)--for now--${body}`, unknownFact, unknownFact],
])('a dateline of company news: %j', (text, published, publisher) => {
  expect(read(text)).toMatchObject({ published, publisher, text });
});

test.each([
  [`${body} — AFP`, inferredFact('AFP')],
  [`${body}\n\n(Reuters)`, inferredFact('Reuters')],
  [`${body}” – dpa`, inferredFact('dpa')],
  [`${body} (AP)`, inferredFact('AP')],
  [`${body} It is the old story — again`, unknownFact],
  [`${body} AFP`, unknownFact],
  [`${body} — afp`, unknownFact],
  [`She left — AFP says — ${body}`, unknownFact],
])('an agency that signs: %j', (text, publisher) => {
  expect(read(text)).toMatchObject({ publisher, text });
});

test('a dateline is found below a head, and not in the text', () => {
  expect(read(`Court blocks merger\n\nBy JANE ROE\n\nOSLO, March 3, 2025 (AP) — ${body}`)).toMatchObject({
    published: inferredFact('2025-03-03'),
    publisher: inferredFact('AP'),
  });
  expect(read(`${body}\n\nOSLO, March 3, 2025 (AP) — ${body}`)).toMatchObject({
    published: unknownFact,
    publisher: unknownFact,
  });
});

describe('a day in the head', () => {
  test.each([
    ['Talks on the port stall\nBy Ann Lee\nMarch 3, 2026', inferredFact('2026-03-03')],
    ['Talks on the port stall\n\n3 March 2026', inferredFact('2026-03-03')],
    ['Tuesday, 3 March 2026\n\nTalks on the port stall', inferredFact('2026-03-03')],
    ['FOR IMMEDIATE RELEASE\n3 March 2026\nTalks on the port stall', inferredFact('2026-03-03')],
    ['Talks on the port stall\nBy Ann Lee, March 3, 2026', inferredFact('2026-03-03')],
    ['Talks on the port stall\nAnn Lee | The Daily | March 3, 2026 4:05 p.m. ET', inferredFact('2026-03-03')],
    ['Talks on the port stall\nBy Ann Lee\nPublished: 3 March 2026, 10:15 GMT', statedFact('2026-03-03')],
    ['Talks on the port stall\nDecided March 3, 2026', statedFact('2026-03-03')],
    [
      'Talks on the port stall\nUpdated 4 March 2026\nFirst published on Tue 3 Mar 2026 10.15 GMT',
      statedFact('2026-03-03'),
    ],
    ['Talks on the port stall\nMarch 3, 2026\nUpdated March 4, 2026', inferredFact('2026-03-03')],
    ['Talks on the port stall\nBy Ann Lee\nLast updated: March 4, 2026', inferredFact('2026-03-04')],
    ['PRESS RELEASE\nLunde, 3 March 2026\n\nTalks on the port stall', inferredFact('2026-03-03')],
    [
      'Talks on the port stall\nThe union walked out, and nobody went after it.\nBy Ann Lee | 3 March 2026',
      inferredFact('2026-03-03'),
    ],
    ['EMBARGOED UNTIL 00:01 GMT, TUESDAY 3 MARCH 2026\n\nTalks on the port stall', inferredFact('2026-03-03')],
  ])('%j', (head, published) => {
    const text = `${head}\n\n${body}`;
    expect(read(text)).toMatchObject({ title: inferredFact('Talks on the port stall'), published, text });
  });

  test.each([
    'Talks on the port stall\nBy Ann Lee\nMarch 3',
    'Spring concert\nMarch 21, 2026\nCity Hall',
    'The choir sings again\nMarch 21, 2026\nCity Hall',
    'The choir sings again\nDate: March 21, 2026\nTime: 7 p.m.',
    'The choir sings again – 21 March 2026',
    'The choir sings again\nCity Hall, March 21, 2026',
    'EMBARGOED UNTIL TUESDAY',
    'The meeting of 24 February 2026',
    'MINUTES\nNext meeting: 24 February 2026',
    'The choir sings again\nMarket Hall, March 21, 2026',
    'The choir sings again. It is loud, says our critic in it.\nMarch 21, 2026\nCity Hall',
    'Talks on the port stall\nMarch 30, 2026 to April 2, 2026',
    `${body}\nMarch 3, 2026`,
    `${body}\nPublished: 3 March 2026`,
  ])('not %j', (head) => {
    const text = `${head}\n\n${body}`;
    expect(read(text)).toMatchObject({ published: unknownFact, text });
  });
});

describe('a paper’s name with a day below the headline', () => {
  test.each(['The Lunde Post', 'Lunde Weekly', 'Radio Lunde'])('%s', (paper) => {
    const text = `Talks on the port stall\n${paper}, 3 March 2026\n\n${body}`;
    expect(read(text)).toMatchObject({
      title: inferredFact('Talks on the port stall'),
      publisher: inferredFact(paper),
      published: inferredFact('2026-03-03'),
      text,
    });
  });
});

describe('the day that minutes and declarations give themselves', () => {
  test.each([
    `MINUTES — Board of the Lunde Trust\nMeeting of 3 March 2026\n\n${body}`,
    `Minutes of the meeting of 3 March 2026\n\n${body}`,
    `Press Briefing by Ann Lee\n\nPort Authority Hall\n\nMarch 3, 2026\n\n1:05 P.M. EST\n\n${body}`,
    `Weekly sync of the port — 2026-03-03\n\n${body}`,
    `Lunde Port Q2 2026 Earnings Call\n\nMarch 3, 2026\n\n${body}`,
    `House of Commons\nTuesday 3 March 2026\n\n${body}`,
    `MINUTES of the Port Board\nheld on Tuesday 3 March 2026 at 14.00\n\n${body}`,
    `Council debate, 3 March 2026: The Port\n\n${body}`,
    `TRANSCRIPT\nSubcommittee hearing, 3 March 2026\n\n${body}`,
    `DECLARATION OF ANN LEE\n\n${body}\n\nDated: March 3, 2026\n/s/ Ann Lee`,
  ])('%j', (text) => {
    expect(read(text)).toMatchObject({ published: inferredFact('2026-03-03'), text });
  });

  test.each([
    `Annual meeting – 3 March 2026\n\n${body}`,
    `Notes\nNext meeting: 3 March 2026\n\n${body}`,
    `The plan\nMeeting of 3 March 2026\n\n${body}`,
    `${body}\n\nDated but in use since 3 March 2026`,
  ])('not %j', (text) => {
    expect(read(text)).toMatchObject({ published: unknownFact });
  });
});

describe('the head of a mail or a memo', () => {
  test.each([
    'From: Ann Lee <lee@port.example>\nTo: all\nDate: Tue, 3 Mar 2026 09:14:22 +0000 (GMT)\nSubject: The port\n  and its talks\nX-Id: 1',
    'MEMORANDUM\n\nTO:      All\nDATE:    3 March 2026\nSUBJECT: The port and its talks',
    'From: Ann Lee\nSent: Tuesday, March 3, 2026 9:14 AM\nSubject: The port and its talks',
  ])('%j', (head) => {
    const text = `${head}\n\n${body}`;
    expect(read(text)).toMatchObject({
      title: statedFact('The port and its talks'),
      published: statedFact('2026-03-03'),
      text,
    });
  });

  test.each([
    'Subject: The port and its talks\nDate: 3 March 2026\nPlace: City Hall',
    'From: Ann Lee\nSubject: =?utf-8?Q?The_port?=\nDate: soon',
    `${body}\n\nFrom: Ann Lee\nSubject: The port and its talks\nDate: 3 March 2026`,
    'LEE: When were the talks, then, in the end.\nROE: On 3 March 2026.\nTo: be sure.',
  ])('not %j', (head) => {
    expect(read(`${head}\n\n${body}`)).toMatchObject({ title: unknownFact, published: unknownFact });
  });
});

describe('a headline', () => {
  test.each([
    'Court blocks merger of two banks',
    'Court Blocks Merger of Banks. Ministers Will Appeal.',
    '“We will appeal”: banks answer court',
    'Will the banks appeal?',
    '2026 was a bad year for banks',
  ])('%j', (line) => {
    expect(read(`${line}\n\n${body}\n${body}`)).toMatchObject({
      title: inferredFact(line),
      text: `${line}\n\n${body}\n${body}`,
    });
  });

  test.each([
    'The court ruled on Monday.',
    'The court of Oslo Ruled on Monday Against Them.',
    'By Jane Roe and John Doe',
    'The court ruled as follows:',
    '4 March 2026',
    'Statement',
    'and so the banks appealed',
    `${body} ${body}`,
  ])('not %j', (line) => {
    expect(read(`${line}\n\n${body}\n${body}`).title).toEqual(unknownFact);
  });

  test.each(['FOR IMMEDIATE RELEASE', 'Media contact: Jane Roe, +1 555 0100', 'PRESS RELEASE', 'Monday, 2 March 2026'])(
    'below %j',
    (line) => {
      expect(read(`${line}\n\nCourt blocks merger of two banks\n\n${body}`).title).toEqual(
        inferredFact('Court blocks merger of two banks'),
      );
    },
  );

  test('above a byline, and above a paragraph with short lines below', () => {
    const headline = 'Court blocks merger of two banks after a hearing that went on for many days';
    const expected = inferredFact(headline);
    expect(read(`${headline}\nBy Jane Roe\n\n${body}`).title).toEqual(expected);
    expect(read(`${headline}\n\n${body} ${body}\n\nENDS\n\nNotes\n\nContact\n\nJane Roe`).title).toEqual(expected);
  });

  test('not above shorter lines, and not alone', () => {
    expect(read('Things to do before the hearing\nmilk\nbread').title).toEqual(unknownFact);
    expect(read('Court blocks merger of two banks').title).toEqual(unknownFact);
  });
});

describe('lines broken to a width', () => {
  const wrapped = `Statement by the chief executive of the First Bank

The First Bank will appeal against the ruling that was made on Monday.
“We do not agree with a single word of it,” Jane Roe said, who is the
bank's chief executive. It is, as everybody in the city knows, a long-
term matter, and nobody should expect an answer before the end of the
year, she said:

  • an appeal to the court that is next above this one, and after that
    one to the highest
  • a talk with the ministry`;

  test('are joined, and every word and mark stays', () => {
    const { text, notes } = read(wrapped);
    expect(text.split('\n')).toEqual([
      'Statement by the chief executive of the First Bank',
      '',
      'The First Bank will appeal against the ruling that was made on Monday. “We do not agree with a single word of it,” ' +
        "Jane Roe said, who is the bank's chief executive. It is, as everybody in the city knows, a long-term matter, and " +
        'nobody should expect an answer before the end of the year, she said:',
      '',
      '  • an appeal to the court that is next above this one, and after that one to the highest',
      '  • a talk with the ministry',
    ]);
    expect(notes).toEqual(['joined lines that were broken to 70 columns']);
  });

  test.each([
    '[14:02] Ann Lee: are we still on for the talks of Tuesday then\n[14:03] Bo Chan: yes and the vendor says that they come on Friday\n[14:03] Bo Chan: they also said that the price goes up in spring\n[14:05] Ann Lee: I told Tom that we would not pay more than that',
    'From: Ann Lee <lee@port.example>\nTo: Bo Chan <chan@port.example>\nDate: Mon, 9 Feb 2026 10:12:00\nSubject: Re: the certificates\n\nThey come on Friday.',
    'Q. Were you there when the boat came in that night in the storm?\nA. I was there when it came, and I was there when it left again\nQ. And what did you see of it from where you stood that night, then\nA. I saw nothing of it, since the harbour lights were not yet on',
  ])('are not those of a chat, of a mail’s head, of questions: %j', (text) => {
    expect(read(text)).toMatchObject({ text, notes: [] });
  });

  const column = `Port strike talks stall after a night at the table
By Ann Lee

The head of the dockers' union, Marta
Quist, said on Monday that talks with the
harbour had failed.

"We will not go back to work until the
night shift is paid," Quist said.

Best regards,
Ann Lee
The Daily`;

  test('a narrow column below a longer headline, and above a signature, is joined', () => {
    const { text, notes } = read(column);
    expect(text.split('\n')).toEqual([
      'Port strike talks stall after a night at the table',
      'By Ann Lee',
      '',
      "The head of the dockers' union, Marta Quist, said on Monday that talks with the harbour had failed.",
      '',
      '"We will not go back to work until the night shift is paid," Quist said.',
      '',
      'Best regards,',
      'Ann Lee',
      'The Daily',
    ]);
    expect(notes).toEqual(['joined lines that were broken to 41 columns']);
  });

  test('at a dash amid a sentence as well, but not at the dash of a list', () => {
    const banks = `The court ruled on Monday that neither of the banks
— both of them old — may buy the other, and said so
in a ruling that nobody had expected so soon, which
makes three demands of them:
— a new plan
— a report`;
    expect(read(banks).text).toBe(
      'The court ruled on Monday that neither of the banks — both of them old — may buy the other, and said so in a ruling ' +
        'that nobody had expected so soon, which makes three demands of them:\n— a new plan\n— a report',
    );
  });

  test('paragraphs that only an indent divides stay apart', () => {
    const indented = `   The harbour master said on Friday that the quay
would be closed for repairs until the summer is
there.
   The fishermen called the closure of the quay a
disaster for every boat on this coast, and many
owners asked for a meeting.`;
    expect(read(indented).text.split('\n')).toEqual([
      '   The harbour master said on Friday that the quay would be closed for repairs until the summer is there.',
      '   The fishermen called the closure of the quay a disaster for every boat on this coast, and many owners asked for a meeting.',
    ]);
  });

  test('but sentences of one length, a line each, stay', () => {
    const sentences = 'The court ruled on Monday that they may.\nThe banks replied at once that they will.\n';
    expect(read(sentences.repeat(3)).notes).toEqual([]);
  });

  test('but verses, and a paragraph a line, stay', () => {
    const verses =
      'Shall I compare thee to a summer’s day, my dear friend?\nThou art\nmore lovely\nand more\ntemperate\nthan it';
    expect(read(verses).text).toBe(verses);
    expect(read(`${body}\n${body}\n${body}\n${body}\n${body}\n${body}`).notes).toEqual([]);
  });
});

test('only line ends and white space at them change, whatever the text', () => {
  const plain = (text: string): string => text.replace(/\s+/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      fc.pre(words.trim() !== '');
      const { text } = read(`Then ${words}\r\n\r\n ${words} \t\n`);
      expect(plain(text)).toBe(plain(`Then ${words} ${words}`));
      expect(text).not.toMatch(/\r|[ \t]$/m);
    }),
  );
});

test.each([
  ['blanks', ' '.repeat(200_000)],
  ['blanks before a word', `a${' '.repeat(200_000)}b`],
  ['a label and blanks', `date${' '.repeat(200_000)}x`],
  ['dashes', '— '.repeat(100_000)],
  ['capitals', `${'A'.repeat(200_000)} - x`],
  ['crumbs', 'A > '.repeat(50_000)],
  ['short lines', 'a\n'.repeat(100_000)],
  ['brackets', '('.repeat(200_000)],
])('a hostile text takes no longer than any other: %s', (_, text) => {
  const start = performance.now();
  readPlainText('a.txt', `x${text}`);
  readPlainText('a.txt', text);
  expect(performance.now() - start).toBeLessThan(2000);
});
