import { ImagePlus, X } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useEdit, useOpenSession, useSlice } from '../../document/open-session';
import { usePictureChoice } from '../../shell/use-picture-choice';
import { IconButton } from '../../ui/button';
import styles from './kickoff.module.css';

/** The organisation's logo: pressing it chooses another one. */
export function LogoChoice() {
  const { t } = useTranslation('kickoff');
  const { key, readOnly } = useOpenSession();
  const { logo } = useSlice('workshop');
  const edit = useEdit('workshop');
  const chooseLogo = usePictureChoice((asset) => edit('updateDetails', { change: { logo: asset } }));
  const picture = logo ? <img src={`/session/${encodeURIComponent(key)}/${logo}`} alt={t('logo')} /> : null;
  if (readOnly) return picture ? <span className={styles.logo}>{picture}</span> : null;
  return (
    <span className={styles.logo}>
      <FileTrigger acceptedFileTypes={['image/*']} onSelect={chooseLogo}>
        <IconButton label={t(logo ? 'changeLogo' : 'chooseLogo')}>{picture ?? <ImagePlus aria-hidden />}</IconButton>
      </FileTrigger>
      {logo ? (
        <IconButton label={t('removeLogo')} onPress={() => edit('updateDetails', { change: { logo: null } })}>
          <X aria-hidden />
        </IconButton>
      ) : null}
    </span>
  );
}
