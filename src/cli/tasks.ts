import { balanceTask } from './balance.ts';
import { calibrateTask } from './calibrate.ts';
import { sensitivityTask } from './sensitivity.ts';
import type { Task } from './workers.ts';

/** What other threads can be asked to do (workers.ts). */
export const TASKS: readonly Task<never, never, unknown>[] = [calibrateTask, sensitivityTask, balanceTask];
