import { randomBytes } from 'node:crypto';
import type { ModalContent, OpenModal } from '../protocol.ts';

/** How many modals may lie on each other (docs.slack.dev, "Modals"). */
const MODAL_STACK = 3;

/** The modals each person has open, the last one on top. */
export class Modals {
  readonly #stacks = new Map<string, OpenModal[]>();

  stack(user: string): readonly OpenModal[] {
    return this.#stacks.get(user) ?? [];
  }

  top(user: string): OpenModal | undefined {
    return this.stack(user).at(-1);
  }

  /** Adds a modal; `null` where as many as may be are open already. */
  push(user: string, content: ModalContent): OpenModal | null {
    const stack = this.stack(user);
    if (stack.length >= MODAL_STACK) return null;
    const modal = { ...content, id: newViewId(), hash: newHash(), owner: user };
    this.#stacks.set(user, [...stack, modal]);
    return modal;
  }

  find(id: string): OpenModal | undefined {
    return [...this.#stacks.values()].flat().find((modal) => modal.id === id);
  }

  findExternal(externalId: string): OpenModal | undefined {
    return [...this.#stacks.values()].flat().find((modal) => modal.external_id === externalId);
  }

  /** Replaces what a modal shows; it keeps its id. */
  update(id: string, content: ModalContent): OpenModal | undefined {
    const old = this.find(id);
    if (!old) return undefined;
    const modal = { ...content, id, hash: newHash(), owner: old.owner };
    this.#stacks.set(
      old.owner,
      this.stack(old.owner).map((each) => (each.id === id ? modal : each)),
    );
    return modal;
  }

  /** Closes a modal and all that lie on it. */
  close(id: string): void {
    const modal = this.find(id);
    if (!modal) return;
    const stack = this.stack(modal.owner);
    this.#stacks.set(
      modal.owner,
      stack.slice(
        0,
        stack.findIndex((each) => each.id === id),
      ),
    );
  }

  clear(user: string): void {
    this.#stacks.delete(user);
  }
}

const newViewId = (): string => `V${randomBytes(5).toString('hex').toUpperCase()}`;
const newHash = (): string => randomBytes(8).toString('hex');
