import type { SliceId } from '../../workshop/session';
import type { Arguments } from './draw';

const modules = import.meta.glob<{ commandArguments: Record<string, Arguments> }>('./arguments/*.ts', { eager: true });

/** Random arguments for the commands of a slice; arguments/<slice>.ts covers all of them. */
export function commandArguments(slice: SliceId): Record<string, Arguments> {
  const file = `./arguments/${slice}.ts`;
  const module = modules[file];
  if (!module) throw new Error(`test/fuzz/${file.slice(2)} is missing`);
  return module.commandArguments;
}
