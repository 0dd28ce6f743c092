import { interpolateCamera, type Camera } from '../model/camera';
import type { Size } from '../../../../workshop/vision-board/geometry';

/** Duration of a move, in milliseconds. */
const duration = 180;

interface MovingView {
  readonly camera: Camera;
  readonly size: Size;
  setCamera: (camera: Camera) => void;
}

/** Moves the camera of a view smoothly, or at once when the system asks for reduced motion. */
export class CameraAnimation {
  readonly #view: MovingView;
  #frame = 0;

  constructor(view: MovingView) {
    this.#view = view;
  }

  moveTo(camera: Camera): void {
    this.stop();
    const view = this.#view;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return view.setCamera(camera);
    const from = view.camera;
    const start = performance.now();
    const step = () => {
      const share = Math.min(1, (performance.now() - start) / duration);
      const eased = 1 - (1 - share) ** 3;
      view.setCamera(share === 1 ? camera : interpolateCamera(from, camera, view.size, eased));
      this.#frame = share === 1 ? 0 : requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
