import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { functionNames, type CompanyFunction } from '../../../../workshop/function';
import { functionsPresent } from '../../../../workshop/functions-present';
import {
  linkedPainPoints,
  numberedPromises,
  painPointsWithoutInitiative,
  promisesWithoutInitiative,
  type LinkedPainPoint,
  type NumberedPromise,
} from '../../../../workshop/red-thread';
import { checkRoadmap, gaps, type RoadmapChecks } from '../../../../workshop/roadmap/checks';
import { cycleTexts } from '../../../../workshop/roadmap/dependencies/dependency-chart';
import { useSlice, useWorkshop } from '../../../document/open-session';
import { useAppearance } from '../../../shell/appearance';

/** What the checks can find, in the order in which it is shown. */
export const findingKinds = [
  ...gaps,
  'needLater',
  'promises',
  'painPoints',
  'tooManyNow',
  'horizonsOverlap',
  'cycles',
  'idle',
] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  kind: FindingKind;
  text: string;
  /** Ids of the initiatives it is about; null when it is not about initiatives. */
  ids: readonly string[] | null;
}

export interface Findings {
  list: Finding[];
  checks: RoadmapChecks;
  promises: NumberedPromise[];
  painPoints: LinkedPainPoint[];
  idle: readonly CompanyFunction[];
}

/** What is missing or contradicts itself in the roadmap, in words. */
export function useFindings(titleOf: (id: string) => string): Findings {
  const { t } = useTranslation('roadmap');
  const language = useAppearance((state) => state.language);
  const press = useSlice('press-release');
  const painPointsSlice = useSlice('pain-points');
  const operations = useSlice('operations');
  const participants = useWorkshop((facts) => facts.participants);
  const slice = useSlice('roadmap');
  const known = { promises: press.promises, painPoints: linkedPainPoints(painPointsSlice) };
  const checks = checkRoadmap(slice, known, functionsPresent({ participants }, operations));
  const promises = promisesWithoutInitiative(numberedPromises(press), slice.initiatives);
  const painPoints = painPointsWithoutInitiative(painPointsSlice, slice.initiatives);
  const names = {
    promises: promises.map(({ name }) => name).join(', '),
    titles: painPoints.map(({ title }) => title).join('; '),
    idle: checks.idle.map((name) => functionNames[language][name]).join(', '),
  };
  const now = Object.entries(slice.initiatives)
    .filter(([, { horizon, status }]) => horizon === 'now' && status !== 'done' && status !== 'stopped')
    .map(([id]) => id);
  const found = (is: boolean, kind: FindingKind, text: string, ids: readonly string[] | null = null): Finding[] =>
    is ? [{ kind, text, ids }] : [];
  const list = [
    ...gaps.flatMap((gap) => ofInitiatives(gap, checks.without[gap], t)),
    ...ofInitiatives('needLater', checks.needLater, t),
    ...found(promises.length > 0, 'promises', t('checks.promises', { count: promises.length, names: names.promises })),
    ...found(
      painPoints.length > 0,
      'painPoints',
      t('checks.painPoints', { count: painPoints.length, titles: names.titles }),
    ),
    ...found(checks.tooManyNow > 0, 'tooManyNow', t('checks.tooManyNow', { count: checks.tooManyNow }), now),
    ...found(checks.horizonsOverlap, 'horizonsOverlap', t('checks.horizonsOverlap')),
    ...found(
      checks.cycles.length > 0,
      'cycles',
      t('checks.circle', { titles: cycleTexts(checks.cycles, titleOf).join('; ') }),
      checks.cycles.flat(),
    ),
    ...found(checks.idle.length > 0, 'idle', t('checks.idle', { count: checks.idle.length, names: names.idle })),
  ];
  return { list, checks, promises, painPoints, idle: checks.idle };
}

function ofInitiatives(
  kind: (typeof gaps)[number] | 'needLater',
  ids: readonly string[],
  t: TFunction<'roadmap'>,
): Finding[] {
  return ids.length === 0 ? [] : [{ kind, text: t(`checks.${kind}`, { count: ids.length }), ids }];
}
