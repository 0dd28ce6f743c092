import { FileInput, Plus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../bridge';
import { Button } from '../../ui/button';
import { AppearanceMenu } from '../appearance-menu';
import { openSession } from '../session-lifecycle';
import { runCommand } from '../run-command';
import styles from './start-screen.module.css';
import { useLibrary } from './use-library';
import { WorkshopCard } from './workshop-card';

/** All workshops on this computer, the newest first. */
export function StartScreen() {
  const { t } = useTranslation();
  const entries = useLibrary();
  return (
    <main className={styles.screen}>
      <header className={styles.header}>
        <p className={styles.brand}>Leitbild</p>
        <AppearanceMenu />
      </header>
      <div className={styles.content}>
        <div className={styles.heading}>
          <h1 className={styles.title}>{t('start.title')}</h1>
          <div className={styles.actions}>
            <Button icon={<FileInput aria-hidden />} onPress={() => runCommand('import')}>
              {t('start.import')}
            </Button>
            <Button look="primary" icon={<Plus aria-hidden />} onPress={() => runCommand('new')}>
              {t('start.create')}
            </Button>
          </div>
        </div>
        {entries?.length === 0 ? (
          <div className={styles.empty}>
            <p className={styles.lead}>{t('start.empty')}</p>
            <p>{t('start.emptyExample')}</p>
          </div>
        ) : null}
        <ul className={styles.cards}>
          {entries?.map((entry) => (
            <WorkshopCard key={entry.key} entry={entry} />
          ))}
        </ul>
        {entries ? <SampleOffer /> : null}
      </div>
    </main>
  );
}

function SampleOffer() {
  const { t } = useTranslation();
  // A double click must not create two.
  const creating = useRef(false);
  const open = async (language: 'de' | 'en') => {
    if (creating.current) return;
    creating.current = true;
    try {
      const { key } = await request['library.createSample']({ language });
      await openSession(key);
    } finally {
      creating.current = false;
    }
  };
  return (
    <section className={styles.sample}>
      <div>
        <h2>{t('start.sample')}</h2>
        <p>{t('start.sampleNote')}</p>
      </div>
      <div className={styles.actions}>
        <Button onPress={() => void open('de')}>{t('start.sampleLanguages.de')}</Button>
        <Button onPress={() => void open('en')}>{t('start.sampleLanguages.en')}</Button>
      </div>
    </section>
  );
}
