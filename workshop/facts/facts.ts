import type { SliceDefinition } from '../step';
import { presetAgenda } from './agenda';
import { stepIds, type Preset, type StepId } from '../step';
import { steps } from '../steps';
import { workshopFactsCommands } from './commands';
import type { WorkshopFacts } from './schema';

const minutesOfSteps = Object.fromEntries(stepIds.map((id) => [id, steps[id].minutes])) as Record<
  StepId,
  Readonly<Record<Preset, number>>
>;

/** Client, participants, agenda and other facts of the workshop. They belong to the session, not to a step. */
export const workshopFacts = {
  create: (context) => ({
    title: context.title,
    organisation: '',
    logo: null,
    accentColour: null,
    wordTemplate: null,
    powerPointTemplate: null,
    purpose: '',
    date: context.today,
    place: '',
    language: context.language,
    confidentiality: 'internal',
    facilitators: '',
    startTime: '09:00',
    participants: {},
    agenda: presetAgenda(context, minutesOfSteps),
    emptyChair: { name: '', picture: null, situation: '', goal: '', annoyance: '', quote: '' },
    sayings: {},
    decisions: {},
    parkingLot: {},
    timer: null,
    facilitatorNotes: {},
    spoken: {},
  }),
  commands: workshopFactsCommands,
} satisfies SliceDefinition<WorkshopFacts, typeof workshopFactsCommands>;
