import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  KEY_BACKSPACE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { richTextBlocks } from '../../../../workshop/rich-text-blocks';
import { textOf as wordsOf } from '../../../../workshop/document';
import { readHtml } from './paste/html-blocks';
import { $insertBlocks } from './paste/paste';
import { plainBlocks } from './paste/plain-blocks';
import { $part, change, emptyParts, openEditor, readParts, textOf } from './testing/open-editor';

function writing(): LexicalEditor {
  const editor = openEditor(emptyParts);
  change(editor, () => void $part('solution').selectEnd());
  return editor;
}

/** Types key by key. */
function type(editor: LexicalEditor, text: string): void {
  for (const key of text) {
    change(editor, () => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(key);
    });
    // Shortcuts are updates of their own.
    change(editor, () => {});
  }
}

function backspace(editor: LexicalEditor): void {
  change(
    editor,
    () => void editor.dispatchCommand(KEY_BACKSPACE_COMMAND, { preventDefault: () => {} } as KeyboardEvent),
  );
}

/** The solution as "kind: text", list items with their number or bullet. */
function solution(editor: LexicalEditor): string[] {
  return richTextBlocks(readParts(editor).solution).flatMap((block) => {
    if (block.kind !== 'list') return 'runs' in block ? [`${block.kind}: ${wordsOf(block.runs)}`] : [];
    return block.items.map(
      ({ runs, level, number = block.marker === 'number' ? 0 : null }) =>
        `${level}${number === null ? '•' : number === 0 ? '#' : `${number}.`} ${wordsOf(runs)}`,
    );
  });
}

function paste(editor: LexicalEditor, html: string): void {
  change(editor, () => void $insertBlocks(readHtml(html).blocks, () => true));
}

describe('typed at the start of a paragraph', () => {
  it.each(['24. Dezember 2026: Wir schalten frei.', '3. Quartal', '2. Bürgermeisterin', '10. Platz'])(
    '%j stays a sentence',
    (text) => {
      const editor = writing();
      type(editor, text);
      expect(solution(editor)).toEqual([`paragraph: ${text}`]);
    },
  );

  it('"1. " begins a list in an empty paragraph only', () => {
    const editor = writing();
    type(editor, '1. eins');
    expect(solution(editor)).toEqual(['0# eins']);
    const other = writing();
    type(other, 'FC');
    change(other, () => void $part('solution').getFirstDescendant()?.getParentOrThrow().selectStart());
    type(other, '1. ');
    expect(solution(other)).toEqual(['paragraph: 1. FC']);
  });

  it.each([
    ['1. ', 'FC Auental'],
    ['- ', 'Anna Kern'],
  ])('Backspace after %j restores the typed characters', (typed, more) => {
    const editor = writing();
    type(editor, typed);
    backspace(editor);
    expect(textOf(editor, 'solution')).toBe(typed);
    type(editor, more);
    expect(solution(editor)).toEqual([`paragraph: ${typed}${more}`]);
  });

  it('Backspace in a list that has had words is as usual', () => {
    const editor = writing();
    type(editor, '1. a');
    change(editor, () => {
      const selection = $getSelection();
      const text = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
      text?.getParent()?.selectStart();
      text?.remove();
    });
    backspace(editor);
    expect(textOf(editor, 'solution')).not.toContain('1.');
  });
});

describe('pasted', () => {
  it('nested lists keep their levels and their first numbers', () => {
    const editor = writing();
    paste(
      editor,
      '<ol start="7"><li>sieben<ul><li>innen<ol start="3"><li>ganz innen</ol></ul><li>acht</ol><ol><li>neu</ol><p>Ende',
    );
    expect(solution(editor)).toEqual([
      '07. sieben',
      '1• innen',
      '23. ganz innen',
      '08. acht',
      '0# neu',
      'paragraph: Ende',
    ]);
  });

  it.each([
    '<s>drei Wochen</s>',
    '<strike>drei Wochen</strike>',
    '<span style="color:red; text-decoration: line-through">drei Wochen</span>',
    '<span style="text-decoration-line:underline line-through">drei Wochen</span>',
  ])('struck-out words stay struck out: %s', (html) => {
    const editor = writing();
    paste(editor, `Wir liefern in ${html} morgen.`);
    const [block] = richTextBlocks(readParts(editor).solution);
    expect(
      block && 'runs' in block && block.runs.filter(({ strikethrough }) => strikethrough).map(({ text }) => text),
    ).toEqual(['drei Wochen']);
  });

  it.each(['<del>drei Wochen</del>', '<span class="msoDel">drei Wochen</span>'])('deleted words go: %s', (html) => {
    const editor = writing();
    paste(editor, `Wir liefern in ${html} morgen.`);
    expect(textOf(editor, 'solution')).toBe('Wir liefern in morgen.');
  });

  it('the number that Word wrote before an item is kept, its comments are not', () => {
    const editor = writing();
    paste(
      editor,
      `<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>24.<span>&nbsp;</span></span>Dezember<span class=MsoCommentReference><a class=msocomanchor>[A1]</a></span></p><p>Ende</p><div style='mso-element:comment-list'><p>Kommentar</p></div>`,
    );
    expect(solution(editor)).toEqual(['024. Dezember', 'paragraph: Ende']);
  });

  it('line breaks of slides are line breaks, lists of plain text are lists, dates are words', () => {
    const editor = writing();
    change(
      editor,
      () => void $insertBlocks(plainBlocks('Folie eins\u000bzweite Zeile\n7. a\n8. b\n24. Dezember'), () => true),
    );
    expect(solution(editor)).toEqual([
      'paragraph: Folie eins',
      'paragraph: zweite Zeile',
      // The date does not count on.
      'paragraph: 7. a',
      'paragraph: 8. b',
      'paragraph: 24. Dezember',
    ]);
    const other = writing();
    change(other, () => void $insertBlocks(plainBlocks('7. a\n8. b\n\nDanach'), () => true));
    expect(solution(other)).toEqual(['07. a', '08. b', 'paragraph: Danach']);
  });

  it('addresses are unchanged', () => {
    const address = 'https://example.org/a--b?x=1...2';
    const editor = writing();
    paste(editor, `<p>Siehe ${address} und <a href="${address}">hier</a>.</p>`);
    expect(solution(editor)).toEqual([`paragraph: Siehe ${address} und hier.`]);
  });

  it('a line break within an item is one', () => {
    const editor = writing();
    paste(editor, '<ol><li>a<br>mehr<li>b</ol>');
    expect(solution(editor)).toEqual(['0# a\nmehr', '0# b']);
  });
});

it('text of an input method is cleaned', () => {
  const editor = writing();
  change(editor, () => void editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, 'Mu\u0308ller\u0007'));
  expect(textOf(editor, 'solution')).toBe('Müller');
  const line = openEditor(emptyParts);
  change(line, () => void $part('headline').append($createParagraphNode()).selectEnd());
  change(line, () => void line.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, 'eins\u000bzwei'));
  expect(textOf(line, 'headline')).toContain('eins zwei');
});
