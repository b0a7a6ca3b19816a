/** Is there room for more than one hand holds? The width is the one at which desks become a sheet (phone.css). */
export const roomy = () => matchMedia('(width > 900px)').matches;
