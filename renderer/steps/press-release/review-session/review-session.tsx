import { X } from 'lucide-react';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../workshop/new-id';
import { partsInOrder } from '../../../../workshop/press-release/order-of-parts';
import { useEdit, useSlice } from '../../../document/open-session';
import { Button, IconButton } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { SilentReading } from './silent-reading';
import { ReviewPage } from './review-page';
import { ReviewSummary } from './review-summary';
import styles from './review-session.module.css';

/** Minutes of silent reading to choose from. */
const lengths = ['3', '5', '8', '10', '15'] as const;

type Stage = 'start' | 'reading' | 'parts' | 'summary';

/** The review session: silent reading, then part by part keep, revise or defer. Nothing is edited meanwhile. */
export function ReviewSession({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('press-release');
  const slice = useSlice('press-release');
  const edit = useEdit('press-release');
  const [stage, setStage] = useState<Stage>('start');
  const [minutes, setMinutes] = useState<(typeof lengths)[number]>('8');
  const [index, setIndex] = useState(0);
  const parts = partsInOrder(slice);
  const hasQuestions = Object.keys(slice.questions).length > 0;
  const count = parts.length + (hasQuestions ? 1 : 0);
  // After the last part come the questions.
  const part = parts[index] ?? null;
  const name = part === null ? t('reviewSession.questions') : t(`parts.${part}`);

  const begin = (next: Stage) => {
    const at = new Date().toISOString();
    edit('keepVersion', { id: newId(), name: t('reviewSession.version'), at, kind: 'review' });
    edit('clearVerdicts', {});
    setStage(next);
  };
  const go = (to: number) => {
    if (to >= count) setStage('summary');
    else setIndex(Math.max(0, to));
  };

  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {t(`reviewSession.titles.${stage}`)}
            </Heading>
            {stage === 'parts' ? (
              <p role="status">{t('reviewSession.place', { part: name, place: index + 1, count })}</p>
            ) : null}
            <IconButton label={t('reviewSession.close')} onPress={onClose}>
              <X aria-hidden />
            </IconButton>
          </header>
          {stage === 'start' ? (
            <div className={styles.start}>
              <p>{t('reviewSession.intro')}</p>
              <ChoiceGroup
                label={t('reviewSession.minutes')}
                value={minutes}
                options={lengths.map((value) => ({ value, text: value }))}
                onChange={setMinutes}
              />
              <div className={styles.actions}>
                <Button look="primary" autoFocus onPress={() => begin('reading')}>
                  {t('reviewSession.beginReading')}
                </Button>
                <Button onPress={() => begin('parts')}>{t('reviewSession.skipReading')}</Button>
              </div>
            </div>
          ) : null}
          {stage === 'reading' ? (
            <SilentReading minutes={Number(minutes)} parts={parts} onDone={() => setStage('parts')} />
          ) : null}
          {stage === 'parts' ? (
            <ReviewPage name={name} part={part} index={index} isLast={index === count - 1} go={go} />
          ) : null}
          {stage === 'summary' ? (
            <ReviewSummary
              parts={parts}
              onClose={onClose}
              goTo={(to) => {
                setIndex(to);
                setStage('parts');
              }}
            />
          ) : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
