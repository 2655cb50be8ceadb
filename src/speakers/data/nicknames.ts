/**
 * Short forms of given names in common use in English, by hand. Only joins two names that share the family name,
 * and only within one document or with the same role: "Ken Lewis" and "Kenneth Lewis".
 */
const sets: readonly (readonly string[])[] = [
  ['alexander', 'alex', 'sandy', 'al'],
  ['andrew', 'andy', 'drew'],
  ['anthony', 'tony'],
  ['barbara', 'barb'],
  ['benjamin', 'ben'],
  ['bernard', 'bernie'],
  ['catherine', 'katherine', 'kathryn', 'cathy', 'kathy', 'kate', 'katie', 'cathryn'],
  ['charles', 'charlie', 'chuck'],
  ['christopher', 'chris'],
  ['daniel', 'dan', 'danny'],
  ['david', 'dave'],
  ['deborah', 'debra', 'debbie', 'deb'],
  ['donald', 'don', 'donny'],
  ['douglas', 'doug'],
  ['edward', 'ed', 'eddie', 'ted', 'ned'],
  ['elizabeth', 'liz', 'beth', 'betsy', 'betty'],
  ['eugene', 'gene'],
  ['frederick', 'frederic', 'fred', 'fritz'],
  ['gerald', 'gerry', 'jerry'],
  ['gregory', 'greg'],
  ['henry', 'hank', 'harry'],
  ['james', 'jim', 'jimmy', 'jamie'],
  ['jeffrey', 'geoffrey', 'jeff', 'geoff'],
  ['jennifer', 'jen', 'jenny'],
  ['john', 'jack', 'johnny', 'jon'],
  ['jonathan', 'jon'],
  ['joseph', 'joe', 'joey'],
  ['joshua', 'josh'],
  ['kenneth', 'ken', 'kenny'],
  ['lawrence', 'laurence', 'larry'],
  ['leonard', 'len', 'lenny'],
  ['margaret', 'maggie', 'peggy', 'meg'],
  ['matthew', 'matt'],
  ['michael', 'mike', 'mick'],
  ['mitchell', 'mitch'],
  ['nancy', 'nan'],
  ['nicholas', 'nick'],
  ['pamela', 'pam'],
  ['patricia', 'pat', 'patty', 'tricia'],
  ['patrick', 'pat'],
  ['peter', 'pete'],
  ['philip', 'phillip', 'phil'],
  ['randall', 'randy'],
  ['raymond', 'ray'],
  ['rebecca', 'becky'],
  ['richard', 'dick', 'rick', 'rich', 'ricky'],
  ['robert', 'bob', 'rob', 'bobby', 'robbie'],
  ['ronald', 'ron', 'ronnie'],
  ['rudolph', 'rudolf', 'rudy'],
  ['samuel', 'sam', 'sammy'],
  ['stephen', 'steven', 'steve'],
  ['susan', 'suzanne', 'sue', 'susie'],
  ['terence', 'terrence', 'terry'],
  ['theodore', 'ted', 'theo'],
  ['thomas', 'tom', 'tommy'],
  ['timothy', 'tim'],
  ['victoria', 'vicky', 'tori'],
  ['vincent', 'vince'],
  ['walter', 'walt'],
  ['william', 'bill', 'will', 'billy', 'willie'],
  ['zachary', 'zach', 'zack'],
];

const setsByName: ReadonlyMap<string, readonly number[]> = (() => {
  const byName = new Map<string, number[]>();
  sets.forEach((names, index) => {
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), index]);
  });
  return byName;
})();

/** Whether two given names (lower case) are forms of one: "ken" and "kenneth". The same name always is. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const setsOfB = setsByName.get(b);
  return setsOfB !== undefined && (setsByName.get(a) ?? []).some((set) => setsOfB.includes(set));
}
