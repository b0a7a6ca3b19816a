/** Is there room for more than one hand holds? The width is the one at which desks become a sheet (phone.css). */
export const roomy = () => matchMedia('(width > 900px)').matches;

/** Does the map fill the page, so that papers may lie anywhere on it? Else they are strips under it (events.css). */
export const papersLieFree = () => matchMedia('(width > 900px) and (height > 520px)').matches;

/** Is it a small phone, where a guide's note and a forecast would leave the desk no room? */
export const tight = () => !roomy() && matchMedia('(height <= 700px)').matches;
