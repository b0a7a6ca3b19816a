import { texts } from './language.ts';

/** Steps of a quarter that the map shows, in their order. */
export const PHASES = ['announcements', 'orders', 'licensing', 'market', 'deliveries', 'fabs', 'power', 'capital', 'research', 'diffusion', 'safety', 'relations'] as const;

export const PHASE_TEXT = texts<Record<(typeof PHASES)[number], string>>({
  en: {
    announcements: 'News',
    orders: 'Orders',
    licensing: 'Licensing',
    market: 'Market',
    deliveries: 'Deliveries',
    fabs: 'Fabs',
    power: 'Power',
    capital: 'Capital',
    research: 'Research',
    diffusion: 'Adoption',
    safety: 'Safety',
    relations: 'Relations',
  },
  id: {
    announcements: 'Kabar',
    orders: 'Perintah',
    licensing: 'Lisensi',
    market: 'Pasar',
    deliveries: 'Kedatangan',
    fabs: 'Pabrik cip',
    power: 'Listrik',
    capital: 'Modal',
    research: 'Riset',
    diffusion: 'Adopsi',
    safety: 'Keamanan',
    relations: 'Hubungan',
  },
});
