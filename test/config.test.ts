import { describe, expect, it } from 'vitest';
import { createConfig } from '../src/config.ts';

describe('createConfig', () => {
  it('has a port and a level of its own where nothing is set', () => {
    expect(createConfig({})).toEqual({ config: { port: null, logLevel: 'info' } });
  });

  it('takes empty and blank variables for unset, as .env.example leaves them', () => {
    expect(createConfig({ PORT: '', LOG_LEVEL: '  ' })).toEqual({ config: { port: null, logLevel: 'info' } });
  });

  it('takes what is set', () => {
    expect(createConfig({ PORT: ' 8080 ', LOG_LEVEL: 'warn' })).toEqual({ config: { port: 8080, logLevel: 'warn' } });
  });

  it('names each variable that is wrong, with what it held and what to do', () => {
    const result = createConfig({ PORT: 'http', LOG_LEVEL: 'loud' });
    expect(result).toEqual({
      problem:
        'PORT should be a port, 1 to 65535, got "http". Mend it in .env or the environment.\n' +
        'LOG_LEVEL should be one of info, warn, error, got "loud". Mend it in .env or the environment.',
    });
  });

  it.each(['0', '65536', '3000.5', '-1', '1e3'])('refuses %s as a port', (port) => {
    expect(createConfig({ PORT: port })).toHaveProperty('problem');
  });
});
