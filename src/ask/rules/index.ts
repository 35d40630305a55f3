/** The rule list, with its proof. */
export { type RuleList, type ShownRule, showRules } from './show.js';
