import { type ReactNode, useEffect } from 'react';
import type { HomeContent } from '../../protocol.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { InteractiveSurface } from './interactive-surface.tsx';
import { useWorkspace } from './workspace-context.ts';

/** The app's Home tab. Opening it tells the bot, which then publishes it. */
export function HomePane({ home }: { readonly home: HomeContent | null }): ReactNode {
  const { perform } = useWorkspace();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the tab is opened
  useEffect(() => {
    void perform({ do: 'home' });
  }, []);
  return (
    <main className="pane" aria-label="Home">
      <header className="pane-head">
        <h2>Home</h2>
        <p>whosaid</p>
      </header>
      <div className="home">
        {home ? (
          <InteractiveSurface place={{ in: 'home' }} blocks={home.blocks}>
            {() => <Blocks blocks={home.blocks} />}
          </InteractiveSurface>
        ) : (
          <p className="quiet">The app has not filled its Home yet.</p>
        )}
      </div>
    </main>
  );
}
