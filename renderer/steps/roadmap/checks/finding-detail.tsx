import { Link2, Wrench } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import { useOpenSession } from '../../../document/open-session';
import { ActionMenu } from '../../../ui/action-menu';
import { Button } from '../../../ui/button';
import type { BoardActions } from '../board/use-board-actions';
import type { OpenHandler } from '../open-initiative';
import type { FindingKind, Findings } from './findings';
import { useFindingRows } from './use-finding-rows';
import styles from './checks.module.css';

interface FindingDetailProps {
  kind: FindingKind;
  findings: Findings;
  initiatives: readonly NumberedInitiative[];
  actions: BoardActions;
  onOpen: OpenHandler;
}

/** What a finding is about, line by line: pressing the words goes there, the button beside them fixes it. */
export function FindingDetail(props: FindingDetailProps) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const rows = useFindingRows(props);
  return (
    <ul className={styles.rows}>
      {rows.map(({ id, text, jump, fix }) => (
        <li key={id}>
          {jump ? (
            <button type="button" className={styles.jump} onClick={jump}>
              {text}
            </button>
          ) : (
            <span>{text}</span>
          )}
          {readOnly ? null : 'choices' in fix ? (
            <ActionMenu
              label={t('checks.fix.assignLabel', { name: fix.name })}
              text={t('checks.fix.assign')}
              icon={<Link2 aria-hidden />}
              actions={fix.choices}
            />
          ) : (
            <Button look="quiet" icon={<Wrench aria-hidden />} aria-label={`${fix.text}: ${text}`} onPress={fix.run}>
              {fix.text}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
