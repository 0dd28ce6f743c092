import { X } from 'lucide-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/button';
import { lazyComponent } from '../ui/lazy-component';
import { toggleDrawer } from '../shell/navigation';
import type { Drawer } from '../shell/window-state';
import { ParkingLotPanel } from './capture/parking-lot-panel';
import { EmptyChairPanel } from './empty-chair-panel';
import { GuidePanel } from './guide-panel';
import { HistoryPanel } from './history-panel';
import styles from './side-drawer.module.css';

const PeoplePanel = lazyComponent(async () => (await import('./people/people-panel')).PeoplePanel);

const panels = {
  guide: GuidePanel,
  emptyChair: EmptyChairPanel,
  parkingLot: ParkingLotPanel,
  people: PeoplePanel,
  history: HistoryPanel,
} satisfies Record<Drawer, ComponentType>;

/** The drawer on the right. */
export function SideDrawer({ drawer }: { drawer: Drawer }) {
  const { t } = useTranslation();
  const Panel = panels[drawer];
  return (
    <aside className={styles.drawer} aria-label={t(`drawer.${drawer}`)}>
      <header className={styles.header}>
        <h2>{t(`drawer.${drawer}`)}</h2>
        <IconButton label={t('drawer.close')} onPress={() => toggleDrawer(drawer)}>
          <X aria-hidden />
        </IconButton>
      </header>
      <Panel />
    </aside>
  );
}
