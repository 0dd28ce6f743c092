import type { Library } from '../session/library/library';
import type { VoiceRounds } from '../session/voices/voice-rounds';
import type { ConnectedClients } from './connected-clients';
import type { HandlersOf } from './request-handlers';

/** Requests about silent votes. Facilitators who have the session open hear who has answered, the room how many, nobody what. */
export function voicesRequests(library: Library, rounds: VoiceRounds, clients: ConnectedClients): HandlersOf<'voices'> {
  const broadcast = async (key: string, round: string) => {
    const status = await rounds.status(library.get(key), round);
    for (const client of clients.all()) {
      if (!clients.hasOpen(client, key)) continue;
      if (client.role === 'facilitator') client.send('voices.changed', { key, round, status });
      if (client.role === 'room') client.send('voices.counted', { key, round, count: status.count });
    }
  };
  return {
    'voices.begin': async ({ key, round }) => ({ round: await rounds.begin(library.get(key), round) }),
    'voices.status': ({ key, round }) => rounds.status(library.get(key), round),
    'voices.count': async ({ key, round }, client) => {
      if (!clients.hasOpen(client, key)) throw new Error('Not a session that this client has open');
      const { count } = await rounds.status(library.get(key), round);
      return { count };
    },
    'voices.cast': async ({ key, round, voter, answer }) => {
      const result = await rounds.cast(library.get(key), round, voter, answer);
      if (result.status === 'ok') await broadcast(key, round);
      return result;
    },
    'voices.withdraw': async ({ key, round, voter }) => {
      const result = await rounds.withdraw(library.get(key), round, voter);
      if (result.status === 'ok') await broadcast(key, round);
      return result;
    },
    'voices.reveal': ({ key, round }) => rounds.reveal(library.get(key), round),
    'voices.remove': ({ key, round }) => rounds.remove(library.get(key), round),
  };
}
