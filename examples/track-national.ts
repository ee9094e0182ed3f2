// Did the nation reach what it set itself by 2020 and by 2025? Published values against the targets of two plan periods.
// Data: the bundled benchmarks, and national values as published; each has its source.
import { benchmarks, nationalObservations, toText, track } from "eduplan";

const targets = benchmarks.filter(({ area, kind }) => area === "000000" && kind === "target");
const tracking = track(targets, nationalObservations());
console.log(toText(tracking, { locale: "en", width: 150 }));

const [preschool] = targets.filter(({ id }) => id === "national-2020-preschool-gross-enrolment");
for (const year of ["2017", "2018", "2019", "2020"]) {
  const known = nationalObservations().filter(({ date }) => date <= year);
  const [then] = preschool ? track(preschool, known, { scheme: "open-sdg" }).targets : [];
  if (then?.state !== "tracked") continue;
  const { latest, projected, ratio } = then;
  console.log(
    `as known at the end of ${year}: ${latest.value} %, ratio ${ratio?.toFixed(2)}, projected ${projected?.toFixed(1) ?? "due"}, ${then.class}`,
  );
}
