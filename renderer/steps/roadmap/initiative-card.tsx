import {
  Armchair,
  Circle,
  CircleCheck,
  CircleDot,
  CircleSlash,
  GripVertical,
  Link2,
  Ruler,
  UserRound,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, GridListItem } from 'react-aria-components';
import { linkedPainPoints } from '../../../workshop/red-thread';
import { gapsOf, type Gap } from '../../../workshop/roadmap/checks';
import type { NumberedInitiative } from '../../../workshop/roadmap/initiatives-in-order';
import type { Initiative } from '../../../workshop/roadmap/schema';
import { useSession } from '../../document/open-session';
import styles from './initiative-card.module.css';

const gapIcons: Record<Gap, LucideIcon> = { owner: UserRound, metric: Ruler, customer: Armchair };

const statusIcons: Record<Initiative['status'], LucideIcon> = {
  open: Circle,
  'in-progress': CircleDot,
  done: CircleCheck,
  stopped: CircleSlash,
};

interface InitiativeCardProps {
  item: NumberedInitiative;
  /** Titles of its dependencies. */
  needs: readonly string[];
  /** Shown in the detail panel. */
  isOpen: boolean;
}

/** An initiative on the board: title, outcome, owner, effort, status, dependencies and gaps. */
export function InitiativeCard({ item: { id, number, title, initiative }, needs, isOpen }: InitiativeCardProps) {
  const { t } = useTranslation('roadmap');
  const { owner, effort, status } = initiative;
  const StatusIcon = statusIcons[status];
  return (
    <GridListItem
      id={id}
      textValue={title}
      onHoverStart={({ target }) => showWhole(target.querySelector('p'), title)}
      className={({ isDragging }) =>
        [styles.card, styles[status], isOpen ? styles.shown : '', isDragging ? styles.dragging : ''].join(' ')
      }
    >
      {({ allowsDragging }) => (
        <>
          <div className={styles.content}>
            <p className={styles.title}>
              <span className={styles.number}>{number}</span> {title}
            </p>
            {initiative.outcome.trim() === '' ? null : <p className={styles.outcome}>{initiative.outcome}</p>}
            <div className={styles.marks}>
              {owner.trim() === '' ? null : <span className={styles.owner}>{owner}</span>}
              {effort === null ? null : (
                <span className={styles.effort} title={t('card.effort', { effort })}>
                  <span className="visually-hidden">{t('effort')} </span>
                  {effort}
                </span>
              )}
              <span className={styles.status}>
                <StatusIcon aria-hidden />
                {t(`statuses.${status}`)}
              </span>
              {needs.length === 0 ? null : (
                <span className={styles.sign}>
                  <Link2 aria-hidden />
                  <span aria-hidden>{needs.length}</span>
                  <span className={styles.bubble}>{t('card.needs', { titles: needs.join('; ') })}</span>
                </span>
              )}
              <MissingSigns initiative={initiative} />
            </div>
          </div>
          {allowsDragging ? (
            // Tab and Shift+Tab lead to the card; the arrow keys go from there to the grip.
            <Button slot="drag" excludeFromTabOrder className={styles.grip ?? ''}>
              <GripVertical aria-hidden />
            </Button>
          ) : null}
        </>
      )}
    </GridListItem>
  );
}

/** Sets a tooltip if the title is cut off. By keyboard, opening the initiative shows the whole title. */
function showWhole(element: HTMLElement | null, title: string): void {
  if (element) element.title = element.scrollHeight > element.clientHeight ? title : '';
}

function MissingSigns({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation('roadmap');
  const promises = useSession(({ steps }) => steps['press-release'].promises);
  const painPoints = useSession(({ steps }) => steps['pain-points']);
  const missing = gapsOf(initiative, { promises, painPoints: linkedPainPoints(painPoints) });
  if (missing.length === 0) return null;
  return (
    <span className={`${styles.sign} ${styles.missing}`}>
      {missing.map((gap) => {
        const Icon = gapIcons[gap];
        return (
          <span key={gap} className={styles.slot} aria-hidden>
            <Icon />
          </span>
        );
      })}
      <span className={styles.bubble}>
        {t('card.missing', { gaps: missing.map((gap) => t(`gaps.${gap}`)).join(', ') })}
      </span>
    </span>
  );
}
