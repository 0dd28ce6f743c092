import { Plus, X } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import { journey } from '../../../workshop/experience/moments';
import type { TargetEmotion } from '../../../workshop/experience/schema';
import { avoidedEmotions, evokedEmotions, targetEmotionLimit } from '../../../workshop/experience/terms';
import { newId } from '../../../workshop/new-id';
import { useEdit, useOpenSession, useSession } from '../../document/open-session';
import { useStable } from '../../shell/use-stable';
import { useEditWithUndo } from '../../shell/offer-undo';
import { Button, IconButton } from '../../ui/button';
import { ComboField } from '../../ui/combo-field';
import { focusInNextFrame } from '../../ui/focus-in-next-frame';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { useRested } from '../../ui/use-rested';
import { Section } from '../../ui/section';
import styles from './experience.module.css';

/** Up to three emotions to evoke and three to avoid, each with one touchpoint and one observable proof. */
export function TargetEmotions() {
  const { t } = useTranslation('experience');
  return (
    <Section id="target-emotions" title={t('targetEmotions')} lead={t('targetEmotionsHint')}>
      <div className={styles.emotions}>
        <EmotionColumn kind="evoke" />
        <EmotionColumn kind="avoid" />
      </div>
    </Section>
  );
}

function EmotionColumn({ kind }: { kind: TargetEmotion['kind'] }) {
  const { t } = useTranslation('experience');
  const { readOnly } = useOpenSession();
  const targetEmotions = useSession(({ steps }) => steps.experience.targetEmotions);
  const edit = useEdit('experience');
  const moments = useMoments();
  const emotions = inOrder(targetEmotions).filter(([, emotion]) => emotion.kind === kind);
  return (
    <div className={styles.emotionColumn} data-kind={kind}>
      <h3>{t(kind)}</h3>
      {emotions.map(([id, emotion]) => (
        <EmotionCard key={id} id={id} emotion={emotion} moments={moments} />
      ))}
      {readOnly || emotions.length >= targetEmotionLimit ? null : (
        <Button
          look="quiet"
          icon={<Plus aria-hidden />}
          onPress={() => edit('addTargetEmotion', { id: newId(), kind, emotion: '' })}
        >
          {t(kind === 'evoke' ? 'addEvoke' : 'addAvoid')}
        </Button>
      )}
    </div>
  );
}

type Moment = { value: string; text: string };

/**
 * The touchpoints as choices; the list keeps its identity until titles or their order change. It follows the
 * journey when typing rests: a key in a title does not render six lists.
 */
function useMoments(): Moment[] {
  const { t } = useTranslation('experience');
  const phases = useSession(({ steps }) => steps.experience.phases);
  const touchpoints = useSession(({ steps }) => steps.experience.touchpoints);
  return useRested(
    useStable(
      journey({ phases, touchpoints }).flatMap(({ stops }) =>
        stops.map(({ id: value, number, touchpoint }) => ({
          value,
          text: `${number} ${touchpoint.title === '' ? t('touchpointNumber', { number }) : touchpoint.title}`,
        })),
      ),
    ),
  );
}

interface EmotionCardProps {
  id: string;
  emotion: TargetEmotion;
  moments: Moment[];
}

/** Memoised, so that typing elsewhere does not render its lists of choices. */
const EmotionCard = memo(function EmotionCard({ id, emotion, moments }: EmotionCardProps) {
  const { t } = useTranslation('experience');
  const { readOnly } = useOpenSession();
  const edit = useEdit('experience');
  const editWithUndo = useEditWithUndo('experience');
  const words = emotion.kind === 'evoke' ? evokedEmotions : avoidedEmotions;
  const name = emotion.emotion === '' ? t('targetEmotion') : emotion.emotion;
  return (
    <div className={styles.emotionCard} role="group" aria-label={name}>
      <div className={styles.emotionName}>
        <ComboField
          label={t('targetEmotion')}
          hideLabel
          value={emotion.emotion}
          options={words.map((word) => t(`emotions.${word}`))}
          example={t('emotionExample')}
          isReadOnly={readOnly}
          onChange={(value) =>
            edit('updateTargetEmotion', { id, change: { emotion: value } }, { undo: { merge: `${id}.emotion` } })
          }
        />
        {readOnly ? null : (
          <IconButton
            label={t('removeEmotion', { emotion: name })}
            onPress={() => {
              editWithUndo(t('removed', { title: name }), () => edit('removeTargetEmotion', { id }));
              focusInNextFrame(`[data-kind="${emotion.kind}"] > button`);
            }}
          >
            <X aria-hidden />
          </IconButton>
        )}
      </div>
      <SelectField
        label={t('moment')}
        value={emotion.touchpoint}
        options={moments}
        isDisabled={readOnly || moments.length === 0}
        emptyText={t('chooseMoment')}
        onChange={(touchpoint) => edit('updateTargetEmotion', { id, change: { touchpoint } })}
      />
      <TextField
        label={t('proof')}
        value={emotion.proof}
        multiline
        example={t('proofExample')}
        isReadOnly={readOnly}
        onChange={(proof) => edit('updateTargetEmotion', { id, change: { proof } }, { undo: { merge: `${id}.proof` } })}
      />
    </div>
  );
});
