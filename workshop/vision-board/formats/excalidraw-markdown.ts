import { decompressFromBase64 } from './decompress-base64';

/** Whether a Markdown file is one of Obsidian's Excalidraw plugin: its head says so. */
export function isExcalidrawMarkdown(text: string): boolean {
  return /^\uFEFF?---\r?\n[^]*?^excalidraw-plugin:/m.test(text.slice(0, 4_000));
}

/**
 * The drawing in a Markdown file of Obsidian's Excalidraw plugin, as JSON: a code block `json`, or `compressed-json` with the Base64 of
 * LZ-String in lines of 256 characters. Null when there is none, or when it cannot be unpacked.
 */
export function drawingInMarkdown(text: string): string | null {
  const [, kind, block = ''] = /^```(json|compressed-json)\r?\n([^]*?)\r?\n?^```/m.exec(drawingSection(text)) ?? [];
  if (kind === undefined) return null;
  return kind === 'json' ? block : decompressFromBase64(block.replace(/\s+/g, ''));
}

/** Notes of a person come before the drawing and may hold code, too. */
function drawingSection(text: string): string {
  const start = text.search(/^#+ Drawing\s*$/m);
  return start < 0 ? text : text.slice(start);
}
