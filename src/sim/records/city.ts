export const ELIGIBLE = ['smallFirms', 'institutes'] as const;
/** Who may use a city's vouchers: small firms, or research institutes. */
export type Eligible = (typeof ELIGIBLE)[number];

export const FINDINGS = ['none', 'falseReport', 'fraud'] as const;
/** What auditors found in a city in the quarter. */
export type Finding = (typeof FINDINGS)[number];

export interface City {
  eligible: Eligible;
  /** Its data centres serve other pooled cities of the nation, and they serve its */
  pooled: boolean;
  /** Auditors looked into the quarter: its true figures are known */
  audited: boolean;
  finding: Finding;
  /** City whose vouchers paid more when this one last raised its own share, -1 for none */
  rival: number;
  /** Quarters before it asks again */
  rests: number;
}

export const makeCity = (c: City): City => ({
  eligible: c.eligible,
  pooled: c.pooled,
  audited: c.audited,
  finding: c.finding,
  rival: c.rival,
  rests: c.rests,
});
