import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: [
      'utils/**/*.test.ts',
      'components/**/*.test.tsx',
      'cli/**/*.test.ts',
      'demo/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/*.test.ts',
    ],
    setupFiles: ['tests/seed.ts'],
    environment: 'node',
    // Property tests run long on a busy machine; no test measures time by it.
    testTimeout: 120_000,
    server: { deps: { inline: ['zustand'] } },
  },
});
