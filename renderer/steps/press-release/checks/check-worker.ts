import { createCheckService, type CheckRequest } from './check-service';

const answer = createCheckService();

// The worker of the checks: it keeps them off the thread that handles typing.
addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => postMessage(answer(data)));
