import { useMemo } from 'react';
import { useOpenSession, useReplica, useWorkshop } from '../../../document/open-session';
import type { RoadmapFilesContext } from './roadmap-file-commands';

/** What the commands for files act on; the same object until it changes. */
export function useRoadmapFilesContext(): RoadmapFilesContext {
  const { readOnly } = useOpenSession();
  const language = useWorkshop((workshop) => workshop.language);
  const isEmpty = useReplica(({ session }) => Object.keys(session.steps.roadmap.initiatives).length === 0);
  return useMemo(() => ({ readOnly, isEmpty, language }), [readOnly, isEmpty, language]);
}
