import { balanceTask } from './balance.ts';
import { calibrateTask } from './calibrate.ts';

/** What other threads can be asked to do (workers.ts). */
export const TASKS = [calibrateTask, balanceTask];
