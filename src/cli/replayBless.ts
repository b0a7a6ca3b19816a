import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { blessed, changesIn } from '../replay/bless.ts';
import { writeReplay } from '../replay/replay.ts';
import { hashOfRules, RULES, withHash } from '../replay/rules.ts';
import { filesIn, libraryWith, readText, root, writeText } from './files.ts';
import { CannotRun, EXIT, type Command } from './io.ts';
import { readOptions } from './options.ts';

export const replayBless: Command = {
  name: 'replay bless',
  usage: 'DIR',
  does: 'takes what the rules do now as right: records the replays of a folder anew and tells what changed',
  run(args, io) {
    const { positionals } = readOptions(args, {});
    const [folder, ...rest] = positionals;
    if (folder === undefined || rest.length > 0) throw new CannotRun('name the folder of replays to bless');
    const files = filesIn(folder, '.replay.json');
    const hash = blessRules();
    io.out(hash === RULES.hash ? `rules ${hash}: unchanged\n` : `rules ${RULES.hash} -> ${hash}\n`);
    const library = libraryWith();
    for (const file of files) {
      const { text } = readText(file);
      const result = blessed(text, file, library, { version: RULES.version, hash });
      if (!result.ok) throw new CannotRun(`${file}: ${result.why}`);
      const after = writeReplay(result.after);
      if (after !== text) writeText(file, after);
      const changes = changesIn(result.before, result.after);
      io.out(changes.length === 0 ? `${basename(file)}: unchanged\n` : `${basename(file)}:\n${changes.map((change) => `  ${change}\n`).join('')}`);
    }
    return EXIT.ok;
  },
};

/** Writes the hash of the rules' sources where the program keeps it; returns it. */
function blessRules(): string {
  const folder = join(root(), 'src', 'sim');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const hash = hashOfRules(
    new Map(names.map((name) => [`src/sim/${name.replaceAll('\\', '/')}`, readFileSync(join(folder, name), 'utf8')])),
  );
  const file = join(root(), 'src', 'replay', 'rules.ts');
  const { text } = readText(file);
  const marked = withHash(text, hash);
  if (marked !== text) writeText(file, marked);
  return hash;
}
