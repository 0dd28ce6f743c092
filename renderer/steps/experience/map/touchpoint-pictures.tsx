import { ImagePlus, X } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../workshop/collection';
import type { Touchpoint } from '../../../../workshop/experience/schema';
import { newId } from '../../../../workshop/new-id';
import { useEdit, useOpenSession } from '../../../document/open-session';
import { useEditWithUndo } from '../../../shell/offer-undo';
import { usePictureChoice } from '../../../shell/use-picture-choice';
import { Button, IconButton } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import styles from './journey-map.module.css';

interface PicturesProps {
  /** The title of the touchpoint. */
  title: string;
  pictures: Touchpoint['pictures'];
}

/** The pictures of a touchpoint. */
export function CellPictures({ title, pictures }: PicturesProps) {
  const items = inOrder(pictures);
  if (items.length === 0) return <span className={styles.unknown}>–</span>;
  return (
    <span className={styles.pictures}>
      {items.map(([id, { asset, alt }]) => (
        <Picture key={id} asset={asset} alt={alt} title={title} />
      ))}
    </span>
  );
}

/** The pictures of a touchpoint with their descriptions, and a button that adds one. */
export function PictureFields({ touchpoint, title, pictures }: PicturesProps & { touchpoint: string }) {
  const { t } = useTranslation('experience');
  const edit = useEdit('experience');
  const editWithUndo = useEditWithUndo('experience');
  const choose = usePictureChoice((asset) => edit('addTouchpointPicture', { touchpoint, id: newId(), asset }));
  return (
    <div className={styles.pictureFields}>
      <FileTrigger acceptedFileTypes={['image/*']} onSelect={choose}>
        <Button look="quiet" icon={<ImagePlus aria-hidden />}>
          {t('addPicture')}
        </Button>
      </FileTrigger>
      {inOrder(pictures).map(([id, { asset, alt }]) => (
        <div key={id} className={styles.pictureField}>
          <Picture asset={asset} alt={alt} title={title} />
          <TextField
            label={t('pictureAlt')}
            hideLabel
            multiline
            maxLength={500}
            value={alt}
            example={t('pictureAlt')}
            onChange={(text) =>
              edit('describeTouchpointPicture', { touchpoint, id, alt: text }, { undo: { merge: id } })
            }
          />
          <IconButton
            label={t('removePicture', { alt: alt === '' ? title : alt })}
            onPress={() =>
              editWithUndo(t('pictureRemoved', { title }), () => edit('removeTouchpointPicture', { touchpoint, id }))
            }
          >
            <X aria-hidden />
          </IconButton>
        </div>
      ))}
    </div>
  );
}

function Picture({ asset, alt, title }: { asset: string; alt: string; title: string }) {
  const { t } = useTranslation('experience');
  const { key } = useOpenSession();
  return (
    <img
      src={`/session/${encodeURIComponent(key)}/${asset}`}
      alt={alt === '' ? t('pictureOf', { title }) : alt}
      loading="lazy"
    />
  );
}
