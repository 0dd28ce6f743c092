import { access } from 'node:fs/promises';
import path from 'node:path';

/**
 * The files that office programs put beside a document while it is open: Word writes `~$` over the first two letters of a name of eight
 * or more, over the first one of seven, and before shorter ones; Excel and PowerPoint before each; LibreOffice writes `.~lock.NAME#`.
 */
export function ownerFiles(name: string): string[] {
  const { length } = path.parse(name).name;
  const replaced = length >= 8 ? 2 : length === 7 ? 1 : 0;
  return [...new Set([`~$${name.slice(replaced)}`, `~$${name}`]), `.~lock.${name}#`];
}

/** Whether an office program seems to have a document open. After a crash of that program its file may be left. */
export async function isOpenElsewhere(file: string): Promise<boolean> {
  const { dir, base } = path.parse(file);
  const found = await Promise.all(
    ownerFiles(base).map((name) =>
      access(path.join(dir, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}
