import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { lazyComponent } from '../ui/lazy-component';
import { ToastRegion } from '../ui/toast';
import { useWindowState } from '../shell/window-state';
import { Loading } from './loading';
import { NotOpened } from './start/not-opened';
import { screens } from './screens';
import { StartScreen } from './start/start-screen';
import { useCommands } from './use-commands';
import { useWindowTitle } from './use-window-title';

// Not part of the chunk of the start screen.
const Dialogs = lazyComponent(async () => (await import('./dialogs/dialogs')).Dialogs);

export function App() {
  const { t, i18n } = useTranslation();
  const place = useWindowState((state) => state.place);
  const dialogOpen = useWindowState((state) => state.dialog !== null);
  useCommands();
  useWindowTitle(place);
  const { workshop: Workshop } = screens();

  return (
    <I18nProvider locale={i18n.language === 'de' ? 'de-DE' : 'en-GB'}>
      {place.name === 'start' ? <StartScreen /> : null}
      {place.name === 'opening' ? <Loading /> : null}
      {place.name === 'not-opened' ? <NotOpened place={place} /> : null}
      {place.name === 'session' ? <Workshop place={place} /> : null}
      {dialogOpen ? <Dialogs /> : null}
      <ToastRegion label={t('notices')} closeLabel={t('close')} />
    </I18nProvider>
  );
}
