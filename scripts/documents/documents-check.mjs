// @ts-check
/**
 * Exports all documents of both sample workshops in all formats, reads every file back with programs that are not ours, and prints what
 * they find. Ends with 1 when there is a fault; a reader that is not installed is named.
 *
 *   npm run documents:check -- [--out DIR] [--pictures]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { drawPages } from './draw-pages.mjs';
import { exportSamples } from './export-samples.mjs';
import { judgeFile } from './judge-file.mjs';
import { convertedByLibreOffice } from './judge-office.mjs';

/** The most faults of a reader in a file that are printed. */
const mostPrinted = 20;

const { values } = parseArgs({ options: { out: { type: 'string' }, pictures: { type: 'boolean', default: false } } });
const work = mkdtempSync(path.join(tmpdir(), 'leitbild-documents-'));
const out = path.resolve(values.out ?? path.join(work, 'out'));
if (values.pictures && values.out === undefined) throw new Error('--pictures needs --out, where they are kept');
let count = 0;
try {
  const files = exportSamples(out);
  const converted = convertedFiles(files.filter(({ format }) => format === 'docx' || format === 'pptx'));
  for (const exported of files) {
    for (const { reader, faults } of await judgeFile(exported, { work, converted })) {
      const { language, document, format } = exported;
      const verdict = faults === null ? 'not installed' : faults.length === 0 ? 'ok' : `${faults.length} faults`;
      console.log(`${language}  ${document.padEnd(32)} ${format.padEnd(5)} ${reader.padEnd(24)} ${verdict}`);
      for (const fault of (faults ?? []).slice(0, mostPrinted)) console.log(`      ${fault}`);
      count += faults?.length ?? 0;
    }
    if (values.pictures) draw(exported, converted);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(count === 0 ? 'No faults.' : `${count} faults.`);
process.exit(count === 0 ? 0 : 1);

/** Files of one format and language at a time: their names differ only in these. @param {import('./export-samples.mjs').ExportedFile[]} files */
function convertedFiles(files) {
  /** @type {Map<string, string>} */
  const all = new Map();
  for (const group of new Set(files.map(({ language, format }) => `${language} ${format}`))) {
    const folder = path.join(work, group.replace(' ', '-'));
    mkdirSync(folder);
    const own = files.filter(({ language, format }) => `${language} ${format}` === group).map(({ file }) => file);
    const made = convertedByLibreOffice(own, folder);
    if (made === null) return null;
    for (const [file, pdf] of made) all.set(file, pdf);
  }
  return all;
}

/** @param {import('./export-samples.mjs').ExportedFile} exported @param {ReadonlyMap<string, string> | null} converted */
function draw({ language, document, format, file }, converted) {
  const pdf = format === 'pdf' ? file : format === 'pptx' ? converted?.get(file) : undefined;
  if (pdf !== undefined) drawPages(pdf, path.join(out, 'pictures'), `${language} ${document} ${format}`);
}
