import { useEffect, useState, type ComponentType } from 'react';
import type { StepId } from '../../workshop/step';
import { stepScreens } from './step-screens';

const loaded = new Map<StepId, ComponentType>();

/** Loads the screen of a step ahead of time. */
export async function loadStepScreen(id: StepId): Promise<void> {
  if (!loaded.has(id)) loaded.set(id, (await stepScreens[id].load()).default);
}

/**
 * The screen of a step, null while it is loaded. Not `React.lazy`: that shows its fallback first, and React then keeps the
 * fallback on screen for 300 ms even when the screen is there at once.
 */
export function useStepScreen(id: StepId): ComponentType | null {
  const [, refresh] = useState(0);
  const Screen = loaded.get(id) ?? null;
  useEffect(() => {
    if (Screen) return undefined;
    let shown = true;
    void loadStepScreen(id).then(() => {
      if (shown) refresh((count) => count + 1);
    });
    return () => {
      shown = false;
    };
  }, [id, Screen]);
  return Screen;
}
