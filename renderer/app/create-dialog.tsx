import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../../workshop/language';
import { presets, type Preset } from '../../workshop/step';
import { request } from '../bridge';
import { Button } from '../ui/button';
import { ChoiceGroup } from '../ui/choice-group';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { useAppearance } from '../shell/appearance';
import { switchSession } from './session-lifecycle';

export function CreateDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const screenLanguage = useAppearance((state) => state.language);
  const [title, setTitle] = useState('');
  const [preset, setPreset] = useState<Preset>('full-day');
  const [language, setLanguage] = useState<Language>(screenLanguage);

  // A second Enter on its heels must not make a second workshop.
  const creating = useRef(false);

  const create = async () => {
    if (creating.current) return;
    creating.current = true;
    try {
      const { key } = await request['library.create']({ title: title.trim(), preset, language });
      await switchSession(key);
    } finally {
      creating.current = false;
    }
  };

  return (
    <Dialog
      title={t('create.title')}
      closeLabel={t('close')}
      onClose={onClose}
      onSubmit={() => void create()}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" type="submit">
            {t('create.submit')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('create.name')}
        value={title}
        onChange={setTitle}
        example={t('create.nameExample')}
        autoFocus
      />
      <ChoiceGroup
        label={t('create.length')}
        value={preset}
        onChange={setPreset}
        options={presets.map((value) => ({
          value,
          text: t(`create.presets.${value}`),
          note: t(`create.presetHours.${value}`),
        }))}
      />
      <ChoiceGroup
        label={t('create.language')}
        value={language}
        onChange={setLanguage}
        options={languages.map((value) => ({ value, text: t(`create.languages.${value}`) }))}
      />
    </Dialog>
  );
}
