import { isDateFormat } from './cell-value';
import { parseXml } from './parse-xml';
import { isOn, readSheet, textOfCell, type SheetContext, type ValueWords } from './read-sheet';
import { unpackParts } from './unpack-parts';
import { WorkbookRefusedError, type Sheet } from './workbook';

/** Most cells and characters of a workbook that are read. */
const limits = { cells: 500_000, characters: 30_000_000 };

/** The parts that hold tables, not pictures, charts or themes. */
const wanted = /^(?:_rels\/\.rels|\w+\/[\w.-]+\.xml|\w+\/_rels\/[\w.-]+\.rels|\w+\/worksheets\/[^/]+\.xml)$/;

/**
 * The visible sheets of an Excel workbook (`.xlsx`, ECMA-376) as texts, in their order. Numbers, days by their format, truth values, shared
 * and own texts are read, of formulas the stored values. Throws WorkbookRefusedError.
 */
export function readWorkbook(bytes: Uint8Array, words: ValueWords): Sheet[] {
  // The container of older Office files and of encrypted ones.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new WorkbookRefusedError('old');
  const parts = unpackParts(bytes, (name) => wanted.test(name));
  const workbookName = [...relationships(parts, '_rels/.rels', '').values()].find(
    ({ type }) => type === 'officeDocument',
  )?.target;
  const workbook = parts.get(workbookName ?? 'xl/workbook.xml');
  if (!workbook) throw new WorkbookRefusedError('damaged');
  const folder = (workbookName ?? 'xl/workbook.xml').replace(/[^/]*$/, '');
  const targets = relationships(
    parts,
    (workbookName ?? 'xl/workbook.xml').replace(/([^/]*)$/, '_rels/$1.rels'),
    folder,
  );
  const partOf = (type: string) => {
    const target = [...targets.values()].find((each) => each.type === type)?.target;
    return target === undefined ? undefined : parts.get(target);
  };
  const found: { name: string; id: string }[] = [];
  let is1904 = false;
  parseXml(workbook, {
    open(tag, attributes) {
      if (tag === 'workbookPr') is1904 = isOn(attributes['date1904']);
      if (tag !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => /:id$/i.test(key))?.[1] ?? '';
      found.push({ name: attributes['name'] ?? '', id });
    },
  });
  const context: SheetContext = {
    ...words,
    sharedStrings: sharedStringsOf(partOf('sharedStrings')),
    styles: stylesOf(partOf('styles')),
    is1904,
    left: { ...limits },
  };
  const sheets = found.flatMap(({ name, id }) => {
    const target = targets.get(id);
    const part = target?.type === 'worksheet' ? parts.get(target.target) : undefined;
    return part ? [readSheet(name, part, context)] : [];
  });
  if (sheets.length === 0) throw new WorkbookRefusedError('damaged');
  return sheets;
}

/** The relationships of a part by id; types without the address before their name. */
function relationships(
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
  folder: string,
): Map<string, { type: string; target: string }> {
  const found = new Map<string, { type: string; target: string }>();
  const part = parts.get(name);
  if (!part) return found;
  parseXml(part, {
    open(tag, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (tag !== 'Relationship') return;
      const path = target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`;
      found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: path });
    },
  });
  return found;
}

function sharedStringsOf(part: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  let [text, isText, inPhonetic] = ['', false, false];
  parseXml(part, {
    open(tag) {
      if (tag === 'si') text = '';
      else if (tag === 'rPh') inPhonetic = true;
      else if (tag === 't') isText = !inPhonetic;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(tag) {
      if (tag === 't') isText = false;
      else if (tag === 'rPh') inPhonetic = false;
      else if (tag === 'si') strings.push(textOfCell(text));
    },
  });
  return strings;
}

/** What the cells of each format of the workbook are, by its index in `cellXfs`. */
function stylesOf(part: Uint8Array | undefined): SheetContext['styles'] {
  const formats: ('date' | 'percent' | 'plain')[] = [];
  if (!part) return formats;
  const codes = new Map<number, string>();
  let inCellFormats = false;
  parseXml(part, {
    open(tag, { numFmtId = '0', formatCode = '' }) {
      const id = Number(numFmtId);
      if (tag === 'numFmt') codes.set(id, formatCode);
      if (tag === 'cellXfs') inCellFormats = true;
      if (tag !== 'xf' || !inCellFormats) return;
      const code = codes.get(id);
      const isPercent = code === undefined ? id === 9 || id === 10 : code.replace(/"[^"]*"|\\./g, '').includes('%');
      formats.push(isPercent ? 'percent' : isDateFormat(id, code) ? 'date' : 'plain');
    },
    close(tag) {
      if (tag === 'cellXfs') inCellFormats = false;
    },
  });
  return formats;
}
