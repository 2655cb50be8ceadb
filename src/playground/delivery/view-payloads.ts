import { describeView } from '../api/describe-view.ts';
import type { OpenModal, StateValues } from '../protocol.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { envelope } from './payload-parts.ts';

/** A modal's form was sent. */
export function submissionPayload(workspace: Workspace, modal: OpenModal, values: StateValues): object {
  return {
    type: 'view_submission',
    ...envelope(workspace, modal.owner, modal.id),
    view: describeView(workspace, modal, values),
    response_urls: [],
  };
}

/** A modal was closed without being sent; `isCleared`: with all that lay below it. */
export function closedPayload(workspace: Workspace, modal: OpenModal, isCleared: boolean): object {
  const { trigger_id, ...rest } = envelope(workspace, modal.owner);
  return { type: 'view_closed', ...rest, view: describeView(workspace, modal), is_cleared: isCleared };
}
