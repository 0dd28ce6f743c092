import { useEffect } from 'react';
import { useStepCommands } from '../../../shell/step-commands';
import { lazyComponent } from '../../../ui/lazy-component';
import { roadmapFileCommands } from './roadmap-file-commands';
import { useRoadmapFiles } from './roadmap-files-state';
import { useRoadmapFilesContext } from './use-roadmap-files-context';

const RoadmapExportDialog = lazyComponent(async () => (await import('./roadmap-export-dialog')).RoadmapExportDialog);
const RoadmapTableDialog = lazyComponent(async () => (await import('./roadmap-table-dialog')).RoadmapTableDialog);

const close = () => useRoadmapFiles.setState({ dialog: null });

/** Offers the commands for files in the palette, and shows their dialogs. */
export function RoadmapFiles() {
  useStepCommands(roadmapFileCommands, useRoadmapFilesContext());
  const dialog = useRoadmapFiles((state) => state.dialog);
  useEffect(() => close, []);
  if (dialog === null) return null;
  return dialog === 'export' ? (
    <RoadmapExportDialog onClose={close} />
  ) : (
    <RoadmapTableDialog {...dialog} onClose={close} />
  );
}
