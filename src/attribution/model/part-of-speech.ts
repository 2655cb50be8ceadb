/** The tags of the Penn Treebank (as UD GUM uses them). A tag's number is its place here: a change asks for new training. */
export const TAGS = [
  '.',
  ',',
  ':',
  '``',
  "''",
  '-LRB-',
  '-RRB-',
  '$',
  '#',
  'HYPH',
  'NFP',
  'SYM',
  'ADD',
  'AFX',
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'LS',
  'MD',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
] as const;

export type Tag = (typeof TAGS)[number];

const tagNumber = (tag: Tag): number => TAGS.indexOf(tag);

const within = (...tags: readonly Tag[]): Uint8Array => {
  const member = new Uint8Array(TAGS.length);
  for (const tag of tags) member[tagNumber(tag)] = 1;
  return member;
};

/** 1 for the tags of verbs and modals, by tag number. */
export const IS_VERB = within('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD');
/** 1 for the tags that a verb of speech may bear, its nouns and adjectives included. */
export const MAY_REPORT = within(
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'MD',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'JJ',
  'JJR',
  'JJS',
);
/** 1 for the tags of words that begin a sentence in capitals without being a name. */
export const NOT_A_NAME = within(
  'DT',
  'IN',
  'PRP',
  'PRP$',
  'CC',
  'RB',
  'RBR',
  'WRB',
  'WP',
  'WDT',
  'EX',
  'MD',
  'TO',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'UH',
);
