import { z } from 'zod';
import { assetField, idField, lineField } from '../workshop/fields';
import { languages } from '../workshop/language';
import type { SessionDocument } from '../workshop/session-schema';
import { presets, type StepId } from '../workshop/step';
import { maxTextLength } from '../workshop/text-limits';
import { documentRequests, type DocumentResponses } from './document-contract';
import type { ExportDone } from './export-results';
import { sessionKey, type SaveProblem } from './session-key';
import { fileRequests, type FileResponses } from './file-contract';
import { roomRequests, type RoomDisplay, type RoomResponses, type RoomStatus } from './room-contract';
import { snapshotRequests, type SnapshotEntry, type SnapshotResponses } from './snapshot-contract';
import { voicesRequests, type VoicesResponses } from './voices-contract';

export type {
  ChosenTemplate,
  ExportDone,
  ExportProblem,
  PreviewResult,
  PrintResult,
  TemplateKind,
  TemplateProblem,
  TemplateProblems,
} from './export-results';
export { templateKinds } from './export-results';
export { documentFormats, roadmapFormats } from './document-contract';
export type { DocumentFormat, DocumentOrder, RoadmapFormat } from './document-contract';
export type { ChosenFile, OpenedFile } from './file-contract';
export type { RoomAction, RoomDisplay, RoomStatus } from './room-contract';
export type { SaveProblem } from './session-key';
export type { ScreenArea, SnapshotEntry } from './snapshot-contract';

/**
 * All traffic between clients and the main process. main/requests authorises each request by the client's role and parses its input by
 * its schema before anything else happens. Clients never name a path, only keys that main has issued.
 */

/** An immer patch. Its effect is checked by validating the whole session after it was applied. */
const patch = z.strictObject({
  op: z.enum(['add', 'remove', 'replace']),
  path: z
    .array(z.union([z.string().max(200), z.int().min(0)]))
    .min(1)
    .max(64),
  value: z.unknown().optional(),
});
export type Patch = z.infer<typeof patch>;

export const themes = ['system', 'light', 'dark'] as const;

/** A picture of at most 25 MB. */
const pictureBytes = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= 25_000_000);

/** The elements to export, by id; null for the whole board. */
const boardPart = z.array(idField).max(100_000).nullable();

/** The board as SVG, drawn by the window, with pictures by asset name. */
const boardDrawing = z.string().max(100_000_000);

/** Board exports: main creates tables and canvases from the session; windows send what must be measured and drawn. */
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
  railFolded: z.boolean(),
  /** Whether the timer sounds at its end. */
  timerSound: z.boolean(),
  /** Loudness of that sound in per cent. */
  timerVolume: z.int().min(0).max(100),
});
export type Settings = z.infer<typeof settingsSchema>;

const menuItem = z.strictObject({
  /** The id of the command that the window runs when the item is chosen. */
  command: z.string().max(60),
  label: z.string().max(400),
  /** A key combination such as `Mod+Shift+Z`. */
  keys: z.string().max(40).nullable(),
  enabled: z.boolean(),
  /** Null for an item that is not one of a choice. */
  checked: z.boolean().nullable(),
});

const menuGroups = z.array(z.array(menuItem).max(40)).max(10);

/** What the native menu shows for a window. Items of one group stand between lines. */
const menuModel = z.strictObject({
  file: menuGroups,
  edit: menuGroups,
  steps: menuGroups,
  view: menuGroups,
  language: menuGroups,
  theme: menuGroups,
  help: menuGroups,
});
export type MenuModel = z.infer<typeof menuModel>;
export type MenuItem = z.infer<typeof menuItem>;

/** Changed drafts by the names of their fields. */
const draftsField = z.record(z.string().min(1).max(200), z.string().max(maxTextLength));

/** The requests of clients: name and input schema. A request that fails is rejected. */
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
  /** The drafts of fields that belong to no session, such as the title of a new workshop. */
  'library.drafts': z.undefined(),
  /** Changes them; an empty text deletes one. Resolves when the change is durable. */
  'library.setDrafts': z.strictObject({ drafts: draftsField }),

  'session.open': z.strictObject({ key: sessionKey, takeOver: z.boolean() }),
  'session.patch': z.strictObject({
    key: sessionKey,
    baseRevision: z.int().min(0),
    patches: z.array(patch).min(1).max(20_000),
    /** The parts of the same edit that were sent before. */
    after: z.strictObject({ edit: idField, parts: z.int().min(1) }).optional(),
  }),
  /**
   * Changes the drafts of fields (see OpenResult). An empty text deletes a draft, after everything that main has acknowledged is on the
   * drive. Resolves when the change is durable.
   */
  'session.setDrafts': z.strictObject({ key: sessionKey, drafts: draftsField }),
  /** The next part of an edit of many patches. Nothing is applied before the last part, which `session.patch` sends. */
  'session.patchPart': z.strictObject({ edit: idField, patches: z.array(patch).min(1).max(20_000) }),
  /** Resolves when all acknowledged edits are on the drive, or with the reason why they are not. */
  'session.flush': z.strictObject({ key: sessionKey }),
  'session.close': z.strictObject({ key: sessionKey }),
  'session.addAsset': z.strictObject({ key: sessionKey, bytes: pictureBytes }),
  /** Copies a picture of another session of the library, which need not be open. */
  'session.copyAsset': z.strictObject({ key: sessionKey, from: sessionKey, asset: assetField }),
  /** Takes back pictures that were added and that nothing names after all, as after a cancelled import. */
  'session.discardAssets': z.strictObject({ key: sessionKey, assets: z.array(assetField).max(10_000) }),
  /** The bytes of a picture; rejected when it is missing. */
  'session.readAsset': z.strictObject({ key: sessionKey, asset: assetField }),
  /** Stores a small picture of the board for the start screen, as PNG. */
  'session.setPicture': z.strictObject({ key: sessionKey, bytes: pictureBytes }),
  ...snapshotRequests,
  /** Asks for a folder and continues there, for instance when the drive is full or gone. */
  'session.saveElsewhere': z.strictObject({ key: sessionKey }),
  /** Adds one of the `copies` of OpenResult to the library as a workshop of its own. */
  'session.openCopy': z.strictObject({ key: sessionKey, file: z.string().min(1).max(255) }),
  /** After `session.changedOutside`: keeps the state in memory, or loads the one on the drive. */
  'session.resolveOutside': z.strictObject({ key: sessionKey, keep: z.enum(['mine', 'disk']) }),
  /** Asks for a path and writes the session as one portable `.leitbild` file. */
  'session.exportFile': z.strictObject({ key: sessionKey }),

  ...voicesRequests,
  ...roomRequests,

  /** Decodes, scales and re-encodes a picture in a process of its own, which is ended when it exceeds its limits. */
  'picture.encode': z.strictObject({ bytes: pictureBytes }),

  ...documentRequests,

  /** Asks for a path and writes the board or a part of it; `part` becomes part of the proposed name. */
  'board.export': z.strictObject({ key: sessionKey, part: lineField, content: boardExport }),
  ...fileRequests,

  'spelling.get': z.undefined(),
  /** Asks for a Hunspell dictionary and installs it. */
  'spelling.choose': z.undefined(),
  'spelling.remove': z.undefined(),
  /** The misspelt words among these. */
  'spelling.check': z.strictObject({ words: z.array(z.string().max(500)).max(20_000) }),

  'settings.get': z.undefined(),
  'settings.set': z.strictObject({ change: settingsSchema.partial() }),
  /** The state of the native menu for this client: the step, and the edits that undo and redo would change. */
  'menu.update': menuModel,
  'app.info': z.undefined(),
  /** Pastes the clipboard where the focus of the window is, as the edit menu does. */
  'app.paste': z.undefined(),
} as const satisfies Record<string, z.ZodType>;

export type RequestName = keyof typeof requests;
export type RequestInput<Name extends RequestName> = z.infer<(typeof requests)[Name]>;

export interface LibraryEntry {
  key: string;
  title: string;
  organisation: string;
  /** Day of the workshop, `YYYY-MM-DD` or empty. */
  date: string;
  /** Time of the last save, ISO 8601. */
  savedAt: string;
  /** Progress per step, 0 to 1; null when the file could not be read. */
  progress: Record<StepId, number> | null;
  /** URL of a picture of the board, or null. */
  picture: string | null;
  /** `unavailable`: the file cannot be read at the moment, which says nothing about its content. */
  state: 'ok' | 'damaged' | 'too-new' | 'unavailable';
}

export type OpenResult =
  | {
      status: 'open';
      key: string;
      session: SessionDocument;
      revision: number;
      savedRevision: number;
      savedAt: string;
      /** Nothing is saved: the folder cannot be written, another process took over, or the role may only view. */
      readOnly: boolean;
      /** The repair that was made while opening; null when none was needed. */
      recovery: Recovery | null;
      /** Whether another program has changed the file, see `session.changedOutside`. */
      changedOutside: boolean;
      /** Why the last attempt to save failed; null when it succeeded. */
      problem: SaveProblem | null;
      /** Text that was typed and is not part of the session yet, by field. */
      drafts: Record<string, string>;
      /** Files that a cloud drive has left beside the session's. */
      copies: string[];
      /** Which earlier state of which session this is; null for a session itself. */
      snapshot: (Pick<SnapshotEntry, 'snapshot' | 'at' | 'name' | 'reason'> & { key: string }) | null;
    }
  /** Another process has it open. */
  | { status: 'locked'; host: string; since: string }
  | { status: 'too-new'; appVersion: string }
  /** The file could not be read and there is no earlier state. The original was kept under the name `keptAs`. */
  | { status: 'damaged'; damage: Damage; keptAs: string }
  | { status: 'missing' }
  /** It could not be read or locked. Nothing was changed; another attempt may succeed when `isUnreadable`: the drive refused to read. */
  | { status: 'failed'; problem: SaveProblem; isUnreadable: boolean };

/** How a session file is damaged, as far as it can be diagnosed. Each kind has its own message. */
export type Damage = 'empty' | 'zeroed' | 'truncated' | 'altered' | 'null' | 'foreign' | 'invalid' | 'unreadable';

export interface Recovery {
  damage: Damage;
  /** File name under which the damaged original was kept. */
  keptAs: string;
  /** When the state that was opened instead had been saved, ISO 8601. */
  from: string;
  /** When later states were taken that could not be read, ISO 8601, the newest first. They are kept in the history. */
  unread: string[];
}

export type PatchResult =
  | { status: 'ok'; revision: number }
  /** The patches did not fit: the client replaces its state by this session. */
  | { status: 'refused'; session: SessionDocument; revision: number };

/** Why a copy that a cloud drive has left cannot be opened. */
export type CopyProblem = 'damaged' | 'too-new' | SaveProblem;

export type AssetResult =
  { status: 'ok'; asset: string } | { status: 'refused'; reason: 'type' | 'size' | SaveProblem };

/** `complex`: decoding exceeded the limits of time or memory. `unavailable`: there is no such process, and the page decodes itself. */
export type EncodePictureResult =
  | { status: 'ok'; bytes: Uint8Array; width: number; height: number }
  | { status: 'refused'; reason: 'type' | 'complex' }
  | { status: 'unavailable' };

/** What checks spelling: the system, an installed dictionary, or nothing. */
export type SpellingState = { kind: 'system' } | { kind: 'dictionary'; name: string } | { kind: 'off' };

/** The responses to requests. */
export interface Responses extends VoicesResponses, RoomResponses, SnapshotResponses, FileResponses, DocumentResponses {
  'library.list': LibraryEntry[];
  'library.create': { key: string };
  'library.createSample': { key: string };
  'library.duplicate': { key: string };
  'library.rename': void;
  'library.trash': void;
  'library.restore': { key: string };
  'library.importFile': { status: 'ok'; key: string } | { status: 'refused'; reason: string } | null;
  'library.showFolder': void;
  'library.drafts': Record<string, string>;
  'library.setDrafts': void;
  'session.open': OpenResult;
  'session.patch': PatchResult;
  'session.setDrafts': void;
  'session.patchPart': void;
  'session.flush': { saved: boolean; problem: SaveProblem | null };
  /** `saved: false` means that the session stays open, because it could not be saved. */
  'session.close': { saved: boolean; problem: SaveProblem | null };
  'session.addAsset': AssetResult;
  /** `gone` also when the other session or its picture is missing or damaged. */
  'session.copyAsset': AssetResult;
  'session.discardAssets': void;
  'session.readAsset': Uint8Array;
  'session.setPicture': void;
  /** `ok` follows the event `session.moved`. `missingPictures` is the number of pictures that could not be read and were not copied. */
  'session.saveElsewhere':
    { status: 'ok'; missingPictures: number } | { status: 'cancelled' } | { status: 'failed'; problem: SaveProblem };
  'session.openCopy': { status: 'ok'; key: string } | { status: 'refused'; reason: CopyProblem };
  'session.resolveOutside': { session: SessionDocument; revision: number };
  /** `statesLeftOut` is the number of earlier states for which the file has no room. */
  'session.exportFile': { file: string; statesLeftOut: number } | null;
  'picture.encode': EncodePictureResult;
  'board.export': ExportDone | null;
  'spelling.get': SpellingState;
  'spelling.choose': { refused: boolean; state: SpellingState };
  'spelling.remove': SpellingState;
  'spelling.check': string[];
  /** `isTemporary`: the profile cannot be written, so that settings and the list of sessions saved elsewhere end with the program. */
  'settings.get': Settings & { systemLanguage: 'de' | 'en'; isTemporary: boolean };
  'settings.set': void;
  'menu.update': void;
  'app.paste': void;
  'app.info': {
    version: string;
    electron: string;
    platform: string;
    library: string;
    network: { allowed: number; refused: { address: string; at: string }[] };
  };
}

/** The events that main sends to clients. */
export interface Events {
  /** Everything up to this revision is durably on the drive. */
  'session.saved': { key: string; revision: number; at: string };
  /** Saving failed; main keeps the session in memory and retries. */
  'session.saveFailed': { key: string; problem: SaveProblem };
  /** Another client, or main itself, changed the session. */
  'session.changed': { key: string; revision: number; patches: Patch[] };
  /** Another program changed the file. Nothing is written until `session.resolveOutside`. */
  'session.changedOutside': { key: string };
  /** Another process took the session over: it is read-only here. */
  'session.lockLost': { key: string; host: string };
  /** The session continues in another folder under a new key; the old key is invalid. */
  'session.moved': { key: string; newKey: string };
  /** Somebody has answered an open round, or withdrawn the answer. */
  'voices.changed': { key: string; round: string; status: VoicesResponses['voices.status'] };
  /** The same for the room: how many have answered. */
  'voices.counted': { key: string; round: string; count: number };
  /** The room screen was opened, closed or moved, or shows something else. */
  'room.changed': RoomStatus;
  'displays.changed': RoomDisplay[];
  /** The system opened a file with the app, whose session was imported, or a state was opened: it is to be shown, at this step. */
  'session.openRequested': { key: string; step?: StepId };
  /** The system opened a file with the app that could not be imported. */
  'library.importRefused': null;
  'library.changed': null;
  /** A dictionary was installed or removed. */
  'spelling.changed': SpellingState;
  'document.progress': { job: string; done: number; total: number };
  /** A menu item was chosen that the window carries out. */
  'menu.chosen': { command: string };
  /** The window is about to close: its page delivers its pending input and then sends `session.flush`. */
  'app.closing': null;
}

/** The interface of pages to main, as `window.leitbild`. */
export interface LeitbildBridge {
  request: { [Name in RequestName]: (input: RequestInput<Name>) => Promise<Responses[Name]> };
  on: <Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void) => () => void;
}
