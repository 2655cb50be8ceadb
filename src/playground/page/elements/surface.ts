import { createContext, useContext } from 'react';
import type { ElementState, OptionGroup, Place, StateValues } from '../../protocol.ts';

/** What an element needs of the message, modal or Home tab that it stands in. */
export interface SurfaceAccess {
  readonly place: Place;
  readonly values: StateValues;
  /** What is wrong with a field, by block id. */
  readonly errors: Readonly<Record<string, string>>;
  readonly busy: boolean;
  set(blockId: string, actionId: string, state: ElementState): void;
  /** Tells the bot that an element was used. */
  use(blockId: string, actionId: string, state: ElementState): void;
  /** Asks the bot for options. */
  options(blockId: string, actionId: string, query: string): Promise<readonly OptionGroup[]>;
}

const context = createContext<SurfaceAccess | null>(null);

export const SurfaceProvider = context.Provider;

export function useSurface(): SurfaceAccess {
  const surface = useContext(context);
  if (!surface) throw new Error('useSurface needs a SurfaceProvider above it.');
  return surface;
}

/** Where an element stands, and how it reports: `dispatches` where each change goes to the bot at once. */
export interface Slot {
  readonly blockId: string;
  readonly actionId: string;
  readonly dispatches: boolean;
  /** The id of the visible label, or the words for a reader of the screen where there is none. */
  readonly label: { readonly id: string } | { readonly text: string };
  /** The id of its hint and of what is wrong with it. */
  readonly help?: string;
}

/** The state of one element and how to change it. */
export function useElementState(slot: Slot): [ElementState | undefined, (state: ElementState) => void] {
  const surface = useSurface();
  const state = surface.values[slot.blockId]?.[slot.actionId];
  const change = (next: ElementState) => {
    surface.set(slot.blockId, slot.actionId, next);
    if (slot.dispatches) surface.use(slot.blockId, slot.actionId, next);
  };
  return [state, change];
}

/** The attributes that name and describe an element. */
export const labelled = ({ label, help }: Slot) => ({
  ...('id' in label ? { 'aria-labelledby': label.id } : { 'aria-label': label.text }),
  'aria-describedby': help,
});
