import i18next from 'i18next';
import { isExcalidrawMarkdown } from '../../../../workshop/vision-board/formats/excalidraw-markdown';
import { maxFileBytes } from '../../../../workshop/max-file-bytes';
import { request } from '../../../bridge';
import { addPicture } from '../../../document/add-picture';
import { showToast } from '../../../ui/toast';
import { loadAsset } from '../rendering/picture-bitmaps';
import type { Board } from '../actions/board';
import { BoardFileReader } from './board-file-reader';
import { decodeText, guessEncoding } from '../../../document/decode-text';
import type { Point } from '../../../../workshop/vision-board/geometry';
import { importLines, importText } from './paste-text';
import { insertImported } from './insert-imported';
import { importPictures } from './import-pictures';

type ImportFailure = 'notRead' | 'tooLarge' | 'unreadable';

/** Pictures that were chosen or dropped with a canvas, by file name, and those of them that it names. */
interface Companions {
  files: ReadonlyMap<string, Blob>;
  named: Set<Blob>;
}

const boardFiles = /\.(?:canvas|excalidraw|excalidraw\.md|json)$/i;
const tableFiles = /\.(?:csv|tsv|tab)$/i;
const textFiles = /\.(?:txt|text|md|markdown)$/i;
/** File name of an asset of a session. */
const assetName = /(?:^|[\\/])([0-9a-f]{64}\.(?:jpg|png))$/;

/** Imports dropped, pasted or chosen files: boards of other programs, tables, text lists, and all others as pictures. */
export async function importFiles(board: Board, files: readonly File[], at: Point): Promise<void> {
  const isText = ({ name }: File) => boardFiles.test(name) || tableFiles.test(name) || textFiles.test(name);
  const canvases = files.filter(isText);
  const pictures = files.filter((file) => !isText(file));
  // Pictures dropped with a canvas may be the ones that it names.
  const isCanvas = canvases.some(({ name }) => /\.canvas$/i.test(name));
  if (pictures.length > 0 && !isCanvas) await importPictures(board, pictures, at);
  const companions = companionsIn(isCanvas ? pictures.map((file) => [file.name, file]) : []);
  for (const file of canvases) {
    if (file.size > maxFileBytes) notifyFailure('tooLarge', file.name);
    else {
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes) await importBytes(board, file.name, new Uint8Array(bytes), companions, at);
      else notifyFailure('unreadable', file.name);
    }
  }
  if (isCanvas) {
    const others = pictures.filter((file) => !companions.named.has(file));
    await importPictures(board, others, at);
  }
}

/** Opens the file dialog and imports the chosen file. Main reads the pictures beside a canvas. */
export async function chooseImportFile(board: Board): Promise<void> {
  const opened = await request['board.openFile'](undefined);
  if (!opened || board.readOnly) return;
  const at = board.view.viewportCentre();
  const { name } = opened;
  if (opened.status === 'refused') return notifyFailure(opened.reason === 'size' ? 'tooLarge' : 'unreadable', name);
  const bytes = new Uint8Array(opened.bytes);
  if (boardFiles.test(name) || tableFiles.test(name) || textFiles.test(name)) {
    const companions = companionsIn(
      opened.pictures.map((picture) => [picture.name, new Blob([new Uint8Array(picture.bytes)])]),
    );
    await importBytes(board, name, bytes, companions, at);
  } else await importPictures(board, [new File([bytes], name)], at);
}

/** Imports a board from clipboard text, as Excalidraw copies it; any other text becomes notes. */
export async function importBoardText(board: Board, text: string, at: Point): Promise<void> {
  const isBoard =
    text.length <= maxFileBytes && (await importBoard(board, i18next.t('vision-board:clipboard'), text, at));
  if (!isBoard) importText(board, text, at);
}

async function importBytes(
  board: Board,
  name: string,
  bytes: Uint8Array,
  companions: Companions,
  at: Point,
): Promise<void> {
  if (board.readOnly) return;
  if (tableFiles.test(name)) return board.store.setState({ fileDialog: { kind: 'table', name, bytes, at } });
  const text = textFiles.test(name) ? decodeText(bytes, guessEncoding(bytes)) : null;
  if (text !== null && !boardFiles.test(name) && !isExcalidrawMarkdown(text)) {
    const format = /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'plain';
    if (!importLines(board, text, at, format)) showToast(i18next.t('vision-board:importReport.empty', { name }));
  } else if (!(await importBoard(board, name, bytes, at, companions))) notifyFailure('notRead', name);
}

/** Imports a board of another program with its pictures. False when the content is no board. */
async function importBoard(
  board: Board,
  name: string,
  content: Uint8Array | string,
  at: Point,
  companions: Companions = companionsIn([]),
): Promise<boolean> {
  const file = new BoardFileReader();
  try {
    const opened = await file.open(content);
    if (opened.kind === 'none') return false;
    const isCanvas = opened.kind === 'canvas';
    const existing = isCanvas ? await assetsOfSession(board, opened.pictures) : new Map<string, string>();
    const sources = isCanvas ? companionsOf(opened.pictures, companions) : opened.pictures;
    const assets = await addPictures(board, new Map([...sources].filter(([path]) => !existing.has(path))));
    if (!assets) return true;
    const imported = await file.read(new Map([...existing, ...assets]));
    if (!imported) return false;
    const origin = isCanvas ? opened.origin : { workshop: '', names: new Map<string, string>() };
    if (!board.readOnly) insertImported(board, imported, at, { name, ...origin });
    return true;
  } finally {
    file.close();
  }
}

/** Assets of this session among the paths of a canvas that was exported from it. */
async function assetsOfSession(board: Board, paths: readonly string[]): Promise<Map<string, string>> {
  const existing = new Map<string, string>();
  for (const path of paths) {
    const [, asset] = assetName.exec(path) ?? [];
    if (asset !== undefined && (await hasAsset(board, asset))) existing.set(path, asset);
  }
  return existing;
}

/** The companions that a canvas names, whatever folder it names. */
function companionsOf(paths: readonly string[], { files, named }: Companions): ReadonlyMap<string, Blob> {
  const beside = new Map([...files].map(([path, blob]) => [path.replace(/^.*[\\/]/, ''), blob]));
  return new Map(
    paths.flatMap((path) => {
      const blob = files.get(path) ?? beside.get(path.replace(/^.*[\\/]/, ''));
      if (blob) named.add(blob);
      return blob ? [[path, blob] as const] : [];
    }),
  );
}

function companionsIn(files: Iterable<readonly [string, Blob]>): Companions {
  return { files: new Map(files), named: new Set() };
}

/**
 * Adds pictures to the session one after the other, with progress, and returns their assets. Unreadable ones are left out. Null
 * when the user cancelled.
 */
async function addPictures(
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
async function hasAsset(board: Board, asset: string): Promise<boolean> {
  return loadAsset(board.key, asset).then(
    () => true,
    () => false,
  );
}

function notifyFailure(what: ImportFailure, name: string): void {
  showToast(i18next.t(`vision-board:importReport.${what}`, { name }));
}
