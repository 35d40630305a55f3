Profile: Fki119ServiceRequest
Parent: ServiceRequest
Id: Fki119ServiceRequest
* insert Header([["Referral or own request, § 119"]], [["Henvisning eller egen henvendelse, § 119"]],
    [["What made the municipality act: a referral from general practice or hospital (XREF15), or a call from the citizen or a relative, which has no requester."]],
    [["Det, der fik kommunen til at handle: en henvisning fra almen praksis eller sygehus (XREF15) eller et opkald fra borgeren eller en pårørende, som ingen anmoder har."]])
* insert CourseServiceRequest
* code 1..1
* code = $caresocial#a71921ea-fe83-441d-933b-cc21d0b3c8c3
* insert Element(requester, [["Who referred, if a message says so"]], [["Hvem der henviste, hvis en meddelelse siger det (anledningsansvarlig)"]],
    [["Only where the request came as a MedCom message, whose sender's code is taken over. A call has none."]],
    [["Kun hvis anledningen kom som en MedCom-meddelelse, hvis afsenders kode overtages. Et opkald har ingen."]])
* insert Not(category)
* insert Not(occurrence[x])
