import type { ComponentType } from 'react';
import { stepIds, type StepId } from '../../workshop/step';
import { lazyComponent, type LazyComponent } from '../ui/lazy-component';

type RoomView = ComponentType<{ page: string }>;

let provided: Partial<Record<StepId, LazyComponent<{ page: string }>>> = {};

/** Registers the views of the steps. The page of the room calls it once, before rendering, so that nothing in room/ imports a step. */
export function provideRoomViews(load: Partial<Record<StepId, () => Promise<{ default: RoomView }>>>): void {
  provided = Object.fromEntries(
    stepIds.flatMap((step) => {
      const view = load[step];
      return view ? [[step, lazyComponent(async () => (await view()).default)]] : [];
    }),
  );
}

/** The view of a step; undefined for a step without one. */
export function roomViewOf(step: StepId): LazyComponent<{ page: string }> | undefined {
  return provided[step];
}
