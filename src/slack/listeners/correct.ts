import type { ViewSubmitAction, webApi } from '@slack/bolt';
import type { CorrectionOutcome } from '../../app/corrections/corrections.ts';
import { ACTIONS, VIEWS } from '../actions.ts';
import { findItem, OUTDATED } from '../answering.ts';
import { decodeCorrection, decodeItem } from '../parse/button-value.ts';
import { parseCorrectionForm } from '../parse/correction-form.ts';
import { correctedView, correctionNotice, correctView } from '../render/correction-views.ts';
import { notice } from '../render/message.ts';
import type { Deps, Register } from './deps.ts';
import { withErrorPath } from './error-path.ts';
import { onButton } from './on-button.ts';
import { updateView } from './update-view.ts';

const NOT_ALLOWED = 'You may not correct statements here. Whoever runs me decides who may: WHOSAID_CORRECTORS.';

/** **Correct…**: opens the window, for those who may. */
const registerOpening: Register = (app, { whosaid, correctors, log }) => {
  onButton(app, log, ACTIONS.correct, ({ value, user, open }) => {
    if (!correctors.allow(user)) return open(correctionNotice(NOT_ALLOWED));
    const ref = decodeItem(value);
    const item = ref === null ? null : findItem(whosaid, ref);
    if (item?.statements === undefined || value === undefined) return open(correctionNotice(OUTDATED));
    return open(correctView(item, value));
  });
};

/** The submission: checked at once, kept after the acknowledgement, the outcome said in the window. */
const registerSubmit: Register = (app, deps) => {
  app.view<ViewSubmitAction>(
    { callback_id: VIEWS.correct, type: 'view_submission' },
    async ({ ack, body, view, client }) => {
      const { id, name } = body.user;
      if (!deps.correctors.allow(id)) return ack({ response_action: 'update', view: correctionNotice(NOT_ALLOWED) });
      const form = parseCorrectionForm(view.state.values);
      if (form.kind === 'fault') return ack({ response_action: 'errors', errors: { [form.field]: form.sentence } });
      await ack({ response_action: 'update', view: correctionNotice('Keeping your correction…') });
      const tell = teller(deps, client, { view: view.id, user: id });
      await withErrorPath(VIEWS.correct, deps.log, tell, async () => {
        const ref = decodeItem(view.private_metadata);
        const item = ref === null ? null : findItem(deps.whosaid, ref);
        if (item === null) return tell(OUTDATED);
        const by = { id, name: name === '' ? id : name };
        const outcome = await deps.whosaid.corrections.correct({ item, change: form.change, by });
        return showOutcome(deps, client, { view: view.id, user: id }, outcome);
      });
    },
  );
};

/** **Undo** beside a correction. */
const registerUndo: Register = (app, deps) => {
  onButton(app, deps.log, ACTIONS.undoCorrection, async ({ value, user, userName, viewId, client, tell }) => {
    const id = decodeCorrection(value);
    if (id === null) return tell(OUTDATED);
    if (!deps.correctors.allow(user)) return tell(NOT_ALLOWED);
    const outcome = await deps.whosaid.corrections.undo(id, { id: user, name: userName });
    const sentence = 'problem' in outcome ? outcome.problem : 'Taken back. Answers are as they were before.';
    if (viewId === null) return tell(sentence);
    return updateView(client, { id: viewId, view: correctionNotice(sentence) }, deps.log);
  });
};

interface Place {
  readonly view: string;
  readonly user: string;
}

/** Says a sentence in the window or, where it was closed meanwhile, in a direct message. */
const teller =
  ({ log }: Deps, client: webApi.WebClient, { view, user }: Place) =>
  async (sentence: string): Promise<unknown> =>
    (await updateView(client, { id: view, view: correctionNotice(sentence) }, log)) ||
    client.chat.postMessage({ channel: user, ...notice(`Not corrected. ${sentence}`) });

function showOutcome(deps: Deps, client: webApi.WebClient, place: Place, outcome: CorrectionOutcome): Promise<unknown> {
  if ('problem' in outcome) return teller(deps, client, place)(outcome.problem);
  // A window that was closed meanwhile needs no word: the correction is kept, and the next answer shows it.
  return updateView(client, { id: place.view, view: correctedView(outcome.correction) }, deps.log);
}

export const registerCorrect: Register = (app, deps) => {
  registerOpening(app, deps);
  registerSubmit(app, deps);
  registerUndo(app, deps);
};
