import { posix } from 'node:path';
import { buffer } from 'node:stream/consumers';
import yauzl, { type Entry } from 'yauzl';
import { ArchiveError, archiveLimits, checkExtent } from '../../session/library/read-archive';
import type { TemplateProblem } from '../../../preload/contract';
import { elementsOf, parseXml, XmlError, type XmlElement } from './xml-tree';

/** The file cannot be used as a template. */
export class TemplateError extends Error {
  readonly problem: TemplateProblem;
  constructor(problem: TemplateProblem, detail: string) {
    super(`${problem}: ${detail}`);
    this.problem = problem;
  }
}

export interface Relationship {
  id: string;
  /** The last part of its type, such as `header`. */
  type: string;
  /** Name of a part, or an address outside the file. */
  target: string;
  isExternal: boolean;
}

/** The parts of an Office file; names have no slash in front. */
export interface TemplatePackage {
  has: (name: string) => boolean;
  /** Throws TemplateError when it is missing. */
  bytes: (name: string) => Uint8Array;
  xml: (name: string) => XmlElement;
  /** Content type of a part, or empty. */
  typeOf: (name: string) => string;
  /** The relationships of a part; `from` is empty for the package. */
  relationships: (from: string) => Relationship[];
}

/** Limits of a template, unpacked, in bytes. */
const limits = { ...archiveLimits, entries: 2_000, total: 150_000_000, ratio: 300 };

/** Compound files: encrypted Office files, and those of formats before 2007 (MS-CFB 2.2). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Unpacks an Office file of any origin. Refuses, by throwing TemplateError, what is encrypted or no Office file, holds macros, has
 * entries that overlap or unpack to more than a document can be, and XML with a document type.
 */
export async function readTemplatePackage(bytes: Uint8Array): Promise<TemplatePackage> {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) throw new TemplateError('encrypted', 'compound file');
  const parts = await unpack(bytes);
  const has = (name: string) => parts.has(name);
  const bytesOf = (name: string) => {
    const part = parts.get(name);
    if (!part) throw new TemplateError('damaged', 'a missing part');
    return part;
  };
  const xml = (name: string) => {
    try {
      return parseXml(bytesOf(name));
    } catch (error) {
      throw error instanceof XmlError ? new TemplateError('damaged', error.message) : error;
    }
  };
  if (!has('[Content_Types].xml')) throw new TemplateError('other-kind', 'no content types');
  const typeOf = contentTypes(xml('[Content_Types].xml'));
  const hasMacros = [...parts.keys()].some((name) => /vbaProject|vbaData|macroEnabled/i.test(name + typeOf(name)));
  if (hasMacros) throw new TemplateError('macros', 'macros');
  const relationships = (from: string): Relationship[] => {
    const name = posix.join(posix.dirname(from), '_rels', `${posix.basename(from)}.rels`);
    return has(name) ? elementsOf(xml(name)).map((one) => relationship(one, posix.dirname(from))) : [];
  };
  return { has, bytes: bytesOf, xml, typeOf, relationships };
}

async function unpack(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      strictFileNames: true,
    });
    if (zip.entryCount > limits.entries) throw new TemplateError('unsafe', `${zip.entryCount} entries`);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    if (total > limits.total) throw new TemplateError('unsafe', 'too large');
    checkExtent([...entries], bytes.byteLength, total, limits);
    for (const entry of entries) {
      if (entry.isEncrypted()) throw new TemplateError('encrypted', 'an encrypted entry');
      if (entry.fileName.endsWith('/')) continue;
      if (parts.has(entry.fileName)) throw new TemplateError('unsafe', 'a repeated entry');
      parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    }
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    if (error instanceof ArchiveError) throw new TemplateError('unsafe', error.message);
    const isUnsafe = /invalid relative path|absolute path|invalid characters/.test(String(error));
    throw new TemplateError(isUnsafe ? 'unsafe' : 'damaged', String(error));
  }
  return parts;
}

function contentTypes(root: XmlElement): (name: string) => string {
  const types = new Map(
    elementsOf(root).map(({ attributes: { PartName, Extension, ContentType = '' } }) => [
      PartName === undefined ? `.${Extension?.toLowerCase()}` : PartName.toLowerCase(),
      ContentType,
    ]),
  );
  return (name) => types.get(`/${name.toLowerCase()}`) ?? types.get(posix.extname(name).toLowerCase()) ?? '';
}

function relationship({ attributes }: XmlElement, folder: string): Relationship {
  const { Id = '', Type = '', Target = '', TargetMode } = attributes;
  const isExternal = TargetMode === 'External';
  const inPackage = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
  return { id: Id, type: posix.basename(Type), target: isExternal ? Target : inPackage, isExternal };
}
