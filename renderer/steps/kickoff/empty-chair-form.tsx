import { Armchair, ImagePlus } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { usePictureChoice } from '../../shell/use-picture-choice';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import styles from './kickoff.module.css';

type ChairField = 'name' | 'situation' | 'goal' | 'annoyance' | 'quote';

/** Describes the customer of the empty chair. */
export function EmptyChairForm() {
  const { t } = useTranslation(['kickoff', 'workshop']);
  const { key, readOnly } = useOpenSession();
  const { emptyChair } = useSlice('workshop');
  const edit = useEdit('workshop');
  const field = (name: ChairField) => ({
    label: t(`workshop:emptyChair.${name}`),
    value: emptyChair[name],
    example: t(`chairExample.${name}`),
    isReadOnly: readOnly,
    onChange: (value: string) =>
      edit('updateEmptyChair', { change: { [name]: value } }, { undo: { merge: `chair.${name}` } }),
  });

  const choosePicture = usePictureChoice((picture) => edit('updateEmptyChair', { change: { picture } }));

  return (
    <section className={styles.block} aria-labelledby="empty-chair">
      <header className={styles.blockHeader}>
        <h2 id="empty-chair">{t('workshop:emptyChair.title')}</h2>
      </header>
      <div className={styles.chair}>
        <div className={styles.chairPicture}>
          {emptyChair.picture ? (
            <img src={`/session/${encodeURIComponent(key)}/${emptyChair.picture}`} alt={emptyChair.name} />
          ) : (
            <Armchair aria-hidden />
          )}
          {readOnly ? null : (
            <FileTrigger acceptedFileTypes={['image/*']} onSelect={choosePicture}>
              <Button look="quiet" icon={<ImagePlus aria-hidden />}>
                {t('addPicture')}
              </Button>
            </FileTrigger>
          )}
          {emptyChair.picture && !readOnly ? (
            <Button look="quiet" onPress={() => edit('updateEmptyChair', { change: { picture: null } })}>
              {t('removePicture')}
            </Button>
          ) : null}
        </div>
        <div className={styles.chairFields}>
          <p className={styles.lead}>{t('chairIntro')}</p>
          <TextField {...field('name')} />
          <TextField {...field('situation')} multiline />
          <div className={styles.pair}>
            <TextField {...field('goal')} multiline />
            <TextField {...field('annoyance')} multiline />
          </div>
          <TextField {...field('quote')} multiline />
        </div>
      </div>
    </section>
  );
}
