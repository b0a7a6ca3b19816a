declare module 'seedrandom/lib/alea' {
  interface Stream {
    (): number;
    int32(): number;
  }
  export default function alea(seed: string): Stream;
}
