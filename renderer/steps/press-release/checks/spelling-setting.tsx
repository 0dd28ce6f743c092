import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpellingState } from '../../../../preload/contract';
import { request } from '../../../bridge';
import { useRequest } from '../../../shell/use-request';
import { Button } from '../../../ui/button';
import styles from './checks-panel.module.css';

/** Shows which spelling checker is used, and loads a dictionary when the system has none that works offline. */
export function SpellingSetting() {
  const { t } = useTranslation('press-release');
  const first = useRequest(() => request['spelling.get'](undefined));
  const [now, setNow] = useState<{ refused: boolean; state: SpellingState } | null>(null);
  const state = now?.state ?? first;
  if (!state) return null;
  const name = state.kind === 'dictionary' ? state.name : '';
  const choose = async () => setNow(await request['spelling.choose'](undefined));
  const remove = async () => setNow({ refused: false, state: await request['spelling.remove'](undefined) });
  return (
    <details className={styles.section}>
      <summary>{t(`checks.spelling.titles.${state.kind}`)}</summary>
      <p className={styles.quiet}>{t(`checks.spelling.notes.${state.kind}`, { name })}</p>
      {state.kind === 'system' ? null : (
        <p className={styles.spelling}>
          <Button onPress={() => void choose()}>{t('checks.spelling.choose')}</Button>
          {state.kind === 'dictionary' ? (
            <Button look="quiet" onPress={() => void remove()}>
              {t('checks.spelling.remove')}
            </Button>
          ) : null}
        </p>
      )}
      <p role="status" className={styles.quiet}>
        {now?.refused ? t('checks.spelling.refused') : ''}
      </p>
    </details>
  );
}
