import fc from 'fast-check';
import { $getNodeByKey, $getRoot, $isElementNode, HISTORIC_TAG, type LexicalEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { plainToRichText } from '../../../../workshop/rich-text';
import { $insertBlocks } from '../editor/paste/paste';
import { change, emptyParts, openEditor } from '../editor/testing/open-editor';
import { operation, select } from '../editor/testing/editor-operations';
import { createCheckService, type CheckRequest, type CheckSettings } from './check-service';
import { FindingTracker } from './finding-tracker';
import { $readTextBlock, $textBlocks } from './text-blocks';

const settings: CheckSettings = { language: 'de', today: '2027-03-15', names: [], jargon: ['Wort'] };

const telling = {
  ...emptyParts,
  headline: plainToRichText('Wir sind sehr innovativ'),
  summary: plainToRichText('Der NPS wird gemessen. Wir sind schnell.\nViele könnten kommen, eigentlich sehr bald.'),
  solution: plainToRichText('Unser Wort gilt.\nSie sparen bis zu 30 Prozent, der NPS steigt.'),
};

/** The tracker of an editor, with checks that answer on request. */
function follow(editor: LexicalEditor, currentSettings: () => CheckSettings = () => settings) {
  const check = createCheckService();
  const asked: CheckRequest[] = [];
  let resting: (() => void) | null = null;
  let isWaiting = false;
  /** Blocks with ranges, as the highlights keep them. */
  const painted = new Set<string>();
  const tracker = new FindingTracker(editor, {
    settings: currentSettings,
    send: (request) => asked.push(structuredClone(request)),
    afterPause: (run) => {
      resting = run;
      isWaiting = true;
    },
    onDropped: (keys) => {
      if (keys === 'all') painted.clear();
      else for (const key of keys) painted.delete(key);
    },
    onChecked: (blocks) => {
      for (const { key, findings } of blocks) {
        if (findings.length > 0) painted.add(key);
        else painted.delete(key);
      }
    },
  });
  tracker.register();
  return {
    tracker,
    painted,
    /** Whether a callback was requested since the last pause. */
    isWaiting: () => isWaiting,
    rest: () => {
      isWaiting = false;
      resting?.();
    },
    answer: () => {
      const request = asked.shift();
      if (request) tracker.receive(structuredClone(check(request)));
    },
    settle() {
      for (let round = 0; round < 4; round++) {
        resting?.();
        this.answer();
      }
    },
  };
}

/** Every finding refers to the text it was made for, and no highlight refers to a block without findings. */
function expectTrue(editor: LexicalEditor, { tracker, painted }: ReturnType<typeof follow>): void {
  editor.getEditorState().read(() => {
    for (const key of painted) expect(tracker.block(key)).not.toBeNull();
    for (const { key, text } of [...painted].map((key) => tracker.block(key) ?? { key, text: null })) {
      const node = $getNodeByKey(key);
      expect($isElementNode(node) && node.isAttached() ? $readTextBlock(node).text : null).toBe(text);
    }
  });
}

/** The findings of a check of the whole current text. */
function anew(editor: LexicalEditor) {
  const blocks = editor.getEditorState().read(() =>
    $textBlocks().flatMap(({ key, part }) => {
      const node = $getNodeByKey(key);
      return $isElementNode(node) ? [{ key, part, text: $readTextBlock(node).text }] : [];
    }),
  );
  const { findings } = createCheckService()({ settings, changed: blocks, order: blocks.map(({ key }) => key) });
  return blocks.map((block) => ({
    ...block,
    findings: findings.find(([key]) => key === block.key)?.[1] ?? [],
  }));
}

describe('FindingTracker', () => {
  it('never refers to other text than a finding was made for, after any edits and delays of the checks', () => {
    const edit = fc.oneof(
      { arbitrary: operation.map((run) => ({ kind: 'edit' as const, run })), weight: 6 },
      { arbitrary: select.map((run) => ({ kind: 'edit' as const, run })), weight: 1 },
      fc.constant({ kind: 'rest' as const }),
      fc.constant({ kind: 'answer' as const }),
      fc.constant({ kind: 'undo' as const }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const editor = openEditor(telling);
        const before = editor.getEditorState();
        const following = follow(editor);
        following.settle();
        expect(following.painted.size).toBeGreaterThan(3);
        for (const step of edits) {
          if (step.kind === 'edit') step.run(editor);
          else if (step.kind === 'rest') following.rest();
          else if (step.kind === 'answer') following.answer();
          else editor.setEditorState(before, { tag: HISTORIC_TAG });
          expectTrue(editor, following);
        }
        following.settle();
        expectTrue(editor, following);
        expect(following.tracker.blocks()).toEqual(anew(editor));
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('discards findings for a part that was removed during the check', () => {
    const editor = openEditor(telling);
    const following = follow(editor);
    following.rest();
    change(editor, () => void $getRoot().clear());
    following.answer();
    expectTrue(editor, following);
    expect(following.painted.size).toBe(0);
  });

  it('asks about changed blocks only', () => {
    const editor = openEditor(telling);
    const asked: CheckRequest[] = [];
    let rest = () => {};
    const tracker = new FindingTracker(editor, {
      settings: () => settings,
      send: (request) => asked.push(request),
      afterPause: (run) => (rest = run),
      onDropped: () => {},
      onChecked: () => {},
    });
    tracker.register();
    rest();
    tracker.receive({ findings: [], summary: { ease: null, balance: { you: 0, we: 0, unclear: 0 }, parts: {} } });
    change(editor, () => {
      const block = $textBlocks().find(({ part }) => part === 'solution');
      const node = $getNodeByKey(block?.key ?? '');
      if ($isElementNode(node)) node.selectEnd();
      $insertBlocks(
        [
          {
            kind: 'paragraph',
            level: 0,
            runs: [{ text: ' Ja.', bold: false, italic: false, underline: false, passages: [] }],
          },
        ],
        () => true,
      );
    });
    rest();
    expect(asked[1]?.changed.map(({ text }) => text)).toEqual(['Unser Wort gilt. Ja.']);
    expect(asked[1]?.order).toEqual(asked[0]?.order);
  });

  it('sends the request again after the checks have failed', () => {
    const editor = openEditor(telling);
    const following = follow(editor);
    following.rest();
    following.tracker.abandon();
    following.rest();
    following.answer();
    following.answer();
    expect(following.tracker.blocks().length).toBeGreaterThan(0);
  });

  it('checks again what was being checked when the settings changed', () => {
    let jargon = ['Wort'];
    const following = follow(openEditor(telling), () => ({ ...settings, jargon }));
    const words = () =>
      following.tracker
        .blocks()
        .flatMap(({ text, findings }) => findings.map(({ check, start, end }) => [check, text.slice(start, end)]))
        .filter(([check]) => check === 'jargon');
    following.rest();
    jargon = ['Prozent'];
    following.tracker.recheckAll();
    following.rest();
    following.answer();
    expect(words()).toEqual([['jargon', 'Wort']]);
    expect(following.isWaiting()).toBe(true);
    following.rest();
    following.answer();
    expect(words()).toEqual([['jargon', 'Prozent']]);
  });
});
