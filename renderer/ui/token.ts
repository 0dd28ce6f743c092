let place: HTMLElement = document.documentElement;

/** The current value of a design token of tokens.css, such as `readToken('--accent')`. */
export function readToken(name: `--${string}`): string {
  return getComputedStyle(place).getPropertyValue(name).trim();
}

/** Runs `read` with the tokens of the light theme, whichever theme is shown: for pictures that are stored or exported. */
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

/** Calls `listener` when the theme has changed the tokens. Returns the function that unsubscribes. */
export function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
