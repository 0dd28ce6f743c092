import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../../workshop/collection';
import { newId } from '../../../../workshop/new-id';
import { useAppearance } from '../../../shell/appearance';
import { formatMoment } from '../../../shell/format';
import { useDraft } from '../../../shell/drafts';
import { flushSession } from '../../../shell/flush';
import { useEdit, useOpenSession, useSlice } from '../../../document/open-session';
import { Button } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { Dialog } from '../../../ui/dialog';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { offerUndo } from '../../../shell/offer-undo';
import { ComparedText } from './compared-text';
import styles from './versions.module.css';

/** Value of the present text among the versions to choose from. */
const now = 'now';

/** Keeps the text under a name, compares two versions and restores one. It opens with the version `revealed`, or else with the newest. */
export function VersionsDialog({ onClose, revealed }: { onClose: () => void; revealed?: string }) {
  const { t } = useTranslation('press-release');
  const { readOnly } = useOpenSession();
  const slice = useSlice('press-release');
  const language = useAppearance((state) => state.language);
  const edit = useEdit('press-release');
  const versions = inOrder(slice.versions).reverse();
  const [name, setName] = useDraft('version');
  const [wantedOlder, setOlder] = useState<string | null>(
    revealed !== undefined && revealed in slice.versions ? revealed : null,
  );
  const [newer, setNewer] = useState(now);
  const [view, setView] = useState<'inline' | 'beside'>('inline');
  const older = wantedOlder ?? versions[0]?.[0] ?? null;
  const chosen = older === null ? undefined : slice.versions[older];
  const other = newer === now ? slice : (slice.versions[newer] ?? slice);
  const nameOf = (id: string) => {
    const version = slice.versions[id];
    return version ? `${version.name}, ${formatMoment(version.at, language)}` : t('versions.now');
  };
  const options = versions.map(([id]) => ({ value: id, text: nameOf(id) }));

  const keep = () => {
    const kept = name.trim();
    if (kept === '') return;
    void flushSession();
    edit('keepVersion', { id: newId(), name: kept, at: new Date().toISOString(), kind: 'named' });
    setName('');
  };
  const restore = (version: string) => {
    void flushSession();
    const kept = newId();
    const at = new Date().toISOString();
    edit('restoreVersion', { version, id: kept, name: t('versions.beforeRestore'), at });
    onClose();
    offerUndo(t('versions.restored', { name: slice.versions[version]?.name }), () => {
      const again = { id: newId(), name: t('versions.beforeRestore'), at: new Date().toISOString() };
      edit('restoreVersion', { version: kept, ...again });
    });
  };

  return (
    <Dialog
      title={t('versions.title')}
      closeLabel={t('versions.close')}
      size="wide"
      onClose={onClose}
      footer={
        readOnly || older === null || !chosen ? null : (
          <>
            <Button look="quiet" onPress={() => edit('removeVersion', { id: older })}>
              {t('versions.remove', { name: chosen.name })}
            </Button>
            <Button onPress={() => restore(older)}>{t('versions.restore', { name: chosen.name })}</Button>
          </>
        )
      }
    >
      {readOnly ? null : (
        <form
          className={styles.keep}
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <TextField
            label={t('versions.name')}
            example={t('versions.nameExample')}
            value={name}
            onChange={setName}
            autoFocus
          />
          <Button type="submit" isDisabled={name.trim() === ''}>
            {t('versions.keep')}
          </Button>
        </form>
      )}
      {older === null || !chosen ? (
        <p className={styles.empty}>{t('versions.none')}</p>
      ) : (
        <>
          <div className={styles.choice}>
            <SelectField label={t('versions.older')} value={older} options={options} onChange={setOlder} />
            <SelectField
              label={t('versions.newer')}
              value={newer}
              options={[{ value: now, text: t('versions.now') }, ...options]}
              onChange={setNewer}
            />
            <ChoiceGroup
              label={t('versions.view')}
              value={view}
              options={[
                { value: 'inline', text: t('versions.inline') },
                { value: 'beside', text: t('versions.beside') },
              ]}
              onChange={setView}
            />
          </div>
          <ComparedText
            older={chosen}
            newer={other}
            beside={view === 'beside'}
            names={[nameOf(older), nameOf(newer)]}
          />
        </>
      )}
    </Dialog>
  );
}
