/** `questionnaires.js`: what the guide's Questionnaires ask of those that answer them. */
import { type Guide, type JsonObject, TRANSLATION } from '../../guide/index.js';
import { type Code, code, type Data, join } from '../../print/index.js';
import type { Module } from './module.js';
import type { ValueSets } from './value-sets.js';

/** What a response is held to, of all that an item says. */
const KEPT = ['linkId', 'text', 'type', 'required', 'repeats', 'maxLength', 'enableWhen', 'enableBehavior'] as const;

/** Declares every Questionnaire that the guide publishes as a definition; its value sets are in the package then. */
export function declareQuestionnaires(guide: Guide, module: Module, valueSets: ValueSets): void {
  const all: Code[] = [];
  for (const { role, resource } of guide.published) {
    if (resource.resourceType !== 'Questionnaire' || role === 'example' || typeof resource.url !== 'string') continue;
    const items = itemsOf(resource, valueSets, module).map((item) => code`${item}`);
    const version = typeof resource.version === 'string' ? code`\n  version: ${resource.version},` : undefined;
    all.push(code`{\n  url: ${resource.url},${version}\n  item: [\n    ${join(items, ',\n')},\n  ],\n}`);
  }
  if (all.length > 0)
    module.declare('questionnaires', code`export const questionnaires = () => [\n  ${join(all, ',\n')},\n];`);
}

function itemsOf(of: Readonly<Record<string, unknown>>, valueSets: ValueSets, module: Module): Data[] {
  return objects(of.item).map((item) => {
    const kept: Record<string, Data> = {};
    for (const key of KEPT) if (item[key] !== undefined) kept[key] = item[key] as Data;
    const translations = translationsOf(item._text);
    if (translations.length > 0) kept.translations = translations;
    const options = objects(item.answerOption).map(optionValue);
    if (options.length > 0) kept.answerOption = options;
    if (typeof item.answerValueSet === 'string' && valueSets.use(item.answerValueSet, module) !== undefined)
      kept.answerValueSet = item.answerValueSet.split('|')[0]!;
    const below = itemsOf(item, valueSets, module);
    if (below.length > 0) kept.item = below;
    return kept;
  });
}

/** The text in other languages. */
function translationsOf(beside: unknown): string[] {
  return objects((beside as JsonObject | undefined)?.extension)
    .filter(({ url }) => url === TRANSLATION)
    .flatMap(({ extension }) => objects(extension).filter(({ url }) => url === 'content'))
    .flatMap(({ valueString, valueMarkdown }) => [valueString, valueMarkdown])
    .filter((text) => typeof text === 'string');
}

/** An option's value, of a code what tells it from others. */
function optionValue(option: JsonObject): Data {
  const { valueCoding: coding } = option;
  if (typeof coding === 'object' && coding !== null && !Array.isArray(coding)) {
    const { system, code } = coding as JsonObject;
    return {
      valueCoding: { ...(system === undefined ? {} : { system }), ...(code === undefined ? {} : { code }) } as Data,
    };
  }
  return Object.fromEntries(Object.entries(option).filter(([key]) => key.startsWith('value'))) as Data;
}

function objects(value: unknown): readonly JsonObject[] {
  return Array.isArray(value)
    ? value.filter((each): each is JsonObject => typeof each === 'object' && each !== null && !Array.isArray(each))
    : [];
}
