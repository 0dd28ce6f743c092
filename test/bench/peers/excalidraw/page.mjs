import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import '@excalidraw/excalidraw/index.css';

const colours = {
  yellow: '#ffec99',
  orange: '#ffd8a8',
  rose: '#ffc9c9',
  violet: '#d0bfff',
  blue: '#a5d8ff',
  green: '#b2f2bb',
};
const [width, height] = location.hash.slice(1).split('x').map(Number);
const place = document.getElementById('board');
place.style.width = `${width}px`;
place.style.height = `${height}px`;
let api;

window.bench = {
  /** The board as Excalidraw's own file. */
  async prepare() {
    const board = await (await fetch('/data/board.json')).json();
    const notes = new Map(board.notes.map((note) => [note.id, note]));
    const elements = convertToExcalidrawElements(
      [
        ...board.notes.map(({ id, x, y, width, height, text, colour }) => ({
          type: 'rectangle',
          id,
          x,
          y,
          width,
          height,
          backgroundColor: colours[colour],
          fillStyle: 'solid',
          strokeWidth: 1,
          label: { text, fontSize: 16 },
        })),
        ...board.pictures.map(({ id, x, y, width, height }) => ({
          type: 'image',
          id,
          fileId: id,
          status: 'saved',
          x,
          y,
          width,
          height,
        })),
        ...board.connectors.map(({ id, from, to }) => {
          const [start, end] = [notes.get(from), notes.get(to)];
          return {
            type: 'arrow',
            id,
            x: start.x + 100,
            y: start.y + 100,
            width: end.x - start.x,
            height: end.y - start.y,
            start: { id: from },
            end: { id: to },
          };
        }),
      ],
      { regenerateIds: false },
    );
    const files = {};
    for (const { id, file } of board.pictures) {
      const blob = await (await fetch(`/data/pictures/${file}`)).blob();
      files[id] = { id, mimeType: 'image/jpeg', created: 1, dataURL: await dataUrlOf(blob) };
    }
    return JSON.stringify({ elements, files });
  },
  async open() {
    const { elements, files } = await (await fetch('/data/excalidraw.json')).json();
    await new Promise((resolve) => {
      const excalidrawAPI = (ready) => {
        api = ready;
        resolve();
      };
      const initialData = { elements, files, scrollToContent: true };
      createRoot(place).render(createElement(Excalidraw, { initialData, excalidrawAPI }));
    });
    // The scene is there a moment after the interface.
    while (api.getSceneElements().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    api.scrollToContent(undefined, { fitToViewport: true, animate: false });
  },
  /** Shows a board point in the middle. */
  look(x, y, zoom) {
    const value = Math.max(0.1, zoom);
    api.updateScene({
      appState: { scrollX: width / 2 / value - x, scrollY: height / 2 / value - y, zoom: { value } },
    });
  },
  select(ids) {
    api.updateScene({ appState: { selectedElementIds: Object.fromEntries(ids.map((id) => [id, true])) } });
  },
};

function dataUrlOf(blob) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result));
    reader.readAsDataURL(blob);
  });
}
