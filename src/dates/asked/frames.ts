import type { AskedFrame } from './asked-frame.ts';
import { besideFrame } from './beside-frame.ts';
import { partFrame } from './part-frame.ts';
import { partOfDayFrame } from './part-of-day-frame.ts';
import { stretchFrame } from './stretch-frame.ts';

/** Every frame; the first whose words match has them. */
export const ASKED_FRAMES: readonly AskedFrame[] = [partOfDayFrame, stretchFrame, partFrame, besideFrame];
