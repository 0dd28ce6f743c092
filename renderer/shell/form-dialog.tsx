import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

interface FormDialogProps {
  title: string;
  submitLabel: string;
  canSubmit?: boolean;
  /** Until the promise settles, further submits are ignored. */
  onSubmit: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog with fields, Cancel, and a submit button, which Enter presses, too. */
export function FormDialog({ title, submitLabel, canSubmit = true, onSubmit, onClose, children }: FormDialogProps) {
  const { t } = useTranslation();
  const submitting = useRef(false);
  const submit = async () => {
    if (submitting.current) return;
    submitting.current = true;
    try {
      await onSubmit();
    } finally {
      submitting.current = false;
    }
  };
  return (
    <Dialog
      title={title}
      closeLabel={t('close')}
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={!canSubmit}>
            {submitLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
