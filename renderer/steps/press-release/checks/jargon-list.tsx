import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { missingStarterJargon } from '../../../../workshop/press-release/starter-jargon';
import { useDraft } from '../../../shell/drafts';
import { useEdit, useOpenSession, useSession } from '../../../document/open-session';
import { Button, IconButton } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import styles from './checks-panel.module.css';

/** The client's own jargon, which customers do not use. */
export function JargonList() {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const jargon = useSession(({ steps }) => steps['press-release'].jargon);
  const edit = useEdit('press-release');
  const language = useSession(({ workshop }) => workshop.language);
  const missing = missingStarterJargon(jargon, language);
  const [text, setText] = useDraft('jargon');
  // Accepts several words at once, as copied from a list.
  const words = text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const add = (event: React.FormEvent) => {
    event.preventDefault();
    if (words.length === 0) return;
    edit('setJargon', { words: [...jargon, ...words] });
    setText('');
  };
  return (
    <details className={styles.section}>
      <summary>{t('checks.jargon.title', { count: jargon.length })}</summary>
      <p className={styles.quiet}>{t('checks.jargon.note')}</p>
      {jargon.length === 0 ? <p>{t('checks.jargon.none')}</p> : null}
      <ul className={styles.words}>
        {jargon.map((word) => (
          <li key={word}>
            {word}
            {readOnly ? null : (
              <IconButton
                label={t('checks.jargon.remove', { word })}
                onPress={() => edit('setJargon', { words: jargon.filter((other) => other !== word) })}
              >
                <X aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {readOnly ? null : (
        <form className={styles.addWord} onSubmit={add}>
          <TextField
            label={t('checks.jargon.add')}
            example={t('checks.jargon.example')}
            value={text}
            onChange={setText}
          />
          <Button type="submit" isDisabled={words.length === 0}>
            {t('checks.jargon.addButton')}
          </Button>
        </form>
      )}
      {readOnly || missing.length === 0 ? null : (
        <Button look="quiet" onPress={() => edit('setJargon', { words: [...jargon, ...missing] })}>
          {t('checks.jargon.addStarter', { count: missing.length })}
        </Button>
      )}
    </details>
  );
}
