import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
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
import { closePanel, openPanel, type PanelTab } from './side-panel-store';

/** What is said about the text, beside it: one thing at a time. */
export function SidePanel({ tab, onStep }: { tab: PanelTab; onStep: (direction: 1 | -1) => void }) {
  const { t } = useTranslation('press-release');
  const [editor] = useLexicalComposerContext();
  const tabs: [PanelTab, string][] = [
    ['checks', t('checks.name')],
    ['comments', t('review.comments')],
    ['promises', t('review.promises')],
    ['material', t('material.name')],
  ];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is done in here is undone as an edit of the step, not of the text
    <aside
      className={styles.panel}
      aria-label={t('review.panel')}
      onFocus={() => useScreenUndo.setState({ own: null })}
    >
      <Tabs className={styles.tabs ?? ''} selectedKey={tab} onSelectionChange={(key) => openPanel(key as PanelTab)}>
        <header className={styles.header}>
          <TabList className={styles.list ?? ''} aria-label={t('review.panel')}>
            {tabs.map(([id, name]) => (
              <Tab key={id} id={id} className={styles.tab ?? ''}>
                {name}
              </Tab>
            ))}
          </TabList>
          <IconButton
            label={t('review.close')}
            onPress={() => {
              closePanel();
              editor.focus();
            }}
          >
            <X aria-hidden />
          </IconButton>
        </header>
        <TabPanel id="checks" className={styles.content ?? ''}>
          <ChecksPanel onStep={onStep} />
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
