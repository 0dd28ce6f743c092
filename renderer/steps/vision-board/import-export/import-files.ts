import i18next from 'i18next';
import { maxFileBytes } from '../../../../workshop/max-file-bytes';
import { request } from '../../../bridge';
import { addPicture } from '../../../document/add-picture';
import { showToast } from '../../../ui/toast';
import { loadAsset } from './load-asset';
import type { Board } from '../actions/board';
import { BoardFileReader } from './board-file-reader';
import { decodeText, guessEncoding } from '../../../document/decode-text';
import type { Point } from '../model/geometry';
import { importLines } from './paste-text';
import { insertImported } from './insert-imported';
import { importPictures } from './import-pictures';

type Said = 'notRead' | 'tooLarge' | 'unreadable';

/** Pictures that came along with a canvas, by the names they have there. */
type Companions = ReadonlyMap<string, Blob>;

const boards = /\.(?:canvas|excalidraw|json)$/i;
const tables = /\.(?:csv|tsv|tab)$/i;
const texts = /\.(?:txt|text|md|markdown)$/i;
/** As Leitbild names the pictures of a session. */
const assetName = /(?:^|[\\/])([0-9a-f]{64}\.(?:jpg|png))$/;

/** Takes files that somebody dropped, pasted or chose: boards of other programs, tables, lists, and everything else as pictures. */
export async function importFiles(board: Board, files: readonly File[], at: Point): Promise<void> {
  const isText = ({ name }: File) => boards.test(name) || tables.test(name) || texts.test(name);
  const canvases = files.filter(isText);
  const pictures = files.filter((file) => !isText(file));
  // Pictures dropped together with a canvas are those that it names.
  const isCanvas = canvases.some(({ name }) => /\.canvas$/i.test(name));
  if (pictures.length > 0 && !isCanvas) await importPictures(board, pictures, at);
  const companions = new Map(isCanvas ? pictures.map((file) => [file.name, file]) : []);
  for (const file of canvases) {
    if (file.size > maxFileBytes) say('tooLarge', file.name);
    else {
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes) await takeBytes(board, file.name, new Uint8Array(bytes), companions, at);
      else say('unreadable', file.name);
    }
  }
}

/** Asks for a file and takes it. With a canvas main reads the pictures beside it. */
export async function chooseImportFile(board: Board): Promise<void> {
  const opened = await request['board.openFile'](undefined);
  if (!opened || board.readOnly) return;
  const at = board.view.viewportCentre();
  const { name } = opened;
  if (opened.status === 'refused') return say(opened.reason === 'size' ? 'tooLarge' : 'unreadable', name);
  const bytes = new Uint8Array(opened.bytes);
  if (boards.test(name) || tables.test(name) || texts.test(name)) {
    const companions = new Map(
      opened.pictures.map((picture) => [picture.name, new Blob([new Uint8Array(picture.bytes)])]),
    );
    await takeBytes(board, name, bytes, companions, at);
  } else await importPictures(board, [new File([bytes], name)], at);
}

/** Takes a board that is on the clipboard as text, as Excalidraw puts it there; any other text becomes notes. */
export async function importBoardText(board: Board, text: string, at: Point): Promise<void> {
  const isTaken =
    text.length <= maxFileBytes && (await takeBoard(board, i18next.t('vision-board:clipboard'), text, at));
  if (!isTaken) importLines(board, text, at);
}

async function takeBytes(
  board: Board,
  name: string,
  bytes: Uint8Array,
  companions: Companions,
  at: Point,
): Promise<void> {
  if (board.readOnly) return;
  if (tables.test(name)) return board.store.setState({ fileDialog: { kind: 'table', name, bytes, at } });
  if (texts.test(name)) {
    const text = decodeText(bytes, guessEncoding(bytes));
    if (!importLines(board, text, at)) showToast(i18next.t('vision-board:taken.empty', { name }));
  } else if (!(await takeBoard(board, name, bytes, at, companions))) say('notRead', name);
}

/** Takes a board of another program with its pictures. False when it is none. */
async function takeBoard(
  board: Board,
  name: string,
  content: Uint8Array | string,
  at: Point,
  companions: Companions = new Map(),
): Promise<boolean> {
  const file = new BoardFileReader();
  try {
    const opened = await file.open(content);
    if (opened.kind === 'none') return false;
    const isCanvas = opened.kind === 'canvas';
    const own = isCanvas ? await ownPictures(board, opened.pictures) : new Map<string, string>();
    const sources = isCanvas ? picturesBeside(opened.pictures, companions) : opened.pictures;
    const assets = await takeIn(board, new Map([...sources].filter(([path]) => !own.has(path))));
    if (!assets) return true;
    const taken = await file.read(new Map([...own, ...assets]));
    if (!taken) return false;
    const origin = isCanvas ? opened.origin : { workshop: '', names: new Map<string, string>() };
    if (!board.readOnly) insertImported(board, taken, at, { name, ...origin });
    return true;
  } finally {
    file.close();
  }
}

/** The pictures among these that the session has already, because the canvas was written from here. */
async function ownPictures(board: Board, paths: readonly string[]): Promise<Map<string, string>> {
  const own = new Map<string, string>();
  for (const path of paths) {
    const [, asset] = assetName.exec(path) ?? [];
    if (asset !== undefined && (await isThere(board, asset))) own.set(path, asset);
  }
  return own;
}

/** The pictures among these that came along, whatever folder the canvas names. */
function picturesBeside(paths: readonly string[], companions: Companions): Companions {
  const beside = new Map([...companions].map(([path, blob]) => [path.replace(/^.*[\\/]/, ''), blob]));
  return new Map(
    paths.flatMap((path) => {
      const blob = companions.get(path) ?? beside.get(path.replace(/^.*[\\/]/, ''));
      return blob ? [[path, blob] as const] : [];
    }),
  );
}

/**
 * Takes pictures into the session, one after the other, and shows how far it is. Those that cannot be read are left out of the
 * answer. Null when the person stopped it.
 */
async function takeIn(
  board: Board,
  sources: ReadonlyMap<string, Blob | null>,
): Promise<ReadonlyMap<string, string> | null> {
  const assets = new Map<string, string>();
  let cancelled = false;
  const cancel = () => {
    cancelled = true;
  };
  let done = 0;
  for (const [name, blob] of sources) {
    board.store.setState({ progress: { done, total: sources.size, cancel } });
    const result = blob && (await addPicture(board.key, blob).catch(() => null));
    if (result?.status === 'ok') assets.set(name, result.asset);
    if (cancelled) break;
    done += 1;
  }
  board.store.setState({ progress: null });
  return cancelled ? null : assets;
}

/** Whether the session has a picture already, because it was written from here. */
async function isThere(board: Board, asset: string): Promise<boolean> {
  return loadAsset(board.key, asset).then(
    () => true,
    () => false,
  );
}

function say(what: Said, name: string): void {
  showToast(i18next.t(`vision-board:taken.${what}`, { name }));
}
