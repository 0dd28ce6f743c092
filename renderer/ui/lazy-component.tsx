import { useEffect, useState, type ComponentType } from 'react';

/**
 * A component whose code is loaded when it is first shown: what opens on demand need not be there at the start. Not `React.lazy`,
 * whose boundary keeps its fallback for 300 ms even when the code is there at once.
 */
export function lazyComponent<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [, refresh] = useState(false);
    useEffect(() => {
      if (loaded) return undefined;
      let shown = true;
      void load().then((component) => {
        loaded = component;
        if (shown) refresh(true);
      });
      return () => {
        shown = false;
      };
    }, []);
    const Component = loaded;
    return Component ? <Component {...props} /> : null;
  };
}
