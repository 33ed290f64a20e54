package dev.dyad.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.parser.place.Gazetteer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at the head and at the end of a story, and what stays in it. */
class StoryEdgesTest {
  private static final PageReader READER = new PageReader(new Gazetteer());

  private static final String HEAD =
      """
      THE HARBOUR COURIER
      Home  World  Sport

      Oman, Iran discuss release of seized tanker

      May 12, 2024

      """;

  private static final List<String> STORY =
      List.of(
          "The foreign ministers of Oman and Iran met on Sunday to discuss the release of a tanker"
              + " that Iranian forces seized in the Strait of Hormuz nine days ago.",
          "Iranian Foreign Minister Behrouz Sadeghi said that the ship had collided with a fishing"
              + " boat and failed to stop, according to the report of the port authority.",
          "\"We prefer to speak quietly,\" Al-Harthy told a news conference in the Omani capital,"
              + " \"but we do expect to be heard by the other side.\"",
          "Both sides said the talks would go on. Officials in Tehran said that a court would hear"
              + " the case on May 20.");

  private static final String BODY = String.join("\n\n", STORY);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KUWAIT, May 12 (KUNA) -- ",
        "ABU DHABI, 12th May, 2024 (WAM) -- ",
        "Riyadh, May 12, 2024, SPA -- ",
        "KUALA LUMPUR, May 6 (Bernama) -- ",
        "Jakarta (ANTARA) - ",
        "Tehran, IRNA – ",
        "MOSCOW. May 12 (Interfax) - ",
        "Havana, May 16 (Prensa Latina) ",
        "Lima, 16 May (EFE).- ",
        "RABAT – ",
        "Rabat - ",
        "Algiers, (APS)- ",
        "ALGIERS - ",
        "Tunis, May 12 (TAP) - ",
        "DHAKA, May 14, 2024 (BSS) - ",
        "Kathmandu, May 14: ",
        "KATHMANDU: ",
        "Islamabad, May 14 (APP): ",
        "ISLAMABAD, May 14 (Online): ",
        "LAGOS, Nigeria, May 14 (NAN) ",
        "Abuja, May 14, 2024 (NAN) ",
        "Accra, May 14, GNA – ",
        "HARARE – ",
        "Bratislava, May 6 (TASR) - ",
        "Prague, May 6 (CTK) - ",
        "BRUSSELS (BELGA) - ",
        "Sofia, May 6 (BTA) - ",
        "ZAGREB, May 6 (Hina) - ",
        "BELGRADE – ",
        "ANKARA (AA) - ",
        "ANKARA - AA: ",
        "Doha, May 12 (QNA) - ",
        "Manama, May 12 (BNA): ",
        "MUSCAT, 12 May (ONA) --- ",
        "Muscat: ",
        "AMMAN — ",
        "Amman, May 12 (Petra) -- ",
        "Baghdad - INA - ",
        "Damascus, SANA- ",
        "BEIJING, May 15 -- ",
        "TAIPEI (Taiwan News) — ",
        "Pyongyang, May 14 (KCNA) -- ",
        "Ulaanbaatar, May 14 /MONTSAME/. ",
        "ASTANA — ",
        "TASHKENT, May 12 /UzA/. ",
        "BAKU, Azerbaijan, May 12. ",
        "(TBILISI) - ",
        "YEREVAN, MAY 12, ARMENPRESS. ",
        "VILNIUS – ",
        "TALLINN - ",
        "HELSINKI, May 14 (Reuters) - ",
        "Nairobi. ",
        "Dar es Salaam. ",
        "Kigali – ",
        "ADDIS ABABA (ENA) - ",
        "ADDIS ABABA, May 14 (Reuters) — ",
        "KAMPALA | ",
        "WASHINGTON/BEIJING, May 14 (Reuters) - ",
        "BRUSSELS/PARIS — ",
        "Washington, DC – ",
        "United Nations, New York – ",
        "UNITED NATIONS (AP) — ",
        "GENEVA (14 May 2024) – ",
        "New York/Geneva, 14 May 2024 – ",
        "New Delhi/Dhaka: ",
        "New Delhi, May 14 (PTI) ",
        "NEW DELHI : ",
        "New Delhi [India], May 14 (ANI): ",
        "HONG KONG -- ",
        "SEOUL -- ",
        "TOKYO - ",
        "MANILA – ",
        "MANILA, Philippines (AP) — ",
        "SANTIAGO, CHILE - ",
        "MEXICO CITY (AP) — ",
        "SÃO PAULO — ",
        "BOGOTÁ, Colombia — ",
        "Caracas, May 12, 2024 (venezuela.example) – ",
        "GEORGETOWN, Guyana, CMC – ",
        "PORT-AU-PRINCE, Haiti — ",
        "KYIV. May 12 (Ukrinform). ",
        "MOSCOW, May 12. /TASS/. ",
        "MINSK, 12 May (BelTA) – ",
        "CHISINAU, May 12. ",
        "PRISTINA – ",
        "SARAJEVO, May 12 (FENA) – ",
        "JERUSALEM (JTA) — ",
        "TEL AVIV — ",
        "RAMALLAH, Sunday, May 12, 2024 (WAFA) - ",
        "CAIRO - 12 May 2024: ",
        "CAIRO – 12 May 2024: ",
        "TRIPOLI – ",
        "KHARTOUM - ",
        "JUBA - ",
        "MOGADISHU (HOL) - ",
        "Mogadishu (SONNA): ",
        "Hargeisa (HornNews) – ",
        "DJIBOUTI – ",
        "ASMARA, 12 May 2024 – ",
        "LUSAKA, May 12 (Xinhua) -- ",
        "PRETORIA, May 12, 2024 – ",
        "WINDHOEK – ",
        "DAKAR, Senegal (AP) — ",
        "BAMAKO, May 12 (AFP) – ",
        "Ouagadougou, May 12, 2024 (AIB) - ",
        "PARIS: ",
        "London: ",
        "LONDON (Reuters) - ",
        "Berlin (dpa) - ",
        "BERLIN (AP) — ",
        "ROME, MAY 12 - ",
        "(ANSA) - ROME, MAY 12 - ",
        "MADRID – ",
        "LISBON (Lusa) - ",
        "Kabul (Pajhwok): ",
        "KABUL (TOLOnews) — ",
        "SUVA, May 14 – ",
        "WELLINGTON, May 14 (Xinhua) -- ",
        "CANBERRA (Reuters) - ",
        "Sydney | ",
        "OTTAWA — ",
        "OTTAWA - "
      })
  void datelineIsTakenOff(String dateline) {
    ArticleParts parts = READER.read(RawPage.text(HEAD + dateline + BODY));
    assertThat(parts.dateline()).isNotNull();
    assertThat(parts.body()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(KUNA)",
        "(end) mnt.hs",
        "WAM/Tariq",
        "SPA",
        "--BERNAMA",
        "-- BERNAMA",
        "— Bernama",
        "– Bernama",
        "- Bernama",
        "(PNA)",
        "— PNA",
        "/TASS/",
        "IRNA",
        "4354**9417",
        "MNA/PR",
        "(GNA)",
        "GNA",
        "- SAnews.gov.za",
        "jg/abo/rgh",
        "(EFE)",
        "EFE",
        "afr/abn/jrh",
        "(Lusa)",
        "BSS/SSS",
        "(UNB)",
        "UNB",
        "(RSS)",
        "–RSS",
        "PTI",
        "PTI ABC DEF",
        "IANS",
        "--IANS",
        "--IANS int/sd",
        "ANI",
        "(Agencies)",
        "-Agencies",
        "— Agencies",
        "AFP",
        "—AFP",
        "(AFP)",
        "- AFP",
        "Reuters",
        "–Reuters",
        "(Reuters)",
        "– Reuters",
        "AP",
        "— AP",
        "–AP",
        "Xinhua",
        "Enditem",
        "Endit",
        "ENDS",
        "(ENDS)",
        "Ends",
        "/ends",
        "-ends-",
        "-END-",
        "END/",
        "(END)",
        "###",
        "# # #",
        "***",
        "- 30 -",
        "-30-",
        "-0-",
        "■",
        "XINHUA",
        "— With files from Reuters",
        "–with AFP",
        "(with Reuters)",
        "© AFP",
        "© 2024 AFP",
        "(c) 2024 AFP",
        "©2024 dpa GmbH",
        "AA",
        "Anadolu",
        "Courtesy: AFP",
        "Source: AFP",
        "Source: IRNA",
        "SOURCE: XINHUA",
        "(Source: Reuters)",
        "KYODO",
        "JIJI",
        "(Jiji Press)",
        "Yonhap",
        "(Yonhap)",
        "— VNA/VNS",
        "VNA",
        "– VNA",
        "VOV",
        "TASR",
        "ČTK",
        "(CTK)",
        "Hina",
        "Tanjug",
        "BELGA",
        "/BELGA",
        "dpa",
        "ps/md (AFP, Reuters)",
        "lo/rc (Reuters, AP)",
        "BTA",
        "/BTA/",
        "/MT/",
        "/MA/",
        "Ukrinform"
      })
  void closingSignIsTakenOff(String sign) {
    for (String space : List.of(" ", "\n", "\n\n")) {
      String page = HEAD + BODY + space + sign + "\n\nRelated News\nOil up 2 percent\n";
      assertThat(READER.read(RawPage.text(page)).body()).isEqualTo(BODY);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comments will be read before they appear. Please stay with the subject.",
        "Letters for publication should be kept under 200 words.",
        "For all latest news, follow The Harbour Courier's Google News channel."
      })
  void whatAPaperSaysForItselfIsTakenOff(String sentence) {
    String page = HEAD + BODY + "\n\n" + sentence + "\n\nMOST READ\nOil up 2 percent\n";
    assertThat(READER.read(RawPage.text(page)).body()).isEqualTo(BODY);
  }

  @Test
  void aBoxOfPointsBeforeTheStoryIsTakenOff() {
    String box =
        "TALKING POINTS\nOman and Iran met over a seized tanker.\nA court is to sit on May 20.\n\n";
    assertThat(READER.read(RawPage.text(HEAD + box + BODY)).body()).isEqualTo(BODY);
  }

  @Test
  void aReporterWhoIsIntroducedIsNoPartOfTheStory() {
    String page =
        HEAD.replace("May 12, 2024", "Layla Nasser & Omid Farahani\nPublished at : May 12, 2024")
            + BODY
            + "\n\nLayla Nasser is a reporter covering foreign affairs.\nRelated News\n";
    assertThat(READER.read(RawPage.text(page)).body()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We will not bend,\" he said.",
        "The minister told The Harbour Courier that Oman would wait.",
        "Sources said the ship would be moved to another port within days.",
        "Comments by the ambassador were not welcome in Tehran, an official said.",
        "Related charges against the captain were dropped in April, the court said.",
        "Follow-up talks are due in June, according to the Omani side.",
        "The agency Reuters, which first reported the seizure, put the crew at 21.",
        "Tasnim, an Iranian news agency, published a picture of the captain.",
        "\"Our patience is not endless,\" the minister wrote.",
        "We will defend our waters, he said, and you will see it.",
        "The United States Navy did not reply to an email from Reuters.",
        "The ship belongs to a firm in Muscat. The firm is owned by the O.M.T. Group.",
        "The case was first reported by the daily Al Watan, which spoke of \"piracy\".",
        "Print media in both countries said little about the talks.",
        "Photographs released by Iran showed the crew playing football.",
        "A video of the boarding was posted on X by the Revolutionary Guards.",
        "In a statement, the ministry said: \"The crew is safe.\"",
        "Subscribers of the mobile operator lost service near the port for an hour, the company said.",
        "Share prices in Muscat fell by 1 percent after the report.",
        "Oman has so far called for calm.",
        "U.S. Commerce Secretary Jane Harlow said that tankers would be insured by the state.",
        "U.K. Foreign Secretary Tom Ashby spoke with his Omani colleague by phone on Friday.",
        "Comments on this point from Tehran have been rare, the Omani minister said.",
        "In Washington, the State Department said it was watching the case.",
        "More ships have been sent to the area, the navy said.",
        "He was accompanied by the ambassador of Pakistan to the UN.",
        "Trade reached $3bn last year, up from $2.4bn in 2022.",
        "The president wrote on his Telegram channel that the ship had been boarded by armed men.",
        "Oman hopes to become a member of the group by the end of the year, the minister said.",
        "The aircraft entered Omani airspace without permission on Friday, the ministry said in a statement.",
        "Both countries agreed to sign up to the convention on the safety of ships in the Gulf.",
        "The guard said that the navy of Oman was not involved in the search for the ship's captain.",
        "Our correspondent gathered that the talks, which began at nine, were held in a guest house by the sea."
      })
  void sentenceOfNewsStays(String sentence) {
    for (int at : List.of(2, 3, 4)) {
      String story =
          String.join("\n\n", STORY.subList(0, at))
              + "\n\n"
              + sentence
              + "\n\n"
              + String.join("\n\n", STORY.subList(at, STORY.size()));
      String page = HEAD + story + "\n\n© 2024 The Harbour Courier\n";
      assertThat(READER.read(RawPage.text(page)).body()).isEqualTo(story.strip());
    }
  }
}
