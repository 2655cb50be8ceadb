/** Informal words for whoever leads, as headlines have them: "the Acme boss", "the head of Acme". */
const leader = 'boss|chief executive officer|chief executive|top executive|chief|head|supremo|leader';
const informal = [
  new RegExp(`^(?<leads>.*\\S)\\s+(?:${leader})$`, 'iu'),
  new RegExp(`^(?:${leader})\\s+(?:of|at)\\s+(?:the\\s+)?(?<leads>\\S.*)$`, 'iu'),
];

/** What such a person is called in full, the commonest first. */
const formal = [
  'CEO',
  'chief executive',
  'secretary',
  'president',
  'minister',
  'director',
  'chair',
  'chairman',
  'leader',
];

/** "The president of the United States": texts of that country say "the president". */
const ofAmerica = /^(?<office>.+?)\s+of\s+the\s+(?:united\s+states(?:\s+of\s+america)?|us|usa|u\.s\.)$/iu;

/** The office of a field, by either name: "the transport secretary", "the secretary of state for transport". */
const ofField =
  /^(?<office>secretary|minister|spokes(?:man|woman|person)|commissioner|director)(?:\s+of\s+state)?\s+(?:for|of)\s+(?:the\s+)?(?<field>\S.*)$/iu;
const fieldFirst =
  /^(?<field>(?!(?:prime|deputy|vice|former|junior|first|us|press|general|assistant)\s)\S+(?:\s\S+){0,2}?)\s+(?<office>secretary|minister)$/iu;

/** Short names of offices that newsrooms use, and the office in full. */
const shortNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['potus', ['US president', 'president of the United States', 'president']],
  ['vpotus', ['US vice president', 'vice president']],
  ['secdef', ['US defense secretary', 'secretary of defense', 'defense secretary']],
  ['secstate', ['US secretary of state', 'secretary of state']],
  ['pm', ['prime minister']],
  ['dpm', ['deputy prime minister']],
  ['fm', ['foreign minister']],
  ['ag', ['attorney general']],
]);

/**
 * The same role in its formal words: `the Acme boss` may be "Acme CEO", `the head of Acme` too, `the defence chief` "defence
 * secretary", `POTUS` "US president". None for words that are no such name, as `the Acme engineer`.
 */
export function formalRoles(words: string): string[] {
  const plain = words.trim().replace(/^the\s+/iu, '');
  const office = shortNames.get(plain.toLowerCase());
  if (office !== undefined) return [...office];
  const american = ofAmerica.exec(plain)?.groups?.['office'];
  if (american !== undefined) return [`US ${american}`, american];
  const field = ofField.exec(plain)?.groups ?? fieldFirst.exec(plain)?.groups;
  if (field !== undefined) return fieldRoles(field['office']!, field['field']!);
  const leads = informal.map((form) => form.exec(plain)?.groups?.['leads']).find((found) => found !== undefined);
  return leads === undefined ? [] : formal.map((role) => `${leads} ${role}`);
}

const fieldRoles = (office: string, field: string): string[] => [
  `${field} ${office}`,
  ...(/^secretary$/iu.test(office) ? [`${office} of state for ${field}`] : []),
  `${office} for ${field}`,
  `${office} of ${field}`,
];

/** What stands before a name as its title, in full and short. */
const title =
  /^(?:the\s+)?(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|lord|lady|baroness|sen(?:ator)?|rep(?:resentative)?|congress(?:man|woman)|gov(?:ernor)?|president|prime minister|minister|secretary|chancellor|mayor|cllr|councill?or|council(?:man|woman)|judge|justice|gen(?:eral)?|adm(?:iral)?|col(?:onel)?|capt(?:ain)?|inspector|commissioner|ambassador|chairman|chairwoman|chair|director|ceo|mp|msp|mep|td)\b\.?\s+(?=\p{L})/iu;

/** A name without the title before it: `Senator Voss` → "Voss"; `null` where none stands there. */
export function withoutTitle(words: string): string | null {
  const name = words.trim().replace(title, '');
  return name === words.trim() ? null : name;
}
