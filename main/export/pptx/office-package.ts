import { posix } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../../workshop/svg/escape-xml';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Content types of files that are not XML. */
const mediaTypes: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Whether the ending of a name is that of a picture of which all programs show at least a preview. */
export function isPictureName(name: string): boolean {
  const ending = posix.extname(name).slice(1);
  return ending !== 'svg' && (mediaTypes[ending] ?? '').startsWith('image/');
}

/**
 * The parts of an Office file (Open Packaging Conventions, ECMA-376 part 2) with their content types and relationships. Every
 * relationship has a target, because it can be added to an existing part only.
 */
export class OfficePackage {
  readonly #parts = new Map<string, Uint8Array>();
  readonly #types = new Map<string, string>();
  readonly #relationships = new Map<string, { type: string; target: string; external: boolean }[]>();

  /** Adds an XML part; its content type is `application/vnd.openxmlformats-` and this. */
  addXml(name: string, xml: string, type: string): string {
    this.#parts.set(name, strToU8(declaration + xml));
    this.#types.set(name, `application/vnd.openxmlformats-${type}+xml`);
    return name;
  }

  /** Adds a file such as a picture; its type follows from the ending of its name. The same name is the same file. */
  addFile(name: string, bytes: Uint8Array): string {
    this.#parts.set(name, bytes);
    return name;
  }

  /** The id of the relationship from a part to another one; `from` is empty for the package. The same target has the same id. */
  relate(from: string, type: string, to: string): string {
    const target = from === '' ? to : posix.relative(posix.dirname(from), to);
    return this.#relate(from, type, target, false);
  }

  /** The id of the relationship from a part to an address. */
  link(from: string, address: string): string {
    return this.#relate(from, 'hyperlink', address, true);
  }

  #relate(from: string, type: string, target: string, external: boolean): string {
    const known = this.#relationships.get(from) ?? [];
    this.#relationships.set(from, known);
    const index = known.findIndex((each) => each.type === type && each.target === target);
    return `rId${index === -1 ? known.push({ type, target, external }) : index + 1}`;
  }

  /** The zip of the package; the same for the same parts. */
  zip(): Uint8Array {
    const endings = [...new Set([...this.#parts.keys()].map((name) => posix.extname(name).slice(1)))];
    const defaults = ['rels', ...endings.filter((ending) => ending in mediaTypes).sort()].map((ending) => {
      const type = mediaTypes[ending] ?? 'application/vnd.openxmlformats-package.relationships+xml';
      return `<Default Extension="${ending}" ContentType="${type}"/>`;
    });
    const overrides = [...this.#types].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
    const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...overrides].join('')}</Types>`;
    const files: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8(declaration + types) };
    for (const [from, all] of this.#relationships) {
      const name = from === '' ? '_rels/.rels' : `${posix.dirname(from)}/_rels/${posix.basename(from)}.rels`;
      const entries = all.map(
        ({ type, target, external }, index) =>
          `<Relationship Id="rId${index + 1}" Type="${typeAddress(type)}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
      );
      files[name] = strToU8(
        `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`,
      );
    }
    for (const [name, bytes] of this.#parts) files[name] = bytes;
    return zipSync(files, { mtime: new Date('1980-01-01T00:00:00'), level: 6 });
  }
}

function typeAddress(type: string): string {
  return type === 'core-properties'
    ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
    : `${relationships}/${type}`;
}
