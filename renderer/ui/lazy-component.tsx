import { useEffect, useState, type ComponentType } from 'react';

export type LazyComponent<Props> = ComponentType<Props> & {
  /** Loads the code ahead of time. Rejects when it cannot be loaded. */
  preload: () => Promise<void>;
};

/**
 * A component whose code is loaded when it is first shown, or by `preload`. `Fallback` is shown until then. Not `React.lazy`: its
 * boundary keeps the fallback on screen for 300 ms even when the code is already there.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Fallback: ComponentType = () => null,
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  const preload = async () => {
    loaded ??= await load();
  };
  const LazyComponent = (props: Props) => {
    const [, refresh] = useState(false);
    useEffect(() => {
      if (loaded) return undefined;
      let mounted = true;
      void preload().then(() => {
        if (mounted) refresh(true);
      });
      return () => {
        mounted = false;
      };
    }, []);
    const Component = loaded;
    return Component ? <Component {...props} /> : <Fallback />;
  };
  return Object.assign(LazyComponent, { preload });
}
