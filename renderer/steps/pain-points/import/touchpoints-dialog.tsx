import { useState } from 'react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatScore } from '../../../../workshop/format';
import { newId } from '../../../../workshop/new-id';
import {
  painPointOfTouchpoint,
  touchpointOffers,
  type TouchpointOffer,
} from '../../../../workshop/touchpoint-pain-points';
import { useEdit, useSlice } from '../../../document/open-session';
import { useAppearance } from '../../../shell/appearance';
import { goToStep } from '../../../shell/navigation';
import { useEditWithUndo } from '../../../shell/offer-undo';
import { Button } from '../../../ui/button';
import check from '../../../ui/check-group.module.css';
import { Dialog } from '../../../ui/dialog';
import styles from './touchpoints-dialog.module.css';

/** Makes pain points of several touchpoints at once. Those that hurt today and are no pain point yet are proposed. */
export function TouchpointsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['pain-points', 'app']);
  const experience = useSlice('experience');
  const offers = touchpointOffers(experience, useSlice('pain-points'));
  const edit = useEdit('pain-points');
  const editWithUndo = useEditWithUndo('pain-points');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => idsOf(offers.filter(isProposed)));
  const ids = offers.map(({ id }) => id).filter((id) => chosen.has(id));

  const submit = () => {
    onClose();
    const added = ids.flatMap((id) => {
      const values = painPointOfTouchpoint(experience, id);
      return values ? [{ id: newId(), values }] : [];
    });
    editWithUndo(t('import.added', { count: added.length }), () => edit('addPainPoints', { added }));
  };

  if (offers.length === 0) {
    return (
      <Dialog
        title={t('touchpoints.title')}
        closeLabel={t('app:close')}
        onClose={onClose}
        footer={
          <>
            <Button onPress={onClose}>{t('app:cancel')}</Button>
            <Button
              look="primary"
              onPress={() => {
                onClose();
                goToStep('experience');
              }}
            >
              {t('toJourney')}
            </Button>
          </>
        }
      >
        <p>{t('touchpoints.none')}</p>
        <p>{t('touchpoints.noneExample')}</p>
      </Dialog>
    );
  }

  return (
    <Dialog
      title={t('touchpoints.title')}
      size="wide"
      closeLabel={t('app:close')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('app:cancel')}</Button>
          <Button look="primary" isDisabled={ids.length === 0} onPress={submit}>
            {ids.length === 0 ? t('touchpoints.choose') : t('import.submit', { count: ids.length })}
          </Button>
        </>
      }
    >
      <p>{t('touchpoints.lead')}</p>
      <div className={styles.choices}>
        <Button look="quiet" onPress={() => setChosen(idsOf(offers.filter(isNew)))}>
          {t('touchpoints.all')}
        </Button>
        <Button look="quiet" onPress={() => setChosen(new Set())}>
          {t('touchpoints.clear')}
        </Button>
      </div>
      <ListBox
        aria-label={t('touchpoints.list')}
        className={styles.list ?? ''}
        selectionMode="multiple"
        // Escape closes the dialog.
        escapeKeyBehavior="none"
        autoFocus="first"
        items={offers}
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          setChosen(keys === 'all' ? idsOf(offers) : new Set([...keys].map((key) => String(key))))
        }
      >
        {(offer) => (
          <ListBoxItem className={`${check.option} ${styles.offer}`} textValue={nameOf(offer)}>
            <Offer offer={offer} />
          </ListBoxItem>
        )}
      </ListBox>
    </Dialog>
  );
}

function Offer({ offer }: { offer: TouchpointOffer }) {
  const { t } = useTranslation('pain-points');
  const language = useAppearance((state) => state.language);
  const { title, phase, painPoint, score, madeOfIt } = offer;
  const about = [
    score === null ? t('touchpoints.noScore') : t('touchpoints.score', { score: formatScore(score, language) }),
    phase,
    ...(painPoint === title ? [] : [t('quoted', { title: painPoint })]),
  ].filter((part) => part !== '');
  return (
    <>
      <span className={check.box} aria-hidden />
      <span className={styles.words}>
        <Text slot="label">{nameOf(offer)}</Text>
        <Text slot="description" className={styles.about ?? ''}>
          {about.join(' · ')}
          {madeOfIt.length === 0 ? null : (
            <b>
              {' · '}
              {t('touchpoints.made', { count: madeOfIt.length, numbers: madeOfIt.join(', ') })}
            </b>
          )}
        </Text>
      </span>
    </>
  );
}

function nameOf({ number, title, painPoint }: TouchpointOffer): string {
  return `${number} ${title || painPoint}`;
}

function isNew({ madeOfIt }: TouchpointOffer): boolean {
  return madeOfIt.length === 0;
}

function isProposed(offer: TouchpointOffer): boolean {
  return isNew(offer) && offer.score !== null && offer.score < 0;
}

function idsOf(offers: readonly TouchpointOffer[]): ReadonlySet<string> {
  return new Set(offers.map(({ id }) => id));
}
