import { Crop, ImageUp } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Picture } from '../../../../workshop/vision-board/schema';
import { useReplica } from '../../../document/open-session';
import { ActionMenu } from '../../../ui/action-menu';
import { IconButton } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { useBoard, useBoardState } from '../actions/board-context';
import { cropToRatio, uncrop } from '../actions/crop-picture';
import { replacePicture } from '../import-export/import-pictures';
import styles from './toolbar.module.css';

/** Tools of a selected picture above the board: alternative text, caption, crop, replace. */
export function PictureTools() {
  const board = useBoard();
  const id = useBoardState(({ selection, editing }) =>
    selection.size === 1 && !editing ? [...selection][0] : undefined,
  );
  const picture = useReplica(({ session }) => (id ? session.steps['vision-board'].elements[id] : undefined));
  if (id === undefined || picture?.type !== 'picture' || board.readOnly || picture.locked) return null;
  return <Tools id={id} picture={picture} />;
}

function Tools({ id, picture }: { id: string; picture: Picture }) {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const crops = [
    { id: 'free', text: t('crop.free'), onAction: () => board.store.setState({ tool: 'crop' }) },
    { id: 'square', text: t('crop.square'), onAction: () => cropToRatio(board, id, 1) },
    { id: 'wide', text: t('crop.wide'), onAction: () => cropToRatio(board, id, 16 / 9) },
    { id: 'high', text: t('crop.high'), onAction: () => cropToRatio(board, id, 3 / 4) },
    ...(picture.crop ? [{ id: 'whole', text: t('crop.whole'), onAction: () => uncrop(board, id) }] : []),
  ];
  return (
    <div className={styles.pictureTools} data-picture-tools data-floating role="group" aria-label={t('picture')}>
      <TextField
        key={`alt ${id}`}
        label={t('altText')}
        hideLabel
        example={t('altTextExample')}
        value={picture.alt}
        onChange={(alt) => board.edit('setAltText', { id, alt }, { undo: { merge: `describe:${id}` } })}
      />
      <TextField
        key={`caption ${id}`}
        label={t('caption')}
        hideLabel
        example={t('caption')}
        value={picture.caption}
        onChange={(caption) => board.edit('setCaption', { id, caption }, { undo: { merge: `caption:${id}` } })}
      />
      <ActionMenu label={t('crop.title')} icon={<Crop aria-hidden />} actions={crops} />
      <FileTrigger
        acceptedFileTypes={['image/*']}
        onSelect={(files) => {
          const [file] = files ?? [];
          if (file) void replacePicture(board, id, file);
        }}
      >
        <IconButton label={t('replace')}>
          <ImageUp aria-hidden />
        </IconButton>
      </FileTrigger>
    </div>
  );
}
