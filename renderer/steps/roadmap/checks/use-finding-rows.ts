import { useTranslation } from 'react-i18next';
import { functionNames } from '../../../../workshop/function';
import { newId } from '../../../../workshop/new-id';
import { idsOf } from '../../../../workshop/pain-points/pain-points-in-order';
import { dependsOnLater } from '../../../../workshop/roadmap/checks';
import type { NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import { horizons } from '../../../../workshop/roadmap/terms';
import { maxLineLength } from '../../../../workshop/text-limits';
import { useEdit, useSlice } from '../../../document/open-session';
import { useAppearance } from '../../../shell/appearance';
import { reveal } from '../../../shell/navigation';
import { useEditWithUndo } from '../../../shell/offer-undo';
import type { MenuAction } from '../../../ui/action-menu';
import { laneOf } from '../board/place-by-key';
import type { BoardActions } from '../board/use-board-actions';
import type { OpenHandler } from '../open-initiative';
import { setView } from '../roadmap-view';
import type { FindingKind, Findings } from './findings';

interface FindingRow {
  id: string;
  text: string;
  /** Goes to what the row is about. */
  jump?: () => void;
  fix: { text: string; run: () => void } | { name: string; choices: () => MenuAction[] };
}

interface FindingRowsOptions {
  kind: FindingKind;
  findings: Findings;
  initiatives: readonly NumberedInitiative[];
  actions: BoardActions;
  onOpen: OpenHandler;
}

/** Lengths of the horizons in a new workshop, in months. */
const usualMonths = { now: 3, next: 9, later: 24 } as const;

/** The lines of a finding. */
export function useFindingRows({ kind, findings, initiatives, actions, onOpen }: FindingRowsOptions): FindingRow[] {
  const { t } = useTranslation('roadmap');
  const language = useAppearance((state) => state.language);
  const slice = useSlice('roadmap');
  const painPoints = useSlice('pain-points');
  const edit = useEdit('roadmap');
  const editWithUndo = useEditWithUndo('roadmap');
  const byId = new Map(initiatives.map((item) => [item.id, item]));
  const label = (id: string) => `${byId.get(id)?.number ?? ''} ${byId.get(id)?.title ?? ''}`;
  const { checks } = findings;

  /** A menu of all initiatives and of a new one, for what no initiative serves. */
  const assign = (name: string, title: string, link: (id: string, merge: string) => void) => ({
    name,
    choices: (): MenuAction[] => [
      {
        id: 'new',
        text: t('checks.fix.newInitiative'),
        onAction: () => {
          const [id, merge] = [newId(), newId()];
          const written = title.slice(0, maxLineLength);
          editWithUndo(t('added', { title: written, horizon: t('horizons.later') }), () => {
            edit('addInitiative', { id, horizon: 'later', title: written }, { undo: { merge, within: Infinity } });
            link(id, merge);
          });
          onOpen(id);
        },
      },
      ...initiatives
        .filter(({ initiative }) => initiative.status !== 'stopped')
        .map((item) => ({
          id: item.id,
          text: label(item.id),
          onAction: () =>
            editWithUndo(t('checks.done.linked', { name, title: item.title }), () => link(item.id, newId())),
        })),
    ],
  });
  const undo = (merge: string) => ({ undo: { merge, within: Infinity } });

  switch (kind) {
    case 'owner':
    case 'metric':
    case 'customer':
      return checks.without[kind].map((id) => ({
        id,
        text: label(id),
        jump: () => onOpen(id),
        fix: { text: t(`checks.fix.${kind}`), run: () => onOpen(id, kind) },
      }));
    case 'promises':
      return findings.promises.map(({ id, name, words }) => ({
        id,
        text: t('checks.promiseRow', { name, words }),
        jump: () => reveal({ step: 'press-release', id }),
        fix: assign(name, words, (initiative, merge) =>
          edit('setPromise', { id: initiative, promise: id, kept: true }, undo(merge)),
        ),
      }));
    case 'painPoints':
      return findings.painPoints.map(({ id, number, title }) => ({
        id,
        text: `${number} ${title}`,
        jump: () => reveal({ step: 'pain-points', id }),
        fix: assign(`${number} ${title}`, title, (initiative, merge) =>
          edit('setPainPoint', { id: initiative, painPoints: idsOf(painPoints, id), linked: true }, undo(merge)),
        ),
      }));
    case 'needLater':
      return checks.needLater.flatMap((id) =>
        dependsOnLater(slice, id).map((needed): FindingRow => {
          const horizon = byId.get(id)?.initiative.horizon ?? 'now';
          const later = byId.get(needed)?.initiative.horizon ?? 'later';
          return {
            id: `${id} ${needed}`,
            text: t('checks.laterRow', { title: label(id), needed: label(needed), horizon: t(`horizons.${later}`) }),
            jump: () => onOpen(id, 'dependencies'),
            fix: {
              text: t('checks.fix.earlier', { horizon: t(`horizons.${horizon}`) }),
              run: () =>
                editWithUndo(t('checks.done.moved', { title: label(needed), horizon: t(`horizons.${horizon}`) }), () =>
                  actions.move(needed, { horizon, index: laneOf(slice, horizon).length }),
                ),
            },
          };
        }),
      );
    case 'tooManyNow':
      return findings.list
        .filter((finding) => finding.kind === 'tooManyNow')
        .flatMap(({ ids }) => initiatives.filter(({ id }) => ids?.includes(id)))
        .map(({ id }) => ({
          id,
          text: label(id),
          jump: () => onOpen(id),
          fix: {
            text: t('checks.fix.postpone'),
            run: () =>
              editWithUndo(t('checks.done.moved', { title: label(id), horizon: t('horizons.next') }), () =>
                actions.move(id, { horizon: 'next', index: 0 }),
              ),
          },
        }));
    case 'horizonsOverlap':
      return [
        {
          id: 'months',
          text: t('checks.overlapRow', slice.horizonMonths),
          fix: {
            text: t('checks.fix.months'),
            run: () => {
              const merge = newId();
              for (const horizon of horizons) {
                edit('setHorizonMonths', { horizon, months: usualMonths[horizon] }, undo(merge));
              }
            },
          },
        },
      ];
    case 'cycles':
      return checks.cycles.flatMap((cycle) =>
        cycle.map((id, index): FindingRow => {
          const needed = cycle[(index + 1) % cycle.length] ?? id;
          return {
            id: `${id} ${needed}`,
            text: t('checks.cycleRow', { title: label(id), needed: label(needed) }),
            jump: () => setView({ view: 'dependencies' }),
            fix: {
              text: t('checks.fix.cut'),
              run: () => edit('setDependency', { id, on: needed, needed: false }),
            },
          };
        }),
      );
    case 'idle':
      return findings.idle.map((name) => ({
        id: name,
        text: functionNames[language][name],
        jump: () => setView({ view: 'workload' }),
        fix: assign(
          functionNames[language][name],
          t('checks.fix.contribution', { name: functionNames[language][name] }),
          (initiative, merge) => edit('updateInitiative', { id: initiative, change: { function: name } }, undo(merge)),
        ),
      }));
  }
}
