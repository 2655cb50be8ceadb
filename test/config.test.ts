import { describe, expect, it } from 'vitest';
import { createConfig } from '../src/config.ts';

describe('createConfig', () => {
  it('has no Slack settings where nothing is set, and the usual port', () => {
    expect(createConfig({})).toEqual({ config: { port: 3000, logLevel: 'info', slack: null } });
  });

  it('takes empty and blank variables for unset, as .env.example leaves them', () => {
    expect(createConfig({ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '  ', PORT: '' })).toEqual({
      config: { port: 3000, logLevel: 'info', slack: null },
    });
  });

  it('hands on what is set', () => {
    const result = createConfig({
      SLACK_BOT_TOKEN: ' xoxb-1 ',
      SLACK_API_URL: 'http://localhost:1/api/',
      PORT: '8080',
    });
    expect(result).toEqual({
      config: { port: 8080, logLevel: 'info', slack: { botToken: 'xoxb-1', apiUrl: 'http://localhost:1/api/' } },
    });
  });

  it('names each variable that is wrong, with what it held and what to do', () => {
    const result = createConfig({ PORT: 'http', LOG_LEVEL: 'loud' });
    expect(result).toEqual({ problem: expect.stringMatching(/^PORT .*"http".*\.env.*\nLOG_LEVEL .*"loud"/) });
  });

  it.each(['0', '65536', '3000.5', '-1'])('refuses %s as a port', (port) => {
    expect(createConfig({ PORT: port })).toHaveProperty('problem');
  });
});
