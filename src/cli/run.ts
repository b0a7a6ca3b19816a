import { balance } from './balance.ts';
import { calibrate } from './calibrate.ts';
import { fuzz } from './fuzz.ts';
import { CannotRun, EXIT, type Command, type Exit, type Io } from './io.ts';
import { meant } from './options.ts';
import { replayBless } from './replayBless.ts';
import { replayVerify } from './replayVerify.ts';
import { scenarioCheck } from './scenarioCheck.ts';
import { simulateCommand } from './simulate.ts';

const COMMANDS: readonly Command[] = [scenarioCheck, simulateCommand, replayVerify, replayBless, calibrate, balance, fuzz];

/** Runs one command line; returns its exit code and never throws. */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const [first, second] = args;
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    io.out(help());
    return EXIT.ok;
  }
  const command = COMMANDS.find(({ name }) => name === first || name === `${first} ${second}`);
  if (!command) return unknown(first, second, io);
  const rest = args.slice(command.name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(`npm run -s cli -- ${command.name} ${command.usage}\n  ${command.does}\n`);
    return EXIT.ok;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    // what nobody foresaw could not run either, and needs its trace
    io.err(`${error instanceof CannotRun ? error.message : (error as Error).stack}\n`);
    return EXIT.couldNotRun;
  }
}

function unknown(first: string, second: string | undefined, io: Io): Exit {
  const names = COMMANDS.map(({ name }) => name);
  const family = names.filter((name) => name.startsWith(`${first} `));
  const typed = second === undefined || second.startsWith('-') ? first : `${first} ${second}`;
  const said = family.length > 0 && typed === first ? `; it goes on: ${family.join(', ')}` : meant(typed, [...names, 'help']);
  io.err(`unknown command '${typed}'${said}\n`);
  return EXIT.couldNotRun;
}

function help(): string {
  const lines = ['npm run -s cli -- COMMAND', ''];
  for (const { name, usage, does } of COMMANDS) lines.push(`  ${name} ${usage}`, `      ${does}`);
  lines.push('  help', '      this list; COMMAND --help tells of one');
  lines.push('', 'Exit 0: all well. 1: the thing checked falls short. 2: could not run.');
  return `${lines.join('\n')}\n`;
}
