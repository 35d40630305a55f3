/** What definitions are called in an SDK. */
import { describe, expect, it } from 'vitest';
import { Names } from '../../../src/emit/sdk/typescript/names.js';

const own = { url: 'http://a.dk/ValueSet/colours', id: 'Colours', name: 'Colours' };
const status = (id: string) => ({ url: `http://hl7.org/fhir/ValueSet/${id}`, id, name: 'Medication status codes' });

describe('the name of a definition', () => {
  it('is its id where that is an identifier, else its name', () => {
    const names = new Names([own]);
    expect(names.of(own)).toBe('Colours');
    expect(names.of(status('medication-status'))).toBe('MedicationStatusCodes');
  });

  it('is the words of the id where another has the name, as two of R4 do, and stays so', () => {
    const names = new Names([own]);
    const both = [status('medication-status'), status('medication-statement-status')];
    expect(both.map((each) => names.of(each))).toEqual(['MedicationStatusCodes', 'MedicationStatementStatus']);
    expect(both.map((each) => names.of(each))).toEqual(['MedicationStatusCodes', 'MedicationStatementStatus']);
  });

  it("leaves the guide's own as they are called, and tells no two apart by the case of letters", () => {
    const names = new Names([own]);
    const foreign = { url: 'http://b.dk/ValueSet/colours', id: 'colours', name: 'Colours' };
    const third = { url: 'http://c.dk/ValueSet/colours', id: 'colours', name: 'Colours' };
    expect([foreign, third, own].map((each) => names.of(each))).toEqual(['Colours2', 'Colours3', 'Colours']);
  });
});
