import { z } from '../zod.ts';
import { localText, mapOf } from './fields.ts';

/** What a class needs beside the game. */
export const lesson = {
  aims: mapOf('learning aims: what a student can say or do afterwards', localText).default({}),
  debrief: mapOf('questions to discuss after the game', localText).default({}),
  glossary: mapOf("terms of this lesson beyond the game's own", z.strictObject({ term: localText, text: localText })).default({}),
};
