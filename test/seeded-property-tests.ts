import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a red run means a changed program. `DRAW=new npx vitest run` draws others:
 * do that by hand before a release and after changes to what they test.
 */
fc.configureGlobal({ seed: process.env.DRAW === 'new' ? Date.now() : 20_270_331 });
