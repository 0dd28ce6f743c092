import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder, type Collection } from '../../../workshop/collection';
import type { Decision, Parked } from '../../../workshop/facts/schema';
import { openTopics } from '../../../workshop/parking-lot/open-topics';
import { useOpenSession, useSession, useWorkshop } from '../../document/open-session';
import { captureKeys } from '../../shell/capture-keys';
import { keyLabel } from '../../shell/key-label';
import { openCapture } from '../../shell/navigation';
import { Button } from '../../ui/button';
import { CheckGroup } from '../../ui/check-group';
import { ChoiceGroup } from '../../ui/choice-group';
import { CapturedRow } from './captured-row';
import styles from './parking-lot-panel.module.css';

const lists = ['parked', 'decision'] as const;
type ListName = (typeof lists)[number];

/** The parking lot and the log of decisions, wherever they came up. */
export function ParkingLotPanel() {
  const { t } = useTranslation();
  const [list, setList] = useState<ListName>('parked');
  const topics = useWorkshop((facts) => facts.parkingLot);
  const decisions = useWorkshop((facts) => facts.decisions);
  const counts = { parked: Object.keys(topics).length, decision: Object.keys(decisions).length };
  return (
    <div className={styles.panel}>
      <ChoiceGroup
        label={t('drawer.parkingLot')}
        hideLabel
        value={list}
        options={lists.map((value) => ({ value, text: t(`capture.lists.${value}`, { number: counts[value] }) }))}
        onChange={setList}
      />
      {list === 'parked' ? <Topics topics={topics} /> : <Rows kind="decision" rows={decisions} shown={decisions} />}
    </div>
  );
}

function Topics({ topics }: { topics: Collection<Parked> }) {
  const { t } = useTranslation();
  const [onlyOpen, setOnlyOpen] = useState(false);
  // As one word, so that edits elsewhere do not render the list.
  const openIds = useSession((session) =>
    openTopics(session)
      .map(([id]) => id)
      .join(' '),
  );
  const open = openIds === '' ? [] : openIds.split(' ');
  const shown = onlyOpen ? Object.fromEntries(Object.entries(topics).filter(([id]) => open.includes(id))) : topics;
  return (
    <>
      {Object.keys(topics).length === 0 ? null : (
        <div className={styles.filter}>
          <p role="status">{open.length === 0 ? t('capture.noneOpen') : t('capture.open', { count: open.length })}</p>
          <CheckGroup
            label={t('capture.filter')}
            hideLabel
            value={onlyOpen ? ['open'] : []}
            options={[{ value: 'open', text: t('capture.onlyOpen') }]}
            onChange={(chosen) => setOnlyOpen(chosen.length > 0)}
          />
        </div>
      )}
      <Rows kind="parked" rows={topics} shown={shown} />
    </>
  );
}

interface RowsProps<Item extends Parked | Decision> {
  kind: ListName;
  rows: Collection<Item>;
  /** Those of `rows` that the filter leaves. */
  shown: Collection<Item>;
}

function Rows<Item extends Parked | Decision>({ kind, rows, shown }: RowsProps<Item>) {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const items = inOrder(shown);
  const all = inOrder(rows).map(([id]) => id);
  /** The place in the whole list before or after the neighbour in the list that is shown. */
  const placeBeside = (id: string, neighbour: string | undefined, by: -1 | 1): number | null => {
    if (neighbour === undefined) return null;
    const place = all.filter((other) => other !== id).indexOf(neighbour);
    return by === -1 ? place : place + 1;
  };
  return (
    <>
      {all.length === 0 ? (
        <p className={styles.empty}>{t(`capture.empty.${kind}`, { keys: keyLabel(captureKeys[kind]) })}</p>
      ) : (
        <ol className={styles.rows} aria-label={t(`capture.lists.${kind}`, { number: all.length })}>
          {items.map(([id, item], index) => (
            <CapturedRow
              key={id}
              kind={kind}
              id={id}
              item={item}
              number={all.indexOf(id) + 1}
              up={placeBeside(id, items[index - 1]?.[0], -1)}
              down={placeBeside(id, items[index + 1]?.[0], 1)}
            />
          ))}
        </ol>
      )}
      {readOnly ? null : (
        <div data-adds>
          <Button look="quiet" icon={<Plus aria-hidden />} onPress={() => openCapture(kind)}>
            {t(`capture.commands.${kind}`)}
          </Button>
        </div>
      )}
    </>
  );
}
