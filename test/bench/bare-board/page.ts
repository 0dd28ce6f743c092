import type { BenchBoard } from '../../../scripts/bench/board/board.mjs';
import { Content, meets } from './content';
import { paint, type Camera } from './paint';

/** The baseline of the board: one canvas that draws what is visible, and minimal handlers for the measured gestures. */
const canvas = document.querySelector('canvas') ?? document.body.appendChild(document.createElement('canvas'));
const [width = 1, height = 1] = location.hash.slice(1).split('x').map(Number);
canvas.width = width;
canvas.height = height;
const context = canvas.getContext('2d', { alpha: false });
const content = new Content();
let camera: Camera = { x: 0, y: 0, zoom: 1 };
let selected: ReadonlySet<string> = new Set();
let dragged: { x: number; y: number; dx: number; dy: number } | null = null;
let moved: { ids: ReadonlySet<string>; dx: number; dy: number } | null = null;
let writing: string | null = null;
let frame = 0;

function repaint(): void {
  if (frame !== 0) return;
  frame = requestAnimationFrame(() => {
    frame = 0;
    if (context) paint(context, content, camera, selected);
  });
}

function noteAt({ clientX, clientY }: MouseEvent) {
  const at = { x: camera.x + clientX / camera.zoom, y: camera.y + clientY / camera.zoom, width: 0.01, height: 0.01 };
  return content
    .visible(at)
    .filter((note) => meets(note, at))
    .at(-1);
}

canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    if (event.ctrlKey) {
      const zoom = Math.max(0.05, Math.min(4, camera.zoom * Math.exp(-event.deltaY * 0.008)));
      const { clientX, clientY } = event;
      camera = {
        x: camera.x + clientX / camera.zoom - clientX / zoom,
        y: camera.y + clientY / camera.zoom - clientY / zoom,
        zoom,
      };
    } else {
      camera = { ...camera, x: camera.x + event.deltaX / camera.zoom, y: camera.y + event.deltaY / camera.zoom };
    }
    repaint();
  },
  { passive: false },
);
canvas.addEventListener('pointerdown', (event) => {
  const note = noteAt(event);
  if (!note) return;
  if (!selected.has(note.id)) selected = new Set([note.id]);
  dragged = { x: event.clientX, y: event.clientY, dx: 0, dy: 0 };
  repaint();
});
canvas.addEventListener('pointermove', (event) => {
  if (!dragged) return;
  const [dx, dy] = [(event.clientX - dragged.x) / camera.zoom, (event.clientY - dragged.y) / camera.zoom];
  content.move(selected, dx - dragged.dx, dy - dragged.dy);
  dragged = { ...dragged, dx, dy };
  repaint();
});
canvas.addEventListener('pointerup', () => {
  if (dragged) moved = { ids: selected, dx: dragged.dx, dy: dragged.dy };
  dragged = null;
});
canvas.addEventListener('dblclick', (event) => {
  writing = noteAt(event)?.id ?? null;
});
addEventListener('keydown', ({ key, ctrlKey }) => {
  const note = writing === null ? undefined : content.notes.get(writing);
  if (key === 'Escape') {
    writing = null;
    selected = new Set();
  } else if (ctrlKey && key === 'a') {
    selected = new Set(content.notes.keys());
  } else if (ctrlKey && key === 'z') {
    if (moved) content.move(moved.ids, -moved.dx, -moved.dy);
    moved = null;
  } else if (note && key.length === 1) {
    content.write(note.id, note.text + key);
  }
  repaint();
});

Object.assign(window, {
  bench: {
    async open() {
      const answer = await fetch('/data/board.json');
      const board = (await answer.json()) as BenchBoard;
      content.take(board);
      const { bounds } = board;
      const zoom = Math.min((width - 96) / bounds.width, (height - 96) / bounds.height, 1);
      this.look(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, zoom);
      repaint();
      await content.decode(board.pictures);
      repaint();
    },
    /** Centres a point of the board. */
    look(x: number, y: number, zoom: number) {
      camera = { x: x - width / 2 / zoom, y: y - height / 2 / zoom, zoom };
      repaint();
    },
    select(ids: string[]) {
      selected = new Set(ids);
      repaint();
    },
  },
});
