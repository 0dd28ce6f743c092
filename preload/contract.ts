import { z } from 'zod';
import { documentAdditions, documentKinds } from '../workshop/document-definitions/document-registry';
import { assetField, idField, lineField } from '../workshop/fields';
import { languages } from '../workshop/language';
import type { SessionDocument } from '../workshop/session-schema';
import { presets, stepIds, type StepId } from '../workshop/step';

/**
 * All traffic between windows and the main process. Every input is parsed by its schema in main/ipc-adapter.ts before anything
 * else happens; windows never name a path, only keys that main handed out.
 */

/** A session in the library: the name of its folder, as listed by main. */
const sessionKey = z.string().min(1).max(255);

/** One immer patch. What it does to the session is judged by validating the whole session after it was applied. */
const patch = z.strictObject({
  op: z.enum(['add', 'remove', 'replace']),
  path: z
    .array(z.union([z.string().max(200), z.int().min(0)]))
    .min(1)
    .max(64),
  value: z.unknown().optional(),
});
export type Patch = z.infer<typeof patch>;

export const documentFormats = ['docx', 'pdf', 'html', 'md', 'txt'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** Which document of which session, and what it contains on request. */
const documentOrder = z.strictObject({
  key: sessionKey,
  document: z.enum(documentKinds),
  additions: z.array(z.enum(documentAdditions)).max(documentAdditions.length),
});

export const themes = ['system', 'light', 'dark'] as const;

/** A picture of at most 25 MB, as the renderer re-encoded it. */
const pictureBytes = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= 25_000_000);

/** What is left of the board when only a part of it goes out: ids of elements; null for all. */
const boardPart = z.array(idField).max(100_000).nullable();

/** The board as the window has drawn it, with pictures by the names of their assets. */
const boardDrawing = z.string().max(100_000_000);

/** A board going out: main makes tables and canvases of the session itself, windows send what had to be measured and painted. */
export const boardExport = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('csv'), ids: boardPart }),
  z.strictObject({ format: z.literal('canvas'), ids: boardPart }),
  z.strictObject({ format: z.literal('svg'), svg: boardDrawing }),
  z.strictObject({ format: z.literal('pdf'), pages: z.array(boardDrawing).min(1).max(500), upright: z.boolean() }),
  z.strictObject({
    format: z.literal('png'),
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= 800_000_000),
  }),
]);
export type BoardExport = z.infer<typeof boardExport>;
export type BoardFormat = BoardExport['format'];

export const settingsSchema = z.strictObject({
  language: z.enum(['system', ...languages]),
  theme: z.enum(themes),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What a window may ask main for: the name and what it must send along. A request that cannot be fulfilled is rejected. */
export const requests = {
  'library.list': z.undefined(),
  'library.create': z.strictObject({
    title: lineField,
    preset: z.enum(presets),
    language: z.enum(languages),
  }),
  'library.createSample': z.strictObject({ language: z.enum(languages) }),
  'library.duplicate': z.strictObject({ key: sessionKey }),
  'library.rename': z.strictObject({ key: sessionKey, title: lineField }),
  'library.trash': z.strictObject({ key: sessionKey }),
  'library.restore': z.strictObject({ key: sessionKey }),
  /** Asks for a `.leitbild` file and adds its session to the library. Null when the person cancelled. */
  'library.importFile': z.undefined(),
  'library.showFolder': z.strictObject({ key: sessionKey }),

  'session.open': z.strictObject({ key: sessionKey, takeOver: z.boolean() }),
  'session.patch': z.strictObject({
    key: sessionKey,
    baseRevision: z.int().min(0),
    patches: z.array(patch).min(1).max(20_000),
  }),
  /** Resolves when everything acknowledged so far is on the disk, or with the reason why it is not. */
  'session.flush': z.strictObject({ key: sessionKey }),
  'session.close': z.strictObject({ key: sessionKey }),
  'session.addAsset': z.strictObject({ key: sessionKey, bytes: pictureBytes }),
  /** Keeps a copy of a picture of another workshop of the library, which need not be open. */
  'session.copyAsset': z.strictObject({ key: sessionKey, from: sessionKey, asset: assetField }),
  /** The file of a picture; rejected when it is gone. */
  'session.readAsset': z.strictObject({ key: sessionKey, asset: assetField }),
  /** A small picture of the board for the start screen, as PNG. */
  'session.setPicture': z.strictObject({ key: sessionKey, bytes: pictureBytes }),
  'session.snapshots': z.strictObject({ key: sessionKey }),
  'session.takeSnapshot': z.strictObject({ key: sessionKey, name: lineField }),
  'session.restoreSnapshot': z.strictObject({ key: sessionKey, snapshot: z.string().min(1).max(255) }),
  /** Asks for a folder and goes on saving there: the way out when the drive is full or gone. */
  'session.saveElsewhere': z.strictObject({ key: sessionKey }),
  /** After "changed outside": keep what is in this window, or load what is on the disk. */
  'session.resolveOutside': z.strictObject({ key: sessionKey, keep: z.enum(['mine', 'disk']) }),
  /** Asks for a place and writes the session as one portable `.leitbild` file. */
  'session.exportFile': z.strictObject({ key: sessionKey }),

  /** Asks for a place, then writes the document in the chosen formats there. */
  'document.export': documentOrder.extend({
    formats: z.array(z.enum(documentFormats)).min(1).max(documentFormats.length),
  }),
  /** Prints the document on paper through the system's dialog. */
  'document.print': documentOrder,
  /** Measures the pages that the press release takes in print, without what stands behind it. `job` can be cancelled. */
  'document.pages': z.strictObject({ key: sessionKey, job: idField }),
  'document.cancel': z.strictObject({ job: idField }),
  'document.show': z.strictObject({ job: idField }),

  /** Asks for a place, then writes the board or a part of it there; `part` comes to stand in the proposed name. */
  'board.export': z.strictObject({ key: sessionKey, part: lineField, content: boardExport }),
  /** Asks for a file to be put on a board. Null when the person cancelled. */
  'board.openFile': z.undefined(),

  /** Asks for a file with the text of a press release. Null when the person cancelled. */
  'pressRelease.openFile': z.undefined(),

  'spelling.get': z.undefined(),
  /** Asks for a Hunspell dictionary and checks with it from now on. */
  'spelling.choose': z.undefined(),
  'spelling.remove': z.undefined(),
  /** Which of these words are not right. */
  'spelling.check': z.strictObject({ words: z.array(z.string().max(500)).max(20_000) }),

  'settings.get': z.undefined(),
  'settings.set': z.strictObject({ change: settingsSchema.partial() }),
  /** What the native menu shows as possible. */
  'menu.update': z.strictObject({
    step: z.enum(stepIds).nullable(),
    undo: z.string().max(300).nullable(),
    redo: z.string().max(300).nullable(),
  }),
  'app.info': z.undefined(),
} as const satisfies Record<string, z.ZodType>;

export type RequestName = keyof typeof requests;
export type RequestInput<Name extends RequestName> = z.infer<(typeof requests)[Name]>;

export interface LibraryEntry {
  key: string;
  title: string;
  organisation: string;
  /** Day of the workshop, `YYYY-MM-DD` or empty. */
  date: string;
  /** When it was saved last, ISO 8601. */
  savedAt: string;
  /** 0 to 1 per step; null when the file could not be read. */
  progress: Record<StepId, number> | null;
  /** Address of a picture of the board, app: URL, or null. */
  picture: string | null;
  state: 'ok' | 'damaged' | 'too-new';
}

export type OpenResult =
  | {
      status: 'open';
      key: string;
      session: SessionDocument;
      revision: number;
      savedRevision: number;
      savedAt: string;
      /** A newer version wrote it, or the person chose to look only: nothing will be saved. */
      readOnly: boolean;
      /** What was repaired while opening. */
      recovery: Recovery | null;
      /** Another program has changed the file, see `session.changedOutside`. */
      changedOutside: boolean;
      /** Why the last attempt to save it failed; null when it worked. */
      problem: SaveProblem | null;
    }
  /** Another process has it open. */
  | { status: 'locked'; host: string; since: string }
  | { status: 'too-new'; appVersion: string }
  /** The file could not be read and there is no good state to fall back on. The original was kept aside. */
  | { status: 'damaged'; damage: Damage; keptAs: string }
  | { status: 'missing' }
  /** It could not be read or locked just now. Nothing was changed; another attempt may work. */
  | { status: 'failed'; problem: SaveProblem };

/** How a session file was broken, as far as it can be told. Each has its own message. */
export type Damage = 'empty' | 'zeroed' | 'truncated' | 'altered' | 'null' | 'foreign' | 'invalid' | 'unreadable';

export interface Recovery {
  damage: Damage;
  /** Name of the file under which the damaged original was kept. */
  keptAs: string;
  /** When the state that was opened instead was saved, ISO 8601. */
  from: string;
}

export type PatchResult =
  | { status: 'ok'; revision: number }
  /** The patches did not fit: take this session instead. */
  | { status: 'refused'; session: SessionDocument; revision: number };

export interface SnapshotEntry {
  /** File name in `history`, the key for restoring. */
  snapshot: string;
  at: string;
  /** Given by hand, or empty. */
  name: string;
  reason: 'opened' | 'interval' | 'before' | 'named';
}

export type SaveProblem = 'full' | 'gone' | 'denied' | 'failed';

export interface ExportDone {
  status: 'done' | 'cancelled' | 'failed';
  job: string;
  /** File names, without their folder. */
  files: string[];
  problem: SaveProblem | null;
}

export type PrintResult = 'printed' | 'cancelled' | 'no-printer' | 'failed';

/** A file that a person has chosen, with the pictures in its surroundings that it names, by the names it calls them. */
export type ChosenFile =
  | { status: 'ok'; name: string; bytes: Uint8Array; pictures: { name: string; bytes: Uint8Array }[] }
  | { status: 'refused'; name: string; reason: 'size' | SaveProblem };

export type AssetResult =
  { status: 'ok'; asset: string } | { status: 'refused'; reason: 'type' | 'size' | SaveProblem };

/** What checks spelling: the system, a dictionary that was chosen, or nothing. */
export type SpellingState = { kind: 'system' } | { kind: 'dictionary'; name: string } | { kind: 'off' };

/** What main answers. */
export interface Responses {
  'library.list': LibraryEntry[];
  'library.create': { key: string };
  'library.createSample': { key: string };
  'library.duplicate': { key: string };
  'library.rename': void;
  'library.trash': void;
  'library.restore': { key: string };
  'library.importFile': { status: 'ok'; key: string } | { status: 'refused'; reason: string } | null;
  'library.showFolder': void;
  'session.open': OpenResult;
  'session.patch': PatchResult;
  'session.flush': { saved: boolean; problem: SaveProblem | null };
  /** `saved: false` means that it stays open, because it could not be saved. */
  'session.close': { saved: boolean; problem: SaveProblem | null };
  'session.addAsset': AssetResult;
  /** `gone` also when the other workshop or its picture is not there any more, or not as it was. */
  'session.copyAsset': AssetResult;
  'session.readAsset': Uint8Array;
  'session.setPicture': void;
  'session.snapshots': SnapshotEntry[];
  'session.takeSnapshot': void;
  'session.restoreSnapshot': { session: SessionDocument; revision: number };
  /** `ok` comes after the event `session.moved`. `missingPictures` could not be read any more and are not in the new folder. */
  'session.saveElsewhere':
    { status: 'ok'; missingPictures: number } | { status: 'cancelled' } | { status: 'failed'; problem: SaveProblem };
  'session.resolveOutside': { session: SessionDocument; revision: number };
  'session.exportFile': { file: string } | null;
  'document.export': ExportDone | null;
  'document.print': PrintResult;
  /** Pages with one decimal, so that rounded up it is their number; null when it was cancelled. */
  'document.pages': number | null;
  'document.cancel': void;
  'document.show': void;
  'board.export': ExportDone | null;
  'board.openFile': ChosenFile | null;
  'pressRelease.openFile': ChosenFile | null;
  'spelling.get': SpellingState;
  'spelling.choose': { refused: boolean; state: SpellingState };
  'spelling.remove': SpellingState;
  'spelling.check': string[];
  'settings.get': Settings & { systemLanguage: 'de' | 'en' };
  'settings.set': void;
  'menu.update': void;
  'app.info': {
    version: string;
    electron: string;
    platform: string;
    library: string;
    network: { allowed: number; refused: { address: string; at: string }[] };
  };
}

/** What main tells windows on its own. */
export interface Events {
  /** Everything up to this revision is durably on the disk. */
  'session.saved': { key: string; revision: number; at: string };
  /** Saving fails; main keeps the session in memory and goes on trying. */
  'session.saveFailed': { key: string; problem: SaveProblem };
  /** Another window changed the session. */
  'session.changed': { key: string; revision: number; patches: Patch[] };
  /** Another program changed the file. Nothing is written until `session.resolveOutside`. */
  'session.changedOutside': { key: string };
  /** Another process took the session over: it is read-only in this one. */
  'session.lockLost': { key: string; host: string };
  /** The session goes on in another folder and has another key from now on; the old one is known no longer. */
  'session.moved': { key: string; newKey: string };
  /** The system handed over a file; its session is in the library now and is to be shown. */
  'session.openRequested': { key: string };
  /** The system handed over a file that could not be taken over. */
  'library.importRefused': null;
  'library.changed': null;
  /** Words are checked with another dictionary from now on, or no longer. */
  'spelling.changed': SpellingState;
  'document.progress': { job: string; done: number; total: number };
  /** A menu item was chosen that the window must carry out. */
  'menu.chosen': { command: string };
  /** Main wants to close: hand over what is still pending, then answer with `session.flush`. */
  'app.closing': null;
}

/** The one object that windows see, as `window.leitbild`. */
export interface LeitbildBridge {
  request: { [Name in RequestName]: (input: RequestInput<Name>) => Promise<Responses[Name]> };
  on: <Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void) => () => void;
}
