import { inOrder } from './collection';
import { passagesOf } from './press-release/text/passages';
import type { PartId, PressRelease } from './press-release/schema';
import type { SessionDocument } from './session-schema';
import { sliceOf, sliceOfStep } from './session';
import { sourceMaterialKinds, stepIds, type SourceMaterial, type StepDescription } from './step';
import { steps } from './steps';
import { addToList } from './add-to-list';

/** The source material of all steps, sorted by kind. */
export function gatherSourceMaterial(session: SessionDocument): SourceMaterial[] {
  const all = stepIds
    .flatMap((id) => {
      // TypeScript cannot follow that step and slice belong together.
      const { sourceMaterial } = steps[id] as StepDescription<unknown>;
      return sourceMaterial?.(sliceOf(session, sliceOfStep(id)), session.workshop.language) ?? [];
    })
    .map((item) => ({ ...item, text: item.text.trim() }))
    .filter(({ text }) => text !== '');
  return sourceMaterialKinds.flatMap((kind) => all.filter((item) => item.kind === kind));
}

/** Identifies a source; the material inserted from it has the same key. */
export function sourceKey({ step, id }: SourceMaterial['source']): string {
  return `${step} ${id}`;
}

/** The parts that contain material from each source, by `sourceKey`. Material deleted from the text is not listed. */
export function usedSourceMaterial({
  material,
  parts,
}: Pick<PressRelease, 'material' | 'parts'>): Map<string, { id: string; part: PartId }[]> {
  const passages = passagesOf(parts);
  const used = new Map<string, { id: string; part: PartId }[]>();
  for (const [id, { source }] of inOrder(material)) {
    const part = passages.get(id)?.part;
    if (part === undefined) continue;
    const key = sourceKey(source);
    addToList(used, key, { id, part });
  }
  return used;
}
