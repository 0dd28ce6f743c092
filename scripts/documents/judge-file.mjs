// @ts-check
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expectedTables, expectedTexts } from './expected-texts.mjs';
import { textBeside } from './export-samples.mjs';
import { readHtml } from './judge-html.mjs';
import { packageFaults, validatorFaults } from './judge-office.mjs';
import { clippedWords, fontFaults, pdfText, propertyFaults } from './judge-pdf.mjs';
import { judgeCalendar, judgeCsv, judgeWorkbook } from './judge-tables.mjs';
import { absentTexts, missingTexts } from './letters.mjs';
import { outputOf, readWithPython } from './programs.mjs';
import { readSlides } from './read-slides.mjs';
import { tableFaults, traceFaults } from './text-faults.mjs';

/** @typedef {import('./export-samples.mjs').ExportedFile} ExportedFile */
/** What a reader finds wrong in a file; null when the reader is not installed. @typedef {{ reader: string, faults: string[] | null }} Verdict */
/** @typedef {ReturnType<typeof expectedTexts>} Texts */

/**
 * Reads a file back with the programs for its format.
 * @param {ExportedFile} exported @param {{ work: string, converted: ReadonlyMap<string, string> | null }} context `converted` are the
 * PDFs that LibreOffice has made of Office files
 * @returns {Promise<Verdict[]>}
 */
export async function judgeFile(exported, { work, converted }) {
  const { file, format } = exported;
  if (format === 'csv') return judgeCsv(exported);
  if (format === 'xlsx') return [...(await office(exported, work)), ...judgeWorkbook(exported)];
  if (format === 'ics') return judgeCalendar(exported);
  const markdown = textBeside(exported, 'md');
  const texts = expectedTexts(markdown);
  // What other formats draw instead of printing it.
  const printed = texts.filter(({ ofChart }) => !ofChart);
  const drawn = texts.filter(({ ofChart }) => ofChart);
  const tables = expectedTables(markdown);
  switch (format) {
    case 'docx':
      return [
        ...(await office(exported, work)),
        read(
          'python3-docx',
          readWithPython('docx', file),
          (/** @type {{ texts: string[], tables: string[][][], margins: string[] }} */ found) => [
            ...textFaults(printed, [...found.texts, ...found.margins].join('\n')),
            ...tableFaults(drawnLeftOut(tables, texts), found.tables),
          ],
        ),
        throughLibreOffice(file, converted, (text) => absentTexts(printed, text)),
      ];
    case 'pptx': {
      const { slides, shown: drawnSlides, small, tables: found, charts } = readSlides(file);
      const drawnTexts = printed.filter((each) => absentTexts([each], drawnSlides.join('\n')).length === 0);
      const shown = `${slides.join('\n')}\n${charts}`;
      return [
        ...(await office(exported, work)),
        {
          reader: 'htmlparser2',
          faults: [
            ...absentTexts(printed, shown),
            ...traceFaults(shown),
            ...tableFaults(drawnLeftOut(tables, texts), found),
            ...slides.flatMap((text, index) => (text.split('\n').length < 2 ? [`slide ${index + 1} is empty`] : [])),
            ...small.map((size) => `text of ${size / 100} points`),
          ],
        },
        read('python3-pptx', readWithPython('pptx', file), (/** @type {{ texts: string[] }} */ { texts: all }) =>
          absentTexts(printed, `${all.join('\n')}\n${charts}`),
        ),
        throughLibreOffice(file, converted, (text) => absentTexts(drawnTexts, text)),
      ];
    }
    case 'pdf':
      return [
        read('pdftotext', pdfText(file), (text) => [
          ...textFaults(
            printed.filter(({ anywhere }) => !anywhere),
            text,
          ),
          // The footer names the client and the confidentiality.
          ...absentTexts(
            printed.filter(({ anywhere }) => anywhere),
            outputOf('pdftotext', ['-raw', file, '-']) ?? '',
          ),
        ]),
        { reader: 'pdftotext -bbox', faults: clippedWords(file) },
        { reader: 'pdffonts', faults: fontFaults(file) },
        { reader: 'pdfinfo, pdf.js', faults: await propertyFaults(file, namesOf(markdown, exported)) },
      ];
    case 'html': {
      const { text, tables: found, faults } = readHtml(file);
      return [
        {
          reader: 'htmlparser2',
          faults: [...faults, ...textFaults(printed, text), ...absentTexts(drawn, text), ...tableFaults(tables, found)],
        },
      ];
    }
    case 'md':
      return [{ reader: 'marked', faults: [...traceFaults(words(texts)), ...tableFaults([], tables)] }];
    case 'txt':
      return [
        {
          reader: 'plain text',
          faults: [...traceFaults(textBeside(exported, 'txt')), ...absentTexts(texts, textBeside(exported, 'txt'))],
        },
      ];
    default:
      return [{ reader: 'none', faults: [`nothing reads ${format}`] }];
  }
}

/** @param {ExportedFile} exported @param {string} work @returns {Promise<Verdict[]>} */
async function office({ file, format, language, document }, work) {
  const folder = path.join(work, 'parts', `${language} ${document} ${format}`);
  mkdirSync(folder, { recursive: true });
  return [
    { reader: 'Open XML SDK', faults: await validatorFaults(file) },
    { reader: 'xmllint', faults: packageFaults(file, folder) },
  ];
}

/** @template Found @param {string} reader @param {Found | null} found @param {(found: Found) => string[]} judge @returns {Verdict} */
function read(reader, found, judge) {
  return { reader, faults: found === null ? null : judge(found) };
}

/** @param {string} file @param {ReadonlyMap<string, string> | null} converted @param {(text: string) => string[]} judge */
function throughLibreOffice(file, converted, judge) {
  const reader = 'LibreOffice, pdftotext';
  if (converted === null) return { reader, faults: null };
  const pdf = converted.get(file);
  if (pdf === undefined) return { reader, faults: ['LibreOffice does not open it'] };
  // Footers interrupt texts, and name the confidentiality.
  const whole = outputOf('pdftotext', ['-raw', pdf, '-']) ?? '';
  return read(reader, pdfText(pdf), (text) => [...judge(`${text}\n${whole}`), ...traceFaults(text)]);
}

/** @param {Texts} texts @param {string} found */
function textFaults(texts, found) {
  return [...missingTexts(texts, found), ...traceFaults(found)];
}

/** @param {Texts} texts */
function words(texts) {
  return texts.map(({ text }) => text).join('\n');
}

/** The tables that are no figures of charts. @param {string[][][]} tables @param {Texts} texts */
function drawnLeftOut(tables, texts) {
  const drawn = new Set(texts.filter(({ ofChart }) => ofChart).map(({ text }) => text));
  return tables.filter((rows) => !rows.flat().every((cell) => cell.trim() === '' || drawn.has(cell)));
}

/** The title of a document, and the headings that its list of contents names. @param {string} markdown @param {ExportedFile} exported */
function namesOf(markdown, { document }) {
  const heading = (/** @type {RegExp} */ pattern) =>
    Array.from(markdown.matchAll(pattern), ([, text = '']) => text.replace(/\\(.)/g, '$1').replace(/[*]/g, ''));
  const [title = document] = heading(/^# (.*)$/gm);
  // Headings within the text of a press release are no chapters.
  return {
    title,
    headings: heading(/^## (.*)$/gm).filter((_, index, { length }) => length > 3 || index === length - 1),
  };
}
