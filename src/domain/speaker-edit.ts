import type { DecidedKind } from './speaker-decisions.ts';

/** One change to what people have decided about speakers. */
export type SpeakerEdit =
  | {
      readonly do: 'name';
      readonly name: string;
      readonly kind?: DecidedKind;
      readonly aliases: readonly string[];
      readonly roles: readonly string[];
    }
  /** `other` means `name`: everywhere, or in `documents` (ids) alone. */
  | { readonly do: 'same'; readonly name: string; readonly other: string; readonly documents: readonly string[] }
  | { readonly do: 'different'; readonly name: string; readonly other: string }
  /** Takes back all that was decided about these spellings of one name. */
  | { readonly do: 'forget'; readonly names: readonly string[] };
