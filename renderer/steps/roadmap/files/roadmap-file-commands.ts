import i18next from 'i18next';
import { FileInput, FileOutput } from 'lucide-react';
import type { Language } from '../../../../workshop/language';
import { chooseTableFile, readTableFile } from '../../../links/table-dialog/table-file';
import type { Command } from '../../../shell/command';
import { useRoadmapFiles } from './roadmap-files-state';

export interface RoadmapFilesContext {
  readOnly: boolean;
  isEmpty: boolean;
  /** Language of the documents. */
  language: Language;
}

const t = i18next.t.bind(i18next);

/** Asks for a file and opens the dialog that maps its columns. `language` is that of the documents. */
export function importTable(language: Language): void {
  chooseTableFile((file) => {
    void readTableFile(file, language).then((dialog) => useRoadmapFiles.setState({ dialog }));
  });
}

/** The commands for files of the roadmap. Menu and palette derive from them. */
export const roadmapFileCommands = [
  {
    id: 'import',
    label: () => t('roadmap:files.import'),
    keywords: (translate) => translate('roadmap:files.importKeywords'),
    icon: FileInput,
    isEnabled: ({ readOnly }) => !readOnly,
    run: ({ language }) => importTable(language),
  },
  {
    id: 'export',
    label: () => t('roadmap:files.export'),
    keywords: (translate) => translate('roadmap:files.exportKeywords'),
    icon: FileOutput,
    isEnabled: ({ isEmpty }) => !isEmpty,
    run: () => useRoadmapFiles.setState({ dialog: 'export' }),
  },
] as const satisfies readonly Command<RoadmapFilesContext>[];
