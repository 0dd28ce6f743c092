import { X } from 'lucide-react';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button';
import { ResultScreen } from './result-screen';
import { RoundInProgress } from './round-in-progress';
import { RoundSetup } from './round-setup';
import { useVoices } from './use-voices';
import type { VoicesQuestion } from './voices-question';
import styles from './voices.module.css';

/**
 * The rounds about a subject in the whole window: what is typed here must not stand beside anything else, and results are read by the
 * room. Escape and the button close it; an open round stays open.
 */
export function VoicesScreen({ onClose, ...question }: VoicesQuestion & { onClose: () => void }) {
  const { t } = useTranslation('voices');
  const { open, revealed } = useVoices(question.subject);
  const [votesAgain, setVotesAgain] = useState(false);
  const stage = open ? 'round' : revealed.length === 0 || votesAgain ? 'setup' : 'result';
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {open?.round.question ?? revealed.at(-1)?.result.question ?? t('title')}
            </Heading>
            <IconButton label={t('close')} shortcut="Esc" onPress={onClose}>
              <X aria-hidden />
            </IconButton>
          </header>
          {stage === 'setup' ? <RoundSetup question={question} onBegun={() => setVotesAgain(false)} /> : null}
          {open ? <RoundInProgress key={open.id} id={open.id} round={open.round} /> : null}
          {stage === 'result' ? (
            <ResultScreen question={question} onVoteAgain={() => setVotesAgain(true)} onClose={onClose} />
          ) : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
