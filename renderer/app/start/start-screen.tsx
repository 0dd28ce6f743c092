import { FileInput, Plus } from 'lucide-react';
import { useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import germanSample from '../../../assets/samples/de/picture.png';
import englishSample from '../../../assets/samples/en/picture.png';
import { languages, type Language } from '../../../workshop/language';
import { request } from '../../bridge';
import { useAppearance } from '../../shell/appearance';
import { Button } from '../../ui/button';
import { AppearanceMenu } from '../appearance-menu';
import { openSession } from '../session-lifecycle';
import { runCommand } from '../run-command';
import styles from './start-screen.module.css';
import { useLibrary } from './use-library';
import { WorkshopCard } from './workshop-card';

const samplePictures: Record<Language, string> = { de: germanSample, en: englishSample };

/** All workshops on this computer, the newest first. */
export function StartScreen() {
  const { t } = useTranslation();
  const entries = useLibrary();
  const isEmpty = entries?.length === 0;
  return (
    <main className={styles.screen}>
      <header className={styles.header}>
        <p className={styles.brand}>Leitbild</p>
        <AppearanceMenu />
      </header>
      <div className={styles.content}>
        <div className={styles.heading}>
          <h1 className={styles.title}>{t('start.title')}</h1>
          {isEmpty ? null : (
            <div className={styles.actions}>
              <ImportButton />
              <CreateButton />
            </div>
          )}
        </div>
        {isEmpty ? (
          <div className={styles.empty}>
            <div>
              <p className={styles.lead}>{t('start.empty')}</p>
              <p>{t('start.emptyExample')}</p>
              <div className={styles.actions}>
                <CreateButton />
                <ImportButton />
              </div>
            </div>
            <SampleCard />
          </div>
        ) : null}
        <ul className={styles.cards}>
          {entries?.map((entry) => (
            <WorkshopCard key={entry.key} entry={entry} />
          ))}
        </ul>
        {entries && !isEmpty ? <SampleOffer /> : null}
      </div>
    </main>
  );
}

function CreateButton() {
  const { t } = useTranslation();
  return (
    <Button look="primary" icon={<Plus aria-hidden />} onPress={() => runCommand('new')}>
      {t('start.create')}
    </Button>
  );
}

function ImportButton() {
  const { t } = useTranslation();
  return (
    <Button icon={<FileInput aria-hidden />} onPress={() => runCommand('import')}>
      {t('start.import')}
    </Button>
  );
}

/** Returns the function that opens a copy of the sample workshop. */
function useOpenSample(): (language: Language) => void {
  // A double click must not create two.
  const creating = useRef(false);
  const open = async (language: Language) => {
    if (creating.current) return;
    creating.current = true;
    try {
      const { key } = await request['library.createSample']({ language });
      await openSession(key);
    } finally {
      creating.current = false;
    }
  };
  return (language) => void open(language);
}

/** The sample workshop as a card with its board, while there is no other workshop. */
function SampleCard() {
  const { t } = useTranslation();
  const language = useAppearance((state) => state.language);
  const openSample = useOpenSample();
  return (
    <section className={styles.sampleCard} aria-label={t('start.sample')}>
      <AriaButton className={styles.open ?? ''} onPress={() => openSample(language)}>
        <div className={styles.picture}>
          <img src={samplePictures[language]} alt="" />
        </div>
        <div className={styles.name}>{t('start.sample')}</div>
      </AriaButton>
      <p>{t('start.sampleNote')}</p>
      <div className={styles.languages}>
        {languages.map((each) => (
          <Button key={each} look="quiet" onPress={() => openSample(each)}>
            {t(`start.sampleLanguages.${each}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

function SampleOffer() {
  const { t } = useTranslation();
  const openSample = useOpenSample();
  return (
    <section className={styles.sample}>
      <div>
        <h2>{t('start.sample')}</h2>
        <p>{t('start.sampleNote')}</p>
      </div>
      <div className={styles.actions}>
        {languages.map((language) => (
          <Button key={language} onPress={() => openSample(language)}>
            {t(`start.sampleLanguages.${language}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
