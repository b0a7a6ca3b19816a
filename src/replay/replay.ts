/** Recorded games: what a match becomes to be kept, sent and checked bit for bit. */
export type { Replay, Outcome } from './format.ts';
export { quarterLabel, toReplay } from './record.ts';
export { writeReplay } from './write.ts';
export { readReplay, type ReadReplay } from './read.ts';
export { verifyReplay, type Divergence, type Verification } from './verify.ts';
export { renderReplayProblem, type ReplayProblem } from './problem.ts';
