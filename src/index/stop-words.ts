/**
 * English function words: they say nothing about what a text is about. The index keeps them for exact phrases and
 * leaves them out of ranking.
 */
const stopWords: ReadonlySet<string> = new Set(
  `a about above across after again against all almost also although always am among an and another any anyone anything are aren around as at
  away be became because been before being below between both but by can cannot could couldn d did didn do does doesn doing don done down
  during each either else ever every few for from further get gets getting give given gives go goes going gone got had hadn has hasn have haven having he
  her here hers herself him himself his how however i if in into is isn it its itself just least less let like ll m many may me might
  more most much must my myself neither no none nor not now o of off often on once one only onto or other others our ours ourselves out over own
  per perhaps quite rather re really s same shall she should shouldn since so some somebody someone something still such t than that the their theirs
  them themselves then there therefore these they this those though through thus to too toward towards under until up upon us ve
  very via was wasn we went were weren what whatever when whenever where whether which while who whom whose why will with within without won would
  wouldn yet you your yours yourself yourselves`.split(/\s+/),
);

/** Whether a folded word is a function word. */
export const isStopWord = (word: string): boolean => stopWords.has(word);
