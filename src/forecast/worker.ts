import { Forecaster } from './forecaster.ts';
import type { Request } from './messages.ts';

/** Forecasts beside the page. What is asked comes in between slices, by the queue that the answers go out on. */
const turns = new MessageChannel();
let work = (): void => undefined;
turns.port1.onmessage = () => work();

const forecaster = new Forecaster({
  now: () => performance.now(),
  slice: 25,
  later: (next) => {
    work = next;
    turns.port2.postMessage(null);
  },
  reply: (response, handOver) => postMessage(response, { transfer: handOver as ArrayBuffer[] }),
});

onmessage = ({ data }: MessageEvent<Request>) => forecaster.receive(data);
