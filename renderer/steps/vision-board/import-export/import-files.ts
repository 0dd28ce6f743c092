import i18next from 'i18next';
import { isExcalidrawMarkdown } from '../../../../workshop/vision-board/formats/excalidraw-markdown';
import { maxFileBytes } from '../../../../workshop/max-file-bytes';
import { request } from '../../../bridge';
import { showToast } from '../../../ui/toast';
import { loadAsset } from '../rendering/picture-bitmaps';
import type { Board } from '../actions/board';
import { BoardFileReader } from './board-file-reader';
import { readBlob, readChosenFile } from '../../../document/read-in-slices';
import { decodeText, guessEncoding } from '../../../document/decode-text';
import type { Point } from '../../../../workshop/vision-board/geometry';
import { importLines, importText } from './paste-text';
import { chosenCompanions, droppedCompanions, noCompanions, type Companions, type ReadPicture } from './companions';
import { insertImported } from './insert-imported';
import { AddedPictures } from './added-pictures';
import { importPictures } from './import-pictures';
import { runImport, type ImportTask } from './run-import';

type ImportFailure = 'notRead' | 'tooLarge' | 'unreadable';

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
  const named = new Set<File>();
  const companions = isCanvas ? droppedCompanions(pictures, named) : noCompanions;
  for (const file of canvases) {
    if (file.size > maxFileBytes) notifyFailure('tooLarge', file.name);
    else if (!(await importContent(board, file, (options) => readBlob(file, options), companions, at))) return;
  }
  if (isCanvas) {
    const others = pictures.filter((file) => !named.has(file));
    await importPictures(board, others, at);
  }
}

/** Opens the file dialog and imports the chosen file, and a canvas with the pictures beside it. */
export async function chooseImportFile(board: Board): Promise<void> {
  const opened = await request['board.openFile'](undefined);
  if (!opened || board.readOnly) return;
  const at = board.view.viewportCentre();
  const { name } = opened;
  if (opened.status === 'refused') return notifyFailure(opened.reason === 'size' ? 'tooLarge' : 'unreadable', name);
  if (boardFiles.test(name) || tableFiles.test(name) || textFiles.test(name)) {
    await importContent(board, opened, (options) => readChosenFile(opened, options), chosenCompanions(opened), at);
    return;
  }
  const bytes = await readChosenFile(opened).catch(() => null);
  if (bytes) await importPictures(board, [new File([bytes], name)], at);
  else notifyFailure('unreadable', name);
}

/** Imports a board from clipboard text, as Excalidraw copies it; any other text becomes notes. */
export async function importBoardText(board: Board, text: string, at: Point): Promise<void> {
  const name = i18next.t('vision-board:clipboard');
  let isBoard = false;
  const isComplete = await runImport(board, name, async (task) => {
    isBoard = text.length <= maxFileBytes && (await importBoard(board, name, text, at, noCompanions, task));
  });
  if (isComplete && !isBoard) importText(board, text, at);
}

type ReadContent = (options: NonNullable<Parameters<typeof readBlob>[1]>) => Promise<Uint8Array<ArrayBuffer>>;

/** Reads and imports one file. False when the user cancelled. */
function importContent(
  board: Board,
  { name, size }: { name: string; size: number },
  read: ReadContent,
  companions: Companions,
  at: Point,
): Promise<boolean> {
  return runImport(board, name, async (task) => {
    const { signal, report } = task;
    const onProgress = (done: number) => report({ stage: 'reading', name, done, total: size });
    onProgress(0);
    const bytes = await read({ signal, onProgress }).catch(() => null);
    signal.throwIfAborted();
    if (bytes) await importBytes(board, name, bytes, companions, at, task);
    else notifyFailure('unreadable', name);
  });
}

async function importBytes(
  board: Board,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  companions: Companions,
  at: Point,
  task: ImportTask,
): Promise<void> {
  if (board.readOnly) return;
  if (tableFiles.test(name)) return board.store.setState({ fileDialog: { kind: 'table', name, bytes, at } });
  const text = textFiles.test(name) ? decodeText(bytes, guessEncoding(bytes)) : null;
  if (text !== null && !boardFiles.test(name) && !isExcalidrawMarkdown(text)) {
    const format = /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'plain';
    if (!importLines(board, text, at, format)) showToast(i18next.t('vision-board:importReport.empty', { name }));
  } else if (!(await importBoard(board, name, bytes, at, companions, task))) notifyFailure('notRead', name);
}

/** Imports a board of another program with its pictures. False when the content is no board. Rejects when the user cancelled. */
async function importBoard(
  board: Board,
  name: string,
  content: Uint8Array<ArrayBuffer> | string,
  at: Point,
  companions: Companions,
  task: ImportTask,
): Promise<boolean> {
  const parsing = () => task.report({ stage: 'parsing', name, done: 0, total: 0 });
  const file = new BoardFileReader(task.signal);
  const added = new AddedPictures(board.key);
  try {
    parsing();
    const opened = await file.open(content);
    if (opened.kind === 'none') return false;
    const isCanvas = opened.kind === 'canvas';
    const existing = isCanvas ? await assetsOfSession(board, opened.pictures) : new Map<string, string>();
    const sources = isCanvas ? companions.of(opened.pictures) : readersOf(opened.pictures);
    const assets = await addPictures(added, new Map([...sources].filter(([path]) => !existing.has(path))), task);
    parsing();
    const imported = await file.read(new Map([...existing, ...assets]));
    if (!imported) return false;
    const origin = isCanvas ? opened.origin : { workshop: '', names: new Map<string, string>() };
    if (await insertImported(board, imported, at, { name, ...origin }, task)) added.keep(imported.elements);
    return true;
  } finally {
    file.close();
    void added.discardOthers();
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

function readersOf(pictures: ReadonlyMap<string, Blob | null>): ReadonlyMap<string, ReadPicture> {
  return new Map([...pictures].map(([name, picture]) => [name, () => Promise.resolve(picture)]));
}

/** Adds pictures to the session one after the other, and returns their assets. Unreadable ones are left out. */
async function addPictures(
  added: AddedPictures,
  sources: ReadonlyMap<string, ReadPicture>,
  { signal, report }: ImportTask,
): Promise<ReadonlyMap<string, string>> {
  const assets = new Map<string, string>();
  let done = 0;
  for (const [name, read] of sources) {
    report({ stage: 'pictures', name, done, total: sources.size });
    const blob = await read().catch(() => null);
    const asset = blob && (await added.add(blob));
    signal.throwIfAborted();
    if (asset !== null) assets.set(name, asset);
    done += 1;
  }
  return assets;
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
