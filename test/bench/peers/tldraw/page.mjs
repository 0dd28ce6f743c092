import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { AssetRecordType, createShapeId, getSnapshot, Tldraw, toRichText } from 'tldraw';
import 'tldraw/tldraw.css';

const colours = {
  yellow: 'yellow',
  orange: 'orange',
  rose: 'light-red',
  violet: 'light-violet',
  blue: 'light-blue',
  green: 'light-green',
};
const [width, height] = location.hash.slice(1).split('x').map(Number);
const place = document.getElementById('board');
place.style.width = `${width}px`;
place.style.height = `${height}px`;
const assetUrls = getAssetUrlsByImport();
let editor;

/** Mounts tldraw as its documentation shows, with typefaces and icons of its own package. */
function mount(snapshot) {
  return new Promise((resolve) => {
    const onMount = (mounted) => {
      editor = mounted;
      resolve();
    };
    const options = { maxShapesPerPage: 100_000 };
    createRoot(place).render(createElement(Tldraw, { assetUrls, options, snapshot, onMount }));
  });
}

window.bench = {
  /** The board as tldraw's own file. */
  async prepare() {
    const board = await (await fetch('/data/board.json')).json();
    await mount();
    editor.createAssets(
      board.pictures.map(({ id, file }) => ({
        id: AssetRecordType.createId(id),
        typeName: 'asset',
        type: 'image',
        meta: {},
        props: {
          name: file,
          src: `/data/pictures/${file}`,
          w: 1600,
          h: 1200,
          mimeType: 'image/jpeg',
          isAnimated: false,
        },
      })),
    );
    editor.createShapes(
      board.notes.map(({ id, x, y, text, colour }) => ({
        id: createShapeId(id),
        type: 'note',
        x,
        y,
        props: { color: colours[colour], richText: toRichText(text), size: 's' },
      })),
    );
    editor.createShapes(
      board.pictures.map(({ id, x, y, width: w, height: h }) => ({
        id: createShapeId(id),
        type: 'image',
        x,
        y,
        props: { assetId: AssetRecordType.createId(id), w, h },
      })),
    );
    editor.createShapes(
      board.connectors.map(({ id }) => ({ id: createShapeId(id), type: 'arrow', props: { color: 'grey' } })),
    );
    editor.createBindings(
      board.connectors.flatMap(({ id, from, to }) =>
        [
          { terminal: 'start', note: from },
          { terminal: 'end', note: to },
        ].map(({ terminal, note }) => ({
          type: 'arrow',
          fromId: createShapeId(id),
          toId: createShapeId(note),
          props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false },
        })),
      ),
    );
    return JSON.stringify(getSnapshot(editor.store));
  },
  async open() {
    await mount(await (await fetch('/data/tldraw.json')).json());
    editor.zoomToFit({ immediate: true });
  },
  /** Shows a board point in the middle. */
  look(x, y, zoom) {
    editor.setCamera({ x: width / 2 / zoom - x, y: height / 2 / zoom - y, z: zoom }, { immediate: true });
  },
  select(ids) {
    editor.select(...ids.map((id) => createShapeId(id)));
  },
};
