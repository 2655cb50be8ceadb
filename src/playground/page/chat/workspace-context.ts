import { createContext, useContext } from 'react';
import type { Deed, Frame, Outcome } from '../../protocol.ts';

/** What every part of the page can see and do. It seldom changes: messages and forms are handed down instead. */
export interface WorkspaceAccess {
  readonly frame: Frame;
  /** Does something as the person at the page; shows what went wrong as a toast. */
  perform(deed: Deed): Promise<Outcome>;
}

const context = createContext<WorkspaceAccess | null>(null);

export const WorkspaceProvider = context.Provider;

export function useWorkspace(): WorkspaceAccess {
  const access = useContext(context);
  if (!access) throw new Error('useWorkspace needs a WorkspaceProvider above it.');
  return access;
}
