import type { Block, LeitbildDocument, Run } from '../../workshop/document';
import { joinRuns } from './join-runs';

/** The document as plain text, for mails and simple programs. Each paragraph is one line. */
export function documentText(document: LeitbildDocument): string {
  const isReport = document.form === 'report';
  const head = [
    isReport ? '' : document.name,
    underlined(headline(document.title, document.titleRuns), '='),
    headline(document.subtitle, document.subtitleRuns),
    [document.organisation, ...(isReport ? document.coverLines : []), document.confidentiality]
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
      return [block.caption, ...block.rows.map((row) => rowText(block.header, row))]
        .filter((part) => part !== '')
        .join('\n\n');
    case 'lanes':
      return [block.caption, ...block.lanes.map(laneText)].join('\n\n');
    case 'chart':
      return [block.caption, block.alt].join('\n');
    case 'pictures':
      return block.pictures
        .map((picture) => picture.caption || picture.alt)
        .filter((text) => text !== '')
        .map((text) => `[${oneLine(text)}]`)
        .join('\n');
    case 'contents':
      return '';
    case 'pageBreak':
      return '* * *';
  }
}

function listText(block: Extract<Block, { kind: 'list' }>): string {
  // Each nested list starts at one.
  const counts: number[] = [];
  return block.items
    .map(({ runs, level }) => {
      counts.length = level + 1;
      counts[level] = (counts[level] ?? 0) + 1;
      const mark = block.ordered ? `${counts[level]}. ` : '- ';
      const indent = '   '.repeat(level);
      return `${indent}${mark}${runsText(runs).replace(/\n/g, `\n${indent}${' '.repeat(mark.length)}`)}`;
    })
    .join('\n');
}

/** A row of a table, one line per cell with the name of its column, so that it can be read aloud. */
function rowText(header: readonly string[], row: readonly string[]): string {
  return row.map((cell, index) => factText({ label: header[index] ?? '', value: cell })).join('\n');
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
    .map(({ text, sign, link }) => {
      if (sign) return ` [${text}]`;
      const address = link?.replace(/^mailto:/, '') ?? '';
      return address === '' || text.includes(address) ? text : `${text} (${address})`;
    })
    .join('');
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
