import type { CueSite } from '../grammar/cue-sites.ts';
import { attitudeClasses } from '../lexicon/verb-classes.ts';

/** Whether a cue speaks of saying or only of believing, wanting, planning. */
export function actOf(site: CueSite): 'statement' | 'attitude' {
  for (const verbClass of site.classes) if (!attitudeClasses.has(verbClass)) return 'statement';
  return 'attitude';
}
