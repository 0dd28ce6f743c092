import { useTranslation } from 'react-i18next';
import { request } from '../../bridge';
import { Dialog } from '../../ui/dialog';
import { useRequest } from '../../shell/use-request';

export function AboutDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const info = useRequest(() => request['app.info'](undefined));
  return (
    <Dialog title={t('about.title')} closeLabel={t('close')} onClose={onClose}>
      <p>{t('about.text')}</p>
      {info ? (
        <p className="selectable">
          {t('about.version', { version: info.version })} · Electron {info.electron}
        </p>
      ) : null}
      <p>{t('about.licence')}</p>
    </Dialog>
  );
}
