/**
 * From functions to the bytes of a WebAssembly module: types, one imported memory, functions, exports, code.
 *
 * Source: WebAssembly Core Specification 2.0, section 5.5.
 */
import type { Code } from './code.ts';
import { countBytes, flatten, name, unsigned } from './code.ts';
import type { Local } from './instructions.ts';

/** The types a variable may have, and the bytes that stand for them. */
const VALUE_TYPES = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;

export type ValueType = keyof typeof VALUE_TYPES;

/** A function that is being written: its parameters are the first locals. */
export class FunctionBuilder {
  readonly parameters: readonly ValueType[];
  readonly result: ValueType | null;
  readonly locals: ValueType[] = [];
  readonly #scratch = new Map<string, Local>();

  constructor(parameters: readonly ValueType[], result: ValueType | null = null) {
    this.parameters = parameters;
    this.result = result;
  }

  /** A new local variable. */
  local(type: ValueType): Local {
    this.locals.push(type);
    return this.parameters.length + this.locals.length - 1;
  }

  /** The v128 variable of this name: the same each time it is asked for. */
  scratch(variable: string): Local {
    const local = this.#scratch.get(variable) ?? this.local('v128');
    this.#scratch.set(variable, local);
    return local;
  }
}

/** A finished function; it can be called from outside where it has an export name. */
export interface FunctionCode {
  builder: FunctionBuilder;
  body: Code;
  exportName: string | null;
}

/** The bytes of a module of these functions, numbered in their order. It imports `environment.memory`. */
export function encodeModule(functions: readonly FunctionCode[]): Uint8Array<ArrayBuffer> {
  const exports = functions.flatMap(({ exportName }, index) =>
    exportName === null ? [] : [[name(exportName), 0x00, unsigned(index)]],
  );
  return flatten([
    [0x00, 0x61, 0x73, 0x6d],
    [0x01, 0x00, 0x00, 0x00],
    section(1, vector(functions.map(({ builder }) => functionType(builder)))),
    section(2, vector([[name('environment'), name('memory'), 0x02, 0x00, 0x00]])),
    section(3, vector(functions.map((_, index) => unsigned(index)))),
    section(7, vector(exports)),
    section(10, vector(functions.map(functionBody))),
  ]);
}

function functionType({ parameters, result }: FunctionBuilder): Code {
  const results = result === null ? [] : [[VALUE_TYPES[result]]];
  return [0x60, vector(parameters.map((type) => [VALUE_TYPES[type]])), vector(results)];
}

function functionBody({ builder, body }: FunctionCode): Code {
  const locals = vector(builder.locals.map((type) => [1, VALUE_TYPES[type]]));
  return sized([locals, body, 0x0b]);
}

function section(id: number, content: Code): Code {
  return [id, sized(content)];
}

function vector(items: readonly Code[]): Code {
  return [unsigned(items.length), items];
}

function sized(content: Code): Code {
  return [unsigned(countBytes(content)), content];
}
