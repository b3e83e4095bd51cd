/** Arbitrary fee events for properties, few enough charges that revisions, repeats and conflicts are common. */
import fc from "fast-check"

const day = fc
  .date({ min: new Date("2025-11-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const entry = fc.record({
  date: day,
  fee: fc.constantFrom("hospital_outpatient_clinic_visit", "short_term_inpatient_day", "day_surgery", "unused_service_fee", "other"),
  cents: fc.oneof(fc.integer({ min: 0, max: 30_000 }), fc.constantFrom(81_500)),
  quantity: fc.integer({ min: 1, max: 9 }),
  paid: fc.option(day),
  counts: fc.constantFrom("auto", "auto", "yes", "no"),
  payer: fc.constantFrom("self", "self", "insurance"),
})
const told = fc.record({
  event: fc.stringMatching(/^[0-9a-f]{24}$/),
  charge: fc.record({ biller: fc.constantFrom("hus", "pirkanmaa", "kainuu"), number: fc.constantFrom("1", "2", "3", "10") }),
  revision: fc.integer({ min: 1, max: 4 }),
  isCancelled: fc.boolean(),
  recorded: day.map((date) => `${date}T12:00:00Z`),
  person: fc.constantFrom("one", "two"),
  entry,
})

/** A sound event. */
export const event = told.map(({ isCancelled, revision, entry: whole, ...rest }) => {
  const kind = revision === 1 ? "charged" : isCancelled ? "cancelled" : "corrected"
  return { format: "maksuopas-fee-event", version: 1, ...rest, revision, kind, ...(kind === "cancelled" ? {} : { entry: whole }) }
})

export const events = fc.array(event, { maxLength: 30 })

/** Events and the same ones shuffled and partly repeated. */
export const twice = events.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.shuffledSubarray(all).chain((again) => fc.shuffledSubarray([...all, ...again], { minLength: all.length + again.length })),
  ),
)
