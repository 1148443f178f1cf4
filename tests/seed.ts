import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run of the tests: what fails has been changed. `npm run fuzz` draws others, and names
 * the seed of what it finds: `FC_SEED=… npx vitest run …` draws that again.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1) });
