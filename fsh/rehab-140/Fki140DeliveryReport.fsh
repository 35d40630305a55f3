Profile: Fki140DeliveryReport
Parent: FkiDeliveryReport
Id: Fki140DeliveryReport
* insert Header([["Delivery report, § 140"]], [["Indberetningsrapport, § 140"]],
    [["What a municipality reports of one citizen's rehabilitation after a hospital stay for one day. The kinds of resource below and no others; each is held to its own profile, whatever it says itself."]],
    [["Det, en kommune indberetter om én borgers genoptræning efter sygehusophold for ét døgn. De slags ressourcer nedenfor og ingen andre; hver holdes op imod sin egen profil, uanset hvad den selv siger."]])
* insert CourseDeliveryReport(Fki140)
* obeys fki-t-06

// `resolve()` finds the entry by relative, absolute and urn:uuid references alike.
Invariant: fki-t-06
Severity: #error
Expression: "entry.resource.ofType(ServiceRequest).where(status != 'entered-in-error').replaces.resolve().ofType(ServiceRequest).all(status = 'revoked' or status = 'entered-in-error')"
* insert Says([["Revoke the rehabilitation plan that another one replaces (status revoked)."]],
    [["Træk den genoptræningsplan tilbage, som en anden erstatter (status revoked)."]])
