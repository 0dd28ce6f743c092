import { ArrowDownUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../../../ui/action-menu';
import { roadmapFileCommands } from './roadmap-file-commands';
import { useRoadmapFilesContext } from './use-roadmap-files-context';

/** The menu for import and export of files. */
export function RoadmapFilesMenu() {
  const { t } = useTranslation('roadmap');
  const context = useRoadmapFilesContext();
  const actions = roadmapFileCommands
    .filter(({ isEnabled }) => isEnabled(context))
    .map(({ id, label, icon: Icon, run }) => ({
      id,
      text: label(),
      icon: <Icon aria-hidden />,
      onAction: () => run(context),
    }));
  return <ActionMenu label={t('files.menu')} icon={<ArrowDownUp aria-hidden />} actions={actions} />;
}
