import { create } from 'zustand';
import type { TableFile } from '../../../links/table-dialog/table-file';

/** The dialog for files that is open: the export, or the import of a table. */
export const useRoadmapFiles = create<{ dialog: 'export' | TableFile | null }>(() => ({ dialog: null }));
