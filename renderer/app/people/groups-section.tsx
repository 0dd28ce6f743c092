import { Users, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeGroups, type Pair } from '../../../workshop/participants/make-groups';
import { useOpenSession } from '../../document/open-session';
import { Button, IconButton } from '../../ui/button';
import { CheckGroup } from '../../ui/check-group';
import { NumberField } from '../../ui/number-field';
import { SelectField } from '../../ui/select-field';
import { useDrawn } from './drawn';
import styles from './people-panel.module.css';
import type { Person } from './use-people';

const mostInGroup = 20;

/** Random groups of a size, with functions mixed and some people kept apart. */
export function GroupsSection({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation();
  const [{ groups, size, isMixed, apart }, change] = useDrawn(useOpenSession().key);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const known = apart.filter(([a, b]) => names.has(a) && names.has(b));
  const pairName = ([a, b]: Pair) => t('people.pair', { first: names.get(a), second: names.get(b) });
  const draw = () => {
    const members = people.map(({ id, function: kind }) => ({ id, kind }));
    change({ groups: makeGroups(members, { size, isMixed, apart: known }, Math.random) });
  };
  return (
    <section className={styles.groups}>
      <h3>{t('people.groups')}</h3>
      <NumberField
        label={t('people.size')}
        value={size}
        example="4"
        min={2}
        max={mostInGroup}
        isWhole
        error={t('people.sizeError', { most: mostInGroup })}
        onChange={(entered) => change({ size: entered ?? 4 })}
      />
      <CheckGroup
        label={t('people.groups')}
        hideLabel
        value={isMixed ? ['mixed'] : []}
        options={[{ value: 'mixed', text: t('people.mixed') }]}
        onChange={(chosen) => change({ isMixed: chosen.length > 0 })}
      />
      <KeepApart people={people} onAdd={(pair) => change({ apart: [...known, pair] })} />
      {known.length === 0 ? null : (
        <ul className={styles.pairs} aria-label={t('people.apart')}>
          {known.map((pair) => (
            <li key={pair.join(' ')}>
              {pairName(pair)}
              <IconButton
                label={t('people.removePair', { pair: pairName(pair) })}
                onPress={() => change({ apart: known.filter((other) => other !== pair) })}
              >
                <X aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <Button icon={<Users aria-hidden />} onPress={draw}>
        {t(groups === null ? 'people.drawGroups' : 'people.drawAgain')}
      </Button>
      {groups === null ? null : (
        <div className={styles.result} role="status">
          {groups.groups.map((ids, index) => (
            // Groups have no other name than their place.
            // oxlint-disable-next-line react/no-array-index-key
            <div key={index}>
              <h4>{t('people.group', { number: index + 1 })}</h4>
              <ul>
                {ids
                  .filter((id) => names.has(id))
                  .map((id) => (
                    <li key={id}>{names.get(id)}</li>
                  ))}
              </ul>
            </div>
          ))}
          {groups.together.length === 0 ? null : (
            <p className={styles.warning}>
              {t('people.together', { pairs: groups.together.map(pairName).join('; ') })}
            </p>
          )}
        </div>
      )}
    </section>
  );
}

/** Two people who should not be in one group: the second choice adds the pair. */
function KeepApart({ people, onAdd }: { people: readonly Person[]; onAdd: (pair: Pair) => void }) {
  const { t } = useTranslation();
  const [first, setFirst] = useState<string | null>(null);
  const options = people.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <div className={styles.apart}>
      <SelectField
        label={t('people.apart')}
        value={first}
        options={options}
        emptyText={t('people.nobodyChosen')}
        onChange={setFirst}
      />
      <SelectField
        label={t('people.from')}
        value={null}
        options={options.filter(({ value }) => value !== first)}
        emptyText={t('people.nobodyChosen')}
        isDisabled={first === null}
        onChange={(second) => {
          if (first === null) return;
          onAdd([first, second]);
          setFirst(null);
        }}
      />
    </div>
  );
}
