import { $getRoot, type LexicalEditor } from 'lexical';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RichText } from '../../../../workshop/rich-text';
import { richTextToPlain } from '../../../../workshop/rich-text';
import { useOpenSession, useWorkshop } from '../../../document/open-session';
import { RichTextView } from '../rich-text-view';
import { useEditedAnswer, type Point } from './answer-editors';
import styles from './answers.module.css';
import { useAnswers } from './use-answers';

interface AnswerFieldProps {
  id: string;
  answer: RichText;
  /** The number of its question. */
  number: number;
  onKeyDown: (event: React.KeyboardEvent) => void;
}

/** An answer: text that is read, and an editor in its place as soon as somebody wants to write. */
export function AnswerField({ id, answer, number, onKeyDown }: AnswerFieldProps) {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const language = useWorkshop(({ language }) => language);
  const isOpen = useEditedAnswer((state) => state.answer?.id === id) && !readOnly;
  const shared = {
    className: styles.answer,
    lang: language,
    'aria-label': t('answerNumber', { number }),
    'aria-multiline': true,
    'aria-placeholder': t('answerExample'),
    'data-answer': id,
    'data-example': t('answerExample'),
    onKeyDown,
  } as const;
  // Keys tell React that these are two elements: what Lexical has done to one must not stay on the other.
  return isOpen ? (
    <Written key="written" shared={shared} />
  ) : (
    <Still key="still" id={id} answer={answer} shared={shared} />
  );
}

type Shared = React.HTMLAttributes<HTMLDivElement> & { 'data-answer': string };

function Still({ id, answer, shared }: { id: string; answer: RichText; shared: Shared }) {
  const { readOnly } = useOpenSession();
  const answers = useAnswers();
  const pressed = useRef(false);
  const press = (event: React.PointerEvent) => {
    if (readOnly || event.button !== 0) return;
    pressed.current = true;
    const from = { x: event.clientX, y: event.clientY };
    // Wherever it is let go: words may have been marked meanwhile.
    const onUp = (up: PointerEvent) => {
      end();
      answers.open(id, { from, to: { x: up.clientX, y: up.clientY } });
    };
    const end = () => {
      pressed.current = false;
      removeEventListener('pointerup', onUp);
      removeEventListener('pointercancel', end);
    };
    addEventListener('pointerup', onUp);
    addEventListener('pointercancel', end);
  };
  return (
    <div
      {...shared}
      role="textbox"
      tabIndex={0}
      aria-readonly={readOnly}
      data-blank={richTextToPlain(answer).trim() === '' || undefined}
      onPointerDown={press}
      onFocus={() => {
        if (!pressed.current && !readOnly) answers.open(id);
      }}
    >
      <RichTextView blocks={answer} />
    </div>
  );
}

function Written({ shared }: { shared: Shared }) {
  const element = useRef<HTMLDivElement>(null);
  const editor = useEditedAnswer((state) => state.answer?.editor);
  const answers = useAnswers();
  const id = shared['data-answer'];
  useLayoutEffect(() => {
    if (!editor) return undefined;
    editor.setRootElement(element.current);
    begin(editor, useEditedAnswer.getState().answer?.pressed ?? null);
    return () => {
      answers.get(id)?.commit();
      editor.setRootElement(null);
    };
  }, [editor, answers, id]);
  return (
    <div
      {...shared}
      role="textbox"
      ref={element}
      contentEditable
      suppressContentEditableWarning
      onFocus={() => answers.get(id)?.undo.take()}
    />
  );
}

/** Puts the caret where the person pressed, or at the end. */
function begin(editor: LexicalEditor, pressed: { from: Point; to: Point } | null): void {
  const root = editor.getRootElement();
  const from = pressed && document.caretRangeFromPoint(pressed.from.x, pressed.from.y);
  const to = pressed && document.caretRangeFromPoint(pressed.to.x, pressed.to.y);
  root?.focus({ preventScroll: pressed !== null });
  if (root && from && to && root.contains(from.startContainer) && root.contains(to.startContainer)) {
    getSelection()?.setBaseAndExtent(from.startContainer, from.startOffset, to.startContainer, to.startOffset);
  } else editor.update(() => void $getRoot().selectEnd(), { discrete: true });
}
