import type { Step } from '../step';
import { presetAgenda } from './agenda';
import { kickoffCommands } from './commands';
import { kickoffGuide } from './guide';
import type { Kickoff } from './schema';
import { kickoffWords } from './words';

export const kickoff = {
  create: (context) => ({
    title: context.title,
    organisation: '',
    logo: null,
    purpose: '',
    date: context.today,
    place: '',
    language: context.language,
    confidentiality: 'internal',
    facilitators: '',
    startTime: '09:00',
    participants: {},
    agenda: presetAgenda(context),
    emptyChair: { name: '', picture: null, situation: '', goal: '', annoyance: '', quote: '' },
    sayings: {},
  }),
  commands: kickoffCommands,
  progress(slice) {
    const marks = [
      slice.organisation !== '',
      slice.purpose !== '',
      Object.keys(slice.participants).length > 0,
      slice.emptyChair.name !== '',
      slice.emptyChair.goal !== '',
    ];
    return marks.filter(Boolean).length / marks.length;
  },
  words: kickoffWords,
  guide: kickoffGuide,
} satisfies Step<Kickoff, typeof kickoffCommands>;
