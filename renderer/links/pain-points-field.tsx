import { X, CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { idsOf, numberedPainPoints } from '../../workshop/pain-points/pain-points-in-order';
import { solves } from '../../workshop/red-thread';
import { useEdit, useOpenSession, useSession, useSlice } from '../document/open-session';
import { goToStep, reveal } from '../shell/navigation';
import { Button, IconButton } from '../ui/button';
import field from '../ui/field.module.css';
import { SelectField } from '../ui/select-field';
import styles from './promises-field.module.css';

/** The pain points that an initiative solves. Without any in the workshop, a link to where they are collected. */
export function PainPointsField({ initiative }: { initiative: string }) {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const edit = useEdit('roadmap');
  const slice = useSlice('pain-points');
  const painPointIds = useSession(({ steps }) => steps.roadmap.initiatives[initiative]?.painPointIds);
  const painPoints = numberedPainPoints(slice).filter(({ painPoint }) => painPoint.title.trim() !== '');
  const solved = painPoints.filter(({ id }) => painPointIds && solves({ painPointIds }, slice, id));
  const free = painPoints.filter((each) => !solved.includes(each));
  const set = (id: string, linked: boolean) =>
    edit('setPainPoint', { id: initiative, painPoints: idsOf(slice, id), linked });
  return (
    <div className={field.field} role="group" aria-label={t('painPoints.field')}>
      <p className={field.label}>{t('painPoints.field')}</p>
      <ul>
        {solved.map(({ id, number, painPoint: { title } }) => (
          <li key={id} className={styles.promise}>
            <Button look="quiet" icon={<CircleAlert aria-hidden />} onPress={() => reveal({ step: 'pain-points', id })}>
              {`${number} ${title}`}
            </Button>
            {readOnly ? null : (
              <IconButton label={t('painPoints.unlink', { title })} onPress={() => set(id, false)}>
                <X aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {painPoints.length === 0 ? (
        <Button look="quiet" icon={<CircleAlert aria-hidden />} onPress={() => goToStep('pain-points')}>
          {t('painPoints.collect')}
        </Button>
      ) : null}
      {readOnly || free.length === 0 ? null : (
        <SelectField
          label={t('painPoints.link')}
          hideLabel
          value={null}
          emptyText={t('painPoints.choose')}
          options={free.map(({ id, number, painPoint }) => ({ value: id, text: `${number}  ${painPoint.title}` }))}
          onChange={(id) => set(id, true)}
        />
      )}
    </div>
  );
}
