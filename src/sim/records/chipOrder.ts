/** A chip order: units in thousands. units = waiting + filled + cancelled or refused. */
export interface ChipOrder {
  readonly id: number;
  readonly nation: number;
  /** Firm that ordered, -1 for the state */
  readonly firm: number;
  readonly chip: number;
  readonly placed: number;
  /** k chips asked for, phantom part included */
  readonly units: number;
  /** k chips really wanted */
  want: number;
  /** k$ a chip, without the revenue cut, fixed when ordered */
  readonly price: number;
  /** Share of the chips that are of the buyer's own design, and k$ a chip that this takes off the price, fixed when ordered */
  readonly own: number;
  readonly saved: number;
  /** Revenue cut as a share of the price, fixed when ordered */
  readonly cut: number;
  /** Share of the bill paid with the order */
  readonly deposit: number;
  /** USD bn in escrow for this order */
  escrow: number;
  /** k chips neither filled, refused nor cancelled */
  open: number;
  /** k of the open chips that passed the exporter's key, and of these the importer's */
  licensed: number;
  approved: number;
  /** k of the licensed, not yet approved chips whose home purchase under a quota is shown */
  shown: number;
  /** k chips on the way that land in the next deliveries, the ones after, and the ones after those */
  landing: number;
  following: number;
  later: number;
  /** k chips before customs */
  held: number;
  /** k of the chips sold and not landed that were made in a joint fab at home, or in one elsewhere than where the chip is made */
  local: number;
  apart: number;
  /** Home chips bought because an import approval asked for it */
  readonly quota: boolean;
  /** Bought through shell firms, past both keys; `cut` is then the smugglers' premium */
  readonly grey: boolean;
}

export const makeChipOrder = (o: ChipOrder): ChipOrder => ({
  id: o.id,
  nation: o.nation,
  firm: o.firm,
  chip: o.chip,
  placed: o.placed,
  units: o.units,
  want: o.want,
  price: o.price,
  own: o.own,
  saved: o.saved,
  cut: o.cut,
  deposit: o.deposit,
  escrow: o.escrow,
  open: o.open,
  licensed: o.licensed,
  approved: o.approved,
  shown: o.shown,
  landing: o.landing,
  following: o.following,
  later: o.later,
  held: o.held,
  local: o.local,
  apart: o.apart,
  quota: o.quota,
  grey: o.grey,
});
