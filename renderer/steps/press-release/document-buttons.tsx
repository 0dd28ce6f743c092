import { BookOpenCheck, History } from 'lucide-react';
import { useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { flushSession } from '../../shell/flush';
import { IconButton } from '../../ui/button';
import { lazyComponent } from '../../ui/lazy-component';

type TextDialog = ComponentType<{ onClose: () => void }>;

const ReviewWalk = lazyComponent(async () => (await import('./review-session/review-session')).ReviewSession);
const VersionsDialog = lazyComponent(async () => (await import('./versions/versions-dialog')).VersionsDialog);

/** Buttons of the dialogs for the whole text: versions and review session. */
export function DocumentButtons() {
  const { t } = useTranslation('press-release');
  return (
    <>
      <DialogButton
        label={t('versions.open')}
        word={t('versions.open')}
        dialog={VersionsDialog}
        icon={<History aria-hidden />}
      />
      <DialogButton
        label={t('reviewSession.open')}
        word={t('reviewSession.titles.start')}
        dialog={ReviewWalk}
        icon={<BookOpenCheck aria-hidden />}
      />
    </>
  );
}

interface DialogButtonProps {
  label: string;
  word: string;
  icon: ReactNode;
  dialog: TextDialog;
}

function DialogButton({ label, word, icon, dialog: TextDialog }: DialogButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    // Commits the latest typing: it belongs to the text.
    void flushSession();
    setOpen(true);
  };
  return (
    <>
      <IconButton label={label} word={word} onPress={open}>
        {icon}
      </IconButton>
      {isOpen ? <TextDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
