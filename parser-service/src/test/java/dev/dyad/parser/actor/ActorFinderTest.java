package dev.dyad.parser.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.ActorKind;
import dev.dyad.contract.article.Dateline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Peruvian President Ana Quispe spoke on Monday.; Ana Quispe PER
          Peru's President Ana Quispe spoke on Monday.; Ana Quispe PER
          President Ana Quispe of Peru spoke on Monday.; Ana Quispe PER
          The President of Peru, Ana Quispe, spoke on Monday.; Ana Quispe PER
          The President of Peru Ana Quispe spoke on Monday.; Ana Quispe PER
          Ana Quispe, the president of Peru, spoke on Monday.; Ana Quispe PER
          Ana Quispe, Peru's president, spoke on Monday.; Ana Quispe PER
          Norway's fisheries minister, Eirik Storvik, said it was over.; Eirik Storvik NOR
          Botswana's ambassador to Chile, Kagiso Modise, was told.; Kagiso Modise BWA
          Kyrgyz Ambassador to Norway Azamat Bekov was told.; Azamat Bekov KGZ
          Fijian Prime Minister Ratu Isikeli Naulivou said no.; Ratu Isikeli Naulivou FJI
          Tongan Police Minister Sione Havili said no.; Sione Havili TON
          """)
  void readsTheStateThatAnOfficeNames(String text, String actor) {
    assertThat(Casting.actors(text)).containsExactly(actor);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          UN envoy Karl Lindgren urged both sides to talk.; Karl Lindgren UN
          NATO Secretary General Piet van Ostade said so.; Piet van Ostade NATO
          EU foreign policy chief Marta Cordeiro said so.; Marta Cordeiro EU
          African Union Commission chairperson Abdou Sarr said so.; Abdou Sarr AU
          OAS Secretary-General Raul Benitez said so.; Raul Benitez OAS
          """)
  void letsTheOfficialsOfAnOrganisationActForIt(String text, String actor) {
    assertThat(Casting.actors(text)).containsExactly(actor);
  }

  @Test
  void prefersAnOfficeThatIsHeldToOneThatWas() {
    assertThat(
            Casting.actors(
                "Former Chilean ambassador to Peru Luis Vega, now Ecuador's foreign minister,"
                    + " said he was glad."))
        .containsExactly("Luis Vega ECU");
  }

  @Test
  void takesWhomSomebodyMeetsForTheOtherSide() {
    assertThat(
            Casting.actors(
                "Kenyan Foreign Minister Amos Kiprono arrived in Accra on Tuesday for a visit to"
                    + " Ghana and met President Kofi Addai."))
        .containsExactly("Amos Kiprono KEN", "Kofi Addai GHA");
  }

  @Test
  void takesWhoReceivesAVisitorForTheHost() {
    assertThat(
            Casting.actors(
                "Zambian Foreign Minister Mwila Banda arrived in Luanda on Sunday, her first visit"
                    + " to Angola. She was received by President Paulo Cassoma."))
        .containsExactly("Mwila Banda ZMB", "Paulo Cassoma AGO");
  }

  @Test
  void neverTakesSomebodyForHisOwnCounterpart() {
    assertThat(
            Casting.actors(
                "Uruguay and Paraguay share the dam. Energy Minister Hugo Ferrer telephoned his"
                    + " Paraguayan counterpart, Rosa Benegas, on Monday."))
        .containsExactly("Hugo Ferrer URY", "Rosa Benegas PRY");
  }

  @Test
  void knowsThatAStateHasOnePresident() {
    assertThat(
            Casting.actors(
                "Colombian President Elena Rivas has accepted an invitation by President Hugo"
                    + " Rondon, both governments said. Colombia and Ecuador reopened the bridge."))
        .containsExactlyInAnyOrder("Elena Rivas COL", "Hugo Rondon ECU");
  }

  @Test
  void readsFromWhatSomebodyPromisesWhoseOfficialHeIs() {
    assertThat(
            Casting.actors(
                "Kenya and Uganda differ over the lake. Interior Minister Peter Okello said"
                    + " Uganda would send more boats."))
        .containsExactly("Peter Okello UGA");
  }

  @Test
  void readsFromWhomSomebodyAccusesWhoseOfficialHeIsNot() {
    assertThat(
            Casting.actors(
                "Kenya and Uganda differ over the lake. Interior Minister Peter Okello accused"
                    + " Kenya of firing first."))
        .containsExactly("Peter Okello UGA");
  }

  @Test
  void sendsATravellerAbroad() {
    assertThat(
            Casting.actors(
                "Finland and Estonia are neighbours. President Mari Laine will travel to Finland"
                    + " next week."))
        .containsExactly("Mari Laine EST");
  }

  @Test
  void givesThePaperOfATownItsOwnMinisters() {
    assertThat(
            Casting.lines(
                Casting.cast(
                    "Germany has granted Zambia 80 million euros. Finance Minister Joseph Kalaba"
                        + " and German Ambassador Ulrike Harms signed the papers.",
                    new Dateline("Lusaka", "ZMB", null))))
        .containsExactly("Joseph Kalaba ZMB", "Ulrike Harms DEU");
  }

  @Test
  void keepsCompanionsOnOneSide() {
    assertThat(
            Casting.actors(
                "Kazakh President Daniyar Serikov, accompanied by Foreign Minister Askar Ibraev,"
                    + " met Mongolian President Bat Erdene."))
        .containsExactly("Daniyar Serikov KAZ", "Askar Ibraev KAZ", "Bat Erdene MNG");
  }

  @Test
  void sharesAnOfficeInThePluralAmongItsHolders() {
    assertThat(
            Casting.actors(
                "Chile's envoy Ines Parra spoke with her Bolivian and Peruvian counterparts, Juan"
                    + " Mamani and Ana Quispe."))
        .containsExactly("Ines Parra CHL", "Juan Mamani BOL", "Ana Quispe PER");
  }

  @Test
  void readsWhoseMinisterEachOfSeveralIs() {
    assertThat(
            Casting.actors(
                "The drills will be closed by the defence ministers, Argentina's Horacio Bengo and"
                    + " Chile's Paulina Lira."))
        .containsExactly("Horacio Bengo ARG", "Paulina Lira CHL");
  }

  @Test
  void namesLateWhoSpokeByOfficeAlone() {
    assertThat(
            Casting.actors(
                "Latvia will close the crossing with Belarus, the interior minister said.\n\n"
                    + "Janis Kalnins said the decision was final."))
        .containsExactly("Janis Kalnins LVA");
  }

  @Test
  void knowsAPersonByPartsOfTheName() {
    Cast cast =
        Casting.cast(
            "Swedish Foreign Minister Astrid Lindholm met reporters. Lindholm said the talks"
                + " went well. \"We agreed,\" Ms Lindholm added.");

    assertThat(cast.actors()).hasSize(1);
    assertThat(cast.actors().getFirst().mentions()).hasSize(3);
  }

  @Test
  void tellsTwoPeopleOfOneFamilyApart() {
    assertThat(
            Casting.actors(
                "Samoan Prime Minister Sina Leota met Tongan Prime Minister Viliami Leota."))
        .containsExactly("Sina Leota WSM", "Viliami Leota TON");
  }

  @Test
  void keepsSmallLettersBehindAHyphenInAName() {
    assertThat(Casting.actors("South Korean President Ahn Sang-wook said so."))
        .containsExactly("Ahn Sang-wook KOR");
  }

  @Test
  void joinsANameThatAStrayFullStopTearsFromItsOffice() {
    assertThat(Casting.actors("Vega met the ambassador of Peru. Ana Quispe."))
        .contains("Ana Quispe PER");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Senegal's foreign ministry said the road was open.; foreign ministry SEN
          The Ivorian Foreign Ministry summoned Ghana's ambassador.; Foreign Ministry CIV
          Ghana's envoy was summoned by the Ivorian Foreign Ministry.; Foreign Ministry CIV
          Ghana's envoy was called to the Ivorian Foreign Ministry.; Foreign Ministry CIV
          The Kremlin said the road was open.; Kremlin RUS
          The Ugandan army said the road was open.; Ugandan army UGA
          According to the Kyrgyz State Border Service, two men fled.; State Border Service KGZ
          A Chilean foreign ministry spokesman said it was true.; foreign ministry CHL
          The Indian Embassy in Kathmandu denied it.; Indian Embassy in Kathmandu IND
          The World Food Programme said it needed more.; World Food Programme WFP
          Paraguay condemned the attack on Peru's embassy.; Paraguay PRY
          """)
  void listsBodiesThatActOrSpeak(String text, String actor) {
    assertThat(Casting.actors(text)).containsExactly(actor);
  }

  @Test
  void listsAStateOnlyWhereNobodyActsForIt() {
    String condemned = "Paraguay condemned the attack on Peru's embassy.";

    assertThat(Casting.actors(condemned)).containsExactly("Paraguay PRY");
    assertThat(Casting.actors(condemned + " Paraguayan Foreign Minister Rosa Benegas was shocked."))
        .containsExactly("Rosa Benegas PRY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The road to Chile was closed by snow on Monday.
          People in Peru believe that the minister told parliament nothing of the sort.
          Workers in Bolivia mine tin.
          """)
  void listsNobodyWhereNobodyActs(String text) {
    assertThat(Casting.actors(text)).isEmpty();
  }

  @Test
  void saysWhatKindOfActorEachIsAndInWhatRole() {
    List<Actor> actors =
        Casting.cast(
                "Peruvian Foreign Minister Ana Quispe met the press. The foreign ministry of Chile"
                    + " denied it. The African Union called for calm.")
            .actors();

    assertThat(actors)
        .extracting(Actor::kind)
        .containsExactly(ActorKind.PERSON, ActorKind.GOVERNMENT, ActorKind.ORGANISATION);
    assertThat(actors.getFirst().role()).isEqualTo("Foreign Minister");
  }

  @Test
  void followsPronounsOfficesAndPairs() {
    Cast cast =
        Casting.cast(
            "Peruvian President Ana Quispe met Chilean President Luis Vega in Lima. The two"
                + " leaders signed a treaty. She said that it was a good one.");

    assertThat(cast.in(1))
        .first()
        .satisfies(mention -> assertThat(mention.states()).containsExactly("PER", "CHL"));
    assertThat(cast.in(2))
        .filteredOn(mention -> mention.kind() == MentionKind.PRONOUN)
        .first()
        .satisfies(mention -> assertThat(mention.states()).containsExactly("PER"));
  }

  @Test
  void followsWhoeverAPronounMeantPastWhoIsOnlyNamed() {
    Cast cast =
        Casting.cast(
            "Peruvian President Juan Quispe flew to Chile. He is to meet President Luis Vega. A"
                + " call on Pablo Rojas, chairman of Chile's Senate, is also planned. On Friday he"
                + " will visit a mine.");

    assertThat(cast.in(3))
        .filteredOn(mention -> mention.kind() == MentionKind.PRONOUN)
        .first()
        .satisfies(mention -> assertThat(mention.states()).containsExactly("PER"));
  }

  @Test
  void takesAStateThatIsOnlyWhereSomethingIsForAPlace() {
    Cast cast = Casting.cast("Chilean President Luis Vega spoke in Peru. Peru was glad.");

    assertThat(cast.mentions())
        .filteredOn(mention -> mention.states().equals(List.of("PER")))
        .extracting(Mention::kind)
        .containsExactly(MentionKind.PLACE, MentionKind.STATE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Kenyan Foreign Minister Julia Bishop said no.; Julia Bishop KEN
          Pakistan's Foreign Minister Bilal Chaudhry said no.; Bilal Chaudhry PAK
          """)
  void keepsAFamilyNameThatIsAFormOfAddressElsewhere(String text, String actor) {
    assertThat(Casting.actors(text)).containsExactly(actor);
  }
}
