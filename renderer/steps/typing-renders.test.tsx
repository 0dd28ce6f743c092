import { act, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderStep } from '../../test/support/render-step';
import { closingCommands } from '../../workshop/closing/commands';
import { experienceCommands } from '../../workshop/experience/commands';
import { painPointsCommands } from '../../workshop/pain-points/commands';
import { roadmapCommands } from '../../workshop/roadmap/commands';
import type * as TextFieldModule from '../ui/text-field';
import type * as SelectFieldModule from '../ui/select-field';
import type * as CardModule from './roadmap/board/initiative-card';

/** What was rendered since the test began to count: fields by their labels, cards by their titles. */
const renders = vi.hoisted((): string[] => []);
vi.mock('../ui/text-field', async (original) => {
  const { TextField } = await original<typeof TextFieldModule>();
  return {
    TextField: (props: React.ComponentProps<typeof TextField>) => {
      renders.push(props.label);
      return <TextField {...props} />;
    },
  };
});
vi.mock('../ui/select-field', async (original) => {
  const { SelectField } = await original<typeof SelectFieldModule>();
  return {
    SelectField: (props: React.ComponentProps<typeof SelectField>) => {
      renders.push(props.label);
      return <SelectField {...props} />;
    },
  };
});
vi.mock('./roadmap/board/initiative-card', async (original) => {
  const { InitiativeCard } = await original<typeof CardModule>();
  return {
    InitiativeCard: (props: React.ComponentProps<typeof InitiativeCard>) => {
      renders.push(`card ${props.item.title}`);
      return <InitiativeCard {...props} />;
    },
  };
});
beforeEach(() => void renders.splice(0));

/** What one key in the field renders. */
async function renderedBy(type: () => Promise<void>): Promise<string[]> {
  await act(async () => {});
  renders.splice(0);
  await type();
  return [...new Set(renders)];
}

test('a key in a touchpoint renders its row and the name of its phase', async () => {
  const { user } = await renderStep('experience', {
    prepare: ({ steps: { experience } }) => {
      experience.phases = {};
      experience.touchpoints = {};
      experience.targetEmotions = {};
      for (const phase of ['first', 'second']) {
        experienceCommands.addPhase(experience, { id: phase, name: phase });
        for (const each of ['a', 'b']) {
          experienceCommands.addTouchpoint(experience, { id: `${phase}-${each}`, phase, title: `${phase} ${each}` });
        }
      }
    },
  });
  screen.getByDisplayValue('first a').focus();
  await renderedBy(() => user.keyboard('x'));
  // Both phases have such fields: each is rendered once.
  expect(renders).toEqual(['Name of the phase', 'Touchpoint', 'Channel']);
});

test('a key in an initiative renders its field and its card', async () => {
  const { user } = await renderStep('roadmap', {
    prepare: ({ steps: { roadmap } }) => {
      for (const [id, horizon] of [
        ['bill', 'now'],
        ['line', 'now'],
        ['app', 'next'],
      ] as const) {
        roadmapCommands.addInitiative(roadmap, { id, horizon, title: id });
      }
    },
  });
  await user.click(screen.getByRole('row', { name: 'bill' }));
  const title = await screen.findByRole('textbox', { name: 'Title' });
  title.focus();
  const rendered = await renderedBy(() => user.keyboard('x'));
  expect(rendered).toContain('card xbill');
  expect(rendered).toContain('Title');
  for (const other of ['card line', 'card app', 'First step', 'Status', 'Risks']) expect(rendered).not.toContain(other);
});

test('a key in an improvement renders its row', async () => {
  const { user } = await renderStep('closing', {
    prepare: ({ steps: { closing } }) => {
      for (const id of ['one', 'two', 'three']) {
        closingCommands.addImprovement(closing, { id, text: id });
      }
    },
  });
  screen.getByDisplayValue('two').focus();
  expect(await renderedBy(() => user.keyboard('x'))).toEqual(['Answer 2']);
});

test('a key in a pain point renders its cell, not the tools above the list', async () => {
  const { user } = await renderStep('pain-points', {
    prepare: ({ steps: { 'pain-points': painPoints } }) => {
      for (const id of ['one', 'two']) painPointsCommands.addPainPoint(painPoints, { id, values: { title: id } });
    },
  });
  await user.click(screen.getByText('two'));
  const rendered = await renderedBy(() => user.keyboard('x'));
  expect(rendered).toEqual(['Pain point, 2']);
});
