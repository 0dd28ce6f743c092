import { ChevronDown, X } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import type { BoardActions } from '../board/use-board-actions';
import type { OpenHandler } from '../open-initiative';
import { FindingDetail } from './finding-detail';
import type { FindingKind, Findings } from './findings';
import styles from './checks.module.css';

interface ChecksLineProps {
  findings: Findings;
  initiatives: readonly NumberedInitiative[];
  /** The finding that is open: its initiatives are the only ones in view. */
  chosen: FindingKind | null;
  onChoose: (kind: FindingKind | null) => void;
  actions: BoardActions;
  onOpen: OpenHandler;
}

/** Gaps and contradictions of the roadmap in one line. Each unfolds into what it is about, with a way there and a way to fix it. */
export function ChecksLine({ findings, initiatives, chosen, onChoose, actions, onOpen }: ChecksLineProps) {
  const { t } = useTranslation('roadmap');
  const { list } = findings;
  return (
    <section className={styles.checks} aria-label={t('checks.label')}>
      {list.length === 0 ? (
        <p>{t('checks.complete')}</p>
      ) : (
        <ul>
          {list.map(({ kind, text }) => (
            <li key={kind}>
              <ToggleButton
                className={styles.filter ?? ''}
                isSelected={chosen === kind}
                onChange={(on) => onChoose(on ? kind : null)}
              >
                <span>{text}</span>
                {chosen === kind ? <X aria-hidden /> : <ChevronDown aria-hidden />}
              </ToggleButton>
            </li>
          ))}
        </ul>
      )}
      {list.some(({ kind }) => kind === chosen) && chosen !== null ? (
        <FindingDetail kind={chosen} findings={findings} initiatives={initiatives} actions={actions} onOpen={onOpen} />
      ) : null}
    </section>
  );
}
