import { lazy, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ToastRegion } from '../ui/toast';
import { useApp } from './app-store';
import { Dialogs } from './dialogs';
import { NotOpened } from './not-opened';
import { StartScreen } from './start-screen';
import { useCommands } from './use-commands';

// The start screen must be there at once; the workshop's shell can come a moment later.
const WorkshopScreen = lazy(() => import('./workshop-screen'));

export function App() {
  const { t, i18n } = useTranslation();
  const place = useApp((state) => state.place);
  useCommands();

  return (
    <I18nProvider locale={i18n.language === 'de' ? 'de-DE' : 'en-GB'}>
      {place.name === 'start' ? <StartScreen /> : null}
      {place.name === 'not-opened' ? <NotOpened place={place} /> : null}
      {place.name === 'session' ? (
        <Suspense fallback={<p className="visually-hidden">{t('loading')}</p>}>
          <WorkshopScreen place={place} />
        </Suspense>
      ) : null}
      <Dialogs />
      <ToastRegion label={t('notices')} closeLabel={t('close')} />
    </I18nProvider>
  );
}
