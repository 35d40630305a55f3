import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  code,
  type Data,
  doc,
  ecmascript,
  imported,
  join,
  lines,
  name,
  printCode,
  printFile,
} from '../../src/print/index.js';

const evaluate = (text: string): unknown => new Function(`return (${text});`)();

describe('printer', () => {
  it('makes a literal of any data: evaluated, it is the data again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const text = printCode(code`${data as Data}`);
        expect(JSON.stringify(evaluate(text))).toBe(JSON.stringify(JSON.parse(JSON.stringify(data))));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(evaluate(printCode(code`${text}`))).toBe(text);
      }),
    );
  });

  it('lets no text end a comment', () => {
    const text = printCode(doc(['*/ alert(1) /*', 'a\nb']));
    expect(evaluate(`${text} 1`)).toBe(1);
    expect(text).toContain(' * b');
  });

  it('makes any name an identifier', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const fit = ecmascript.identifier(text);
        expect(() => new Function(`const ${fit} = 1;`)).not.toThrow();
      }),
    );
    expect(() => name('a b')).toThrow();
  });

  it('imports what it prints, once, and renames what collides', () => {
    const a = imported('many', './runtime/index.js');
    const b = imported('many', './other.js');
    const type = imported('Issue', './runtime/index.js', { typeOnly: true });
    const body = code`
      function check(value) {
        ${a}(value);
        ${a}(${b}(value));
      }
      /** @type {${type}} */
    `;
    expect(printFile(body, { header: '// made' })).toBe(`// made

import { many as many2 } from './other.js';
import { type Issue, many } from './runtime/index.js';

function check(value) {
  many(value);
  many(many2(value));
}
/** @type {Issue} */
`);
  });

  it('indents code of several lines where it is put, and leaves empty parts out', () => {
    const inner = lines([code`a();`, undefined, code`if (b) {\n  c();\n}`]);
    const body = code`
      function f() {
        ${inner}
        g(${join([code`x`, code`y`], ', ')}, ${['p', 'q']});
      }
    `;
    expect(printCode(body)).toBe("function f() {\n  a();\n  if (b) {\n    c();\n  }\n  g(x, y, ['p', 'q']);\n}");
  });
});
