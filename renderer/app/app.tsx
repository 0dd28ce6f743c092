import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ToastRegion } from '../ui/toast';
import { listenToMain, useApp } from './app-store';
import { Dialogs } from './dialogs';
import { NotOpened } from './not-opened';
import { StartScreen } from './start-screen';
import { useCommands } from './use-commands';
import { useWindowTitle } from './use-window-title';

// The start screen must be there at once; the workshop's shell can come a moment later.
const WorkshopScreen = lazy(() => import('./workshop-screen'));

let listening = false;

export function App() {
  const { t, i18n } = useTranslation();
  const place = useApp((state) => state.place);
  useCommands();
  useWindowTitle(place);
  useEffect(() => {
    if (listening) return;
    listening = true;
    listenToMain();
  }, []);

  return (
    <I18nProvider locale={i18n.language === 'de' ? 'de-DE' : 'en-GB'}>
      {place.name === 'start' ? <StartScreen /> : null}
      {place.name === 'not-opened' ? <NotOpened place={place} /> : null}
      {place.name === 'session' ? (
        <Suspense fallback={<p className="visually-hidden">{t('loading')}</p>}>
          <WorkshopScreen key={place.key} place={place} />
        </Suspense>
      ) : null}
      <Dialogs />
      <ToastRegion label={t('notices')} closeLabel={t('close')} />
    </I18nProvider>
  );
}
