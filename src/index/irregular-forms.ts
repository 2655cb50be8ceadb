/** Irregular past forms and participles of English verbs, with their base form; forms that are common words of their own are left out. */
const table = `
  arose arisen arise, ate eaten eat, awoke awoken awake, beaten beat, became become, began begun begin, bent bend, bitten bit bite, blew blown blow,
  broke broken break, brought bring, built build, bought buy, caught catch, chose chosen choose, came come, crept creep, dealt deal, drew drawn draw,
  drank drunk drink, drove driven drive, fled flee, flew flown fly, fought fight, forbade forbidden forbid, forgot forgotten forget, forgave forgiven forgive,
  froze frozen freeze, gave given give, grew grown grow, held hold, hid hidden hide, kept keep, knew known know, led lead, lent lend, lost lose, meant mean,
  met meet, overcame overcome, oversaw overseen oversee, paid pay, ran run, rang rung ring, risen rise, rode ridden ride, said say, sang sung sing, sank sunk sink,
  seen see, sent send, shaken shook shake, shot shoot, shown show, slept sleep, sold sell, sought seek, spent spend, spoke spoken speak, stole stolen steal,
  stood stand, struck stricken strike, swore sworn swear, swept sweep, swam swum swim, taken took take, taught teach, thought think, threw thrown throw,
  told tell, tore torn tear, understood understand, undertook undertaken undertake, upheld uphold, withdrew withdrawn withdraw, withheld withhold, won win,
  withstood withstand, woke woken wake, wore worn wear, wrote written write`;

const baseForms: ReadonlyMap<string, string> = new Map(
  table.split(',').flatMap((verb) => {
    const forms = verb.trim().split(/\s+/);
    const base = forms.at(-1) ?? '';
    return forms.slice(0, -1).map((form) => [form, base] as const);
  }),
);

/** The base form of an irregular verb form, `struck` → `strike`; any other word as it is. */
export const regularForm = (word: string): string => baseForms.get(word) ?? word;
