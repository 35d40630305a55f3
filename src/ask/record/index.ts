/** One citizen's record, put together from delivery reports or whole records: what measures and pathway queries stand on. */
export { memberOfIn } from './member-of.js';
export { type Person, personOf } from './person.js';
export { type CitizenRecord, type Delivery, deliveriesOf, entriesOf, type Organization, Records } from './records.js';
export { holderOf, referenceOf, resolverOf } from './resolve.js';
