import { produceWithPatches, type Patch } from 'immer';
import { runCommand, type CommandArgs, type CommandName, type SliceId } from '../../workshop/session';
import type { SessionDocument } from '../../workshop/session-schema';
import { cleanTexts } from '../../workshop/text/clean-text';
import { workInSlices, type SliceOptions } from './work-in-slices';

/** An edit that was made of a session but not shown yet. */
interface MadeEdit {
  session: SessionDocument;
  patches: Patch[];
  /** Patches that take the whole edit back. */
  inverse: Patch[];
}

/**
 * Runs a command on a session once for each of its arguments, in slices, and joins the patches to one edit. `isWhole`: without a pause.
 * Rejects with the signal's reason.
 */
export async function editInSlices<Id extends SliceId, Name extends CommandName<Id>>(
  session: SessionDocument,
  slice: Id,
  command: Name,
  all: readonly CommandArgs<Id, Name>[],
  { isWhole = false, ...options }: SliceOptions & { isWhole?: boolean },
): Promise<MadeEdit> {
  let edited = session;
  const patches: Patch[] = [];
  const inverses: Patch[][] = [];
  const edit = (args: CommandArgs<Id, Name>) => {
    const [next, more, inverse] = produceWithPatches(edited, (draft) => {
      runCommand(draft, slice, command, cleanTexts(args));
    });
    edited = next;
    for (const patch of more) patches.push(patch);
    inverses.push(inverse);
  };
  if (isWhole) for (const args of all) edit(args);
  else await workInSlices(all, edit, options);
  return { session: edited, patches, inverse: inverses.reverse().flat() };
}
