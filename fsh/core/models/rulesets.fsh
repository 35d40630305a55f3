// An attribute of the information model: English name and definition, the Danish name as FKI writes it, and where the profiles carry it.
// `map` is `<profile>#<element id>`, or `none: <the reason why no profile carries it>`; a test fails on any other.
RuleSet: Attribute(name, card, type, en, da, definitionEn, definitionDa, map)
* {name} {card} {type} {en} {definitionEn}
* insert Text({name} ^short, [[{en}]], [[{da}]])
* insert Text({name} ^definition, [[{definitionEn}]], [[{definitionDa}]])
* {name} ^mapping.identity = "profile"
* {name} ^mapping.map = {map}

RuleSet: Model(titleEn, titleDa, en, da)
* insert Header([[{titleEn}]], [[{titleDa}]], [[{en}]], [[{da}]])
* ^mapping.identity = "profile"
* ^mapping.name = "FKI's profiles"
* insert Text(. ^short, [[{titleEn}]], [[{titleDa}]])
* insert Text(. ^definition, [[{en}]], [[{da}]])
