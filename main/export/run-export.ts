import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { app, session } from 'electron';
import { readSample } from '../session/library/read-sample';
import { guardNetwork } from '../network-guard';
import { screenLanguage } from '../settings';
import { nodeFileSystem } from '../session/storage/file-system';
import { readSessionFile } from '../session/storage/recovery';
import { sessionPaths } from '../session/session-paths';
import { drawBoardPictures } from './board/board-pictures';
import { exportCommand, templateMessages, unreadableMessage } from './command-line';
import { printToPaper, printToPdf, svgToPng } from './pdf/print-window';
import { placeFiles } from './place-files';
import { ExportRunner, type ExportSource } from './process/export-runner';
import { forkExportProcess } from './process/fork-export-process';

/** `npm run export`: exports documents without a window and exits with the code of the command. */
export async function runExport(args: readonly string[]): Promise<void> {
  await app.whenReady();
  guardNetwork(session.defaultSession);
  app.on('window-all-closed', () => undefined);
  const runner = new ExportRunner({
    start: forkExportProcess,
    printer: { toPdf: printToPdf, svgToPng, drawBoard: drawBoardPictures, toPaper: printToPaper },
    folder: path.join(app.getPath('userData'), 'exports'),
  });
  const code = await exportCommand(args, {
    readSession,
    exportFiles: (source, task, to) =>
      runner.run<'documents' | 'roadmap', readonly string[]>(task, source, {}, async (result, from) => {
        const names = Array.isArray(result) ? result : result.names;
        const problems = Array.isArray(result) ? {} : result.templateProblems;
        await mkdir(to, { recursive: true });
        await placeFiles({ from, to, names, mayReplace: true });
        for (const line of templateMessages(problems)) process.stderr.write(`${line}\n`);
        return names;
      }),
    print: (line) => process.stdout.write(`${line}\n`),
    printError: (line) => process.stderr.write(`${line}\n`),
    now: new Date().toISOString(),
    system: screenLanguage('system', app.getPreferredSystemLanguages()),
  });
  app.exit(code);
}

async function readSession(source: string): Promise<ExportSource> {
  if (source === 'sample:de' || source === 'sample:en') {
    const sample = await readSample(app.getAppPath(), source === 'sample:de' ? 'de' : 'en');
    return { session: sample.session, assets: sessionPaths(sample.folder).assets };
  }
  const paths = sessionPaths(path.resolve(source));
  const result = await readSessionFile(paths, nodeFileSystem);
  if (result.status !== 'ok') throw new Error(unreadableMessage(source, result.status));
  return { session: result.stored.session, assets: paths.assets };
}
