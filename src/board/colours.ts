/** Colours of the board by what they stand for; contrast figures are against `ground`. */
export const COLOUR = {
  deepest: '#04070E',
  ground: '#070B14',
  text1: '#EEF2FA',
  text2: '#B4C0D6',
  text3: '#8391AC',
  mineName: '#CFE0FF',
  import: '#FFC44D',
  domestic: '#62E3E0',
  capital: '#9683EC',
  capitalText: '#B6A8F6',
  vouchers: '#56BC72',
  grey: '#9AA6BC',
  greyText: '#B9C3D6',
  paper: '#F2E9D8',
  paperInk: '#1B1712',
  paperInk2: '#5C5142',
  paperRed: '#A3201A',
  shut: '#F4433D',
  shutText: '#FF8A84',
  dataCentre: '#A9C4FF',
  cityLight: '#FFE9B8',
  cityCore: '#FFF6DF',
  oceanLit: '#12203A',
  ocean: '#0A1222',
  graticule: '#8FB0E8',
  coast: '#7C9CD0',
  coastMineGlow: '#6FA0F0',
  dotMine: '#7F9FD6',
  dotInPlay: '#4C6189',
  dotOther: '#28354F',
  landMine: '#2C4F86',
  landInPlay: '#15233C',
  landOther: '#101A2C',
} as const;

/** '#RRGGBB' and an alpha 0-1 as a CSS colour. */
export function withAlpha(hex: string, alpha: number): string {
  const byte = Math.round(Math.max(0, Math.min(1, alpha)) * 255);
  return hex + byte.toString(16).padStart(2, '0');
}
