export const PROJECT_KINDS = [
  'fab',
  'expansion',
  'hbm',
  'packaging',
  'power',
  'onsitePower',
  'servers',
  'cooling',
  'jointFab',
  'silicon',
] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** Works on fabs, which take chip tools. */
export const needsTools = (kind: ProjectKind) => kind === 'fab' || kind === 'expansion';

/** Works that put up fabs, joint ones included: what delays of fabs hold up. */
export const isFabWork = (kind: ProjectKind) => needsTools(kind) || kind === 'jointFab';

/** Something that is being built and paid for by the quarter. */
export interface Project {
  readonly id: number;
  readonly nation: number;
  readonly kind: ProjectKind;
  /** Fab that it belongs to, -1 for none */
  readonly fab: number;
  /** Nation on whose soil it stands: the builder's own but for joint fabs abroad */
  readonly host: number;
  /** kwpm, M stacks a quarter, k packages a quarter, GW, or USD bn of an own design */
  readonly amount: number;
  /** USD bn for a quarter of work */
  readonly instalment: number;
  /** Quarters of work in all */
  readonly quarters: number;
  /** Quarters of work left */
  left: number;
  /** Quarters that work stands still, unpaid: what a delay adds to */
  idle: number;
  /** Its tools are there: without them a fab is built slowly */
  equipped: boolean;
}

export const makeProject = (p: Project): Project => ({
  id: p.id,
  nation: p.nation,
  kind: p.kind,
  fab: p.fab,
  host: p.host,
  amount: p.amount,
  instalment: p.instalment,
  quarters: p.quarters,
  left: p.left,
  idle: p.idle,
  equipped: p.equipped,
});
