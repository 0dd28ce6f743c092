import { $getRoot, type LexicalEditor } from 'lexical';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RichText } from '../../../../workshop/rich-text';
import { richTextToPlain } from '../../../../workshop/rich-text';
import { useOpenSession, useWorkshop } from '../../../document/open-session';
import { RichTextView } from '../rich-text-view';
import { usePressRelease, useScreenState } from '../context/press-release-context';
import type { Point } from './answer-editors';
import styles from './answers.module.css';

interface AnswerFieldProps {
  id: string;
  answer: RichText;
  /** The number of its question. */
  number: number;
  onKeyDown: (event: React.KeyboardEvent) => void;
}

/** An answer: static text that an editor replaces on focus. */
export function AnswerField({ id, answer, number, onKeyDown }: AnswerFieldProps) {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const language = useWorkshop(({ language }) => language);
  const isOpen = useScreenState((state) => state.openAnswer?.id === id) && !readOnly;
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
  // Different keys make React create a new element: attributes set by Lexical do not remain.
  return isOpen ? (
    <EditedAnswer key="edited" shared={shared} />
  ) : (
    <StaticAnswer key="static" id={id} answer={answer} shared={shared} />
  );
}

type Shared = React.HTMLAttributes<HTMLDivElement> & { 'data-answer': string };

function StaticAnswer({ id, answer, shared }: { id: string; answer: RichText; shared: Shared }) {
  const { readOnly } = useOpenSession();
  const { answers } = usePressRelease();
  const pressed = useRef(false);
  const press = (event: React.PointerEvent) => {
    if (readOnly || event.button !== 0) return;
    pressed.current = true;
    const from = { x: event.clientX, y: event.clientY };
    // The pointer may be released anywhere: dragging selects text.
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

function EditedAnswer({ shared }: { shared: Shared }) {
  const element = useRef<HTMLDivElement>(null);
  const editor = useScreenState((state) => state.openAnswer?.editor);
  const { answers, store } = usePressRelease();
  const id = shared['data-answer'];
  useLayoutEffect(() => {
    if (!editor) return undefined;
    editor.setRootElement(element.current);
    focusAt(editor, store.getState().openAnswer?.pressed ?? null);
    return () => {
      answers.get(id)?.commit();
      editor.setRootElement(null);
    };
  }, [editor, answers, store, id]);
  return (
    <div
      {...shared}
      role="textbox"
      ref={element}
      contentEditable
      suppressContentEditableWarning
      onFocus={() => answers.get(id)?.undo.activate()}
    />
  );
}

/** Focuses an editor with the selection of the pointer, or with the caret at the end. */
function focusAt(editor: LexicalEditor, pressed: { from: Point; to: Point } | null): void {
  const root = editor.getRootElement();
  const from = pressed && document.caretRangeFromPoint(pressed.from.x, pressed.from.y);
  const to = pressed && document.caretRangeFromPoint(pressed.to.x, pressed.to.y);
  root?.focus({ preventScroll: pressed !== null });
  if (root && from && to && root.contains(from.startContainer) && root.contains(to.startContainer)) {
    getSelection()?.setBaseAndExtent(from.startContainer, from.startOffset, to.startContainer, to.startOffset);
  } else editor.update(() => void $getRoot().selectEnd(), { discrete: true });
}
