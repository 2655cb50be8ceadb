import { describe, expect, test } from 'vitest';
import { lastSpeaker, speakersOf } from './marked-text.ts';

describe('names and their parts', () => {
  test.each([
    ['Ann Lee runs the firm. [Ann Lee] said so.', 'Ann Lee (stated)'],
    ['Ann Lee runs the firm. It grew, [Lee] said.', 'Ann Lee (stated)'],
    ['It grew, [Lee] said. Ann Lee runs the firm.', 'Ann Lee (stated)'],
    ['Robert Brant Jr. spoke. [Mr. Brant] agreed.', 'Robert Brant Jr. (stated)'],
    ['Ursula van der Meer spoke. [Van der Meer] agreed.', 'Ursula van der Meer (stated)'],
    ['Nicolás Ortega spoke. [Ortega] agreed.', 'Nicolás Ortega (stated)'],
    ['Ben Moor runs the firm. It grew, [Moor] said.', 'Ben Moor (stated)'],
    ['A memo came from [Secretary Hollis].', 'Hollis (stated)'],
  ])('%s → %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test('a family name that two share goes to the one spoken of, never as stated', () => {
    const [speaker] = speakersOf(
      'Paul Marsh lost. His wife Gina Marsh won the seat. Gina Marsh spoke late. [Marsh] said it was over.',
    );
    expect(speaker).toMatchObject({ name: 'Gina Marsh', certainty: 'inferred', candidates: ['Paul Marsh'] });
  });

  test.each([
    ['Paul Marsh and Gina Marsh met. [Mrs. Marsh] said no.', 'Gina Marsh (stated)'],
    ['Paul Marsh and Gina Marsh met. [Mr. Marsh] said no.', 'Paul Marsh (stated)'],
  ])('a form of address tells two of one name apart: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('roles as given', () => {
  test.each([
    ['[Acme CEO Ann Lee] said so.', 'Ann Lee', 'Acme CEO'],
    ['[top House Democrat Omar Reyes] said so.', 'Omar Reyes', 'top House Democrat'],
    ['[Secretary of War Hollis] said so.', 'Hollis', 'Secretary of War'],
    ['[Secretary of State John Hollis] said so.', 'John Hollis', 'Secretary of State'],
    ['[US Defence Secretary Pete Hollis] said so.', 'Pete Hollis', 'US Defence Secretary'],
    ['[Former Attorney General Ann Lee] said so.', 'Ann Lee', 'Former Attorney General'],
    ['[Ann Lee, the White House press secretary], said so.', 'Ann Lee', 'White House press secretary'],
    ['[Acme’s lawyer Ann Lee] said so.', 'Ann Lee', 'Acme’s lawyer'],
    ['[Under-Secretary Ann Lee] said so.', 'Ann Lee', 'Under-Secretary'],
    ['[Frenchwoman Ann Lee] said so.', 'Ann Lee', 'Frenchwoman'],
    ['[German chancellor Ann Lee] said so.', 'Ann Lee', 'German chancellor'],
    ['[Facilities manager Ann Lee] said so.', 'Ann Lee', 'Facilities manager'],
    ['[Lunde spokesman Ben Moor] said so.', 'Ben Moor', 'Lunde spokesman'],
    ['Meanwhile [economist Ann Lee] said so.', 'Ann Lee', 'economist'],
    ['Citing [economist Ann Lee], it fell.', 'Ann Lee', 'economist'],
    ['[White House Chief of Staff Ann Lee] said so.', 'Ann Lee', 'White House Chief of Staff'],
    ['[Acting Chief of Police Gus Tarn] said so.', 'Gus Tarn', 'Acting Chief of Police'],
    ['[Dean of Students Ann Lee] said so.', 'Ann Lee', 'Dean of Students'],
    ['[Ann Lee (treasurer)] said so.', 'Ann Lee', 'treasurer'],
    ['[Cllr Ann Lee] said so.', 'Ann Lee', 'Cllr'],
    ['[Lunde chairman and CEO Ann Lee] said so.', 'Ann Lee', 'Lunde chairman and CEO'],
    ['[The harbour master, Ann Lee,] said so.', 'Ann Lee', 'harbour master'],
    ['[Ann Lee, head of sales at Lunde], said so.', 'Ann Lee', 'head of sales at Lunde'],
    ['[Lunde and Tarn CEO Ann Lee] said so.', 'Ann Lee', 'Tarn CEO'],
    ['[Supervisor of Elections Ann Lee] said so.', 'Ann Lee', 'Supervisor of Elections'],
    ['[Ann Lee] -- Chief Executive Officer: {We grew.}', 'Ann Lee', 'Chief Executive Officer'],
    ['The Secretary of State for Transport ([Ann Lee]): {I shall.}', 'Ann Lee', 'Secretary of State for Transport'],
    [
      'It was settled by [the Under Secretary of State for Foreign Assistance, Humanitarian Affairs and Religious Freedom, Jerome Lewes], who wrote it.',
      'Jerome Lewes',
      'Under Secretary of State for Foreign Assistance, Humanitarian Affairs and Religious Freedom',
    ],
  ])('%s', (text, name, role) => {
    expect(speakersOf(text).at(-1)).toMatchObject({ name, role, certainty: 'stated' });
  });

  test('a body whose name begins with a title word is a body', () => {
    expect(lastSpeaker('[The Justice Department] said so.')).toBe('Justice Department (stated)');
    expect(lastSpeaker('[General Motors] said so.')).toBe('General Motors (stated)');
  });
});

test('a role as source, the name right after it, is followed and not stated', () => {
  expect(lastSpeaker('[Ohio’s mayor], Ann Lee, said so.')).toBe('Ann Lee (inferred)');
});

describe('pronouns', () => {
  test.each([
    ['Ann Lee met Bob Moor. [She] said no.', 'Ann Lee (inferred)'],
    ['Ann Lee met Bob Moor. [He] said no.', 'Bob Moor (inferred)'],
    ['[Lee] said it was late. {It was},” [he] added. The chairman is Dan Lee.', 'Dan Lee (inferred)'],
    ['Acme Corp lost money. [It] said sales fell.', 'Acme Corp (inferred)'],
    ['Several researchers met in Rome. [They] said it was warm.', 'Several researchers (unknown)'],
    ['Jerome Lewes, [who] wrote the book, left.', 'Jerome Lewes (inferred)'],
    ['The ACLU of Ohio, [which] sued, won.', 'ACLU (inferred)'],
    ['[Ann Lee] said: “{We knew it, and [I] said so}.”', 'Ann Lee (inferred)'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test.each([
    ['It rained. [He] said so.', 'nobody (unknown)'],
    ['Gina Marsh, a spokeswoman, left. [He] said so.', 'nobody (unknown)'],
    ['Will [you] say so?', 'nobody (unknown)'],
    ['[I] said so.', 'nobody (unknown)'],
  ])('left open rather than wrong: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test('names within a quotation are not who said it', () => {
    expect(lastSpeaker('Bob Moor spoke to reporters. “Dan Fisk is wrong,” [he] said.')).toBe('Bob Moor (inferred)');
  });

  test('what the text says of a gender outweighs the given name', () => {
    expect(lastSpeaker('Leslie Tamsin, an actress, met Carl Orr, a spokeswoman. [She] laughed.')).not.toContain(
      'stated',
    );
    expect(lastSpeaker('Mr. Robin Tamsin met Ms. Dana Orr. [He] laughed.')).toBe('Robin Tamsin (inferred)');
  });
});

describe('who is meant by a pronoun that speaks', () => {
  test.each([
    [
      'not who is named in the words said',
      'Bob Moor ran. It matters to Dan Fisk, a club president. {“Moor had Will. We have nobody,”} [he] said.',
      'Dan Fisk (inferred)',
    ],
    [
      'not whose name only describes the last speaker',
      'A note on the Bob Moor campaign’s site was vague. [Moor campaign spokesman Dan Fisk] said {it was fine}. However, [he] could not say why.',
      'Dan Fisk (inferred)',
    ],
    [
      'the new subject',
      'Ann Lee said no. Lee said it was late. Eva Orr, 34, came. [She] laughed.',
      'Eva Orr (inferred)',
    ],
    ['whoever is described after the name', 'Eva Orr, a baker, came late. [She] laughed.', 'Eva Orr (inferred)'],
    [
      'somebody called by another noun',
      'Bob Moor wants ships. The candidate gave no cost. [He] said it would be low.',
      'Bob Moor (inferred)',
    ],
    [
      'whoever acts, not whoever it is done to',
      'Dan Fisk spoke. Running against Bob Moor in 2012, [he] said little.',
      'Dan Fisk (inferred)',
    ],
    [
      'the one before an aside',
      'Dan Fisk said no. Some say that Bob Moor — even as [he] says so — is late.',
      'Bob Moor (inferred)',
    ],
    [
      'a family name that is an adjective too',
      'Ann Lee met Mark Cuban. Cuban gave a talk. [He] said no.',
      'Mark Cuban (inferred)',
    ],
  ])('%s: %s', (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test.each([
    [
      'a thing may be meant',
      'Acme News had the film first. Lawyers for the family gave it out. Nobody came. [It] shows a street.',
    ],
    ['things may be meant', 'Voters heard that Ann Lee left her returns, though [they] showed little.'],
    ['only named inside a quotation', 'Ann Lee spoke. “This is your union,” [it] says.'],
  ])('left open where %s: %s', (_, text) => {
    expect(lastSpeaker(text)).toBe('nobody (unknown)');
  });
});

describe('relative pronouns', () => {
  test.each([
    ['Omar Hale, a banker and former Moor administration official [who] wrote, left.', 'Omar Hale (inferred)'],
    ['It was Ann Lee, 24, from Springfield, [who] asked.', 'Ann Lee (inferred)'],
    ['Ann Lee (D-Ohio), [who] asked, left.', 'Ann Lee (inferred)'],
    ['Ann Lee heard four in ten [who] said no.', 'nobody (unknown)'],
    ['Ann Lee’s friends include individuals [who] claim it.', 'nobody (unknown)'],
    ['It is a retort to both Democrats and Republicans, [who] have asked.', 'nobody (unknown)'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('nouns', () => {
  test.each([
    ['Gov. Ann Lee spoke. [The former governor] said no.', 'Ann Lee (inferred)'],
    ['Ann Lee spoke. [The former mayor and senator] said no.', 'former mayor and senator (unknown)'],
    ['Club president Ann Lee spoke. [The band leader] said no.', 'band leader (unknown)'],
    [
      'Gov. Ann Lee met Gov. Bob Moor. It rained. It blew. It snowed. It cleared. [The governor] said no.',
      'governor (unknown)',
    ],
    ['Acme Corp sued Ann Lee. [The company] said it lost money.', 'Acme Corp (inferred)'],
    ['Acme, a startup, sued the Department of Energy. [The San Diego-based startup] won.', 'Acme (inferred)'],
    ['Acme Corp sued the Department of Energy. [The department] said no.', 'Department of Energy (inferred)'],
    ['Secretary of War Pete Hollis met Ann Lee. [The Secretary of War] said no.', 'Pete Hollis (inferred)'],
    ['Acme’s spokeswoman Ann Lee met Bob Moor, a lawyer. [The spokeswoman] said no.', 'Ann Lee (inferred)'],
    ['Indonesia’s minister of transport, Bo Chan, left. [The transport minister] said no.', 'Bo Chan (inferred)'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test.each([
    ['[A spokesman for Mayor Frank Jones] said so.', 'spokesman for Mayor Frank Jones (unknown)'],
    ['[one Springfield, Iowa, pastor] said so.', 'one Springfield, Iowa, pastor (unknown)'],
    ['[Smith’s inner circle] said so.', 'Smith’s inner circle (unknown)'],
    ['Acme Corp lost. [The court] said so.', 'court (unknown)'],
    ['The Pentagon paid. [The government] said so.', 'government (unknown)'],
  ])('a description of nobody named stays one: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('headlines', () => {
  test.each([
    ['[CEO of LHB] leaves\n\nAnn Lee, chief executive officer of Lunde Harbour Bank, left.', 'Ann Lee (inferred)'],
    ['Head of Lunde Corp quits after [shipping company] failed\n\nIt rained.', 'Lunde Corp (inferred)'],
    // No headline: a line broken within a sentence, a sentence.
    ['Head of Lunde Corp quits after [shipping company] failed\n\nto pay its debts.', 'shipping company (unknown)'],
    ['Head of Lunde Corp quits after [shipping company] failed.\n\nIt rained.', 'shipping company (unknown)'],
  ])('%s → %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

test('a heading gives the full name of whom the text calls by the family name alone', () => {
  const head = 'Press Briefing by Press Secretary Ann Tarn\n\n';
  expect(lastSpeaker(`${head}It was late, [Ms. Tarn] said.`)).toBe('Ann Tarn (stated)');
  expect(lastSpeaker(`${head}It was late, [Mr. Tarn] said.`)).toBe('Tarn (stated)');
  expect(lastSpeaker(`${head}It was late, [Mr. Moor] said.`)).toBe('Moor (stated)');
});

describe('letters, memos and reports', () => {
  test.each([
    ['Pete Hollis spoke. [Hollis’s memo] said no.', 'Pete Hollis (stated)'],
    ['[a January 9 memorandum from Secretary of War Hollis] stated it.', 'Hollis (stated)'],
    ['According to [a February 22 Washington Post report], it failed.', 'Washington Post (stated)'],
    [
      'It drew protest, with hundreds of employees from Acme and Widget urging a stop in an open letter. [The letter] said so.',
      'hundreds of employees from Acme and Widget (inferred)',
    ],
    ['Ann Lee issued a statement. [The statement] said no.', 'Ann Lee (inferred)'],
    ['Ann Lee left in a letter to [Acme’s board] stating no.', 'Ann Lee (inferred)'],
    ['Ann Lee spoke to [Acme’s board] stating no.', 'Acme’s board (unknown)'],
    ['Ann Lee wrote a memoir of her time at sea. It rained. [The book] said no.', 'Ann Lee (inferred)'],
    ['Ann Lee wrote a memoir. Bob Moor wrote a diary. [The book] said no.', 'book (unknown)'],
    ['Ann Lee wrote of it. According to [her account], it rained.', 'Ann Lee (inferred)'],
    ['The Herald ran a feature on Ann Lee. [The piece] said no.', 'Herald (inferred)'],
    [
      'Ann Lee met Bob Moor. Lee has written a book. The book was read by Bob Moor. [The author] said no.',
      'Ann Lee (inferred)',
    ],
    ['Ann Lee won the debate, according to [the analysis].', 'analysis (unknown)'],
    ['Researchers wrote a report on Acme Corp. [The report] said no.', 'report (unknown)'],
    [
      'The Court of Appeals for the Sixth District ruled. “A state cannot,” said [the ruling].',
      'Court of Appeals for the Sixth District (inferred)',
    ],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test('a poll speaks for itself, and a place makes no report', () => {
    expect(lastSpeaker('[A new CBS poll] found it.')).toBe('new CBS poll (unknown)');
    expect(lastSpeaker('[Exit polls from the Ohio primary] found it.')).toBe(
      'Exit polls from the Ohio primary (unknown)',
    );
  });
});

describe('organisations', () => {
  test.each([
    ['The United Auto Workers (UAW) met. [The UAW] refused.', 'United Auto Workers (stated)'],
    [
      'The Department of War (formerly Defense) met. [The Department of Defense] refused.',
      'Department of War (stated)',
    ],
    [
      'The Board of Fruit, referred to as the Council of Pears, met. [The Council of Pears] refused.',
      'Board of Fruit (stated)',
    ],
    ['General Motors fell. [GM] said so.', 'General Motors (stated)'],
    ['Citigroup fell. Its unit rose, [Citi Holdings] said.', 'Citi Holdings (stated)'],
    ['HSBC fell. [HSBC Holdings Plc] said so.', 'HSBC Holdings Plc (stated)'],
    ['[Acme Corp Windows] said so.', 'Acme Corp (stated)'],
    ['[Ford Motor Co Ltd] said so.', 'Ford Motor Co Ltd (stated)'],
    ['[The Pentagon] said so. The Department of War agreed.', 'Department of War (stated)'],
    ['[carmaker Tollund] said so.', 'Tollund (stated)'],
    ['[Beijing] said so.', 'Beijing (stated)'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test('brackets that hold no short form give no other name', () => {
    expect(lastSpeaker('General Motors (Detroit) met. [Detroit] refused.')).toBe('Detroit (stated)');
  });
});

describe('several speakers', () => {
  test.each([
    ['[Ann Lee and Bo Chan] said so.', 'Ann Lee and Bo Chan (stated)'],
    ['Ann Lee and Bo Chan met. [Both Lee and Chan] said so.', 'Ann Lee and Bo Chan (stated)'],
    ['Ann Lee met others. [Lee and her rivals] said so.', 'Lee and her rivals (unknown)'],
    ['[A source close to Acme Corp] said so.', 'source close to Acme Corp (unknown)'],
    ['[Two people familiar with Ann Lee’s plans] said so.', 'Two people familiar with Ann Lee’s plans (unknown)'],
    ['[A unit of Acme Corp] said so.', 'unit of Acme Corp (unknown)'],
    ['[A source at Acme Corp, Ann Lee,] said so.', 'Ann Lee (stated)'],
    ['[Ann Lee, a senator, and Bo Tan, a lawmaker,] said so.', 'Ann Lee and Bo Tan (stated)'],
    ['[Ann Lee, a senator and lawyer,] said so.', 'Ann Lee (stated)'],
    ['[Ann Lee, an analyst at Acme Bank in Springfield, Illinois,] said so.', 'Ann Lee (stated)'],
    ['[Ann Lee, a lawyer and mother], said so.', 'Ann Lee (stated)'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

test('the chain tells how a mention led to its speaker', () => {
  const [speaker] = speakersOf('Ann Lee left. [She] said no.');
  expect(speaker?.chain).toEqual(['“She” stands for Ann Lee, the nearest it fits']);
});

describe('a label before a colon', () => {
  test.each([
    ['ANN LEE, CHIEF ECONOMIST, ACME BANK, [NEW YORK]: “Prices fell again this month.”', 'Ann Lee (inferred)'],
    ['Ann Lee, chief economist at Acme Bank, [New York]: “Prices fell again this month.”', 'Ann Lee (inferred)'],
    ['It was decided in [New York]: prices would fall.', 'New York (stated)'],
  ])('%s → %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('words set in capitals', () => {
  test('a transcript’s capitals are no part of a name', () => {
    expect(lastSpeaker('[MS. ORTEGA]: We sit again.')).toBe('Ortega (stated)');
    expect(lastSpeaker('[NATO] sits again.')).toBe('NATO (stated)');
  });

  test.each([
    ['PRICES WENT DOWN Marsh fell silent. [Marsh] said no. Ann Marsh won.', 'Ann Marsh (stated)'],
    ['[UAW President Ann Lee] said no.', 'Ann Lee (stated)'],
    ['ANN MARSH Marsh fell silent. [Marsh] said no. Ann Marsh won.', 'Ann Marsh (stated)'],
    ['The plan makes jobs. [JOBS Marsh] said no. Ann Marsh won.', 'Ann Marsh (stated)'],
    ['The bank cut its toll. [TOLL AcmeBank] said no.', 'AcmeBank (stated)'],
    ['[NO END TO THE SLIDE Marsh] said no. Ann Marsh won.', 'Ann Marsh (stated)'],
    ['Prices slid. [STRONG KRONER MANTRA European Central Bank Jean-Paul Marsh] said no.', 'Jean-Paul Marsh (stated)'],
    ['[BERG SHOWS REMORSE] BUT STAYS Berg said little. James Berg left.', 'James Berg (stated)'],
    ['AN OFFER HE COULD NOT REFUSE [UBS] said no.', 'UBS (stated)'],
    ['AN OFFER HE COULD NOT [REFUSE LNB] said no.', 'LNB (stated)'],
    ['A chief spoke. [BANK OF LUNDE CORP] said no.', 'BANK OF LUNDE CORP (stated)'],
    ['The plan was late. [TWO PART PLAN Marsh] said no. Ann Marsh won.', 'Ann Marsh (stated)'],
    ['MORE WORK TO [DO Marsh] said no. Ann Marsh won.', 'Ann Marsh (stated)'],
    ['NEW YORK (Herald) - York rose. [NEW YORK] said no.', 'NEW YORK (stated)'],
    ['A LNB Group chief left. [A LNB Group analysis] said no.', 'LNB Group (stated)'],
    ['[A LUNDE TODAY analysis] showed gains.', 'LUNDE TODAY (stated)'],
    ['[USA TODAY analysts] showed gains.', 'USA TODAY analysts (unknown)'],
    ['The case was seen. [SEC COMPLAINT SEEN] “We wait.” A complaint came.', 'SEC (stated)'],
    ['[S&P HAS FINGER ON IT] It said so.', 'S&P (stated)'],
    ['[GM General Motors] said no.', 'General Motors (stated)'],
    ['The point was missed. [LUNDE BANK] said no. Lunde rose; the bank fell.', 'LUNDE BANK (stated)'],
    ['[QE2 COULD END EARLY Marsh] said no. Ann Marsh won.', 'Ann Marsh (stated)'],
    [
      'Lunde Securities Inc rose. [The Securities and Exchange Commission] said no.',
      'Securities and Exchange Commission (stated)',
    ],
    ['ST. LUNDE PRESIDENT ADA BERG left. [Berg] said no.', 'Ada Berg (stated)'],
    ['The man said no. [MAN Group] said yes.', 'MAN Group (stated)'],
    ['The sec was over. [SEC Chairman Ann Marsh] said yes.', 'Ann Marsh (stated)'],
    ['[LUNDE Securities Co] said no.', 'LUNDE Securities Co (stated)'],
    ['[Bank of America Merrill Lynch] said no.', 'Bank of America Merrill Lynch (stated)'],
  ])('%s → %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

test('another name right after a body belongs to it only where the words say so of the body itself', () => {
  const trader = 'A trader at Acme Corp, known as the Silver Whale, lost. [Acme Corp] said no.';
  const envoy = 'Hollis, formerly the Acme Board’s envoy, wrote. [Hollis] said no.';
  expect(speakersOf(trader)[0]?.aliases ?? []).not.toContain('Silver Whale');
  expect(lastSpeaker(envoy)).toBe('Hollis (stated)');
});

test('an organisation has no role, though somebody of it may be named by one', () => {
  const [board, chief] = speakersOf('Acme Corp chief Ann Lee spoke. [Acme Corp] said no. [Lee] said yes.');
  expect(board).toMatchObject({ name: 'Acme Corp' });
  expect(board).not.toHaveProperty('role');
  expect(chief).toMatchObject({ name: 'Ann Lee', role: 'Acme Corp chief' });
});

test('“company” after a nation’s adjective is no legal form', () => {
  expect(speakersOf('The United States agreed. [The U.S. company] said no.')[0]?.name).not.toBe('United States');
});

test('a newspaper named after a street is not called by the street’s first word', () => {
  const [paper] = speakersOf('The Wall Street Journal wrote. Wall Street fell. Wall came down. [The Journal] said so.');
  expect(paper).toMatchObject({ name: 'Wall Street Journal' });
  expect(paper?.aliases ?? []).not.toContain('Wall');
});

test('a known name keeps the possessive mark that belongs to it', () => {
  expect(lastSpeaker('[Standard & Poor’s] said so.')).toBe("Standard & Poor's (stated)");
  expect(lastSpeaker('It fell, [Standard & Poor] said.')).toBe("Standard & Poor's (stated)");
  expect(lastSpeaker('[Acme & Moor’s] said so.')).toBe('Acme & Moor (stated)');
});

test('“the House” is not the White House', () => {
  expect(lastSpeaker('The White House called for a vote. [The House] said no.')).toBe('House (stated)');
});

test('a possessive mark belongs to a name that goes on after it, and to nobody’s family name', () => {
  expect(lastSpeaker('[Moody’s Investors Service] said no.')).toBe('Moody’s Investors Service (stated)');
  expect(lastSpeaker('The rating fell. [Moody’s] said no.')).toBe("Moody's (stated)");
  expect(lastSpeaker('Ann Moody runs the yard. [Moody] said no.')).toBe('Ann Moody (stated)');
  expect(lastSpeaker('[Marsh’s Corp] said no.')).toBe('Marsh’s Corp (stated)');
  expect(lastSpeaker('[Marsh’s Stores Inc] said no.')).toBe('Marsh’s Stores Inc (stated)');
  expect(lastSpeaker('[Marsh’s Acme Corp] said no.')).toBe('Acme Corp (stated)');
  expect(lastSpeaker('[Marsh’s wife Ann Lee] said no.')).toBe('Ann Lee (stated)');
});

test.each([
  ['[Carmaker General Motors] said no.', 'General Motors (stated)'],
  ['[Arch-rival Boeing] said no.', 'Boeing (stated)'],
  ['[Bank of America] said no.', 'Bank of America (stated)'],
  ['[Boeing Capital] said no.', 'Boeing Capital (stated)'],
  ['[Carrier Marsh] said no.', 'Carrier Marsh (stated)'],
  ['New York Times Co cut jobs. [The Times Co] said no.', 'New York Times Co (stated)'],
  ['Marsh Tribune Co and Lunde Tribune Co met. [Marsh Tribune Co] said no.', 'Marsh Tribune Co (stated)'],
])('a body by what stands before its name, or by part of it: %s → %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test('a noun for bodies before a person’s name makes it nobody’s who is called by the family name', () => {
  expect(lastSpeaker('[Lunde Reserve bank James Berg] said no. Berg left.')).toBe('James Berg (stated)');
  expect(speakersOf('[Lunde bank James Berg] said no. Berg left.')[0]?.kind).toBe('person');
  expect(speakersOf('[The retailer Ann Tamsin] said no. It lost money.')[0]?.kind).not.toBe('person');
});

test('what a share is traded under is nobody’s name', () => {
  const [lunde] = speakersOf('[Lunde Yards ( LNDY.N )( LNDa.VX )] said no. Shares of Lunde ( LND.VX ) fell.');
  expect(lunde).toMatchObject({ name: 'Lunde Yards' });
  expect(lunde?.aliases ?? []).not.toContain('LND.VX');
  expect(lastSpeaker('The yard ( LND.N ) lost money. [The yard], [which] failed, closed.')).not.toContain('LND.N');
  expect(lastSpeaker('[Lunde Yards LND.N] said no.')).toBe('Lunde Yards (stated)');
  expect(lastSpeaker('The yard ( LNDa.N ) lost money. [It] said so.')).not.toContain('LNDa');
  expect(lastSpeaker('The envoy (U.S) left. [The U.S] said no.')).toContain('U.S');
});

test('a family name that looks like a month is one after a given name, and for its bearer then', () => {
  const text =
    'Prime Minister [Theresa May] said so. In May it rained. [May] said it rained in May 2016. [She] said no.';
  expect(speakersOf(text).map((speaker) => speaker?.name)).toEqual(['Theresa May', 'Theresa May', 'Theresa May']);
  expect(speakersOf('Paul met him in May. [May] said so.')[0]?.name).not.toBe('Paul May');
});

test('“Democrats” are not the Democrats of one place who were named before', () => {
  const [first, then] = speakersOf('[Virginia Democrats] said so. The House voted. [Democrats] said no.');
  expect(first?.name).toBe('Virginia Democrats');
  expect(then?.name).not.toBe('Virginia Democrats');
});

test('a noun for people and bodies alike makes nobody of a name a person', () => {
  const [acme] = speakersOf('It is a break with Tollund’s rival, Acme. [Acme] said no.');
  expect(acme?.kind).not.toBe('person');
  expect(acme).not.toHaveProperty('role');
  expect(speakersOf('It is a break with Tollund’s rival, Ann Lee. [Lee] said no.')[0]).toMatchObject({
    kind: 'person',
  });
});

test('an agency called … News is not meant by “News”', () => {
  const [agency] = speakersOf('[Coastline News] said so, and [Coastline News] was right. [News] Corp wrote.');
  expect(agency?.aliases ?? []).not.toContain('News');
});

test.each([
  ['The mayor, Else Dahl, left. [Dahl] said no.', 'Else Dahl (stated)'],
  ['They met minister Per Aune. [Aune] said no.', 'Per Aune (stated)'],
  ['It was led by economist Jan Hatz. [Hatz] said no.', 'Jan Hatz (stated)'],
  ['In comes Finance Minister Jun Azu. [Azu] said no.', 'Jun Azu (stated)'],
])('a given name that is a word as well: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ['The mayor, In Dahl’s words, left. [Dahl] said no.', 'Dahl (stated)'],
  ['They told the mayor Monday Dahl had left. [Dahl] said no.', 'Dahl (stated)'],
])('a word before a name is no given name: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ['[President Lee further raised the stakes], ordering them to go.', 'Lee (stated)'],
  ['[Lee trained pilot Bo Tan] said no.', 'Bo Tan (stated)'],
])('a source that tells what somebody did is theirs: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});
