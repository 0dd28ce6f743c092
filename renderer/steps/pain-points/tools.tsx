import { HeartPulse, Table } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../workshop/collection';
import { useOpenSession, useSession, useWorkshop } from '../../document/open-session';
import { chooseTableFile, readTableFile, type TableFile } from '../../links/table-dialog/table-file';
import { goToStep } from '../../shell/navigation';
import { Button } from '../../ui/button';
import { painPointsCommands, type PainPointsContext } from './pain-points-commands';
import { setView } from './pain-points-view';
import styles from './pain-points.module.css';

interface ToolsProps {
  commands: PainPointsContext;
  onTable: (table: TableFile) => void;
}

/** Where more pain points come from, and the vote on them. */
export function Tools({ commands, onTable }: ToolsProps) {
  const { t } = useTranslation(['pain-points', 'app']);
  const { readOnly } = useOpenSession();
  const latest = inOrder(useSession(({ steps }) => steps['pain-points'].votings)).at(-1)?.[0] ?? null;
  const language = useWorkshop((workshop) => workshop.language);
  const read = async (file: File) => {
    const table = await readTableFile(file, language);
    if (table) onTable(table);
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
          <Button look="quiet" icon={<Table aria-hidden />} onPress={() => chooseTableFile((file) => void read(file))}>
            {t('import.open')}
          </Button>
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
