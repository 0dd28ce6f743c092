import { memo, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lever } from '../../../workshop/lever';
import { gapText } from '../../../workshop/operations/gaps';
import type { LeverState, Operations } from '../../../workshop/operations/schema';
import { gapSizes } from '../../../workshop/operations/terms';
import { operationsWords } from '../../../workshop/operations/words';
import { useEdit, useOpenSession } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { RowList, type RowActions } from '../../shell/rows/row-list';
import { ChoiceGroup } from '../../ui/choice-group';
import { TextField } from '../../ui/text-field';
import { ChangeInitiative } from './change-initiative';
import styles from './operations.module.css';

interface LeverCardProps {
  lever: Lever;
  state: LeverState;
  /** Those of all levers. */
  changes: Operations['changes'];
}

/** One lever: today, needed, the gap between them, and what changes. Memoised, so that typing elsewhere does not render it. */
export const LeverCard = memo(function LeverCard({ lever, state, changes }: LeverCardProps) {
  const { t } = useTranslation('operations');
  const { readOnly } = useOpenSession();
  const language = useAppearance((appearance) => appearance.language);
  const edit = useEdit('operations');
  const own = useMemo(
    () => Object.fromEntries(Object.entries(changes).filter(([, change]) => change.lever === lever)),
    [changes, lever],
  );
  const actions = useMemo(
    (): RowActions => ({
      add: (id) => edit('addChange', { id, lever, text: '' }),
      update: (id, _, text) => edit('writeChange', { id, text }, { undo: { merge: `change.${id}` } }),
      move: (id, index) => edit('moveChange', { id, index }),
      remove: (id) => edit('removeChange', { id }),
    }),
    [edit, lever],
  );
  const columns = useMemo(
    () => [{ field: 'text', label: t('changes'), example: t(`changeExamples.${lever}`) }],
    [t, lever],
  );
  const after = useCallback(
    (id: string, { text, initiative }: Operations['changes'][string]) => (
      <ChangeInitiative id={id} lever={lever} text={text} initiative={initiative} />
    ),
    [lever],
  );
  const name = t(`levers.${lever}`);
  const prose = (field: 'today' | 'needed') => ({
    label: t(field),
    value: state[field],
    multiline: true,
    example: t(`leverExamples.${lever}.${field}`),
    isReadOnly: readOnly,
    onChange: (value: string) =>
      edit('updateLever', { lever, change: { [field]: value } }, { undo: { merge: `${lever}.${field}` } }),
  });
  return (
    <li className={styles.lever} aria-labelledby={`lever-${lever}`}>
      <h3 id={`lever-${lever}`}>{name}</h3>
      <p className={styles.leverQuestion}>{t(`leverQuestions.${lever}`)}</p>
      <div className={styles.pair}>
        <TextField {...prose('today')} />
        <TextField {...prose('needed')} />
      </div>
      <div className={styles.gap}>
        <ChoiceGroup
          label={t('gap')}
          value={state.gap === null ? 'open' : String(state.gap)}
          isDisabled={readOnly}
          options={[
            ...gapSizes.map((size) => ({ value: String(size), text: gapText(size, language) })),
            { value: 'open', text: t('gapOpen') },
          ]}
          onChange={(value) =>
            edit('updateLever', { lever, change: { gap: gapSizes.find((size) => String(size) === value) ?? null } })
          }
        />
        <p>{state.gap === null ? t('gapHint') : operationsWords[language].gapMeanings[state.gap]}</p>
      </div>
      <RowList
        step="operations"
        label={`${t('changes')}: ${name}`}
        columns={columns}
        rows={own}
        numbered={(number) => t('changeNumber', { number })}
        actions={actions}
        addText={t('addChange')}
        after={after}
      />
    </li>
  );
});
