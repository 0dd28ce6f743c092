/** Web Crypto, a global in Node and in browsers; workshop/ compiles without the types of either. */
declare const crypto: { getRandomValues: (array: Uint8Array) => Uint8Array };

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A random id of 12 characters (62 bits): short in files and patches, and without collisions in a session. */
export function newId(): string {
  const bytes = new Uint8Array(12);
  crypto.getRandomValues(bytes);
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}
