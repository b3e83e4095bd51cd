"""The words that the simulator's script says, by key; `{name}` is where the script puts a fact."""

from app.web.tracker_words import WORDS as TRACKER_WORDS
from app.web.words import later

MONTHS = tuple(f"month_{number}" for number in range(1, 13))
METER = (
    "other_biller", "other_fee", "chip_under", "chip_near", "chip_full", "chip_exceeded", "chip_unknown",
    "spoken_euros", "spoken_cents", "picture_ceiling", "months_caption", "month_letters", *MONTHS,
)  # fmt: skip
KINDS = {"charged": "kind_charged", "corrected": "kind_corrected", "cancelled": "kind_cancelled"}

WORDS = {
    **{key: TRACKER_WORDS[key] for key in METER},
    "client": later("The client of the example"),
    "state_under": later("{left} left to the ceiling {ceiling}."),
    "state_near": later("Only {left} left to the ceiling {ceiling}."),
    "state_full": later("The fees are exactly {ceiling}. The next fee goes over the ceiling."),
    "state_exceeded": later("The ceiling {ceiling} was exceeded on {date}; the bill came from: {biller}."),
    "state_unknown": later("The ceiling of {year} is not known here. Fees in all: {counted}."),
    "kind_charged": later("New fee"),
    "kind_corrected": later("Correction"),
    "kind_cancelled": later("Cancellation"),
    "sent_of": later("{sent} of {all} sent"),
    "next_is": later("Next: {what}"),
    "nothing_left": later("Everything has been sent."),
    "what_cancelled": later("cancellation of fee {number}"),
    "what_entry": later("{kind}, {fee}, {day}, {sum}"),
    "effect_charged": later("Taken into account."),
    "effect_corrected": later("Takes the place of what was told earlier."),
    "effect_cancelled": later("The fee was taken away."),
    "effect_excluded": later("Does not count towards the ceiling."),
    "effect_repeated": later("The same event again: nothing changes."),
    "effect_superseded": later("A newer event of this fee is known: nothing changes."),
    "effect_conflict": later("Contradicts another event: the biller must mend it."),
    "effect_late": later("Came late: the order by the day of care was made anew."),
    "shuffled": later("The order was shuffled. The result will be the same."),
    "begun_anew": later("Begun anew. Nothing has been sent."),
    "heard": later("{biller}: {what}. {effect} Counted {sum}."),
    "crossed_no": later("no"),
    "crossed_at": later("yes, on {date}: {biller}"),
    "shared": later("The shared ceiling"),
    "bill_free": later(
        "{biller}, {fee}, {day}, {sum}: the ceiling was exceeded before this, so it should have been free."
    ),
    "bill_upkeep": later("{biller}, {fee}, {day}, {sum}: after the ceiling only the upkeep {upkeep} may be charged."),
    "bill_tips": later("{biller}, {fee}, {day}, {sum}: this bill goes over the ceiling, {over} too much."),
    "read_done": later("Events read: {number}. Conflicts: {conflicts}. Years: {years}."),
    "read_nothing": later("There are no events in the text."),
    "fault_at": later("Line {line}: {told}"),
    "fault_not_json": later("The line is not JSON. Write one event on a line, or all of them as a JSON array."),
    "fault_not_event": later("This is not a fee event of the format."),
    "fault_newer_version": later("The version of the format is newer than this page knows."),
    "fault_missing": later("The key {path} is missing."),
    "fault_unknown_key": later("The key {path} does not belong here."),
    "fault_wrong_value": later("The value of {path} is not allowed."),
    "fault_identity_code": later(
        "The value of {path} looks like a personal identity code. Never put one into an event."
    ),
    "fault_too_large": later("The text is too large."),
    "fault_too_many": later("There are too many events: at most 5000."),
    "more_rows": later("And {number} more events."),
}
