import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useReplica } from '../../../document/open-session';
import { captureKeys } from '../../../shell/capture-keys';
import { matchesKeys } from '../../../shell/command';
import { setPresenting } from '../../../shell/navigation';
import { IconButton } from '../../../ui/button';
import type { Board } from '../actions/board';
import { useBoard, useBoardState } from '../actions/board-context';
import { endPresentation, showStop, stopsOf } from '../actions/presentation';
import styles from './presentation-view.module.css';

/** Delay until buttons and pointer disappear, in milliseconds. */
const fadeDelay = 2500;

/** Steps of each key; presenters' remotes send PageUp and PageDown, or the arrow keys. */
const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  Enter: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Backspace: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The running presentation: a layer over the board that takes all input, with the position and buttons that fade. */
export function PresentationView() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const root = useRef<HTMLDivElement>(null);
  const index = useBoardState(({ presentation }) => presentation?.index ?? 0);
  // The model is updated before React renders.
  useReplica(({ session }) => session.steps['vision-board']);
  const stops = stopsOf(board);
  const isActive = usePointerActivity(root);
  usePresentationKeys(board);
  useEffect(() => {
    const layer = root.current;
    if (!layer) return undefined;
    layer.focus();
    const current = () => board.store.getState().presentation?.index ?? 0;
    // The first call shows the first stop, in the space that the hidden bars left.
    const observer = new ResizeObserver(() => showStop(board, current(), true));
    observer.observe(layer);
    return () => {
      observer.disconnect();
      setPresenting(false);
    };
  }, [board]);

  const { kind, name } = stops[Math.min(index, stops.length - 1)] ?? { kind: 'overview', name: '' };
  const shownName = name || t(kind === 'overview' ? 'present.overview' : 'present.unnamed');
  const place = { position: index + 1, total: stops.length };
  return (
    <div
      ref={root}
      className={styles.layer}
      role="group"
      aria-label={t('present.label')}
      tabIndex={-1}
      data-idle={!isActive}
    >
      {/* The keys do the same. */}
      <div className={styles.clickArea} aria-hidden onClick={() => showStop(board, index + 1)} />
      <p className="visually-hidden" role="status">
        {t('present.position', { name: shownName, ...place })}
      </p>
      <div className={styles.controls}>
        <IconButton label={t('present.previous')} isDisabled={index === 0} onPress={() => showStop(board, index - 1)}>
          <ChevronLeft aria-hidden />
        </IconButton>
        <span className={styles.count} aria-hidden>
          {t('present.count', place)}
        </span>
        <IconButton
          label={t('present.next')}
          isDisabled={index >= stops.length - 1}
          onPress={() => showStop(board, index + 1)}
        >
          <ChevronRight aria-hidden />
        </IconButton>
        <IconButton label={t('present.end')} shortcut="Esc" onPress={() => endPresentation(board)}>
          <X aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}

/** Keys act before those of the board and the window, which do nothing during a presentation, except quick capture. */
function usePresentationKeys(board: Board): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('[role="dialog"], [role="alertdialog"]')) return;
      const pressesButton = (event.key === 'Enter' || event.key === ' ') && target?.closest('button');
      const captures = Object.values(captureKeys).some((keys) => matchesKeys(event, keys));
      if (event.key === 'Tab' || pressesButton || captures) return;
      event.stopPropagation();
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = steps[event.key];
      if (event.key === 'Escape') endPresentation(board);
      else if (step !== undefined) {
        const { presentation } = board.store.getState();
        const isBack = event.key === ' ' && event.shiftKey;
        showStop(board, (presentation?.index ?? 0) + (isBack ? -1 : step));
      }
      // F5 must not start again or reload.
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [board]);
}

/** Whether the pointer has moved lately. */
function usePointerActivity(layer: RefObject<HTMLElement | null>): boolean {
  const [isActive, setActive] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setActive(false), fadeDelay);
    };
    const onMove = () => {
      setActive(true);
      rest();
    };
    rest();
    const element = layer.current;
    element?.addEventListener('pointermove', onMove);
    element?.addEventListener('pointerdown', onMove);
    return () => {
      clearTimeout(timer);
      element?.removeEventListener('pointermove', onMove);
      element?.removeEventListener('pointerdown', onMove);
    };
  }, [layer]);
  return isActive;
}
