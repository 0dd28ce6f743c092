import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CheckGroup } from './check-group';
import { ChoiceGroup } from './choice-group';
import { ComboField } from './combo-field';
import { SelectField } from './select-field';
import { TextField } from './text-field';

const colours = [
  { value: 'red', text: 'Red' },
  { value: 'blue', text: 'Blue' },
] as const;
type Colour = (typeof colours)[number]['value'];

/** Renders a field with the state of its value, and returns what it was last changed to. */
function renderField<Value>(
  initial: Value,
  field: (props: { value: Value; onChange: (value: Value) => void }) => ReactElement,
) {
  const changed = vi.fn<(value: Value) => void>();
  function Field() {
    const [value, setValue] = useState(initial);
    const onChange = (next: Value) => {
      changed(next);
      setValue(next);
    };
    return field({ value, onChange });
  }
  render(<Field />);
  return { user: userEvent.setup(), changed };
}

describe('A text field', () => {
  const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });

  test('has its label as name, hidden or not, and its hint as description', () => {
    renderField('', (props) => <TextField {...props} label="Name" hideLabel hint="An alias is enough." />);
    const hint = document.getElementById(input().getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('An alias is enough.');
  });

  test('of a line turns pasted line breaks into spaces', async () => {
    const { user, changed } = renderField('', (props) => (
      <TextField {...props} label="Name" multiline maxLength={500} />
    ));
    await user.click(input());
    await user.paste('Clear \r\n  bill\nnow');
    expect(changed).toHaveBeenLastCalledWith('Clear bill now');
  });

  test('of several lines keeps them', async () => {
    const { user, changed } = renderField('', (props) => <TextField {...props} label="Name" multiline />);
    await user.type(input(), 'one{Enter}two');
    expect(changed).toHaveBeenLastCalledWith('one\ntwo');
  });

  test('for reading only is not changed by typing', async () => {
    const { user, changed } = renderField('A. K.', (props) => <TextField {...props} label="Name" isReadOnly />);
    await user.type(input(), 'x');
    expect(changed).not.toHaveBeenCalled();
    expect(input().value).toBe('A. K.');
  });

  test('takes the focus when it was asked for, and no more characters than allowed', async () => {
    const { user, changed } = renderField('', (props) => <TextField {...props} label="Name" autoFocus maxLength={3} />);
    expect(document.activeElement).toBe(input());
    await user.keyboard('12345');
    expect(changed).toHaveBeenLastCalledWith('123');
  });

  test('for a day ends with the year 9999', () => {
    render(<TextField label="Day" type="date" value="" onChange={() => {}} />);
    expect(screen.getByLabelText<HTMLInputElement>('Day').max).toBe('9999-12-31');
  });

  test('lets Escape pass to what is around it', async () => {
    const onKeyDown = vi.fn<() => void>();
    render(
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for a dialog around the field
      <div onKeyDown={onKeyDown}>
        <TextField label="Name" value="" onChange={() => {}} />
      </div>,
    );
    await userEvent.type(input(), '{Escape}');
    expect(onKeyDown).toHaveBeenCalledOnce();
  });
});

describe('A select', () => {
  test('shows what is chosen, and takes another option by pointer or keys', async () => {
    const { user, changed } = renderField<Colour | null>(null, (props) => (
      <SelectField {...props} label="Colour" options={colours} emptyText="Choose…" />
    ));
    const button = screen.getByRole('button', { name: /Colour$/ });
    expect(button.textContent).toBe('Choose…');
    await user.click(button);
    await user.click(screen.getByRole('option', { name: 'Blue' }));
    expect(changed).toHaveBeenLastCalledWith('blue');
    expect(button.textContent).toBe('Blue');
    expect(screen.queryByRole('listbox')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(button));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('option', { name: 'Blue' })));
    await user.keyboard('{ArrowUp}{Enter}');
    expect(changed).toHaveBeenLastCalledWith('red');
  });

  test('does not open when it is disabled', async () => {
    const { user } = renderField<Colour | null>('red', (props) => (
      <SelectField {...props} label="Colour" options={colours} isDisabled />
    ));
    await user.click(screen.getByRole('button', { name: /Colour$/ }));
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});

describe('A combo field', () => {
  const combo = (value = '') =>
    renderField(value, (props) => <ComboField {...props} label="Emotion" options={['proud', 'safe', 'relieved']} />);
  const input = () => screen.getByRole('combobox', { name: 'Emotion' });
  const offered = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

  test('reports every character, so that nothing depends on leaving the field', async () => {
    const { user, changed } = combo();
    await user.type(input(), 'at home');
    expect(changed).toHaveBeenCalledTimes(7);
    expect(changed).toHaveBeenLastCalledWith('at home');
  });

  test('offers all words for a chosen one, and fewer while typing', async () => {
    const { user, changed } = combo('safe');
    await user.click(input());
    expect(offered()).toEqual(['proud', 'safe', 'relieved']);
    await user.clear(input());
    await user.type(input(), 'R');
    expect(offered()).toEqual(['proud', 'relieved']);
    await user.click(screen.getByRole('option', { name: 'relieved' }));
    expect(changed).toHaveBeenLastCalledWith('relieved');
  });
});

describe('A choice group', () => {
  test('has one choice, by pointer or arrow keys', async () => {
    const { user, changed } = renderField<Colour | null>('red', (props) => (
      <ChoiceGroup {...props} label="Colour" options={colours} />
    ));
    expect(screen.getByRole('radiogroup', { name: 'Colour' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Red', checked: true })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Blue' }));
    expect(changed).toHaveBeenLastCalledWith('blue');
    await user.keyboard('{ArrowLeft}');
    expect(changed).toHaveBeenLastCalledWith('red');
  });
});

describe('A check group', () => {
  const options = [
    { value: 'questions', text: 'Questions' },
    { value: 'comments', text: 'Comments' },
    { value: 'resolved', text: 'Resolved ones', of: 'comments' },
  ] as const;
  type Part = (typeof options)[number]['value'];

  test('reports choices in the order of its options, whatever the order of clicks', async () => {
    const { user, changed } = renderField<readonly Part[]>([], (props) => (
      <CheckGroup {...props} label="Parts" options={options} />
    ));
    await user.click(screen.getByRole('checkbox', { name: 'Comments' }));
    await user.click(screen.getByRole('checkbox', { name: 'Questions' }));
    expect(changed).toHaveBeenLastCalledWith(['questions', 'comments']);
  });

  test('an option that belongs to another can be chosen only with it', async () => {
    const { user } = renderField<readonly Part[]>([], (props) => (
      <CheckGroup {...props} label="Parts" options={options} />
    ));
    expect(screen.getByRole('checkbox', { name: 'Resolved ones' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('checkbox', { name: 'Comments' }));
    expect(screen.getByRole('checkbox', { name: 'Resolved ones' })).toHaveProperty('disabled', false);
  });
});
