import type { Timex } from '../../../domain/time.ts';
import { joinDayAndTime } from './join-day-and-time.ts';
import { placeClockTimes } from './place-clock-times.ts';
import { widen } from './widen.ts';

type Refiner = (timexes: readonly Timex[], text: string) => Timex[];

/** What is done with the expressions that the rules have found, in order. */
const REFINERS: readonly Refiner[] = [placeClockTimes, joinDayAndTime, widen];

/** Joins expressions that are one, and takes in the words that narrow them. In order of the text; none overlap. */
export const refineTimexes = (timexes: readonly Timex[], text: string): Timex[] =>
  REFINERS.reduce<Timex[]>((found, refine) => refine(found, text), [...timexes]);
