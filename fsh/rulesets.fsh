// The RuleSets that every area shares. A parameter with a comma or a parenthesis in it stands in [[ ]]; docs/authoring.md shows each in use.

// One text in both languages: the element itself is English, Danish is its translation. Said twice of one element, the later text holds.
//   * insert Text(active ^short, [["In use"]], [["I brug"]])
RuleSet: Text(at, en, da)
* {at} = {en}
* {at}.extension[0].url = "http://hl7.org/fhir/StructureDefinition/translation"
* {at}.extension[0].extension[0].url = "lang"
* {at}.extension[0].extension[0].valueCode = #da
* {at}.extension[0].extension[1].url = "content"
* {at}.extension[0].extension[1].valueString = {da}

// Title and description of any artefact: profile, extension, value set, code system, concept map, operation …
//   * insert Header([["Citizen"]], [["Borger"]], [["Whom …"]], [["Hvem …"]])
RuleSet: Header(titleEn, titleDa, en, da)
* insert Text(^title, [[{titleEn}]], [[{titleDa}]])
* insert Text(^description, [[{en}]], [[{da}]])

// Short name and definition of an element.
//   * insert Element(recordedDate, [["First recorded"]], [["Først registreret"]], [["When …"]], [["Hvornår …"]])
RuleSet: Element(path, shortEn, shortDa, en, da)
* insert Text({path} ^short, [[{shortEn}]], [[{shortDa}]])
* insert Text({path} ^definition, [[{en}]], [[{da}]])

// Only the short name, and only a comment.
RuleSet: Short(path, en, da)
* insert Text({path} ^short, [[{en}]], [[{da}]])

RuleSet: Comment(path, en, da)
* insert Text({path} ^comment, [[{en}]], [[{da}]])

// What an Invariant says to whoever breaks it: what to do, not what went wrong.
//   Invariant: fki-…
//   * insert Says([["Give …"]], [["Angiv …"]])
RuleSet: Says(en, da)
* insert Text(human, [[{en}]], [[{da}]])

// The area reports no such element. Absence is the commonest rule of a reporting profile: one line each.
//   * insert Not(note)
RuleSet: Not(path)
* {path} 0..0

// A concept of FKI's own code systems: Danish display and definition, English beside both.
//   * insert Concept(homeCare, [["Hjemmepleje"]], [["Home care"]], [["Hjælp efter …"]], [["Help under …"]])
RuleSet: Concept(code, da, en, definitionDa, definitionEn)
* #{code} {da} {definitionDa}
* #{code} ^designation[0].language = #en
* #{code} ^designation[0].value = {en}
* #{code} ^definition.extension[0].url = "http://hl7.org/fhir/StructureDefinition/translation"
* #{code} ^definition.extension[0].extension[0].url = "lang"
* #{code} ^definition.extension[0].extension[0].valueCode = #en
* #{code} ^definition.extension[0].extension[1].url = "content"
* #{code} ^definition.extension[0].extension[1].valueString = {definitionEn}

// The same under another concept.
RuleSet: Below(parent, code, da, en, definitionDa, definitionEn)
* #{parent} #{code} {da} {definitionDa}
* #{parent} #{code} ^designation[0].language = #en
* #{parent} #{code} ^designation[0].value = {en}
* #{parent} #{code} ^definition.extension[0].url = "http://hl7.org/fhir/StructureDefinition/translation"
* #{parent} #{code} ^definition.extension[0].extension[0].url = "lang"
* #{parent} #{code} ^definition.extension[0].extension[0].valueCode = #en
* #{parent} #{code} ^definition.extension[0].extension[1].url = "content"
* #{parent} #{code} ^definition.extension[0].extension[1].valueString = {definitionEn}

// A code system of FKI's own: all of it is here, and a code never changes meaning.
RuleSet: OwnCodes
* ^experimental = false
* ^caseSensitive = true
* ^content = #complete

RuleSet: OwnValues
* ^experimental = false
