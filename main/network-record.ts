/** Requests since the start, for the page that shows that nothing leaves this computer. Hosts only, no content. */
export interface NetworkRecord {
  allowed: number;
  refused: { address: string; at: string }[];
}

/** The most recent refusals that are kept. */
const maxRefusals = 100;

const record: NetworkRecord = { allowed: 0, refused: [] };

export function recordAllowed(): void {
  record.allowed += 1;
}

export function recordRefusal(address: string): void {
  record.refused.push({ address, at: new Date().toISOString() });
  if (record.refused.length > maxRefusals) record.refused.shift();
}

export function networkRecord(): NetworkRecord {
  return record;
}
