import { X } from 'lucide-react';
import { useEffect } from 'react';
import { create } from 'zustand';
import { Button, IconButton } from './button';
import styles from './toast.module.css';

interface Toast {
  id: number;
  text: string;
  action: { text: string; run: () => void } | null;
}

const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }));
let lastId = 0;

/** Shows a message for 5 seconds, with an action such as "Undo" for 10. Returns the function that dismisses it. */
export function showToast(text: string, action: Toast['action'] = null): () => void {
  lastId += 1;
  const toast = { id: lastId, text, action };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.slice(-2), toast] }));
  return () => dismiss(toast.id);
}

function dismiss(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

/** Shows the toasts. Rendered once per window. */
export function ToastRegion({ label, closeLabel }: { label: string; closeLabel: string }) {
  const toasts = useToasts((state) => state.toasts);
  return (
    <section className={styles.region} aria-label={label} aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} closeLabel={closeLabel} />
      ))}
    </section>
  );
}

function ToastCard({ toast, closeLabel }: { toast: Toast; closeLabel: string }) {
  useEffect(() => {
    const timer = setTimeout(() => dismiss(toast.id), toast.action ? 10_000 : 5_000);
    return () => clearTimeout(timer);
  }, [toast]);
  const { action } = toast;
  return (
    <div className={styles.toast}>
      <span>{toast.text}</span>
      {action ? (
        <Button
          look="quiet"
          onPress={() => {
            action.run();
            dismiss(toast.id);
          }}
        >
          {action.text}
        </Button>
      ) : null}
      <IconButton label={closeLabel} onPress={() => dismiss(toast.id)}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
