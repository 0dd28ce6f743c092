import { request } from '../../../bridge';
import { readChosenFile } from '../../../document/read-in-slices';
import type { OpenedFile } from '../../../../preload/contract';

/** Reads a picture; null when there is none. */
export type ReadPicture = () => Promise<Blob | null>;

/** The pictures that come with a canvas: how those that it names are read. */
export interface Companions {
  of: (names: readonly string[]) => ReadonlyMap<string, ReadPicture>;
}

export const noCompanions: Companions = { of: () => new Map() };

/** Pictures that were dropped with a canvas, whatever folder it names. Those that it names are added to `named`. */
export function droppedCompanions(files: readonly File[], named: Set<File>): Companions {
  const byName = new Map(files.map((file) => [file.name, file]));
  return {
    of: (names) =>
      new Map(
        names.flatMap((name) => {
          const file = byName.get(name) ?? byName.get(name.replace(/^.*[\\/]/, ''));
          if (file) named.add(file);
          return file ? [[name, () => Promise.resolve(file)] as const] : [];
        }),
      ),
  };
}

/** Pictures beside a canvas that was chosen in the system's dialog. Main finds them in its folder or vault. */
export function chosenCompanions({ file }: OpenedFile): Companions {
  const read = async (name: string) => {
    const picture = await request['file.openPicture']({ file, name });
    return picture && new Blob([await readChosenFile(picture)]);
  };
  return { of: (names) => new Map(names.map((name) => [name, () => read(name)])) };
}
