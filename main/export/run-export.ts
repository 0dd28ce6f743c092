import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app, session } from 'electron';
import type { SessionDocument } from '../../workshop/session-schema';
import { readSample } from '../session/library/read-sample';
import { guardNetwork } from '../network-guard';
import { nodeFileSystem } from '../session/storage/file-system';
import { readSessionFile } from '../session/storage/recovery';
import { sessionPaths } from '../session/session-paths';
import { drawBoardPictures } from './board/board-pictures';
import { exportCommand, unreadableMessage } from './command-line';
import { exportDocument, type ExportJob } from './export-document';
import { printToPdf, svgToPng } from './pdf/print-window';

/** `npm run export`: exports documents without a window and exits with the code of the command. */
export async function runExport(args: readonly string[]): Promise<void> {
  await app.whenReady();
  guardNetwork(session.defaultSession);
  app.on('window-all-closed', () => undefined);
  const code = await exportCommand(args, {
    readSession,
    exportDocument: (job) => exportDocument({ ...job, print: printToPdf, svgToPng, drawBoard: drawBoardPictures }),
    makeFolder: (folder) => mkdir(folder, { recursive: true }),
    writeFile,
    print: (line) => process.stdout.write(`${line}\n`),
    printError: (line) => process.stderr.write(`${line}\n`),
    now: new Date().toISOString(),
  });
  app.exit(code);
}

async function readSession(source: string): Promise<{ session: SessionDocument; readAsset: ExportJob['readAsset'] }> {
  if (source === 'sample:de' || source === 'sample:en') {
    const { session: sample, folder } = await readSample(app.getAppPath(), source === 'sample:de' ? 'de' : 'en');
    return { session: sample, readAsset: (asset) => readFile(path.join(sessionPaths(folder).assets, asset)) };
  }
  const paths = sessionPaths(path.resolve(source));
  const result = await readSessionFile(paths, nodeFileSystem);
  if (result.status !== 'ok') throw new Error(unreadableMessage(source, result.status));
  return { session: result.stored.session, readAsset: (asset) => readFile(path.join(paths.assets, asset)) };
}
