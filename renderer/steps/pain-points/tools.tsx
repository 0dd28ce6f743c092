import { HeartPulse, Table } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import { maxFileBytes } from '../../../workshop/max-file-bytes';
import { useOpenSession, useSlice } from '../../document/open-session';
import { goToStep } from '../../shell/navigation';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast';
import type { PastedTable } from './import/use-pasted-pain-points';
import { painPointsCommands, type PainPointsContext } from './pain-points-commands';
import { setView } from './pain-points-view';
import styles from './pain-points.module.css';

interface ToolsProps {
  commands: PainPointsContext;
  onTable: (table: PastedTable) => void;
}

/** Where more pain points come from, and the vote on them. */
export function Tools({ commands, onTable }: ToolsProps) {
  const { t } = useTranslation(['pain-points', 'app']);
  const { readOnly } = useOpenSession();
  const latest = inOrder(useSlice('pain-points').votings).at(-1)?.[0] ?? null;
  const read = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    const bytes = file.size > maxFileBytes ? null : await file.arrayBuffer().catch(() => null);
    if (bytes) onTable({ name: file.name, bytes: new Uint8Array(bytes) });
    else showToast(t('import.unreadable', { name: file.name }));
  };
  const command = (id: (typeof painPointsCommands)[number]['id']) => {
    const found = painPointsCommands.find((each) => each.id === id);
    if (!found?.isEnabled(commands)) return null;
    return (
      <Button look="quiet" icon={<found.icon aria-hidden />} onPress={() => found.run(commands)}>
        {found.label()}
      </Button>
    );
  };
  return (
    <div className={styles.tools}>
      {readOnly ? null : (
        <>
          <FileTrigger acceptedFileTypes={['.csv', '.tsv', '.tab', '.txt']} onSelect={(files) => void read(files)}>
            <Button look="quiet" icon={<Table aria-hidden />}>
              {t('import.open')}
            </Button>
          </FileTrigger>
          {command('touchpoints')}
          <Button look="quiet" icon={<HeartPulse aria-hidden />} onPress={() => goToStep('experience')}>
            {t('toJourney')}
          </Button>
          {command('vote')}
        </>
      )}
      {latest === null ? null : (
        <Button look="quiet" onPress={() => setView({ voting: latest, voter: null })}>
          {t('app:voting.latest')}
        </Button>
      )}
    </div>
  );
}
