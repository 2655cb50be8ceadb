import { isDocumentNoun } from '../data/document-nouns.ts';
import { functionWords } from '../data/function-words.ts';
import { isGroupNoun } from '../data/group-nouns.ts';
import { sortsOfNoun } from '../data/organisation-nouns.ts';
import { isRoleNoun } from '../data/role-nouns.ts';
import type { NounPhrase } from './mention.ts';

/** What a lower-case noun names as the head of a phrase; `null` for nouns of things that never speak. */
export function kindOfNoun(noun: string): NounPhrase['kind'] | null {
  if (functionWords.has(noun) && !/^(?:many|some|several|others)$/.test(noun)) return null;
  if (isDocumentNoun(noun)) return 'document';
  if (sortsOfNoun(noun).length > 0) return 'organisation';
  if (isRoleNoun(noun)) return 'person';
  return isGroupNoun(noun) ? 'group' : null;
}
