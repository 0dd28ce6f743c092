import { readFile } from 'node:fs/promises';
import {
  templateKinds,
  type TemplateKind,
  type TemplateProblem,
  type TemplateProblems,
} from '../../../preload/contract';
import type { WorkshopFacts } from '../../../workshop/facts/schema';
import { assetNameOf } from '../../session/storage/assets';
import type { WordTemplate } from '../docx/template/read-word-template';
import type { PowerPointTemplate } from '../pptx/template/read-powerpoint-template';

/** Templates that can be used, by the format whose look they are. */
export interface ClientTemplates {
  docx?: WordTemplate;
  pptx?: PowerPointTemplate;
}

interface ReadTemplates {
  templates: ClientTemplates;
  /** Why those that were chosen cannot be used. */
  problems: TemplateProblems;
}

/**
 * The templates for some formats: the files that were named, or else those of the workshop. Each is checked whenever it is used; what cannot
 * be used is named with its problem.
 */
export async function clientTemplates(
  formats: readonly string[],
  files: readonly string[],
  { wordTemplate, powerPointTemplate }: Pick<WorkshopFacts, 'wordTemplate' | 'powerPointTemplate'>,
  readAsset: (asset: string) => Promise<Uint8Array>,
): Promise<ReadTemplates> {
  const sources = new Map<TemplateKind, () => Promise<Uint8Array>>();
  if (wordTemplate) sources.set('docx', () => readAsset(wordTemplate.asset));
  if (powerPointTemplate) sources.set('pptx', () => readAsset(powerPointTemplate.asset));
  for (const file of files) {
    const bytes = readFile(file);
    const kind = await bytes.then(
      (known) => templateKindOf(known, file),
      () => templateKindOf(new Uint8Array(), file),
    );
    sources.set(kind, () => bytes);
  }
  const templates: ClientTemplates = {};
  const problems: TemplateProblems = {};
  for (const kind of templateKinds) {
    const read = sources.get(kind);
    if (!read || !formats.includes(kind)) continue;
    const problem = await readTemplate(kind, read, templates);
    if (problem !== null) problems[kind] = problem;
  }
  return { templates, problems };
}

/** The kind of a template by its content; that of a file that is no zip by its name. */
function templateKindOf(bytes: Uint8Array, file: string): TemplateKind {
  const name = assetNameOf(bytes);
  if (name.status === 'ok' && /(?:docx|pptx)$/.test(name.asset)) return name.asset.endsWith('pptx') ? 'pptx' : 'docx';
  return /\.p(?:pt|ot|ps)[xm]?$/i.test(file) ? 'pptx' : 'docx';
}

/** Why a file cannot be a template of its kind; null when it can. */
export function templateProblem(kind: TemplateKind, bytes: Uint8Array): Promise<TemplateProblem | null> {
  return readTemplate(kind, () => Promise.resolve(bytes), {});
}

/** Adds a template to those that can be used, or resolves with the reason why it cannot. Readers are loaded on demand. */
async function readTemplate(
  kind: TemplateKind,
  read: () => Promise<Uint8Array>,
  templates: ClientTemplates,
): Promise<TemplateProblem | null> {
  const { TemplateError } = await import('./read-template-package');
  let bytes: Uint8Array;
  try {
    bytes = await read();
  } catch {
    return 'missing';
  }
  try {
    if (kind === 'docx') {
      const { readWordTemplate } = await import('../docx/template/read-word-template');
      templates.docx = await readWordTemplate(bytes);
    } else {
      const { readPowerPointTemplate } = await import('../pptx/template/read-powerpoint-template');
      templates.pptx = await readPowerPointTemplate(bytes);
    }
    return null;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return error.problem;
  }
}
