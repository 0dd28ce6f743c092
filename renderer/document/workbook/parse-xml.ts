import { Parser } from 'htmlparser2';
import { WorkbookRefusedError } from './workbook';

interface XmlHandlers {
  /** Names come without their namespace prefix. */
  open: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Reads a part of a workbook. Document types are refused: the format forbids them, and they would only serve to expand. */
export function parseXml(part: Uint8Array, { open, text, close }: XmlHandlers): void {
  const isUtf16 = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  const xml = new TextDecoder(isUtf16 ? (part[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(part);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new WorkbookRefusedError('unsafe');
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(local(name), attributes),
      ...(text ? { ontext: text } : {}),
      ...(close ? { onclosetag: (name: string) => close(local(name)) } : {}),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}
