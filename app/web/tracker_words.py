"""The words that the tracker's script says, by key; `{name}` is where the script puts a fact."""

from app.web.words import later

WORDS = {
    "me": later("Me"),
    "other_biller": later("Other biller"),
    "other_fee": later("Other fee"),
    "choose_fee": later("Choose the fee"),
    "fees_found": later("{number} fees answer. Choose below."),
    "fees_none": later("No fee answers to that. All fees are listed below."),
    "place_health_centre": later("Health centre"),
    "place_hospital": later("Hospital"),
    "place_ward": later("Ward"),
    "place_dentist": later("Dental care"),
    "place_therapy": later("Therapy and treatments in series"),
    "place_home": later("At home"),
    "place_other": later("Other fees"),
    "add_bill": later("Add a bill"),
    "change_bill": later("Change the bill"),
    "how_many_days": later("How many days?"),
    "how_many_visits": later("How many visits or times?"),
    "sum_hint": later("For example 71,30"),
    "sum_most": later("The highest fee allowed is {sum}. Change it if the bill says another sum."),
    "fault_fee": later("Choose what the bill is for."),
    "fault_day_missing": later("Write the day of care."),
    "fault_day": later("That is not a day in the calendar. Write it like this: 3.11.2026."),
    "fault_optional_day": later(
        "One of the days is not in the calendar. Write it like this: 3.11.2026, or leave it empty."
    ),
    "fault_quantity": later("Write the number of visits or days, from 1 to 366."),
    "fault_sum_empty": later("Write the sum of the bill."),
    "fault_sum_not_a_sum": later("The sum is unclear. Write it like this: 71,30."),
    "fault_sum_too_large": later("The sum is too large. Check the comma."),
    "fault_bill_long": later("The number of the bill is too long: at most 40 characters."),
    "fault_note_long": later("The note is too long: at most 500 characters."),
    "fault_name": later("Write a name or a nickname."),
    "fault_name_long": later("The name is too long: at most 60 characters."),
    "code_no_code": later("No bar code was found. The code has 54 digits. Copy the whole row."),
    "code_wrong_digits": later("A digit is wrong or missing. Copy the code again, or write the sum yourself."),
    "code_no_sum": later("The code does not tell the sum. Write it from the bill."),
    "code_no_due": later("The code does not tell the due day."),
    "doubt_twice": later("The same person, day, fee and sum is already here. Is this the same bill?"),
    "doubt_above_maximum": later(
        "The sum is more than the highest fee allowed, {sum}. Check the sum and the number of visits."
    ),
    "doubt_free_for_children": later("This fee is not charged for a child. Is the bill for a child?"),
    "doubt_future": later("The day is in the future. Is the day right?"),
    "doubt_no_ceiling": later(
        "The ceiling of that year is not known here. The bill is kept but cannot be compared with a ceiling."
    ),
    "doubt_over_new_year": later(
        "The stay goes on over New Year: {first} days in {year}, {second} days in {next}. Each year has its own ceiling. Divide it into two?"
    ),
    "bill_saved": later("Saved: {fee}, {sum}."),
    "bill_left": later("The bill was not saved."),
    "bill_removed": later("The bill was deleted."),
    "more_bills": later("Show {number} more bills"),
    "times": later("× {number}"),
    "is_paid": later("paid"),
    "yes": later("yes"),
    "no": later("no"),
    "is_unpaid": later("not paid"),
    "adult": later("Adult"),
    "child": later("Child, under 18"),
    "child_of": later("child, fees together with {name}"),
    "no_guardian": later("Not with anyone: a ceiling of their own"),
    "add_person": later("Add a person"),
    "change_person": later("Change: {name}"),
    "until_18": later("{name}, under 18"),
    "from_18": later("{name}, 18 or over"),
    "person_saved": later("Saved: {name}."),
    "person_removed": later("Removed: {name}."),
    "person_has_bills": later("{name} has bills. Delete or change the bills first."),
    "chip_under": later("Under the ceiling"),
    "chip_near": later("The ceiling is near"),
    "chip_full": later("The ceiling is exactly full"),
    "chip_exceeded": later("The ceiling was exceeded on {date}"),
    "chip_unknown": later("The ceiling is not known"),
    "state_under": later("{left} left to the ceiling {ceiling}. Keep following: add each bill."),
    "state_near": later(
        "Only {left} left to the ceiling {ceiling}. The next fee that is more than {left} goes over it."
    ),
    "state_full": later(
        "Your fees are exactly {ceiling}. The ceiling helps only when it is exceeded. Ask for the certificate now, before you pay the next bill."
    ),
    "state_exceeded": later(
        "The counted fees reached {ceiling} on {date}; the bill came from: {biller}. Most services in the ceiling are free until the end of {year}."
    ),
    "state_unknown": later(
        "The ceiling of {year} is not known here. Fees in all: {counted}. Ask the county what the ceiling is."
    ),
    "spoken_under": later("under the ceiling"),
    "spoken_near": later("the ceiling is near"),
    "spoken_full": later("the ceiling is exactly full"),
    "spoken_exceeded": later("the ceiling is exceeded"),
    "spoken_unknown": later("the ceiling is not known"),
    "said": later("Counted {sum}, {state}."),
    "spoken_euros": later("{euros} euros"),
    "spoken_cents": later("{euros} euros {cents} cents"),
    "picture_ceiling": later("ceiling {sum}"),
    "months_caption": later("Fees that count, by month, {year}"),
    "month_letters": later("JFMAMJJASOND"),
    "month_1": later("January"),
    "month_2": later("February"),
    "month_3": later("March"),
    "month_4": later("April"),
    "month_5": later("May"),
    "month_6": later("June"),
    "month_7": later("July"),
    "month_8": later("August"),
    "month_9": later("September"),
    "month_10": later("October"),
    "month_11": later("November"),
    "month_12": later("December"),
    "why_fee_counts": later("Counted in the ceiling in full."),
    "why_bill_says_yes": later("Counted, because the bill says so."),
    "why_bill_says_no": later("Not counted, because the bill says so."),
    "why_unknown_fee": later("Not counted: the guide does not know this fee. See what the bill says."),
    "why_fee_does_not_count": later("This fee does not count towards the ceiling."),
    "why_not_counted_yet": later("This fee did not count yet on the day of care."),
    "why_insured": later("Not counted: a statutory insurance pays."),
    "why_tips": later("This bill went over the ceiling. {counted} was counted, {part} went over."),
    "why_after": later("After the ceiling."),
    "why_refund": later("Ask {over} back."),
    "why_dispute": later("Ask for the bill to be corrected: {over} too much. Do not just leave it unpaid."),
    "why_upkeep_only": later("This is upkeep, which may be charged."),
    "why_link": later("Why?"),
    "over_refund": later("seems to be paid too much. Ask it back by {day} at the latest."),
    "over_no_refund": later("Nothing seems to be paid over the ceiling."),
    "over_dispute": later("Unpaid bills have {sum} too much. Ask for correction before the due day."),
    "letter_refund": later("Letter: ask {sum} back from {biller}"),
    "letter_hold": later("Letter: ask to correct {sum} and hold collection, {biller}"),
    "letter_wrong": later("Letter: ask to correct the bill, {biller}"),
    "letter_certificate": later("Letter: ask for the certificate, {biller}"),
    "claim_open": later("Not asked yet. The last day is {by}."),
    "claim_sent": later("Letter sent on {day}. If no answer comes, ask about it; the right ends on {by}."),
    "claim_answered": later(
        "Answer received on {day}. If it refuses, ask for a written decision and rectification by {by}."
    ),
    "claim_money": later("Money received on {day}. This is done."),
    "free_card_where": later("{who}: the ceiling was exceeded on {date}. Ask here:"),
    "flag_free_for_children": later("This fee may not be charged for anyone under 18."),
    "flag_above_maximum": later("The sum is more than the highest fee allowed, {most}."),
    "flag_more_than_three_visits": later(
        "The visit fee may be charged for the first three visits of a year in the same county."
    ),
    "flag_more_than_45_treatments": later("The fee for serial treatment may be charged for 45 times a year."),
    "flag_more_than_seven_child_days": later("A child’s hospital days may be charged for seven days a year."),
    "flag_by": later(
        "Say: “Please correct this bill.” If the bill came by post, ask for rectification by {day} at the latest."
    ),
    "flag_by_unknown": later(
        "Say: “Please correct this bill.” The last day to ask for rectification is told with the bill."
    ),
    "flag_link": later("What to do"),
    "title_refund": later("Ask back what was paid over: {biller}"),
    "title_hold": later("Ask to correct unpaid bills: {biller}"),
    "title_correction": later("Ask to correct a bill: {biller}"),
    "title_certificate": later("Ask for the certificate: {biller}"),
    "hint_refund": later(
        "Fill in the empty lines. Put copies of the bills and receipts with the letter. The address is on the bill."
    ),
    "hint_hold": later(
        "Send this before the due day. An application does not move the due day by itself, so the letter asks for it. The address is on the bill."
    ),
    "hint_correction": later("Tell in your own words why the fee is wrong. The address is on the bill."),
    "hint_certificate": later("Put the list of bills and the receipts with the letter. The address is on the bill."),
    "letter_other_language": later(
        "This biller does not serve officially in your language. Both languages are chosen; you can change it."
    ),
    "letter_copied": later("The letter is copied."),
    "letter_sent": later("The letter is shared or saved."),
    "letter_file": later("letter"),
    "copy_by_hand": later("Copying was not possible. Select the text and copy it yourself."),
    "paper_luettelo": later("Bills in the order of care, {year}"),
    "paper_yhteenveto": later("Summary for an adviser, {year}"),
    "summary_claims": later("To be claimed or corrected"),
    "summary_refund": later("Paid too much {sum}. Last day to ask back: {day}."),
    "summary_dispute": later("Too much in unpaid bills: {sum}. To be corrected."),
    "summary_wrong": later("Look wrong"),
    "estimate": later("This is an estimate. The wellbeing services county decides."),
    "csv_head": later("Day of care;Whose;Fee;Biller;Times;Sum;Counted;Over;Paid;Counts;Number of the bill;Note"),
    "file_name": later("payment-ceiling"),
    "file_made": later("The file is ready."),
    "no_deadlines": later("No due days are known. Write due days and dates of bills first."),
    "event_due": later("Due day: {biller}, {sum}"),
    "event_rectify": later("Last day to ask for rectification: {biller}, {sum}"),
    "event_refund": later("Last day to ask back: {biller}, {sum}"),
    "event_answer": later("Rectification of the refusal by today: {biller}, {sum}"),
    "event_text": later("An estimate by the reader’s own tracker. The instructions with the bill decide."),
    "backed_up": later("Last backup {day}. New bills since then: {number}."),
    "never_backed_up": later("No backup has been made yet."),
    "backup_shared": later("The backup was shared."),
    "backup_file": later("The backup was given to the browser to save. Check that the file is there."),
    "backup_copied": later("The backup is copied. Paste it for example into a message to yourself."),
    "restore_what": later("New bills {bills}, new people {people}, bills or people that differ {changed}."),
    "restored": later("The backup was brought in."),
    "restore_not_json": later("This is not a backup of the tracker: the text cannot be read. Nothing was changed."),
    "restore_not_ledger": later("This is not a backup of the tracker. Nothing was changed."),
    "restore_newer_version": later(
        "The backup was made with a newer version of the guide. Reload the page and try again. Nothing was changed."
    ),
    "restore_too_large": later("The text is too large to be a backup. Nothing was changed."),
    "restore_too_many": later("There are too many bills: at most 5000 fit. Nothing was changed."),
    "restore_wrong_value": later("The backup is damaged: a sum, a day or a name is not right. Nothing was changed."),
    "restore_unknown_person": later("The backup is damaged: a bill has no owner. Nothing was changed."),
    "restore_same_id": later("The backup is damaged: the same bill is there twice. Nothing was changed."),
    "erased": later("Everything is erased. Nothing of your bills is left on this device."),
    "not_erased": later("Erasing did not succeed. Erase the browser’s data of this site."),
    "trouble_blocked": later(
        "This browser does not let the page store anything. You can use the tracker, but the bills disappear when you close the page. Make a copy before that."
    ),
    "trouble_full": later(
        "The device’s storage is full: the last change is only on this page. Make a copy now, or print the list."
    ),
    "trouble_newer": later(
        "The stored bills were made with a newer version of the guide. They are safe. Reload the page. Until then nothing is stored."
    ),
    "trouble_unreadable": later(
        "The stored bills cannot be read. They are not written over. Save them as a file, then begin anew or bring in a backup."
    ),
    "raw_name": later("stored-bills.txt"),
}
