/** Recorded games: what a match becomes to be kept, sent and checked bit for bit. */
export type { Replay } from './format.ts';
export { quarterLabel, toReplay } from './record.ts';
export { writeReplay } from './write.ts';
export { readReplay } from './read.ts';
export { verifyReplay, type Divergence } from './verify.ts';
export { renderReplayProblem, type ReplayProblem } from './problem.ts';
