const de = { noPurpose: 'Der Anlass ist noch offen: Wozu sind wir heute hier?' };

const en: typeof de = { noPurpose: 'The purpose is still open: what are we here for today?' };

export const kickoffRoomTexts = { de, en };
