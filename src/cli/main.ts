import { run } from './run.ts';
import { TASKS } from './tasks.ts';
import { servesAsWorker } from './workers.ts';

// whoever reads only the first lines has what they wanted
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

if (!servesAsWorker(TASKS)) {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    terminal: process.stderr.isTTY,
  });
}
