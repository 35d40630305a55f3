Profile: Fki119DeliveryReport
Parent: FkiDeliveryReport
Id: Fki119DeliveryReport
* insert Header([["Delivery report, § 119"]], [["Indberetningsrapport, § 119"]],
    [["What a municipality reports of one citizen's health promotion and prevention for one day. The kinds of resource below and no others; each is held to its own profile, whatever it says itself."]],
    [["Det, en kommune indberetter om én borgers sundhedsfremme og forebyggelse for ét døgn. De slags ressourcer nedenfor og ingen andre; hver holdes op imod sin egen profil, uanset hvad den selv siger."]])
* insert CourseDeliveryReport(Fki119)
* obeys fki-f-09

// `resolve()` finds the entry by relative, absolute and urn:uuid references alike.
Invariant: fki-f-09
Severity: #error
Expression: "entry.resource.ofType(ServiceRequest).where(status != 'entered-in-error').replaces.resolve().ofType(ServiceRequest).all(status = 'revoked' or status = 'entered-in-error')"
* insert Says([["Revoke the referral that another one replaces (status revoked)."]],
    [["Træk den henvisning tilbage, som en anden erstatter (status revoked)."]])
