import type { Referent } from './referent.ts';

/** Says in one line how a mention led to whom it stands for, for `--explain`. */
export function explain(mention: string, { entity, rivals, basis }: Referent): string {
  const said = `“${mention.replace(/\s+/g, ' ')}”`;
  const others = rivals.map((rival) => rival.name).join(', ');
  switch (basis) {
    case 'name':
      return `${said} names ${entity.name}`;
    case 'shared name':
      return `${said} could also be ${others}; ${entity.name} is the one most spoken of here`;
    case 'slip':
      return `${said} is ${entity.name}, misspelt`;
    case 'role':
      return `${said} is what the text calls ${entity.name}`;
    case 'pronoun':
      return `${said} stands for ${entity.name}, the nearest it fits${others === '' ? '' : `; ${others} would fit too`}`;
    case 'noun':
      return `${said} stands for ${entity.name}, the nearest of that kind${others === '' ? '' : `; ${others} would fit too`}`;
    case 'author':
      return `${said} is the work of ${entity.name}`;
    case 'possessive':
    case 'described':
      return `${said} is given no name`;
  }
}
