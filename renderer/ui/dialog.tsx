import { X } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button';
import styles from './dialog.module.css';

interface DialogProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** `wide` for lists and tables, `full` for content that fills the window and scrolls by itself. */
  size?: 'normal' | 'wide' | 'full';
  children: ReactNode;
  /** Buttons, the primary one last. */
  footer?: ReactNode;
  /** Makes the content a form: Enter in a field submits like the button of type `submit`. */
  onSubmit?: () => void;
}

/** A modal dialog. It is mounted while it is open; Escape and a click outside close it. */
export function Dialog({ title, closeLabel, onClose, size = 'normal', children, footer, onSubmit }: DialogProps) {
  const body = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  // Measured again when content that was loaded later is rendered.
  useLayoutEffect(() => {
    if (body.current) setScrolls(body.current.scrollHeight > body.current.clientHeight);
  }, [children]);

  const content = (
    <>
      {/* A scrolling area must be focusable, even without anything interactive in it. */}
      <div ref={body} className={styles.body} {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-label': title } : {})}>
        {children}
      </div>
      {footer ? <div className={styles.footer}>{footer}</div> : null}
    </>
  );

  return (
    <ModalOverlay className={styles.scrim ?? ''} isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={`${styles.modal} ${styles[size]}`}>
        <AriaDialog className={styles.dialog ?? ''}>
          <div className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={closeLabel} onPress={onClose}>
              <X aria-hidden />
            </IconButton>
          </div>
          {onSubmit ? (
            <form
              className={styles.form}
              onSubmit={(event) => {
                event.preventDefault();
                onSubmit();
              }}
            >
              {content}
            </form>
          ) : (
            content
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
