/** A pointerdown event, React's or the browser's. */
type Press = Pick<PointerEvent, 'pointerId'> & { currentTarget: Element };

/**
 * Follows a pointer across the window from pointerdown until pointerup. Listens on the window because pointer capture is lost when
 * another window comes to the front, and the pressed element would then miss the end. `end` gets false after pointercancel or Escape.
 */
export function followPointer(
  { currentTarget, pointerId }: Press,
  move: (event: PointerEvent) => void,
  end: (committed: boolean) => void,
): void {
  const following = new AbortController();
  const { signal } = following;
  const stop = (committed: boolean) => {
    following.abort();
    end(committed);
  };
  // Other pointers are ignored.
  const own = (run: (event: PointerEvent) => void) => (event: PointerEvent) =>
    event.pointerId === pointerId ? run(event) : undefined;
  currentTarget.setPointerCapture(pointerId);
  addEventListener('pointermove', own(move), { signal });
  addEventListener(
    'pointerup',
    own(() => stop(true)),
    { signal },
  );
  addEventListener(
    'pointercancel',
    own(() => stop(false)),
    { signal },
  );
  addEventListener('keydown', ({ key }) => (key === 'Escape' ? stop(false) : undefined), { signal });
}
