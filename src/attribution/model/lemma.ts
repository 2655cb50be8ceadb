import { SPEECH_FORMS } from './speech-verbs.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'be am is are was were been being',
    'have has had having',
    'do does did done doing',
    'think thinks thought thinking',
    'believe believes believed believing',
    'know knows knew known knowing',
    'see sees saw seen seeing',
    'feel feels felt feeling',
    'find finds found finding',
    'hear hears heard hearing',
    'hold holds held holding',
    'make makes made making',
    'give gives gave given giving',
    'seek seeks sought seeking',
    'mean means meant meaning',
    'understand understands understood understanding',
    'get gets got gotten getting',
    'take takes took taken taking',
    'begin begins began begun beginning',
    'choose chooses chose chosen choosing',
    'go goes went gone going',
    'put puts putting',
    'come comes came coming',
    'plan plans planned planning',
    'hope hopes hoped hoping',
    'decide decides decided deciding',
    'expect expects expected expecting',
    'want wants wanted wanting',
    'propose proposes proposed proposing',
    'realize realizes realized realizing',
    'acknowledge acknowledges acknowledged acknowledging',
    "'s ’s",
  ].flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return [base, ...forms].map((form) => [form, base] as const);
  }),
);

/** The base form of a lower-case word, roughly: enough for the forms of one verb to share their weights. */
export function lemma(word: string): string {
  const known = SPEECH_FORMS.get(word) ?? IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && (word.endsWith('ied') || word.endsWith('ies'))) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}
