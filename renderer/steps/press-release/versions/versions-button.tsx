import { History } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settleSession } from '../../../app/app-store';
import { IconButton } from '../../../ui/button';
import { VersionsDialog } from './versions-dialog';

/** Opens the versions of the text. */
export function VersionsButton() {
  const { t } = useTranslation('press-release');
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    // What was just typed belongs to the text of now.
    void settleSession();
    setOpen(true);
  };
  return (
    <>
      <IconButton label={t('versions.open')} onPress={open}>
        <History aria-hidden />
      </IconButton>
      {isOpen ? <VersionsDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
