import { RotateCcw } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { printPalette } from '../../../workshop/print-palette';
import { readableColour } from '../../../workshop/readable-colour';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { IconButton } from '../../ui/button';
import styles from './kickoff.module.css';

/** The client's colour in documents. It can be given back to that of Leitbild. */
export function AccentChoice() {
  const { t } = useTranslation('kickoff');
  const { readOnly } = useOpenSession();
  const { accentColour } = useSlice('workshop');
  const edit = useEdit('workshop');
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const shown = (accentColour ?? printPalette.accent).toLowerCase();
  const readable = readableColour(shown, [printPalette.paper, printPalette.band]);

  useEffect(() => {
    const field = input.current;
    if (!field) return undefined;
    field.value = shown;
    // React's event comes with every movement of the pointer; this one comes once, when a colour is chosen.
    const choose = () => {
      if (field.value !== shown) edit('updateDetails', { change: { accentColour: field.value } });
    };
    field.addEventListener('change', choose);
    return () => field.removeEventListener('change', choose);
  }, [edit, shown]);

  return (
    <>
      <span className={styles.accent}>
        <input
          ref={input}
          type="color"
          defaultValue={shown}
          disabled={readOnly}
          aria-label={t('accent')}
          aria-describedby={hintId}
          title={t('accent')}
        />
        {accentColour !== null && !readOnly ? (
          <IconButton
            label={t('resetAccent')}
            onPress={() => edit('updateDetails', { change: { accentColour: null } })}
          >
            <RotateCcw aria-hidden />
          </IconButton>
        ) : null}
      </span>
      <span id={hintId} className={styles.accentHint}>
        {readable === shown ? '' : t('accentDarkened')}
      </span>
    </>
  );
}
