import { ArrowDownUp, FileInput, FileOutput } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../../../ui/action-menu';
import { useBoard } from '../actions/board-context';

/** Menu for import and export of files. */
export function FileMenu() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const take = {
    id: 'take',
    text: t('files.import'),
    icon: <FileInput aria-hidden />,
    onAction: () =>
      void import('../import-export/import-files').then(({ chooseImportFile }) => chooseImportFile(board)),
  };
  const give = {
    id: 'give',
    text: t('files.export'),
    icon: <FileOutput aria-hidden />,
    onAction: () => board.store.setState({ fileDialog: { kind: 'export' } }),
  };
  const actions = board.readOnly ? [give] : [take, give];
  return <ActionMenu label={t('files.menu')} icon={<ArrowDownUp aria-hidden />} actions={actions} />;
}
