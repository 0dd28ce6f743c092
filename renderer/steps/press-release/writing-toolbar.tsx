import { Fragment } from 'react';
import { Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore, type StoreApi } from 'zustand';
import { isUnanswered } from '../../../workshop/press-release/is-unanswered';
import { partIds } from '../../../workshop/press-release/terms';
import { useOpenSession, useSession } from '../../document/open-session';
import { ChecksButton } from './checks/checks-button';
import { PressReleaseButton } from './commands/press-release-button';
import { activeEditor, pressReleaseCommand } from './commands/press-release-commands';
import { usePressRelease, useScreenState } from './context/press-release-context';
import { DocumentButtons } from './document-buttons';
import type { Formats } from './editor/formats';
import { ImportButton } from './import/import-button';
import styles from './press-release.module.css';
import { PanelButtons } from './review/panel-buttons';

/** Groups of commands that act on the text with the caret, which keeps the focus. */
const textGroups = [
  ['bold', 'italic', 'underline', 'strikethrough'],
  ['bulletedList', 'numberedList', 'quote', 'heading'],
  ['undoText', 'redoText'],
] as const;

/** Formats, undo of the text, word count, and the buttons of panels and dialogs. */
export function WritingToolbar() {
  const { readOnly } = useOpenSession();
  return (
    <div className={styles.bar}>
      {readOnly ? <span /> : <EditingCommands />}
      <p className={styles.counts}>
        <TotalWords /> <OpenQuestions />
      </p>
      <ChecksButton />
      <PanelButtons />
      <ImportButton />
      <DocumentButtons />
    </div>
  );
}

function EditingCommands() {
  const { t } = useTranslation('press-release');
  const context = usePressRelease();
  const answer = useScreenState((state) => state.openAnswer);
  const formats: Formats = useStore<StoreApi<Formats>>(answer?.formats ?? context.store);
  const focusText = () => activeEditor(context).focus();
  return (
    <Toolbar aria-label={t('format.bar')} className={styles.toolbar ?? ''}>
      {textGroups.map((commands) => (
        <Fragment key={commands[0]}>
          {commands.map((id) => {
            const { isActive, isEnabled } = pressReleaseCommand(id);
            return (
              <PressReleaseButton
                key={id}
                command={id}
                isDisabled={isEnabled?.(context) === false}
                {...(isActive && { pressed: isActive(formats) })}
                onRun={focusText}
              />
            );
          })}
          <span className={styles.rule} />
        </Fragment>
      ))}
      <PressReleaseButton
        command="replace"
        keys={['find', 'replace'].flatMap((id) => pressReleaseCommand(id).keys ?? [])}
      />
      <span className={styles.rule} />
      <PressReleaseButton command="comment" />
      <PressReleaseButton command="promise" />
    </Toolbar>
  );
}

function TotalWords() {
  const { t } = useTranslation('press-release');
  const count = useScreenState(({ words }) => partIds.reduce((sum, id) => sum + words[id], 0));
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
