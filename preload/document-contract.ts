import { z } from 'zod';
import { documentAdditions, documentKinds } from '../workshop/document-definitions/document-registry';
import { confidentialities } from '../workshop/facts/terms';
import { idField, lineField } from '../workshop/fields';
import { languages } from '../workshop/language';
import {
  templateKinds,
  type ChosenTemplate,
  type ExportDone,
  type PreviewResult,
  type PrintResult,
} from './export-results';
import { sessionKey } from './session-key';

export const documentFormats = ['docx', 'pptx', 'pdf', 'html', 'md', 'txt'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** Files that only the roadmap has: its table, and the days of the workshop as a calendar. */
export const roadmapFormats = ['csv', 'xlsx', 'ics'] as const;
export type RoadmapFormat = (typeof roadmapFormats)[number];

/** Which document of which session, and what it contains on request. What is left out is as in the session. */
const documentOrder = z.strictObject({
  key: sessionKey,
  document: z.enum(documentKinds),
  additions: z.array(z.enum(documentAdditions)).max(documentAdditions.length),
  /** Chapters that are not printed, see `document.chapters`. */
  leftOut: z.array(lineField).max(500).optional(),
  /** The language of its words; texts of the workshop stay as they are. */
  language: z.enum(languages).optional(),
  confidentiality: z.enum(confidentialities).optional(),
});
export type DocumentOrder = z.infer<typeof documentOrder>;

/** Requests about documents and the roadmap as a file; a part of the contract. */
export const documentRequests = {
  /** Asks for a folder and writes the document there in the chosen formats. */
  'document.export': documentOrder.extend({
    formats: z.array(z.enum(documentFormats)).min(1).max(documentFormats.length),
    /** Whether Word files contain their fonts. */
    fontsEmbedded: z.boolean(),
  }),
  /** Makes the document as PDF and returns its bytes; writes nothing. `job` can be cancelled. */
  'document.preview': documentOrder.extend({ job: idField }),
  /** The headings of the chapters that can be left out: those of a report. */
  'document.chapters': documentOrder,
  /** Asks for an Office file of this kind, checks it, and stores it with the workshop, which does not name it yet. Null when the person cancelled. */
  'document.chooseTemplate': z.strictObject({ key: sessionKey, kind: z.enum(templateKinds) }),
  /** Prints the document on paper through the system's dialog. */
  'document.print': documentOrder,
  /** Measures the printed pages of the press release, without its appendix. `job` can be cancelled. */
  'document.pages': z.strictObject({ key: sessionKey, job: idField }),
  'document.cancel': z.strictObject({ job: idField }),
  'document.show': z.strictObject({ job: idField }),
  /** Asks for a path and writes the roadmap as a table or a calendar. */
  'roadmap.export': z.strictObject({ key: sessionKey, format: z.enum(roadmapFormats) }),
};

export interface DocumentResponses {
  'document.export': ExportDone | null;
  'document.preview': PreviewResult;
  'document.chapters': string[];
  'document.chooseTemplate': ChosenTemplate | null;
  'document.print': PrintResult;
  /** Pages with one decimal, to be rounded up; null when it was cancelled. */
  'document.pages': number | null;
  'document.cancel': void;
  'document.show': void;
  'roadmap.export': ExportDone | null;
}
