"""A small corpus of its own, of words that the guide always has."""

from app.search.document import Document

FI = {
    "katto": ("Maksukatto", "Vuoden maksuille on yläraja.", "katto, omavastuukatto", "Mikä on maksukatto?", "Maksukatto on sama koko maassa."),
    "ylittyy": ("Kun maksukatto ylittyy", "Pyydä vapaakortti.", "vapaakortti, katto täynnä", "Mistä saan vapaakortin?", "Ota laskut mukaan."),
    "poliklinikka": ("Poliklinikka", "Käynnistä sairaalan poliklinikalla peritään maksu.", "poliklinikkamaksu", "Päivystys", "Maksu on sama koko maassa."),
    "hammas": ("Suun terveydenhuolto", "Hammaslääkärin käynnistä peritään perusmaksu.", "hammaslääkäri, hammashoito", "Toimenpiteet", "Alle 18-vuotias ei maksa."),
    "terveyskeskus": ("Terveyskeskus", "Lääkärin käynti terveysasemalla maksaa.", "terveysasema, lääkäri, omalääkäri", "Hoitajan käynti", "Hoitaja on maksuton."),
    "sairaala": ("Sairaalahoito", "Hoitopäivä sairaalassa maksaa.", "hoitopäivämaksu, osasto", "Hoitopäivät", "Ylläpito jatkuu katon jälkeen."),
    "ulosotto": ("Ulosotto", "Maksamaton lasku voi mennä ulosottoon.", "ulosottomies, velka", "Suojaosuus", "Kysy ulosotosta apua."),
    "vaarin": ("Lasku on väärin", "Pyydä laskuttajaa korjaamaan lasku.", "virhe laskussa", "Tavalliset virheet", "Soita laskussa olevaan numeroon."),
    "oikaisu": ("Oikaisuvaatimus", "Vaadi oikaisua määräajassa.", "valitus, muutoksenhaku", "Määräaika", "Aikaa on vähän."),
    "tuki": ("Toimeentulotuki", "Kela voi maksaa laskun.", "perustoimeentulotuki, rahat loppu", "Näin haet tukea", "Hae tukea Kelasta."),
    "alennus": ("Maksun alentaminen", "Alue voi alentaa maksun.", "maksuvapautus, alennus", "Kuka päättää?", "Hae ennen eräpäivää."),
}  # fmt: skip
SELKO = {
    "katto": ("Maksu-katto", "Maksu-katto on raja.", "vapaakortti", "Raja vuodessa", "Kun maksat paljon, raja tulee vastaan."),
    "hammas": ("Hammas-lääkäri", "Hammas-lääkäri maksaa.", "suun terveydenhuolto", "Lapset", "Lapsi ei maksa."),
}  # fmt: skip
SV = {
    "katto": ("Avgiftstak", "Det finns en övre gräns för avgifterna.", "frikort", "Vad är avgiftstaket?", "Taket är lika i hela landet."),
    "poliklinikka": ("Poliklinik", "För besök på sjukhusets poliklinik tas en avgift ut.", "poliklinikavgift", "Jour", "Avgiften är lika stor."),
    "hammas": ("Munhälsovård", "Ett besök hos tandläkaren kostar.", "tandläkare, tandvård", "Åtgärder", "Barn betalar inte."),
    "vaarin": ("Fel på fakturan", "Be faktureraren rätta fakturan.", "felaktig räkning", "Vanliga fel", "Ring numret på fakturan."),
}  # fmt: skip


def documents() -> list[Document]:
    """Return the pages of the three editions, and one outcome of a flow."""
    found = [
        _page(edition, *item) for edition, pages in (("fi", FI), ("selko", SELKO), ("sv", SV)) for item in pages.items()
    ]
    outcome = Document(
        "fi", "apu/ulosotto", "outcome", "/fi/apu/ulosotto/", "Kysy ulosotosta", "Ulosotto auttaa.", "Apu", (), (), ""
    )
    return [*found, outcome]


def _page(edition: str, page: str, texts: tuple[str, ...]) -> Document:
    title, summary, keywords, heading, text = texts
    url = f"/{edition}/{page}/"
    return Document(edition, page, "page", url, title, summary, "Maksut", tuple(keywords.split(", ")), (heading,), text)
