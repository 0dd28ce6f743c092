import { Vote } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenSession } from '../../document/open-session';
import { useWindowState } from '../../shell/window-state';
import { Button } from '../../ui/button';
import { lazyComponent } from '../../ui/lazy-component';
import { useVoices, useVoicesStatus } from './use-voices';
import type { VoicesQuestion } from './voices-question';

const VoicesScreen = lazyComponent(async () => (await import('./voices-screen')).VoicesScreen);

/** Opens the rounds about a subject: starts one, continues it, or shows the result. */
export function VoicesButton(question: VoicesQuestion) {
  const { t } = useTranslation('voices');
  const { readOnly, replica } = useOpenSession();
  const [isOpen, setIsOpen] = useState(false);
  const { open, latest } = useVoices(question.subject);
  const asked = useWindowState(({ revealTarget }) => (revealTarget?.kind === 'round' ? revealTarget.id : null));
  useEffect(() => {
    const { rounds } = replica.store.getState().session.voices;
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- the search leads to a round
    if (asked !== null && rounds[asked]?.subject === question.subject) setIsOpen(true);
  }, [asked, question.subject, replica]);
  const status = useVoicesStatus(open?.id ?? null);
  if (readOnly && latest === null) return null;
  const label = open ? t('open.continue', { count: status?.count ?? 0 }) : t(latest ? 'open.result' : 'open.start');
  return (
    <>
      <Button icon={<Vote aria-hidden />} onPress={() => setIsOpen(true)}>
        {question.about === undefined ? label : `${question.about}: ${label}`}
      </Button>
      {isOpen ? <VoicesScreen {...question} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
