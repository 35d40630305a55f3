// Lonni trains, and a contact is corrected.

// ---- Tuesday 22 September: the first class.

Instance: Fki119DeliveryReport-lonni-3-traening
InstanceOf: Fki119DeliveryReport
Usage: #example
Title: "Lonni 3: første træning"
Description: "Lonni møder på lungeholdet. Kontakten henviser til forløbet."
* type = #collection
* timestamp = "2026-09-22T23:30:00+02:00"
* insert Entry(citizen, Patient, Fki119Citizen-lonni-3, 7dbb06b3-10c1-49f1-8e2f-c9b6f909a843)
* insert Entry(organization, Organization, Fki119Organization-lonni-praksis-3, a2523443-4175-4b67-aed8-aaba7de56714)
* insert Entry(organization, Organization, Fki119Organization-lonni-sundhed-3, dd2fa14a-f599-4e09-886b-ea9cd6828199)
* insert Entry(focusCondition, Condition, Fki119FocusCondition-lonni-kol-3, fe47c959-6aa4-4b83-9213-1304df0df358)
* insert Entry(focusCondition, Condition, Fki119FocusCondition-lonni-tobak-3, 97fe4fa9-608e-4737-aba3-93af15bd621a)
* insert Entry(serviceRequest, ServiceRequest, Fki119ServiceRequest-lonni-henvisning-3, 02ba2ab0-188a-4804-96ba-2c3e8e5aeb33)
* insert Entry(carePlan, CarePlan, Fki119CarePlan-lonni-traening-3, 9c53ff64-fe03-4db7-ac37-6049a0bb61dd)
* insert Entry(encounter, Encounter, Fki119Encounter-lonni-traening-3, 4cc5f5b5-1557-48a9-8252-214962da82b5)

Instance: Fki119Citizen-lonni-3
InstanceOf: Fki119Citizen
Usage: #inline
* insert Known(7dbb06b3-10c1-49f1-8e2f-c9b6f909a843, 2026-09-22T15:10:00+02:00)
* insert Lonni

Instance: Fki119Organization-lonni-praksis-3
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(a2523443-4175-4b67-aed8-aaba7de56714, 2026-09-22T15:10:00+02:00)
* insert Practice

Instance: Fki119Organization-lonni-sundhed-3
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(dd2fa14a-f599-4e09-886b-ea9cd6828199, 2026-09-22T15:10:00+02:00)
* insert HealthCentre

Instance: Fki119FocusCondition-lonni-kol-3
InstanceOf: Fki119FocusCondition
Usage: #inline
* insert Known(fe47c959-6aa4-4b83-9213-1304df0df358, 2026-09-22T15:10:00+02:00)
* insert LonniKol(3)

Instance: Fki119FocusCondition-lonni-tobak-3
InstanceOf: Fki119FocusCondition
Usage: #inline
* insert Known(97fe4fa9-608e-4737-aba3-93af15bd621a, 2026-09-22T15:10:00+02:00)
* insert LonniTobak(3)

Instance: Fki119ServiceRequest-lonni-henvisning-3
InstanceOf: Fki119ServiceRequest
Usage: #inline
* insert Known(02ba2ab0-188a-4804-96ba-2c3e8e5aeb33, 2026-09-22T15:10:00+02:00)
* insert LonniHenvisning(active, 3)

Instance: Fki119CarePlan-lonni-traening-3
InstanceOf: Fki119CarePlan
Usage: #inline
* insert Known(9c53ff64-fe03-4db7-ac37-6049a0bb61dd, 2026-09-22T15:10:00+02:00)
* insert Grant(active, in-progress, 2026-09-15)
* insert LonniForloeb(3)

Instance: Fki119Encounter-lonni-traening-3
InstanceOf: Fki119Encounter
Usage: #inline
* insert Known(4cc5f5b5-1557-48a9-8252-214962da82b5, 2026-09-22T15:10:00+02:00)
* insert Held(VR, [[2026-09-22T14:00:00+02:00]], [[2026-09-22T15:00:00+02:00]])
* subject = Reference(Fki119Citizen-lonni-3)
* extension[basedOnCarePlan].valueReference = Reference(Fki119CarePlan-lonni-traening-3)

// ---- Wednesday 23 September: the class was no video call. The contact is corrected.

Instance: Fki119DeliveryReport-lonni-4-rettelse
InstanceOf: Fki119DeliveryReport
Usage: #example
Title: "Lonni 4: en kontakt rettes"
Description: "Træningen var registreret som virtuel. Kontakten trækkes tilbage som fejlregistreret, og den rigtige indberettes under et nyt id."
* type = #collection
* timestamp = "2026-09-23T23:30:00+02:00"
* insert Entry(citizen, Patient, Fki119Citizen-lonni-4, 7dbb06b3-10c1-49f1-8e2f-c9b6f909a843)
* insert Entry(organization, Organization, Fki119Organization-lonni-praksis-4, a2523443-4175-4b67-aed8-aaba7de56714)
* insert Entry(organization, Organization, Fki119Organization-lonni-sundhed-4, dd2fa14a-f599-4e09-886b-ea9cd6828199)
* insert Entry(focusCondition, Condition, Fki119FocusCondition-lonni-kol-4, fe47c959-6aa4-4b83-9213-1304df0df358)
* insert Entry(focusCondition, Condition, Fki119FocusCondition-lonni-tobak-4, 97fe4fa9-608e-4737-aba3-93af15bd621a)
* insert Entry(serviceRequest, ServiceRequest, Fki119ServiceRequest-lonni-henvisning-4, 02ba2ab0-188a-4804-96ba-2c3e8e5aeb33)
* insert Entry(carePlan, CarePlan, Fki119CarePlan-lonni-traening-4, 9c53ff64-fe03-4db7-ac37-6049a0bb61dd)
* insert Entry(encounter, Encounter, Fki119Encounter-lonni-fejl-4, 4cc5f5b5-1557-48a9-8252-214962da82b5)
* insert Entry(encounter, Encounter, Fki119Encounter-lonni-traening-4, d4c9b38d-ca6f-4c5b-a350-564b156b3976)

Instance: Fki119Citizen-lonni-4
InstanceOf: Fki119Citizen
Usage: #inline
* insert Known(7dbb06b3-10c1-49f1-8e2f-c9b6f909a843, 2026-09-23T08:20:00+02:00)
* insert Lonni

Instance: Fki119Organization-lonni-praksis-4
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(a2523443-4175-4b67-aed8-aaba7de56714, 2026-09-23T08:20:00+02:00)
* insert Practice

Instance: Fki119Organization-lonni-sundhed-4
InstanceOf: Fki119Organization
Usage: #inline
* insert Known(dd2fa14a-f599-4e09-886b-ea9cd6828199, 2026-09-23T08:20:00+02:00)
* insert HealthCentre

Instance: Fki119FocusCondition-lonni-kol-4
InstanceOf: Fki119FocusCondition
Usage: #inline
* insert Known(fe47c959-6aa4-4b83-9213-1304df0df358, 2026-09-23T08:20:00+02:00)
* insert LonniKol(4)

Instance: Fki119FocusCondition-lonni-tobak-4
InstanceOf: Fki119FocusCondition
Usage: #inline
* insert Known(97fe4fa9-608e-4737-aba3-93af15bd621a, 2026-09-23T08:20:00+02:00)
* insert LonniTobak(4)

Instance: Fki119ServiceRequest-lonni-henvisning-4
InstanceOf: Fki119ServiceRequest
Usage: #inline
* insert Known(02ba2ab0-188a-4804-96ba-2c3e8e5aeb33, 2026-09-23T08:20:00+02:00)
* insert LonniHenvisning(active, 4)

Instance: Fki119CarePlan-lonni-traening-4
InstanceOf: Fki119CarePlan
Usage: #inline
* insert Known(9c53ff64-fe03-4db7-ac37-6049a0bb61dd, 2026-09-23T08:20:00+02:00)
* insert Grant(active, in-progress, 2026-09-15)
* insert LonniForloeb(4)

Instance: Fki119Encounter-lonni-fejl-4
InstanceOf: Fki119Encounter
Usage: #inline
* insert Known(4cc5f5b5-1557-48a9-8252-214962da82b5, 2026-09-23T08:20:00+02:00)
* insert Held(VR, [[2026-09-22T14:00:00+02:00]], [[2026-09-22T15:00:00+02:00]])
* status = #entered-in-error
* subject = Reference(Fki119Citizen-lonni-4)
* extension[basedOnCarePlan].valueReference = Reference(Fki119CarePlan-lonni-traening-4)

Instance: Fki119Encounter-lonni-traening-4
InstanceOf: Fki119Encounter
Usage: #inline
* insert Known(d4c9b38d-ca6f-4c5b-a350-564b156b3976, 2026-09-23T08:20:00+02:00)
* insert Held(AMB, [[2026-09-22T14:00:00+02:00]], [[2026-09-22T15:00:00+02:00]])
* subject = Reference(Fki119Citizen-lonni-4)
* extension[basedOnCarePlan].valueReference = Reference(Fki119CarePlan-lonni-traening-4)
