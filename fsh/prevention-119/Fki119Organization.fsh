Profile: Fki119Organization
Parent: Organization
Id: Fki119Organization
* insert Header([["Organisation, § 119"]], [["Organisation, § 119"]],
    [["The practice or hospital department that referred the citizen, or the unit that carries the prevention out."]],
    [["Den praksis eller sygehusafdeling, der har henvist borgeren, eller den enhed, der udfører forebyggelsen."]])
* insert CourseOrganization
