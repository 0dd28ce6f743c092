import { BookOpenCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settleSession } from '../../../app/app-store';
import { IconButton } from '../../../ui/button';
import { ReviewWalk } from './review-walk';

/** Opens the review with the room. */
export function WalkButton() {
  const { t } = useTranslation('press-release');
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    // What was just typed is to be read as well.
    void settleSession();
    setOpen(true);
  };
  return (
    <>
      <IconButton label={t('walk.open')} onPress={open}>
        <BookOpenCheck aria-hidden />
      </IconButton>
      {isOpen ? <ReviewWalk onClose={() => setOpen(false)} /> : null}
    </>
  );
}
