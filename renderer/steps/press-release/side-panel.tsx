import { X } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useScreenUndo } from '../../shell/undo-redo';
import { IconButton } from '../../ui/button';
import { ChecksPanel } from './checks/checks-panel';
import { SourceMaterialPanel } from './source-material/source-material-panel';
import { CommentsPanel } from './review/comments-panel';
import { PromisesPanel } from './review/promises-panel';
import styles from './side-panel.module.css';
import { usePressRelease } from './context/press-release-context';
import { panelTabs, type PanelTab } from './context/screen-state';
import { closePanel, openPanel } from './side-panel-state';

/** Panel beside the text, with tabs for checks, comments, promises and source material. */
export function SidePanel({ tab }: { tab: PanelTab }) {
  const { t } = useTranslation('press-release');
  const context = usePressRelease();
  const names: Record<PanelTab, string> = {
    checks: t('checks.name'),
    comments: t('review.comments'),
    promises: t('review.promises'),
    material: t('sourceMaterial.name'),
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- edits made here are undone as edits of the step, not of the text
    <aside
      className={styles.panel}
      aria-label={t('review.panel')}
      onFocus={() => useScreenUndo.setState({ own: null })}
    >
      <Tabs
        className={styles.tabs ?? ''}
        selectedKey={tab}
        onSelectionChange={(key) => openPanel(context, key as PanelTab)}
      >
        <header className={styles.header}>
          <TabList className={styles.list ?? ''} aria-label={t('review.panel')}>
            {panelTabs.map((id) => (
              <Tab key={id} id={id} className={styles.tab ?? ''}>
                {names[id]}
              </Tab>
            ))}
          </TabList>
          <IconButton
            label={t('review.close')}
            onPress={() => {
              closePanel(context);
              context.editor.focus();
            }}
          >
            <X aria-hidden />
          </IconButton>
        </header>
        <TabPanel id="checks" className={styles.content ?? ''}>
          <ChecksPanel />
        </TabPanel>
        <TabPanel id="comments" className={styles.content ?? ''}>
          <CommentsPanel />
        </TabPanel>
        <TabPanel id="promises" className={styles.content ?? ''}>
          <PromisesPanel />
        </TabPanel>
        <TabPanel id="material" className={styles.content ?? ''}>
          <SourceMaterialPanel />
        </TabPanel>
      </Tabs>
    </aside>
  );
}
