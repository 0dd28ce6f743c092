import {
  Armchair,
  Circle,
  CircleCheck,
  CircleDot,
  CircleSlash,
  Ellipsis,
  GripVertical,
  Link2,
  Ruler,
  UserRound,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, GridListItem } from 'react-aria-components';
import { linkedPainPoints } from '../../../../workshop/red-thread';
import { formatNumber } from '../../../../workshop/format';
import { groupOf, type Grouping } from '../../../../workshop/roadmap/grouping';
import { scoreOf } from '../../../../workshop/roadmap/score-of';
import { gapsOf, type Gap } from '../../../../workshop/roadmap/checks';
import { numberedInitiatives, type NumberedInitiative } from '../../../../workshop/roadmap/initiatives-in-order';
import type { Initiative } from '../../../../workshop/roadmap/schema';
import { useOpenSession, useSession } from '../../../document/open-session';
import { useAppearance } from '../../../shell/appearance';
import { ActionMenu, type MenuAction } from '../../../ui/action-menu';
import { useGroupName } from './use-group-name';
import type { BoardActions } from './use-board-actions';
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
  /** Shown in the detail panel. */
  isOpen: boolean;
  by: Grouping;
  /** The columns of the board. */
  groups: readonly string[];
  actions: BoardActions;
  onOpen: (id: string) => void;
}

/** An initiative on the board: title, outcome, owner, effort, status, dependencies and gaps. */
export function InitiativeCard({ item, isOpen, by, groups, actions, onOpen }: InitiativeCardProps) {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const scoring = useSession(({ steps }) => steps.roadmap.scoring);
  const { id, number, title, initiative } = item;
  const { owner, effort, status } = initiative;
  const score = scoreOf(initiative, scoring);
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
              {by === 'horizon' ? null : <span className={styles.status}>{t(`horizons.${initiative.horizon}`)}</span>}
              {owner.trim() === '' || by === 'owner' ? null : <span className={styles.owner}>{owner}</span>}
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
              {score === null || scoring === 'none' ? null : (
                <span className={styles.status}>
                  {t(scoring)} <b>{formatNumber(score, language, 2)}</b>
                </span>
              )}
              <Needs initiative={initiative} />
              <MissingSigns initiative={initiative} />
            </div>
          </div>
          <div className={styles.tools}>
            {allowsDragging ? (
              // Tab and Shift+Tab lead to the card; the arrow keys go from there to the grip and the menu.
              <Button slot="drag" excludeFromTabOrder className={styles.grip ?? ''}>
                <GripVertical aria-hidden />
              </Button>
            ) : null}
            {readOnly ? null : <CardMenu item={item} by={by} groups={groups} actions={actions} onOpen={onOpen} />}
          </div>
        </>
      )}
    </GridListItem>
  );
}

type CardMenuProps = Pick<InitiativeCardProps, 'item' | 'by' | 'groups' | 'actions' | 'onOpen'>;

/** What the keys and the pointer can do with a card, also by touch. */
function CardMenu({ item: { id, title, initiative }, by, groups, actions, onOpen }: CardMenuProps) {
  const { t } = useTranslation('roadmap');
  const groupName = useGroupName();
  const list = (): MenuAction[] => [
    { id: 'open', text: t('shortcuts.open'), onAction: () => onOpen(id) },
    {
      id: 'group',
      text: t('card.moveTo'),
      choices: groups
        .filter((group) => group !== groupOf(initiative, by))
        .map((group) => ({
          id: `to ${group}`,
          text: groupName(by, group),
          onAction: () => actions.moveToGroup(id, by, group),
        })),
    },
    { id: 'up', text: t('panel.up'), onAction: () => actions.moveByKey(id, 'ArrowUp') },
    { id: 'down', text: t('panel.down'), onAction: () => actions.moveByKey(id, 'ArrowDown') },
    { id: 'delete', text: t('panel.delete'), danger: true, onAction: () => actions.remove(id) },
  ];
  return (
    <ActionMenu label={t('card.menu', { title })} icon={<Ellipsis aria-hidden />} actions={list} excludeFromTabOrder />
  );
}

/** Sets a tooltip if the title is cut off. By keyboard, opening the initiative shows the whole title. */
function showWhole(element: HTMLElement | null, title: string): void {
  if (element) element.title = element.scrollHeight > element.clientHeight ? title : '';
}

/** How many initiatives it depends on, and their titles. */
function Needs({ initiative: { dependencies } }: { initiative: Initiative }) {
  const { t } = useTranslation('roadmap');
  const language = useAppearance((state) => state.language);
  const ids = Object.keys(dependencies);
  const titles = useSession(({ steps }) => {
    if (ids.length === 0) return '';
    const all = numberedInitiatives(steps.roadmap, language);
    return ids.map((id) => all.find((item) => item.id === id)?.title ?? '').join('; ');
  });
  if (ids.length === 0) return null;
  return (
    <span className={styles.sign}>
      <Link2 aria-hidden />
      <span aria-hidden>{ids.length}</span>
      <span className={styles.bubble}>{t('card.needs', { titles })}</span>
    </span>
  );
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
