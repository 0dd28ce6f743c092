import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findPainPoint } from '../../../workshop/pain-points/pain-points-in-order';
import { useOpenSession, useReplica, useSession } from '../../document/open-session';
import { useReveal } from '../../shell/navigation';
import type { TableFile } from '../../links/table-dialog/table-file';
import { useStepCommands } from '../../shell/step-commands';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { focusInNextFrame, inRow } from '../../ui/focus-in-next-frame';
import { lazyComponent } from '../../ui/lazy-component';
import { CountLine } from './count-line';
import { DuplicatesLine } from './duplicates-line';
import { usePastedPainPoints } from './import/use-pasted-pain-points';
import { painPointsCommands } from './pain-points-commands';
import { setView, usePainPointsView, views } from './pain-points-view';
import styles from './pain-points.module.css';
import { QuickEntry } from './quick-entry';
import { Tools } from './tools';
import { Filters } from './views/filters';
import { ListView } from './views/list-view';
import { Ballot } from './voting/ballot';
import { shownVotingOf } from './voting/shown-voting';

const MatrixView = lazyComponent(async () => (await import('./views/matrix-view')).MatrixView);
const RankingView = lazyComponent(async () => (await import('./views/ranking-view')).RankingView);
const PainPointsVotingPanel = lazyComponent(
  async () => (await import('./voting/pain-points-voting-panel')).PainPointsVotingPanel,
);
const PainPointsVotingDialog = lazyComponent(
  async () => (await import('./voting/pain-points-voting-dialog')).PainPointsVotingDialog,
);
const PainPointsTableDialog = lazyComponent(
  async () => (await import('./import/pain-points-table-dialog')).PainPointsTableDialog,
);
const TouchpointsDialog = lazyComponent(async () => (await import('./import/touchpoints-dialog')).TouchpointsDialog);

export { painPointsShortcuts as shortcuts } from './pain-points-shortcuts';
export { painPointsTexts as texts } from './texts';

/** Pain points: collecting them, and four views of the same list. */
export default function PainPointsScreen() {
  const { t } = useTranslation('pain-points');
  const { readOnly } = useOpenSession();
  const count = useReplica(({ session }) => Object.keys(session.steps['pain-points'].painPoints).length);
  const view = usePainPointsView((state) => state.view);
  const voting = usePainPointsView((state) => state.voting);
  const votings = useSession(({ steps }) => steps['pain-points'].votings);
  const shown = shownVotingOf({ votings }, voting);
  const [dialog, setDialog] = useState<'voting' | 'touchpoints' | TableFile | null>(null);
  const { drop } = usePastedPainPoints(setDialog);
  const commands = useMemo(
    () => ({
      readOnly,
      isEmpty: count === 0,
      openTouchpoints: () => setDialog('touchpoints'),
      openVoting: () => setDialog('voting'),
    }),
    [readOnly, count],
  );
  useStepCommands(painPointsCommands, commands);
  useRevealedPainPoint();
  const isVoting = shown?.voting.state === 'open';

  return (
    <div className={styles.screen} {...drop}>
      <div className={styles.main}>
        {isVoting ? null : (
          <div className={styles.top}>
            {readOnly ? null : <QuickEntry />}
            <Tools commands={commands} onTable={setDialog} />
          </div>
        )}
        {count === 0 ? (
          <div className={styles.empty}>
            <p className={styles.lead}>{t('empty')}</p>
            <p>{t('emptyExample')}</p>
            <CountLine count={0} />
            {readOnly ? null : (
              <Button look="primary" onPress={() => focusInNextFrame('[data-quick-entry] input')}>
                {t('emptyButton')}
              </Button>
            )}
          </div>
        ) : (
          <div className={styles.above}>
            <CountLine count={count} />
            {readOnly || isVoting ? null : <DuplicatesLine />}
          </div>
        )}
        {count === 0 || isVoting ? null : (
          <div className={styles.bar}>
            <ChoiceGroup
              label={t('view')}
              hideLabel
              value={view}
              options={views.map((value) => ({ value, text: t(`views.${value}`) }))}
              onChange={(chosen) => setView({ view: chosen })}
            />
            {view === 'list' || view === 'phases' ? <Filters /> : null}
          </div>
        )}
        {count === 0 ? null : isVoting ? (
          <Ballot id={shown.id} voting={shown.voting} />
        ) : view === 'matrix' ? (
          <MatrixView />
        ) : view === 'ranking' ? (
          <RankingView />
        ) : (
          <ListView isByPhase={view === 'phases'} />
        )}
      </div>
      {shown ? <PainPointsVotingPanel id={shown.id} voting={shown.voting} /> : null}
      {dialog === 'voting' ? <PainPointsVotingDialog onClose={() => setDialog(null)} /> : null}
      {dialog === 'touchpoints' ? <TouchpointsDialog onClose={() => setDialog(null)} /> : null}
      {dialog !== null && typeof dialog === 'object' ? (
        <PainPointsTableDialog {...dialog} onClose={() => setDialog(null)} />
      ) : null}
    </div>
  );
}

/** Opens the pain point or the voting that another step or the search leads to. */
function useRevealedPainPoint(): void {
  const { replica } = useOpenSession();
  useReveal('pain-points', (wanted) => {
    if (wanted.kind === 'voting') {
      setView({ voting: wanted.id });
      return;
    }
    const id = findPainPoint(replica.store.getState().session.steps['pain-points'], wanted.id);
    if (id === null) return;
    setView({ view: 'list', open: id, filter: 'all', search: '', voting: null });
    if (wanted.kind === undefined) focusInNextFrame(inRow(id, '[data-column="open"]'));
  });
}
