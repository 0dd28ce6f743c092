import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { describeGap, formatShare } from '../../../workshop/reality-check/describe';
import { realityAsks } from '../../../workshop/reality-check/reality-asks';
import type { CustomerView } from '../../../workshop/reality-check/schema';
import { smallSample } from '../../../workshop/reality-check/terms';
import { useEdit, useOpenSession, useSlice, useWorkshop } from '../../document/open-session';
import { useVoices } from '../../links/voices/use-voices';
import { VoicesButton } from '../../links/voices/voices-button';
import { VoicesResult } from '../../links/voices/voices-result';
import { useAppearance } from '../../shell/appearance';
import { CheckGroup } from '../../ui/check-group';
import { NumberField } from '../../ui/number-field';
import { TextField } from '../../ui/text-field';
import { Section } from '../../ui/section';
import styles from './reality-check.module.css';

/** The estimate of the room against what customers say, and the gap between. */
export function SelfImage() {
  const { t } = useTranslation('reality-check');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const slice = useSlice('reality-check');
  const edit = useEdit('reality-check');
  const { selfImage, customerView } = slice;
  const updateView = (change: Partial<CustomerView>, field: string) =>
    edit('updateCustomerView', { change }, { undo: { merge: `customerView.${field}` } });
  const percent = { min: 0, max: 100, error: t('percentError'), isReadOnly: readOnly };
  const documents = useWorkshop((facts) => facts.language);
  const { share } = useMemo(() => realityAsks(documents), [documents]);
  const { revealed } = useVoices('reality-check/self-image');
  const customers = customerView.isUnknown ? null : customerView.share;
  return (
    <Section id="self-image" title={t('imageTitle')} lead={t('imageQuestion')}>
      <div className={styles.image}>
        <div className={styles.imageFields}>
          <NumberField
            {...percent}
            label={t('selfImagePercent')}
            value={selfImage.share}
            onChange={(share) => edit('updateSelfImage', { change: { share } }, { undo: { merge: 'selfImage.share' } })}
          />
          <TextField
            label={t('evidence')}
            multiline
            value={selfImage.evidence}
            example={t('selfImageExample')}
            isReadOnly={readOnly}
            onChange={(evidence) =>
              edit('updateSelfImage', { change: { evidence } }, { undo: { merge: 'selfImage.evidence' } })
            }
          />
        </div>
        <div className={styles.imageFields}>
          <NumberField
            {...percent}
            label={t('customerPercent')}
            value={customerView.share}
            isReadOnly={readOnly || customerView.isUnknown}
            onChange={(share) => updateView({ share }, 'share')}
          />
          <NumberField
            label={t('n')}
            value={customerView.n}
            min={0}
            max={1e9}
            isWhole
            error={t('countError')}
            isReadOnly={readOnly || customerView.isUnknown}
            onChange={(n) => updateView({ n }, 'n')}
          />
          <TextField
            label={t('source')}
            value={customerView.source}
            example={t('sourceExample')}
            isReadOnly={readOnly || customerView.isUnknown}
            onChange={(source) => updateView({ source }, 'source')}
          />
          <TextField
            label={t('date')}
            type="date"
            value={customerView.date}
            isReadOnly={readOnly || customerView.isUnknown}
            onChange={(date) => updateView({ date }, 'date')}
          />
          <CheckGroup
            label={t('customerView')}
            hideLabel
            value={customerView.isUnknown ? ['unknown'] : []}
            options={[{ value: 'unknown', text: t('unknown') }]}
            isDisabled={readOnly}
            onChange={(chosen) => edit('updateCustomerView', { change: { isUnknown: chosen.includes('unknown') } })}
          />
        </div>
      </div>
      <div className={styles.bars}>
        <Bar name={t('selfImage')} share={selfImage.share} text={formatShare(selfImage.share, language)} />
        <Bar
          name={t('customerView')}
          share={customers}
          text={customerView.isUnknown ? t('unknown') : formatShare(customers, language)}
        />
      </div>
      <p className={styles.result} aria-live="polite">
        {describeGap(slice, language)}
      </p>
      {!customerView.isUnknown && customerView.n !== null && customerView.n < smallSample ? (
        <p className={styles.warning}>{t('smallSample')}</p>
      ) : null}
      <div className={styles.voices}>
        <VoicesButton
          subject="reality-check/self-image"
          question={t('voices.share')}
          ask={share}
          apply={{
            label: t('voices.useMean'),
            run: ({ items: [item] }) => {
              const mean = item?.spread?.mean.on(Math.round);
              if (mean !== undefined) edit('updateSelfImage', { change: { share: mean } });
            },
          }}
        />
        {revealed.length === 0 ? null : <VoicesResult results={revealed.map(({ result }) => result)} look="line" />}
      </div>
      <p className={styles.study}>{t('study')}</p>
    </Section>
  );
}

function Bar({ name, share, text }: { name: string; share: number | null; text: string }) {
  return (
    <div className={styles.bar}>
      <span>{name}</span>
      <span className={styles.track} aria-hidden>
        {share === null ? null : (
          <span className={styles.filled} style={{ '--share': `${share}%` } as React.CSSProperties} />
        )}
      </span>
      <strong>{text}</strong>
    </div>
  );
}
