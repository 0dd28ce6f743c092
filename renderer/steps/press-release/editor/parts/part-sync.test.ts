import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $getRoot, HISTORY_MERGE_TAG, UNDO_COMMAND, type LexicalEditor } from 'lexical';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PartId } from '../../../../../workshop/press-release/schema';
import { partIds } from '../../../../../workshop/press-release/terms';
import { plainToRichText, richTextToPlain } from '../../../../../workshop/rich-text';
import { $arrange, type Arrangement } from './arrangement';
import { onChangedParts } from './changed-parts';
import { $getParts } from './part-node';
import { PartSync, type EditorText } from './part-sync';
import { change, emptyParts, openEditor, textOf, type Parts } from '../testing/open-editor';

function open(stored: Partial<Record<PartId, unknown>> = {}) {
  let text: EditorText = { parts: { ...emptyParts, ...stored } as Parts, sequence: [...partIds], leftOut: [] };
  const editor = openEditor(text.parts);
  const written: Partial<Parts>[] = [];
  const arranged: Arrangement[] = [];
  // The session broadcasts every change, local ones included.
  const announce = (changed: Partial<EditorText>) => {
    text = { ...text, ...changed };
    sync.receive(text);
  };
  const sync = new PartSync(editor, text, {
    write: (changed) => {
      written.push(changed);
      announce({ parts: { ...text.parts, ...changed } });
    },
    arrange: (arrangement) => {
      arranged.push(arrangement);
      announce(arrangement);
    },
    setPending: () => {},
  });
  onChangedParts(editor, (ids, state, fromSession) => {
    if (!fromSession) sync.changed(ids, state);
  });
  const receive = (changed: Partial<Parts>) => announce({ parts: { ...text.parts, ...changed } });
  const stores = () => text;
  return { editor, sync, written, arranged, receive, announce, stores };
}

function type(editor: LexicalEditor, id: PartId, text: string, tag?: string): void {
  editor.update(
    () => {
      const part = $getParts().find((candidate) => candidate.partId() === id);
      part?.selectEnd().insertText(text);
    },
    { discrete: true, ...(tag ? { tag } : {}) },
  );
}

const words = (written: Partial<Parts>[]) =>
  written.map((parts) => Object.entries(parts).map(([id, nodes]) => `${id}: ${richTextToPlain(nodes).trim()}`));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('PartSync', () => {
  it('commits only the changed parts, 200 ms after the first key', () => {
    const { editor, written } = open({ problem: plainToRichText('Problem') });
    type(editor, 'summary', 'Eins');
    vi.advanceTimersByTime(150);
    type(editor, 'summary', ' zwei');
    vi.advanceTimersByTime(49);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(words(written)).toEqual([['summary: Eins zwei']]);
  });

  it('commits continuous typing at a steady pace', () => {
    const { editor, written } = open();
    for (let time = 0; time < 2000; time += 100) {
      type(editor, 'summary', 'x');
      vi.advanceTimersByTime(100);
    }
    expect(written).toHaveLength(10);
  });

  it('does not lose changes merged into the history', () => {
    const { editor, written } = open();
    type(editor, 'summary', 'Gemerkt', HISTORY_MERGE_TAG);
    vi.advanceTimersByTime(300);
    expect(words(written)).toEqual([['summary: Gemerkt']]);
  });

  it('commits at once on request, and nothing twice', () => {
    const { editor, sync, written } = open();
    type(editor, 'summary', 'Sofort');
    sync.commit();
    sync.commit();
    vi.advanceTimersByTime(5000);
    expect(words(written)).toEqual([['summary: Sofort']]);
  });

  it('writes nothing when a part ends as it began', () => {
    const { editor, written } = open({ summary: plainToRichText('Gleich') });
    type(editor, 'summary', '!');
    editor.update(
      () => {
        const node = $getRoot().getAllTextNodes()[0];
        node?.setTextContent('Gleich');
      },
      { discrete: true },
    );
    vi.advanceTimersByTime(300);
    expect(written).toEqual([]);
  });

  it('loads the text of another window and does not commit it back', () => {
    const { editor, written, receive } = open({ problem: plainToRichText('Alt') });
    receive({ problem: plainToRichText('Neu von nebenan') });
    vi.advanceTimersByTime(5000);
    expect(textOf(editor, 'problem')).toBe('Neu von nebenan');
    expect(written).toEqual([]);
  });

  it('keeps the part with uncommitted edits', () => {
    const { editor, written, receive } = open();
    type(editor, 'summary', 'Mein Satz');
    receive({ summary: plainToRichText('Fremder Satz'), problem: plainToRichText('Fremd') });
    expect(textOf(editor, 'summary')).toBe('Mein Satz');
    expect(textOf(editor, 'problem')).toBe('Fremd');
    vi.advanceTimersByTime(300);
    expect(words(written)).toEqual([['summary: Mein Satz']]);
  });

  it('never commits a part it could not parse', () => {
    const { editor, sync, written } = open({ problem: [{ type: 'poem', children: [] }] });
    type(editor, 'problem', 'darüber');
    type(editor, 'summary', 'daneben');
    sync.commit();
    expect(words(written)).toEqual([['summary: daneben']]);
  });

  it('commits nothing after the editor was removed', () => {
    const { editor, sync, written } = open({ summary: plainToRichText('Da') });
    type(editor, 'summary', ' und mehr');
    editor.setRootElement(null);
    sync.commit();
    expect(words(written)).toEqual([['summary: Da und mehr']]);
  });

  it('commits a new order of the parts, and the latest text of a part that is left out', () => {
    const { editor, written, arranged, stores } = open({ howItWorks: plainToRichText('Anrufen') });
    type(editor, 'howItWorks', ' und warten');
    change(editor, () =>
      $arrange({ sequence: ['leaderQuote', 'problem', 'solution'], leftOut: ['howItWorks'] }, stores().parts),
    );
    expect(words(written)).toEqual([['howItWorks: Anrufen und warten']]);
    vi.advanceTimersByTime(300);
    expect(words(written)).toHaveLength(1);
    expect(arranged).toEqual([{ sequence: expect.arrayContaining([...partIds]), leftOut: ['howItWorks'] }]);
    expect(arranged[0]?.sequence[4]).toBe('leaderQuote');
    change(editor, () => $arrange({ sequence: [...partIds], leftOut: [] }, stores().parts));
    expect(textOf(editor, 'howItWorks')).toBe('Anrufen und warten');
    vi.advanceTimersByTime(300);
    expect(arranged[1]).toEqual({ sequence: [...partIds], leftOut: [] });
    expect(written).toHaveLength(1);
  });

  it('restores a part that was left out by undo of the text', async () => {
    const { editor, sync, arranged, stores } = open({ howItWorks: plainToRichText('Anrufen') });
    const history = createEmptyHistoryState();
    history.current = { editor, editorState: editor.getEditorState() };
    registerHistory(editor, history, 600);
    change(editor, () => $arrange({ sequence: [...partIds], leftOut: ['howItWorks'] }, stores().parts));
    sync.commit();
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    await Promise.resolve();
    sync.commit();
    expect(textOf(editor, 'howItWorks')).toBe('Anrufen');
    expect(arranged.map(({ leftOut }) => leftOut)).toEqual([['howItWorks'], []]);
  });

  it('loads the order of another window and does not commit it back', () => {
    const { editor, written, arranged, announce } = open({ solution: plainToRichText('Lösung') });
    announce({ sequence: ['customerQuote', 'problem', 'solution'], leftOut: ['leaderQuote'] });
    vi.advanceTimersByTime(5000);
    expect(editor.read(() => $getParts().map((part) => part.partId())).slice(4, 7)).toEqual([
      'customerQuote',
      'problem',
      'solution',
    ]);
    announce({ sequence: [...partIds], leftOut: [] });
    expect(editor.read(() => $getParts().map((part) => part.partId()))).toEqual(partIds);
    expect(textOf(editor, 'solution')).toBe('Lösung');
    expect([written, arranged]).toEqual([[], []]);
  });

  it('keeps the latest text of a part that another window leaves out', () => {
    const { editor, written, announce, stores } = open({ howItWorks: plainToRichText('Anrufen') });
    type(editor, 'howItWorks', ' und warten');
    announce({ leftOut: ['howItWorks'], parts: { ...stores().parts, problem: plainToRichText('Fremd') } });
    vi.advanceTimersByTime(5000);
    expect(words(written)).toEqual([['howItWorks: Anrufen und warten']]);
    expect(textOf(editor, 'problem')).toBe('Fremd');
    announce({ leftOut: [] });
    expect(textOf(editor, 'howItWorks')).toBe('Anrufen und warten');
    vi.advanceTimersByTime(5000);
    expect(written).toHaveLength(1);
  });
});
