import { describe, expect, it } from 'vitest';
import { TextHistory } from './text-history';

/** Types a text character by character at the end. */
function type(history: TextHistory, before: string, added: string): string {
  let text = before;
  for (const character of added) {
    text += character;
    history.record({ text, caret: text.length });
  }
  return text;
}

describe('undo while writing', () => {
  it('takes back a word', () => {
    const history = new TextHistory('');
    type(history, '', 'eins zwei drei');
    expect(history.undo()?.text).toBe('eins zwei ');
    expect(history.undo()?.text).toBe('eins ');
    expect(history.undo()?.text).toBe('');
    expect(history.undo()).toBeNull();
    expect(history.redo()?.text).toBe('eins ');
    expect(history.redo()).toEqual({ text: 'eins zwei ', caret: 10 });
  });

  it('keeps the text that was there before', () => {
    const history = new TextHistory('Vorher');
    type(history, 'Vorher', 'x');
    expect(history.undo()).toEqual({ text: 'Vorher', caret: 6 });
  });

  it('takes back a run of deletions, and a paste as a whole', () => {
    const history = new TextHistory('abc def');
    for (const text of ['abc de', 'abc d', 'abc ']) history.record({ text, caret: text.length });
    history.record({ text: 'abc pasted words', caret: 16 });
    type(history, 'abc pasted words', '!?');
    expect(history.undo()?.text).toBe('abc pasted words');
    expect(history.undo()?.text).toBe('abc ');
    expect(history.undo()).toEqual({ text: 'abc def', caret: 7 });
  });

  it('begins a step where the caret has moved, and at a replaced selection', () => {
    const history = new TextHistory('');
    type(history, '', 'ab');
    history.record({ text: 'xab', caret: 1 });
    history.record({ text: 'xyab', caret: 2 });
    expect(history.undo()).toEqual({ text: 'ab', caret: 0 });
    history.record({ text: 'z', caret: 1 });
    expect(history.undo()).toEqual({ text: 'ab', caret: 2 });
  });

  it('typing after an undo drops what could be redone', () => {
    const history = new TextHistory('');
    type(history, '', 'eins zwei');
    history.undo();
    type(history, 'eins ', 'drei');
    expect(history.redo()).toBeNull();
    expect(history.undo()?.text).toBe('eins ');
  });
});
