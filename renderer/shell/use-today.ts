import { useState } from 'react';

/** The calendar day in the local time zone when the component was first rendered, `YYYY-MM-DD`. */
export function useToday(): string {
  const [today] = useState(() => new Date().toLocaleDateString('sv-SE'));
  return today;
}
