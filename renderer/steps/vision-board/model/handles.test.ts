import { describe, expect, it } from 'vitest';
import type { Area, BoardText, Note } from '../../../../workshop/vision-board/schema';
import { connectorDots, cursorOf, handleAtPoint, handlesOf, hitsConnectorDot, rotatedTowards } from './handles';

const common = { order: 'a0', group: null, locked: false, x: 0, y: 0, width: 200, height: 100 };
const text: BoardText = { ...common, type: 'text', rotation: 0, text: 'x', size: 24, colour: 'ink' };
const note: Note = { ...common, type: 'note', text: '', colour: 'blue', author: null, hidden: false, sentOn: {} };

describe('handles', () => {
  it('are corners and edges, and a knob above elements that can be rotated', () => {
    const { resize, rotationHandle } = handlesOf(note, 1);
    expect(resize).toHaveLength(8);
    expect(resize[0]).toEqual({ x: 1, y: 1, at: { x: 200, y: 100 } });
    expect(rotationHandle).toBeNull();
    expect(handlesOf(text, 2).rotationHandle).toEqual({ knob: { x: 100, y: -14 }, foot: { x: 100, y: 0 }, angle: 0 });
  });

  it('rotate with their element', () => {
    const { resize, rotationHandle } = handlesOf({ ...text, rotation: 90 }, 1);
    const corner = resize[0]?.at;
    expect(
      [corner?.x, corner?.y, rotationHandle?.knob.x, rotationHandle?.knob.y].map((value) => Math.round(value ?? NaN)),
    ).toEqual([50, 150, 178, 50]);
  });

  it('are hit within 24 pixels at every zoom, and leave room for dragging small elements', () => {
    const area: Area = { ...common, type: 'area', name: '', width: 2000, height: 1000 };
    for (const zoom of [0.05, 0.3, 1, 4]) {
      const handles = handlesOf(area, zoom);
      const hit = (x: number, y: number) => handleAtPoint(handles, { x: x / zoom, y: y / zoom }, zoom);
      const [width, height] = [2000 * zoom, 1000 * zoom];
      for (const { x, y, at } of handles.resize) {
        for (const off of [-3, 0, 19]) {
          const found = hit(at.x * zoom + x * off, at.y * zoom + y * off);
          expect(found).toEqual({ x, y });
        }
      }
      expect(hit(width / 2, height / 2)).toBeNull();
    }
    const small = handlesOf({ ...note, width: 100, height: 100 }, 0.2);
    expect(handleAtPoint(small, { x: 50, y: 50 }, 0.2)).toBeNull();
  });

  it('have the cursor of their direction, also when rotated', () => {
    expect(cursorOf({ x: 1, y: 1 }, 0)).toBe('nwse');
    expect(cursorOf({ x: -1, y: 1 }, 0)).toBe('nesw');
    expect(cursorOf({ x: 1, y: 0 }, 90)).toBe('ns');
    expect(cursorOf({ x: 0, y: -1 }, -45)).toBe('nwse');
  });
});

describe('connector dots', () => {
  it('are at the middle of the edges of what can be connected, while it is large enough', () => {
    expect(connectorDots(note, 1)).toEqual(
      expect.arrayContaining([
        { x: 100, y: 0 },
        { x: 200, y: 50 },
        { x: 100, y: 100 },
        { x: 0, y: 50 },
      ]),
    );
    expect(connectorDots(note, 0.5)).toEqual([]);
    expect(connectorDots({ ...common, type: 'area', name: '' }, 1)).toEqual([]);
    expect(hitsConnectorDot(note, { x: 212, y: 50 }, 1)).toBe(true);
    expect(hitsConnectorDot(note, { x: 216, y: 50 }, 1)).toBe(false);
    expect(hitsConnectorDot(note, { x: 216, y: 50 }, 1, true)).toBe(true);
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
