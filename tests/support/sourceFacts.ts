import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** A source file's name, from the project's folder, and its text. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
  /** A file or folder from the project's folder (`src/sim/world.ts`), or a package (`phaser`, `node:fs`). */
  readonly to: string;
  /** As it is written. */
  readonly written: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface Finding {
  readonly what: string;
  readonly line: number;
}

const FILE_IN_FOLDER = /^\.{1,2}\//;

/** Every way one file can reach another: import, export from, import(), typeof import, import.meta.glob, new URL, and JSX. */
export function importsOf(path: string, code: string): Import[] {
  const found: Import[] = [];
  const note = (written: string, typeOnly: boolean, at: number): void => {
    const file = written.replace(/\?.*$/, '');
    const to = FILE_IN_FOLDER.test(file) ? posix.join(posix.dirname(path), file) : file.replace(/^\//, '');
    found.push({ to, written, typeOnly, line: lineAt(code, at) });
  };
  new Visitor({
    ImportDeclaration(node) {
      const allTypes = node.specifiers.length > 0 && node.specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type');
      note(node.source.value, node.importKind === 'type' || allTypes, node.start);
    },
    ExportNamedDeclaration(node) {
      if (!node.source) return;
      const allTypes = node.specifiers.length > 0 && node.specifiers.every((one) => one.exportKind === 'type');
      note(node.source.value, node.exportKind === 'type' || allTypes, node.start);
    },
    ExportAllDeclaration(node) {
      note(node.source.value, node.exportKind === 'type', node.start);
    },
    ImportExpression(node) {
      note(text(node.source) ?? '(computed)', false, node.start);
    },
    TSImportType(node) {
      note(node.source.value, true, node.start);
    },
    NewExpression(node) {
      const first = node.arguments[0];
      const file = first && text(first);
      if (node.callee.type === 'Identifier' && node.callee.name === 'URL' && file && FILE_IN_FOLDER.test(file)) note(file, false, node.start);
    },
    CallExpression(node) {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'MetaProperty') return;
      const patterns = node.arguments.flatMap((one) => (one.type === 'ArrayExpression' ? one.elements : [one]));
      for (const pattern of patterns) {
        const glob = pattern && text(pattern);
        if (glob) note(glob.replace(/^!/, ''), false, node.start);
      }
    },
  }).visit(programOf(path, code));
  if (path.endsWith('.tsx')) found.push({ to: 'preact/jsx-runtime', written: 'JSX', typeOnly: false, line: 1 });
  return found;
}

// IEEE 754 and the language fix these to the bit; the rest of Math differs between engines. (Math's constants are fixed too.)
const EXACT = /^(abs|ceil|floor|round|trunc|sign|sqrt|min|max|imul|clz32|fround|PI|E|LN2|LN10|LOG2E|LOG10E|SQRT2|SQRT1_2)$/;
const MACHINE_DEPENDENT_MEMBER = /^(localeCompare|toLocale\w+)$/;
const MACHINE_DEPENDENT_GLOBAL = /^(Date|Intl|globalThis|eval|Function|WeakRef|FinalizationRegistry|SharedArrayBuffer|Atomics)$/;

/** What may come out differently on another engine, machine or day. Comments and strings do not count. */
export function inexactIn(path: string, code: string): Finding[] {
  const found: Finding[] = [];
  const note = (what: string, at: number): void => {
    found.push({ what, line: lineAt(code, at) });
  };
  const justNames = new Set<unknown>();
  new Visitor({
    BinaryExpression(node) {
      if (node.operator === '**') note('**', node.start);
    },
    AssignmentExpression(node) {
      if (node.operator === '**=') note('**=', node.start);
    },
    MemberExpression(node) {
      const name = node.property.type === 'Identifier' && !node.computed ? node.property.name : text(node.property);
      if (!node.computed) justNames.add(node.property);
      if (node.object.type === 'Identifier' && node.object.name === 'Math') {
        justNames.add(node.object);
        if (name === undefined || !EXACT.test(name)) note(`Math.${name ?? '[computed]'}`, node.start);
      } else if (name !== undefined && MACHINE_DEPENDENT_MEMBER.test(name)) note(name, node.start);
    },
    Property(node) {
      if (!node.computed && !node.shorthand) justNames.add(node.key);
      if (node.key.type === 'Identifier' && MACHINE_DEPENDENT_MEMBER.test(node.key.name)) note(node.key.name, node.start);
    },
    TSPropertySignature(node) {
      justNames.add(node.key);
    },
    Identifier(node) {
      if (justNames.has(node)) return;
      if (node.name === 'Math') note('Math under another name', node.start);
      else if (MACHINE_DEPENDENT_GLOBAL.test(node.name)) note(node.name, node.start);
    },
  }).visit(programOf(path, code));
  return found;
}

/** The rings of files that import each other, each as a path that returns to its first file. Imports of types alone close no ring. */
export function cyclesIn(sources: Sources): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (path: string): void => {
    const seenAt = way.indexOf(path);
    if (seenAt >= 0) cycles.push([...way.slice(seenAt), path]);
    if (seenAt >= 0 || done.has(path)) return;
    way.push(path);
    for (const one of importsOf(path, sources.get(path) ?? '')) if (!one.typeOnly && sources.has(one.to)) walk(one.to);
    way.pop();
    done.add(path);
  };
  for (const path of sources.keys()) walk(path);
  return cycles;
}

function programOf(path: string, code: string): ReturnType<typeof parseSync>['program'] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message ?? ''}`);
  return program;
}

/** The text of a literal or of a template without holes. */
function text(node: { type: string }): string | undefined {
  const { value, quasis } = node as { value?: unknown; quasis?: { value: { cooked: string } }[] };
  if (node.type === 'Literal' && typeof value === 'string') return value;
  return node.type === 'TemplateLiteral' && quasis?.length === 1 ? quasis[0]?.value.cooked : undefined;
}

function lineAt(code: string, at: number): number {
  return code.slice(0, at).split('\n').length;
}
