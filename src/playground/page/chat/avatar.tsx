import type { ReactNode } from 'react';
import type { MemberView } from '../../protocol.ts';

/** A member's initials; the bot's is a quotation mark. Only for the eye: the name stands beside it. */
export function Avatar({ member }: { readonly member: MemberView | undefined }): ReactNode {
  const initials = member?.name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2)
    .toUpperCase();
  const tone = member?.isBot ? 'bot' : String((member?.id.charCodeAt(2) ?? 0) % 4);
  return (
    <span className={`avatar avatar-${tone}`} aria-hidden="true">
      {member?.isBot ? '“' : initials}
    </span>
  );
}
