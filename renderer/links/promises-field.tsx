import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { numberedPromises } from '../../workshop/red-thread';
import { useEdit, useOpenSession, useSession, useSlice } from '../document/open-session';
import { IconButton } from '../ui/button';
import field from '../ui/field.module.css';
import { SelectField } from '../ui/select-field';
import styles from './promises-field.module.css';

/** The promises of the press release that an initiative keeps. Nothing while the press release has none. */
export function PromisesField({ initiative }: { initiative: string }) {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const edit = useEdit('roadmap');
  const kept = useSession(({ steps }) => steps.roadmap.initiatives[initiative]?.promiseIds) ?? {};
  const promises = numberedPromises(useSlice('press-release'));
  const free = promises.filter(({ id }) => !kept[id]);
  const set = (promise: string, kept: boolean) => edit('setPromise', { id: initiative, promise, kept });
  if (promises.length === 0) return null;
  return (
    <div className={field.field} role="group" aria-label={t('promises.field')}>
      <p className={field.label}>{t('promises.field')}</p>
      <ul>
        {promises
          .filter(({ id }) => kept[id])
          .map(({ id, name, words }) => (
            <li key={id} className={styles.promise}>
              <span>
                <b>{name}</b> {words}
              </span>
              {readOnly ? null : (
                <IconButton label={t('promises.unlink', { name })} onPress={() => set(id, false)}>
                  <X aria-hidden />
                </IconButton>
              )}
            </li>
          ))}
      </ul>
      {readOnly || free.length === 0 ? null : (
        <SelectField
          label={t('promises.link')}
          hideLabel
          value={null}
          emptyText={t('promises.choose')}
          options={free.map(({ id, name, words }) => ({ value: id, text: `${name}  ${words}` }))}
          onChange={(id) => set(id, true)}
        />
      )}
    </div>
  );
}
