import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/button';
import { toggleDrawer } from '../shell/navigation';
import type { Drawer } from '../shell/window-state';
import { EmptyChairPanel } from './empty-chair-panel';
import { GuidePanel } from './guide-panel';
import { HistoryPanel } from './history-panel';
import styles from './side-drawer.module.css';

/** The drawer on the right. */
export function SideDrawer({ drawer }: { drawer: Drawer }) {
  const { t } = useTranslation();
  return (
    <aside className={styles.drawer} aria-label={t(`drawer.${drawer}`)}>
      <header className={styles.header}>
        <h2>{t(`drawer.${drawer}`)}</h2>
        <IconButton label={t('drawer.close')} onPress={() => toggleDrawer(drawer)}>
          <X aria-hidden />
        </IconButton>
      </header>
      <Content drawer={drawer} />
    </aside>
  );
}

function Content({ drawer }: { drawer: Drawer }) {
  switch (drawer) {
    case 'guide':
      return <GuidePanel />;
    case 'emptyChair':
      return <EmptyChairPanel />;
    case 'history':
      return <HistoryPanel />;
  }
}
