import { signal } from '@preact/signals';
import type { FileResult, Session } from '../../session/session.ts';
import { FILES } from '../../text/files.ts';
import { inLanguage } from '../language.ts';
import { say } from '../ui/announce.ts';

export type Unsound = Extract<FileResult, { ok: false }>;

/** What the last file that was not sound has wrong, while its dialog is open. */
export const unsound = signal<Unsound | null>(null);

/** One line about the file that was opened last. */
export const note = signal('');

/** No text of the game's formats is larger. */
const LARGEST = 4 * 1024 * 1024;

export async function openFile(session: Session, file: File): Promise<void> {
  const words = inLanguage(FILES);
  if (file.size > LARGEST) {
    tell(words.tooLarge(file.name));
    return;
  }
  try {
    show(file.name, session.open(file.name, await file.text()));
  } catch {
    tell(words.unreadable(file.name));
  }
}

/** Says what came of reading a file, or lists what is wrong with it. */
export function show(name: string, result: FileResult): void {
  const words = inLanguage(FILES);
  unsound.value = result.ok ? null : result;
  if (result.ok) tell(result.what === 'scenario' ? words.openedScenario(name) : words.openedReplay(name));
}

function tell(text: string): void {
  note.value = text;
  say(text);
  setTimeout(() => {
    if (note.value === text) note.value = '';
  }, 8000);
}
