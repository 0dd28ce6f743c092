interface KeyPress {
  key: string;
  isComposing?: boolean;
  nativeEvent?: { isComposing: boolean };
}

/** Whether a key event, of React or of the browser, is Enter. Enter that ends the composition of a character with an input method is not. */
export function isEnter({ key, isComposing = false, nativeEvent }: KeyPress): boolean {
  return key === 'Enter' && !isComposing && nativeEvent?.isComposing !== true;
}
