/// <reference types="vite/client" />

/** A page of the documentation, made into HTML when the game is built (scripts/vite/markdownPage.ts). */
declare module '*.md?page' {
  /** In their order; level 1 is the page's title */
  export const headings: readonly { readonly id: string; readonly level: number; readonly text: string }[];
  export const html: string;
}
