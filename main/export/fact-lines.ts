interface Fact {
  label: string;
  value: string;
}

/** A longer value needs the whole line, in letters. */
const brief = 26;

/** Facts as lines of a table: two brief facts that follow each other share a line, everything else has one of its own. */
export function factLines(rows: readonly Fact[]): [Fact, Fact?][] {
  const lines: [Fact, Fact?][] = [];
  for (const row of rows) {
    const open = lines.at(-1);
    if (open && open.length === 1 && isBrief(open[0]) && isBrief(row)) open[1] = row;
    else lines.push([row]);
  }
  return lines;
}

function isBrief({ label, value }: Fact): boolean {
  return label.length <= brief && value.trim().length <= brief && !value.trim().includes('\n');
}
