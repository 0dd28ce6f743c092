/** Fields of an initiative that a finding leads to. */
export type FormField = 'owner' | 'metric' | 'customer' | 'start' | 'dependencies';

/** The initiative in the detail panel, and the field that gets the focus; a new object for each action. */
export interface OpenInitiative {
  id: string;
  field?: FormField;
}

export type OpenHandler = (id: string, field?: FormField) => void;
