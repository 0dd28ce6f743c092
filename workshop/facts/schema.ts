import { z } from 'zod';
import {
  assetField,
  clockField,
  colourField,
  collectionOf,
  dayField,
  idField,
  lineField,
  momentField,
  orderField,
  powerPointTemplateField,
  proseField,
  wordTemplateField,
} from '../fields';
import { functions } from '../function';
import { languages } from '../language';
import { stepIds } from '../step';
import { timerSchema } from '../timer/schema';
import { agendaKinds, confidentialities, maxDays, parkedOutcomes } from './terms';

const participant = z.strictObject({
  order: orderField,
  name: lineField,
  role: lineField,
  function: z.enum(functions),
});

/** One of several groups that work at the same time, on what and where. */
const agendaGroup = z.strictObject({ order: orderField, title: lineField, place: lineField });

const agendaItem = z.strictObject({
  order: orderField,
  kind: z.enum(agendaKinds),
  /** Set when `kind` is `step`. */
  step: z.enum(stepIds).nullable(),
  /** When it is empty, a step shows its name. */
  title: lineField,
  /** Planned length in minutes; 0 for what was inserted during the day. */
  minutes: z.int().min(0).max(600),
  /** The length in minutes that was agreed during the day; null for the planned one. */
  newMinutes: z.int().min(0).max(600).nullable(),
  /** It begins at this time and not before; null for right after the item before. */
  fixedStart: clockField.nullable(),
  startedAt: momentField.nullable(),
  finishedAt: momentField.nullable(),
  isSkipped: z.boolean(),
  /** 1 for the first day. */
  day: z.int().min(1).max(maxDays),
  /** Groups that work beside each other during the item; empty when all work together. */
  groups: collectionOf(agendaGroup),
});

/** The customer for whom a chair is kept free all day. */
const emptyChair = z.strictObject({
  name: lineField,
  picture: assetField.nullable(),
  situation: proseField,
  goal: proseField,
  annoyance: proseField,
  quote: proseField,
});

/** Something said from the empty chair. */
const saying = z.strictObject({
  order: orderField,
  step: z.enum(stepIds),
  text: proseField,
  at: momentField,
});

/** A decision that was taken during the day. */
const decision = z.strictObject({
  order: orderField,
  text: proseField,
  /** Who carries it out. */
  owner: lineField,
  due: dayField,
  /** The step in which it was taken. */
  step: z.enum(stepIds),
  at: momentField,
});

/** Something that matters but has no place in the step in which it came up. */
const parked = z.strictObject({
  order: orderField,
  text: proseField,
  outcome: z.enum(parkedOutcomes),
  /** The decision, initiative or commitment that it has become; null for none. See outcomeOf in open-topics.ts. */
  resultId: idField.nullable(),
  owner: lineField,
  due: dayField,
  step: z.enum(stepIds),
  at: momentField,
});

export const workshopFactsSchema = z.strictObject({
  title: lineField,
  organisation: lineField,
  logo: assetField.nullable(),
  /** The client's colour in documents; null for that of Leitbild. */
  accentColour: colourField.nullable(),
  /** The client's Office files whose look documents have; `name` is that of the chosen file. */
  wordTemplate: z.strictObject({ asset: wordTemplateField, name: lineField }).nullable(),
  powerPointTemplate: z.strictObject({ asset: powerPointTemplateField, name: lineField }).nullable(),
  purpose: proseField,
  date: dayField,
  place: lineField,
  /** Language of the documents, independent of the language of the screen. */
  language: z.enum(languages),
  confidentiality: z.enum(confidentialities),
  facilitators: lineField,
  startTime: clockField,
  participants: collectionOf(participant),
  agenda: collectionOf(agendaItem),
  emptyChair,
  sayings: collectionOf(saying),
  decisions: collectionOf(decision),
  parkingLot: collectionOf(parked),
  /** Part of the session, so that it survives a restart and every window has it. Its edits are not undoable: time cannot be undone. */
  timer: timerSchema.nullable(),
  /** The facilitator's own, for no other eyes: in no projection and no document. A step without notes is absent. */
  facilitatorNotes: z.partialRecord(z.enum(stepIds), proseField),
  /** Who has spoken in a step, by id of the participant: as private as the notes. */
  spoken: z.partialRecord(z.enum(stepIds), z.record(idField, z.literal(true))),
});

export type WorkshopFacts = z.infer<typeof workshopFactsSchema>;
export type Participant = z.infer<typeof participant>;
export type AgendaItem = z.infer<typeof agendaItem>;
export type AgendaGroup = z.infer<typeof agendaGroup>;
export type EmptyChair = z.infer<typeof emptyChair>;
export type Saying = z.infer<typeof saying>;
export type Decision = z.infer<typeof decision>;
export type Parked = z.infer<typeof parked>;
