import { useTranslation } from 'react-i18next';
import { request } from '../../bridge';
import { Dialog } from '../../ui/dialog';
import { formatTime } from '../../shell/format';
import { useRequest } from '../../shell/use-request';

/** Shows what the app has loaded and what it has refused since it was started: the proof that it stays offline. */
export function PrivacyDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const info = useRequest(() => request['app.info'](undefined));
  return (
    <Dialog title={t('privacy.title')} closeLabel={t('close')} onClose={onClose}>
      <p>{t('privacy.text')}</p>
      {info ? (
        <>
          <p>{t('privacy.allowed', { count: info.network.allowed })}</p>
          {info.network.refused.length === 0 ? (
            <p>{t('privacy.none')}</p>
          ) : (
            <div>
              <p>{t('privacy.refused', { count: info.network.refused.length })}</p>
              <ul className="selectable">
                {info.network.refused.map(({ address, at }, index) => (
                  <li key={index}>
                    {formatTime(at, i18n.language)} {address}
                  </li>
                ))}
              </ul>
            </div>
          )}
          <p>
            {t('privacy.folder')} <span className="selectable">{info.library}</span>
          </p>
        </>
      ) : null}
    </Dialog>
  );
}
