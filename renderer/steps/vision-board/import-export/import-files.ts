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

/** Pictures that were chosen or dropped with a canvas, by file name. */
type Companions = ReadonlyMap<string, Blob>;

const boards = /\.(?:canvas|excalidraw|json)$/i;
const tables = /\.(?:csv|tsv|tab)$/i;
const texts = /\.(?:txt|text|md|markdown)$/i;
/** File name of an asset of a session. */
const assetName = /(?:^|[\\/])([0-9a-f]{64}\.(?:jpg|png))$/;

/** Imports dropped, pasted or chosen files: boards of other programs, tables, text lists, and all others as pictures. */
export async function importFiles(board: Board, files: readonly File[], at: Point): Promise<void> {
  const isText = ({ name }: File) => boards.test(name) || tables.test(name) || texts.test(name);
  const canvases = files.filter(isText);
  const pictures = files.filter((file) => !isText(file));
  // Pictures dropped with a canvas are the ones that it names.
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

/** Opens the file dialog and imports the chosen file. Main reads the pictures beside a canvas. */
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

/** Imports a board from clipboard text, as Excalidraw copies it; any other text becomes notes. */
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

/** Imports a board of another program with its pictures. False when the content is no board. */
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

/** Assets of this session among the paths of a canvas that was exported from it. */
async function ownPictures(board: Board, paths: readonly string[]): Promise<Map<string, string>> {
  const own = new Map<string, string>();
  for (const path of paths) {
    const [, asset] = assetName.exec(path) ?? [];
    if (asset !== undefined && (await isThere(board, asset))) own.set(path, asset);
  }
  return own;
}

/** The companions that a canvas names, whatever folder it names. */
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
 * Adds pictures to the session one after the other, with progress, and returns their assets. Unreadable ones are left out. Null
 * when the user cancelled.
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

/** Whether the session has an asset. */
async function isThere(board: Board, asset: string): Promise<boolean> {
  return loadAsset(board.key, asset).then(
    () => true,
    () => false,
  );
}

function say(what: Said, name: string): void {
  showToast(i18next.t(`vision-board:taken.${what}`, { name }));
}
