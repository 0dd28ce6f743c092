import { useTranslation } from 'react-i18next';
import { request } from '../../bridge';
import { useOpenSession } from '../../document/open-session';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

interface RemoveRoundProps {
  id: string;
  /** Whether its answers are still sealed: then they are lost. */
  isOpen: boolean;
  onClose: () => void;
}

/** Asks before a round is deleted, because that cannot be undone. */
export function RemoveRound({ id, isOpen, onClose }: RemoveRoundProps) {
  const { t } = useTranslation('voices');
  const { key } = useOpenSession();
  const remove = async () => {
    await request['voices.remove']({ key, round: id });
    onClose();
  };
  return (
    <Dialog
      title={t('result.removeTitle')}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button autoFocus onPress={onClose}>
            {t('result.keep')}
          </Button>
          <Button look="danger" onPress={() => void remove()}>
            {t(isOpen ? 'cover.discard' : 'result.remove')}
          </Button>
        </>
      }
    >
      <p>{t(isOpen ? 'result.removeOpenText' : 'result.removeText')}</p>
    </Dialog>
  );
}
