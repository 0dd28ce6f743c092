import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../../../workshop/language';
import { presets, type Preset } from '../../../workshop/step';
import { request } from '../../bridge';
import { ChoiceGroup } from '../../ui/choice-group';
import { TextField } from '../../ui/text-field';
import { useAppearance } from '../../shell/appearance';
import { useLibraryDraft } from '../../shell/drafts';
import { FormDialog } from '../../shell/form-dialog';
import { switchSession } from '../session-lifecycle';

export function CreateDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const screenLanguage = useAppearance((state) => state.language);
  const [title, setTitle] = useLibraryDraft('create');
  const [titleMissing, setTitleMissing] = useState(false);
  const name = useRef<HTMLDivElement>(null);
  const [preset, setPreset] = useState<Preset>('full-day');
  const [language, setLanguage] = useState<Language>(screenLanguage);

  const create = async () => {
    if (title.trim() === '') {
      setTitleMissing(true);
      name.current?.querySelector('input')?.focus();
      return;
    }
    const { key } = await request['library.create']({ title: title.trim(), preset, language });
    await switchSession(key);
    setTitle('');
  };
  const cancel = () => {
    setTitle('');
    onClose();
  };

  return (
    <FormDialog title={t('create.title')} submitLabel={t('create.submit')} onSubmit={create} onClose={cancel}>
      <div ref={name}>
        <TextField
          label={t('create.name')}
          value={title}
          onChange={setTitle}
          example={t('create.nameExample')}
          error={titleMissing && title.trim() === '' ? t('create.nameMissing') : undefined}
          autoFocus
        />
      </div>
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
    </FormDialog>
  );
}
