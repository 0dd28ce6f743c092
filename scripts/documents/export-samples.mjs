// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/setup.mjs';

/** @typedef {{ language: 'de' | 'en', document: string, format: string, file: string }} ExportedFile */

const formats = ['docx', 'pptx', 'pdf', 'html', 'md', 'txt', 'csv', 'xlsx', 'ics'];

/**
 * Exports all documents of both sample workshops in all formats with `npm run export`, which starts the runtime once for each sample.
 * Throws when it fails.
 * @param {string} folder a folder for each language is made in it anew
 * @returns {ExportedFile[]}
 */
export function exportSamples(folder) {
  return /** @type {const} */ (['de', 'en']).flatMap((language) => {
    const out = path.join(folder, language);
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    const args = [`sample:${language}`, '--document', 'all', '--format', formats.join(','), '--out', out];
    const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/export.mjs'), ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`The export of the sample ${language} ended with ${status}`);
    return exportedIn(out, language);
  });
}

/** The documents in a folder; the pictures beside Markdown files are in folders of their own. @param {string} out @param {'de' | 'en'} language */
export function exportedIn(out, language) {
  return readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => {
      const format = path.extname(name).slice(1);
      const document = path.basename(name, `.${format}`).split(' – ').at(-1) ?? name;
      return { language, document, format, file: path.join(out, name) };
    });
}

/** The text of the same document in another format. @param {ExportedFile} exported @param {string} format */
export function textBeside({ file }, format) {
  return readFileSync(file.replace(/\.\w+$/, `.${format}`), 'utf8');
}
