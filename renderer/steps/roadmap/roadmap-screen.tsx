import { FileInput } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberedInitiatives } from '../../../workshop/roadmap/initiatives-in-order';
import { useOpenSession, useSlice } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { revealedIn, useReveal } from '../../shell/navigation';
import { Button } from '../../ui/button';
import { lazyComponent } from '../../ui/lazy-component';
import { BoardView } from './board/board-view';
import { focusAddField, focusCard } from './board/focus-card';
import { RankNow } from './board/rank-now';
import { useBoardActions } from './board/use-board-actions';
import { ChecksLine } from './checks/checks-line';
import { useFindings, type FindingKind } from './checks/findings';
import { RoadmapFiles } from './files/roadmap-files';
import { importTable } from './files/roadmap-file-commands';
import type { FormField, OpenInitiative } from './open-initiative';
import { DetailPanel } from './panel/detail-panel';
import { setView, useRoadmapView } from './roadmap-view';
import { useIsWide } from './use-is-wide';
import { ViewBar } from './view-bar';
import styles from './roadmap.module.css';

const TableView = lazyComponent(async () => (await import('./table/table-view')).TableView);
const TimelineView = lazyComponent(async () => (await import('./timeline/timeline-view')).TimelineView);
const DependenciesView = lazyComponent(async () => (await import('./dependencies/dependencies-view')).DependenciesView);
const ThreadPicture = lazyComponent(async () => (await import('../../links/thread/thread-picture')).ThreadPicture);
const WorkloadView = lazyComponent(async () => (await import('./workload/workload-view')).WorkloadView);

export { roadmapShortcuts as shortcuts } from './roadmap-commands';
export { roadmapTexts as texts } from './texts';

/** Minimum width of the stage, in CSS pixels, for opening an initiative beside the board instead of over it. */
const besideFrom = 960;

/** The roadmap: six views of the same initiatives, what is missing in them, and the details of one of them. */
export default function RoadmapScreen() {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const slice = useSlice('roadmap');
  const view = useRoadmapView((state) => state.view);
  const grouping = useRoadmapView((state) => state.grouping);
  const initiatives = numberedInitiatives(slice, language);
  const actions = useBoardActions();
  const [chosen, setChosen] = useState<OpenInitiative | null>(() => {
    const target = revealedIn('roadmap');
    return target ? { id: target.id } : null;
  });
  useReveal('roadmap', ({ id }) => setChosen({ id }));
  const [finding, setFinding] = useState<FindingKind | null>(null);
  const findings = useFindings(actions.titleOf);
  // A filter ends with its last initiative.
  const filtered = findings.list.find(({ kind }) => kind === finding);
  const shown = filtered?.ids ?? null;
  const screen = useRef<HTMLDivElement>(null);
  const beside = useIsWide(screen, besideFrom);
  // Undo or another window may remove the open initiative.
  const open = chosen !== null && chosen.id in slice.initiatives ? chosen : null;
  const onOpen = useCallback(
    (id: string, field?: FormField) => setChosen(field === undefined ? { id } : { id, field }),
    [],
  );

  const close = () => {
    setChosen(null);
    if (open) focusCard(open.id);
  };
  const own = useMemo(
    () => ({
      ...actions,
      remove: (id: string) => {
        setChosen((current) => (current?.id === id ? null : current));
        actions.remove(id);
      },
    }),
    [actions],
  );
  const showAll = useCallback(() => setFinding(null), []);

  return (
    <div className={styles.screen} ref={screen}>
      <div className={styles.board} data-view={view}>
        {initiatives.length > 0 ? (
          <div className={styles.above}>
            <div className={styles.first}>
              <ChecksLine
                findings={findings}
                initiatives={initiatives}
                chosen={filtered ? finding : null}
                onChoose={setFinding}
                actions={own}
                onOpen={onOpen}
              />
              {view === 'board' && grouping === 'horizon' ? <RankNow initiatives={initiatives} /> : null}
            </div>
            <ViewBar />
          </div>
        ) : (
          <div className={styles.empty}>
            <p className={styles.lead}>{t('empty')}</p>
            <p>{t('emptyExample')}</p>
            {readOnly ? null : (
              <Button
                look="primary"
                onPress={() => {
                  setView({ view: 'board', grouping: 'horizon' });
                  focusAddField('now');
                }}
              >
                {t('emptyButton')}
              </Button>
            )}
            {readOnly ? null : (
              <Button look="quiet" icon={<FileInput aria-hidden />} onPress={() => importTable(language)}>
                {t('files.import')}
              </Button>
            )}
          </div>
        )}
        {view === 'board' || (initiatives.length === 0 && view !== 'table') ? (
          <BoardView
            initiatives={initiatives}
            shown={shown}
            openId={open?.id ?? null}
            actions={own}
            onOpen={onOpen}
            onAdded={showAll}
          />
        ) : view === 'table' ? (
          <TableView initiatives={initiatives} shown={shown} openId={open?.id ?? null} actions={own} onOpen={onOpen} />
        ) : view === 'timeline' ? (
          <TimelineView initiatives={initiatives} shown={shown} openId={open?.id ?? null} onOpen={onOpen} />
        ) : view === 'dependencies' ? (
          <DependenciesView initiatives={initiatives} shown={shown} openId={open?.id ?? null} onOpen={onOpen} />
        ) : view === 'thread' ? (
          <ThreadPicture onOpen={onOpen} />
        ) : (
          <WorkloadView initiatives={initiatives} onOpen={onOpen} />
        )}
        <p className="visually-hidden" role="status">
          {actions.message}
        </p>
      </div>
      <RoadmapFiles />
      {open ? (
        <DetailPanel
          key={beside ? 'beside' : 'over'}
          opened={open}
          initiatives={initiatives}
          form={beside ? 'beside' : 'over'}
          actions={own}
          onChoose={onOpen}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
