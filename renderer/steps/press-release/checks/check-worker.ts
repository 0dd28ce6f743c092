import { createCheckService, type CheckRequest } from './check-service';

const answer = createCheckService();

// The whole worker: checks in, findings out, so that typing never waits for them.
addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => postMessage(answer(data)));
