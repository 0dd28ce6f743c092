import { describe, expect, test } from 'vitest';
import { blockText, type ImportedBlock } from '../../../../../workshop/press-release/import/imported-block';
import { readHtml } from './html-blocks';

const lines = (html: string) => readHtml(html).blocks.map((block) => `${mark(block)}${blockText(block)}`);
const mark = ({ kind, level }: ImportedBlock) =>
  ({ paragraph: '', quote: '> ', heading: `${'#'.repeat(level)} `, bullet: `${'  '.repeat(level)}- `, number: '1. ' })[
    kind
  ];

describe('readHtml', () => {
  test('reads text, formats and safe links', () => {
    const { blocks } = readHtml(
      '<p>Ein <b>fettes</b>, <span style="font-style:italic">schräges</span> <u>Wort</u> und <a href="https://example.org/">Netz</a><a href="javascript:x()">falle</a></p>',
    );
    expect(blocks).toHaveLength(1);
    const look = { bold: false, italic: false, underline: false, passages: [] };
    expect(blocks[0]?.runs).toEqual([
      { ...look, text: 'Ein ' },
      { ...look, text: 'fettes', bold: true },
      { ...look, text: ', ' },
      { ...look, text: 'schräges', italic: true },
      { ...look, text: ' ' },
      { ...look, text: 'Wort', underline: true },
      { ...look, text: ' und ' },
      { ...look, text: 'Netz', link: 'https://example.org/' },
      { ...look, text: 'falle' },
    ]);
  });

  test('keeps headings, quotes and nested lists', () => {
    expect(
      lines(
        '<div class="title">Titel</div><h2>Zwei</h2><blockquote><p>Zitat</p><p>noch</p></blockquote><ul><li>a<ul><li><p>b</p></li></ul></li><li>c</ul><ol><li>d</ol>danach',
      ),
    ).toEqual(['# Titel', '## Zwei', '> Zitat', '> noch', '- a', '  - b', '- c', '1. d', 'danach']);
  });

  test('makes one line of a table row, also with tables inside', () => {
    expect(
      lines(
        '<table><tr><th>Was<th>Wie viel</tr><tr><td><p>Eins</p><p>mehr</p></td><td>Zwei<br>drei</td></tr></table><p>Ende',
      ),
    ).toEqual(['Was · Wie viel', 'Eins mehr · Zwei drei', 'Ende']);
  });

  test('reads the lists of Word, numbered and not', () => {
    const item = (marker: string, text: string, level = 1) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
    expect(lines(item('1.', 'Erstens') + item('·', 'Punkt') + item('o', 'Innen', 2) + item('b)', 'Drittens'))).toEqual([
      '1. Erstens',
      '- Punkt',
      '  - Innen',
      '1. Drittens',
    ]);
  });

  test('leaves out other content, and counts pictures', () => {
    const reading = readHtml(
      '<head><title>x</title><style>p{}</style></head><script>alert(1)</script><p onclick="x()">A<img src="https://example.org/x.png">B</p><p style="display:none">geheim <b>sehr</b></p><svg><text>C</text></svg><textarea>D</textarea><del>weg</del><!-- E -->F',
    );
    expect(reading.blocks.map(blockText)).toEqual(['AB', 'F']);
    expect(reading.pictures).toBe(1);
  });

  test('reads the part that an element names, and an anchor within a paragraph', () => {
    const { blocks } = readHtml(
      '<div data-part="problem"><p>a</p><p>b</p></div><p><a id="part_solution"></a>c</p><p>d</p>',
    );
    expect(blocks.map(({ part }) => part)).toEqual(['problem', 'problem', 'solution', undefined]);
  });

  test('reads entities, every direction and emoji sequences as they are', () => {
    expect(lines('<p dir=rtl>&#1506;&#1489; &amp;lt; &ouml;&nbsp;– 👨‍👩‍👧‍👦 e\u0301\u0007</p>')).toEqual([
      'עב &lt; ö\u00a0– 👨‍👩‍👧‍👦 é',
    ]);
  });

  test.each([
    ['deeply nested elements', '<div><i>'.repeat(10_000)],
    ['ends without a beginning', '</p></div>'.repeat(50_000)],
    ['tables in tables', '<table><tr><td>'.repeat(5_000)],
    ['half a tag', `<p>${'<'.repeat(50_000)} `],
    ['a long attribute', `<p style="${'font-weight:'.repeat(50_000)}">`],
  ])('gets through %s', (_, html) => {
    expect(lines(`${html}<p>Ende`).at(-1)).toMatch(/Ende$/);
  });
});

test('comments of Word are counted by their marks or by their list, whichever is whole', () => {
  const mark = (id: number) =>
    `<span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_${id}" href="#_msocom_${id}">[A${id}]</a></span></span>`;
  const listed = (id: number) =>
    `<div style='mso-element:comment'><div id="_com_${id}" class=msocomtxt><p class=MsoCommentText><a href="#_msoanchor_${id}" class=msocomoff>[A${id}]</a>Wirklich?</p></div></div>`;
  const page = (marks: string, list: string) =>
    readHtml(`<p class=MsoNormal>Wir liefern${marks} morgen.</p><div style='mso-element:comment-list'>${list}</div>`);
  expect(page(mark(1) + mark(2), listed(1) + listed(2)).comments).toBe(2);
  expect(page(mark(1), '').comments).toBe(1);
  expect(page('', listed(1)).comments).toBe(1);
  expect(page('', '').comments).toBe(0);
  expect(page(mark(1), listed(1)).blocks.map(blockText)).toEqual(['Wir liefern morgen.']);
});
