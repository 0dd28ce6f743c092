/** Version 6: reality check, strategic intent, pain points, operations review and closing join the workshop, empty. */
export function wholeMethod(data: unknown): unknown {
  const session = data as { steps: Record<string, unknown> };
  return {
    ...session,
    steps: {
      ...session.steps,
      'reality-check': { items: {} },
      intent: { items: {} },
      'pain-points': { items: {} },
      operations: { items: {} },
      closing: { items: {} },
    },
  };
}
