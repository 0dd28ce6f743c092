import { chartTable, plain, type Block, type LeitbildDocument, type Run, type Table } from '../../workshop/document';
import { joinRuns } from './join-runs';

/** The document as Markdown (CommonMark with tables). Charts and pictures become descriptions. */
export function documentMarkdown(document: LeitbildDocument): string {
  const head = [
    // The subtitle of a report is its name.
    { report: '', 'press-release': `*${escapeText(document.name)}*` }[document.layout],
    `# ${headline(document.title, document.titleRuns)}`,
    document.subtitle === '' ? '' : `**${headline(document.subtitle, document.subtitleRuns)}**`,
    [
      document.organisation,
      ...{ report: document.coverLines, 'press-release': [] }[document.layout],
      document.confidentiality,
    ]
      .filter((line) => line !== '')
      .map(oneLine)
      .join('\\\n'),
  ];
  return `${[...head, ...document.blocks.map(blockMarkdown)].filter((part) => part !== '').join('\n\n')}\n`;
}

function headline(text: string, runs: readonly Run[] = []): string {
  return runs.length === 0 ? oneLine(text) : joinRuns(runs).map(runMarkdown).join('');
}

function blockMarkdown(block: Block): string {
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
      return listMarkdown(block);
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
            lane.cards.map((card) => `- ${[card.title, ...card.lines].map(oneLine).join(' · ')}`).join('\n') || '–',
          ].join('\n\n'),
        ),
      ].join('\n\n');
    case 'chart':
      return [`*${escapeText(block.caption)}*`, escapeText(block.alt), tableMarkdown(chartTable(block))].join('\n\n');
    case 'pictures':
      return block.pictures
        .map((picture) => picture.caption || picture.alt)
        .filter((text) => text !== '')
        .map((text) => `*${escapeText(text)}*`)
        .join('\n\n');
    case 'contents':
      // Markdown viewers build a table of contents themselves.
      return '';
    case 'pageBreak':
      return '---';
  }
}

function listMarkdown(block: Extract<Block, { kind: 'list' }>): string {
  // Each nested list starts at one.
  const counts: number[] = [];
  return block.items
    .map(({ runs, level }) => {
      counts.length = level + 1;
      const number = (counts[level] ?? 0) + 1;
      counts[level] = number;
      const indent = (block.marker === 'number' ? '   ' : '  ').repeat(level);
      const text = runsMarkdown(runs).replace(/\n/g, `\n${indent}${block.marker === 'number' ? '   ' : '  '}`);
      return `${indent}${block.marker === 'number' ? `${number}.` : '-'} ${text}`;
    })
    .join('\n');
}

function tableMarkdown({ caption, header, rows }: Table): string {
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
