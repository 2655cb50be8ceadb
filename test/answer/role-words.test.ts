import { describe, expect, it } from 'vitest';
import { formalRoles } from '../../src/answer/question/role-words.ts';

describe('informal names of offices', () => {
  it.each([
    ['the Acme boss', 'Acme CEO'],
    ['the head of Acme', 'Acme CEO'],
    ['chief of the port authority', 'port authority director'],
    ['the chief executive of Acme', 'Acme CEO'],
    ['president of the United States', 'president'],
    ['POTUS', 'US president'],
    ['the PM', 'prime minister'],
    ['SecDef', 'secretary of defense'],
    ['the transport secretary', 'secretary of state for transport'],
    ['the Secretary of State for Transport', 'Transport Secretary'],
    ['the minister for health', 'health minister'],
  ])('%s may be %s', (words, role) => expect(formalRoles(words)).toContain(role));

  it.each(['the Acme engineer', 'head', 'the prime minister', 'secretary', 'the head', 'Acme', 'pmo', ''])(
    '%s is none',
    (words) => expect(formalRoles(words)).toEqual([]),
  );
});
