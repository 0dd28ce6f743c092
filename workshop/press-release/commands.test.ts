import { describe, expect, it } from 'vitest';
import { chapter } from '../document';
import { plainToRichText, richTextToPlain } from '../rich-text';
import { pressReleaseCommands as commands } from './commands';
import { pressReleaseOutline, pressReleaseTitles } from './outline';
import { emptyPressRelease, pressRelease } from './press-release';
import type { PressRelease } from './schema';
import { questionsOutline } from './questions-outline';
import { partIds } from './terms';

const at = '2027-03-11T10:00:00.000Z';
const written = () => {
  const slice = emptyPressRelease();
  for (const part of partIds) commands.writeParts(slice, { parts: { [part]: plainToRichText(`Das ist ${part}`) } });
  return slice;
};
const outline = (slice = written()) => pressReleaseOutline(slice, 'de').flatMap(({ blocks }) => blocks);

describe('promises', () => {
  it('are numbered once: numbers are not reused', () => {
    const slice = emptyPressRelease();
    for (const id of ['a', 'b', 'c']) commands.addPromise(slice, { id, quote: id });
    commands.removePromise(slice, { id: 'c' });
    commands.addPromise(slice, { id: 'd', quote: 'd' });
    commands.movePromise(slice, { id: 'd', index: 0 });
    expect(Object.entries(slice.promises).map(([id, { number }]) => [id, number])).toEqual([
      ['a', 1],
      ['b', 2],
      ['d', 4],
    ]);
  });
});

describe('an imported text', () => {
  const taken = (parts: Partial<PressRelease['parts']>) => ({ id: 'v', name: 'Vorher', at, parts, questions: [] });

  it('replaces only its own parts, keeps a version, and restores a part that was left out', () => {
    const slice = written();
    const kept = slice.parts.problem;
    commands.arrangeParts(slice, { sequence: [...partIds], leftOut: ['howItWorks', 'subheadline'] });
    commands.approveQuote(slice, { approval: { by: 'Eine Kundin', on: '2027-03-11' } });
    commands.importText(
      slice,
      taken({ howItWorks: plainToRichText('Neu'), problem: plainToRichText('Das ist  problem') }),
    );
    expect(richTextToPlain(slice.parts.howItWorks)).toBe('Neu\n');
    // The same words: comments and promises in them stay.
    expect(slice.parts.problem).toBe(kept);
    expect(slice.leftOut).toEqual(['subheadline']);
    expect(slice.quoteApproved).not.toBeNull();
    expect(richTextToPlain(slice.versions['v']?.parts.howItWorks ?? [])).toBe('Das ist howItWorks\n');
    commands.importText(slice, { ...taken({ customerQuote: plainToRichText('„Anders“') }), id: 'w' });
    expect(slice.quoteApproved).toBeNull();
  });

  it('answers existing questions, and adds the others', () => {
    const slice = emptyPressRelease();
    commands.addQuestion(slice, { id: 'q', audience: 'customer', question: 'Was kostet es?' });
    const answer = plainToRichText('Nichts.');
    const questions = [
      { id: 'a', audience: 'customer' as const, question: 'was kostet es? ', answer },
      { id: 'b', audience: 'internal' as const, question: 'Wer bezahlt?', answer: [] },
    ];
    commands.importText(slice, { ...taken({}), questions });
    expect(Object.keys(slice.questions)).toEqual(['q', 'b']);
    expect(slice.questions['q']).toMatchObject({ question: 'Was kostet es?', answer });
    expect(slice.questions['b']).toMatchObject({ audience: 'internal', question: 'Wer bezahlt?', answer: [] });
  });
});

describe('versions', () => {
  it('keep text, order and questions unchanged by later edits', () => {
    const slice = written();
    commands.addQuestion(slice, { id: 'q', audience: 'customer', question: 'Was kostet es?' });
    commands.keepVersion(slice, { id: 'v1', name: 'Vormittag', at, kind: 'named' });
    commands.writeParts(slice, { parts: { headline: plainToRichText('Neu') } });
    commands.updateQuestion(slice, { id: 'q', change: { question: 'Was kostet das?' } });
    commands.arrangeParts(slice, { sequence: [...partIds], leftOut: ['howItWorks'] });
    const kept = slice.versions['v1'];
    expect(richTextToPlain(kept?.parts.headline ?? [])).toBe('Das ist headline\n');
    expect(kept).toMatchObject({ leftOut: [], questions: { q: { question: 'Was kostet es?' } } });

    commands.restoreVersion(slice, { version: 'v1', id: 'v2', name: 'Vor dem Wiederherstellen', at });
    expect(richTextToPlain(slice.parts.headline)).toBe('Das ist headline\n');
    expect(slice.leftOut).toEqual([]);
    expect(slice.versions['v2']).toMatchObject({ kind: 'restore', leftOut: ['howItWorks'] });
    commands.updateQuestion(slice, { id: 'q', change: { question: 'Anders' } });
    expect(slice.versions['v1']?.questions['q']?.question).toBe('Was kostet es?');
  });
});

describe('the document', () => {
  it('follows the order of the parts and leaves out what is left out', () => {
    const slice = written();
    commands.arrangeParts(slice, {
      sequence: ['customerQuote', 'problem', 'solution', 'howItWorks', 'leaderQuote'],
      leftOut: ['howItWorks', 'subheadline'],
    });
    const words = outline(slice).flatMap((block) =>
      'runs' in block ? block.runs.map(({ text }) => text) : [block.kind],
    );
    expect(words.slice(-5)).toEqual([
      'Das ist customerQuote',
      'Das ist problem',
      'Das ist solution',
      'Das ist leaderQuote',
      'Das ist callToAction',
    ]);
    expect(pressReleaseTitles(slice)).toMatchObject({ headline: 'Das ist headline', subheadline: '' });
    expect(pressRelease.progress(slice)).toBe(1);
  });

  it('marks the customer’s quote as invented until it is approved', () => {
    const slice = written();
    const remarks = () => outline(slice).flatMap((block) => (block.kind === 'quote' ? [block.remark] : []));
    expect(remarks()).toEqual([undefined, expect.stringContaining('Erfunden')]);
    commands.approveQuote(slice, { approval: { by: 'Kundin aus Auental', on: '2027-04-01' } });
    expect(remarks()).toEqual([undefined, undefined]);
  });

  it('prints answers with their formats; a heading in an answer is no heading of the document', () => {
    const slice = written();
    commands.addQuestion(slice, { id: 'q', audience: 'customer', question: 'Was ist es?', bank: 'what' });
    expect(questionsOutline(slice, 'de')).toContainEqual({
      kind: 'paragraph',
      runs: [{ text: 'Noch offen', italic: true }],
    });
    const heading = {
      type: 'heading' as const,
      tag: 'h3' as const,
      children: plainToRichText('Kurz')[0]?.children ?? [],
    };
    commands.updateQuestion(slice, {
      id: 'q',
      change: { answer: [heading as never, ...plainToRichText('Eine Rechnung.')] },
    });
    expect(questionsOutline(slice, 'de').slice(-3)).toEqual([
      chapter(3, 'Was ist es?'),
      { kind: 'paragraph', runs: [{ text: 'Kurz', bold: true }] },
      { kind: 'paragraph', runs: [{ text: 'Eine Rechnung.' }] },
    ]);
  });
});
