import { Check, CornerDownLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PartId } from '../../../../workshop/press-release/schema';
import { sourceKey } from '../../../../workshop/source-material';
import type { SourceMaterial } from '../../../../workshop/step';
import { useOpenSession, useWorkshop } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import styles from './source-material.module.css';
import { sourceMaterialType } from './use-insert-source-material';

interface MaterialRowProps {
  item: SourceMaterial;
  /** Origin of the material, when the heading of its list does not name it. */
  about: string;
  /** Its passages in the text. */
  used: readonly { id: string; part: PartId }[];
  /** Whether the Tab key enters the list here. */
  isStop: boolean;
  onFocus: () => void;
  onInsert: () => void;
  onShow: (id: string) => void;
}

/** A piece of source material, inserted by dragging or with the button. */
export function SourceMaterialRow({ item, about, used, isStop, onFocus, onInsert, onShow }: MaterialRowProps) {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const language = useWorkshop(({ language }) => language);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is for the pointer; the button inside does the same
    <li
      className={styles.row}
      data-used={used.length > 0 || undefined}
      draggable={!readOnly}
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData(sourceMaterialType, sourceKey(item.source));
        dataTransfer.setData('text/plain', item.text);
        dataTransfer.effectAllowed = 'copy';
      }}
      onFocus={onFocus}
    >
      <div className={styles.said} lang={language}>
        <p>{item.text}</p>
        {about === '' ? null : <p className={styles.about}>{about}</p>}
      </div>
      {readOnly ? null : (
        <button
          type="button"
          data-row
          className={styles.insert}
          aria-label={t('sourceMaterial.insert', { text: item.text })}
          tabIndex={isStop ? 0 : -1}
          onClick={onInsert}
        >
          <CornerDownLeft aria-hidden />
        </button>
      )}
      {used.length === 0 ? null : (
        <p className={styles.used}>
          {used.map(({ id, part }) => (
            <Button key={id} look="quiet" icon={<Check aria-hidden />} onPress={() => onShow(id)}>
              {t('sourceMaterial.used', { part: t(`parts.${part}`) })}
            </Button>
          ))}
        </p>
      )}
    </li>
  );
}
