import type { Library } from '../session/library/library';
import type { VoiceRounds } from '../session/voices/voice-rounds';
import type { ConnectedClients } from './connected-clients';
import type { HandlersOf } from './request-handlers';

/** Requests about silent votes. Clients that have the session open hear who has answered, never what. */
export function voicesRequests(library: Library, rounds: VoiceRounds, clients: ConnectedClients): HandlersOf<'voices'> {
  const broadcast = async (key: string, round: string) => {
    const status = await rounds.status(library.get(key), round);
    for (const client of clients.all()) {
      if (client.role === 'facilitator' && clients.hasOpen(client, key))
        client.send('voices.changed', { key, round, status });
    }
  };
  return {
    'voices.begin': async ({ key, round }) => ({ round: await rounds.begin(library.get(key), round) }),
    'voices.status': ({ key, round }) => rounds.status(library.get(key), round),
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
