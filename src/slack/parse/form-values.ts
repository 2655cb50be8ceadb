/** The part of a window's state that is read, as Slack sends it: by block, then by element. */
export type FormValues = Readonly<Record<string, Readonly<Record<string, FormValue>>>>;

export interface FormValue {
  readonly value?: string | null;
  readonly selected_date?: string | null;
  readonly selected_conversation?: string | null;
  readonly selected_option?: { readonly value: string } | null;
}

interface Field {
  readonly block: string;
  readonly action: string;
}

const at = (values: FormValues, field: Field): FormValue | undefined => values[field.block]?.[field.action];

/** What was typed; empty where nothing was. */
export const typed = (values: FormValues, field: Field): string => at(values, field)?.value?.trim() ?? '';

export const pickedOption = (values: FormValues, field: Field): string | null =>
  at(values, field)?.selected_option?.value ?? null;

export const pickedDay = (values: FormValues, field: Field): string | null => at(values, field)?.selected_date ?? null;

export const pickedConversation = (values: FormValues, field: Field): string | null =>
  at(values, field)?.selected_conversation ?? null;
