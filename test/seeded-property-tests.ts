import fc from 'fast-check';

/**
 * Property tests use the same cases in every run, so that a failure means that the program has changed. `DRAW=new npx vitest run` uses new
 * ones: run that before a release and after changes to the tested code.
 */
fc.configureGlobal({ seed: process.env.DRAW === 'new' ? Date.now() : 20_270_331 });
