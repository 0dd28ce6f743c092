import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkName, explain } from '../../../../workshop/press-release/checks/explain';
import { useAppearance } from '../../../shell/appearance';
import { closePanel, openPanel, useShownPanel } from '../side-panel-store';
import { useLiveChecks } from './use-checks';

export interface ChecksPanelState {
  isOpen: boolean;
  toggle: () => void;
  /** Goes to the next or previous finding, and opens the panel that explains it. */
  step: (direction: 1 | -1) => void;
  /** What a screen reader says of it. */
  message: string;
}

/** The panel of the checks: open or not, and the keys F8 and Shift F8. */
export function useChecksPanel(): ChecksPanelState {
  const { t } = useTranslation('press-release');
  const live = useLiveChecks();
  const language = useAppearance((state) => state.language);
  const [message, setMessage] = useState('');
  const isOpen = useShownPanel() === 'checks';

  const step = useCallback(
    (direction: 1 | -1) => {
      const listed = live.step(direction);
      if (!listed) return;
      openPanel('checks');
      const { found } = explain(listed.finding, language);
      // Asked now: a screen that listened to findings would be drawn anew at every rest.
      const findings = live.shown();
      const number = findings.findIndex(({ id }) => id === listed.id) + 1;
      const check = checkName(listed.finding.check, language);
      setMessage(t('checks.said', { check, number, total: findings.length, found }));
    },
    [live, language, t],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [step]);

  return { isOpen, toggle: () => (isOpen ? closePanel() : openPanel('checks')), step, message };
}
