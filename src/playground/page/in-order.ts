import { createElement, Fragment, type ReactNode } from 'react';

/** Draws parts of a text, one after the other: they have no names to tell them apart, only their places. */
export const inOrder = <T>(parts: readonly T[], draw: (part: T) => ReactNode): ReactNode =>
  createElement(Fragment, null, ...parts.map(draw));
