// Level 3: what a municipality calls its own interventions below FSIII's level 2. One system for all of them; who owns the list is said apart.

CodeSystem: FkiLocalInterventionCodes
Id: fki-local-intervention-codes
* ^experimental = false
* ^caseSensitive = true
* ^content = #fragment
* insert Header([["Local interventions, level 3"]], [["Lokale indsatser, niveau 3"]],
    [["The system of codes that a municipality gives its own interventions at level 3. The codes are the municipality's: those here are only examples, and code, display and list owner together say what is meant."]],
    [["Systemet for de koder, som en kommune giver sine egne indsatser på niveau 3. Koderne er kommunens: dem her er kun eksempler, og kode, tekst og listens ejer siger tilsammen, hvad der menes."]])
* insert Concept(HYG-1, [["Bad, lidt hjælp"]], [["Bath, some help"]], [["Eksempel på en kommunes egen indsats."]], [["Example of a municipality's own intervention."]])
* insert Concept(HYG-2, [["Bad, stor hjælp"]], [["Bath, much help"]], [["Eksempel på en kommunes egen indsats."]], [["Example of a municipality's own intervention."]])
* insert Concept(TR-HOFTE, [["Hoftehold, to gange om ugen"]], [["Hip class, twice a week"]], [["Eksempel på en kommunes egen indsats."]], [["Example of a municipality's own intervention."]])
* insert Concept(TR-LUNGE, [["Lungehold"]], [["Lung class"]], [["Eksempel på en kommunes egen indsats."]], [["Example of a municipality's own intervention."]])

Extension: FkiCodeListOwnerExtension
Id: fki-code-list-owner
Context: Coding
* insert Header([["Owner of the code list"]], [["Kodelistens ejer"]],
    [["The organisation whose list a local code is from. In a delivery report it is the citizen's record-keeping organisation, and is left out."]],
    [["Den organisation, hvis liste en lokal kode er fra. I en indberetning er det borgerens journalførende organisation og udelades."]])
* value[x] 1..1
* value[x] only Identifier
* insert Short(value[x], [["SOR code or FK Organisation id of the owner"]], [["Ejerens SOR-kode eller FK Organisation-id"]])
