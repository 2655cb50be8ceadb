import type { Block, ElementState, StateValues } from '../../protocol.ts';

/** What is typed and chosen before anybody has touched anything, for all elements that hold a value. */
export function initialValues(blocks: readonly Block[]): StateValues {
  const values: Record<string, Record<string, ElementState>> = {};
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      const state = initialState(element);
      if (!state || !block.block_id || typeof element['action_id'] !== 'string') continue;
      values[block.block_id] = { ...values[block.block_id], [element['action_id']]: state };
    }
  }
  return values;
}

type Element = Readonly<Record<string, unknown>> & { readonly type: string };

function elementsOf(block: Block): Element[] {
  const found: readonly unknown[] = [
    ...(block.type === 'actions' ? block.elements : []),
    ...(block.type === 'section' && block.accessory ? [block.accessory] : []),
    ...(block.type === 'input' ? [block.element] : []),
  ];
  return found.filter(
    (element): element is Element =>
      typeof element === 'object' && element !== null && 'type' in element && typeof element.type === 'string',
  );
}

/** `undefined` for what holds no value: buttons and images. */
function initialState(element: Element): ElementState | undefined {
  const { type } = element;
  const text = (key: string) => (typeof element[key] === 'string' ? element[key] : null);
  switch (type) {
    case 'plain_text_input':
    case 'url_text_input':
    case 'email_text_input':
    case 'number_input':
      return { type, value: text('initial_value') };
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return { type, selected_option: options([element['initial_option']])[0] ?? null };
    case 'multi_static_select':
    case 'multi_external_select':
    case 'checkboxes':
      return { type, selected_options: options(element['initial_options']) };
    case 'datepicker':
      return { type, selected_date: text('initial_date') };
    case 'timepicker':
      return { type, selected_time: text('initial_time') };
    case 'users_select':
      return { type, selected_user: text('initial_user') };
    case 'channels_select':
      return { type, selected_channel: text('initial_channel') };
    case 'conversations_select':
      return { type, selected_conversation: text('initial_conversation') };
    default:
      return undefined;
  }
}

function options(given: unknown): NonNullable<ElementState['selected_options']> {
  if (!Array.isArray(given)) return [];
  return given.filter((each) => typeof each === 'object' && each !== null && 'text' in each);
}

/** The state after a surface has changed: elements that are still there keep what was typed and chosen. */
export function carryOver(old: StateValues, blocks: readonly Block[]): StateValues {
  const fresh = initialValues(blocks);
  return Object.fromEntries(
    Object.entries(fresh).map(([blockId, states]) => [
      blockId,
      Object.fromEntries(
        Object.entries(states).map(([actionId, state]) => [actionId, old[blockId]?.[actionId] ?? state]),
      ),
    ]),
  );
}
