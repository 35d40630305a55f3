// NPU's codes that FKI and HL7 Denmark's value sets name, under the address that HL7 Denmark has for NPU. Only a part of the system: with nothing of it at
// hand a validator would warn at every blood test. Displays stand where a public source gives NPU's Danish name.
CodeSystem: NpuCodes
Id: npu-codes
* ^url = "http://npu-terminology.org"
* ^version = "1.0.0-fki.1"
* ^status = #active
* ^experimental = false
* ^publisher = "IUPAC and IFCC"
* ^contact.name = "NPU-terminologi, Sundhedsdatastyrelsen"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "https://www.npu-terminology.org"
* ^caseSensitive = true
* ^content = #fragment
* insert Header([["NPU codes (part)"]], [["NPU-koder (uddrag)"]],
    [["Codes of the laboratory terminology NPU that FKI's profiles, value sets and concept maps name: what municipalities measure."]],
    [["Koder i laboratorieterminologien NPU, som FKI's profiler, værdisæt og concept maps nævner: det, kommuner måler."]])
* ^copyright = "NPU codes and names: © IUPAC and IFCC. Named here so that they can be validated; the NPU terminology's own publication holds."
* #DNK05472
* #DNK05473
* #NPU01372 "U—Bilirubiner; arb.k.(proc.) = ?"
* #NPU02195 "P(vB; fPt)—Glucose; stofk. = ? mmol/L"
* #NPU02319 "B—Hæmoglobin(Fe); stofk. = ? mmol/L"
* #NPU02415 "U—Hydrogen-ion; pH(proc.) = ?"
* #NPU03011
* #NPU03694 "Pt—Urin; rel.massetæthed(20 °C/vand, 20 °C; proc.) = ?"
* #NPU03697 "U—Urobilinogen; arb.k.(proc.) = ?"
* #NPU03794
* #NPU03804
* #NPU03963 "U—Erythrocytter; arb.k.(proc.) = ?"
* #NPU03987 "U—Leukocytter; arb.k.(proc.) = ?"
* #NPU04034
* #NPU04206 "U—Protein; arb.k.(proc.) = ?"
* #NPU04207 "U—Glucose; arb.k.(proc.) = ?"
* #NPU04208 "U—Hæmoglobin; arb.k.(proc.) = ?"
* #NPU04864 "U—Porphobilinogen; arb.k.(proc.) = ?"
* #NPU08676
* #NPU10197
* #NPU10504 "U—Acetoacetat; arb.k.(proc.) = ?"
* #NPU10506 "U—Bacterium, nitrit-producerende; arb.k.(proc.) = ?"
* #NPU14924 "U—Urin; egenskabsart(liste; stix; proc.)"
* #NPU17997 "U—Albumin; arb.k.(proc.) = ?"
* #NPU19748 "P—C-reaktivt protein; massek. = ? mg/L"
* #NPU21578 "U—Nitrit; arb.k.(proc.) = ?"
* #NPU21692
* #NPU22089 "P(kB)—Glucose; stofk. = ? mmol/L"
* #NPU27280
* #NPU27281
* #NPU57947
* #NPU57948
