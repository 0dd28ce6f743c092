import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { linkedPainPoints } from '../../../workshop/red-thread';
import { checkRoadmap } from '../../../workshop/roadmap/checks';
import { numberedInitiatives } from '../../../workshop/roadmap/initiatives-in-order';
import { horizons } from '../../../workshop/roadmap/terms';
import { useAppearance } from '../../shell/appearance';
import { endReveal, revealedIn } from '../../shell/navigation';
import { useOpenSession, useSlice } from '../../document/open-session';
import { Button } from '../../ui/button';
import { ChecksLine, filteredIds, type RoadmapFilter } from './checks-line';
import { DetailPanel } from './detail-panel';
import { focusAddField, focusCard } from './focus-card';
import { Lane } from './lane';
import { RankNow } from './rank-now';
import { useBoardActions } from './use-board-actions';
import { useIsWide } from './use-is-wide';
import styles from './board.module.css';

export { roadmapShortcuts as shortcuts } from './roadmap-commands';
export { roadmapTexts as texts } from './texts';

/** Minimum width of the stage, in CSS pixels, for opening an initiative beside the board instead of over it. */
const besideFrom = 960;

/** The roadmap: initiatives in three horizons, and the details of one of them. */
export default function RoadmapScreen() {
  const { t } = useTranslation('roadmap');
  const { readOnly } = useOpenSession();
  const language = useAppearance((state) => state.language);
  const slice = useSlice('roadmap');
  const initiatives = numberedInitiatives(slice, language);
  const titleOf = (id: string) => initiatives.find((item) => item.id === id)?.title ?? '';
  const actions = useBoardActions();
  const [chosen, setChosen] = useState(() => revealedIn('roadmap'));
  useEffect(endReveal, []);
  const [filter, setFilter] = useState<RoadmapFilter | null>(null);
  const press = useSlice('press-release');
  const painPoints = linkedPainPoints(useSlice('pain-points'));
  const checks = checkRoadmap(slice, { promises: press.promises, painPoints });
  // A filter ends with its last initiative.
  const filtered = filter === null ? [] : filteredIds(checks, filter);
  const shown = filtered.length === 0 ? null : filtered;
  const screen = useRef<HTMLDivElement>(null);
  const beside = useIsWide(screen, besideFrom);
  // Undo or another window may remove the open initiative.
  const open = chosen !== null && chosen in slice.initiatives ? chosen : null;

  const close = () => {
    setChosen(null);
    if (open) focusCard(open);
  };
  const remove = (id: string) => {
    setChosen((current) => (current === id ? null : current));
    actions.remove(id);
  };

  return (
    <div className={styles.screen} ref={screen}>
      <div className={styles.board}>
        {initiatives.length > 0 ? (
          <div className={styles.above}>
            <ChecksLine
              checks={checks}
              titleOf={titleOf}
              filter={shown === null ? null : filter}
              onFilter={setFilter}
            />
            <RankNow initiatives={initiatives} />
            {readOnly ? null : (
              <p id="roadmap-keys" className={styles.keys}>
                {t('keys')}
              </p>
            )}
          </div>
        ) : (
          <div className={styles.empty}>
            <p className={styles.lead}>{t('empty')}</p>
            <p>{t('emptyExample')}</p>
            {readOnly ? null : (
              <Button look="primary" onPress={() => focusAddField('now')}>
                {t('emptyButton')}
              </Button>
            )}
          </div>
        )}
        <div className={styles.lanes}>
          {horizons.map((horizon) => (
            <Lane
              key={horizon}
              horizon={horizon}
              initiatives={initiatives}
              shown={shown}
              openId={open}
              actions={{ ...actions, remove }}
              onOpen={setChosen}
              onAdded={() => setFilter(null)}
            />
          ))}
        </div>
        <p className="visually-hidden" role="status">
          {actions.message}
        </p>
      </div>
      {open ? (
        <DetailPanel
          key={beside ? 'beside' : 'over'}
          id={open}
          initiatives={initiatives}
          form={beside ? 'beside' : 'over'}
          actions={{ ...actions, remove }}
          onChoose={setChosen}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
