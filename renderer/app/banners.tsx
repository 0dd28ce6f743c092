import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { request } from '../bridge';
import { Button } from '../ui/button';
import { flushSession } from '../shell/flush';
import { updatePlace, useWindowState, type SessionPlace } from '../shell/window-state';
import { formatAge, formatMoment } from '../shell/format';
import { notify } from '../shell/notify';
import { switchSession } from './session-lifecycle';
import { Banner } from './banner';
import { SnapshotBanner } from './snapshot-banner';

/** Problems of the session file, each with its actions. */
export function Banners({ place }: { place: SessionPlace }) {
  const { t } = useTranslation();
  const problem = useStore(place.replica.store, (state) => state.problem);
  const [missingPictures, setMissingPictures] = useState(0);
  const refusedAt = useWindowState((state) => state.refusedAt);
  useEffect(() => {
    if (refusedAt > 0) notify('refused');
  }, [refusedAt]);

  const saveElsewhere = async () => {
    await flushSession();
    const result = await request['session.saveElsewhere']({ key: place.key });
    if (result.status === 'ok') {
      setMissingPictures(result.missingPictures);
      notify('movedElsewhere');
    } else if (result.status === 'failed') notify('notMoved', { problem: t(`folderProblems.${result.problem}`) });
  };
  return (
    <>
      {problem ? (
        <Banner kind="alarm" action={<Button onPress={() => void saveElsewhere()}>{t('saveElsewhere')}</Button>}>
          {t(`problems.${problem}`)}
        </Banner>
      ) : null}
      {place.changedOutside ? <ChangedOutside place={place} /> : null}
      {place.lockLost ? <Banner kind="alarm">{t('lost')}</Banner> : null}
      <Recovered place={place} />
      <CloudCopy place={place} />
      <SnapshotBanner place={place} />
      {missingPictures > 0 ? (
        <Banner kind="notice" action={<Button onPress={() => setMissingPictures(0)}>{t('recovered.dismiss')}</Button>}>
          {t('movedWithout', { count: missingPictures })}
        </Banner>
      ) : null}
    </>
  );
}

function ChangedOutside({ place }: { place: SessionPlace }) {
  const { t } = useTranslation();
  const resolve = async (keep: 'mine' | 'disk') => {
    // Pending input belongs to "mine".
    await flushSession();
    const { session, revision } = await request['session.resolveOutside']({ key: place.key, keep });
    if (keep === 'disk') place.replica.replace(session, revision);
    updatePlace(place.replica, { changedOutside: false });
  };
  return (
    <Banner
      kind="alarm"
      action={
        <>
          <Button onPress={() => void resolve('disk')}>{t('outside.disk')}</Button>
          <Button onPress={() => void resolve('mine')}>{t('outside.mine')}</Button>
        </>
      }
    >
      {t('outside.message')} {t('outside.note')}
    </Banner>
  );
}

function Recovered({ place }: { place: SessionPlace }) {
  const { t, i18n } = useTranslation();
  const [seen, setSeen] = useState(false);
  const { recovery } = place;
  if (!recovery || seen) return null;
  return (
    <Banner kind="notice" action={<Button onPress={() => setSeen(true)}>{t('recovered.dismiss')}</Button>}>
      {t('recovered.message', {
        damage: t(`damage.${recovery.damage}`),
        when: formatMoment(recovery.from, i18n.language),
        age: formatAge(recovery.from, i18n.language),
        file: recovery.keptAs,
      })}
      {recovery.unread.length > 0
        ? ` ${t('recovered.unread', {
            count: recovery.unread.length,
            when: recovery.unread.map((at) => formatMoment(at, i18n.language)).join('; '),
          })}`
        : null}
    </Banner>
  );
}

/** One copy at a time; dismissing it shows the next one. */
function CloudCopy({ place }: { place: SessionPlace }) {
  const { t } = useTranslation();
  const [file] = place.copies;
  if (file === undefined) return null;
  const dismiss = () => updatePlace(place.replica, { copies: place.copies.slice(1) });
  const open = async () => {
    const result = await request['session.openCopy']({ key: place.key, file });
    if (result.status === 'ok') await switchSession(result.key);
    else notify(`copies.refused.${result.reason}`, { file });
  };
  return (
    <Banner
      kind="notice"
      action={
        <>
          <Button onPress={() => void open()}>{t('copies.open')}</Button>
          <Button onPress={dismiss}>{t('recovered.dismiss')}</Button>
        </>
      }
    >
      {t('copies.message', { file })}
    </Banner>
  );
}
