import type { Insets } from './model/camera';
import { insetsOf } from './model/insets';

/** The insets of the floating bars over the surface: the elements beside it with `data-floating`. */
export function measureInsets(surface: HTMLElement): Insets {
  const { left, top, width, height } = surface.getBoundingClientRect();
  const bars = [...(surface.parentElement?.querySelectorAll('[data-floating]') ?? [])].map((bar) => {
    const rect = bar.getBoundingClientRect();
    return { x: rect.left - left, y: rect.top - top, width: rect.width, height: rect.height };
  });
  return insetsOf({ width, height }, bars);
}
