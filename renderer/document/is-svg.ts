import { decodeText, guessEncoding } from './decode-text';

/** Bytes in which the root element is looked for, behind comments and the document type. */
const headBytes = 64_000;

/** Comments, processing instructions, and a document type with its declarations. */
const prolog = /^(?:<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE[^>[]*(?:\[[^]*?\]\s*)?>)\s*/i;

/** Whether the root element of a file is that of an SVG drawing. */
export function isSvg(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, headBytes);
  let rest = decodeText(head, guessEncoding(head)).trimStart();
  for (let found = prolog.exec(rest); found; found = prolog.exec(rest)) rest = rest.slice(found[0].length);
  return /^<(?:[\w.-]+:)?svg[\s/>]/.test(rest);
}
