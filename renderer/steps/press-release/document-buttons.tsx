import { BookOpenCheck, History } from 'lucide-react';
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchKind } from '../../../workshop/search/search-place';
import { flushSession } from '../../shell/flush';
import { useWindowState } from '../../shell/window-state';
import { IconButton } from '../../ui/button';
import { lazyComponent } from '../../ui/lazy-component';

/** `revealed` is the id of the item that the search leads to. */
type TextDialog = ComponentType<{ onClose: () => void; revealed?: string }>;

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
        opensFor="version"
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
  /** The kind of item that the dialog reveals. */
  opensFor?: SearchKind;
}

function DialogButton({ label, word, icon, dialog: TextDialog, opensFor }: DialogButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [revealed, setRevealed] = useState<string | null>(null);
  const asked = useWindowState(({ revealTarget }) =>
    opensFor !== undefined && revealTarget?.kind === opensFor ? revealTarget.id : null,
  );
  useEffect(() => {
    if (asked === null) return;
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- another part of the window asks for it
    setRevealed(asked);
    setOpen(true);
  }, [asked]);
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
      {isOpen ? (
        <TextDialog
          onClose={() => {
            setOpen(false);
            setRevealed(null);
          }}
          {...(revealed === null ? {} : { revealed })}
        />
      ) : null}
    </>
  );
}
