import { readHtml } from './html-blocks';

addEventListener('message', ({ data: html }: MessageEvent<string>) => postMessage(readHtml(html).blocks));
