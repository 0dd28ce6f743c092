import {
  chartTable,
  flatHeader,
  listNumbers,
  type Block,
  type Chart,
  type LeitbildDocument,
  type List,
  type Run,
  type Table,
} from '../../workshop/document';
import { joinRuns } from './join-runs';

/** The document as plain text, for mails and simple programs. Each paragraph is one line. */
export function documentText(document: LeitbildDocument): string {
  const head = [
    // The subtitle of a report is its name.
    { report: '', 'press-release': document.name, poster: '' }[document.layout],
    underlined(headline(document.title, document.titleRuns), '='),
    headline(document.subtitle, document.subtitleRuns),
    [
      document.organisation,
      ...{ report: document.coverLines, 'press-release': [], poster: document.coverLines }[document.layout],
      document.confidentiality,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  ];
  return `${[...head, ...document.blocks.map(blockText)].filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? oneLine(block.text) : underlined(block.text, block.level === 1 ? '=' : '-');
    case 'paragraph':
    case 'lead':
      return runsText(block.runs).trim();
    case 'quote':
      return [runsText(block.runs), block.by ? `– ${block.by}` : '', block.remark ? `[${block.remark}]` : '']
        .filter((part) => part !== '')
        .join('\n')
        .replace(/^/gm, '    ');
    case 'list':
      return listText(block);
    case 'facts':
      return block.rows.map(factText).join('\n');
    case 'factRow':
      return block.facts.map(factText).join('\n');
    case 'table':
      return tableText(block);
    case 'lanes':
      return [block.caption, ...block.lanes.map(laneText)].join('\n\n');
    case 'chart':
      return [`${block.caption}\n${block.alt}`, ...(block.figuresInTable ? [] : [chartText(block)])].join('\n\n');
    case 'pictures':
      return block.pictures
        .map((picture) => picture.caption || picture.alt)
        .filter((text) => text !== '')
        .map((text) => `[${oneLine(text)}]`)
        .join('\n');
    case 'figure':
      return `[${oneLine(block.alt)}]`;
    case 'contents':
      return '';
    case 'pageBreak':
      return '* * *';
  }
}

function listText(list: List): string {
  const numbers = listNumbers(list);
  return list.items
    .map(({ runs, level }, index) => {
      const number = numbers[index] ?? null;
      const mark = number === null ? '- ' : `${number}. `;
      const indent = '   '.repeat(level);
      return `${indent}${mark}${runsText(runs).replace(/\n/g, `\n${indent}${' '.repeat(mark.length)}`)}`;
    })
    .join('\n');
}

/** A table row by row, with a line for each cell that starts with the header of its column, so that it can be read aloud. */
function tableText({ caption, rows, ...heads }: Table): string {
  const header = flatHeader(heads);
  const texts = rows.map((row) =>
    row.map((cell, index) => factText({ label: header[index] ?? '', value: runsText(cell) })).join('\n'),
  );
  return [caption, ...texts].filter((part) => part !== '').join('\n\n');
}

/** The values of a chart, with a line for each category. */
function chartText(chart: Chart): string {
  const { header, rows } = chartTable(chart);
  return rows
    .map(([category = [], ...values]) => {
      const figures = values.map((value, index) => `${oneLine(header[index + 1] ?? '')} ${runsText(value)}`);
      return `- ${oneLine(runsText(category))}: ${figures.join(', ')}`;
    })
    .join('\n');
}

function laneText({ title, cards }: Extract<Block, { kind: 'lanes' }>['lanes'][number]): string {
  const lines = cards.map((card) => `- ${[card.title, ...card.lines].map(oneLine).join(' · ')}`);
  return [`${oneLine(title)}:`, ...(lines.length === 0 ? ['–'] : lines)].join('\n');
}

function factText({ label, value }: { label: string; value: string }): string {
  const said = value
    .trim()
    .split(/\s*\n\s*/)
    .join('; ');
  return label === '' ? said : `${oneLine(label)}: ${said}`;
}

function runsText(runs: readonly Run[]): string {
  return joinRuns(runs)
    .map(({ text, referenceMark, link, strikethrough }) => {
      if (referenceMark) return ` [${text}]`;
      const address = link?.replace(/^mailto:/, '') ?? '';
      const words = strikethrough ? struckOut(text) : text;
      return address === '' || text.includes(address) ? words : `${words} (${address})`;
    })
    .join('');
}

/** Plain text has no lines through words: tildes enclose them, as in mails and chats. */
function struckOut(text: string): string {
  return text.replace(/\S(?:.*\S)?/g, '~~$&~~');
}

function headline(text: string, runs: readonly Run[] = []): string {
  return oneLine(runs.length === 0 ? text : runsText(runs));
}

function underlined(text: string, line: string): string {
  const title = oneLine(text);
  return `${title}\n${line.repeat(Math.min(72, [...title].length))}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
