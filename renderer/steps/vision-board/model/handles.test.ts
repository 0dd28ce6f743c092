import { describe, expect, it } from 'vitest';
import type { BoardText, Note } from '../../../../workshop/vision-board/schema';
import { handlesOf, rotatedTowards } from './handles';

const common = { order: 'a0', group: null, locked: false, x: 0, y: 0, width: 200, height: 100 };
const text: BoardText = { ...common, type: 'text', rotation: 0, text: 'x', size: 24, colour: 'ink' };
const note: Note = { ...common, type: 'note', text: '', colour: 'blue', author: null, hidden: false, sentOn: {} };

describe('handles', () => {
  it('are a corner, and a knob above elements that can be rotated', () => {
    expect(handlesOf(note, 1)).toEqual({ corner: { x: 200, y: 100 }, rotationHandle: null });
    expect(handlesOf(text, 2).rotationHandle).toEqual({ knob: { x: 100, y: -14 }, foot: { x: 100, y: 0 }, angle: 0 });
  });

  it('rotate with their element', () => {
    const { corner, rotationHandle } = handlesOf({ ...text, rotation: 90 }, 1);
    expect(
      [corner.x, corner.y, rotationHandle?.knob.x, rotationHandle?.knob.y].map((value) => Math.round(value ?? NaN)),
    ).toEqual([150, 150, 178, 50]);
  });
});

describe('rotation', () => {
  const to = (x: number, y: number, stepwise = false) =>
    rotatedTowards(text, { x: 100 + x, y: 50 + y }, stepwise).rotation;
  it('follows the knob around the middle in whole degrees', () => {
    expect([to(0, -80), to(80, 0), to(-80, 0), to(0, 80)]).toEqual([0, 90, -90, -180]);
    expect(to(50, -86.6)).toBe(30);
    expect(to(-50, 86.6)).toBe(-150);
  });
  it('snaps to right angles, and to steps of fifteen degrees', () => {
    expect(to(100, 4)).toBe(90);
    expect(to(100, 10)).toBe(96);
    expect(to(40, -86.6, true)).toBe(30);
    expect(to(2, 100, true)).toBe(-180);
  });
  it('returns the same angle when the knob is not moved', () => {
    for (const rotation of [-175, -90, -31, 0, 12, 45, 179]) {
      const element = { ...text, rotation };
      const { rotationHandle } = handlesOf(element, 0.7);
      expect(rotationHandle && rotatedTowards(element, rotationHandle.knob, false).rotation).toBe(
        rotation === 179 ? -180 : rotation,
      );
    }
  });
});
