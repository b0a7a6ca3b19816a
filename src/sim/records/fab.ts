export interface Fab {
  readonly nation: number;
  /** Position among the sites of its nation */
  readonly site: number;
  running: boolean;
}

export const makeFab = (f: Fab): Fab => ({ nation: f.nation, site: f.site, running: f.running });
