import type { ProgrammeName } from '../programmes.ts';

/** A programme of the plan that is paid for and has not acted yet. */
export interface FundedProgramme {
  readonly nation: number;
  readonly programme: ProgrammeName;
  /** USD bn */
  readonly spend: number;
  /** Quarter (index) in which it acts */
  readonly due: number;
}

export const makeFunded = (p: FundedProgramme): FundedProgramme => ({
  nation: p.nation,
  programme: p.programme,
  spend: p.spend,
  due: p.due,
});
