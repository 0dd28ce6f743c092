import {
  chartTable,
  flatHeader,
  listNumbers,
  plain,
  type Block,
  type Chart,
  type LeitbildDocument,
  type List,
  type Run,
  type Table,
} from '../../workshop/document';
import { joinRuns } from './join-runs';

/** The relative address of the file of a chart, or of a picture by its asset; null when there is none. */
export type PictureLink = (picture: Chart | string) => string | null;

/** The document as Markdown (CommonMark with tables). Charts and pictures without a file become descriptions. */
export function documentMarkdown(document: LeitbildDocument, pictureLink: PictureLink = () => null): string {
  const head = [
    // The subtitle of a report is its name.
    { report: '', 'press-release': `*${escapeText(document.name)}*`, poster: '' }[document.layout],
    `# ${headline(document.title, document.titleRuns)}`,
    document.subtitle === '' ? '' : `**${headline(document.subtitle, document.subtitleRuns)}**`,
    [
      document.organisation,
      ...{ report: document.coverLines, 'press-release': [], poster: document.coverLines }[document.layout],
      document.confidentiality,
    ]
      .filter((line) => line !== '')
      // Within a paragraph only the number 1 begins a list.
      .map((line, index) => (index > 0 && /^(?!1[.)])\d/.test(line) ? oneLine(line) : lineStart(line)))
      .join('\\\n'),
  ];
  return `${[...head, ...blocksMarkdown(document.blocks, pictureLink)].filter((part) => part !== '').join('\n\n')}\n`;
}

function blocksMarkdown(blocks: readonly Block[], pictureLink: PictureLink): string[] {
  let follows = false;
  return blocks.map((block, index) => {
    // The third of three lists has the mark of the first again.
    follows = block.kind === 'list' && blocks[index - 1]?.kind === 'list' && !follows;
    return blockMarkdown(block, pictureLink, follows);
  });
}

function headline(text: string, runs: readonly Run[] = []): string {
  return runs.length === 0 ? oneLine(text) : joinRuns(runs).map(runMarkdown).join('');
}

function blockMarkdown(block: Block, pictureLink: PictureLink, follows: boolean): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${oneLine(block.text)}`;
    case 'paragraph':
    case 'lead':
      return runsMarkdown(block.runs);
    case 'quote':
      return [
        runsMarkdown(block.runs),
        block.by ? `– ${escapeText(block.by)}` : '',
        block.remark ? `*${escapeText(block.remark)}*` : '',
      ]
        .filter((part) => part !== '')
        .join('\n\n')
        .replace(/^/gm, '> ')
        .replace(/^> $/gm, '>');
    case 'list':
      return listMarkdown(block, follows);
    case 'facts':
      return block.rows.map((row) => `- **${oneLine(row.label)}:** ${cell(row.value, '; ')}`).join('\n');
    case 'factRow':
      return block.facts.map(({ label, value }) => `**${oneLine(label)}:** ${oneLine(value)}`).join(' · ');
    case 'table':
      return tableMarkdown(block);
    case 'lanes':
      return [
        `*${escapeText(block.caption)}*`,
        ...block.lanes.map((lane) =>
          [
            `**${oneLine(lane.title)}**`,
            lane.cards.map((card) => `- ${lineStart([card.title, ...card.lines].join(' · '))}`).join('\n') || '–',
          ].join('\n\n'),
        ),
      ].join('\n\n');
    case 'chart': {
      const caption = `*${escapeText(block.caption)}*`;
      const image = imageMarkdown(block.alt, pictureLink(block));
      const described = image === '' ? [caption, escapeText(block.alt)] : [image, caption];
      const figures = block.figuresInTable ? [] : [tableMarkdown(chartTable(block))];
      return [...described, ...figures].join('\n\n');
    }
    case 'pictures':
      return block.pictures
        .flatMap(({ asset, alt, caption }) => {
          const image = imageMarkdown(alt, pictureLink(asset));
          const words = caption || (image === '' ? alt : '');
          return [image, words === '' ? '' : `*${escapeText(words)}*`];
        })
        .filter((part) => part !== '')
        .join('\n\n');
    case 'figure': {
      const image = imageMarkdown(block.alt, pictureLink(block.asset));
      if (image === '') return `*${escapeText(block.missing)}*`;
      return block.caption === '' ? image : `${image}\n\n*${escapeText(block.caption)}*`;
    }
    case 'contents':
      // Markdown viewers build a table of contents themselves.
      return '';
    case 'pageBreak':
      return '---';
  }
}

/** A picture by its file; empty without one. */
function imageMarkdown(alt: string, link: string | null): string {
  return link === null ? '' : `![${oneLine(alt)}](${link})`;
}

/** `follows` is the list directly before it: another mark keeps Markdown from joining the two. */
function listMarkdown(list: List, follows: boolean): string {
  const numbers = listNumbers(list);
  // Columns in which the text of the open items begins.
  const columns: number[] = [];
  return list.items
    .map(({ runs, level }, index) => {
      const number = numbers[index] ?? null;
      const mark = number === null ? (follows ? '*' : '-') : `${number}${follows ? ')' : '.'}`;
      const indent = ' '.repeat(level === 0 ? 0 : (columns[level - 1] ?? columns.at(-1) ?? 0));
      const behind = `${indent}${' '.repeat(mark.length + 1)}`;
      columns.length = Math.min(columns.length, level);
      columns[level] = behind.length;
      return `${indent}${mark} ${runsMarkdown(runs).replace(/\n/g, `\n${behind}`)}`;
    })
    .join('\n');
}

function tableMarkdown({ caption, rows, ...heads }: Table): string {
  const header = flatHeader(heads);
  const lines = [header.map(plain), ...rows].map((row) => `| ${row.map(cellMarkdown).join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(header.length)}`);
  return [caption === '' ? '' : `*${escapeText(caption)}*`, lines.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A cell of a table; its line breaks are `<br>`, because a row is one line. */
function cellMarkdown(runs: readonly Run[]): string {
  return joinRuns(runs).map(runMarkdown).join('').replace(/\\\n/g, '<br>');
}

function cell(text: string, lineBreak: string): string {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .map(escapeInline)
    .join(lineBreak);
}

function runsMarkdown(runs: readonly Run[]): string {
  return escapeLineStarts(joinRuns(runs).map(runMarkdown).join(''));
}

/** Marks enclose the words without spaces: Markdown ignores emphasis that begins or ends with a space. */
function runMarkdown(run: Run): string {
  if (run.referenceMark) return escapeInline(` [${run.text}]`);
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
  if (text === '') return breaks(run.text);
  const marks = [run.strikethrough ? '~~' : '', run.bold ? '**' : '', run.italic ? '*' : ''];
  const marked = `${marks.join('')}${breaks(escapeInline(text))}${[marks[2], marks[1], marks[0]].join('')}`;
  const linked = run.link ? `[${marked}](<${run.link.replace(/[<>]/g, encodeURIComponent)}>)` : marked;
  return `${breaks(before)}${linked}${breaks(after)}`;
}

function escapeText(text: string): string {
  return escapeLineStarts(breaks(escapeInline(text.trim())));
}

function oneLine(text: string): string {
  return escapeInline(text.replace(/\s+/g, ' ').trim());
}

/** One line that may stand at the start of a paragraph or list item. */
function lineStart(text: string): string {
  return escapeLineStarts(oneLine(text));
}

function breaks(text: string): string {
  return text.replace(/[ \t]*\n+[ \t]*/g, '\\\n');
}

function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '&amp;');
}

/** Escapes what would start a heading, a list, a rule or a quote at the start of a line. */
function escapeLineStarts(text: string): string {
  return text
    .replace(/^([ \t]*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|[-=]{3,})/gm, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}
