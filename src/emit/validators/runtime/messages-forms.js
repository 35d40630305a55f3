/** Texts of what is wrong in answers to a Questionnaire, and in definitions. */

/** @type {import('./messages.js').Texts} */
export const FORMS = {
  Questionnaire_QR_Q_None: [
    'No questionnaire is named, so the answers are not held to one.',
    'Der er ikke angivet noget spørgeskema, så svarene er ikke holdt op imod et.',
  ],
  Questionnaire_QR_Q_NotFound: [
    'The questionnaire {0} is not at hand, so the answers are not held to it.',
    'Spørgeskemaet {0} kendes ikke her, så svarene er ikke holdt op imod det.',
  ],
  Questionnaire_QR_Item_NoLinkId: [
    'An item needs its linkId to tell which question it answers.',
    'Et item skal have sit linkId, så man kan se, hvilket spørgsmål det besvarer.',
  ],
  Questionnaire_QR_Item_NotFound: [
    'The questionnaire has no question with this linkId{0}.',
    'Spørgeskemaet har intet spørgsmål med dette linkId{0}.',
  ],
  Questionnaire_QR_Item_Misplaced: [
    'The item {0} stands in another place than its question.',
    'Item {0} står et andet sted end sit spørgsmål.',
  ],
  Questionnaire_QR_Item_Order: [
    'Items must stand in the order of their questions.',
    'Items skal stå i samme rækkefølge som deres spørgsmål.',
  ],
  Questionnaire_QR_Item_Missing: [
    'The required question {0} has no answer.',
    'Det krævede spørgsmål {0} er ikke besvaret.',
  ],
  Questionnaire_QR_Item_OnlyOneI: [
    'The question {0} does not repeat: give one item for it.',
    'Spørgsmålet {0} kan ikke gentages: giv ét item for det.',
  ],
  Questionnaire_QR_Item_OnlyOneA: [
    'The question does not repeat: give one answer.',
    'Spørgsmålet kan ikke gentages: giv ét svar.',
  ],
  Questionnaire_QR_Item_NotEnabled2: [
    'The question {0} is not asked, given the other answers: leave its answer out.',
    'Spørgsmålet {0} stilles ikke efter de øvrige svar: udelad svaret.',
  ],
  Questionnaire_QR_Item_Text: [
    'The text of an item must be that of its question {0}.',
    'Teksten i et item skal være spørgsmålets, {0}.',
  ],
  Questionnaire_QR_Item_Group: ['A group has items, no answers.', 'En gruppe har items, ingen svar.'],
  QUESTIONNAIRE_QR_ITEM_DISPLAY_NO_VALUE: [
    'What is only displayed has no answer.',
    'Det, der kun vises, har intet svar.',
  ],
  Questionnaire_QR_Item_Display: ['What is only displayed has no items.', 'Det, der kun vises, har ingen items.'],
  Questionnaire_QR_Item_GroupAnswer: [
    'Items below a question stand in its answer.',
    'Items under et spørgsmål skal stå i svaret.',
  ],
  Questionnaire_QR_Item_WrongType: [
    'The answer must be of the type {0}, not {1}.',
    'Svaret skal være af typen {0}, ikke {1}.',
  ],
  QUESTIONNAIRE_QR_ITEM_STRING_MAX_LENGTH: [
    'The answer is longer than the {0} characters that the question allows.',
    'Svaret er længere end de {0} tegn, som spørgsmålet tillader.',
  ],
  ...Object.fromEntries(
    ['Coding', 'String', 'Integer', 'Date', 'Time', 'Reference'].flatMap((type) => [
      [
        `Questionnaire_QR_Item_NoOptions${type}`,
        ['No option of the question is of the type {0}.', 'Ingen af spørgsmålets valgmuligheder er af typen {0}.'],
      ],
      [
        `Questionnaire_QR_Item_No${type}`,
        ['The answer{0} is none of the options.', 'Svaret{0} er ikke en af valgmulighederne.'],
      ],
    ]),
  ),
  Questionnaire_QR_Item_BadOption: [
    'The code{1} is not in the value set of the question, {0}.',
    'Koden{1} er ikke i spørgsmålets værdisæt, {0}.',
  ],
};
