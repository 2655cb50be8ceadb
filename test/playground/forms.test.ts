import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { INES, KIM, modal, type StandIn, startStandIn } from './support/stand-in.ts';

let slack: StandIn;
beforeEach(async () => {
  slack = await startStandIn();
});
afterEach(() => slack.close());

describe('forms', () => {
  const opened = async (view: object = modal) => {
    await slack.ask();
    await slack.api('views.open', { trigger_id: slack.last()['trigger_id'], view });
    return slack.seenBy(INES).modals[0]?.id ?? '';
  };

  it('close when the bot acknowledges with nothing', async () => {
    const view = await opened();
    const values = { block: { field: { type: 'plain_text_input', value: 'typed' } } };
    expect(await slack.deed(INES, { do: 'submit', view, values })).toEqual({ ok: true });
    expect(slack.last()).toMatchObject({ type: 'view_submission', view: { id: view, state: { values } } });
    expect(slack.seenBy(INES).modals).toEqual([]);
  });

  it('stay open with what is wrong', async () => {
    const view = await opened();
    const body = JSON.stringify({ response_action: 'errors', errors: { block: 'Not so.' } });
    slack.answers({ status: 200, body });
    expect(await slack.deed(INES, { do: 'submit', view, values: {} })).toEqual({
      ok: false,
      errors: { block: 'Not so.' },
    });
    expect(slack.seenBy(INES).modals).toHaveLength(1);
  });

  it.each([
    ['update', 1],
    ['push', 2],
    ['clear', 0],
  ])('follow the answer to %s', async (response_action, open) => {
    const view = await opened();
    const next = { ...modal, title: { type: 'plain_text', text: 'Two' } };
    slack.answers({ status: 200, body: JSON.stringify({ response_action, view: next }) });
    await slack.deed(INES, { do: 'submit', view, values: {} });
    expect(slack.seenBy(INES).modals).toHaveLength(open);
    if (open > 0) expect(slack.seenBy(INES).modals.at(-1)?.title.text).toBe('Two');
  });

  it('tell the bot when they are closed, where they ask for it', async () => {
    const view = await opened({ ...modal, notify_on_close: true });
    expect(await slack.deed(KIM, { do: 'close', view })).toEqual({ ok: true });
    expect(slack.seenBy(INES).modals).toHaveLength(1);
    await slack.deed(INES, { do: 'close', view });
    expect(slack.last()).toMatchObject({ type: 'view_closed', is_cleared: false });
    expect(slack.seenBy(INES).modals).toEqual([]);
  });

  it('take a late update only while they are as the bot knows them', async () => {
    const id = await opened();
    const hash = slack.seenBy(INES).modals[0]?.hash;
    const next = { ...modal, title: { type: 'plain_text', text: 'Two' } };
    expect(await slack.api('views.update', { view_id: id, hash, view: next })).toMatchObject({ ok: true });
    expect(await slack.api('views.update', { view_id: id, hash, view: next })).toMatchObject({
      error: 'hash_conflict',
    });
    await slack.deed(INES, { do: 'close', view: id });
    expect(await slack.api('views.update', { view_id: id, view: next })).toMatchObject({ error: 'not_found' });
  });
});
