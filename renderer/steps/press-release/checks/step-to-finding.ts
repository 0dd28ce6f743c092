import i18next from 'i18next';
import { checkName, explain } from '../../../../workshop/press-release/checks/explain';
import { useAppearance } from '../../../shell/appearance';
import type { PressReleaseContext } from '../context/press-release-context';
import { openPanel } from '../side-panel-state';

/** Goes to the next or previous finding, opens the panel that explains it, and announces it. */
export function stepToFinding(context: PressReleaseContext, direction: 1 | -1): void {
  const { checks } = context;
  const listed = checks.step(direction);
  if (!listed) return;
  openPanel(context, 'checks');
  const { language } = useAppearance.getState();
  const findings = checks.shown();
  context.announce(
    i18next.t('press-release:checks.announcement', {
      check: checkName(listed.finding.check, language),
      number: findings.findIndex(({ id }) => id === listed.id) + 1,
      total: findings.length,
      found: explain(listed.finding, language).found,
    }),
  );
}
