import { $getRoot, createEditor, HISTORY_MERGE_TAG, type LexicalEditor } from 'lexical';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { partIds, type PartId, type PressRelease } from '../../../workshop/press-release/schema';
import { plainToRichText, richTextToPlain } from '../../../workshop/rich-text';
import { onChangedParts } from './changed-parts';
import { $getParts } from './part-node';
import { PartSync } from './part-sync';
import { $startPressRelease, pressNodes, registerPressEditor } from './register-press-editor';

type Parts = PressRelease['parts'];

function open(stored: Partial<Record<PartId, unknown>> = {}) {
  const editor = createEditor({
    nodes: pressNodes,
    onError: (error) => {
      throw error;
    },
  });
  let parts = Object.fromEntries(partIds.map((id) => [id, stored[id] ?? []])) as unknown as Parts;
  editor.update(() => $startPressRelease(parts), { discrete: true });
  registerPressEditor(editor);
  const written: Partial<Parts>[] = [];
  const sync = new PartSync(editor, parts, (changed) => {
    written.push(changed);
    parts = { ...parts, ...changed };
    // The session announces every change, one's own as well.
    sync.receive(parts);
  });
  onChangedParts(editor, (ids, state, fromSession) => {
    if (!fromSession) sync.changed(ids, state);
  });
  const receive = (changed: Partial<Parts>) => {
    parts = { ...parts, ...changed };
    sync.receive(parts);
  };
  return { editor, sync, written, receive };
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

const shown = (editor: LexicalEditor, id: PartId) =>
  editor.read(() =>
    $getParts()
      .find((part) => part.partId() === id)
      ?.getTextContent(),
  );
const words = (written: Partial<Parts>[]) =>
  written.map((parts) => Object.entries(parts).map(([id, nodes]) => `${id}: ${richTextToPlain(nodes).trim()}`));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('PartSync', () => {
  it('hands over the changed parts alone, after 300 ms of rest', () => {
    const { editor, written } = open({ problem: plainToRichText('Problem') });
    type(editor, 'summary', 'Eins');
    vi.advanceTimersByTime(299);
    type(editor, 'summary', ' zwei');
    vi.advanceTimersByTime(299);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(words(written)).toEqual([['summary: Eins zwei']]);
  });

  it('holds uninterrupted typing back for no more than two seconds', () => {
    const { editor, written } = open();
    for (let time = 0; time <= 2000; time += 100) {
      type(editor, 'summary', 'x');
      vi.advanceTimersByTime(100);
    }
    expect(written).toHaveLength(1);
  });

  it('does not lose what is merged into the history', () => {
    const { editor, written } = open();
    type(editor, 'summary', 'Gemerkt', HISTORY_MERGE_TAG);
    vi.advanceTimersByTime(300);
    expect(words(written)).toEqual([['summary: Gemerkt']]);
  });

  it('hands over at once when asked, and nothing twice', () => {
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

  it('shows what another window wrote and does not write it back', () => {
    const { editor, written, receive } = open({ problem: plainToRichText('Alt') });
    receive({ problem: plainToRichText('Neu von nebenan') });
    vi.advanceTimersByTime(5000);
    expect(shown(editor, 'problem')).toBe('Neu von nebenan');
    expect(written).toEqual([]);
  });

  it('leaves the part alone in which the person is writing', () => {
    const { editor, written, receive } = open();
    type(editor, 'summary', 'Mein Satz');
    receive({ summary: plainToRichText('Fremder Satz'), problem: plainToRichText('Fremd') });
    expect(shown(editor, 'summary')).toBe('Mein Satz');
    expect(shown(editor, 'problem')).toBe('Fremd');
    vi.advanceTimersByTime(300);
    expect(words(written)).toEqual([['summary: Mein Satz']]);
  });

  it('never writes a part it could not read', () => {
    const { editor, sync, written } = open({ problem: [{ type: 'poem', children: [] }] });
    type(editor, 'problem', 'darüber');
    type(editor, 'summary', 'daneben');
    sync.commit();
    expect(words(written)).toEqual([['summary: daneben']]);
  });

  it('writes no emptiness when the editor has gone', () => {
    const { editor, sync, written } = open({ summary: plainToRichText('Da') });
    type(editor, 'summary', ' und mehr');
    editor.setRootElement(null);
    sync.commit();
    expect(words(written)).toEqual([['summary: Da und mehr']]);
  });
});
