import { Settings2 } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../preload/contract';
import { IconButton } from '../ui/button';
import popover from '../ui/popover.module.css';
import { chooseLanguage, chooseTheme, useAppearance } from '../shell/appearance';
import { openDialog } from '../shell/navigation';
import styles from './appearance-menu.module.css';

const themes: readonly Settings['theme'][] = ['system', 'light', 'dark'];

/** The menu for language and theme. */
export function AppearanceMenu() {
  const { t } = useTranslation();
  const { language, theme } = useAppearance();
  const item = popover.item ?? '';
  return (
    <MenuTrigger>
      <IconButton label={t('settings')}>
        <Settings2 aria-hidden />
      </IconButton>
      <Popover className={popover.popover ?? ''} placement="bottom end" offset={4}>
        <Menu className={popover.list ?? ''} aria-label={t('settings')}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[language]}
            onSelectionChange={(keys) => void chooseLanguage(keys instanceof Set && keys.has('de') ? 'de' : 'en')}
          >
            <Header className={styles.header ?? ''}>{t('language')}</Header>
            <MenuItem id="de" className={item} lang="de">
              Deutsch
            </MenuItem>
            <MenuItem id="en" className={item} lang="en">
              English
            </MenuItem>
          </MenuSection>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[theme]}
            onSelectionChange={(keys) => {
              const chosen = themes.find((name) => keys instanceof Set && keys.has(name));
              if (chosen) void chooseTheme(chosen);
            }}
          >
            <Header className={styles.header ?? ''}>{t('theme')}</Header>
            {themes.map((name) => (
              <MenuItem key={name} id={name} className={item}>
                {t(`themes.${name}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection className={styles.last ?? ''} aria-label={t('more')}>
            <MenuItem id="shortcuts" className={item} onAction={() => openDialog('shortcuts')}>
              {t('shortcuts.title')}
            </MenuItem>
            <MenuItem id="privacy" className={item} onAction={() => openDialog('privacy')}>
              {t('privacy.title')}
            </MenuItem>
            <MenuItem id="about" className={item} onAction={() => openDialog('about')}>
              {t('about.title')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
