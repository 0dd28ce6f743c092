import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { steps } from '../../../workshop/steps';
import { useWorkshop } from '../../document/open-session';
import { useAppearance } from '../../shell/appearance';
import { useDraft } from '../../shell/drafts';
import { keyLabel } from '../../shell/key-label';
import { openCapture, openDialog } from '../../shell/navigation';
import { useOwnerSuggestions } from '../../shell/owner-suggestions';
import { useStepName } from '../../shell/use-step-name';
import { captureKinds, useWindowState, type CaptureKind } from '../../shell/window-state';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { ComboField } from '../../ui/combo-field';
import { isEnter } from '../../ui/is-enter';
import { returnFocus } from '../../ui/lend-focus';
import { TextField } from '../../ui/text-field';
import styles from './capture-dialog.module.css';
import { useCapture } from './use-capture';

/**
 * Quick capture while it is open. Not loaded later, as other dialogs are: what is typed right after its key would land in the field below.
 */
export function CaptureDialog() {
  const kind = useWindowState(({ dialog }) => captureKinds.find((each) => dialog === `capture:${each}`));
  return kind === undefined ? null : <CaptureSheet kind={kind} />;
}

/**
 * Quick capture: one text, who takes care of it and by when, over any step. Enter records it and gives the focus back to where it was, with
 * the caret. What is typed and not recorded is there again the next time.
 */
function CaptureSheet({ kind }: { kind: CaptureKind }) {
  const { t } = useTranslation();
  const step = useWindowState((state) => state.step);
  const language = useAppearance((state) => state.language);
  const chair = useWorkshop((facts) => facts.emptyChair.name);
  const owners = useOwnerSuggestions();
  const stepName = useStepName();
  // One draft for all kinds: what is being written may turn out to be a decision.
  const [text, writeText] = useDraft('capture.text');
  const [owner, writeOwner] = useDraft('capture.owner');
  const [due, writeDue] = useDraft('capture.due');
  const record = useCapture(step);
  const [recorded, setRecorded] = useState('');
  const form = useRef<HTMLFormElement>(null);

  const focusText = () => {
    const area = form.current?.querySelector('textarea');
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  };
  // Not `autoFocus` of the field: that selects a draft, which the next key would replace.
  useLayoutEffect(focusText, [kind]);

  const close = () => {
    // At once: what is typed next belongs to the field that had the focus.
    flushSync(() => openDialog(null));
    returnFocus();
  };
  const save = (stays: boolean) => {
    const done = record(kind, { text, owner, due });
    if (done === null) return;
    for (const write of [writeText, writeOwner, writeDue]) write('');
    if (!stays) return close();
    setRecorded(done);
    focusText();
  };
  return (
    <ModalOverlay className={styles.layer ?? ''} isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className={styles.sheet ?? ''}>
        <AriaDialog className={styles.dialog ?? ''} aria-label={t(`capture.commands.${kind}`)}>
          <form
            ref={form}
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              save(false);
            }}
            onKeyDownCapture={(event) => {
              if (!isEnter(event) || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              event.stopPropagation();
              save(true);
            }}
          >
            <ChoiceGroup
              label={t('capture.kind')}
              hideLabel
              value={kind}
              options={captureKinds.map((value) => ({ value, text: t(`capture.kinds.${value}`) }))}
              onChange={openCapture}
            />
            {kind === 'saying' ? (
              <p className={styles.question}>
                {chair.trim() === '' ? null : <span>{chair}</span>}
                {steps[step].guide[language].emptyChair}
              </p>
            ) : null}
            <TextField
              label={t(`capture.fields.${kind}`)}
              value={text}
              onChange={writeText}
              example={t(`capture.examples.${kind}`)}
              multiline
              onKeyDown={(event) => {
                if (!isEnter(event) || event.shiftKey) return;
                event.preventDefault();
                save(false);
              }}
            />
            {kind === 'saying' ? null : (
              <div className={styles.details}>
                <div>
                  <ComboField label={t('capture.who')} value={owner} options={owners} onChange={writeOwner} />
                </div>
                <TextField label={t('capture.due')} type="date" value={due} onChange={writeDue} />
              </div>
            )}
            <div className={styles.footer}>
              <p className={styles.note} role="status">
                {recorded === '' ? t('capture.from', { step: stepName(step) }) : recorded}
              </p>
              <Button look="primary" type="submit" isDisabled={text.trim() === ''}>
                {t('capture.save')}
              </Button>
            </div>
            <p className={styles.keys}>
              {t('capture.keys', { save: 'Enter', next: keyLabel('Mod+Enter'), line: keyLabel('Shift+Enter') })}
            </p>
          </form>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
