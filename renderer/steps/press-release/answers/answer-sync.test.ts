import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainToRichText, richTextToPlain, type RichText } from '../../../../workshop/rich-text';
import { fromSessionTag } from '../editor/apply-session-state';
import { PassageNode } from '../editor/passages/passage-node';
import { AnswerSync } from './answer-sync';
import { $loadAnswer, $readAnswer } from './answer-text';

function open(answer: RichText) {
  const editor = createEditor({
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, PassageNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.update(() => void $loadAnswer(answer), { discrete: true });
  const written: string[] = [];
  const sync = new AnswerSync(editor, answer, {
    write: (text) => {
      written.push(richTextToPlain(text).trim());
      sync.receive(text);
    },
    setPending: () => {},
  });
  editor.registerUpdateListener(({ dirtyElements, tags }) => {
    if (dirtyElements.size > 0 && !tags.has(fromSessionTag)) sync.changed();
  });
  const type = (text: string) => editor.update(() => $getRoot().selectEnd().insertText(text), { discrete: true });
  const words = () => editor.read(() => $getRoot().getTextContent());
  return { editor, sync, written, type, words };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('AnswerSync', () => {
  it('commits typing at a steady pace, and at once on request', () => {
    const { sync, written, type } = open([]);
    type('Eins');
    vi.advanceTimersByTime(199);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(written).toEqual(['Eins']);
    type(' zwei');
    sync.commit();
    vi.advanceTimersByTime(1000);
    expect(written).toEqual(['Eins', 'Eins zwei']);
  });

  it('loads the text of another window unless there are uncommitted edits', () => {
    const { sync, written, type, words } = open(plainToRichText('Alt'));
    sync.receive(plainToRichText('Neu'));
    expect(words()).toBe('Neu');
    vi.advanceTimersByTime(1000);
    expect(written).toEqual([]);
    type('er');
    sync.receive(plainToRichText('Von dort'));
    expect(words()).toBe('Neuer');
    vi.advanceTimersByTime(250);
    expect(written).toEqual(['Neuer']);
  });

  it('commits the remaining text after undo when another window had replaced the text', () => {
    const { editor, sync, written, type } = open(plainToRichText('Alt'));
    type(' und neu');
    sync.receive(plainToRichText('Von dort'));
    editor.update(() => $getRoot().getAllTextNodes()[0]?.setTextContent('Alt'), { discrete: true });
    vi.advanceTimersByTime(250);
    expect(written).toEqual(['Alt']);
  });
});

it('reads an answer in its stored form, with all formats', () => {
  const text = (text: string, format = 0) => ({ type: 'text', text, format });
  const answer = [
    { type: 'heading', tag: 'h2', children: [text('Kurz')] },
    {
      type: 'paragraph',
      children: [
        text('fett', 1),
        { type: 'linebreak' },
        { type: 'link', url: 'https://example.org', children: [text('Netz', 2)] },
        { type: 'mark', ids: ['comment-1'], children: [text('Stelle', 8)] },
      ],
    },
    { type: 'quote', children: [text('Zitat')] },
    {
      type: 'list',
      listType: 'number',
      children: [
        {
          type: 'listitem',
          children: [{ type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('innen')] }] }],
        },
      ],
    },
  ] as unknown as RichText;
  const { editor } = open(answer);
  const once = JSON.parse(JSON.stringify(editor.read($readAnswer))) as RichText;
  expect(once).toMatchObject(answer);
  expect(JSON.parse(JSON.stringify(open(once).editor.read($readAnswer)))).toEqual(once);
});
