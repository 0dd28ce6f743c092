import { expect, test } from 'vitest';
import { gapBetween } from '../actions/find-free-space';
import { noteTypography } from './fit-text';
import { riseOf } from './render-votes';

test.each([0.45, 0.6, 1, 2])(
  'at a zoom of %s, a dot covers neither the words of its note nor those of the note above',
  (zoom) => {
    const radius = 8;
    const [bottom, top] = [-riseOf(radius, zoom) + radius / zoom, riseOf(radius, zoom) + radius / zoom];
    expect(bottom).toBeLessThanOrEqual(noteTypography.padding + 1e-9);
    expect(top).toBeLessThanOrEqual(gapBetween + noteTypography.padding);
  },
);
