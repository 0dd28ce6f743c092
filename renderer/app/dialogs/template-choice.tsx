import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateKind } from '../../../preload/contract';
import { request } from '../../bridge';
import { useEdit, useOpenSession, useWorkshop } from '../../document/open-session';
import { Button } from '../../ui/button';
import field from '../../ui/field.module.css';
import styles from './template-choice.module.css';

const factOf = { docx: 'wordTemplate', pptx: 'powerPointTemplate' } as const satisfies Record<TemplateKind, string>;

export const templateKinds = ['docx', 'pptx'] as const satisfies readonly TemplateKind[];

/** Names of programs and the endings of their files, for messages. */
export const templateWords: Record<TemplateKind, { program: string; template: string; document: string }> = {
  docx: { program: 'Word', template: '.dotx', document: '.docx' },
  pptx: { program: 'PowerPoint', template: '.potx', document: '.pptx' },
};

/** The client's Office file whose look documents of its kind have. It belongs to the workshop; choosing one can be undone. */
export function TemplateChoice({ kind }: { kind: TemplateKind }) {
  const { t } = useTranslation();
  const { key, readOnly } = useOpenSession();
  const template = useWorkshop((facts) => facts[factOf[kind]]);
  const edit = useEdit('workshop');
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState('');

  const choose = async () => {
    setWorking(true);
    setProblem('');
    try {
      const result = await request['document.chooseTemplate']({ key, kind });
      if (result?.status === 'ok') {
        edit('updateDetails', { change: { [factOf[kind]]: { asset: result.asset, name: result.name } } });
      } else if (result) {
        setProblem(t(`template.refused.${result.reason}`, { file: result.name, ...templateWords[kind] }));
      }
    } finally {
      setWorking(false);
    }
  };

  return (
    <div role="group" aria-label={t(`template.${kind}.label`)} className={styles.template}>
      <span className={field.label}>{t(`template.${kind}.label`)}</span>
      <p className={styles.name}>{template?.name ?? t('template.none')}</p>
      <p className={styles.hint}>{t(template ? `template.${kind}.taken` : `template.${kind}.hint`)}</p>
      {readOnly ? null : (
        <div className={styles.buttons}>
          <Button isDisabled={working} onPress={() => void choose()}>
            {t(template ? 'template.change' : 'template.choose')}
          </Button>
          {template ? (
            <Button look="quiet" onPress={() => edit('updateDetails', { change: { [factOf[kind]]: null } })}>
              {t('template.remove')}
            </Button>
          ) : null}
        </div>
      )}
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}
