import { useState } from 'react';
import { localDay } from '../../workshop/local-day';

/** The calendar day in the local time zone when the component was first rendered, `YYYY-MM-DD`. */
export function useToday(): string {
  const [today] = useState(() => localDay(new Date()));
  return today;
}
