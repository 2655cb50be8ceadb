import type { CorrectionChange } from '../../domain/correction.ts';
import { FIELDS } from '../actions.ts';
import { type FormValues, pickedDay, pickedOption } from './form-values.ts';

/** What can be wrong with an answer, in the order in which the window offers it. */
export const FAULTS = {
  speaker: 'Wrong speaker',
  'no-speaker': 'Nobody can be named as the speaker',
  day: 'Wrong day',
  'no-day': 'The day cannot be told',
  'not-a-statement': 'Not a statement: nobody says this',
} as const;

export type Fault = keyof typeof FAULTS;

const isFault = (value: string | null): value is Fault => value !== null && value in FAULTS;

/** What the window says is right, or the field to mend and why. */
export type CorrectionForm =
  | { readonly kind: 'change'; readonly change: CorrectionChange }
  | { readonly kind: 'fault'; readonly field: string; readonly sentence: string };

/** Reads the window "Correct". */
export function parseCorrectionForm(values: FormValues): CorrectionForm {
  const fault = pickedOption(values, FIELDS.fault);
  const speaker = pickedOption(values, FIELDS.rightSpeaker)?.trim() ?? '';
  const day = pickedDay(values, FIELDS.rightDay);
  if (!isFault(fault)) return { kind: 'fault', field: FIELDS.fault.block, sentence: 'Choose what is wrong.' };
  const change = (what: CorrectionChange): CorrectionForm => ({ kind: 'change', change: what });
  switch (fault) {
    case 'speaker':
      return speaker === ''
        ? { kind: 'fault', field: FIELDS.rightSpeaker.block, sentence: 'Pick who said it, or type a name.' }
        : change({ what: 'speaker', speaker });
    case 'no-speaker':
      return change({ what: 'speaker', speaker: null });
    case 'day':
      return day === null
        ? { kind: 'fault', field: FIELDS.rightDay.block, sentence: 'Pick the day on which it was said.' }
        : change({ what: 'day', day });
    case 'no-day':
      return change({ what: 'day', day: null });
    case 'not-a-statement':
      return change({ what: 'not-a-statement' });
  }
}
