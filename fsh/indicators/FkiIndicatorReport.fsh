Profile: FkiIndicatorReport
Parent: MeasureReport
Id: FkiIndicatorReport
* insert Header([["Indicator report"]], [["Indikatorrapport"]],
    [["The numbers of one indicator for one organisation and period, and behind each number the resources that it is made of. Without those, and with small numbers masked, it can be shown to anyone."]],
    [["Tallene for én indikator for én organisation og periode og bag hvert tal de ressourcer, det er lavet af. Uden dem, og med små tal skjult, kan den vises for alle."]])
* type = #summary
* insert Short(type, [["A number for many, never about one citizen"]], [["Et tal for mange, aldrig om én borger"]])
* measure 1..1
* insert Short(measure, [["The indicator, with its version"]], [["Indikatoren med version"]])
* subject 0..0
* reporter 1..1
* insert Short(reporter, [["Organisation that keeps the records counted"]], [["Organisationen, hvis journaldata er talt"]])
* insert Short(period, [["The period counted"]], [["Den talte periode"]])
* period.start 1..1
* period.end 1..1
* group 1..*
* group.population 1..*
* group.population.id 1..1
* insert Short(group.population.id, [["Names the number, for what it is made of"]], [["Navngiver tallet for det, det er lavet af"]])
* insert Element(group.population.count, [["How many; absent where masked or not computed"]], [["Hvor mange; udeladt, hvor det er skjult eller ikke beregnet"]],
    [["A number between 0 and the threshold is left out with the reason masked where small numbers are masked."]],
    [["Et tal mellem 0 og grænsen udelades med grunden masked, hvor små tal skjules."]])
* evaluatedResource.extension contains FkiCountedInExtension named countedIn 1..*
* insert Short(evaluatedResource, [["What the numbers are made of"]], [["Det, tallene er lavet af"]])
* insert Short(evaluatedResource.extension[countedIn], [["Which number it is part of"]], [["Hvilket tal den er del af"]])
