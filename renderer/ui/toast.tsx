import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { create } from 'zustand';
import { Button, IconButton } from './button';
import styles from './toast.module.css';

interface Toast {
  id: number;
  text: string;
  action: { text: string; run: () => void } | null;
  topic: string | null;
}

/** The first one is on screen, the others wait. */
const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }));
let lastId = 0;

/** Duration on screen in milliseconds; while another toast waits, the shortest one holds. */
const durations = { plain: 5_000, withAction: 10_000, othersWait: 2_500 };

/**
 * Shows a message, with an action such as "Undo" for longer. One toast is on screen at a time: the next one waits for a moment, unless it
 * has the same topic and takes the place of the first. Returns the function that dismisses it.
 */
export function showToast(text: string, action: Toast['action'] = null, topic: string | null = null): () => void {
  lastId += 1;
  const toast = { id: lastId, text, action, topic };
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts.filter((other) => topic === null || other.topic !== topic), toast],
  }));
  return () => dismiss(toast.id);
}

/** Takes away all toasts: they belong to the screen that showed them. */
export function dismissToasts(): void {
  useToasts.setState({ toasts: [] });
}

function dismiss(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

/** Shows the toasts. Rendered once per window. */
export function ToastRegion({ label, closeLabel }: { label: string; closeLabel: string }) {
  const [toast, next] = useToasts((state) => state.toasts);
  return (
    <section className={styles.region} aria-label={label} aria-live="polite">
      {toast ? (
        <ToastCard key={toast.id} toast={toast} othersWait={next !== undefined} closeLabel={closeLabel} />
      ) : null}
    </section>
  );
}

interface ToastCardProps {
  toast: Toast;
  othersWait: boolean;
  closeLabel: string;
}

function ToastCard({ toast, othersWait, closeLabel }: ToastCardProps) {
  const { id, action } = toast;
  const [shownAt] = useState(() => performance.now());
  const duration = othersWait ? durations.othersWait : action ? durations.withAction : durations.plain;
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), shownAt + duration - performance.now());
    return () => clearTimeout(timer);
  }, [id, shownAt, duration]);
  return (
    <div className={styles.toast}>
      <span>{toast.text}</span>
      {action ? (
        <Button
          look="quiet"
          onPress={() => {
            action.run();
            dismiss(id);
          }}
        >
          {action.text}
        </Button>
      ) : null}
      <IconButton label={closeLabel} onPress={() => dismiss(id)}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
