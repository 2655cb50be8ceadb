import { roleNouns } from './role-nouns.ts';
import { wordList } from './word-list.ts';

/** Nouns for several people that are no plain plural of a role: "police", "critics". Lower case. */
const groupNouns = wordList(`
  people police voters authorities officials critics experts markets families relatives parents men women children kids
  bondholders stockholders shareholders creditors customers consumers buyers users fans readers viewers listeners
  residents locals citizens taxpayers workers staff staffers personnel troops forces crew crowd audience public media press
  lawmakers legislators politicians policymakers analysts economists scientists researchers academics scholars historians
  doctors physicians nurses teachers students pupils lawyers attorneys prosecutors investigators detectives
  companies firms banks manufacturers makers automakers carmakers retailers insurers lenders airlines suppliers
  countries nations states governments ministries agencies regulators unions groups organizations organisations parties campaigns
  newspapers networks outlets sources insiders aides allies advisers advisors rivals opponents supporters backers
  delegates superdelegates senators representatives democrats republicans conservatives liberals progressives
  millennials americans clergy elite establishment leadership management youth elderly jurors protesters demonstrators
  activists campaigners reformers militants rebels insurgents terrorists victims survivors witnesses bystanders
  evangelicals muslims christians catholics jews pundits commentators colleagues friends others many some several
  leaders chiefs heads bosses executives directors members partners owners investors traders brokers dealers bankers
  employees employers applicants candidates nominees contenders hopefuls donors volunteers veterans soldiers generals
  engineers developers designers programmers hackers farmers miners drivers pilots players coaches referees managers
  ministers mayors governors presidents judges justices magistrates proponents detractors skeptics sceptics attendees passengers commuters
  parishioners graduates alumni callers neighbors neighbours
`);

const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
]);

/** Whether a noun names several people or bodies: a known word for them, or the plural of a role. */
export function isGroupNoun(noun: string): boolean {
  if (groupNouns.has(noun) || irregularPlurals.has(noun)) return true;
  if (noun.endsWith('men') && noun.length > 4)
    return roleNouns.has(`${noun.slice(0, -3)}man`) || /(?:s|wo)men$/.test(noun);
  if (noun.endsWith('ies')) return roleNouns.has(`${noun.slice(0, -3)}y`);
  if (noun.endsWith('es') && roleNouns.has(noun.slice(0, -2))) return true;
  return noun.endsWith('s') && roleNouns.has(noun.slice(0, -1));
}

/** Words that count people and may stand before "of": "hundreds of employees". */
export const quantifiers = wordList(`
  hundreds thousands dozens scores tens millions many some several most few all both half two three four five six seven eight nine ten
  group number majority handful pair couple bunch coalition dozen hundred thousand
`);
