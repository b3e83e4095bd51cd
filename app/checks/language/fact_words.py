"""The words of both languages by which what a reader acts on is found: numbers, units, negations, bodies, services."""

import re

COUNTED = {
    "fi": {
        2: "kaksi|kahde|kahta", 3: "kolm", 4: "nelj", 5: "vii[sdt]", 6: "kuu(?:si|de|tta)", 7: "seitsem",
        8: "kahdeksa", 9: "yhdeksä", 10: "kymmen", 12: "kaksitoista", 14: "neljätoista",
    },
    "sv": {
        2: "två", 3: "tre", 4: "fyra", 5: "fem", 6: "sex", 7: "sju", 8: "åtta", 9: "nio", 10: "tio", 12: "tolv",
        14: "fjorton",
    },
}  # fmt: skip
UNITS = {
    "fi": {
        "päivä": r"\w*päiv", "viikko": "viik|viiko", "kuukausi": r"\w*kuukau",
        "vuosi": r"vuo(?:den|si|tta|de|ti)|vuotia", "prosentti": "prosent|%", "tunti": "tun(?:ti|ni)",
    },
    "sv": {
        "päivä": r"\w*dag", "viikko": "veck", "kuukausi": r"\w*månad", "vuosi": r"(?:kalender)?år(?!en\b)|årig|åring",
        "prosentti": "procent|%", "tunti": "timm",
    },
}  # fmt: skip
NEGATIONS = {
    "fi": re.compile(r"\b(?:ei|en|et|emme|ette|eivät|älä|älkää|eikä|etkä|ilman)\b", re.IGNORECASE),
    "sv": re.compile(r"\b(?:inte|aldrig|ingen|inget|inga|utan|varken|ej)\b", re.IGNORECASE),
}
ORDINAL = r"\w*(?:nte|nne|nt[aä])|\w*s\b"
SAME_HOST = {"fpa.fi": "kela.fi"}
NAMED = {
    "kela": (r"\bKela", r"\b(?:Mitt)?FPA"),
    "hus": (r"\bHUS", r"\bHUS"),
    "helsinki": (r"\bHelsin", r"\bHelsingfors"),
    "aland": (r"\bAhvenanmaa", r"\bÅland"),
    "ulosotto": (r"\b[Uu]losot", r"[Uu]tsökning|[Uu]tmätning"),
    "velkaneuvonta": (r"[Vv]elkaneuvo", r"[Ss]kuldrådgiv"),
    "oikeusapu": (r"[Oo]ikeusa[pv]u", r"[Rr]ättshjälp"),
    "hallinto_oikeus": (r"[Hh]allinto-oikeu", r"[Ff]örvaltningsdomstol"),
    "lappi": (r"\bLapi[ns]|\bLappi", r"\bLappland"),
    "pohjanmaa": (r"(?<![\w-])Pohjanma", r"(?<!Mellersta )(?<!Södra )(?<!Norra )\bÖsterbotten"),
    "sosiaaliasiavastaava": (
        r"[Ss]osiaali(?:asiavastaa|- (?:ja|tai) potilas)",
        r"[Ss]ocial(?:ombud|- (?:och|eller) p)",
    ),
    "dvv": (r"Digi- ja väestötietovirast|\bDVV", r"Myndigheten för digitalisering|\bMDB"),
}
SUBJECTS = {
    "hammashoito": (r"hamma[sh]|suun terv|suun ja hamp|\bhampa", r"\btand|\btänder|munhälso|mun och"),
    "poliklinikka": (r"poliklini", r"poliklini"),
    "päivystys": (r"päivysty", r"jour|akuten"),
    "sairaalahoito": (r"laitoshoi|osastohoi|sairaalahoi|hoitopäiv", r"sluten|anstaltsv|sjukhus|vårddag|avdelning"),
    "kotihoito": (r"kotihoi|kotisairaan|kotisairaal", r"hemvård|hemsjuk|hemmet|hemservice"),
    "fysioterapia": (r"fysioterap", r"fysioterap"),
    "kuntoutus": (r"kuntoutu", r"rehabiliter"),
    "sarjahoito": (r"sarja(?:hoi|ssa)", r"\bserie|serie"),
    "lääkkeet": (r"lääkke|lääkit|resepti", r"läkemedel|medicin|recept"),
    "matkat": (r"matka|ambulanss|taksi", r"\bres[aeo]|ambulans|taxi"),
    "proteesi": (r"protee", r"protes"),
    "todistus": (r"lääkärintodist", r"läkarintyg"),
    "lapset": (r"\blaps[ei]|\blasten|alle 18|huoltaj", r"\bbarn|under 18|vårdnadshavare"),
    "toimeentulotuki": (r"toimeentulotu", r"utkomststöd"),
    "oikaisuvaatimus": (r"oikaisuvaatim|vaadi oikai|vaatia oikai", r"omprövning"),
    "käyttämätön aika": (r"peruuttamat|käyttämät|peruut", r"oanvänd|avbok|outnyttj|ställ\w* in"),
}
