import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkName, explain } from '../../../../workshop/press-release/checks/explain';
import { useAppearance } from '../../../app/appearance';
import { useApp } from '../../../app/app-store';
import { useLiveChecks, useShownFindings } from './use-checks';

export interface ChecksPanelState {
  isOpen: boolean;
  toggle: () => void;
  /** Goes to the next or previous finding, and opens the panel that explains it. */
  step: (direction: 1 | -1) => void;
  /** What a screen reader says of it. */
  message: string;
}

/** The panel of the checks: open or not, and the keys F8 and Shift F8. There is room for it or for the drawer, not for both. */
export function useChecksPanel(): ChecksPanelState {
  const { t } = useTranslation('press-release');
  const live = useLiveChecks();
  const findings = useShownFindings();
  const language = useAppearance((state) => state.language);
  const drawer = useApp((state) => state.drawer);
  const [isWanted, setWanted] = useState(false);
  const [message, setMessage] = useState('');
  const isOpen = isWanted && drawer === null;
  const open = useCallback(() => {
    setWanted(true);
    useApp.setState({ drawer: null });
  }, []);

  const step = useCallback(
    (direction: 1 | -1) => {
      const listed = live.step(direction);
      if (!listed) return;
      open();
      const { found } = explain(listed.finding, language);
      const number = findings.findIndex(({ id }) => id === listed.id) + 1;
      const check = checkName(listed.finding.check, language);
      setMessage(t('checks.said', { check, number, total: findings.length, found }));
    },
    [live, open, language, findings, t],
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

  return { isOpen, toggle: () => (isOpen ? setWanted(false) : open()), step, message };
}
