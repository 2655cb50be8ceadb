import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Nothing that is tested may depend on where or when it runs: a zone far from UTC shows what does.
    env: { TZ: 'Pacific/Auckland' },
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
