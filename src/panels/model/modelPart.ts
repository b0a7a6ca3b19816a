import type * as page from '../../../docs/model.md?page';
import { Part } from '../loading/part.ts';

export type ModelPage = typeof page;

/** The text of the model's page; fetched by who wants to read it. */
export const modelPart = new Part<ModelPage>('model', () => import('../../../docs/model.md?page'));
