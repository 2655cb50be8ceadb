import { type ReactNode, useEffect, useState } from 'react';
import type { Block, Place, StateValues } from '../../protocol.ts';
import { carryOver, initialValues } from '../elements/initial-values.ts';
import { SurfaceProvider } from '../elements/surface.ts';
import { useWorkspace } from './workspace-context.ts';

/**
 * Keeps what is typed and chosen in a message, modal or Home tab. `children` gets it, to send a form;
 * what the bot changes meanwhile keeps the values of the elements that stay.
 */
export function InteractiveSurface({
  place,
  blocks,
  errors = {},
  children,
}: {
  readonly place: Place;
  readonly blocks: readonly Block[];
  readonly errors?: Readonly<Record<string, string>>;
  readonly children: (values: StateValues) => ReactNode;
}): ReactNode {
  const { perform } = useWorkspace();
  const [values, setValues] = useState<StateValues>(() => initialValues(blocks));
  const [busy, setBusy] = useState(false);
  const shape = JSON.stringify(blocks);
  useEffect(() => setValues((old) => carryOver(old, JSON.parse(shape))), [shape]);

  const set = (old: StateValues, blockId: string, actionId: string, state: StateValues[string][string]) => ({
    ...old,
    [blockId]: { ...old[blockId], [actionId]: state },
  });
  return (
    <SurfaceProvider
      value={{
        place,
        values,
        errors,
        busy,
        set: (blockId, actionId, state) => setValues((old) => set(old, blockId, actionId, state)),
        use: (blockId, actionId, state) => {
          const shown =
            state.type === 'button' || state.type === 'overflow' ? values : set(values, blockId, actionId, state);
          setBusy(true);
          void perform({ do: 'use', place, blockId, actionId, state, values: shown }).finally(() => setBusy(false));
        },
        options: async (blockId, actionId, query) => {
          const outcome = await perform({ do: 'options', place, blockId, actionId, query });
          return outcome.ok ? (outcome.options ?? []) : [];
        },
      }}
    >
      {children(values)}
    </SurfaceProvider>
  );
}
