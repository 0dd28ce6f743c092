/** The Web Crypto global, present in Node and in browsers; this project compiles without the types of either. */
declare const crypto: { getRandomValues: (array: Uint8Array) => Uint8Array };

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A new random id of 12 characters (62 bits): short in files and patches, no collision in one session. */
export function newId(): string {
  const bytes = new Uint8Array(12);
  crypto.getRandomValues(bytes);
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}
