import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND, type LexicalCommand } from 'lexical';
import {
  Bold,
  HandHeart,
  Heading,
  Italic,
  List,
  ListOrdered,
  MessageSquarePlus,
  Redo2,
  Search,
  TextQuote,
  Underline,
  Undo2,
} from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore, type StoreApi } from 'zustand';
import { partIds } from '../../../workshop/press-release/terms';
import { keyLabel } from '../../shell/key-label';
import { useOpenSession, useSession } from '../../document/open-session';
import { IconButton } from '../../ui/button';
import { useEditedAnswer } from './answers/answer-editors';
import { ChecksButton } from './checks/checks-button';
import type { ChecksPanelState } from './checks/use-checks-panel';
import { isUnanswered } from '../../../workshop/press-release/is-unanswered';
import { useFindBar } from './find/find-store';
import type { Formats } from './editor/formats';
import { PanelButtons } from './review/panel-buttons';
import { useMarkPromise } from './review/use-mark-promise';
import { useStartComment } from './review/use-review-keys';
import styles from './press-release.module.css';
import { ImportButton } from './import/import-button';
import { toggleBlockType } from './editor/toggle-block-type';
import { DocumentButtons } from './document-buttons';
import type { EditorStateStore } from './editor/editor-state-store';

const formats = [
  ['bold', Bold, 'Mod B'],
  ['italic', Italic, 'Mod I'],
  ['underline', Underline, 'Mod U'],
] as const;
const lists = [
  ['bullet', List, INSERT_UNORDERED_LIST_COMMAND],
  ['number', ListOrdered, INSERT_ORDERED_LIST_COMMAND],
] as const;
const blocks = [
  ['quote', TextQuote],
  ['heading', Heading],
] as const;

/** Plain formatting, undo of the text, and how long it has become. */
export function WritingToolbar({ writing, checks }: { writing: EditorStateStore; checks: ChecksPanelState }) {
  const { readOnly } = useOpenSession();
  return (
    <div className={styles.bar}>
      {readOnly ? <span /> : <Buttons writing={writing} />}
      <p className={styles.counts}>
        <TotalWords writing={writing} /> <OpenQuestions />
      </p>
      <ChecksButton isOpen={checks.isOpen} onPress={checks.toggle} />
      <PanelButtons />
      <ImportButton />
      <DocumentButtons />
    </div>
  );
}

function Buttons({ writing }: { writing: EditorStateStore }) {
  const { t } = useTranslation('press-release');
  const [article] = useLexicalComposerContext();
  const answer = useEditedAnswer((state) => state.answer);
  const editor = answer?.editor ?? article;
  const now: Formats = useStore<StoreApi<Formats>>(answer?.formats ?? writing);
  const startComment = useStartComment();
  const markPromise = useMarkPromise();
  const run = <Payload,>(command: LexicalCommand<Payload>, payload: Payload) => {
    editor.dispatchCommand(command, payload);
    editor.focus();
  };
  return (
    <Toolbar aria-label={t('format.bar')} className={styles.toolbar ?? ''}>
      {formats.map(([format, Icon, keys]) => (
        <IconButton
          key={format}
          label={t(`format.${format}`)}
          shortcut={keyLabel(keys)}
          pressed={now[format]}
          onPress={() => run(FORMAT_TEXT_COMMAND, format)}
        >
          <Icon aria-hidden />
        </IconButton>
      ))}
      <span className={styles.rule} />
      {lists.map(([list, Icon, command]) => (
        <IconButton
          key={list}
          label={t(`format.${list}`)}
          pressed={now.list === list}
          onPress={() => run(now.list === list ? REMOVE_LIST_COMMAND : command, undefined)}
        >
          <Icon aria-hidden />
        </IconButton>
      ))}
      {blocks.map(([block, Icon]) => (
        <IconButton
          key={block}
          label={t(`format.${block}`)}
          pressed={now[block]}
          // The parts of the press release have their names; headings are for answers.
          isDisabled={block === 'heading' && answer === null}
          onPress={() => {
            toggleBlockType(editor, block);
            editor.focus();
          }}
        >
          <Icon aria-hidden />
        </IconButton>
      ))}
      <span className={styles.rule} />
      <IconButton label={t('format.undo')} isDisabled={!now.canUndo} onPress={() => run(UNDO_COMMAND, undefined)}>
        <Undo2 aria-hidden />
      </IconButton>
      <IconButton label={t('format.redo')} isDisabled={!now.canRedo} onPress={() => run(REDO_COMMAND, undefined)}>
        <Redo2 aria-hidden />
      </IconButton>
      <span className={styles.rule} />
      <IconButton
        label={t('find.open')}
        shortcut={keyLabel('Mod F / H')}
        onPress={() => useFindBar.setState({ open: 'replace' })}
      >
        <Search aria-hidden />
      </IconButton>
      <span className={styles.rule} />
      <IconButton label={t('review.addComment')} shortcut={keyLabel('Mod Alt M')} onPress={startComment}>
        <MessageSquarePlus aria-hidden />
      </IconButton>
      <IconButton label={t('review.markPromise')} shortcut={keyLabel('Mod Alt P')} onPress={markPromise}>
        <HandHeart aria-hidden />
      </IconButton>
    </Toolbar>
  );
}

function TotalWords({ writing }: { writing: EditorStateStore }) {
  const { t } = useTranslation('press-release');
  const count = useStore(writing, ({ words }) => partIds.reduce((sum, id) => sum + words[id], 0));
  return <span>{t('words', { count })}</span>;
}

function OpenQuestions() {
  const { t } = useTranslation('press-release');
  const questions = useSession(({ steps }) => steps['press-release'].questions);
  const all = Object.values(questions);
  if (all.length === 0) return null;
  const count = all.filter(isUnanswered).length;
  return (
    <>
      <span aria-hidden>·</span> <span>{count === 0 ? t('noneOpen') : t('openQuestions', { count })}</span>
    </>
  );
}
