import type { types } from '@slack/bolt';
import type { ReactNode } from 'react';
import { Choices } from './choices.tsx';
import { ExternalSelect } from './external-select.tsx';
import { MultiSelect } from './multi-select.tsx';
import { PlaceSelect } from './place-select.tsx';
import { StaticSelect } from './static-select.tsx';
import type { Slot } from './surface.ts';
import { TemporalInput } from './temporal-input.tsx';
import { TextInput } from './text-input.tsx';

type Field = types.InputBlockElement;

/** An element that holds a value, wherever it stands. */
export function FieldElement({ element, slot }: { readonly element: Field; readonly slot: Slot }): ReactNode {
  switch (element.type) {
    case 'plain_text_input':
    case 'url_text_input':
    case 'email_text_input':
    case 'number_input':
      return <TextInput element={element} slot={slot} />;
    case 'static_select':
      return <StaticSelect element={element} slot={slot} />;
    case 'multi_static_select':
      return <MultiSelect element={element} slot={slot} />;
    case 'external_select':
      return <ExternalSelect element={element} slot={slot} />;
    case 'users_select':
    case 'channels_select':
    case 'conversations_select':
      return <PlaceSelect element={element} slot={slot} />;
    case 'checkboxes':
    case 'radio_buttons':
      return <Choices element={element} slot={slot} />;
    case 'datepicker':
    case 'timepicker':
      return <TemporalInput element={element} slot={slot} />;
    default:
      return <span className="unknown">An element of type “{element.type}”, which the playground does not draw.</span>;
  }
}
