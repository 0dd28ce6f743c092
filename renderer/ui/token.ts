let place: HTMLElement = document.documentElement;

/** The present value of a design token, such as `readToken('--accent')`: tokens.css is the only place that defines them. */
export function readToken(name: `--${string}`): string {
  return getComputedStyle(place).getPropertyValue(name).trim();
}

/** What `read` reads with the tokens of the light theme, whichever is shown: for pictures that outlast the present theme. */
export function inLightTheme<Result>(read: () => Result): Result {
  const light = document.createElement('div');
  light.dataset['theme'] = 'light';
  document.body.append(light);
  place = light;
  try {
    return read();
  } finally {
    place = document.documentElement;
    light.remove();
  }
}

/** Calls back when the tokens have changed with the theme. Returns the way to stop. */
export function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
