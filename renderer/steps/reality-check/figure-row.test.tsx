import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderStep } from '../../../test/support/render-step';
import { realityCheckCommands as commands } from '../../../workshop/reality-check/commands';
import type { SessionDocument } from '../../../workshop/session-schema';

function withEffort({ steps }: SessionDocument): void {
  commands.addFigure(steps['reality-check'], { id: 'ces', kind: 'ces' });
  commands.updateFigure(steps['reality-check'], { id: 'ces', change: { value: 3.4, n: 24 } });
}

const row = () => within(screen.getByRole('listitem', { name: 'Effort (CES)' }));

describe('A figure about effort', () => {
  test('follows from the answers at each level of its scale, and keeps what was entered before', async () => {
    const { user, saved } = await renderStep('reality-check', { prepare: withEffort });
    const counts = within(row().getByRole('group', { name: 'or answers at each level' }));
    expect(counts.getAllByRole('textbox')).toHaveLength(7);
    await user.type(counts.getByRole('textbox', { name: 'Answers of 4' }), '10');
    await user.type(counts.getByRole('textbox', { name: 'Answers of 5' }), '30');
    expect(row().getByText('4.8 of 7')).toBeTruthy();
    expect(row().getByRole<HTMLInputElement>('textbox', { name: 'n' })).toMatchObject({ value: '40', readOnly: true });
    expect(row().queryByRole('textbox', { name: 'Value' })).toBeNull();
    expect((await saved()).steps['reality-check'].figures['ces']).toMatchObject({
      efforts: { '4': 10, '5': 30 },
      value: 3.4,
      n: 24,
    });

    await user.clear(row().getByRole('textbox', { name: 'Answers of 4' }));
    await user.clear(row().getByRole('textbox', { name: 'Answers of 5' }));
    expect(row().getByText('3.4 of 7')).toBeTruthy();
    expect(row().getByRole<HTMLInputElement>('textbox', { name: 'n' })).toMatchObject({ value: '24', readOnly: false });
  });
});
