Profile: Fki140Organization
Parent: Organization
Id: Fki140Organization
* insert Header([["Organisation, § 140"]], [["Organisation, § 140"]],
    [["The hospital department that made the rehabilitation plan, or the unit or private provider that carries the rehabilitation out."]],
    [["Den sygehusafdeling, der har lavet genoptræningsplanen, eller den enhed eller private leverandør, der udfører genoptræningen."]])
* insert CourseOrganization
