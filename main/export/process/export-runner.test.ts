import { PDFDocument } from '@cantoo/pdf-lib';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exampleSession } from '../../../test/fixtures/example-session';
import { localExportProcess } from '../../requests/testing/local-export-process';
import { temporaryFolder } from '../../session/testing/sessions';
import type { ExportProcess, FromExportProcess, ToExportProcess } from './export-messages';
import { ExportRunner, ExportStoppedError, type PagePrinter } from './export-runner';

const now = '2026-11-12T16:00:00.000Z';
const documents = [{ kind: 'roadmap' as const, additions: [] }];
const task = {
  kind: 'documents' as const,
  documents,
  formats: ['txt' as const],
  fontsEmbedded: false,
  beside: null,
  now,
};

const noPrinter: PagePrinter = {
  toPdf: () => Promise.reject(new Error('No printer')),
  svgToPng: () => Promise.reject(new Error('No printer')),
  drawBoard: () => Promise.reject(new Error('No printer')),
  toPaper: () => Promise.reject(new Error('No printer')),
};

/** A runner over processes that `start` makes. */
function bench(start: () => ExportProcess = localExportProcess, printer: Partial<PagePrinter> = {}) {
  const folder = path.join(temporaryFolder(), 'exports');
  let started = 0;
  const counted = () => {
    started += 1;
    return start();
  };
  const runner = new ExportRunner({ start: counted, printer: { ...noPrinter, ...printer }, folder });
  const source = { session: exampleSession(), assets: path.join(folder, 'none') };
  const readNames = () =>
    runner.run<'documents', string[]>(task, source, {}, ({ names }, made) =>
      names.filter((name) => existsSync(path.join(made, name))),
    );
  return { runner, source, folder, started: () => started, readNames };
}

/** A process that answers with `answer` to the last message of an order, and says when it was killed. */
function scriptedProcess(answer: (tell: (message: FromExportProcess) => void, exit: () => void) => void) {
  let tell: (message: FromExportProcess) => void = () => undefined;
  let exit = () => {};
  const sent: ToExportProcess['type'][] = [];
  let kills = 0;
  const process: ExportProcess = {
    send: ({ type }) => {
      sent.push(type);
      queueMicrotask(() => {
        if (type === 'run') answer(tell, exit);
        else if (type === 'begin' || type === 'part') tell({ type: 'next' });
      });
    },
    onMessage: (listener) => (tell = listener),
    onExit: (listener) => (exit = listener),
    kill: () => void (kills += 1),
  };
  return { process, sent, kills: () => kills };
}

const name = 'Kundentag der Stadtwerke Auental – Roadmap.txt';

test('a task is run with the whole session, its files are there for as long as they are used, and the process is kept', async () => {
  const { runner, source, folder, started, readNames } = bench();
  const steps: string[] = [];
  const onProgress = (done: number, total: number) => steps.push(`${done}/${total}`);
  const text = await runner.run<'documents', string>(task, source, { onProgress }, ({ names }, made) => {
    expect(names).toEqual([name]);
    return readFileSync(path.join(made, name), 'utf8');
  });
  expect(text).toContain('Kundentag der Stadtwerke Auental');
  expect(steps).toEqual(['0/2', '1/2', '2/2']);
  expect(readdirSync(folder)).toEqual([]);
  expect(await readNames()).toEqual([name]);
  expect(started()).toBe(1);
});

test('two tasks at a time have a process each', async () => {
  const { started, readNames } = bench();
  expect(await Promise.all([readNames(), readNames()])).toEqual([[name], [name]]);
  expect(started()).toBe(2);
});

test('a page is printed from files of the job', async () => {
  const seen: { html: string; footer: string }[] = [];
  const toPdf: PagePrinter['toPdf'] = async ({ folder, footer }) => {
    seen.push({ html: readFileSync(path.join(folder, 'page.html'), 'utf8'), footer });
    const printed = await PDFDocument.create();
    printed.addPage([300, 200]);
    return printed.save();
  };
  const { runner, source } = bench(localExportProcess, { toPdf });
  const order = { ...task, documents: [{ kind: 'protocol' as const, additions: [] }], formats: ['pdf' as const] };
  const pdf = await runner.run<'documents', Buffer>(order, source, {}, ({ names }, made) =>
    readFileSync(path.join(made, names[0] ?? '')),
  );
  expect((await PDFDocument.load(pdf)).getPage(0).getSize()).toEqual({ width: 300, height: 200 });
  expect(seen.at(-1)?.html).toContain('<!doctype html>');
  expect(seen.at(-1)?.footer).toContain('pageNumber');
});

test('what main cannot do fails the job with its reason, and the next job has a new process', async () => {
  const { runner, source, folder, started, readNames } = bench();
  const order = { ...task, formats: ['pdf' as const] };
  await expect(runner.run(order, source, {}, () => undefined)).rejects.toThrow('No printer');
  expect(readdirSync(folder)).toEqual([]);
  expect(await readNames()).toEqual([name]);
  expect(started()).toBe(2);
});

test('the failure of a file operation keeps its code', async () => {
  const scripted = scriptedProcess((tell) => tell({ type: 'failed', message: 'no space', code: 'ENOSPC' }));
  const { runner, source } = bench(() => scripted.process);
  await expect(runner.run(task, source, {}, () => undefined)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(scripted.kills()).toBe(1);
});

test('a crash is told as such, removes the files of the job, and the next job works', async () => {
  const scripted = scriptedProcess((_, exit) => exit());
  let crashes = true;
  const { runner, source, folder, readNames } = bench(() => (crashes ? scripted.process : localExportProcess()));
  await expect(runner.run(task, source, {}, () => undefined)).rejects.toBeInstanceOf(ExportStoppedError);
  expect(readdirSync(folder)).toEqual([]);
  crashes = false;
  expect(await readNames()).toEqual([name]);
});

test('a process that has ended while it was kept is replaced', async () => {
  let end = () => {};
  const start = () => {
    const local = localExportProcess();
    return { ...local, onExit: (listener: () => void) => (end = listener) };
  };
  const { started, readNames } = bench(start);
  await readNames();
  end();
  expect(await readNames()).toEqual([name]);
  expect(started()).toBe(2);
});

test('cancelling kills the process at once, even when it never answers, and rejects with the reason', async () => {
  const control = new AbortController();
  const scripted = scriptedProcess(() => control.abort(new Error('cancelled by a person')));
  const { runner, source, folder } = bench(() => scripted.process);
  const cancelled = runner.run(task, source, { signal: control.signal }, () => undefined);
  await expect(cancelled).rejects.toThrow('cancelled by a person');
  expect(scripted.kills()).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
  await expect(runner.run(task, source, { signal: control.signal }, () => undefined)).rejects.toThrow('cancelled');
});

test('cancelling while the files are used leaves the process alone', async () => {
  const control = new AbortController();
  const { runner, source, started, readNames } = bench();
  const use = () => {
    control.abort(new Error('cancelled by a person'));
    control.signal.throwIfAborted();
  };
  await expect(runner.run(task, source, { signal: control.signal }, use)).rejects.toThrow('cancelled by a person');
  expect(await readNames()).toEqual([name]);
  expect(started()).toBe(1);
});

test('a session goes over in small parts, one at a time', async () => {
  const scripted = scriptedProcess((tell) => tell({ type: 'done', result: 1 }));
  const { runner, source } = bench(() => scripted.process);
  const { elements } = source.session.steps['vision-board'];
  const note = { ...Object.values(elements)[0], text: 'Wort '.repeat(40) };
  for (let index = 0; index < 5000; index += 1) Object.assign(elements, { [`n${index}`]: note });
  expect(await runner.run({ kind: 'pages', now }, source, {}, (pages) => pages)).toBe(1);
  expect(scripted.sent[0]).toBe('begin');
  expect(scripted.sent.at(-1)).toBe('run');
  expect(scripted.sent.filter((type) => type === 'part').length).toBeGreaterThan(4);
});

test('files that a crashed program has left are removed, those of a running one stay', async () => {
  const { folder, readNames } = bench();
  // No process has this id: it is beyond the limits of all systems.
  for (const left of ['999999999-a', `${process.pid}-b`]) mkdirSync(path.join(folder, left), { recursive: true });
  await readNames();
  expect(readdirSync(folder)).toEqual([`${process.pid}-b`]);
});
