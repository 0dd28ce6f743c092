/** What covers the room screen: nothing, black, the client's logo, or the notice of a break. */
export const curtains = ['none', 'black', 'logo', 'break'] as const;
export type Curtain = (typeof curtains)[number];
